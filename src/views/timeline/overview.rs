//! The strip over the lanes: how much happened when, and a brush that filters by date.
//!
//! Dragging, two sliders for the keyboard, and two date fields in the filter panel all do the same
//! (WCAG 2.5.7). A press without a drag changes nothing (dc-js/dc.js#317).

use atlas_core::date::Day;
use atlas_core::state::Action;
use atlas_core::timeline::{Bin, Days, brush, extent, histogram};
use atlas_words::{day, ui};
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::percent;
use crate::atlas::Atlas;
use crate::platform::pointer;

const N_BINS: usize = 48;
/// A drag shorter than this part of the strip is a press.
const SHORTEST_DRAG: f64 = 0.01;

/// The strip.
#[component]
pub(super) fn Overview(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    // The strip ignores its own filter, or there would be nothing to widen it to.
    let policies = Memo::new(move |_| atlas.answer.read().any_date.clone());
    let whole: Memo<Days> = Memo::new(move |_| {
        let all: Vec<_> = ds.policies.ids().collect();
        extent(ds, &all)
    });
    let bins: Memo<Vec<Bin>> =
        Memo::new(move |_| histogram(ds, &policies.read(), whole.get(), N_BINS));
    let dates = atlas.part(|state| state.query.dates);
    let drag: RwSignal<Option<(f64, f64)>> = RwSignal::new(None);
    let chosen = move || -> Option<Days> {
        match drag.get() {
            Some((from, to)) => Some(brush(whole.get(), from, to)),
            None => {
                let dates = dates.get();
                let (first, last) = whole.get();
                let from = dates.from.unwrap_or(first).max(first);
                let to = dates.to.unwrap_or(last).min(last);
                (dates.is_set() && from <= to).then_some((from, to))
            }
        }
    };
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
    let on_up = move |_: PointerEvent| {
        if let Some((from, to)) = drag.get_untracked() {
            drag.set(None);
            if (to - from).abs() >= SHORTEST_DRAG {
                let (from, to) = brush(whole.get_untracked(), from, to);
                atlas.dispatch(Action::SetDates {
                    from: Some(from),
                    to: Some(to),
                });
            }
        }
    };
    let clear = move || {
        drag.set(None);
        atlas.dispatch(Action::SetDates {
            from: None,
            to: None,
        });
    };
    let bars = move || {
        let bins = bins.get();
        let most = bins
            .iter()
            .map(|bin| bin.n_exact + bin.n_spans)
            .max()
            .unwrap_or(0)
            .max(1);
        let bars = bins.into_iter().enumerate().map(|(idx, bin)| {
            let height = |n: usize| percent(n as f64 / most as f64);
            view! {
                <span class="bin" style:left=percent(idx as f64 / N_BINS as f64)>
                    <span class="bin__spans" style:height=height(bin.n_spans)></span>
                    <span class="bin__exact" style:height=height(bin.n_exact)></span>
                </span>
            }
        });
        bars.collect_view()
    };
    let selection = move || {
        let (from, to) = chosen()?;
        let (left, right) = (x_of(from, whole.get()), x_of(to.plus(1), whole.get()));
        Some(view! {
            <span class="brush" style:left=percent(left) style:width=percent(right - left)></span>
        })
    };
    view! {
        <div
            class="overview"
            role="group"
            aria-label=ui::OVERVIEW.of(lang)
            on:keydown=move |ev| if ev.key() == "Escape" { clear() }
        >
            <p class="eyebrow">{ui::OVERVIEW.of(lang)}</p>
            <div
                class="overview__strip"
                id="overview-strip"
                on:pointerdown=on_down
                on:pointermove=on_move
                on:pointerup=on_up
                on:pointercancel=move |_| drag.set(None)
            >
                {bars} {selection}
            </div>
            <div class="overview__thumbs">
                <Thumb atlas whole chosen=Signal::derive(chosen) end=End::First />
                <Thumb atlas whole chosen=Signal::derive(chosen) end=End::Last />
            </div>
        </div>
    }
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
    /// The page.
    atlas: Atlas,
    /// All days there are.
    whole: Memo<Days>,
    /// The days chosen.
    chosen: Signal<Option<Days>>,
    /// Which end.
    end: End,
) -> impl IntoView {
    let lang = atlas.lang;
    let label = match end {
        End::First => ui::FIRST_DAY,
        End::Last => ui::LAST_DAY,
    };
    let value = move || {
        let (from, to) = chosen.get().unwrap_or(whole.get());
        if end == End::First { from } else { to }
    };
    let on_key = move |ev: KeyboardEvent| {
        let (first, last) = whole.get_untracked();
        let present = untrack(value);
        let next = match ev.key().as_str() {
            "ArrowLeft" | "ArrowDown" => present.plus(-1),
            "ArrowRight" | "ArrowUp" => present.plus(1),
            "PageDown" => present.plus_months(-1),
            "PageUp" => present.plus_months(1),
            "Home" => first,
            "End" => last,
            _ => return,
        };
        ev.prevent_default();
        let next = next.clamp(first, last);
        let (from, to) = chosen.get_untracked().unwrap_or((first, last));
        let (from, to) = match end {
            End::First => (next.min(to), to),
            End::Last => (from, next.max(from)),
        };
        atlas.dispatch(Action::SetDates {
            from: Some(from),
            to: Some(to),
        });
    };
    view! {
        <span
            class="thumb"
            role="slider"
            tabindex="0"
            aria-label=label.of(lang)
            aria-valuemin=move || whole.get().0.0.to_string()
            aria-valuemax=move || whole.get().1.0.to_string()
            aria-valuenow=move || value().0.to_string()
            aria-valuetext=move || day(lang, value())
            on:keydown=on_key
        >
            {move || day(lang, value())}
        </span>
    }
}
