//! Spans of days, and how one lies to a filter.
//!
//! Leaves out what a source wrote (`when`).

use super::day::Day;

/// The days on which something may lie, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first possible day; `None` when open or unknown.
    pub earliest: Option<Day>,
    /// The last possible day; `None` when open or unknown.
    pub latest: Option<Day>,
}

impl Span {
    /// From one day to another, both included.
    pub const fn new(earliest: Day, latest: Day) -> Self {
        Self {
            earliest: Some(earliest),
            latest: Some(latest),
        }
    }

    /// How it lies to a filter from one day to another; `None` leaves that end of the filter open.
    pub fn fit(self, from: Option<Day>, to: Option<Day>) -> Fit {
        let earliest = self.earliest.unwrap_or(Day::FIRST);
        let latest = self.latest.unwrap_or(Day::LAST);
        // An open end of the span fits certainly only into an open end of the filter.
        let starts_inside = from.is_none_or(|from| self.earliest.is_some() && earliest >= from);
        let ends_inside = to.is_none_or(|to| self.latest.is_some() && latest <= to);
        let touches = from.is_none_or(|from| latest >= from) && to.is_none_or(|to| earliest <= to);
        match (starts_inside && ends_inside, touches) {
            (true, true) => Fit::Certain,
            (_, true) => Fit::Possible,
            (_, false) => Fit::Out,
        }
    }

    /// The days that lie in both; `None` if there is none.
    pub fn intersect(self, other: Self) -> Option<Self> {
        let earliest = self.earliest.max(other.earliest);
        let latest = match (self.latest, other.latest) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        if earliest.zip(latest).is_some_and(|(a, b)| a > b) {
            return None;
        }
        Some(Self { earliest, latest })
    }

    /// The key of the order in time: earliest, then latest day. Open ends lie outside everything.
    pub fn order_key(self) -> (i64, i64) {
        let earliest = self.earliest.map_or(i64::MIN / 2, |day| i64::from(day.0));
        let latest = self.latest.map_or(i64::MAX / 2, |day| i64::from(day.0));
        (earliest, latest)
    }
}

/// How a span of days lies to a filter: filters on dates have three answers, not two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// No day of it lies inside.
    #[default]
    Out,
    /// Some of its days lie inside, so it may have been then.
    Possible,
    /// All of its days lie inside.
    Certain,
}
