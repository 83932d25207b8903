//! Rules over the whole dataset, checked once everything is read: the order of events, opening events, figures
//! against their words, witnesses, orphans, tombstones.
//!
//! Leaves out rules about one field (`read`). None of these take anything away: they are noted.

use super::comparators::comparator_in;
use super::read::Reader;
use crate::evidence::Witnesses;
use crate::load::error::{Effect, Problem};
use crate::load::issues::Issues;
use crate::load::pointer::Pointer;
use crate::model::codes::{Comparator, EventType, Verdict};
use crate::model::table::Chosen;
use crate::model::{Entity, Event, Evidence, FigureKind, Target};
use crate::time::Day;

/// The course of a policy's life. Events of the same rank may come in any order; meetings and
/// consultations have no fixed place.
const fn rank(kind: EventType) -> Option<usize> {
    match kind {
        EventType::Announced => Some(0),
        EventType::Adopted | EventType::Issued => Some(1),
        EventType::Effective => Some(2),
        EventType::Expired | EventType::Repealed | EventType::Superseded | EventType::Withdrawn => {
            Some(3)
        }
        EventType::ConsultationOpened
        | EventType::ConsultationClosed
        | EventType::Amended
        | EventType::Held => None,
    }
}

/// How many ranks there are.
const N_RANKS: usize = 4;

/// Whether a policy can begin with such an event: all but amendments, closings and ends.
const fn opens(kind: EventType) -> bool {
    use EventType::{Adopted, Announced, ConsultationOpened, Effective, Held, Issued};
    matches!(
        kind,
        Announced | ConsultationOpened | Adopted | Issued | Effective | Held
    )
}

impl Reader<'_> {
    pub(super) fn check_rules(&mut self) {
        let mut found = Issues::new("");
        self.check_policies(&mut found);
        self.check_figures(&mut found);
        self.check_witnesses(&mut found);
        self.check_orphans(&mut found);
        self.check_tombstones(&mut found);
        self.issues.extend(found);
    }

    /// Every policy opens with an event, and its events can have happened in their order. A draft opens with
    /// its consultation, a platform with the day on which it opens to the public.
    fn check_policies(&self, found: &mut Issues<'_>) {
        let dataset = &self.dataset;
        let root = Pointer::root("policies");
        for ((id, policy), idx) in dataset.policies.iter().zip(&self.policy_at) {
            let at = root.item(*idx);
            let events = policy.events.iter().map(|id| &dataset.events[*id]);
            let is_opened = events.clone().any(|event| opens(event.kind));
            if !is_opened && self.lost_events.binary_search(&id).is_err() {
                found.note(at.key("events"), Problem::NoOpeningEvent, Effect::Kept);
            }
            // Of each rank the event that is certain to begin last: one issue for each event that it should precede.
            let mut last: [Option<(Day, &Event)>; N_RANKS] = [None; N_RANKS];
            for event in events.clone() {
                let from = event.date.when.as_ref().and_then(|when| when.span.earliest);
                if let Some(day) = from
                    && let Some(last) = rank(event.kind).and_then(|rank| last.get_mut(rank))
                    && last.is_none_or(|(last, _)| day > last)
                {
                    *last = Some((day, event));
                }
            }
            for event in events {
                let until = event.date.when.as_ref().and_then(|when| when.span.latest);
                let ranks_before = rank(event.kind).and_then(|rank| last.get(..rank));
                let before = ranks_before.unwrap_or_default().iter().flatten();
                // A breach only when the earlier step certainly lies after the later one.
                if let Some(until) = until
                    && let Some((day, earlier)) = before.max_by_key(|(day, _)| *day)
                    && *day > until
                {
                    let problem = Problem::WrongOrder {
                        earlier: earlier.slug.to_string(),
                        later: event.slug.to_string(),
                    };
                    found.note(at.key("events"), problem, Effect::Kept);
                }
            }
        }
    }

    /// Figures agree with the words that their evidence quotes, and nothing promises what was past when it began.
    fn check_figures(&self, found: &mut Issues<'_>) {
        let dataset = &self.dataset;
        let root = Pointer::root("policies");
        for ((_, policy), idx) in dataset.policies.iter().zip(&self.policy_at) {
            let at = root.item(*idx);
            let opening = policy.events.iter().map(|id| &dataset.events[*id]);
            let begun = opening
                .filter(|event| opens(event.kind))
                .filter_map(|event| {
                    let when = event.date.when.as_ref()?;
                    Some((when.span.earliest?, event))
                });
            let last_begun = begun.max_by_key(|(day, _)| *day);
            for id in policy.figures() {
                let figure = &dataset.targets[id];
                if let Some(words) = self.words_against(figure) {
                    let list = match figure.kind {
                        FigureKind::Target => "targets",
                        FigureKind::Result => "results",
                    };
                    let figure = figure.slug.to_string();
                    let problem = Problem::ComparatorAgainstWord { figure, words };
                    found.note(at.key(list), problem, Effect::Kept);
                }
                let deadline = figure.deadline.as_ref().and_then(|when| when.span.latest);
                if let Some((begun, event)) = last_begun
                    && deadline.is_some_and(|by| begun > by)
                {
                    let problem = Problem::AfterDeadline {
                        event: event.slug.to_string(),
                        target: figure.slug.to_string(),
                    };
                    found.note(at.key("events"), problem, Effect::Kept);
                }
            }
        }
    }

    /// The first quotation whose words bound the figure otherwise than the record does, if none agrees with it.
    fn words_against(&self, figure: &Target) -> Option<String> {
        let amount = figure.amount.as_ref()?;
        // A range has two numbers, and each may have words of its own.
        if figure.comparator == Comparator::Range {
            return None;
        }
        let claim = &self.dataset.claims[figure.claim?];
        let quoted = claim.evidence.iter().filter_map(|piece| {
            let words = piece.bears_out().then_some(piece.quotation.as_ref()?)?;
            let words = &*words.original.text;
            Some((words, comparator_in(words, amount.value)?))
        });
        let quoted: Vec<(&str, Comparator)> = quoted.collect();
        if quoted.iter().any(|(_, word)| *word == figure.comparator) {
            return None;
        }
        quoted.first().map(|(words, _)| (*words).to_owned())
    }

    /// What is corroborated has a primary source, or two that are not renderings of one text.
    fn check_witnesses(&self, found: &mut Issues<'_>) {
        let dataset = &self.dataset;
        for ((id, claim), idx) in dataset.claims.iter().zip(&self.claim_at) {
            if claim.verdict == Verdict::Corroborated && dataset.witnesses(id) == Witnesses::One {
                let root = Pointer::root("claims");
                found.note(root.item(*idx), Problem::OneWitness, Effect::Kept);
            }
        }
    }

    /// Every source and actor is there for something.
    fn check_orphans(&self, found: &mut Issues<'_>) {
        let dataset = &self.dataset;
        let mut sources = Chosen::none_of(&dataset.sources);
        let mut actors = Chosen::none_of(&dataset.actors);
        let events = dataset.events.iter().flat_map(|(_, event)| &event.evidence);
        let claims = dataset.claims.iter().flat_map(|(_, claim)| &claim.evidence);
        let views = dataset.views.iter().flat_map(|(_, view)| &view.evidence);
        let sides = dataset
            .conflicts
            .iter()
            .flat_map(|(_, conflict)| &conflict.sides);
        let evidence = events
            .chain(claims)
            .chain(views)
            .chain(sides.flat_map(|side| &side.evidence));
        sources.extend(evidence.map(|piece: &Evidence| piece.source));
        sources.extend(dataset.sources.iter().filter_map(|(_, s)| s.translation_of));
        let points = dataset
            .jurisdictions
            .iter()
            .filter_map(|(_, j)| j.point.as_ref());
        sources.extend(points.filter_map(|point| point.source));
        let codes = dataset.jurisdictions.iter().flat_map(|(_, j)| &j.sources);
        sources.extend(codes.copied());
        actors.extend(dataset.views.iter().map(|(_, view)| view.holder));
        actors.extend(
            dataset
                .events
                .iter()
                .flat_map(|(_, event)| event.actors.iter().copied()),
        );
        let issuers = dataset
            .policies
            .iter()
            .flat_map(|(_, policy)| &policy.issuers);
        actors.extend(issuers.map(|issuer| issuer.actor));
        let is_spoken_of = |entity| {
            !dataset.claims_about(entity).is_empty() || !dataset.conflicts_about(entity).is_empty()
        };
        let mut orphan = |list, idx| {
            found.note(Pointer::root(list).item(idx), Problem::Orphan, Effect::Kept);
        };
        for (id, idx) in dataset.sources.ids().zip(&self.source_at) {
            let entity = Entity::Source(id);
            if !sources.contains(id) && !is_spoken_of(entity) {
                orphan("sources", *idx);
            }
        }
        for (id, idx) in dataset.actors.ids().zip(&self.actor_at) {
            let entity = Entity::Actor(id);
            if !actors.contains(id) && !is_spoken_of(entity) {
                orphan("actors", *idx);
            }
        }
    }

    /// What the change log says is gone is gone: ids are never reused.
    fn check_tombstones(&self, found: &mut Issues<'_>) {
        let changes = self.dataset.about.changelog.iter();
        for (change, change_idx) in changes.zip(&self.change_at) {
            for (idx, id) in change.removed.iter().enumerate() {
                if self.dataset.find(id).is_some() {
                    let root = Pointer::root("changelog");
                    let change = root.item(*change_idx);
                    let removed = change.key("removed");
                    let problem = Problem::RemovedButPresent(id.to_string());
                    found.note(removed.item(idx), problem, Effect::Kept);
                }
            }
        }
    }
}
