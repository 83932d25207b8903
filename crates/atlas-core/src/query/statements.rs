//! The question asked of the claims, one by one, and its answer: which of them, and how many with each value.
//!
//! Smaller than the question asked of policies (`question`): values are asked for and never ruled out, and there are no
//! dates. Words are found as they are there (`search`). Leaves out how links spell it (`view_state::route`).
//!
//! ```
//! use atlas_core::load::load;
//! use atlas_core::model::{Entity, codes::Verdict};
//! use atlas_core::query::statements::{StatementIndex, StatementQuery, StatementValue};
//!
//! let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
//! let index = StatementIndex::new(&dataset);
//! let mut query = StatementQuery { text: "robots".to_owned(), ..StatementQuery::default() };
//! let Some(Entity::Jurisdiction(north)) = dataset.find("northport") else { unreachable!() };
//! query.toggle(StatementValue::Place(north));
//! let answer = index.answer(&query);
//! // The one claim is about an event of Northport's plan.
//! assert_eq!(answer.claims.len(), 1);
//! assert_eq!(answer.counts[&StatementValue::Verdict(Verdict::Corroborated)], 1);
//! # Ok::<(), atlas_core::load::LoadError>(())
//! ```

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::codes::{ClaimKind, Verdict};
use crate::model::{ClaimId, Dataset, Entity, JurisdictionId, PolicyId, SourceId};
use crate::query::index::Words;
use crate::query::pinyin::Initials;
use crate::query::search::{find, terms};
use crate::query::suggest::suggestion;

/// Something that claims can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementFacet {
    /// What checking it found.
    Verdict,
    /// What kind of statement.
    Kind,
    /// What it rests on.
    Source,
    /// Where what it speaks of lies, or in what that lies.
    Place,
    /// The record it belongs to.
    Policy,
}

impl StatementFacet {
    /// Every facet, in the order of the panel.
    pub const ALL: [Self; 5] = [
        Self::Verdict,
        Self::Kind,
        Self::Source,
        Self::Place,
        Self::Policy,
    ];

    /// Its key in links. Never changes once published.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Verdict => "s.verdict",
            Self::Kind => "s.kind",
            Self::Source => "s.source",
            Self::Place => "s.place",
            Self::Policy => "s.policy",
        }
    }

    /// The facet with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// A value of some facet of claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementValue {
    /// A verdict.
    Verdict(Verdict),
    /// A kind of statement.
    Kind(ClaimKind),
    /// A source.
    Source(SourceId),
    /// A jurisdiction.
    Place(JurisdictionId),
    /// A policy.
    Policy(PolicyId),
}

impl StatementValue {
    /// Whose value it is.
    pub const fn facet(self) -> StatementFacet {
        match self {
            Self::Verdict(_) => StatementFacet::Verdict,
            Self::Kind(_) => StatementFacet::Kind,
            Self::Source(_) => StatementFacet::Source,
            Self::Place(_) => StatementFacet::Place,
            Self::Policy(_) => StatementFacet::Policy,
        }
    }

    /// Its spelling in links.
    pub fn code(self, dataset: &Dataset) -> &str {
        match self {
            Self::Verdict(code) => code.code(),
            Self::Kind(code) => code.code(),
            Self::Source(id) => &dataset.sources[id].slug,
            Self::Place(id) => &dataset.jurisdictions[id].slug,
            Self::Policy(id) => &dataset.policies[id].slug,
        }
    }

    /// The value of a facet that a link spells so.
    pub fn from_code(dataset: &Dataset, facet: StatementFacet, code: &str) -> Option<Self> {
        match (facet, dataset.find(code)) {
            (StatementFacet::Verdict, _) => Verdict::from_code(code).map(Self::Verdict),
            (StatementFacet::Kind, _) => ClaimKind::from_code(code).map(Self::Kind),
            (StatementFacet::Source, Some(Entity::Source(id))) => Some(Self::Source(id)),
            (StatementFacet::Place, Some(Entity::Jurisdiction(id))) => Some(Self::Place(id)),
            (StatementFacet::Policy, Some(Entity::Policy(id))) => Some(Self::Policy(id)),
            _ => None,
        }
    }
}

/// What a reader asks of the claims. The empty question asks for all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatementQuery {
    /// Words to find; all of them.
    pub text: String,
    /// What is asked for: any value of each facet that has some here.
    pub chosen: BTreeSet<StatementValue>,
}

impl StatementQuery {
    /// Asks for these values and nothing else.
    pub fn of(values: impl IntoIterator<Item = StatementValue>) -> Self {
        Self {
            text: String::new(),
            chosen: values.into_iter().collect(),
        }
    }

    /// Whether it asks for all.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty()
    }

    /// Asks for a value, or no longer.
    pub fn toggle(&mut self, value: StatementValue) {
        if !self.chosen.remove(&value) {
            self.chosen.insert(value);
        }
    }

    /// The values asked for of one facet.
    pub fn chosen_of(&self, facet: StatementFacet) -> impl Iterator<Item = StatementValue> + '_ {
        let chosen = self.chosen.iter().copied();
        chosen.filter(move |value| value.facet() == facet)
    }
}

/// The answer to a [`StatementQuery`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatementAnswer {
    /// The claims, in the order of the dataset.
    pub claims: Vec<ClaimId>,
    /// Every value that some claim has, with the number of claims one would get by choosing it alone in its facet.
    pub counts: BTreeMap<StatementValue, usize>,
}

/// What is asked about each claim, gathered once.
#[derive(Debug)]
pub struct StatementIndex {
    rows: Vec<Row>,
    /// Every value that occurs, with no claim counted yet.
    zeroes: BTreeMap<StatementValue, usize>,
    initials: Initials,
}

#[derive(Debug)]
struct Row {
    claim: ClaimId,
    /// Each once.
    values: BTreeSet<StatementValue>,
    folded: String,
}

/// A claim that fails one test only still counts in that test's own numbers. Facets take the bits from 0.
const FAILS_TEXT: u32 = 1 << 31;

impl StatementIndex {
    /// Gathers what is asked about. Complexity: O(claims × what each is about + text).
    pub fn new(dataset: &Dataset) -> Self {
        let rows: Vec<Row> = dataset.claims.ids().map(|id| row(dataset, id)).collect();
        let occurring = rows.iter().flat_map(|row| &row.values);
        let zeroes = occurring.map(|value| (*value, 0)).collect();
        Self {
            rows,
            zeroes,
            initials: Initials::new(dataset),
        }
    }

    /// Answers a question. Complexity: O(claims × (values each has + terms × text)).
    pub fn answer(&self, query: &StatementQuery) -> StatementAnswer {
        let terms = terms(&query.text);
        let mut answer = StatementAnswer {
            claims: Vec::new(),
            counts: self.zeroes.clone(),
        };
        for row in &self.rows {
            let mut fails = 0;
            if !self.finds(row, &terms) {
                fails |= FAILS_TEXT;
            }
            for facet in StatementFacet::ALL {
                let mut chosen = query.chosen_of(facet).peekable();
                if chosen.peek().is_some() && !chosen.any(|value| row.values.contains(&value)) {
                    fails |= bit(facet);
                }
            }
            if fails == 0 {
                answer.claims.push(row.claim);
            }
            for value in &row.values {
                if fails & !bit(value.facet()) == 0
                    && let Some(n) = answer.counts.get_mut(value)
                {
                    *n += 1;
                }
            }
        }
        answer
    }

    /// The question as it may have been meant, where a word of it is found nowhere: with the nearest words in their
    /// place it has an answer. For a question without one. Complexity: O(words that are found nowhere × text).
    pub fn suggestion(&self, query: &StatementQuery) -> Option<String> {
        let answering: OnceCell<BTreeSet<ClaimId>> = OnceCell::new();
        let answers_without_words = |row: &Row| {
            let answering = answering.get_or_init(|| {
                let query = StatementQuery::of(query.chosen.iter().copied());
                self.answer(&query).claims.into_iter().collect()
            });
            answering.contains(&row.claim)
        };
        suggestion(
            &query.text,
            self.rows.iter().map(|row| &*row.folded),
            |terms| self.rows.iter().any(|row| self.finds(row, terms)),
            |terms| {
                let mut rows = self.rows.iter();
                rows.any(|row| self.finds(row, terms) && answers_without_words(row))
            },
        )
    }

    /// Whether a claim has all terms.
    fn finds(&self, row: &Row, terms: &[String]) -> bool {
        let mut terms = terms.iter();
        terms.all(|term| find(&row.folded, term).is_some() || self.initials.find(&row.folded, term))
    }
}

const fn bit(facet: StatementFacet) -> u32 {
    1 << facet as u32
}

fn row(dataset: &Dataset, id: ClaimId) -> Row {
    let claim = &dataset.claims[id];
    let mut words = Words::default();
    words.claim(claim);
    let mut values = BTreeSet::from([
        StatementValue::Verdict(claim.verdict),
        StatementValue::Kind(claim.kind),
    ]);
    let sources = claim.evidence.iter();
    values.extend(sources.map(|piece| StatementValue::Source(piece.source)));
    let policies = dataset.policies_about(Entity::Claim(id)).into_iter();
    values.extend(policies.map(StatementValue::Policy));
    for place in dataset.jurisdictions_about(Entity::Claim(id)) {
        values.extend(dataset.chain(place).map(StatementValue::Place));
    }
    Row {
        claim: id,
        values,
        folded: words.folded,
    }
}
