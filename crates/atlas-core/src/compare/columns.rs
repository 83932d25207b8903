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
///
/// ```
/// use atlas_core::compare::{Cell, GroupKind, Missing, compare};
/// use atlas_core::load::load;
/// use atlas_core::model::codes::Reading;
/// use atlas_core::view_state::RowsShown;
///
/// let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
/// let cities: Vec<_> = dataset.jurisdictions.ids().collect();
/// let policies: Vec<_> = dataset.policies.ids().collect();
/// let comparison = compare(&dataset, &cities, Reading::Here, &policies);
/// let shown = comparison.shown(RowsShown::OnlyDifferences);
/// let strength = shown.filter(|(kind, _)| *kind == GroupKind::Strength);
/// let rows: Vec<_> = strength.flat_map(|(_, rows)| rows).collect();
/// // Only Northport has a policy on the subject. Nobody read the whole of Southport's, so it may have one.
/// let dedicated = [Cell::Policies(vec![policies[0]]), Cell::Missing(Missing::NotSearched)];
/// assert_eq!(rows[0].cells, dedicated);
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn compare(
    dataset: &Dataset,
    jurisdictions: &[JurisdictionId],
    reading: Reading,
    policies: &[PolicyId],
) -> Comparison {
    let column = |id: &JurisdictionId| Column {
        jurisdiction: *id,
        policies: policies_of(dataset, *id, reading, policies),
    };
    let columns: Vec<Column> = jurisdictions.iter().map(column).collect();
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
