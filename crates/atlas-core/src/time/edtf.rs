//! Reading EDTF, level 0 and 1 (Library of Congress specification of 2019-02-04): dates to the year,
//! month or day, `~ ? %`, seasons and quarters, unspecified digits, intervals with open ends.
//!
//! Leaves out times of day, years before 1 and beyond 9999, and level 2 but for quarters.

use std::fmt;

use super::day::Day;
use super::stated::{End, Point, Season, Stated, Unit};
use super::when::When;

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing is there.
    Empty,
    /// It is not of the form `2021`, `2021-11`, `2021-11-05` or an interval of these.
    Form,
    /// There is no such month, day, season or quarter.
    NoSuchDay,
    /// The year lies before 1 or beyond 9999.
    YearOutside,
    /// It is a good date, but one day was asked for.
    NotOneDay,
    /// An interval ends before it begins.
    Reversed,
    /// Both ends of an interval are open or unknown.
    NoEnds,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the date is empty",
            Self::Form => "the date is not in EDTF form",
            Self::NoSuchDay => "there is no such day",
            Self::YearOutside => "the year lies outside 0001 to 9999",
            Self::NotOneDay => "the date is not one day",
            Self::Reversed => "the interval ends before it begins",
            Self::NoEnds => "the interval has no ends",
        })
    }
}

impl std::error::Error for DateError {}

impl When {
    /// Reads an EDTF text. Which days it may mean:
    ///
    /// - a year, quarter, season, month or day means all its days; `202X` all days of the decade;
    /// - `~` on a year pads six months on both sides, since "around 2020" reaches beyond it (the
    ///   amount is arbitrary, see ixc/python-edtf#6); on anything finer it pads nothing: "around the
    ///   end of 2021" is `2021-12~` and means December;
    /// - in an interval, `..` is open and an empty end unknown: both leave that side without a day.
    ///
    /// # Errors
    /// A [`DateError`] that says what is wrong.
    ///
    /// ```
    /// # use atlas_core::time::When;
    /// let when = When::parse("2021-11-11/2021-11-20").expect("a good date");
    /// assert_eq!(when.span.latest.map(|day| day.to_string()).as_deref(), Some("2021-11-20"));
    /// ```
    pub fn parse(edtf: &str) -> Result<Self, DateError> {
        let stated = match edtf.split_once('/') {
            None => Stated::At(point(edtf)?),
            Some((from, to)) => interval(end(from)?, end(to)?)?,
        };
        Ok(Self {
            edtf: edtf.into(),
            stated,
            bound: None,
            span: stated.span(),
        })
    }
}

impl Day {
    /// Reads `2021-11-05`, and nothing that is less sure than that.
    pub fn parse_iso(text: &str) -> Option<Self> {
        Self::parse_exact(text).ok()
    }

    /// The same, with what is wrong.
    pub(crate) fn parse_exact(text: &str) -> Result<Self, DateError> {
        match When::parse(text)?.stated {
            Stated::At(Point {
                unit: Unit::Day(day),
                is_approximate: false,
                is_uncertain: false,
            }) => Ok(day),
            _ => Err(DateError::NotOneDay),
        }
    }
}

fn interval(from: End, to: End) -> Result<Stated, DateError> {
    match (from, to) {
        (End::At(from), End::At(to)) => {
            // By what is stated: "about 2022 to about 2021" runs backwards, though their days meet.
            let ((first, _), (_, last)) = (from.unit.days(), to.unit.days());
            if first > last {
                return Err(DateError::Reversed);
            }
        }
        (End::At(_), _) | (_, End::At(_)) => {}
        _ => return Err(DateError::NoEnds),
    }
    Ok(Stated::Between(from, to))
}

fn end(text: &str) -> Result<End, DateError> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => point(text).map(End::At),
    }
}

fn point(text: &str) -> Result<Point, DateError> {
    let (bare, is_approximate, is_uncertain) = match text.char_indices().next_back() {
        None => return Err(DateError::Empty),
        Some((at, '~')) => (text.get(..at), true, false),
        Some((at, '?')) => (text.get(..at), false, true),
        Some((at, '%')) => (text.get(..at), true, true),
        Some(_) => (Some(text), false, false),
    };
    let bare = bare.unwrap_or_default();
    if bare.is_empty() {
        return Err(DateError::Empty);
    }
    if has_far_year(bare) {
        return Err(DateError::YearOutside);
    }
    let mut parts = bare.split('-');
    let year = parts.next().unwrap_or_default();
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return Err(DateError::Form);
    }
    let unit = match (month, day) {
        (None, _) => of_year(year)?,
        (Some(month), None) => of_month(year, month)?,
        (Some(month), Some(day)) => of_day(year, month, day)?,
    };
    Ok(Point {
        unit,
        is_approximate,
        is_uncertain,
    })
}

/// Whether it is of one of the forms for years that are not read: `-0044`, `-0044-03-15`, `Y17000`, `Y-17000`.
fn has_far_year(text: &str) -> bool {
    let (rest, fewest_digits) = match (text.strip_prefix('Y'), text.strip_prefix('-')) {
        (Some(rest), _) => (rest.strip_prefix('-').unwrap_or(rest), 1),
        (_, Some(rest)) => (rest, 4),
        (None, None) => return false,
    };
    let year = rest.split('-').next().unwrap_or_default();
    let is_year = |byte: u8| byte.is_ascii_digit() || byte == b'X';
    year.len() >= fewest_digits && year.bytes().all(is_year)
}

/// A year of four characters, of which the last one or two may be unspecified.
fn of_year(text: &str) -> Result<Unit, DateError> {
    let known = text.trim_end_matches('X');
    if text.len() != 4 || !known.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    let first = text.replace('X', "0").parse();
    let first: i32 = first.map_err(|_| DateError::Form)?;
    let unit = match known.len() {
        4 => Unit::Year(first),
        3 => Unit::Decade(first),
        2 => Unit::Century(first),
        _ => return Err(DateError::Form),
    };
    // The first decade and century have a year 0, which was not.
    if first == 0 {
        return Err(DateError::YearOutside);
    }
    Ok(unit)
}

fn of_month(year: &str, month: &str) -> Result<Unit, DateError> {
    if month == "XX" {
        return of_year(year);
    }
    let year = one_year(year)?;
    match two_digits(month)? {
        month @ 1..=12 => Ok(Unit::Month(year, month)),
        21 => Ok(Unit::Season(year, Season::Spring)),
        22 => Ok(Unit::Season(year, Season::Summer)),
        23 => Ok(Unit::Season(year, Season::Autumn)),
        24 => Ok(Unit::Season(year, Season::Winter)),
        quarter @ 33..=36 => Ok(Unit::Quarter(year, quarter - 32)),
        _ => Err(DateError::NoSuchDay),
    }
}

fn of_day(year: &str, month: &str, day: &str) -> Result<Unit, DateError> {
    if day == "XX" {
        // A season has no days that could be left open.
        return match of_month(year, month)? {
            Unit::Season(..) | Unit::Quarter(..) => Err(DateError::NoSuchDay),
            unit => Ok(unit),
        };
    }
    let exact = Day::from_ymd(one_year(year)?, two_digits(month)?, two_digits(day)?);
    exact.map(Unit::Day).ok_or(DateError::NoSuchDay)
}

fn one_year(text: &str) -> Result<i32, DateError> {
    match of_year(text)? {
        Unit::Year(year) => Ok(year),
        _ => Err(DateError::Form),
    }
}

fn two_digits(text: &str) -> Result<u8, DateError> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse() {
        Ok(number) if is_number => Ok(number),
        _ => Err(DateError::Form),
    }
}
