//! What the core says of the dataset that ships, so that journeys compare the page with it and need no new numbers when
//! a record is added.
//!
//! Leaves out the words around a number: those stand in the journeys.

use std::fmt;
use std::sync::OnceLock;

use atlas_core::load::load;
use atlas_core::model::Dataset;
use atlas_core::query::index::Index;
use atlas_core::query::statements::StatementIndex;
use atlas_core::view_state::route::state_from_hash;

/// The dataset, read once. Empty if it can't be read: then no number fits.
pub fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    DATASET.get_or_init(|| {
        let text = std::fs::read_to_string(xtask::project::dataset()).unwrap_or_default();
        load(&text).map(|loaded| loaded.dataset).unwrap_or_default()
    })
}

/// How much answers a link.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Policies.
    pub policies: usize,
    /// Their events.
    pub events: usize,
    /// Policies that may lie outside the dates asked for.
    pub possible: usize,
}

/// "4 of 94 policies, 5 events".
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = dataset().policies.len();
        let events = if self.events == 1 { "event" } else { "events" };
        write!(
            f,
            "{} of {all} policies, {} {events}",
            self.policies, self.events
        )
    }
}

/// The policies that answer a link.
pub fn policies(link: &str) -> Found {
    let dataset = dataset();
    let (state, _) = state_from_hash(dataset, link);
    let answer = Index::new(dataset).answer(dataset, &state.query, state.sort);
    Found {
        policies: answer.hits.len(),
        events: answer.n_events,
        possible: answer.n_possible,
    }
}

/// How many statements answer a link.
pub fn statements(link: &str) -> usize {
    let dataset = dataset();
    let (state, _) = state_from_hash(dataset, link);
    let index = StatementIndex::new(dataset);
    index.answer(&state.statements).claims.len()
}

/// "All 94 policies, 107 events."
pub fn all_policies() -> String {
    let dataset = dataset();
    let (policies, events) = (dataset.policies.len(), dataset.events.len());
    format!("All {policies} policies, {events} events.")
}

/// 全部94项政策，107个事件。
pub fn all_policies_in_chinese() -> String {
    let dataset = dataset();
    let (policies, events) = (dataset.policies.len(), dataset.events.len());
    format!("全部{policies}项政策，{events}个事件。")
}

/// How many statements there are.
pub fn n_statements() -> usize {
    dataset().claims.len()
}
