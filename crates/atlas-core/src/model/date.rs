//! When something happened, as checked and as printed. Leaves out reading a date (`time`).

use super::text::Text;
use crate::time::{Span, When};

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
    pub note: Option<Text>,
}

impl Date {
    /// The key of the order in time: dated ones first, by earliest, then latest day.
    pub fn order_key(&self) -> (bool, Option<(i64, i64)>) {
        let span = self.when.as_ref().map(|when| when.span);
        (span.is_none(), span.map(Span::order_key))
    }
}
