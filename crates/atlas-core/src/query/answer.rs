//! What a query comes to: hits, counts, and what the dates leave open.
//!
//! Leaves out how it is found (`index`).

use super::facets::{Facet, FacetValue};
use crate::model::PolicyId;
use crate::time::Fit;
use std::collections::BTreeMap;

/// A policy that answers the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which policy.
    pub policy: PolicyId,
    /// Certain, or only possible because its date is a span. Never `Out`.
    pub fit: Fit,
}

/// The answer to a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The hits, in the order asked for.
    pub hits: Vec<Hit>,
    /// How many events the hits have.
    pub n_events: usize,
    /// How many hits are only possible.
    pub n_possible: usize,
    /// Policies that pass all but the dates, yet have no dated event to compare.
    pub n_undated: usize,
    /// For each facet its values with their numbers, in the order of the panel.
    pub counts: BTreeMap<Facet, Vec<Count>>,
    /// Policies that pass everything but the dates: what the overview strip draws.
    pub any_date: Vec<PolicyId>,
    /// Policies that pass everything but the jurisdictions: what the comparison draws on.
    pub any_jurisdiction: Vec<PolicyId>,
}

impl Answer {
    /// The hits as ids.
    pub fn policies(&self) -> Vec<PolicyId> {
        self.hits.iter().map(|hit| hit.policy).collect()
    }
}

/// A facet value with the number of policies one would get by choosing it alone: those that have it
/// and pass everything but this facet (the disjunctive count of Lucene's DrillSideways, Algolia and
/// crossfilter). A policy counts once for each of its values, so the numbers may add up to more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The value.
    pub value: FacetValue,
    /// How deep it lies under wider values, from 0.
    pub depth: u8,
    /// How many policies.
    pub n: usize,
}
