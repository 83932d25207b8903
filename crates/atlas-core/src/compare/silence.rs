//! What is not said: for each instrument by whom, for one record on which questions.
//!
//! Leaves out what is said (`rows`) and why a silence is one (`missing`).

use super::missing::{Missing, missing};
use super::rows::term_cells;
use super::table::{Cell, Column};
use crate::model::codes::{Bindingness, EventType};
use crate::model::{Dataset, PolicyId, TargetId, TermId, Vocabulary};

/// The silence matrix: for each instrument of the dataset and each column, the policies that use it
/// (sub-codes rolled up), or why there is none.
pub fn silence(dataset: &Dataset, columns: &[Column]) -> Vec<(TermId, Vec<Cell>)> {
    let mut rows = Vec::new();
    for (id, term) in dataset.terms.iter() {
        if term.vocabulary == Vocabulary::Instrument {
            rows.push((id, term_cells(dataset, columns, id)));
        }
    }
    rows
}

/// What a record may leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What it promises.
    Targets,
    /// By when it promises each thing.
    Deadlines,
    /// From when it is in force.
    Effect,
    /// Whether it binds anybody.
    Binding,
    /// Who issued it.
    Issuers,
    /// Which instruments it uses.
    Instruments,
    /// Which technologies it names.
    Technologies,
    /// Which sectors it addresses.
    Sectors,
}

/// What a policy's record leaves open, and whether that was read or only not looked for.
pub fn silences(dataset: &Dataset, id: PolicyId) -> Vec<(Question, Missing)> {
    let policy = &dataset.policies[id];
    let has_event = |kind| {
        let mut events = policy.events.iter();
        events.any(|id| dataset.events[*id].kind == kind)
    };
    let lacks_deadline = |id: &TargetId| dataset.targets[*id].deadline.is_none();
    let questions = [
        (Question::Targets, policy.targets.is_empty()),
        (
            Question::Deadlines,
            policy.targets.iter().any(lacks_deadline),
        ),
        (Question::Effect, !has_event(EventType::Effective)),
        (Question::Issuers, policy.issuers.is_empty()),
        (Question::Instruments, policy.instruments.is_empty()),
        (Question::Technologies, policy.technologies.is_empty()),
        (Question::Sectors, policy.sectors.is_empty()),
    ];
    let why = missing(dataset, &[id]);
    let unbound = match policy.bindingness {
        Bindingness::NotStated => Some(Missing::NotStated),
        Bindingness::NotSearched => Some(Missing::NotSearched),
        Bindingness::NotApplicable => Some(Missing::NotApplicable),
        Bindingness::Binding | Bindingness::Indicative => None,
    };
    let mut open = Vec::new();
    for (question, is_open) in questions {
        if is_open {
            open.push((question, why));
        }
    }
    open.extend(unbound.map(|why| (Question::Binding, why)));
    open
}
