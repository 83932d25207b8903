//! The strip over the lanes: how much happened when, and a brush that filters by date.
//!
//! Dragging, two sliders for the keyboard, and two date fields in the filter panel all do the same
//! (WCAG 2.5.7). A press without a drag changes nothing (dc-js/dc.js#317).

use atlas_core::query::DateRange;
use atlas_core::time::Day;
use atlas_core::timeline::{Bin, Days, brush, histogram};
use atlas_core::view_state::Action;
use atlas_words::{day, ui};
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use crate::browser::pointer;
use crate::components::percent;
use crate::store::Atlas;

const N_BINS: usize = 48;
/// A drag shorter than this part of the strip is a press.
const SHORTEST_DRAG: f64 = 0.01;

/// The strip.
#[component]
pub(super) fn Overview(
    /// The atlas.
    atlas: Atlas,
    /// All days of the data.
    whole: Days,
) -> impl IntoView {
    let lang = atlas.lang;
    let dates = atlas.slice(|state| state.query.dates);
    let drag: RwSignal<Option<(f64, f64)>> = RwSignal::new(None);
    let chosen = Memo::new(move |_| match drag.get() {
        Some((from, to)) => Some(brush(whole, from, to)),
        None => within(dates.get(), whole),
    });
    let clear = move || {
        drag.set(None);
        choose(atlas, None);
    };
    view! {
        <div
            class="overview"
            role="group"
            aria-label=ui::OVERVIEW.of(lang)
            on:keydown=move |ev| {
                if ev.key() == "Escape" {
                    clear();
                }
            }
        >
            <p class="eyebrow">{ui::OVERVIEW.of(lang)}</p>
            <Strip atlas whole drag chosen />
            <div class="overview__thumbs">
                <Thumb atlas whole chosen end=End::First /> " "
                <Thumb atlas whole chosen end=End::Last />
            </div>
        </div>
    }
}

/// Asks for these days, or for all.
fn choose(atlas: Atlas, days: Option<Days>) {
    atlas.dispatch(Action::SetDates {
        from: days.map(|(from, _)| from),
        to: days.map(|(_, to)| to),
    });
}

/// The part of a range that is asked for; none if nothing is, or nothing of it.
fn within(dates: DateRange, whole: Days) -> Option<Days> {
    if !dates.is_set() {
        return None;
    }
    let (first, last) = whole;
    let from = dates.from.unwrap_or(first).max(first);
    let to = dates.to.unwrap_or(last).min(last);
    (from <= to).then_some((from, to))
}

/// What happened when, to be brushed over.
#[component]
fn Strip(
    /// The atlas.
    atlas: Atlas,
    /// All days of the data.
    whole: Days,
    /// Where a drag began and has come to, 0 to 1, while there is one.
    drag: RwSignal<Option<(f64, f64)>>,
    /// The days that are asked for.
    chosen: Memo<Option<Days>>,
) -> impl IntoView {
    // The strip ignores its own filter, or there would be nothing to widen it to.
    let policies = Memo::new(move |_| atlas.answer.read().any_date.clone());
    let bins = move || histogram(&atlas.dataset(), &policies.read(), whole, N_BINS);
    let on_down = move |ev: PointerEvent| {
        if let Some(x) = pointer::x_in(&ev) {
            pointer::capture(&ev);
            drag.set(Some((x, x)));
        }
    };
    let on_move = move |ev: PointerEvent| {
        if let (Some((from, _)), Some(x)) = (drag.get_untracked(), pointer::x_in(&ev)) {
            drag.set(Some((from, x)));
        }
    };
    let on_up = move |_| {
        if let Some((from, to)) = drag.get_untracked() {
            drag.set(None);
            if (to - from).abs() >= SHORTEST_DRAG {
                choose(atlas, Some(brush(whole, from, to)));
            }
        }
    };
    let brush = move || {
        let (from, to) = chosen.get()?;
        let (left, right) = (x_of(from, whole), x_of(to.plus(1), whole));
        let width = percent(right - left);
        Some(view! { <span class="brush" style:left=percent(left) style:width=width></span> })
    };
    view! {
        <div
            class="overview__strip"
            id="overview-strip"
            on:pointerdown=on_down
            on:pointermove=on_move
            on:pointerup=on_up
            on:pointercancel=move |_| drag.set(None)
        >
            {move || view! { <Bars bins=bins() /> }}
            {brush}
        </div>
    }
}

/// The events in each stretch of time, those dated to the day below those that only may lie there.
#[component]
fn Bars(
    /// The stretches.
    bins: Vec<Bin>,
) -> impl IntoView {
    let most = bins.iter().map(|bin| bin.n_exact + bin.n_spans).max();
    let most = most.unwrap_or(0).max(1) as f64;
    let bars = bins.into_iter().enumerate().map(|(idx, bin)| {
        view! {
            <span class="bin" style:left=percent(idx as f64 / N_BINS as f64)>
                <span class="bin__spans" style:height=percent(bin.n_spans as f64 / most)></span>
                <span class="bin__exact" style:height=percent(bin.n_exact as f64 / most)></span>
            </span>
        }
    });
    bars.collect_view()
}

/// Where a day begins, as a fraction of a range.
fn x_of(day: Day, range: Days) -> f64 {
    f64::from(day.0 - range.0.0) / f64::from(range.1.0 - range.0.0 + 1)
}

/// Which end of the brush.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// One end as a slider: arrows by a day, Page keys by a month, Home and End to the ends of the data.
#[component]
fn Thumb(
    /// The atlas.
    atlas: Atlas,
    /// All days of the data.
    whole: Days,
    /// The days that are asked for.
    chosen: Memo<Option<Days>>,
    /// Which end.
    end: End,
) -> impl IntoView {
    let lang = atlas.lang;
    let label = match end {
        End::First => ui::FIRST_DAY,
        End::Last => ui::LAST_DAY,
    };
    let present = move |(from, to): Days| match end {
        End::First => from,
        End::Last => to,
    };
    let value = move || present(chosen.get().unwrap_or(whole));
    let (first, last) = whole;
    let on_key = move |ev: KeyboardEvent| {
        let (from, to) = chosen.get_untracked().unwrap_or(whole);
        let Some(next) = moved(present((from, to)), whole, &ev.key()) else {
            return;
        };
        ev.prevent_default();
        let days = match end {
            End::First => (next.min(to), to),
            End::Last => (from, next.max(from)),
        };
        choose(atlas, Some(days));
    };
    view! {
        <span
            class="thumb"
            role="slider"
            tabindex="0"
            aria-label=label.of(lang)
            aria-valuemin=first.0.to_string()
            aria-valuemax=last.0.to_string()
            aria-valuenow=move || value().0.to_string()
            aria-valuetext=move || day(lang, value())
            on:keydown=on_key
            prop:textContent=move || day(lang, value())
        ></span>
    }
}

/// Where a key moves a thumb; none for a key that moves nothing.
fn moved(present: Day, (first, last): Days, key: &str) -> Option<Day> {
    let next = match key {
        "ArrowLeft" | "ArrowDown" => present.plus(-1),
        "ArrowRight" | "ArrowUp" => present.plus(1),
        "PageDown" => present.plus_months(-1),
        "PageUp" => present.plus_months(1),
        "Home" => first,
        "End" => last,
        _ => return None,
    };
    Some(next.clamp(first, last))
}
