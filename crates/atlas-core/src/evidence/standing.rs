//! Where a policy stands after what happened to it, and how the statements about it stand.
//!
//! Leaves out how sure any of it is (`confidence`).

use crate::model::codes::{ConflictState, Status, Verdict};
use crate::model::{ClaimId, Dataset, EventId, PolicyId};

/// How the statements about a policy stand. Counts of claims; accidents of translation are in none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Support {
    /// Sources bear them out, as printed or with a correction.
    pub supported: usize,
    /// One origin alone says so: unconfirmed, or as in the original.
    pub open: usize,
    /// Sources contradict them.
    pub disputed: usize,
}

impl Support {
    /// All of them.
    pub const fn all(self) -> usize {
        self.supported + self.open + self.disputed
    }
}

impl Dataset {
    /// The event that says where a policy stands: its last dated one, else its last.
    pub fn principal_event(&self, policy: PolicyId) -> Option<EventId> {
        let events = &self.policies[policy].events;
        let is_dated = |id: &&EventId| self.events[**id].date.when.is_some();
        events
            .iter()
            .rev()
            .find(is_dated)
            .or(events.last())
            .copied()
    }

    /// Where a policy stands after its last event; `None` if it has no event.
    pub fn status(&self, policy: PolicyId) -> Option<Status> {
        let event = self.principal_event(policy)?;
        Some(self.events[event].kind.status_after())
    }

    /// Whether any conflict about a policy, its events or its targets is still open.
    pub fn has_open_conflict(&self, policy: PolicyId) -> bool {
        let conflicts = self.conflicts_of(policy);
        conflicts
            .iter()
            .any(|id| self.conflicts[*id].state == ConflictState::Open)
    }

    /// The verdicts on the claims about a policy, each with its number, in the order of the list.
    pub fn verdicts(&self, policy: PolicyId) -> Vec<(Verdict, usize)> {
        let claims = self.claims_of(policy);
        let count = |verdict| {
            let has_it = |id: &&ClaimId| self.claims[**id].verdict == verdict;
            claims.iter().filter(has_it).count()
        };
        let counted = Verdict::ALL
            .iter()
            .map(|verdict| (*verdict, count(*verdict)));
        counted.filter(|(_, n)| *n > 0).collect()
    }

    /// How many statements about a policy there are, and how many of them sources bear out, as printed or with a
    /// correction. Accidents of translation are no statements of anybody's.
    pub fn support(&self, policy: PolicyId) -> Support {
        let mut support = Support::default();
        for (verdict, n) in self.verdicts(policy) {
            match verdict {
                Verdict::Corroborated | Verdict::Corrected => support.supported += n,
                Verdict::AsInOriginal | Verdict::Unconfirmed => support.open += n,
                Verdict::Disputed => support.disputed += n,
                Verdict::Artefact => {}
            }
        }
        support
    }
}
