//! A draft beside the text that was issued: what became of each promise.
//!
//! Leaves out which policies belong together: their relations say that.

use super::rows::aligned;
use super::table::{Cell, Row};
use crate::model::{Dataset, PolicyId};

/// What a draft and the text that was issued promise, row by row: the same indicator, unit and currency in one
/// row, a cell for the draft and one for the issued text.
pub fn draft_and_issued(dataset: &Dataset, draft: PolicyId, issued: PolicyId) -> Vec<Row> {
    aligned(dataset, [draft, issued])
}

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The number is greater.
    Raised,
    /// The number is smaller.
    Lowered,
    /// The number is the same; its comparator or deadline need not be.
    Same,
    /// The issued text does not have it, as far as it is known.
    OnlyInDraft,
    /// The draft did not have it, as far as it is known.
    OnlyInIssued,
    /// Several figures, or one without a number.
    NotComparable,
}

/// What a row of [`draft_and_issued`] shows.
pub fn change(dataset: &Dataset, row: &Row) -> Change {
    let plain = |cell: &Cell| match cell {
        Cell::Targets(ids) => match ids.as_slice() {
            [only] => Some(dataset.targets[*only].amount.as_ref()?.plain()),
            _ => None,
        },
        _ => None,
    };
    let is_missing = |cell: &Cell| matches!(cell, Cell::Missing(_));
    match row.cells.as_slice() {
        [_, issued] if is_missing(issued) => Change::OnlyInDraft,
        [draft, _] if is_missing(draft) => Change::OnlyInIssued,
        [draft, issued] => match plain(draft).zip(plain(issued)) {
            Some((before, after)) if after > before => Change::Raised,
            Some((before, after)) if after < before => Change::Lowered,
            Some(_) => Change::Same,
            None => Change::NotComparable,
        },
        _ => Change::NotComparable,
    }
}
