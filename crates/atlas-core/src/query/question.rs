//! What a reader asks for: words, values of facets, days, an order.
//!
//! Leaves out how links spell it (`view_state::route`) and what comes of it (`answer`).

use super::facets::{Facet, FacetValue};
use crate::model::codes::Reading;
use crate::time::Day;
use std::collections::{BTreeMap, BTreeSet};

/// What a reader asks for. The empty query asks for everything.
///
/// ```
/// use atlas_core::model::codes::Relevance;
/// use atlas_core::query::facets::{Facet, FacetValue};
/// use atlas_core::query::{Choice, Query};
///
/// let mut query = Query::default();
/// let mention = FacetValue::Relevance(Relevance::Mention);
/// query.choose(Facet::Relevance, mention, Choice::Exclude);
/// assert_eq!(query.choice(Facet::Relevance, mention), Choice::Exclude);
/// query.choose(Facet::Relevance, mention, Choice::Off);
/// assert!(query.is_empty());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words to find; all of them.
    pub text: String,
    /// Chosen and refused values. A facet without either is not in the map.
    pub selections: BTreeMap<Facet, Selection>,
    /// Days in which something must have happened.
    pub dates: DateRange,
    /// Which policies count as a jurisdiction's.
    pub reading: Reading,
}

impl Query {
    /// Whether it asks for everything.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.selections.is_empty() && !self.dates.is_set()
    }

    /// How a value stands.
    pub fn choice(&self, facet: Facet, value: FacetValue) -> Choice {
        match self.selections.get(&facet) {
            Some(selection) if selection.include.contains(&value) => Choice::Include,
            Some(selection) if selection.exclude.contains(&value) => Choice::Exclude,
            _ => Choice::Off,
        }
    }

    /// Sets how a value stands.
    pub fn choose(&mut self, facet: Facet, value: FacetValue, choice: Choice) {
        let mut selection = self.selections.remove(&facet).unwrap_or_default();
        selection.include.remove(&value);
        selection.exclude.remove(&value);
        match choice {
            Choice::Off => {}
            Choice::Include => {
                selection.include.insert(value);
            }
            Choice::Exclude => {
                selection.exclude.insert(value);
            }
        }
        if !(selection.include.is_empty() && selection.exclude.is_empty()) {
            self.selections.insert(facet, selection);
        }
    }
}

/// Values of one facet: any of the included ones, none of the excluded ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// A hit has at least one of these, if there are any.
    pub include: BTreeSet<FacetValue>,
    /// A hit has none of these.
    pub exclude: BTreeSet<FacetValue>,
}

/// How one value stands in a query: the three states of its box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Not asked about.
    #[default]
    Off,
    /// Asked for.
    Include,
    /// Ruled out.
    Exclude,
}

/// Days in which an event of a hit must lie, both ends included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DateRange {
    /// First day; open if none.
    pub from: Option<Day>,
    /// Last day; open if none.
    pub to: Option<Day>,
    /// Which hits count.
    pub sureness: Sureness,
}

impl DateRange {
    /// Whether it restricts anything.
    pub const fn is_set(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// Whether dates that only may lie in a range count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sureness {
    /// They do, and are marked.
    #[default]
    AlsoPossible,
    /// They don't.
    OnlyCertain,
}

/// The order of hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best match for the words first; newest first while there are none.
    #[default]
    Match,
    /// Latest principal event first.
    Newest,
    /// Earliest principal event first.
    Oldest,
    /// In the order of the jurisdiction tree, then newest.
    Jurisdiction,
    /// Dedicated before section before mention, then newest.
    Strength,
    /// Most sources first, then newest.
    Evidence,
    /// Best supported first, then newest; what no government decided comes last.
    Confidence,
    /// Most claims that do not hold as printed first (corrected or disputed), then newest.
    Verdict,
}

impl Sort {
    /// Every order, as offered.
    pub const ALL: [Self; 8] = [
        Self::Match,
        Self::Newest,
        Self::Oldest,
        Self::Jurisdiction,
        Self::Strength,
        Self::Evidence,
        Self::Confidence,
        Self::Verdict,
    ];

    /// Its spelling in links.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Match => "match",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Jurisdiction => "jurisdiction",
            Self::Strength => "strength",
            Self::Evidence => "evidence",
            Self::Confidence => "confidence",
            Self::Verdict => "verdict",
        }
    }

    /// The order with this spelling.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }
}
