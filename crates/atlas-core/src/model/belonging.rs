//! Where something belongs: the policies and jurisdictions that it speaks of, also by way of other records.
//!
//! Leaves out what stands in one record alone (`dataset`).

use std::collections::BTreeSet;

use super::dataset::Dataset;
use super::ids::{Entity, JurisdictionId, PolicyId};

impl Dataset {
    /// The policies that something belongs to, in file order: a policy to itself, its events and figures to it, claims
    /// and conflicts to those of everything that they are about.
    pub fn policies_about(&self, entity: Entity) -> BTreeSet<PolicyId> {
        let spoken_of = self.spoken_of(entity).into_iter();
        spoken_of
            .filter_map(|entity| match entity {
                Entity::Policy(id) => Some(id),
                Entity::Event(id) => Some(self.events[id].policy),
                Entity::Target(id) => Some(self.targets[id].policy),
                _ => None,
            })
            .collect()
    }

    /// The jurisdictions that something belongs to, in file order: those of its policies, and what it names itself.
    /// Wider ones are not among them.
    pub fn jurisdictions_about(&self, entity: Entity) -> BTreeSet<JurisdictionId> {
        let policies = self.policies_about(entity).into_iter();
        let of_policies = policies.map(|id| self.policies[id].jurisdiction);
        let spoken_of = self.spoken_of(entity).into_iter();
        let named = spoken_of.filter_map(|entity| match entity {
            Entity::Jurisdiction(id) => Some(id),
            Entity::Place(id) => self.places[id].within,
            _ => None,
        });
        of_policies.chain(named).collect()
    }

    /// It and, if it is a claim or a conflict, all that it is about: claims may be about claims, even in a circle.
    fn spoken_of(&self, entity: Entity) -> BTreeSet<Entity> {
        let mut spoken_of = BTreeSet::new();
        let mut waiting = vec![entity];
        while let Some(entity) = waiting.pop() {
            if !spoken_of.insert(entity) {
                continue;
            }
            match entity {
                Entity::Claim(id) => waiting.extend(&self.claims[id].about),
                Entity::Conflict(id) => waiting.extend(&self.conflicts[id].about),
                _ => {}
            }
        }
        spoken_of
    }
}
