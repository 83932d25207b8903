//! How sure a claim or a policy is, by who bears it out.
//!
//! Leaves out the words for it (`atlas-words`) and what would settle what is open (`open`).

use crate::model::codes::{ClaimKind, Confidence, ConflictState, Nature, Tier, Verdict};
use crate::model::table::distinct;
use crate::model::{Claim, ClaimId, Dataset, Entity, Evidence, PolicyId, SourceId, TargetId};

/// How many figures stand for a policy where there is room for few.
const HEADLINES: usize = 4;

/// Who bears a statement out. Translations and reposts of one text are one witness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Witnesses {
    /// No source seen.
    Nobody,
    /// One text, and not the deciding body's own.
    One,
    /// Two texts or more, none of them the deciding body's own.
    Several,
    /// The deciding body's own text.
    Primary,
}

impl Witnesses {
    /// How sure what they bear out is.
    pub const fn confidence(self) -> Confidence {
        match self {
            Self::Nobody | Self::One => Confidence::Low,
            Self::Several => Confidence::Medium,
            Self::Primary => Confidence::High,
        }
    }
}

impl Dataset {
    /// How well a claim is supported, by the rule of the codebook: low while it is disputed,
    /// unconfirmed or in an open conflict; high if a primary source bears it out; medium with two
    /// independent sources; else low. Translations and reposts of one text are one source. `None` for an accident of
    /// translation, which is no statement that could be well or badly supported.
    pub fn confidence(&self, claim: ClaimId) -> Option<Confidence> {
        let row = &self.claims[claim];
        if row.verdict == Verdict::Artefact {
            return None;
        }
        if self.is_contested(row) || matches!(row.verdict, Verdict::Disputed | Verdict::Unconfirmed)
        {
            return Some(Confidence::Low);
        }
        Some(self.witnesses(claim).confidence())
    }

    /// Who bears a claim out.
    pub fn witnesses(&self, claim: ClaimId) -> Witnesses {
        self.witnesses_in(&self.claims[claim].evidence)
    }

    /// The confidence of a policy: that of its identity (that it exists, whose it is, when it was), by all sources that
    /// bear out what happened, who issued it or what it says. What rests on a primary source is still only medium while
    /// its date is in open conflict, or while most of its headline figures are low. A side claim changes nothing. `None`
    /// for context, and while nothing is said of what happened.
    pub fn policy_confidence(&self, policy: PolicyId) -> Option<Confidence> {
        let row = &self.policies[policy];
        if row.nature == Nature::Context {
            return None;
        }
        let claims = self.claims_of(policy);
        // Who reports what a text promises bears out that the text exists.
        let is_of_identity = |claim: &&Claim| {
            use ClaimKind::{Attribution, Event, Measure, Target};
            matches!(claim.kind, Event | Attribution | Target | Measure)
        };
        let of_identity = claims.iter().map(|id| &self.claims[*id]);
        let of_identity: Vec<&Claim> = of_identity.filter(is_of_identity).collect();
        if of_identity.is_empty() {
            return None;
        }
        let of_claims = of_identity.iter().flat_map(|claim| &claim.evidence);
        let of_events = row.events.iter().flat_map(|id| &self.events[*id].evidence);
        let identity = self.witnesses_in(of_claims.chain(of_events)).confidence();
        let is_date_open = row
            .events
            .iter()
            .any(|id| self.is_in_open_conflict(Entity::Event(*id)));
        if identity == Confidence::High && (is_date_open || self.are_headlines_low(policy)) {
            return Some(Confidence::Medium);
        }
        Some(identity)
    }

    /// The figures that stand for a policy where there is room for few: its first ones, promises before results.
    pub fn headline_figures(&self, policy: PolicyId) -> impl Iterator<Item = TargetId> {
        self.policies[policy].figures().take(HEADLINES)
    }

    /// Whether most of the headline figures that a claim carries are low.
    fn are_headlines_low(&self, policy: PolicyId) -> bool {
        let claims = self.headline_figures(policy);
        let claims: Vec<ClaimId> = claims.filter_map(|id| self.targets[id].claim).collect();
        let is_low = |id: &&ClaimId| self.confidence(**id) == Some(Confidence::Low);
        claims.iter().filter(is_low).count() * 2 > claims.len()
    }

    /// Whether anything that a claim is about is in an open conflict.
    pub(super) fn is_contested(&self, claim: &Claim) -> bool {
        let mut about = claim.about.iter();
        about.any(|entity| self.is_in_open_conflict(*entity))
    }

    fn is_in_open_conflict(&self, entity: Entity) -> bool {
        let conflicts = self.conflicts_about(entity);
        let is_open = |id: &_| self.conflicts[*id].state == ConflictState::Open;
        conflicts.iter().any(is_open)
    }

    /// Who bears out what this evidence is for.
    fn witnesses_in<'e>(&self, evidence: impl IntoIterator<Item = &'e Evidence>) -> Witnesses {
        let bearing_out = evidence.into_iter().filter(|piece| piece.bears_out());
        let sources = distinct(bearing_out.map(|piece| piece.source));
        let is_primary = |id: &SourceId| self.sources[*id].tier == Tier::Primary;
        if sources.iter().any(is_primary) {
            return Witnesses::Primary;
        }
        let originals = distinct(sources.iter().map(|id| self.original(*id)));
        match originals.len() {
            0 => Witnesses::Nobody,
            1 => Witnesses::One,
            _ => Witnesses::Several,
        }
    }

    /// The text a source is, in the end, a rendering of. Ends after as many steps as there are
    /// sources, should two name each other.
    fn original(&self, source: SourceId) -> SourceId {
        let chain = std::iter::successors(Some(source), |id| self.sources[*id].translation_of);
        chain.take(self.sources.len()).last().unwrap_or(source)
    }
}
