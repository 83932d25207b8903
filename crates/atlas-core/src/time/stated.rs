//! What a date states, in the parts it states it in: a decade, a spring, a day, from one of these to another.
//!
//! Words are made of this and of nothing else; filters, sorting and the timeline go by the days that follow from it
//! ([`Stated::span`]). Leaves out reading it (`edtf`).

use super::day::Day;
use super::span::Span;

/// What a date states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stated {
    /// It was then.
    At(Point),
    /// From one end to the other; at least one of them is a date.
    Between(End, End),
}

/// An end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// A date.
    At(Point),
    /// `..`: there is none.
    Open,
    /// Left empty: there is one, but nobody knows when.
    Unknown,
}

/// One date, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The stretch of time it names.
    pub unit: Unit,
    /// `~` or `%`: about then.
    pub is_approximate: bool,
    /// `?` or `%`: the source is doubtful.
    pub is_uncertain: bool,
}

/// A stretch of time that has a name. Years are from 1 to 9999, months from 1 to 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A century by its first year: `20XX`.
    Century(i32),
    /// A decade by its first year: `202X`.
    Decade(i32),
    /// A year.
    Year(i32),
    /// A season of a year.
    Season(i32, Season),
    /// A quarter of a year, from 1 to 4.
    Quarter(i32, u8),
    /// A month of a year.
    Month(i32, u8),
    /// A day.
    Day(Day),
}

/// A season, wherever on earth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// Read as March to May.
    Spring,
    /// Read as June to August.
    Summer,
    /// Read as September to November.
    Autumn,
    /// Read as December to the next year's February.
    Winter,
}

/// How far "around a year" reaches beyond it.
const MONTHS_AROUND_A_YEAR: i32 = 6;

impl Stated {
    /// The days it may mean: from the first of its beginning to the last of its end.
    pub fn span(self) -> Span {
        let (from, to) = self.ends();
        Span {
            earliest: from.and_then(|point| point.span().earliest),
            latest: to.and_then(|point| point.span().latest),
        }
    }

    /// Its two ends, as far as they are dates; a single date is both.
    pub const fn ends(self) -> (Option<Point>, Option<Point>) {
        match self {
            Self::At(point) => (Some(point), Some(point)),
            Self::Between(from, to) => (from.point(), to.point()),
        }
    }
}

impl End {
    const fn point(self) -> Option<Point> {
        match self {
            Self::At(point) => Some(point),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl Point {
    /// The days it may mean. "About a year" reaches half a year beyond it on both sides.
    pub(super) fn span(self) -> Span {
        let (first, last) = self.unit.days();
        let Point {
            unit: Unit::Year(_),
            is_approximate: true,
            ..
        } = self
        else {
            return Span::new(first, last);
        };
        // From the last of December to the last of June.
        let latest = last.plus_months(MONTHS_AROUND_A_YEAR);
        Span::new(first.plus_months(-MONTHS_AROUND_A_YEAR), latest)
    }
}

impl Unit {
    /// Its first and its last day. A winter that reaches beyond the calendar ends with it.
    pub fn days(self) -> (Day, Day) {
        let months = |year: i32, first: u8, n: i32| {
            let first = Day::from_ymd(year, first, 1).unwrap_or(Day::FIRST);
            (first, first.plus_months(n - 1).month_end())
        };
        match self {
            Self::Century(year) => months(year, 1, 1200),
            Self::Decade(year) => months(year, 1, 120),
            Self::Year(year) => months(year, 1, 12),
            Self::Season(year, Season::Spring) => months(year, 3, 3),
            Self::Season(year, Season::Summer) => months(year, 6, 3),
            Self::Season(year, Season::Autumn) => months(year, 9, 3),
            Self::Season(year, Season::Winter) => months(year, 12, 3),
            Self::Quarter(year, quarter) => months(year, quarter * 3 - 2, 3),
            Self::Month(year, month) => months(year, month, 1),
            Self::Day(day) => (day, day),
        }
    }
}
