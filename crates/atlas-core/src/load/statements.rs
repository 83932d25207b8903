//! Reading what is said: claims, conflicts, views.
//!
//! Leaves out who says it and what it is about.

use super::entities::Waiting;
use super::read::{Reader, actor_id};
use super::records::records;
use crate::load::error::{Effect, Problem};
use crate::load::limits::MOST_ENTRIES;
use crate::load::pointer::Pointer;
use crate::load::wire;
use crate::model::codes::{ConflictState, Lang, Verdict};
use crate::model::{Claim, ClaimId, Conflict, ConflictId, Entity, Side, View};

impl Reader<'_> {
    pub(super) fn views<'a>(&mut self, raw: &[wire::Record<'a, wire::View<'a>>]) {
        let root = Pointer::root("views");
        for (idx, record) in records(self, "views", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let text = self.text(record.text.as_ref(), at.key("text"));
            let kind = self.code(record.kind.as_ref(), at.key("kind"));
            let holder_at = at.key("holder_actor_id");
            let stated = record.holder_actor_id.as_deref();
            if stated.is_none() {
                self.note(holder_at, Problem::Missing, Effect::RecordLeftOut);
            }
            let holder = self.reference(stated, actor_id, holder_at, Effect::RecordLeftOut);
            let (Some(slug), Some(text), Some(kind), Some(holder)) = (slug, text, kind, holder)
            else {
                continue;
            };
            let unconfirmed = record.unconfirmed.as_ref();
            let row = View {
                slug: slug.clone(),
                holder,
                text,
                checked: self.optional_text(record.checked.as_ref(), at.key("checked")),
                kind,
                evidence: self.evidence(&record.evidence, at),
                unconfirmed: self.optional_text(unconfirmed, at.key("unconfirmed")),
            };
            let id = self.dataset.views.push(row);
            self.dataset.by_slug.insert(slug, Entity::View(id));
        }
    }

    pub(super) fn claims<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Claim<'a>>],
    ) -> Waiting<ClaimId, wire::Claim<'a>> {
        let root = Pointer::root("claims");
        let mut waiting = Vec::new();
        for (idx, record) in records(self, "claims", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let kind = self.code(record.kind.as_ref(), at.key("kind"));
            let text = self.text(record.text.as_ref(), at.key("text"));
            let verdict = self.code(record.verdict.as_ref(), at.key("verdict"));
            let (Some(slug), Some(kind), Some(text), Some(verdict)) = (slug, kind, text, verdict)
            else {
                continue;
            };
            let severity = self.optional_code(record.severity.as_ref(), at.key("severity"));
            let certainty = self.optional_code(record.certainty.as_ref(), at.key("certainty"));
            let is_artefact = verdict == Verdict::Artefact;
            if is_artefact != severity.is_some() || is_artefact != certainty.is_some() {
                self.note(at, Problem::ArtefactFields, Effect::Kept);
            }
            let row = Claim {
                slug: slug.clone(),
                kind,
                about: Vec::new(),
                text,
                printed: self.quotation(record.printed.as_deref(), at.key("printed")),
                checked: self.optional_text(record.checked.as_ref(), at.key("checked")),
                verdict,
                severity,
                certainty,
                evidence: self.evidence(&record.evidence, at),
                checked_on: self.day(record.checked_on.as_deref(), at.key("checked_on")),
            };
            let id = self.dataset.claims.push(row);
            self.claim_at.push(idx);
            self.dataset.by_slug.insert(slug, Entity::Claim(id));
            waiting.push((idx, id, record));
        }
        waiting
    }

    /// What claims are about, once everything is known: claims may speak of claims.
    pub(super) fn link_claims(&mut self, waiting: &Waiting<ClaimId, wire::Claim<'_>>) {
        let root = Pointer::root("claims");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let about = self.references(&record.about, Some, at.key("about"));
            if let Some(row) = self.dataset.claims.records_mut().get_mut(id.idx()) {
                row.about = about;
            }
        }
    }

    pub(super) fn conflicts<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Conflict<'a>>],
    ) -> Waiting<ConflictId, wire::Conflict<'a>> {
        let root = Pointer::root("conflicts");
        let mut waiting = Vec::new();
        for (idx, record) in records(self, "conflicts", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let title = self.text(record.title.as_ref(), at.key("title"));
            let reason = self.text(record.reason.as_ref(), at.key("reason"));
            let state = self.code(record.state.as_ref(), at.key("state"));
            let sides = self.sides(&record.sides, at.key("sides"));
            let (Some(slug), Some(title), Some(reason), Some(state)) = (slug, title, reason, state)
            else {
                continue;
            };
            if sides.len() < 2 {
                self.note(at.key("sides"), Problem::OneSided, Effect::Kept);
            }
            let chosen = record.chosen.filter(|chosen| *chosen < sides.len());
            let is_unsettled = state == ConflictState::Resolved && chosen.is_none();
            if is_unsettled || chosen != record.chosen {
                self.note(at.key("chosen"), Problem::BadChoice, Effect::Kept);
            }
            let row = Conflict {
                slug: slug.clone(),
                title,
                about: Vec::new(),
                sides,
                state,
                chosen,
                reason,
            };
            let id = self.dataset.conflicts.push(row);
            self.dataset.by_slug.insert(slug, Entity::Conflict(id));
            waiting.push((idx, id, record));
        }
        waiting
    }

    /// What conflicts are about, once everything is known: a conflict may be about a later one.
    pub(super) fn link_conflicts(&mut self, waiting: &Waiting<ConflictId, wire::Conflict<'_>>) {
        let root = Pointer::root("conflicts");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let about = self.references(&record.about, Some, at.key("about"));
            if let Some(row) = self.dataset.conflicts.records_mut().get_mut(id.idx()) {
                row.about = about;
            }
        }
    }

    fn sides(&mut self, sides: &[wire::Side<'_>], at: Pointer<'_>) -> Vec<Side> {
        let sides = self.within(sides, MOST_ENTRIES, at);
        let mut read = Vec::with_capacity(sides.len());
        for (idx, side) in sides.iter().enumerate() {
            let at = at.item(idx);
            let Some(value) = self.text(side.value.as_ref(), at.key("value")) else {
                continue;
            };
            let name = value.get(Lang::En).1.to_owned();
            let entry = Side {
                value,
                when: self.when(side.edtf.as_deref(), at.key("edtf")),
                evidence: self.evidence(&side.evidence, at),
            };
            if self.is_new(&read, &entry, &name, at) {
                read.push(entry);
            }
        }
        read
    }
}
