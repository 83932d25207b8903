//! Setting jurisdictions side by side: which policies count as whose.
//!
//! Leaves out what the rows show (`rows`).

use super::rows::groups;
use super::table::{Column, Comparison};
use crate::model::codes::Reading;
use crate::model::table::distinct;
use crate::model::{Dataset, JurisdictionId, PolicyId};

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
    let groups = groups(dataset, &columns);
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
