//! One lane: its name, and its marks as buttons where the layout says.
//!
//! One tab stop a lane; arrows walk along it, Home and End go to its ends, up and down to the lanes
//! beside it (after TimelineJS3#765).

use atlas_core::facets::FacetValue;
use atlas_core::model::Entity;
use atlas_core::state::Action;
use atlas_core::timeline::{Days, Lane, Mark, Role, Shape};
use atlas_words::{date, deadline, entity_text, facet_value, n_together, ui, when};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::percent;
use crate::atlas::Atlas;
use crate::components::Words;
use crate::parts::Name;
use crate::platform::page;

/// A lane with its marks.
#[component]
pub(super) fn LaneRow(
    /// The page.
    atlas: Atlas,
    /// Its position from the top.
    idx: usize,
    /// The lane.
    lane: Lane,
    /// Shows these days: what pressing a cluster does.
    on_zoom: impl Fn(Days) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let lang = atlas.lang;
    let name = match lane.key {
        FacetValue::Jurisdiction(id) => {
            view! { <Name lang name=&atlas.dataset.jurisdictions[id].name /> }.into_any()
        }
        FacetValue::Term(id) => {
            view! { <Words text=&atlas.dataset.terms[id].label lang /> }.into_any()
        }
        other => facet_value(lang, atlas.dataset, other)
            .into_owned()
            .into_any(),
    };
    let label_id = format!("lane-{idx}");
    // What can be pressed, in order of time, is what the arrows walk over.
    let stops: Vec<usize> = (0..lane.marks.len())
        .filter(|at| is_stop(&lane, *at))
        .collect();
    let n_stops = stops.len();
    let hue = match lane.key {
        FacetValue::Jurisdiction(id) => id.idx() % 6,
        _ => idx % 6,
    };
    let marks = lane.marks.iter().enumerate().map(|(at, mark)| {
        let stop = stops.iter().position(|stop| *stop == at);
        view! { <MarkShape atlas lane_idx=idx stop n_stops mark=mark.clone() on_zoom /> }
    });
    view! {
        <div class="lane" data-depth=lane.depth.to_string() data-hue=hue.to_string()>
            <h3 class="lane__name" id=label_id.clone()>{name}</h3>
            <div
                class="lane__marks"
                role="group"
                aria-labelledby=label_id
                style:height=format!("{:.2}rem", lane.n_rows as f64 * 1.9 + 0.5)
            >
                {marks.collect_view()}
            </div>
        </div>
    }
}

fn is_stop(lane: &Lane, at: usize) -> bool {
    lane.marks
        .get(at)
        .is_some_and(|mark| mark.role != Role::Printed)
}

#[component]
fn MarkShape(
    /// The page.
    atlas: Atlas,
    /// The lane's position.
    lane_idx: usize,
    /// The mark's position among those that can be pressed; `None` if it can't.
    stop: Option<usize>,
    /// How many of these the lane has.
    n_stops: usize,
    /// The mark.
    mark: Mark,
    /// Shows these days.
    on_zoom: impl Fn(Days) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let lang = atlas.lang;
    let top = format!("{:.2}rem", mark.row as f64 * 1.9 + 0.35);
    let left = percent(mark.x_start);
    let width = percent(mark.x_end - mark.x_start);
    let shape = shape_name(&mark);
    let Some(stop) = stop else {
        return view! {
            <span class="mark mark--beside" data-shape=shape style:left=left style:width=width style:top=top aria-hidden="true"></span>
        }
        .into_any();
    };
    let name = accessible_name(atlas, &mark);
    // What can be seen of a button is part of its name (WCAG 2.5.3).
    let label = (mark.role == Role::Event).then(|| match &mark.shape {
        Shape::Cluster(events) => n_together(lang, events.len()),
        _ => entity_text(atlas.dataset, Entity::Policy(mark.policy))
            .get(lang)
            .1
            .to_owned(),
    });
    let name = match (&label, &mark.shape) {
        (Some(label), Shape::Point | Shape::Band { .. }) => format!("{label}: {name}"),
        _ => name,
    };
    let entity = mark.entity;
    let cluster = cluster_days(atlas, &mark);
    let press = move |_| match cluster {
        Some(days) => on_zoom(days),
        None => atlas.dispatch(Action::ShowEvidence(entity)),
    };
    let on_key = move |ev: KeyboardEvent| {
        let to = match ev.key().as_str() {
            "ArrowRight" => (lane_idx, stop + 1),
            "ArrowLeft" => (lane_idx, stop.wrapping_sub(1)),
            "Home" => (lane_idx, 0),
            "End" => (lane_idx, n_stops.saturating_sub(1)),
            "ArrowDown" => (lane_idx + 1, 0),
            "ArrowUp" => (lane_idx.wrapping_sub(1), 0),
            _ => return,
        };
        ev.prevent_default();
        page::focus(&mark_id(to.0, to.1));
    };
    // A label near the right edge stands on the left of its mark.
    let side = if mark.x_end > 0.72 { "left" } else { "right" };
    view! {
        <button
            type="button"
            class="mark"
            id=mark_id(lane_idx, stop)
            data-shape=shape
            data-label-side=side
            aria-label=name
            aria-pressed=atlas.holds(move |state| state.evidence == Some(entity))
            tabindex=if stop == 0 { "0" } else { "-1" }
            style:left=left
            style:width=width
            style:top=top
            on:click=press
            on:keydown=on_key
        >
            <span class="mark__shape"></span>
            {label.map(|label| view! { <span class="mark__label">{label}</span> })}
        </button>
    }
    .into_any()
}

fn mark_id(lane_idx: usize, stop: usize) -> String {
    format!("mark-{lane_idx}-{stop}")
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

/// What a screen reader says: what it is, whose, when.
fn accessible_name(atlas: Atlas, mark: &Mark) -> String {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    if let Shape::Cluster(events) = &mark.shape {
        return n_together(lang, events.len());
    }
    let title = entity_text(ds, mark.entity).get(lang).1;
    match (mark.role, mark.entity) {
        (Role::OtherSide, Entity::Event(id)) => {
            let sides = ds
                .conflicts_about(Entity::Event(id))
                .iter()
                .flat_map(|conflict| {
                    let conflict = &ds.conflicts[*conflict];
                    let others = conflict.sides.iter().enumerate();
                    let others = others.filter(|(idx, _)| Some(*idx) != conflict.chosen);
                    others
                        .filter_map(|(_, side)| side.when.as_ref())
                        .map(|found| when(lang, found))
                });
            let days: Vec<String> = sides.collect();
            format!(
                "{title}, {}: {}",
                ui::KEY_OTHER_SIDE.of(lang),
                days.join(", ")
            )
        }
        (_, Entity::Event(id)) => format!("{title}, {}", date(lang, &ds.events[id].date)),
        (_, Entity::Target(id)) => {
            let by = ds.targets[id]
                .deadline
                .as_ref()
                .map(|found| deadline(lang, found));
            format!(
                "{}: {title}, {}",
                ui::KEY_DEADLINE.of(lang),
                by.unwrap_or_default()
            )
        }
        _ => title.to_owned(),
    }
}

/// The days that a cluster's events reach, to look at them more closely.
fn cluster_days(atlas: Atlas, mark: &Mark) -> Option<Days> {
    let Shape::Cluster(events) = &mark.shape else {
        return None;
    };
    let spans = events
        .iter()
        .filter_map(|id| atlas.dataset.events[*id].date.when.as_ref());
    let days = spans
        .flat_map(|when| [when.span.earliest, when.span.latest])
        .flatten();
    let (mut first, mut last) = (None, None);
    for day in days {
        first = Some(first.map_or(day, |first: atlas_core::date::Day| first.min(day)));
        last = Some(last.map_or(day, |last: atlas_core::date::Day| last.max(day)));
    }
    first.zip(last)
}
