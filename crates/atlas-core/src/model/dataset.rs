//! The dataset: its tables, and what is found by walking from one record to others.
//!
//! Leaves out what must be weighed and not just looked up (`evidence`).

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::about::{About, Question};
use super::actor::Actor;
use super::claim::Claim;
use super::codes::RelationType;
use super::conflict::Conflict;
use super::event::Event;
use super::evidence::Locator;
use super::ids::{
    ActorId, ClaimId, ConflictId, Entity, EventId, JurisdictionId, PlaceId, PolicyId, SourceId,
    TargetId, TermId, ViewId,
};
use super::jurisdiction::{Jurisdiction, Place};
use super::policy::Policy;
use super::source::Source;
use super::table::{Table, distinct};
use super::target::Target;
use super::term::{Term, Vocabulary};
use super::view::View;
use crate::time::{Day, When};

/// One dataset, whole. Loaded once, shared as `Arc`, never mutated or cloned.
#[derive(Debug, Default)]
pub struct Dataset {
    /// What the file says of itself.
    pub about: About,
    /// Questions to start with, each with the link to its answer.
    pub questions: Vec<Question>,
    /// Jurisdictions in file order; parents may stand after their children.
    pub jurisdictions: Table<JurisdictionId, Jurisdiction>,
    /// Places that are no jurisdiction of their own.
    pub places: Table<PlaceId, Place>,
    /// Persons and bodies.
    pub actors: Table<ActorId, Actor>,
    /// Everything the dataset rests on.
    pub sources: Table<SourceId, Source>,
    /// The unit that is counted.
    pub policies: Table<PolicyId, Policy>,
    /// Every event of every policy, grouped by policy.
    pub events: Table<EventId, Event>,
    /// Every target of every policy, grouped by policy.
    pub targets: Table<TargetId, Target>,
    /// What sources say, with a verdict each; translation artefacts among them.
    pub claims: Table<ClaimId, Claim>,
    /// Where sources contradict one another or themselves.
    pub conflicts: Table<ConflictId, Conflict>,
    /// Opinions and forecasts of named holders, never mixed with facts.
    pub views: Table<ViewId, View>,
    /// The dataset's own vocabularies, all terms in one table.
    pub terms: Table<TermId, Term>,
    pub(crate) by_slug: FxHashMap<Box<str>, Entity>,
    pub(crate) term_by_code: FxHashMap<(Vocabulary, Box<str>), TermId>,
    pub(crate) claims_about: FxHashMap<Entity, Vec<ClaimId>>,
    pub(crate) conflicts_about: FxHashMap<Entity, Vec<ConflictId>>,
}

impl Dataset {
    /// What a slug names. All kinds share one namespace.
    pub fn find(&self, slug: &str) -> Option<Entity> {
        self.by_slug.get(slug).copied()
    }

    /// The slug of an entity: stable over versions, and what links carry.
    pub fn slug(&self, entity: Entity) -> &str {
        match entity {
            Entity::Jurisdiction(id) => &self.jurisdictions[id].slug,
            Entity::Place(id) => &self.places[id].slug,
            Entity::Actor(id) => &self.actors[id].slug,
            Entity::Source(id) => &self.sources[id].slug,
            Entity::Policy(id) => &self.policies[id].slug,
            Entity::Event(id) => &self.events[id].slug,
            Entity::Target(id) => &self.targets[id].slug,
            Entity::Claim(id) => &self.claims[id].slug,
            Entity::Conflict(id) => &self.conflicts[id].slug,
            Entity::View(id) => &self.views[id].slug,
        }
    }

    /// The claims whose `about` names this entity, in file order.
    pub fn claims_about(&self, entity: Entity) -> &[ClaimId] {
        self.claims_about.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// The conflicts whose `about` names this entity, in file order.
    pub fn conflicts_about(&self, entity: Entity) -> &[ConflictId] {
        self.conflicts_about.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Everything said about a policy: about itself, its events and its targets, each claim once,
    /// in file order.
    pub fn claims_of(&self, policy: PolicyId) -> Vec<ClaimId> {
        let parts = self.parts_of(policy);
        distinct(parts.flat_map(|part| self.claims_about(part)).copied())
    }

    /// The conflicts about a policy, its events or its targets, each once, in file order.
    pub fn conflicts_of(&self, policy: PolicyId) -> Vec<ConflictId> {
        let parts = self.parts_of(policy);
        distinct(parts.flat_map(|part| self.conflicts_about(part)).copied())
    }

    /// Every source that evidence of a policy names, each once, in file order.
    pub fn sources_of(&self, policy: PolicyId) -> Vec<SourceId> {
        let of_events = self.policies[policy]
            .events
            .iter()
            .flat_map(|id| &self.events[*id].evidence);
        let claims = self.claims_of(policy);
        let of_claims = claims.iter().flat_map(|id| &self.claims[*id].evidence);
        distinct(of_events.chain(of_claims).map(|piece| piece.source))
    }

    /// The paragraphs of a source on which what is said about a policy rests, in order, each once.
    pub fn paragraphs_of(&self, policy: PolicyId, source: SourceId) -> Vec<u16> {
        let claims = self.claims_of(policy);
        let of_claims = claims.iter().flat_map(|id| &self.claims[*id].evidence);
        let of_source = of_claims.filter(|piece| piece.source == source);
        let mut paragraphs = BTreeSet::new();
        for piece in of_source {
            if let Some(Locator::Paragraph(n)) = piece.locator {
                paragraphs.insert(n);
            }
        }
        paragraphs.into_iter().collect()
    }

    /// The policies that name this one, each with the tie read from it.
    pub fn relations_to(&self, policy: PolicyId) -> impl Iterator<Item = (PolicyId, RelationType)> {
        self.policies.iter().flat_map(move |(id, row)| {
            let to_policy = row.relations.iter().filter(move |tie| tie.policy == policy);
            to_policy.map(move |tie| (id, tie.kind))
        })
    }

    /// A policy, its events and its figures as entities.
    fn parts_of(&self, policy: PolicyId) -> impl Iterator<Item = Entity> {
        let row = &self.policies[policy];
        std::iter::once(Entity::Policy(policy))
            .chain(row.events.iter().map(|id| Entity::Event(*id)))
            .chain(row.figures().map(Entity::Target))
    }

    /// A term by vocabulary and code.
    pub fn term(&self, vocabulary: Vocabulary, code: &str) -> Option<TermId> {
        self.term_by_code.get(&(vocabulary, code.into())).copied()
    }

    /// A jurisdiction and its parents, nearest first. Ends: `load` breaks cycles.
    pub fn chain(&self, id: JurisdictionId) -> impl Iterator<Item = JurisdictionId> {
        std::iter::successors(Some(id), |id| self.jurisdictions[*id].parent)
    }

    /// The newest day on which a claim was checked: "last verified", from the data, never a clock.
    pub fn last_verified(&self) -> Option<Day> {
        self.claims.iter().filter_map(|(_, c)| c.checked_on).max()
    }

    /// The date of the event that is known to reach latest: "the latest date in the data". An event of "about 2025"
    /// reaches to where it may have begun, and says nothing of the days after. Of two the finer one.
    pub fn latest_event(&self) -> Option<&When> {
        let whens = self
            .events
            .iter()
            .filter_map(|(_, event)| event.date.when.as_ref());
        let whens = whens.filter(|when| when.span.earliest.is_some());
        whens.max_by_key(|when| {
            let (earliest, latest) = when.span.order_key();
            (earliest, Reverse(latest))
        })
    }
}
