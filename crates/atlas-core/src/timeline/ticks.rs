//! Where lines and dates stand along a window: at the starts of days, months or years.
//!
//! Leaves out how a date is put into words.

use super::window::{Days, n_days, x_of};
use crate::time::Day;

/// A line at the start of a day, month or year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The day that begins here.
    pub day: Day,
    /// Where, from 0 to 1.
    pub x: f64,
    /// What begins here, so that it can be named.
    pub unit: TickUnit,
}

/// What begins at a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickUnit {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// How many ticks are drawn at most.
const MOST_TICKS: i32 = 12;

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
