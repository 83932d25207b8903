//! Rules over the whole dataset, checked once everything is read: the order of events, opening events, figures
//! against their words, witnesses, orphans, tombstones.
//!
//! Leaves out rules about one field (`read`). None of these take anything away: they are noted.

use super::comparators::comparator_in;
use super::read::Reader;
use crate::evidence::Witnesses;
use crate::load::error::{Effect, Issue, Problem};
use crate::load::pointer::Pointer;
use crate::model::codes::{Comparator, EventType, Verdict};
use crate::model::table::Chosen;
use crate::model::{Entity, Evidence, FigureKind, Target};

/// The course of a policy's life. Events of the same rank may come in any order; meetings and
/// consultations have no fixed place.
const fn rank(kind: EventType) -> Option<u8> {
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
        let mut found = Vec::new();
        self.check_policies(&mut found);
        self.check_figures(&mut found);
        self.check_witnesses(&mut found);
        self.check_orphans(&mut found);
        self.check_tombstones(&mut found);
        self.issues.extend(found);
    }

    /// Every policy opens with an event, and its events can have happened in their order. A draft opens with
    /// its consultation, a platform with the day on which it opens to the public.
    fn check_policies(&self, found: &mut Vec<Issue>) {
        let dataset = &self.dataset;
        let root = Pointer::root("policies");
        for ((id, policy), idx) in dataset.policies.iter().zip(&self.policy_at) {
            let at = root.item(*idx);
            let note = |problem| Issue {
                pointer: at.key("events").to_string(),
                problem,
                effect: Effect::Kept,
            };
            let is_opened = policy
                .events
                .iter()
                .any(|id| opens(dataset.events[*id].kind));
            if !is_opened && !self.lost_events.contains(&id) {
                found.push(note(Problem::NoOpeningEvent));
            }
            for earlier in &policy.events {
                for later in &policy.events {
                    let (a, b) = (&dataset.events[*earlier], &dataset.events[*later]);
                    let (Some(first), Some(second)) = (rank(a.kind), rank(b.kind)) else {
                        continue;
                    };
                    // A breach only when the earlier step certainly lies after the later one.
                    let a_from = a.date.when.as_ref().and_then(|when| when.span.earliest);
                    let b_until = b.date.when.as_ref().and_then(|when| when.span.latest);
                    if first < second && a_from.zip(b_until).is_some_and(|(a, b)| a > b) {
                        found.push(note(Problem::WrongOrder {
                            earlier: a.slug.to_string(),
                            later: b.slug.to_string(),
                        }));
                    }
                }
            }
        }
    }

    /// Figures agree with the words that their evidence quotes, and nothing promises what was past when it began.
    fn check_figures(&self, found: &mut Vec<Issue>) {
        let dataset = &self.dataset;
        let root = Pointer::root("policies");
        for ((_, policy), idx) in dataset.policies.iter().zip(&self.policy_at) {
            let at = root.item(*idx);
            let mut note = |at: Pointer<'_>, problem| {
                found.push(Issue {
                    pointer: at.to_string(),
                    problem,
                    effect: Effect::Kept,
                });
            };
            for id in policy.figures() {
                let figure = &dataset.targets[id];
                if let Some(words) = self.words_against(figure) {
                    let list = match figure.kind {
                        FigureKind::Target => "targets",
                        FigureKind::Result => "results",
                    };
                    let figure = figure.slug.to_string();
                    note(
                        at.key(list),
                        Problem::ComparatorAgainstWord { figure, words },
                    );
                }
                let deadline = figure.deadline.as_ref().and_then(|when| when.span.latest);
                for event in &policy.events {
                    let event = &dataset.events[*event];
                    let begun = event.date.when.as_ref().and_then(|when| when.span.earliest);
                    let is_late = deadline.zip(begun).is_some_and(|(by, begun)| begun > by);
                    if opens(event.kind) && is_late {
                        note(
                            at.key("events"),
                            Problem::AfterDeadline {
                                event: event.slug.to_string(),
                                target: figure.slug.to_string(),
                            },
                        );
                    }
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
    fn check_witnesses(&self, found: &mut Vec<Issue>) {
        let dataset = &self.dataset;
        for ((id, claim), idx) in dataset.claims.iter().zip(&self.claim_at) {
            if claim.verdict == Verdict::Corroborated && dataset.witnesses(id) == Witnesses::One {
                found.push(Issue {
                    pointer: Pointer::root("claims").item(*idx).to_string(),
                    problem: Problem::OneWitness,
                    effect: Effect::Kept,
                });
            }
        }
    }

    /// Every source and actor is there for something.
    fn check_orphans(&self, found: &mut Vec<Issue>) {
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
            found.push(Issue {
                pointer: Pointer::root(list).item(idx).to_string(),
                problem: Problem::Orphan,
                effect: Effect::Kept,
            });
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
    fn check_tombstones(&self, found: &mut Vec<Issue>) {
        for (change_idx, change) in self.dataset.about.changelog.iter().enumerate() {
            for (idx, id) in change.removed.iter().enumerate() {
                if self.dataset.find(id).is_some() {
                    let root = Pointer::root("changelog");
                    let change = root.item(change_idx);
                    found.push(Issue {
                        pointer: change.key("removed").item(idx).to_string(),
                        problem: Problem::RemovedButPresent(id.to_string()),
                        effect: Effect::Kept,
                    });
                }
            }
        }
    }
}
