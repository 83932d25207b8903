//! Reading policies with their events and targets.
//!
//! Leaves out what is said about them (`statements`) and rules over several fields (`rules`).

use super::entities::Waiting;
use super::read::{Reader, actor_id, jurisdiction_id};
use super::records::records;
use crate::load::error::{Effect, Problem};
use crate::load::issues::{plain, quoted};
use crate::load::limits::{GREATEST, MOST_ENTRIES, MULTIPLIERS, SMALLEST};
use crate::load::pointer::Pointer;
use crate::load::standards::Standard;
use crate::load::wire;
use crate::model::codes::{Bindingness, Collection, Comparator, Completeness, Nature, ReviewState};
use crate::model::{
    Amount, ClaimId, Entity, Event, EventId, FigureKind, Issuer, PlaceId, Policy, PolicyId,
    PrintedFigure, Relation, Target, TargetId, TermId, Vocabulary,
};

/// What goes without saying when a target gives no multiplier.
const ONE: f64 = 1.0;

impl Reader<'_> {
    pub(super) fn policies<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Policy<'a>>],
    ) -> Waiting<PolicyId, wire::Policy<'a>> {
        let root = Pointer::root("policies");
        let mut waiting = Vec::new();
        for (idx, record) in records(self, "policies", raw) {
            if let Some(id) = self.policy(&record, root.item(idx)) {
                self.policy_at.push(idx);
                waiting.push((idx, id, record));
            }
        }
        waiting
    }

    fn policy(&mut self, record: &wire::Policy<'_>, at: Pointer<'_>) -> Option<PolicyId> {
        let slug = self.slug(record.id.as_deref(), at);
        let title = self.text(record.title.as_ref(), at.key("title"));
        let summary = self.text(record.summary.as_ref(), at.key("summary"));
        let jurisdiction_at = at.key("jurisdiction_id");
        let stated = record.jurisdiction_id.as_deref();
        if stated.is_none() {
            self.note(jurisdiction_at, Problem::Missing, Effect::RecordLeftOut);
        }
        let effect = Effect::RecordLeftOut;
        let jurisdiction = self.reference(stated, jurisdiction_id, jurisdiction_at, effect);
        let doc_type = self.code(record.doc_type.as_ref(), at.key("doc_type"));
        let relevance = self.code(record.relevance.as_ref(), at.key("relevance"));
        // What is left out has a plain meaning; what is wrong has none.
        let nature = self.code_or(record.nature.as_ref(), Nature::Decision, at.key("nature"));
        let collection = self.code_or(
            record.collection.as_ref(),
            Collection::Wider,
            at.key("collection"),
        );
        let bindingness = self.code_or(
            record.bindingness.as_ref(),
            Bindingness::NotSearched,
            at.key("bindingness"),
        );
        let completeness = self.code_or(
            record.completeness.as_ref(),
            Completeness::Reported,
            at.key("completeness"),
        );
        let review_state = self.code_or(
            record.review_state.as_ref(),
            ReviewState::Draft,
            at.key("review_state"),
        );
        let row = Policy {
            slug: slug.clone()?,
            title: title?,
            official_title: self.wording(record.official_title.as_ref(), at.key("official_title")),
            document_number: self
                .string(record.document_number.as_deref(), at.key("document_number")),
            summary: summary?,
            note: self.optional_text(record.note.as_ref(), at.key("note")),
            jurisdiction: jurisdiction?,
            places: Vec::new(),
            nature: nature?,
            collection: collection?,
            doc_type: doc_type?,
            relevance: relevance?,
            instruments: Vec::new(),
            technologies: Vec::new(),
            sectors: Vec::new(),
            issuers: Vec::new(),
            bindingness: bindingness?,
            events: Vec::new(),
            targets: Vec::new(),
            results: Vec::new(),
            relations: Vec::new(),
            completeness: completeness?,
            review_state: review_state?,
            updated_on: self.day(record.updated_on.as_deref(), at.key("updated_on")),
        };
        let id = self.dataset.policies.push(row);
        self.dataset.by_slug.insert(slug?, Entity::Policy(id));
        let (v, r) = (Vocabulary::Instrument, &record.instruments);
        let instruments = self.terms(v, r, at.key("instruments"));
        let (v, r) = (Vocabulary::Technology, &record.technologies);
        let technologies = self.terms(v, r, at.key("technologies"));
        let sectors = self.terms(Vocabulary::Sector, &record.sectors, at.key("sectors"));
        let places = self.policy_places(&record.place_ids, at.key("place_ids"));
        let issuers = self.issuers(&record.issuers, at.key("issuers"));
        let events = self.events(id, &record.events, at.key("events"));
        if events.len() < record.events.len() {
            self.lost_events.push(id);
        }
        let (kind, list) = (FigureKind::Target, &record.targets);
        let targets = self.figures(id, kind, list, at.key("targets"));
        let (kind, list) = (FigureKind::Result, &record.results);
        let results = self.figures(id, kind, list, at.key("results"));
        if let Some(row) = self.dataset.policies.records_mut().get_mut(id.idx()) {
            row.instruments = instruments;
            row.technologies = technologies;
            row.sectors = sectors;
            row.places = places;
            row.issuers = issuers;
            row.events = events;
            row.targets = targets;
            row.results = results;
        }
        Some(id)
    }

    /// Terms of a vocabulary, each once, unknown ones left out.
    fn terms(
        &mut self,
        vocabulary: Vocabulary,
        codes: &[wire::Str<'_>],
        at: Pointer<'_>,
    ) -> Vec<TermId> {
        let codes = self.within(codes, MOST_ENTRIES, at);
        let mut terms = Vec::with_capacity(codes.len());
        for (idx, code) in codes.iter().enumerate() {
            let at = at.item(idx);
            if let Some(term) = self.one_term(vocabulary, code, at, Effect::FieldLeftOut)
                && self.is_new(&terms, &term, code, at)
            {
                terms.push(term);
            }
        }
        terms
    }

    fn policy_places(&mut self, ids: &[wire::Id<'_>], at: Pointer<'_>) -> Vec<PlaceId> {
        let pick = |entity| match entity {
            Entity::Place(id) => Some(id),
            _ => None,
        };
        self.references(ids, pick, at)
    }

    fn issuers(&mut self, issuers: &[wire::Issuer<'_>], at: Pointer<'_>) -> Vec<Issuer> {
        let issuers = self.within(issuers, MOST_ENTRIES, at);
        let mut read: Vec<Issuer> = Vec::with_capacity(issuers.len());
        for (idx, issuer) in issuers.iter().enumerate() {
            let at = at.item(idx);
            let actor_at = at.key("actor_id");
            let effect = Effect::FieldLeftOut;
            let actor = self.reference(Some(&issuer.actor_id), actor_id, actor_at, effect);
            let role = self.optional_text(Some(&issuer.role), at.key("role"));
            let (Some(actor), Some(role)) = (actor, role) else {
                continue;
            };
            let entry = Issuer { actor, role };
            if self.is_new(&read, &entry, &issuer.actor_id, at) {
                read.push(entry);
            }
        }
        read
    }

    /// A policy's events, in order of time; undated ones last.
    fn events(
        &mut self,
        policy: PolicyId,
        events: &[wire::Event<'_>],
        at: Pointer<'_>,
    ) -> Vec<EventId> {
        let events = self.within(events, MOST_ENTRIES, at);
        let mut ids = Vec::with_capacity(events.len());
        for (idx, event) in events.iter().enumerate() {
            if let Some(id) = self.event(policy, event, at.item(idx)) {
                ids.push(id);
                self.event_at.push(idx);
            }
        }
        let rows = &self.dataset.events;
        ids.sort_by_key(|id| rows[*id].date.order_key());
        ids
    }

    fn event(
        &mut self,
        policy: PolicyId,
        event: &wire::Event<'_>,
        at: Pointer<'_>,
    ) -> Option<EventId> {
        let slug = self.slug(event.id.as_deref(), at);
        let kind = self.code(event.kind.as_ref(), at.key("type"));
        let title = self.text(event.title.as_ref(), at.key("title"));
        if event.date.is_none() {
            self.note(at.key("date"), Problem::Missing, Effect::Kept);
        }
        let date = event
            .date
            .as_ref()
            .map(|date| self.date(date, at.key("date")));
        let actors = self.references(&event.actor_ids, actor_id, at.key("actor_ids"));
        let evidence = self.evidence(&event.evidence, at);
        let row = Event {
            slug: slug.clone()?,
            policy,
            kind: kind?,
            date: date.unwrap_or_default(),
            title: title?,
            actors,
            evidence,
        };
        let id = self.dataset.events.push(row);
        self.dataset.by_slug.insert(slug?, Entity::Event(id));
        Some(id)
    }

    fn figures(
        &mut self,
        policy: PolicyId,
        kind: FigureKind,
        figures: &[wire::Target<'_>],
        at: Pointer<'_>,
    ) -> Vec<TargetId> {
        let figures = self.within(figures, MOST_ENTRIES, at);
        let mut ids = Vec::with_capacity(figures.len());
        for (idx, figure) in figures.iter().enumerate() {
            if let Some(id) = self.figure(policy, kind, figure, at.item(idx)) {
                ids.push(id);
                self.target_at.push(idx);
            }
        }
        ids
    }

    fn figure(
        &mut self,
        policy: PolicyId,
        kind: FigureKind,
        target: &wire::Target<'_>,
        at: Pointer<'_>,
    ) -> Option<TargetId> {
        let slug = self.slug(target.id.as_deref(), at);
        let label = self.text(target.label.as_ref(), at.key("label"));
        let indicator = match target.indicator.as_deref() {
            None => {
                self.note(at.key("indicator"), Problem::Missing, Effect::RecordLeftOut);
                None
            }
            Some(code) => self.one_term(
                Vocabulary::Indicator,
                code,
                at.key("indicator"),
                Effect::RecordLeftOut,
            ),
        };
        let comparator = self.code(target.comparator.as_ref(), at.key("comparator"));
        let scope = self.code(target.scope.as_ref(), at.key("scope"));
        let printed = target.printed.as_ref().and_then(|printed| {
            let at = at.key("printed");
            Some(PrintedFigure {
                wording: self.quotation(Some(&printed.wording), at.key("wording"))?,
                value: self.printed_value(printed.value, at.key("value")),
                unit: self.string(printed.unit.as_deref(), at.key("unit")),
                deadline: self.when(printed.deadline.as_deref(), at.key("deadline")),
            })
        });
        let amount = self.amount(target, comparator, at);
        let (has_deadline, has_progress) = (target.deadline.is_some(), target.progress.is_some());
        match kind {
            FigureKind::Target if target.as_of.is_some() || (has_progress && !has_deadline) => {
                self.note(at, Problem::NotATarget, Effect::Kept);
            }
            FigureKind::Result if has_deadline || has_progress => {
                self.note(at, Problem::NotAResult, Effect::Kept);
            }
            FigureKind::Target | FigureKind::Result => {}
        }
        let row = Target {
            slug: slug.clone()?,
            policy,
            kind,
            label: label?,
            indicator: indicator?,
            comparator: comparator?,
            amount,
            deadline: self.when(target.deadline.as_deref(), at.key("deadline")),
            as_of: self.when(target.as_of.as_deref(), at.key("as_of")),
            scope: scope?,
            printed,
            checked: self.optional_text(target.checked.as_ref(), at.key("checked")),
            progress: self.optional_text(target.progress.as_ref(), at.key("progress")),
            claim: None,
            note: self.optional_text(target.note.as_ref(), at.key("note")),
        };
        let id = self.dataset.targets.push(row);
        self.dataset.by_slug.insert(slug?, Entity::Target(id));
        Some(id)
    }

    fn printed_value(&mut self, value: Option<wire::Number>, at: Pointer<'_>) -> Option<f64> {
        let wire::Number(value) = value?;
        if !is_amount(value) {
            let problem = Problem::BadNumber(plain(value));
            self.note(at, problem, Effect::FieldLeftOut);
            return None;
        }
        Some(value)
    }

    /// The number of a target, if it has one.
    fn amount(
        &mut self,
        target: &wire::Target<'_>,
        comparator: Option<Comparator>,
        at: Pointer<'_>,
    ) -> Option<Amount> {
        let is_qualitative = comparator == Some(Comparator::Qualitative);
        let Some(wire::Number(value)) = target.value else {
            if comparator.is_some() && !is_qualitative {
                self.note(at.key("value"), Problem::Missing, Effect::Kept);
            }
            return None;
        };
        if is_qualitative {
            let problem = Problem::BadNumber(value.to_string());
            self.note(at.key("value"), problem, Effect::FieldLeftOut);
            return None;
        }
        let multiplier = target.multiplier.map_or(ONE, |number| number.0);
        let value_max = target.value_max.map(|number| number.0);
        if !MULTIPLIERS.contains(&multiplier) {
            let problem = Problem::BadNumber(plain(multiplier));
            self.note(at.key("multiplier"), problem, Effect::FieldLeftOut);
            return None;
        }
        for (key, value) in [("value", Some(value)), ("value_max", value_max)] {
            if value.is_some_and(|value| !is_amount(value * multiplier)) {
                let value = plain(value.unwrap_or_default());
                let problem = Problem::BadNumber(format!("{value} × {multiplier}"));
                self.note(at.key(key), problem, Effect::FieldLeftOut);
                return None;
            }
        }
        let is_range = comparator == Some(Comparator::Range);
        if is_range != value_max.is_some() || value_max.is_some_and(|most| most < value) {
            self.note(at.key("value_max"), Problem::BadRange, Effect::Kept);
        }
        let unit = target.unit.as_deref();
        let effect = Effect::FieldLeftOut;
        let currency = target.currency.as_deref();
        let currency = self.standard(currency, Standard::Currency, at.key("currency"));
        if unit.is_none() && target.currency.is_none() {
            self.note(at.key("unit"), Problem::Missing, Effect::Kept);
        }
        Some(Amount {
            value,
            value_max,
            multiplier,
            unit: unit
                .and_then(|code| self.one_term(Vocabulary::Unit, code, at.key("unit"), effect)),
            currency,
            per: self.optional_text(target.per.as_ref(), at.key("per")),
        })
    }

    fn one_term(
        &mut self,
        vocabulary: Vocabulary,
        code: &str,
        at: Pointer<'_>,
        effect: Effect,
    ) -> Option<TermId> {
        let term = self.dataset.term(vocabulary, code);
        if term.is_none() {
            self.note(at, Problem::UnknownCode(quoted(code)), effect);
        }
        term
    }

    /// Relations and the claims of targets, once every policy and claim is known.
    pub(super) fn link_policies(&mut self, waiting: &Waiting<PolicyId, wire::Policy<'_>>) {
        let root = Pointer::root("policies");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let relations = self.relations(*id, &record.relations, at.key("relations"));
            if let Some(row) = self.dataset.policies.records_mut().get_mut(id.idx()) {
                row.relations = relations;
            }
            // By the rows that were kept: an id that stands a second time names the first.
            let mut events = self.dataset.policies[*id].events.clone();
            events.sort_unstable();
            let events_at = at.key("events");
            for event in events {
                let place = self.event_at.get(event.idx()).copied().unwrap_or_default();
                if let Some(stated) = record.events.get(place) {
                    self.link_event(event, stated, events_at.item(place));
                }
            }
            let figures: Vec<TargetId> = self.dataset.policies[*id].figures().collect();
            for figure in figures {
                let place = self
                    .target_at
                    .get(figure.idx())
                    .copied()
                    .unwrap_or_default();
                let (list, stated) = match self.dataset.targets[figure].kind {
                    FigureKind::Target => ("targets", &record.targets),
                    FigureKind::Result => ("results", &record.results),
                };
                if let Some(stated) = stated.get(place) {
                    self.link_target(figure, stated, at.key(list).item(place));
                }
            }
        }
    }

    fn relations(
        &mut self,
        of: PolicyId,
        relations: &[wire::Relation<'_>],
        at: Pointer<'_>,
    ) -> Vec<Relation> {
        let pick = |entity| match entity {
            Entity::Policy(id) => Some(id),
            _ => None,
        };
        let relations = self.within(relations, MOST_ENTRIES, at);
        let mut read: Vec<Relation> = Vec::with_capacity(relations.len());
        for (idx, relation) in relations.iter().enumerate() {
            let at = at.item(idx);
            let kind = self.optional_code(Some(&relation.kind), at.key("type"));
            let policy_at = at.key("policy_id");
            let effect = Effect::FieldLeftOut;
            let policy = self.reference(Some(&relation.policy_id), pick, policy_at, effect);
            let (Some(kind), Some(policy)) = (kind, policy) else {
                continue;
            };
            let entry = Relation { kind, policy };
            if policy == of {
                let problem = Problem::Cycle(quoted(&relation.policy_id));
                self.note(policy_at, problem, effect);
            } else if self.is_new(&read, &entry, &relation.policy_id, at) {
                read.push(entry);
            }
        }
        read
    }

    /// What the date of an event hangs on.
    fn link_event(&mut self, id: EventId, event: &wire::Event<'_>, at: Pointer<'_>) {
        let anchor = self.anchor(event.date.as_ref(), at.key("date"));
        if let Some(row) = self.dataset.events.records_mut().get_mut(id.idx()) {
            row.date.anchor = anchor;
        }
    }

    /// The claim that carries a target's evidence. A number must have one.
    fn link_target(&mut self, id: TargetId, target: &wire::Target<'_>, at: Pointer<'_>) {
        let pick = |entity| match entity {
            Entity::Claim(id) => Some(id),
            _ => None,
        };
        let claim_at = at.key("claim_id");
        let stated = target.claim_id.as_deref();
        let claim: Option<ClaimId> = self.reference(stated, pick, claim_at, Effect::FieldLeftOut);
        if stated.is_none() && target.value.is_some() {
            self.note(claim_at, Problem::NumberWithoutClaim, Effect::Kept);
        }
        if let Some(row) = self.dataset.targets.records_mut().get_mut(id.idx()) {
            row.claim = claim;
        }
    }
}

/// Whether a number can be meant: none is beyond all counting, or next to nothing and not 0.
fn is_amount(number: f64) -> bool {
    number == 0.0 || (SMALLEST..=GREATEST).contains(&number.abs())
}
