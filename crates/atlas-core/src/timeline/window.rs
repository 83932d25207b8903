//! Days as fractions of a window, and moves of the window: zoom, pan, brush. Pure numbers.
//!
//! Leaves out what is drawn in it.

use crate::time::{Day, When};

/// A range of days, both ends included, the first not after the last.
pub type Days = (Day, Day);

/// No window is narrower.
const FEWEST_DAYS: i32 = 1;

/// A brush over more days than this snaps to months.
const MOST_DAYS_BY_DAY: i32 = 800;

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
    let first = (f64::from(window.0.0) + (old - new) * anchor).round() as i32;
    clamp((Day(first), Day(first + new as i32 - 1)), extent)
}

/// The window moved by a fraction of its width; positive moves to later days.
pub fn pan(window: Days, extent: Days, fraction: f64) -> Days {
    let shift = f64::from(n_days(window)) * fraction;
    // A press of a key always moves, however narrow the window.
    let days = if shift.abs() < 1.0 {
        shift.signum()
    } else {
        shift.round()
    } as i32;
    clamp((window.0.plus(days), window.1.plus(days)), extent)
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
