//! Reading EDTF, level 0 and 1 (Library of Congress specification of 2019-02-04): dates to the year,
//! month or day, `~ ? %`, seasons and quarters, unspecified digits, intervals with open ends.
//!
//! Leaves out times of day, years beyond four digits, and level 2.

use std::fmt;

use super::day::{Day, days_in_month};
use super::span::Span;
use super::when::{Precision, When};

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing is there.
    Empty,
    /// It is not of the form `2021`, `2021-11`, `2021-11-05` or an interval of these.
    Form,
    /// There is no such month, day, season or quarter.
    NoSuchDay,
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
        let Some((from, to)) = edtf.split_once('/') else {
            let point = point(edtf)?;
            return Ok(Self {
                edtf: edtf.into(),
                span: point.span,
                approximate: point.approximate,
                uncertain: point.uncertain,
                precision: point.precision,
            });
        };
        let (from, to) = (end(from)?, end(to)?);
        let earliest = from.as_ref().and_then(|point| point.span.earliest);
        let latest = to.as_ref().and_then(|point| point.span.latest);
        match (earliest, latest) {
            (None, None) => return Err(DateError::NoEnds),
            (Some(earliest), Some(latest)) if earliest > latest => {
                return Err(DateError::Reversed);
            }
            _ => {}
        }
        let ends = [from, to];
        let any = |is_marked: fn(&Point) -> bool| ends.iter().flatten().any(is_marked);
        Ok(Self {
            edtf: edtf.into(),
            span: Span { earliest, latest },
            approximate: any(|point| point.approximate),
            uncertain: any(|point| point.uncertain),
            precision: Precision::Interval,
        })
    }
}

impl Day {
    /// Reads `2021-11-05`.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let when = When::parse(text).ok()?;
        when.span
            .earliest
            .filter(|_| when.precision == Precision::Day)
    }
}

/// One date, not an interval.
struct Point {
    span: Span,
    approximate: bool,
    uncertain: bool,
    precision: Precision,
}

/// How far "around a year" reaches beyond it.
const MONTHS_AROUND_A_YEAR: i32 = 6;

fn end(text: &str) -> Result<Option<Point>, DateError> {
    match text {
        "" | ".." => Ok(None),
        _ => point(text).map(Some),
    }
}

fn point(text: &str) -> Result<Point, DateError> {
    let (bare, approximate, uncertain) = match text.char_indices().next_back() {
        None => return Err(DateError::Empty),
        Some((at, '~')) => (text.get(..at), true, false),
        Some((at, '?')) => (text.get(..at), false, true),
        Some((at, '%')) => (text.get(..at), true, true),
        Some(_) => (Some(text), false, false),
    };
    let mut parts = bare.unwrap_or_default().split('-');
    let year = parts.next().unwrap_or_default();
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return Err(DateError::Form);
    }
    let (span, precision) = match (month, day) {
        (None, _) => of_year(year, approximate)?,
        (Some(month), None) => of_month(year, month)?,
        (Some(month), Some(day)) => of_day(year, month, day)?,
    };
    Ok(Point {
        span,
        approximate,
        uncertain,
        precision,
    })
}

fn of_year(year: &str, approximate: bool) -> Result<(Span, Precision), DateError> {
    let (first, last) = years(year)?;
    let span = days(Day::from_ymd(first, 1, 1), Day::from_ymd(last, 12, 31))?;
    if first != last {
        return Ok((span, Precision::Decade));
    }
    let padded = Span {
        earliest: span
            .earliest
            .map(|day| day.plus_months(-MONTHS_AROUND_A_YEAR)),
        // The day after, half a year on, and back: the last day of June stays one.
        latest: span
            .latest
            .map(|day| day.plus(1).plus_months(MONTHS_AROUND_A_YEAR).plus(-1)),
    };
    Ok((if approximate { padded } else { span }, Precision::Year))
}

fn of_month(year: &str, month: &str) -> Result<(Span, Precision), DateError> {
    if month == "XX" {
        let (span, precision) = of_year(year, false)?;
        return Ok((span, precision));
    }
    let year = one_year(year)?;
    let code = two_digits(month)?;
    let (first, last, precision) = match code {
        1..=12 => (code, code, Precision::Month),
        // Spring, summer, autumn, winter: by calendar quarters moved to their season's first month.
        21..=23 => (code * 3 - 60, code * 3 - 58, Precision::Quarter),
        24 => {
            let span = days(Day::from_ymd(year, 12, 1), Day::from_ymd(year + 1, 2, 28))?;
            let latest = span.latest.map(Day::month_end);
            return Ok((Span { latest, ..span }, Precision::Quarter));
        }
        33..=36 => ((code - 33) * 3 + 1, (code - 33) * 3 + 3, Precision::Quarter),
        _ => return Err(DateError::NoSuchDay),
    };
    let last_day = days_in_month(year, last);
    let span = days(
        Day::from_ymd(year, first, 1),
        Day::from_ymd(year, last, last_day),
    )?;
    Ok((span, precision))
}

fn of_day(year: &str, month: &str, day: &str) -> Result<(Span, Precision), DateError> {
    if day == "XX" {
        return of_month(year, month);
    }
    let exact = Day::from_ymd(one_year(year)?, two_digits(month)?, two_digits(day)?);
    Ok((days(exact, exact)?, Precision::Day))
}

fn days(earliest: Option<Day>, latest: Option<Day>) -> Result<Span, DateError> {
    match (earliest, latest) {
        (Some(earliest), Some(latest)) => Ok(Span::new(earliest, latest)),
        _ => Err(DateError::NoSuchDay),
    }
}

/// The first and last year of four characters, of which the last ones may be unspecified.
fn years(text: &str) -> Result<(i32, i32), DateError> {
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let known = text.trim_end_matches('X');
    let is_year = text.len() == 4
        && text.len() - known.len() <= 2
        && known.bytes().all(|byte| byte.is_ascii_digit());
    if !is_year {
        return Err(DateError::Form);
    }
    let first = text
        .replace('X', "0")
        .parse()
        .map_err(|_| DateError::Form)?;
    let last = text
        .replace('X', "9")
        .parse()
        .map_err(|_| DateError::Form)?;
    Ok((first, last))
}

fn one_year(text: &str) -> Result<i32, DateError> {
    match years(text)? {
        (first, last) if first == last => Ok(first),
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
