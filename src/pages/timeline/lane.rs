//! One lane: its name, and its marks where the layout says.

use atlas_core::query::facets::FacetValue;
use atlas_core::timeline::{Lane, Role, Timeline};
use atlas_words::facet_value;
use leptos::prelude::*;

use super::mark::{MarkBeside, MarkButton, Stop};
use super::moves::Moves;
use crate::components::{Name, Words};
use crate::store::Atlas;

/// How many colours the lanes have.
const N_HUES: usize = 6;

/// A lane with its marks.
#[component]
pub(super) fn LaneRow(
    /// The atlas.
    atlas: Atlas,
    /// What is drawn.
    layout: Memo<Timeline>,
    /// The lane's place among the lanes, from 0.
    idx: usize,
    /// What it is the lane of.
    of: FacetValue,
    /// Shows the days of a cluster that is pressed.
    moves: Moves,
) -> impl IntoView {
    // Followed by itself: marks, and the focus on one of them, stay while other lanes change.
    let lane = Memo::new(move |_| layout.read().lanes.get(idx).cloned());
    let depth = move || lane.read().as_ref().map(|lane| lane.depth.to_string());
    let height = move || {
        let n_rows = lane.read().as_ref().map_or(1, |lane| lane.n_rows);
        format!("{:.2}rem", n_rows as f64 * 1.9 + 0.5)
    };
    let hue = match of {
        FacetValue::Jurisdiction(id) => id.idx() % N_HUES,
        _ => idx % N_HUES,
    };
    let marks = move || {
        let lane = lane.read();
        let lane = lane.as_ref()?;
        Some(view! { <Marks atlas idx lane moves /> })
    };
    let name_id = format!("lane-{idx}");
    view! {
        <div class="lane" data-depth=depth data-hue=hue.to_string()>
            <h3 class="lane__name" id=name_id.clone()>
                <LaneName atlas of />
            </h3>
            <div class="lane__marks" role="group" aria-labelledby=name_id style:height=height>
                {marks}
            </div>
        </div>
    }
}

#[component]
fn LaneName(
    /// The atlas.
    atlas: Atlas,
    /// What it is the lane of.
    of: FacetValue,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    match of {
        FacetValue::Jurisdiction(id) => {
            let name = &dataset.jurisdictions[id].name;
            view! { <Name name lang /> }.into_any()
        }
        FacetValue::Term(id) => {
            let text = &dataset.terms[id].label;
            view! { <Words text lang /> }.into_any()
        }
        other => facet_value(lang, &dataset, other).into_owned().into_any(),
    }
}

/// The marks of a lane. What can be pressed, in order of time, is what the arrows walk over.
#[component]
fn Marks<'l>(
    /// The atlas.
    atlas: Atlas,
    /// The lane's place among the lanes, from 0.
    idx: usize,
    /// The lane.
    lane: &'l Lane,
    /// Shows the days of a cluster that is pressed.
    moves: Moves,
) -> impl IntoView + use<> {
    let stops = lane.marks.iter();
    let n_stops = stops.filter(|mark| mark.role != Role::Printed).count();
    let mut n_before = 0;
    let mut marks = Vec::with_capacity(lane.marks.len());
    for mark in &lane.marks {
        if mark.role == Role::Printed {
            marks.push(view! { <MarkBeside mark /> }.into_any());
            continue;
        }
        let stop = Stop {
            lane: idx,
            at: n_before,
            n_stops,
        };
        n_before += 1;
        marks.push(view! { <MarkButton atlas stop lane mark moves /> }.into_any());
    }
    marks
}
