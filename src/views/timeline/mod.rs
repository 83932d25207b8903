//! The hits in time: an overview to filter by, lanes with marks, and the same as a list.

mod lane;
mod overview;

use atlas_core::model::codes::LaneBy;
use atlas_core::query::facets::Facet;
use atlas_core::model::{Entity, EventId};
use atlas_core::view_state::{Action, TimelineForm};
use atlas_core::timeline::{Days, Plan, Tick, TickUnit, Timeline, in_order, pan, timeline, zoom};
use atlas_words::{
    Pair, date, day_short, event_type, facet, lane_by, month_of_year, month_short, range, ui,
};
use leptos::ev::{self, WheelEvent};
use leptos::prelude::*;

use self::lane::lane_row;
use self::overview::overview;
use crate::atlas::Atlas;
use crate::components::{quote, words};
use crate::derived::Derived;
use crate::element::{El, button, el, fragment, once_drawn};
use crate::parts::{
    Form, chain, evidence_button, menu, policy_link, result_bar, screen_title, scroller, switch,
    table_head,
};
use crate::platform::{clock, pointer};

/// The room a mark and its label take, in CSS pixels: what the layout is told of the screen.
const MARK_PX: f64 = 14.0;
const LABEL_PX: f64 = 225.0;
/// The room before it has been measured.
const FIRST_GUESS_PX: f64 = 800.0;
/// How much a press of a zoom button narrows the window.
const ZOOM_STEP: f64 = 0.6;
/// How far a press of an arrow button moves it.
const PAN_STEP: f64 = 0.3;

/// The timeline screen.
pub(crate) fn timeline_view(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let form = atlas.part(|state| state.timeline_form);
    let title = screen_title()
        .class("screen__title")
        .child(ui::WHO_FIRST.of(lang));
    let tools = fragment()
        .child(lane_menu(atlas))
        .child(" ")
        .child(form_switch(atlas));
    fragment()
        .child(title)
        .child(result_bar(atlas, tools))
        .child(overview(atlas))
        .live(move || {
            let form = form.get();
            untrack(|| match form {
                TimelineForm::Lanes => lanes(atlas),
                TimelineForm::List => event_list(atlas),
            })
        })
}

fn lanes(atlas: Atlas) -> El {
    let ds = atlas.dataset;
    let lanes = atlas.part(|state| state.lanes);
    let window = atlas.part(|state| state.window);
    let width = RwSignal::new(FIRST_GUESS_PX);
    let measure = move || {
        if let Some(found) = pointer::width_of("timeline-axis") {
            width.set(found);
        }
    };
    // Measured once the axis is drawn, and again when the room changes.
    once_drawn(measure);
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    let layout: Derived<Timeline> = Derived::new(move || {
        let plan = Plan {
            lanes: lanes.get(),
            window: window.get(),
            n_columns: (width.get() / MARK_PX) as usize,
            n_label_columns: (LABEL_PX / MARK_PX).ceil() as usize,
        };
        timeline(ds, &atlas.answer.read().policies(), plan)
    });
    let show = move |days: Days| {
        let extent = layout.read_untracked().extent;
        let window = (days != extent).then_some(days);
        atlas.dispatch(Action::SetWindow(window));
    };
    let move_by = move |fraction: f64| {
        let found = layout.read_untracked();
        let moved = pan(found.window, found.extent, fraction);
        drop(found);
        show(moved);
    };
    let zoom_by = move |factor: f64, anchor: f64| {
        let found = layout.read_untracked();
        let zoomed = zoom(found.window, found.extent, factor, anchor);
        drop(found);
        show(zoomed);
    };
    let on_wheel = move |ev: WheelEvent| {
        // A plain wheel scrolls the page.
        if pointer::is_zoom(&ev) {
            ev.prevent_default();
            let factor = if ev.delta_y() > 0.0 {
                1.0 / ZOOM_STEP
            } else {
                ZOOM_STEP
            };
            zoom_by(factor, pointer::x_in(&ev).unwrap_or(0.5));
        }
    };
    let axis = el("div")
        .class("timeline__axis")
        .attr("id", "timeline-axis")
        .attr("aria-hidden", "true")
        .live(move || {
            let layout = layout.read();
            fragment()
                .children(layout.ticks.iter().map(|tick| tick_mark(atlas, tick)))
                .child(today(atlas, layout.window))
        });
    let rows = move || {
        let lanes = layout.read().lanes.clone();
        lanes.into_iter().enumerate().collect::<Vec<_>>()
    };
    let lane_list = el("div").class("timeline__lanes").each(rows, move |row| {
        let (idx, lane) = row;
        lane_row(atlas, *idx, lane, show)
    });
    let chart = el("div")
        .class("timeline")
        .attr("role", "group")
        .attr("aria-label", ui::TIMELINE.of(atlas.lang))
        .on(ev::wheel, on_wheel)
        .child(axis)
        .child(lane_list);
    fragment()
        .child(tools(atlas, layout, move_by, zoom_by))
        .child(chart)
        .child(key(atlas))
        .live(move || undated(atlas, &layout.read().undated))
}

/// Buttons that move the window, and what it shows.
fn tools(
    atlas: Atlas,
    layout: Derived<Timeline>,
    move_by: impl Fn(f64) + Copy + 'static,
    zoom_by: impl Fn(f64, f64) + Copy + 'static,
) -> El {
    let lang = atlas.lang;
    let tool = |label: Pair, act: Box<dyn FnMut()>| button("button", act).child(label.of(lang));
    let status = el("span")
        .class("timeline-tools__window")
        .attr("role", "status")
        .live_text(move || {
            let (first, last) = layout.read().window;
            range(lang, first, last)
        });
    let tools = [
        tool(ui::EARLIER, Box::new(move || move_by(-PAN_STEP))),
        tool(ui::LATER, Box::new(move || move_by(PAN_STEP))),
        tool(ui::ZOOM_IN, Box::new(move || zoom_by(ZOOM_STEP, 0.5))),
        tool(
            ui::ZOOM_OUT,
            Box::new(move || zoom_by(1.0 / ZOOM_STEP, 0.5)),
        ),
        tool(ui::FIT, Box::new(atlas.on_press(Action::SetWindow(None)))),
    ];
    el("div")
        .class("timeline-tools")
        .children(tools)
        .child(status)
}

/// Today's line, while today lies in the window.
fn today(atlas: Atlas, window: Days) -> Option<El> {
    let (first, last) = window;
    let today = clock::today().filter(|day| (first..=last).contains(day))?;
    let x = f64::from(today.0 - first.0) / f64::from(last.0 - first.0 + 1);
    let line = el("span").class("today").style_part("left", x);
    Some(line.attr("title", ui::KEY_TODAY.of(atlas.lang)))
}

fn undated(atlas: Atlas, events: &[EventId]) -> Option<El> {
    let items = events
        .iter()
        .map(|id| el("li").child(event_button(atlas, *id)));
    (!events.is_empty()).then(|| {
        fragment()
            .child(el("h2").child(ui::WITHOUT_DATE.of(atlas.lang)))
            .child(el("ul").class("plain-list").children(items))
    })
}

fn tick_mark(atlas: Atlas, tick: &Tick) -> El {
    let lang = atlas.lang;
    let label = match tick.unit {
        TickUnit::Day => day_short(lang, tick.day),
        TickUnit::Month => month_short(lang, tick.day),
        TickUnit::Year => month_of_year(lang, tick.day),
    };
    el("span")
        .class("tick")
        .style_part("left", tick.x)
        .child(label)
}

/// What the marks mean.
fn key(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let signs = [
        ("point", ui::KEY_POINT),
        ("band", ui::KEY_BAND),
        ("approximate", ui::KEY_APPROXIMATE),
        ("printed", ui::KEY_PRINTED),
        ("other-side", ui::KEY_OTHER_SIDE),
        ("deadline", ui::KEY_DEADLINE),
    ];
    let items = signs.map(|(shape, label)| {
        let sign = el("span")
            .class("key__sign")
            .attr("data-shape", shape)
            .attr("aria-hidden", "true");
        el("li").child(sign).child(" ").child(label.of(lang))
    });
    el("ul")
        .class("key")
        .attr("aria-label", ui::KEY.of(lang))
        .children(items)
}

/// The same events as a table in order of time.
fn event_list(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let headings = [
        ui::DATE.of(lang),
        facet(lang, Facet::Jurisdiction),
        ui::EVENT.of(lang),
        ui::POLICY.of(lang),
    ];
    let rows = el("tbody").each(
        move || in_order(ds, &atlas.answer.read().policies()),
        move |id| event_row(atlas, *id),
    );
    let table = el("table")
        .class("table")
        .child(table_head(&headings))
        .child(rows);
    scroller("results").child(table)
}

fn event_row(atlas: Atlas, id: EventId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let event = &ds.events[id];
    let printed = event.date.printed.as_deref().map(|printed| {
        let said = el("small")
            .child(ui::PRINTED.of(lang))
            .child(" ")
            .child(quote(printed));
        fragment().child(el("br")).child(said)
    });
    let what = el("td")
        .child(event_button(atlas, id))
        .child(el("br"))
        .child(el("small").child(event_type(lang, event.kind)));
    el("tr")
        .child(el("td").child(date(lang, &event.date)).child(printed))
        .child(el("td").child(chain(atlas, ds.policies[event.policy].jurisdiction)))
        .child(what)
        .child(el("td").child(policy_link(atlas, event.policy)))
}

fn event_button(atlas: Atlas, id: EventId) -> El {
    let title = words(&atlas.dataset.events[id].title, atlas.lang);
    evidence_button(atlas, Entity::Event(id)).child(title)
}

fn lane_menu(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.lanes);
    menu(
        ui::LANES.of(lang),
        LaneBy::ALL
            .iter()
            .map(|code| (code.code(), lane_by(lang, *code))),
        move || present.get().code(),
        move |code| {
            if let Some(code) = LaneBy::from_code(code) {
                atlas.dispatch(Action::SetLanes(code));
            }
        },
    )
}

fn form_switch(atlas: Atlas) -> El {
    let forms = [
        (TimelineForm::Lanes, ui::AS_LANES),
        (TimelineForm::List, ui::AS_LIST),
    ];
    let forms = forms.map(|(form, label)| Form {
        label: label.of(atlas.lang),
        action: Action::SetTimelineForm(form),
        is_present: Box::new(atlas.holds(move |state| state.timeline_form == form)),
    });
    switch(atlas, forms)
}
