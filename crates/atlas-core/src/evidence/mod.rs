//! What follows from the records of one policy or claim: status, confidence, verdicts, the event
//! that gives its date. Computed, never stored.
//!
//! Leaves out anything over several policies.
//!
//! ```
//! use atlas_core::load::load;
//! use atlas_core::model::codes::{Confidence, Status, Verdict};
//!
//! let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
//! let of_each: Vec<_> = dataset.policies.ids().map(|id| dataset.policy_confidence(id)).collect();
//! // A primary source bears out what is said about the plan; nothing is said about the report.
//! assert_eq!(of_each, [Some(Confidence::High), None]);
//! let verdicts: Vec<_> = dataset.policies.ids().flat_map(|id| dataset.verdicts(id)).collect();
//! assert_eq!(verdicts, [(Verdict::Corroborated, 1)]);
//! let statuses: Vec<_> = dataset.policies.ids().filter_map(|id| dataset.status(id)).collect();
//! assert_eq!(statuses, [Status::Issued, Status::Planned]);
//! # Ok::<(), atlas_core::load::LoadError>(())
//! ```

use crate::model::codes::{
    ClaimKind, Confidence, ConflictState, Nature, Stance, Status, Tier, Verdict,
};
use crate::model::table::distinct;
use crate::model::{Claim, ClaimId, Dataset, Entity, EventId, PolicyId, SourceId};

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

    /// How well a claim is supported, by the rule of the codebook: low while it is disputed,
    /// unconfirmed or in an open conflict; high if a primary source bears it out; medium with two
    /// independent sources; else low. Translations and reposts of one text are one source.
    pub fn confidence(&self, claim: ClaimId) -> Confidence {
        let row = &self.claims[claim];
        let is_open = row
            .about
            .iter()
            .any(|entity| self.is_in_open_conflict(*entity));
        if is_open || matches!(row.verdict, Verdict::Disputed | Verdict::Unconfirmed) {
            return Confidence::Low;
        }
        let sources = self.supporting_sources(row);
        if sources
            .iter()
            .any(|id| self.sources[*id].tier == Tier::Primary)
        {
            return Confidence::High;
        }
        let originals = distinct(sources.iter().map(|id| self.original(*id)));
        match originals.len() {
            0 | 1 => Confidence::Low,
            _ => Confidence::Medium,
        }
    }

    /// The confidence of a policy: the lowest among its key claims (what happened, what is
    /// promised). `None` for context, and while there is no such claim.
    pub fn policy_confidence(&self, policy: PolicyId) -> Option<Confidence> {
        if self.policies[policy].nature == Nature::Context {
            return None;
        }
        let claims = self.claims_of(policy);
        let is_key =
            |id: &&ClaimId| matches!(self.claims[**id].kind, ClaimKind::Event | ClaimKind::Target);
        // The list runs from high to low, so the lowest confidence is the greatest member.
        let key = claims.iter().filter(is_key);
        key.map(|id| self.confidence(*id)).max()
    }

    fn is_in_open_conflict(&self, entity: Entity) -> bool {
        let conflicts = self.conflicts_about(entity);
        let is_open = |id: &_| self.conflicts[*id].state == ConflictState::Open;
        conflicts.iter().any(is_open)
    }

    /// The sources that bear a claim out, as printed or corrected.
    fn supporting_sources(&self, claim: &Claim) -> Vec<SourceId> {
        let supports = |stance| matches!(stance, Stance::Supports | Stance::Corrects);
        let supporting = claim.evidence.iter().filter(|piece| supports(piece.stance));
        distinct(supporting.map(|piece| piece.source))
    }

    /// The text a source is, in the end, a rendering of. Ends after as many steps as there are
    /// sources, should two name each other.
    fn original(&self, source: SourceId) -> SourceId {
        let chain = std::iter::successors(Some(source), |id| self.sources[*id].translation_of);
        chain.take(self.sources.len()).last().unwrap_or(source)
    }
}
