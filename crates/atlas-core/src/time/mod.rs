//! Days, spans of days and EDTF dates (ISO 8601-2, Library of Congress specification of 2019).
//!
//! Leaves out clocks, time zones, and how a date is put into words. Reading EDTF is in `edtf`,
//! reading a source's own wording ("mid-November 2021", 年底) in `wording`.

mod day;
mod edtf;
mod span;
mod stated;
mod when;
mod wording;

pub use day::Day;
pub use edtf::DateError;
pub use span::{Fit, Span};
pub use stated::{End, Point, Season, Stated, Unit};
pub use when::When;

#[cfg(test)]
mod tests;
