//! Jurisdictions side by side: columns, rows in groups, and which rows differ.
//!
//! Nothing is ever added up over policies, levels or currencies. Leaves out words and drawing. What
//! is missing says why ([`Missing`]): "not stated" only where a whole text was read.

mod rows;

use crate::codes::{Completeness, DocType, Nature, Reading, Relevance, Verdict};
use crate::model::{
    ActorId, Dataset, EventId, JurisdictionId, PolicyId, SourceId, TargetId, TermId, Vocabulary,
};
use crate::order::distinct;

/// Jurisdictions side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The columns, in the order asked for.
    pub columns: Vec<Column>,
    /// The rows, in groups.
    pub groups: Vec<Group>,
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
    /// scale: same indicator, unit and currency. `None` where a chart would mislead.
    pub scale: Option<f64>,
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

/// Why a column says nothing on a question.
fn missing(dataset: &Dataset, column: &Column) -> Missing {
    let policies = || column.policies.iter().map(|id| &dataset.policies[*id]);
    if column.policies.is_empty() {
        Missing::NotSearched
    } else if policies().all(|policy| policy.nature == Nature::Context) {
        Missing::NotApplicable
    } else if policies().all(|policy| policy.completeness == Completeness::FullText) {
        Missing::NotStated
    } else {
        Missing::NotSearched
    }
}

#[cfg(test)]
mod tests;
