//! Days, spans of days and EDTF dates (ISO 8601-2, Library of Congress specification of 2019).
//!
//! Leaves out clocks, time zones, and how a date is put into words.

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// When something happened: as checked, and as a source printed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Date {
    /// The date the atlas goes by; `None` for undated, which is shown as undated.
    pub when: Option<When>,
    /// The source's own wording.
    pub printed: Option<Box<str>>,
    /// The days that the printed wording alone means, where that differs.
    pub printed_when: Option<When>,
    /// The slug of what a relative date ("a few days before") hangs on.
    pub anchor: Option<Box<str>>,
    /// Anything a reader should know.
    pub note: Option<crate::model::Text>,
}

impl When {
    /// Reads an EDTF text of level 0 or 1.
    pub fn parse(edtf: &str) -> Result<Self, ()> {
        Err(())
    }
}
