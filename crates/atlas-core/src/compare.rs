//! Jurisdictions side by side: columns, rows in groups, and which rows differ.
//!
//! Nothing is ever added up over policies, levels or currencies. Leaves out words and drawing. What
//! is missing says why ([`Missing`]): "not stated" only where a whole text was read.

mod rows;

use crate::codes::{
    Bindingness, Completeness, DocType, EventType, Nature, Reading, Relevance, Verdict,
};
use crate::model::{
    ActorId, Dataset, EventId, JurisdictionId, PolicyId, SourceId, TargetId, TermId, Vocabulary,
};
use crate::order::distinct;
use crate::state::RowsShown;

/// Jurisdictions side by side.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comparison {
    /// The columns, in the order asked for.
    pub columns: Vec<Column>,
    /// The rows, in groups.
    pub groups: Vec<Group>,
}

impl Comparison {
    /// The rows to show, group by group; groups left without a row are left out.
    pub fn shown(&self, rows: RowsShown) -> impl Iterator<Item = (GroupKind, Vec<&Row>)> {
        let is_shown = move |row: &&Row| rows == RowsShown::All || row.differs;
        self.groups.iter().filter_map(move |group| {
            let rows: Vec<&Row> = group.rows.iter().filter(is_shown).collect();
            (!rows.is_empty()).then_some((group.kind, rows))
        })
    }
}

/// A jurisdiction with the policies that count as its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Which jurisdiction.
    pub jurisdiction: JurisdictionId,
    /// Its policies under the reading, in file order.
    pub policies: Vec<PolicyId>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What they are about.
    pub kind: GroupKind,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What a group of rows is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// When things happened.
    When,
    /// How strong the policies are.
    Strength,
    /// STIP instruments.
    Instruments,
    /// Technologies named.
    Technologies,
    /// Sectors addressed.
    Sectors,
    /// Targets, aligned by what they measure and count in.
    Targets,
    /// Who issued.
    Actors,
    /// How well it is supported.
    Evidence,
}

impl GroupKind {
    /// Its spelling in exports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Strength => "strength",
            Self::Instruments => "instruments",
            Self::Technologies => "technologies",
            Self::Sectors => "sectors",
            Self::Targets => "targets",
            Self::Actors => "actors",
            Self::Evidence => "evidence",
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it shows.
    pub label: RowLabel,
    /// A cell for each column.
    pub cells: Vec<Cell>,
    /// Whether the columns differ.
    pub differs: bool,
    /// The greatest amount of the row in plain units, where every figure in it can be drawn to one
    /// scale: same indicator, unit, currency and base ("per cluster"), none below zero. `None` where
    /// a chart would mislead.
    pub scale: Option<f64>,
}

impl Row {
    /// Whether what the row shows is shared by its columns or is one column's own.
    pub fn spread(&self) -> Spread {
        let is_filled = |cell: &Cell| !matches!(cell, Cell::Missing(_));
        let filled = self
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| is_filled(cell));
        let at: Vec<usize> = filled.map(|(idx, _)| idx).collect();
        match at.as_slice() {
            [] => Spread::Absent,
            all if all.len() == self.cells.len() => Spread::Shared,
            [only] => Spread::Unique(*only),
            _ => Spread::Partial,
        }
    }
}

/// In how many columns a row has something to show. An empty cell is no denial: [`Missing`] says
/// whether anybody looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// In none.
    Absent,
    /// In one of several: its position.
    Unique(usize),
    /// In several, not all.
    Partial,
    /// In all.
    Shared,
}

/// What a row shows.
#[derive(Debug, Clone, PartialEq)]
pub enum RowLabel {
    /// The first event.
    FirstEvent,
    /// The first event of a dedicated policy.
    FirstDedicated,
    /// The last event.
    LatestEvent,
    /// Policies of a strength.
    Relevance(Relevance),
    /// Policies of a kind.
    DocType(DocType),
    /// A term: policies that use or name it.
    Term(TermId),
    /// Targets that measure the same in the same unit.
    Indicator {
        /// What they measure.
        indicator: TermId,
        /// What they count in.
        unit: Option<TermId>,
        /// Their currency, for money.
        currency: Option<Box<str>>,
    },
    /// Who issued the policies.
    Issuers,
    /// What they rest on.
    Sources,
    /// Claims of a verdict.
    Verdict(Verdict),
    /// Conflicts that are open.
    OpenConflicts,
}

/// What a row shows for one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// An event.
    Event(EventId),
    /// Policies, at least one.
    Policies(Vec<PolicyId>),
    /// Targets, at least one.
    Targets(Vec<TargetId>),
    /// Actors, at least one.
    Actors(Vec<ActorId>),
    /// Sources, at least one.
    Sources(Vec<SourceId>),
    /// A number of claims or conflicts, zero included.
    Number(usize),
    /// Nothing, and why.
    Missing(Missing),
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

/// Sets jurisdictions side by side. `policies` are those that pass the filter, the jurisdictions of
/// the filter aside. Complexity: O(columns × policies × terms).
pub fn compare(
    dataset: &Dataset,
    jurisdictions: &[JurisdictionId],
    reading: Reading,
    policies: &[PolicyId],
) -> Comparison {
    let own = |id: &JurisdictionId| Column {
        jurisdiction: *id,
        policies: policies_of(dataset, *id, reading, policies),
    };
    let columns: Vec<Column> = jurisdictions.iter().map(own).collect();
    let groups = rows::groups(dataset, &columns);
    Comparison { columns, groups }
}

/// The policies that count as a jurisdiction's own under a reading.
pub fn policies_of(
    dataset: &Dataset,
    jurisdiction: JurisdictionId,
    reading: Reading,
    policies: &[PolicyId],
) -> Vec<PolicyId> {
    let counts = |policy: &&PolicyId| {
        let issued_by = dataset.policies[**policy].jurisdiction;
        match reading {
            Reading::Here => issued_by == jurisdiction,
            Reading::HereAndBelow => dataset.chain(issued_by).any(|id| id == jurisdiction),
            Reading::AllThatApplies => dataset.chain(jurisdiction).any(|id| id == issued_by),
        }
    };
    distinct(policies.iter().filter(counts).copied())
}

/// The silence matrix: for each instrument of the dataset and each column, the policies that use it
/// (sub-codes rolled up), or why there is none.
pub fn silence(dataset: &Dataset, columns: &[Column]) -> Vec<(TermId, Vec<Cell>)> {
    let instruments = dataset.terms.iter();
    let instruments = instruments.filter(|(_, term)| term.vocabulary == Vocabulary::Instrument);
    instruments
        .map(|(id, _)| (id, rows::term_cells(dataset, columns, id)))
        .collect()
}

/// What a draft and the text that was issued promise, row by row: the same indicator, unit and currency in one
/// row, a cell for the draft and one for the issued text.
pub fn draft_and_issued(dataset: &Dataset, draft: PolicyId, issued: PolicyId) -> Vec<Row> {
    rows::aligned(dataset, [draft, issued])
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

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
