//! Lanes with marks, and the window in time that they show: by buttons and by the wheel.

use atlas_core::timeline::{Plan, Timeline, timeline};
use atlas_core::view_state::Action;
use atlas_words::{range, ui};
use leptos::ev;
use leptos::prelude::*;

use super::axis::{AXIS, Axis, Key};
use super::event_list::EventButton;
use super::lane::LaneRow;
use super::moves::{Moves, ZOOM_STEP};
use crate::browser::pointer;
use crate::components::MoreButton;
use crate::store::Atlas;

/// The room a mark and its label take, in CSS pixels: what the layout is told of the screen.
const MARK_PX: f64 = 14.0;
const LABEL_PX: f64 = 225.0;
/// The room before it has been measured.
const FIRST_GUESS_PX: f64 = 800.0;
/// How far a press of an arrow button moves it.
const PAN_STEP: f64 = 0.3;
/// How many lanes are drawn at first, and with each press of "more".
const STEP: usize = 150;

/// The drawing, its tools and its key.
#[component]
pub(super) fn Chart(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let layout = layout(atlas);
    let moves = Moves::new(atlas, layout);
    let n_lanes = Memo::new(move |_| layout.read().lanes.len());
    // A lane's place is part of its key: its marks have ids by which the arrows find those of the lanes beside it.
    let lanes = move || {
        let lanes = &layout.read().lanes;
        let lanes = lanes.iter().enumerate().take(STEP + atlas.n_more.get());
        lanes.map(|(idx, lane)| (idx, lane.key)).collect::<Vec<_>>()
    };
    view! {
        <Tools atlas layout moves />
        <div
            class="timeline"
            role="group"
            aria-label=ui::TIMELINE.of(lang)
            on:wheel=move |ev| moves.wheel(&ev)
        >
            <Axis layout lang />
            <div class="timeline__lanes">
                <For each=lanes key=|row| *row let(row)>
                    <LaneRow atlas layout idx=row.0 of=row.1 moves />
                </For>
            </div>
        </div>
        <MoreButton lang n_rows=n_lanes step=STEP n_more=atlas.n_more />
        <Key lang />
        <Undated atlas layout />
    }
}

/// The layout of the hits for the room there is, which is measured once it has been drawn and when it changes.
fn layout(atlas: Atlas) -> Memo<Timeline> {
    let lanes = atlas.slice(|state| state.lanes);
    let window = atlas.slice(|state| state.window);
    let width = RwSignal::new(FIRST_GUESS_PX);
    let measure = move || {
        if let Some(found) = pointer::width_of(AXIS) {
            width.set(found);
        }
    };
    // The room is known only once the axis is on the page.
    Effect::new(measure);
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    Memo::new(move |_| {
        let plan = Plan {
            lanes: lanes.get(),
            window: window.get(),
            n_columns: (width.get() / MARK_PX) as usize,
            n_label_columns: (LABEL_PX / MARK_PX).ceil() as usize,
        };
        timeline(&atlas.dataset(), &atlas.answer.read().policies(), plan)
    })
}

/// Buttons that move the window, and what it shows.
#[component]
fn Tools(
    /// The atlas.
    atlas: Atlas,
    /// What is drawn.
    layout: Memo<Timeline>,
    /// What the buttons do.
    moves: Moves,
) -> impl IntoView {
    let lang = atlas.lang;
    let shown = move || {
        let (first, last) = layout.read().window;
        range(lang, first, last)
    };
    view! {
        <div class="timeline-tools">
            <Tool label=ui::EARLIER.of(lang) on_press=move || moves.pan(-PAN_STEP) />
            <Tool label=ui::LATER.of(lang) on_press=move || moves.pan(PAN_STEP) />
            <Tool label=ui::ZOOM_IN.of(lang) on_press=move || moves.zoom(ZOOM_STEP, 0.5) />
            <Tool label=ui::ZOOM_OUT.of(lang) on_press=move || moves.zoom(1.0 / ZOOM_STEP, 0.5) />
            <Tool
                label=ui::FIT.of(lang)
                on_press=move || atlas.dispatch(Action::SetWindow(None))
            />
            <span class="timeline-tools__window" role="status">{shown}</span>
        </div>
    }
}

#[component]
fn Tool(
    /// What it says.
    label: &'static str,
    /// What it does.
    on_press: impl Fn() + 'static,
) -> impl IntoView {
    view! { <button type="button" class="button" on:click=move |_| on_press()>{label}</button> }
}

/// Events that no place in time can be given to.
#[component]
fn Undated(
    /// The atlas.
    atlas: Atlas,
    /// What is drawn.
    layout: Memo<Timeline>,
) -> impl IntoView {
    let undated = Memo::new(move |_| layout.read().undated.clone());
    view! {
        <Show when=move || !undated.read().is_empty()>
            <h2>{ui::WITHOUT_DATE.of(atlas.lang)}</h2>
            <ul class="plain-list">
                <For each=move || undated.get() key=|id| *id let(id)>
                    <li><EventButton atlas id /></li>
                </For>
            </ul>
        </Show>
    }
}
