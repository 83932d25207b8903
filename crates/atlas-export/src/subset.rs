//! Some policies with all that they rest on.
//!
//! In it are the policies' jurisdictions with those above, their actors, places, sources, claims and conflicts, and the
//! jurisdictions, places, actors and opinions that those claims speak of. What would point outside (a relation to a
//! policy left out, a claim on another city alone) is not. Leaves out how it is written (`dataset`).

use atlas_core::model::{Dataset, Entity, Evidence, PolicyId};
use rustc_hash::FxHashSet;

/// What goes into a file.
pub(crate) struct Subset<'a> {
    pub(crate) dataset: &'a Dataset,
    entities: FxHashSet<Entity>,
}

impl<'a> Subset<'a> {
    /// The policies and everything that a file of them needs to keep every rule.
    pub(crate) fn new(dataset: &'a Dataset, policies: &[PolicyId]) -> Self {
        let mut entities = FxHashSet::default();
        for id in policies {
            let row = &dataset.policies[*id];
            entities.insert(Entity::Policy(*id));
            entities.extend(dataset.chain(row.jurisdiction).map(Entity::Jurisdiction));
            entities.extend(row.places.iter().copied().map(Entity::Place));
            entities.extend(row.issuers.iter().map(|issuer| Entity::Actor(issuer.actor)));
            entities.extend(row.events.iter().copied().map(Entity::Event));
            entities.extend(row.figures().map(Entity::Target));
            let actors = row.events.iter().flat_map(|id| &dataset.events[*id].actors);
            entities.extend(actors.copied().map(Entity::Actor));
            entities.extend(dataset.claims_of(*id).into_iter().map(Entity::Claim));
            entities.extend(dataset.conflicts_of(*id).into_iter().map(Entity::Conflict));
        }
        // Artefacts speak of claims rather than of policies.
        let artefacts: Vec<Entity> = entities
            .iter()
            .filter(|entity| matches!(entity, Entity::Claim(_)))
            .flat_map(|entity| dataset.claims_about(*entity))
            .map(|id| Entity::Claim(*id))
            .collect();
        entities.extend(artefacts);
        // A claim is as sure as what it speaks of is free of conflict, so that goes along.
        let mut spoken_of = Vec::new();
        for entity in &entities {
            if let Entity::Claim(id) = entity {
                use Entity::{Actor, Jurisdiction, Place, View};
                let about = dataset.claims[*id].about.iter().copied();
                spoken_of.extend(about.filter(|entity| {
                    matches!(entity, Actor(_) | Jurisdiction(_) | Place(_) | View(_))
                }));
            }
        }
        for entity in spoken_of {
            let conflicts = dataset.conflicts_about(entity).iter();
            entities.extend(conflicts.map(|id| Entity::Conflict(*id)));
            entities.insert(entity);
        }
        let mut subset = Self { dataset, entities };
        subset.follow_references();
        subset
    }

    /// Holders of views, sources of everything kept, originals of translations, jurisdictions of
    /// places and actors with those above.
    fn follow_references(&mut self) {
        let dataset = self.dataset;
        let holder = |entity: &Entity| match entity {
            Entity::View(id) => Some(Entity::Actor(dataset.views[*id].holder)),
            _ => None,
        };
        let holders: Vec<Entity> = self.entities.iter().filter_map(holder).collect();
        self.entities.extend(holders);
        let mut cited = Vec::new();
        for entity in &self.entities {
            let evidence: Vec<&Evidence> = match entity {
                Entity::Event(id) => dataset.events[*id].evidence.iter().collect(),
                Entity::Claim(id) => dataset.claims[*id].evidence.iter().collect(),
                Entity::View(id) => dataset.views[*id].evidence.iter().collect(),
                Entity::Conflict(id) => dataset.conflicts[*id]
                    .sides
                    .iter()
                    .flat_map(|side| &side.evidence)
                    .collect(),
                _ => Vec::new(),
            };
            cited.extend(evidence.into_iter().map(|piece| piece.source));
        }
        let mut more = Vec::new();
        for source in cited {
            let originals =
                std::iter::successors(Some(source), |id| dataset.sources[*id].translation_of);
            // As many steps as there are sources, should two name each other.
            more.extend(originals.take(dataset.sources.len()).map(Entity::Source));
        }
        for entity in &self.entities {
            let jurisdiction = match entity {
                Entity::Place(id) => dataset.places[*id].within,
                Entity::Actor(id) => dataset.actors[*id].jurisdiction,
                Entity::Jurisdiction(id) => Some(*id),
                _ => None,
            };
            let chain = jurisdiction.into_iter().flat_map(|id| dataset.chain(id));
            more.extend(chain.map(Entity::Jurisdiction));
        }
        self.entities.extend(more);
        let mut sources = Vec::new();
        for entity in &self.entities {
            if let Entity::Jurisdiction(id) = entity {
                let jurisdiction = &dataset.jurisdictions[*id];
                sources.extend(jurisdiction.sources.iter().copied());
                sources.extend(jurisdiction.point.as_ref().and_then(|point| point.source));
            }
        }
        self.entities
            .extend(sources.into_iter().map(Entity::Source));
    }

    /// Whether something is in it.
    pub(crate) fn contains(&self, entity: Entity) -> bool {
        self.entities.contains(&entity)
    }

    /// The slug of something that is in it; nothing for what is not.
    pub(crate) fn slug(&self, entity: Entity) -> Option<&'a str> {
        if self.contains(entity) {
            Some(self.dataset.slug(entity))
        } else {
            None
        }
    }
}
