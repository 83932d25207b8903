//! What a comparison is made of: columns, groups of rows, cells.
//!
//! Leaves out what they hold (`rows`) and whose policies stand in a column (`columns`).

use super::missing::Missing;
use crate::model::codes::{DocType, Relevance, Verdict};
use crate::model::{ActorId, EventId, JurisdictionId, PolicyId, SourceId, TargetId, TermId};
use crate::view_state::RowsShown;

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
            if rows.is_empty() {
                None
            } else {
                Some((group.kind, rows))
            }
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
