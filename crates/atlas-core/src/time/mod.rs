//! Days, spans of days and EDTF dates (ISO 8601-2, Library of Congress specification of 2019).
//!
//! Leaves out clocks, time zones, and how a date is put into words. Reading EDTF is in `edtf`,
//! reading a source's own wording ("mid-November 2021", 年底) in `wording`.

mod edtf;
mod wording;

use std::fmt;

pub use edtf::DateError;

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// The days on which something may lie, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first possible day; `None` when open or unknown.
    pub earliest: Option<Day>,
    /// The last possible day; `None` when open or unknown.
    pub latest: Option<Day>,
}

/// How fine a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// One day.
    Day,
    /// One month.
    Month,
    /// A season or quarter.
    Quarter,
    /// One year.
    Year,
    /// Wider than a year: `202X`.
    Decade,
    /// From one date to another, closed or open.
    Interval,
}

/// A date that was read: what it says and the days it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The EDTF text, as in the file.
    pub edtf: Box<str>,
    /// The days it may mean.
    pub span: Span,
    /// `~` or `%`: about then.
    pub approximate: bool,
    /// `?` or `%`: the source is doubtful.
    pub uncertain: bool,
    /// How fine it is.
    pub precision: Precision,
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

impl Day {
    /// The first day this program writes dates for: 0000-01-01.
    pub const FIRST: Self = Self(-719_528);
    /// The last one: 9999-12-31.
    pub const LAST: Self = Self(2_932_896);

    /// A day by year (0 to 9999), month and day of month; `None` if there is no such day.
    ///
    /// The arithmetic is Howard Hinnant's `days_from_civil`: years start in March, so that the leap
    /// day is the last of its year.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (0..=9999).contains(&year)
            && (1..=12).contains(&month)
            && day >= 1
            && day <= days_in_month(year, month);
        if !exists {
            return None;
        }
        let year = year - i32::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (i32::from(month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month and day of month (Hinnant's `civil_from_days`).
    pub fn ymd(self) -> (i32, u8, u8) {
        let shifted = self.0.saturating_add(719_468);
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month as u8, day as u8)
    }

    /// Reads `2021-11-05`.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let when = When::parse(text).ok()?;
        when.span
            .earliest
            .filter(|_| when.precision == Precision::Day)
    }

    /// This many days later; earlier if negative. Stays within [`Day::FIRST`] and [`Day::LAST`].
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days)).clamp(Self::FIRST, Self::LAST)
    }

    /// This many months later, on the same day of the month or the month's last.
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let since_zero = year * 12 + i32::from(month) - 1 + months;
        let (year, month) = (
            since_zero.div_euclid(12),
            since_zero.rem_euclid(12) as u8 + 1,
        );
        let day = day.min(days_in_month(year, month));
        Self::from_ymd(year, month, day).unwrap_or(if months < 0 {
            Self::FIRST
        } else {
            Self::LAST
        })
    }

    /// The first day of its month.
    pub fn month_start(self) -> Self {
        let (_, _, day) = self.ymd();
        self.plus(1 - i32::from(day))
    }

    /// The last day of its month.
    pub fn month_end(self) -> Self {
        let (year, month, day) = self.ymd();
        self.plus(i32::from(days_in_month(year, month)) - i32::from(day))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// How many days a month has.
pub(crate) const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
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
        let is_empty = earliest.zip(latest).is_some_and(|(a, b)| a > b);
        (!is_empty).then_some(Self { earliest, latest })
    }

    /// The key of the order in time: earliest, then latest day. Open ends lie outside everything.
    pub fn order_key(self) -> (i64, i64) {
        let earliest = self.earliest.map_or(i64::MIN / 2, |day| i64::from(day.0));
        let latest = self.latest.map_or(i64::MAX / 2, |day| i64::from(day.0));
        (earliest, latest)
    }
}

impl When {
    /// The same date, known to lie in `bound`. Unchanged if the two don't meet.
    pub fn bounded_by(&self, bound: Span) -> Self {
        Self {
            span: self.span.intersect(bound).unwrap_or(self.span),
            ..self.clone()
        }
    }

    /// "A few days before" this: one to seven days earlier, approximately. Our rule; there is no
    /// EDTF for it, so the text is an interval.
    pub fn few_days_before(&self) -> Option<Self> {
        let earliest = self.span.earliest?.plus(-7);
        let latest = self.span.latest?.plus(-1);
        Some(Self {
            edtf: format!("{earliest}~/{latest}~").into(),
            span: Span::new(earliest, latest),
            approximate: true,
            uncertain: self.uncertain,
            precision: Precision::Interval,
        })
    }
}

#[cfg(test)]
mod tests;
