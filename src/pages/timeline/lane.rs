//! One lane: its name, and its marks as buttons where the layout says.
//!
//! One tab stop a lane; arrows walk along it, Home and End go to its ends, up and down to the lanes
//! beside it (after TimelineJS3#765).

use atlas_core::decimal::with_places;
use atlas_core::query::facets::FacetValue;
use atlas_core::model::Entity;
use atlas_core::view_state::Action;
use atlas_core::timeline::{Days, LABELS_TURN, Lane, Mark, Role, Shape};
use atlas_words::{date, deadline, entity_text, facet_value, n_together, ui, when};
use leptos::ev::{self, KeyboardEvent};

use crate::atlas::Atlas;
use crate::components::words;
use crate::element::{El, button, el, fragment};
use crate::parts::name;
use crate::platform::page;

/// A lane with its marks; `on_zoom` shows the days of a cluster that is pressed.
pub(super) fn lane_row(
    atlas: Atlas,
    idx: usize,
    lane: &Lane,
    on_zoom: impl Fn(Days) + Copy + 'static,
) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let title = match lane.key {
        FacetValue::Jurisdiction(id) => name(lang, &ds.jurisdictions[id].name),
        FacetValue::Term(id) => words(&ds.terms[id].label, lang),
        other => fragment().child(facet_value(lang, ds, other)),
    };
    let hue = match lane.key {
        FacetValue::Jurisdiction(id) => id.idx() % 6,
        _ => idx % 6,
    };
    // What can be pressed, in order of time, is what the arrows walk over.
    let is_stop = |mark: &&Mark| mark.role != Role::Printed;
    let n_stops = lane.marks.iter().filter(is_stop).count();
    let mut n_before = 0;
    let marks = lane.marks.iter().map(|mark| {
        if !is_stop(&mark) {
            return placed(el("span").class("mark mark--beside"), mark).attr("aria-hidden", "true");
        }
        let stop = Stop {
            lane: idx,
            at: n_before,
            n_stops,
        };
        n_before += 1;
        mark_button(atlas, stop, lane, mark, on_zoom)
    });
    let label_id = format!("lane-{idx}");
    let title = el("h3")
        .class("lane__name")
        .attr("id", &*label_id)
        .child(title);
    let marks = el("div")
        .class("lane__marks")
        .attr("role", "group")
        .attr("aria-labelledby", &*label_id)
        .style_rem("height", lane.n_rows as f64 * 1.9 + 0.5)
        .children(marks);
    el("div")
        .class("lane")
        .attr("data-depth", lane.depth.to_string())
        .attr("data-hue", hue.to_string())
        .child(title)
        .child(marks)
}

/// Where a mark stands among those that can be pressed.
#[derive(Clone, Copy)]
struct Stop {
    lane: usize,
    at: usize,
    n_stops: usize,
}

/// Puts a mark where the layout says.
fn placed(shape: El, mark: &Mark) -> El {
    shape
        .attr("data-shape", shape_name(mark))
        .style_part("left", mark.x_start)
        .style_part("width", mark.x_end - mark.x_start)
        .style_rem("top", mark.row as f64 * 1.9 + 0.35)
}

fn mark_button(
    atlas: Atlas,
    stop: Stop,
    lane: &Lane,
    mark: &Mark,
    on_zoom: impl Fn(Days) + Copy + 'static,
) -> El {
    let lang = atlas.lang;
    let name = accessible_name(atlas, mark);
    // What can be seen of a button is part of its name (WCAG 2.5.3).
    let has_label = mark.role == Role::Event && !lane.is_crowded;
    let label = has_label.then(|| match &mark.shape {
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
    let cluster = cluster_days(atlas, mark);
    let press = move || match cluster {
        Some(days) => on_zoom(days),
        None => atlas.dispatch(Action::ShowEvidence(entity)),
    };
    // A label near the right edge stands on the left of its mark.
    let side = if mark.x_end > LABELS_TURN {
        "left"
    } else {
        "right"
    };
    // Another source's date for the same event is not written over.
    let is_kin = |other: &&Mark| other.entity == entity && other.role == Role::OtherSide;
    let kin = lane.marks.iter().filter(is_kin);
    let gap = match side {
        "left" => mark.x_start - kin.map(|other| other.x_start).fold(mark.x_start, f64::min),
        _ => kin.map(|other| other.x_end).fold(mark.x_end, f64::max) - mark.x_end,
    };
    let gap = (gap > 0.0).then(|| format!("calc({}cqi + 0.7rem)", with_places(gap * 100.0, 2)));
    placed(button("mark", press), mark)
        .style("--label-gap", gap.as_deref().unwrap_or("0rem"))
        .attr("id", mark_id(stop.lane, stop.at))
        .attr("data-label-side", side)
        .attr("aria-label", name)
        .live_attr(
            "aria-pressed",
            atlas.holds(move |state| state.evidence == Some(entity)),
        )
        .attr("tabindex", if stop.at == 0 { "0" } else { "-1" })
        .on(ev::keydown, move |ev| walk(stop, &ev))
        .child(el("span").class("mark__shape"))
        .child(label.map(|label| el("span").class("mark__label").child(label)))
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
        first = Some(first.map_or(day, |first: atlas_core::time::Day| first.min(day)));
        last = Some(last.map_or(day, |last: atlas_core::time::Day| last.max(day)));
    }
    first.zip(last)
}
