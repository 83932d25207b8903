//! Tables of records and the rows in them. Leaves out the ids by name (`ids`) and what the records mean.

use std::marker::PhantomData;
use std::ops::Index;

/// A place in a table: four bytes. Made by the table that holds the record, and tables never shrink.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row(u32);

impl Row {
    pub(crate) const fn new(idx: usize) -> Self {
        Self(idx as u32)
    }

    /// The position in file order, from 0.
    pub const fn idx(self) -> usize {
        self.0 as usize
    }
}

/// The row of one kind of record: a policy's id can't be handed to the table of sources.
pub trait RowId: Copy + Ord {
    /// The id of a row.
    fn at(row: Row) -> Self;
    /// The row of this id.
    fn row(self) -> Row;
}

/// Each id once, in file order.
pub fn distinct<I: RowId>(ids: impl IntoIterator<Item = I>) -> Vec<I> {
    let mut ids: Vec<I> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// All records of one kind, in file order.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<I, T> {
    records: Vec<T>,
    ids: PhantomData<fn() -> I>,
}

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Self {
            records: Vec::new(),
            ids: PhantomData,
        }
    }
}

impl<I: RowId, T> Table<I, T> {
    pub(crate) fn push(&mut self, record: T) -> I {
        let row = Row::new(self.records.len());
        self.records.push(record);
        I::at(row)
    }

    pub(crate) fn records_mut(&mut self) -> &mut [T] {
        &mut self.records
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is no record at all.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Every id, in file order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        (0..self.records.len()).map(|idx| I::at(Row::new(idx)))
    }

    /// Every record with its id, in file order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.records
            .iter()
            .enumerate()
            .map(|(idx, record)| (I::at(Row::new(idx)), record))
    }
}

impl<I: RowId, T> Index<I> for Table<I, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "the one place: rows are made by `push` only and tables never shrink"
    )]
    fn index(&self, id: I) -> &T {
        &self.records[id.row().idx()]
    }
}

/// Some records of a table: a flag for each.
pub(crate) struct Chosen<I> {
    flags: Vec<bool>,
    ids: PhantomData<fn() -> I>,
}

impl<I: RowId> Chosen<I> {
    /// None of a table's records.
    pub(crate) fn none_of<T>(table: &Table<I, T>) -> Self {
        Self {
            flags: vec![false; table.len()],
            ids: PhantomData,
        }
    }

    pub(crate) fn contains(&self, id: I) -> bool {
        self.flags.get(id.row().idx()).is_some_and(|flag| *flag)
    }
}

impl<I: RowId> Extend<I> for Chosen<I> {
    fn extend<L: IntoIterator<Item = I>>(&mut self, ids: L) {
        for id in ids {
            if let Some(flag) = self.flags.get_mut(id.row().idx()) {
                *flag = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PolicyId;

    #[test]
    fn distinct_ids_stand_in_file_order() {
        let id = |idx| PolicyId::at(Row::new(idx));
        assert_eq!(distinct([3, 1, 3, 0].map(id)), [0, 1, 3].map(id));
    }
}
