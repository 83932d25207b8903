//! Days as fractions of a window, and moves of the window: zoom, pan, brush. Pure numbers.

use super::{Days, Tick, TickUnit};
use crate::time::{Day, When};

/// No window is narrower.
const FEWEST_DAYS: i32 = 1;
/// A brush over more days than this snaps to months.
const MOST_DAYS_BY_DAY: i32 = 800;
/// How many ticks are drawn at most.
const MOST_TICKS: i32 = 12;

/// How many days a range has.
pub(super) const fn n_days(range: Days) -> i32 {
    range.1.0 - range.0.0 + 1
}

/// Where a day begins, as a fraction of a window.
pub(super) fn x_of(day: Day, window: Days) -> f64 {
    f64::from(day.0 - window.0.0) / f64::from(n_days(window))
}

/// Where a day ends, as a fraction of a window.
pub(super) fn x_after(day: Day, window: Days) -> f64 {
    x_of(Day(day.0.saturating_add(1)), window)
}

/// The first and last day of a date, open ends cut at the range's.
pub(super) fn ends(when: &When, range: Days) -> Days {
    let first = when.span.earliest.unwrap_or(range.0);
    let last = when.span.latest.unwrap_or(range.1);
    (first.min(last), last.max(first))
}

/// A window within the extent, at least a day wide.
pub(super) fn clamp(window: Days, extent: Days) -> Days {
    let width = (n_days(window).max(FEWEST_DAYS) - 1).min(n_days(extent) - 1);
    let first = window.0.0.clamp(extent.0.0, extent.1.0 - width);
    (Day(first), Day(first + width))
}

/// The window narrowed (`factor` below 1) or widened around a fixed point of it, from 0 to 1.
pub fn zoom(window: Days, extent: Days, factor: f64, anchor: f64) -> Days {
    let anchor = anchor.clamp(0.0, 1.0);
    let old = f64::from(n_days(window));
    let new = (old * factor)
        .round()
        .min(f64::from(n_days(extent)))
        .max(f64::from(FEWEST_DAYS));
    let first = f64::from(window.0.0) + (old - new) * anchor;
    let first = first.round() as i32;
    clamp((Day(first), Day(first + new as i32 - 1)), extent)
}

/// The window moved by a fraction of its width; positive moves to later days.
pub fn pan(window: Days, extent: Days, fraction: f64) -> Days {
    let n = f64::from(n_days(window)) * fraction;
    // A press of a key always moves, however narrow the window.
    let n = if n.abs() < 1.0 { n.signum() } else { n.round() } as i32;
    clamp((window.0.plus(n), window.1.plus(n)), extent)
}

/// The days between two fractions of a range, in either order: whole days, or whole months when the
/// range is long.
pub fn brush(range: Days, from: f64, to: f64) -> Days {
    let (from, to) = (from.min(to).clamp(0.0, 1.0), from.max(to).clamp(0.0, 1.0));
    let last = f64::from(n_days(range) - 1);
    let day = |x: f64| {
        range
            .0
            .plus((x * f64::from(n_days(range))).floor().min(last) as i32)
    };
    let (first, last) = (day(from), day(to));
    if n_days(range) > MOST_DAYS_BY_DAY {
        (first.month_start(), last.month_end())
    } else {
        (first, last)
    }
}

/// Lines at the starts of days, months or years: the finest of which at most twelve fit.
pub(super) fn ticks(window: Days) -> Vec<Tick> {
    let n = n_days(window);
    let (unit, step) = match n {
        _ if n <= MOST_TICKS => (TickUnit::Day, 1),
        _ if n <= 7 * MOST_TICKS / 2 => (TickUnit::Day, 7),
        _ if n <= 31 * MOST_TICKS => (TickUnit::Month, 1),
        _ if n <= 92 * MOST_TICKS => (TickUnit::Month, 3),
        _ => {
            let years = n / 365;
            let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
            let fits = |step: &&i32| years / **step <= MOST_TICKS;
            (
                TickUnit::Year,
                12 * steps.iter().find(fits).copied().unwrap_or(1000),
            )
        }
    };
    let mut ticks = Vec::new();
    let mut day = first_tick(window.0, unit, step);
    while day <= window.1 {
        if day >= window.0 {
            let (_, month, _) = day.ymd();
            let starts_year = unit == TickUnit::Month && month == 1;
            ticks.push(Tick {
                day,
                x: x_of(day, window),
                unit: if starts_year { TickUnit::Year } else { unit },
            });
        }
        let next = match unit {
            TickUnit::Day => day.plus(step),
            TickUnit::Month | TickUnit::Year => day.plus_months(step),
        };
        if next <= day {
            break;
        }
        day = next;
    }
    ticks
}

/// The room that a tick's label needs, in columns of marks.
const TICK_COLUMNS: f64 = 5.0;

/// The ticks whose labels neither touch the one before nor stick out on the right.
pub(super) fn thinned(ticks: Vec<Tick>, n_columns: usize) -> Vec<Tick> {
    let room = TICK_COLUMNS / n_columns.max(1) as f64;
    let mut free = 0.0;
    let mut fits = |tick: &Tick| {
        let fits = tick.x >= free && tick.x + room <= 1.0;
        if fits {
            free = tick.x + room;
        }
        fits
    };
    ticks.into_iter().filter(|tick| fits(tick)).collect()
}

fn first_tick(start: Day, unit: TickUnit, step: i32) -> Day {
    let (year, month, _) = start.ymd();
    let month = i32::from(month) - 1;
    match unit {
        TickUnit::Day => start,
        TickUnit::Month => start.month_start().plus_months(-(month % step)),
        TickUnit::Year => start
            .month_start()
            .plus_months(-month - 12 * (year % (step / 12))),
    }
}
