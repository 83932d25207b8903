//! One mark of a lane: a shape where the layout says, with its label and its name for screen readers.
//!
//! One tab stop a lane; arrows walk along it, Home and End go to its ends, up and down to the lanes beside it (after
//! TimelineJS3#765).

use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, Entity, EventId};
use atlas_core::timeline::{Days, LABELS_TURN, Lane, Mark, Role, Shape};
use atlas_core::view_state::Action;
use atlas_words::{date, deadline, entity_text, n_together, ui, when};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::moves::Moves;
use crate::browser::page;
use crate::components::{aria, percent};
use crate::store::Atlas;

/// Where a mark stands among those that can be pressed.
#[derive(Clone, Copy)]
pub(super) struct Stop {
    /// The lane's place, from 0.
    pub(super) lane: usize,
    /// The mark's place in the lane, from 0.
    pub(super) at: usize,
    /// How many there are in the lane.
    pub(super) n_stops: usize,
}

/// A date as printed, beside the mark of the event it belongs to.
#[component]
pub(super) fn MarkBeside<'m>(
    /// The mark.
    mark: &'m Mark,
) -> impl IntoView + use<> {
    view! {
        <span
            class="mark mark--beside"
            data-shape=shape_name(mark)
            style:left=percent(mark.x_start)
            style:width=percent(mark.x_end - mark.x_start)
            style:top=top(mark)
            aria-hidden="true"
        ></span>
    }
}

/// A mark that shows its evidence when it is pressed, or what is in it if it is a cluster.
#[component]
pub(super) fn MarkButton<'m>(
    /// The atlas.
    atlas: Atlas,
    /// Where it stands.
    stop: Stop,
    /// The lane around it.
    lane: &'m Lane,
    /// The mark.
    mark: &'m Mark,
    /// Shows the days of a cluster.
    moves: Moves,
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let label = label(lang, &dataset, lane, mark);
    let name = accessible_name(lang, &dataset, mark);
    // What can be seen of a button is part of its name (WCAG 2.5.3).
    let name = match (&label, &mark.shape) {
        (Some(label), Shape::Point | Shape::Band { .. }) => format!("{label}: {name}"),
        _ => name,
    };
    let entity = mark.entity;
    let cluster = cluster_days(&dataset, mark);
    let press = move |_| match cluster {
        Some(days) => moves.show(days),
        None => atlas.dispatch(Action::ShowEvidence(entity)),
    };
    let label = label.map(|label| view! { <span class="mark__label" dir="auto">{label}</span> });
    view! {
        <button
            type="button"
            class="mark"
            data-shape=shape_name(mark)
            style:left=percent(mark.x_start)
            style:width=percent(mark.x_end - mark.x_start)
            style:top=top(mark)
            style=("--label-gap", label_gap(lane, mark))
            id=mark_id(stop.lane, stop.at)
            data-label-side=label_side(mark)
            aria-label=name
            aria-pressed=move || aria(atlas.evidence.get() == Some(entity))
            tabindex=if stop.at == 0 { "0" } else { "-1" }
            on:click=press
            on:keydown=move |ev| walk(stop, &ev)
        >
            <span class="mark__shape"></span>
            {label}
        </button>
    }
}

/// Gives the focus to another mark when a key asks for it.
fn walk(stop: Stop, ev: &KeyboardEvent) {
    let (lane, at) = match ev.key().as_str() {
        "ArrowRight" => (stop.lane, stop.at + 1),
        "ArrowLeft" => (stop.lane, stop.at.wrapping_sub(1)),
        "Home" => (stop.lane, 0),
        "End" => (stop.lane, stop.n_stops.saturating_sub(1)),
        "ArrowDown" => (stop.lane + 1, 0),
        "ArrowUp" => (stop.lane.wrapping_sub(1), 0),
        _ => return,
    };
    ev.prevent_default();
    page::focus(&mark_id(lane, at));
}

fn mark_id(lane: usize, stop: usize) -> String {
    format!("mark-{lane}-{stop}")
}

/// How far down in its lane a mark stands.
fn top(mark: &Mark) -> String {
    format!("{:.2}rem", mark.row as f64 * 1.9 + 0.35)
}

const fn shape_name(mark: &Mark) -> &'static str {
    match (mark.role, &mark.shape) {
        (Role::Printed, _) => "printed",
        (Role::OtherSide, _) => "other-side",
        (Role::Deadline, Shape::Beyond) => "beyond",
        (Role::Deadline, _) => "deadline",
        (Role::Event, Shape::Cluster(_)) => "cluster",
        (
            Role::Event,
            Shape::Band {
                is_approximate: true,
                ..
            },
        ) => "approximate",
        (Role::Event, Shape::Band { .. }) => "band",
        (Role::Event, _) => "point",
    }
}

/// What stands beside a mark, where there is room.
fn label(lang: Lang, dataset: &Dataset, lane: &Lane, mark: &Mark) -> Option<String> {
    if mark.role != Role::Event || lane.is_crowded {
        return None;
    }
    Some(match &mark.shape {
        Shape::Cluster(events) => n_together(lang, events.len()),
        _ => {
            let (_, title) = entity_text(dataset, Entity::Policy(mark.policy)).get(lang);
            title.to_owned()
        }
    })
}

/// A label near the right edge stands on the left of its mark.
fn label_side(mark: &Mark) -> &'static str {
    if mark.x_end > LABELS_TURN {
        "left"
    } else {
        "right"
    }
}

/// How far a label keeps from its mark: another source's date for the same event is not written over.
fn label_gap(lane: &Lane, mark: &Mark) -> String {
    let (mut first, mut last) = (mark.x_start, mark.x_end);
    for other in &lane.marks {
        if other.entity == mark.entity && other.role == Role::OtherSide {
            first = first.min(other.x_start);
            last = last.max(other.x_end);
        }
    }
    let gap = match label_side(mark) {
        "left" => mark.x_start - first,
        _ => last - mark.x_end,
    };
    if gap > 0.0 {
        format!("calc({:.2}cqi + 0.7rem)", gap * 100.0)
    } else {
        "0rem".to_owned()
    }
}

/// What a screen reader says: what it is, whose, when.
fn accessible_name(lang: Lang, dataset: &Dataset, mark: &Mark) -> String {
    if let Shape::Cluster(events) = &mark.shape {
        return n_together(lang, events.len());
    }
    let (_, title) = entity_text(dataset, mark.entity).get(lang);
    match (mark.role, mark.entity) {
        (Role::OtherSide, Entity::Event(id)) => {
            let days = other_days(lang, dataset, id).join(", ");
            format!("{title}, {}: {days}", ui::KEY_OTHER_SIDE.of(lang))
        }
        (_, Entity::Event(id)) => format!("{title}, {}", date(lang, &dataset.events[id].date)),
        (_, Entity::Target(id)) => {
            let by = dataset.targets[id].deadline.as_ref();
            let by = by.map(|by| deadline(lang, by)).unwrap_or_default();
            format!("{}: {title}, {by}", ui::KEY_DEADLINE.of(lang))
        }
        _ => title.to_owned(),
    }
}

/// The days that the sides of conflicts give for an event, but the one that is shown.
fn other_days(lang: Lang, dataset: &Dataset, event: EventId) -> Vec<String> {
    let mut days = Vec::new();
    for id in dataset.conflicts_about(Entity::Event(event)) {
        let conflict = &dataset.conflicts[*id];
        for (idx, side) in conflict.sides.iter().enumerate() {
            if let Some(found) = &side.when
                && conflict.chosen != Some(idx)
            {
                days.push(when(lang, found));
            }
        }
    }
    days
}

/// The days that a cluster's events reach, to look at them more closely.
fn cluster_days(dataset: &Dataset, mark: &Mark) -> Option<Days> {
    let Shape::Cluster(events) = &mark.shape else {
        return None;
    };
    let dates = events
        .iter()
        .filter_map(|id| dataset.events[*id].date.when.as_ref());
    let days = dates.flat_map(|when| [when.span.earliest, when.span.latest]);
    let days: Vec<_> = days.flatten().collect();
    let first = days.iter().min()?;
    let last = days.iter().max()?;
    Some((*first, *last))
}
