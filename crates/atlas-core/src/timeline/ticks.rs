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
    /// What its name has to say.
    pub unit: TickUnit,
}

/// What the name of a tick has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickUnit {
    /// The day, with month and year.
    Day,
    /// The month: its year stands at a tick before it.
    Month,
    /// The month with its year, of which it is the first.
    Year,
}

/// How many ticks are drawn at most.
const MOST_TICKS: i32 = 12;

/// The room that a tick's label needs, in columns of marks.
const TICK_COLUMNS: f64 = 5.0;

/// Lines at the starts of days, months or years: the finest of which at most twelve fit, but for those whose labels
/// would touch the one before or stick out on the right. There is always one, and the first tells its year.
pub(super) fn ticks(window: Days, n_columns: usize) -> Vec<Tick> {
    let room = TICK_COLUMNS / n_columns.max(1) as f64;
    let most = ((1.0 / room) as i32).clamp(1, MOST_TICKS);
    let (days, mut unit) = starts(window, most);
    let mut ticks: Vec<Tick> = Vec::new();
    let mut year_told = None;
    for day in days {
        let x = x_of(day, window);
        let is_free = ticks.last().is_none_or(|before| x >= before.x + room);
        if !is_free || x + room > 1.0 {
            continue;
        }
        let (year, ..) = day.ymd();
        if unit != TickUnit::Day {
            let is_told = year_told.replace(year) == Some(year);
            unit = if is_told {
                TickUnit::Month
            } else {
                TickUnit::Year
            };
        }
        ticks.push(Tick { day, x, unit });
    }
    if ticks.is_empty() {
        // No month begins where its name has room.
        ticks.push(Tick {
            day: window.0,
            x: 0.0,
            unit: TickUnit::Day,
        });
    }
    ticks
}

/// The starts of days, months or years in a window, and which of these they are: at most so many, but days.
fn starts(window: Days, most: i32) -> (Vec<Day>, TickUnit) {
    let n = n_days(window);
    let days = |step: usize| {
        let days = (window.0.0..=window.1.0).step_by(step).map(Day);
        (days.collect(), TickUnit::Day)
    };
    let months = |step: i32| (starts_of_months(window, step), TickUnit::Month);
    match n {
        _ if n <= MOST_TICKS => days(1),
        _ if n <= 7 * MOST_TICKS / 2 => days(7),
        _ if n <= 31 * most => months(1),
        _ if n <= 92 * most => months(3),
        _ => {
            let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
            let fits = |years: &i32| n / most <= 366 * years;
            months(12 * steps.into_iter().find(fits).unwrap_or(1000))
        }
    }
}

/// The starts of months whose number since the year 0 is a multiple of `step`.
fn starts_of_months(window: Days, step: i32) -> Vec<Day> {
    let (year, month, day) = window.0.ymd();
    let first = year * 12 + i32::from(month) - 1 + i32::from(day > 1);
    let mut number = first + (step - first % step) % step;
    let mut starts = Vec::new();
    while let Some(start) = Day::from_ymd(number / 12, (number % 12) as u8 + 1, 1) {
        if start > window.1 {
            break;
        }
        starts.push(start);
        number += step;
    }
    starts
}
