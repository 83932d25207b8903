//! A date that was read: its text, what it states, the days it may mean.
//!
//! Leaves out reading one (`edtf`, `wording`) and the parts of what it states (`stated`).

use super::span::Span;
use super::stated::{Point, Stated};

/// A date that was read: what it says and the days it may mean.
///
/// ```
/// use atlas_core::time::{Day, Fit, When};
///
/// let when = When::parse("2021-11~")?;
/// assert!(when.is_approximate());
/// // Some of its days lie after the 15th, and some don't.
/// assert_eq!(when.span.fit(Day::from_ymd(2021, 11, 15), None), Fit::Possible);
/// # Ok::<(), atlas_core::time::DateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The EDTF text, as in the file.
    pub edtf: Box<str>,
    /// What that text states: what words are made of.
    pub stated: Stated,
    /// What is certain besides, where the date itself is not.
    pub bound: Option<Box<When>>,
    /// The days it may mean, within the bound: what filters, sorting and the timeline go by. None of them need have been
    /// stated by anybody.
    pub span: Span,
}

impl When {
    /// Whether it, or one of its ends, is only about right: `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.any(|point| point.is_approximate)
    }

    /// Whether it, or one of its ends, is doubtful: `?` or `%`.
    pub fn is_uncertain(&self) -> bool {
        self.any(|point| point.is_uncertain)
    }

    fn any(&self, is_marked: fn(Point) -> bool) -> bool {
        let (from, to) = self.stated.ends();
        from.is_some_and(is_marked) || to.is_some_and(is_marked)
    }

    /// The same date, known to lie in `bound`. Unchanged if the two don't meet.
    pub fn bounded_by(self, bound: Self) -> Self {
        match self.span.intersect(bound.span) {
            None => self,
            Some(span) => Self {
                span,
                bound: Some(Box::new(bound)),
                ..self
            },
        }
    }

    /// "A few days before" this: one to seven days earlier, approximately. Our rule; there is no
    /// EDTF for it, so the text is an interval.
    pub fn few_days_before(&self) -> Option<Self> {
        let earliest = self.span.earliest?.plus(-7);
        let latest = self.span.latest?.plus(-1);
        let sign = if self.is_uncertain() { '%' } else { '~' };
        Self::parse(&format!("{earliest}{sign}/{latest}{sign}")).ok()
    }
}
