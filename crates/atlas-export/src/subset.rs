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
            entities.extend(row.targets.iter().copied().map(Entity::Target));
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
        let ds = self.dataset;
        let holders = self.entities.iter().filter_map(|entity| match entity {
            Entity::View(id) => Some(Entity::Actor(ds.views[*id].holder)),
            _ => None,
        });
        let holders: Vec<Entity> = holders.collect();
        self.entities.extend(holders);
        let mut more = Vec::new();
        for entity in &self.entities {
            let evidence: Vec<&Evidence> = match entity {
                Entity::Event(id) => ds.events[*id].evidence.iter().collect(),
                Entity::Claim(id) => ds.claims[*id].evidence.iter().collect(),
                Entity::View(id) => ds.views[*id].evidence.iter().collect(),
                Entity::Conflict(id) => ds.conflicts[*id]
                    .sides
                    .iter()
                    .flat_map(|side| &side.evidence)
                    .collect(),
                _ => Vec::new(),
            };
            more.extend(evidence.into_iter().map(|piece| piece.source));
        }
        let sources = more.into_iter();
        let with_originals = sources.flat_map(|id| {
            std::iter::successors(Some(id), |id| ds.sources[*id].translation_of)
                .take(ds.sources.len())
        });
        let mut more: Vec<Entity> = with_originals.map(Entity::Source).collect();
        for entity in &self.entities {
            let jurisdiction = match entity {
                Entity::Place(id) => ds.places[*id].within,
                Entity::Actor(id) => ds.actors[*id].jurisdiction,
                Entity::Jurisdiction(id) => Some(*id),
                _ => None,
            };
            let chain = jurisdiction.into_iter().flat_map(|id| ds.chain(id));
            more.extend(chain.map(Entity::Jurisdiction));
        }
        self.entities.extend(more);
        let jurisdictions = self.entities.iter().filter_map(|entity| match entity {
            Entity::Jurisdiction(id) => Some(&ds.jurisdictions[*id]),
            _ => None,
        });
        let sources = jurisdictions.flat_map(|jurisdiction| {
            let of_point = jurisdiction.point.as_ref().and_then(|point| point.source);
            jurisdiction.sources.iter().copied().chain(of_point)
        });
        let sources: Vec<Entity> = sources.map(Entity::Source).collect();
        self.entities.extend(sources);
    }

    /// Whether something is in it.
    pub(crate) fn contains(&self, entity: Entity) -> bool {
        self.entities.contains(&entity)
    }

    /// The slug of something that is in it; nothing for what is not.
    pub(crate) fn slug(&self, entity: Entity) -> Option<&'a str> {
        let is_in = self.contains(entity);
        is_in.then(|| self.dataset.slug(entity))
    }
}
