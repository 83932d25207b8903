//! A day of the calendar, and the calendar's arithmetic.
//!
//! Leaves out dates that may mean several days (`span`, `when`) and reading a day (`edtf`).

use std::fmt;

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
///
/// ```
/// use atlas_core::time::Day;
///
/// let day = Day::from_ymd(2024, 1, 31);
/// assert_eq!(day.map(|day| day.plus_months(1).to_string()).as_deref(), Some("2024-02-29"));
/// assert_eq!(day, Day::parse_iso("2024-01-31"));
/// assert_eq!(Day::from_ymd(2023, 2, 29), None);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The first day this program knows: 0001-01-01. There was no year 0.
    pub const FIRST: Self = Self(-719_162);
    /// The last one: 9999-12-31.
    pub const LAST: Self = Self(2_932_896);

    /// A day by year (1 to 9999), month and day of month; `None` if there is no such day.
    ///
    /// The arithmetic is Howard Hinnant's `days_from_civil`: years start in March, so that the leap
    /// day is the last of its year.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
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

    /// This many days later; earlier if negative. Stays within [`Day::FIRST`] and [`Day::LAST`].
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days)).clamp(Self::FIRST, Self::LAST)
    }

    /// This many months later, on the same day of the month or the month's last.
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let since_zero = (year * 12 + i32::from(month) - 1).saturating_add(months);
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
