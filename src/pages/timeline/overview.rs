//! The strip over the lanes: how much happened when, and a brush that filters by date.
//!
//! Dragging, two sliders for the keyboard, and two date fields in the filter panel all do the same
//! (WCAG 2.5.7). A press without a drag changes nothing (dc-js/dc.js#317).

use atlas_core::time::Day;
use atlas_core::view_state::Action;
use atlas_core::timeline::{Bin, Days, brush, extent, histogram};
use atlas_words::{day, ui};
use leptos::ev::{self, KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::derived::Derived;
use crate::element::{El, el, fragment};
use crate::platform::pointer;

const N_BINS: usize = 48;
/// A drag shorter than this part of the strip is a press.
const SHORTEST_DRAG: f64 = 0.01;

/// The strip.
pub(super) fn overview(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    // The strip ignores its own filter, or there would be nothing to widen it to.
    let policies = Derived::new(move || atlas.answer.read().any_date.clone());
    let whole: Derived<Days> = Derived::new(move || {
        let all: Vec<_> = ds.policies.ids().collect();
        extent(ds, &all)
    });
    let bins: Derived<Vec<Bin>> =
        Derived::new(move || histogram(ds, &policies.read(), whole.get(), N_BINS));
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
    let selection = move || {
        let (from, to) = chosen()?;
        let (left, right) = (x_of(from, whole.get()), x_of(to.plus(1), whole.get()));
        let brush = el("span").class("brush").style_part("left", left);
        Some(brush.style_part("width", right - left))
    };
    let strip = el("div")
        .class("overview__strip")
        .attr("id", "overview-strip")
        .on(ev::pointerdown, on_down)
        .on(ev::pointermove, on_move)
        .on(ev::pointerup, on_up)
        .on(ev::pointercancel, move |_| drag.set(None))
        .live(move || fragment().children(bars(&bins.read())))
        .live(selection);
    let chosen = Derived::new(chosen);
    let thumbs = el("div")
        .class("overview__thumbs")
        .child(thumb(atlas, whole, chosen, End::First))
        .child(" ")
        .child(thumb(atlas, whole, chosen, End::Last));
    el("div")
        .class("overview")
        .attr("role", "group")
        .attr("aria-label", ui::OVERVIEW.of(lang))
        .on(ev::keydown, move |ev| {
            if ev.key() == "Escape" {
                clear();
            }
        })
        .child(el("p").class("eyebrow").child(ui::OVERVIEW.of(lang)))
        .child(strip)
        .child(thumbs)
}

/// The events in each stretch of time, those dated to the day below those that only may lie there.
fn bars(bins: &[Bin]) -> impl Iterator<Item = El> {
    let most = bins.iter().map(|bin| bin.n_exact + bin.n_spans).max();
    let most = most.unwrap_or(0).max(1) as f64;
    bins.iter().enumerate().map(move |(idx, bin)| {
        let bar = |class, n: usize| {
            el("span")
                .class(class)
                .style_part("height", n as f64 / most)
        };
        el("span")
            .class("bin")
            .style_part("left", idx as f64 / N_BINS as f64)
            .child(bar("bin__spans", bin.n_spans))
            .child(bar("bin__exact", bin.n_exact))
    })
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
fn thumb(atlas: Atlas, whole: Derived<Days>, chosen: Derived<Option<Days>>, end: End) -> El {
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
    el("span")
        .class("thumb")
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", label.of(lang))
        .live_attr("aria-valuemin", move || whole.get().0.0.to_string())
        .live_attr("aria-valuemax", move || whole.get().1.0.to_string())
        .live_attr("aria-valuenow", move || value().0.to_string())
        .live_attr("aria-valuetext", move || day(lang, value()))
        .on(ev::keydown, on_key)
        .live_text(move || day(lang, value()))
}
