//! Statements that can't all be true. Leaves out who is right, unless that is settled.

use super::codes::ConflictState;
use super::evidence::Evidence;
use super::ids::Entity;
use super::text::Text;
use crate::time::When;

/// Statements that can't all be true.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its slug.
    pub slug: Box<str>,
    /// The question that is open: "When was the plan unveiled?"
    pub title: Text,
    /// What it concerns.
    pub about: Vec<Entity>,
    /// Two sides or more.
    pub sides: Vec<Side>,
    /// Open or resolved.
    pub state: ConflictState,
    /// Position of the side the atlas shows, in `sides`.
    pub chosen: Option<usize>,
    /// Why it is shown so, or what would settle it.
    pub reason: Text,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What this side says.
    pub value: Text,
    /// The same as a date, where the conflict is about one.
    pub when: Option<When>,
    /// Who says so; never empty.
    pub evidence: Vec<Evidence>,
}
