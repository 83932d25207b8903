//! The state of the screen as one value: what a link restores.
//!
//! Leaves out what changes it (`action`) and how a link spells it (`route`).

use crate::model::codes::{LaneBy, Lang};
use crate::model::{Entity, JurisdictionId, PolicyId};
use crate::query::statements::StatementQuery;
use crate::query::{Query, Sort};
use crate::time::Day;

/// Everything that a link restores.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewState {
    /// Which screen.
    pub screen: Screen,
    /// What is asked for, on every screen.
    pub query: Query,
    /// In which order.
    pub sort: Sort,
    /// How the hits are drawn.
    pub cards_form: CardsForm,
    /// What the timeline's lanes are.
    pub lanes: LaneBy,
    /// The days the timeline shows; all of them if none.
    pub window: Option<(Day, Day)>,
    /// How the timeline is drawn.
    pub timeline_form: TimelineForm,
    /// The jurisdictions side by side, in order, at most [`MOST_COLUMNS`].
    pub columns: Vec<JurisdictionId>,
    /// Which rows the comparison shows.
    pub rows: RowsShown,
    /// What is asked of the claims, on their own screen.
    pub statements: StatementQuery,
    /// What the evidence panel shows.
    pub evidence: Option<Entity>,
    /// Which dataset, if not the usual one.
    pub data: Option<DataPath>,
    /// The language of the interface, if not the reader's own.
    pub lang: Option<Lang>,
}

/// How many jurisdictions stand side by side at most.
pub const MOST_COLUMNS: usize = 6;

/// A screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Screen {
    /// The hits as cards or a table: home.
    #[default]
    Cards,
    /// The hits in time.
    Timeline,
    /// Jurisdictions side by side.
    Compare,
    /// Everything on one policy.
    Policy(PolicyId),
    /// All claims as a list.
    Statements,
    /// Sources and method.
    Sources,
}

/// How the hits are drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CardsForm {
    /// A card each.
    #[default]
    Cards,
    /// A row each.
    Table,
}

/// How the timeline is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TimelineForm {
    /// Lanes and marks.
    #[default]
    Lanes,
    /// A list in order of time.
    List,
}

/// Which rows the comparison shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RowsShown {
    /// Every row.
    #[default]
    All,
    /// Rows in which the columns differ.
    OnlyDifferences,
}

/// A dataset's address: relative, in the page's own folder or below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataPath(Box<str>);

impl DataPath {
    /// Reads a path. `None` if it could lead out of the page's folder: a scheme, a host, a leading
    /// slash, a step up, a backslash (which browsers take for a slash), or a percent sign (which
    /// could hide any of these); or if it ends with the full stop or bracket of a sentence.
    pub fn parse(path: &str) -> Option<Self> {
        let is_inside = !path.is_empty()
            && !path.contains([':', '\\', '%', '?', '#'])
            && path.chars().all(|c| !c.is_control() && !c.is_whitespace())
            && path.ends_with(char::is_alphanumeric)
            && path.split('/').all(|step| !matches!(step, "" | "." | ".."));
        if is_inside {
            Some(Self(path.into()))
        } else {
            None
        }
    }

    /// The path, relative to the page.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
