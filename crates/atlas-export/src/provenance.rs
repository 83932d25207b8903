//! Where an export comes from, so that a figure can be found again years later.

use atlas_core::load::wire;
use atlas_core::model::table::distinct;
use atlas_core::model::{Dataset, PolicyId};
use atlas_core::view_state::route::hash_from_state;
use atlas_core::view_state::{Screen, ViewState};

/// Where an export comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The link of the view.
    pub link: String,
    /// The filter in words.
    pub filter: String,
}

/// What was chosen, and how much of how large a dataset it is.
pub(crate) fn selection<'a>(
    dataset: &Dataset,
    policies: &[PolicyId],
    from: &'a Provenance,
) -> wire::Selection<'a> {
    wire::Selection {
        link: Some((&*from.link).into()),
        filter: Some((&*from.filter).into()),
        policies: Some(distinct(policies.iter().copied()).len()),
        policies_in_dataset: Some(dataset.policies.len()),
    }
}

/// The policy's own page. Only the part after the page's address, which only the page knows.
pub(crate) fn policy_hash(dataset: &Dataset, policy: PolicyId) -> String {
    let state = ViewState {
        screen: Screen::Policy(policy),
        ..ViewState::default()
    };
    hash_from_state(dataset, &state)
}
