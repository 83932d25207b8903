//! References of records to their own kind, once all are known: what leads in a circle or too deep is left out, so that
//! whoever follows them comes to an end.
//!
//! Leaves out finding the circles (`chains`) and references to other kinds.

use super::chains::{Refused, faults};
use super::entities::Waiting;
use super::error::{Effect, Problem};
use super::limits::DEEPEST;
use super::pointer::Pointer;
use super::read::Reader;
use super::wire;
use crate::model::codes::RelationType;
use crate::model::table::{RowId, Table};
use crate::model::{ClaimId, ConflictId, Entity, JurisdictionId, PolicyId, SourceId};

/// Relations of which none can lead back to where it starts. Two papers may well cite one another.
const ONE_WAY: [RelationType; 5] = [
    RelationType::Implements,
    RelationType::Amends,
    RelationType::Supersedes,
    RelationType::DraftOf,
    RelationType::PartOf,
];

impl Refused {
    fn problem(self, slug: &str) -> Problem {
        match self {
            Self::Circle => Problem::Cycle(slug.to_owned()),
            Self::TooDeep => Problem::TooDeep(slug.to_owned()),
        }
    }
}

/// The references of a table's records to records of the same table.
fn own_kind<I: RowId, T>(
    table: &Table<I, T>,
    references: impl Fn(&T) -> Vec<Option<I>>,
) -> Vec<Vec<Option<usize>>> {
    let to_idx = |id: Option<I>| id.map(|id| id.row().idx());
    let of_row = |row| references(row).into_iter().map(to_idx).collect();
    table.iter().map(|(_, row)| of_row(row)).collect()
}

/// The references of one record.
fn of(references: &[Vec<Option<usize>>], record: usize) -> &[Option<usize>] {
    references.get(record).map_or(&[], Vec::as_slice)
}

impl Reader<'_> {
    /// Every jurisdiction has a topmost one above it.
    pub(super) fn cut_parents(
        &mut self,
        waiting: &Waiting<JurisdictionId, wire::Jurisdiction<'_>>,
    ) {
        let table = &self.dataset.jurisdictions;
        let parents = own_kind(table, |row| vec![row.parent]);
        for (from, _, why) in faults(parents.len(), |row| of(&parents, row), DEEPEST) {
            let Some((idx, id, _)) = waiting.get(from) else {
                continue;
            };
            let problem = why.problem(&self.dataset.jurisdictions[*id].slug);
            let root = Pointer::root("jurisdictions");
            let at = root.item(*idx);
            self.note(at.key("parent_id"), problem, Effect::FieldLeftOut);
            if let Some(row) = self.dataset.jurisdictions.records_mut().get_mut(from) {
                row.parent = None;
            }
        }
    }

    /// Every translation has an original.
    pub(super) fn cut_translations(&mut self, waiting: &Waiting<SourceId, wire::Source<'_>>) {
        let originals = own_kind(&self.dataset.sources, |row| vec![row.translation_of]);
        for (from, _, why) in faults(originals.len(), |row| of(&originals, row), DEEPEST) {
            let Some((idx, id, _)) = waiting.get(from) else {
                continue;
            };
            let problem = why.problem(&self.dataset.sources[*id].slug);
            let root = Pointer::root("sources");
            let at = root.item(*idx);
            self.note(at.key("translation_of"), problem, Effect::FieldLeftOut);
            if let Some(row) = self.dataset.sources.records_mut().get_mut(from) {
                row.translation_of = None;
            }
        }
    }

    /// No policy supersedes itself, be it by way of others. Chains may be long: a plan a year.
    pub(super) fn cut_relations(&mut self, waiting: &Waiting<PolicyId, wire::Policy<'_>>) {
        for kind in ONE_WAY {
            let ties = own_kind(&self.dataset.policies, |row| {
                let tie = |tie: &crate::model::Relation| (tie.kind == kind).then_some(tie.policy);
                row.relations.iter().map(tie).collect()
            });
            let mut cut = faults(ties.len(), |row| of(&ties, row), usize::MAX);
            // From the last on, so that places hold.
            cut.reverse();
            for (from, place, why) in cut {
                let Some((idx, id, record)) = waiting.get(from) else {
                    continue;
                };
                let problem = why.problem(&self.dataset.policies[*id].slug);
                let Some(row) = self.dataset.policies.records_mut().get_mut(from) else {
                    continue;
                };
                let tie = row.relations.remove(place);
                let other = self.dataset.slug(Entity::Policy(tie.policy)).to_owned();
                let is_tie = |stated: &wire::Relation<'_>| {
                    *stated.policy_id == *other && stated.kind == wire::Code::Known(kind)
                };
                let place = record.relations.iter().position(is_tie).unwrap_or(place);
                let root = Pointer::root("policies");
                let (policy, relations) = (root.item(*idx), "relations");
                let relations = policy.key(relations);
                let at = relations.item(place);
                self.note(at.key("policy_id"), problem, Effect::FieldLeftOut);
            }
        }
    }

    /// No claim or conflict is about itself, be it by way of others; and each is known to what it is about.
    pub(super) fn cut_statements(
        &mut self,
        claims: &Waiting<ClaimId, wire::Claim<'_>>,
        conflicts: &Waiting<ConflictId, wire::Conflict<'_>>,
    ) {
        let n_claims = self.dataset.claims.len();
        let to_idx = |entity: &Entity| match entity {
            Entity::Claim(id) => Some(id.row().idx()),
            Entity::Conflict(id) => Some(n_claims + id.row().idx()),
            _ => None,
        };
        let of_claims = self.dataset.claims.iter().map(|(_, row)| &row.about);
        let of_conflicts = self.dataset.conflicts.iter().map(|(_, row)| &row.about);
        let about = of_claims.chain(of_conflicts);
        let about: Vec<Vec<Option<usize>>> = about
            .map(|about| about.iter().map(to_idx).collect())
            .collect();
        let mut cut = faults(about.len(), |row| of(&about, row), DEEPEST);
        cut.reverse();
        for (from, place, why) in cut {
            let of_conflict = from.checked_sub(n_claims);
            let found = match of_conflict {
                None => claims
                    .get(from)
                    .map(|(idx, id, record)| ("claims", *idx, Entity::Claim(*id), &record.about)),
                Some(row) => conflicts.get(row).map(|(idx, id, record)| {
                    ("conflicts", *idx, Entity::Conflict(*id), &record.about)
                }),
            };
            let Some((list, idx, entity, stated)) = found else {
                continue;
            };
            let problem = why.problem(self.dataset.slug(entity));
            let about = match of_conflict {
                None => self
                    .dataset
                    .claims
                    .records_mut()
                    .get_mut(from)
                    .map(|row| &mut row.about),
                Some(row) => {
                    let rows = self.dataset.conflicts.records_mut();
                    rows.get_mut(row).map(|row| &mut row.about)
                }
            };
            let Some(about) = about else { continue };
            let other = about.remove(place);
            let other = self.dataset.slug(other);
            let place = stated.iter().position(|id| **id == *other).unwrap_or(place);
            let root = Pointer::root(list);
            let record = root.item(idx);
            let at = record.key("about");
            self.note(at.item(place), problem, Effect::FieldLeftOut);
        }
        let dataset = &mut self.dataset;
        for (id, claim) in dataset.claims.iter() {
            for entity in &claim.about {
                dataset.claims_about.entry(*entity).or_default().push(id);
            }
        }
        for (id, conflict) in dataset.conflicts.iter() {
            for entity in &conflict.about {
                dataset.conflicts_about.entry(*entity).or_default().push(id);
            }
        }
    }
}
