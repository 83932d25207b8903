//! A date that was read: its text, the days it may mean, how fine and how sure it is.
//!
//! Leaves out reading one (`edtf`, `wording`).

use super::span::Span;

/// A date that was read: what it says and the days it may mean.
///
/// ```
/// use atlas_core::time::{Day, Fit, Precision, When};
///
/// let when = When::parse("2021-11~")?;
/// assert_eq!(when.precision, Precision::Month);
/// assert!(when.approximate);
/// // Some of its days lie after the 15th, and some don't.
/// assert_eq!(when.span.fit(Day::from_ymd(2021, 11, 15), None), Fit::Possible);
/// # Ok::<(), atlas_core::time::DateError>(())
/// ```
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
