//! Ids and the tables they point into. Leaves out: what the rows mean.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

/// The place of a `T` in its [`Table`]: four bytes, `Copy`, and different for each kind of row, so
/// that a policy's id can't be handed to the table of sources.
///
/// An id is only ever made by the table that holds the row, and tables never shrink.
pub struct Id<T> {
    row: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    pub(crate) const fn new(row: usize) -> Self {
        Self {
            row: row as u32,
            kind: PhantomData,
        }
    }

    /// The row's position in file order, from 0.
    pub const fn idx(self) -> usize {
        self.row as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.row == other.row
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.row.cmp(&other.row)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.row.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.row)
    }
}

/// Each id once, in file order.
pub fn distinct<T>(ids: impl IntoIterator<Item = Id<T>>) -> Vec<Id<T>> {
    let mut ids: Vec<Id<T>> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// All rows of one kind, in file order.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T> {
    rows: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn push(&mut self, row: T) -> Id<T> {
        let id = Id::new(self.rows.len());
        self.rows.push(row);
        id
    }

    pub(crate) fn rows_mut(&mut self) -> &mut [T] {
        &mut self.rows
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row at all.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every id, in file order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + ExactSizeIterator + use<T> {
        (0..self.rows.len()).map(Id::new)
    }

    /// Every row with its id, in file order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.rows
            .iter()
            .enumerate()
            .map(|(row, value)| (Id::new(row), value))
    }
}

/// Some rows of a table: a flag for each.
pub(crate) struct Chosen<T> {
    flags: Vec<bool>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Chosen<T> {
    /// None of a table's rows.
    pub(crate) fn none_of(table: &Table<T>) -> Self {
        let flags = vec![false; table.len()];
        let kind = PhantomData;
        Self { flags, kind }
    }

    pub(crate) fn contains(&self, id: Id<T>) -> bool {
        self.flags.get(id.idx()).is_some_and(|flag| *flag)
    }
}

impl<T> Extend<Id<T>> for Chosen<T> {
    fn extend<I: IntoIterator<Item = Id<T>>>(&mut self, ids: I) {
        for id in ids {
            if let Some(flag) = self.flags.get_mut(id.idx()) {
                *flag = true;
            }
        }
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "the one place: ids are made by `push` only and tables never shrink"
    )]
    fn index(&self, id: Id<T>) -> &T {
        &self.rows[id.idx()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinct_ids_stand_in_file_order() {
        let ids: Vec<Id<()>> = [3, 1, 3, 0].map(Id::new).into();
        assert_eq!(distinct(ids), [0, 1, 3].map(Id::new));
    }
}
