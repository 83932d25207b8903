//! The facets: what policies can be filtered and counted by, and which values each policy has.
//!
//! Leaves out filtering and counting themselves (`query`) and every label (`atlas-words`).
//! To add a facet: a member, its place in `ALL` and a key here, its values in `values_of`, how a link names a value in
//! `view_state::route`, its name in the words.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::codes::{Collection, Confidence, DocType, Nature, Relevance, Status, Verdict};
use crate::model::{Dataset, JurisdictionId, PolicyId, TermId};

/// Something that policies can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Whose policy it is.
    Jurisdiction,
    /// What kind of document or act.
    DocType,
    /// How much of it is on the subject.
    Relevance,
    /// Where it stands.
    Status,
    /// STIP instruments.
    Instrument,
    /// Technologies named.
    Technology,
    /// Sectors addressed.
    Sector,
    /// What checking its claims found.
    Verdict,
    /// How well it is supported.
    Confidence,
    /// Whether a government decided it at all.
    Nature,
    /// Which collection it belongs to.
    Collection,
}

impl Facet {
    /// Every facet, in the order of the filter panel.
    pub const ALL: [Self; 11] = [
        Self::Jurisdiction,
        Self::DocType,
        Self::Relevance,
        Self::Status,
        Self::Instrument,
        Self::Technology,
        Self::Sector,
        Self::Verdict,
        Self::Confidence,
        Self::Nature,
        Self::Collection,
    ];

    /// Its key in links. Never changes once published.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Jurisdiction => "jurisdiction",
            Self::DocType => "doc",
            Self::Relevance => "strength",
            Self::Status => "status",
            Self::Instrument => "instrument",
            Self::Technology => "technology",
            Self::Sector => "sector",
            Self::Verdict => "verdict",
            Self::Confidence => "confidence",
            Self::Nature => "nature",
            Self::Collection => "collection",
        }
    }

    /// The facet with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// A value of some facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetValue {
    /// A jurisdiction.
    Jurisdiction(JurisdictionId),
    /// A term of one of the dataset's vocabularies.
    Term(TermId),
    /// A kind of document.
    DocType(DocType),
    /// A strength.
    Relevance(Relevance),
    /// A status.
    Status(Status),
    /// A verdict.
    Verdict(Verdict),
    /// A confidence.
    Confidence(Confidence),
    /// A decision or context.
    Nature(Nature),
    /// A collection.
    Collection(Collection),
    /// The policy has no value in this facet.
    NotStated,
}

/// How `NotStated` is spelt in links and exports.
pub const NOT_STATED: &str = "not_stated";

impl FacetValue {
    /// Its spelling in links and exports.
    pub fn code(self, dataset: &Dataset) -> &str {
        match self {
            Self::Jurisdiction(id) => &dataset.jurisdictions[id].slug,
            Self::Term(id) => &dataset.terms[id].code,
            Self::DocType(code) => code.code(),
            Self::Relevance(code) => code.code(),
            Self::Status(code) => code.code(),
            Self::Verdict(code) => code.code(),
            Self::Confidence(code) => code.code(),
            Self::Nature(code) => code.code(),
            Self::Collection(code) => code.code(),
            Self::NotStated => NOT_STATED,
        }
    }

    /// The value that this one is part of: Shanghai for Xuhui, `PI022` for `PI022.park`.
    pub fn wider(self, dataset: &Dataset) -> Option<Self> {
        match self {
            Self::Jurisdiction(id) => dataset.jurisdictions[id].parent.map(Self::Jurisdiction),
            Self::Term(id) => dataset.terms[id].parent.map(Self::Term),
            _ => None,
        }
    }
}

/// The values that a policy itself has in a facet, each once; just `NotStated` if it has none.
/// Wider values (a city's province) are not among them.
pub fn values_of(dataset: &Dataset, facet: Facet, policy: PolicyId) -> Vec<FacetValue> {
    let row = &dataset.policies[policy];
    let terms = |terms: &[TermId]| terms.iter().copied().map(FacetValue::Term).collect();
    let mut values: Vec<FacetValue> = match facet {
        Facet::Jurisdiction => vec![FacetValue::Jurisdiction(row.jurisdiction)],
        Facet::DocType => vec![FacetValue::DocType(row.doc_type)],
        Facet::Relevance => vec![FacetValue::Relevance(row.relevance)],
        Facet::Status => dataset
            .status(policy)
            .map(FacetValue::Status)
            .into_iter()
            .collect(),
        Facet::Instrument => terms(&row.instruments),
        Facet::Technology => terms(&row.technologies),
        Facet::Sector => terms(&row.sectors),
        Facet::Verdict => {
            let verdicts = dataset.verdicts(policy).into_iter();
            verdicts
                .map(|(verdict, _)| FacetValue::Verdict(verdict))
                .collect()
        }
        Facet::Confidence => {
            let confidence = dataset.policy_confidence(policy);
            confidence.map(FacetValue::Confidence).into_iter().collect()
        }
        Facet::Nature => vec![FacetValue::Nature(row.nature)],
        Facet::Collection => vec![FacetValue::Collection(row.collection)],
    };
    if values.is_empty() {
        values.push(FacetValue::NotStated);
    }
    values
}

/// Some values in reading order, each with its depth: every value stands behind the nearest wider one among them,
/// siblings in the order of the list or file. Complexity: O(n log n) in the values and what is wider than they.
pub fn in_tree_order(dataset: &Dataset, values: &BTreeSet<FacetValue>) -> Vec<(FacetValue, u8)> {
    let mut below: BTreeMap<Option<FacetValue>, Vec<FacetValue>> = BTreeMap::new();
    for value in values {
        let mut wider = std::iter::successors(value.wider(dataset), |value| value.wider(dataset));
        let nearest = wider.find(|wider| values.contains(wider));
        below.entry(nearest).or_default().push(*value);
    }
    let mut ordered = Vec::with_capacity(values.len());
    // A stack and no recursion: how deep a tree is, is the file's affair.
    let mut waiting: Vec<(FacetValue, u8)> = Vec::new();
    let mut next = (None, 0);
    loop {
        let (above, depth) = next;
        let children = below.get(&above).into_iter().flatten().rev();
        waiting.extend(children.map(|child| (*child, depth)));
        let Some((value, depth)) = waiting.pop() else {
            return ordered;
        };
        ordered.push((value, depth));
        next = (Some(value), depth.saturating_add(1));
    }
}
