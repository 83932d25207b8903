//! What is not said, and why: read and silent, not looked for, or no question at all.
//!
//! Leaves out what is said (`rows`).

use super::rows::term_cells;
use super::{Cell, Column};
use crate::model::codes::{Bindingness, Completeness, EventType, Nature};
use crate::model::{Dataset, PolicyId, TermId, Vocabulary};

/// Why a cell is empty: a word, never 0 (OxCGRT/covid-policy-tracker#1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The texts were read whole and don't say.
    NotStated,
    /// Nobody has looked, or only parts were read.
    NotSearched,
    /// The question makes no sense here.
    NotApplicable,
}

impl Missing {
    /// Its spelling in exports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotStated => "not_stated",
            Self::NotSearched => "not_searched",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// The silence matrix: for each instrument of the dataset and each column, the policies that use it
/// (sub-codes rolled up), or why there is none.
pub fn silence(dataset: &Dataset, columns: &[Column]) -> Vec<(TermId, Vec<Cell>)> {
    let instruments = dataset.terms.iter();
    let instruments = instruments.filter(|(_, term)| term.vocabulary == Vocabulary::Instrument);
    instruments
        .map(|(id, _)| (id, term_cells(dataset, columns, id)))
        .collect()
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
    let deadlines = policy
        .targets
        .iter()
        .map(|id| &dataset.targets[*id].deadline);
    let questions = [
        (Question::Targets, policy.targets.is_empty()),
        (Question::Deadlines, deadlines.clone().any(Option::is_none)),
        (Question::Effect, !has_event(EventType::Effective)),
        (Question::Issuers, policy.issuers.is_empty()),
        (Question::Instruments, policy.instruments.is_empty()),
        (Question::Technologies, policy.technologies.is_empty()),
        (Question::Sectors, policy.sectors.is_empty()),
    ];
    let why = missing(dataset, &[id]);
    let bound = match policy.bindingness {
        Bindingness::NotStated => Some(Missing::NotStated),
        Bindingness::NotSearched => Some(Missing::NotSearched),
        Bindingness::NotApplicable => Some(Missing::NotApplicable),
        Bindingness::Binding | Bindingness::Indicative => None,
    };
    let open = questions.into_iter().filter(|(_, is_open)| *is_open);
    let open = open.map(|(question, _)| (question, why));
    open.chain(bound.map(|why| (Question::Binding, why)))
        .collect()
}

/// Why policies say nothing on a question. Context decides nothing, so it neither proves a silence
/// nor breaks one.
pub fn missing(dataset: &Dataset, policies: &[PolicyId]) -> Missing {
    let is_empty = policies.is_empty();
    let policies = policies.iter().map(|id| &dataset.policies[*id]);
    let mut decisions = policies
        .filter(|policy| policy.nature == Nature::Decision)
        .peekable();
    if is_empty {
        Missing::NotSearched
    } else if decisions.peek().is_none() {
        Missing::NotApplicable
    } else if decisions.all(|policy| policy.completeness == Completeness::FullText) {
        Missing::NotStated
    } else {
        Missing::NotSearched
    }
}
