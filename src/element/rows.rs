//! The rows of a list that changes: each stays as it is for as long as its item is there.
//!
//! Leaves out which item is which (`El::each`).

use leptos::prelude::*;

use super::El;
use crate::platform::dom::{Node, Region};

/// The elements of a list.
pub(super) struct Rows {
    region: Region,
    rows: Vec<Row>,
    /// What owns the rows: not the effect that arranges them, which is emptied before each run.
    owner: Owner,
}

impl Rows {
    pub(super) fn at_end_of(node: &Node) -> Self {
        Self {
            region: Region::at_end_of(node),
            rows: Vec::new(),
            owner: Owner::current().unwrap_or_default(),
        }
    }

    /// Keeps the rows at these places of the present ones, in this order, and makes the missing ones.
    pub(super) fn arrange(&mut self, kept: &[Option<usize>], make: &mut dyn FnMut(usize) -> El) {
        let mut present: Vec<Option<Row>> = self.rows.drain(..).map(Some).collect();
        for (at, place) in kept.iter().enumerate() {
            let row = place.and_then(|place| present.get_mut(place)?.take());
            let row = row.unwrap_or_else(|| Row::new(&self.owner, &mut || make(at)));
            self.rows.push(row);
        }
        // First those that go, so that those that stay are not moved past them.
        drop(present);
        self.region.arrange(self.rows.iter().map(|row| &row.node));
    }
}

/// An element of a list, with what it owns.
struct Row {
    node: Node,
    owner: Owner,
}

impl Row {
    fn new(parent: &Owner, make: &mut dyn FnMut() -> El) -> Self {
        let owner = parent.child();
        let made = owner.with(|| untrack(make));
        let node = made.node;
        Self { node, owner }
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.node.remove();
    }
}
