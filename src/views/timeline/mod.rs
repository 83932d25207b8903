//! The hits in time: an overview to filter by, lanes with marks, and the same as a list.

mod lane;
mod overview;

use atlas_core::codes::LaneBy;
use atlas_core::model::{Entity, EventId};
use atlas_core::state::{Action, Screen, TimelineForm};
use atlas_core::timeline::{Days, Plan, Tick, TickUnit, Timeline, in_order, pan, timeline, zoom};
use atlas_words::{date, day_short, event_type, lane_by, month_short, range, ui, year};
use leptos::ev::WheelEvent;
use leptos::prelude::*;

use self::lane::LaneRow;
use self::overview::Overview;
use crate::atlas::Atlas;
use crate::components::Words;
use crate::parts::{Chain, Form, ResultBar, Switch};
use crate::platform::{clock, pointer};

/// The room a mark and its label take, in CSS pixels: what the layout is told of the screen.
const MARK_PX: f64 = 14.0;
const LABEL_PX: f64 = 190.0;
/// The room before it has been measured.
const FIRST_GUESS_PX: f64 = 800.0;
/// How much a press of a zoom button narrows the window.
const ZOOM_STEP: f64 = 0.6;
/// How far a press of an arrow button moves it.
const PAN_STEP: f64 = 0.3;

/// The timeline screen.
#[component]
pub(crate) fn TimelineView(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let form = atlas.part(|state| state.timeline_form);
    view! {
        <h1 id="screen-title" class="screen__title" tabindex="-1">{ui::WHO_FIRST.of(lang)}</h1>
        <ResultBar atlas>
            <LaneMenu atlas />
            <FormSwitch atlas />
        </ResultBar>
        <Overview atlas />
        {move || match form.get() {
            TimelineForm::Lanes => view! { <Lanes atlas /> }.into_any(),
            TimelineForm::List => view! { <EventList atlas /> }.into_any(),
        }}
    }
}

#[component]
fn Lanes(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let lanes = atlas.part(|state| state.lanes);
    let window = atlas.part(|state| state.window);
    let width = RwSignal::new(FIRST_GUESS_PX);
    let measure = move || {
        if let Some(found) = pointer::width_of("timeline-axis") {
            width.set(found);
        }
    };
    // Measured once the axis is drawn, and again when the room changes.
    Effect::new(measure);
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    let layout: Memo<Timeline> = Memo::new(move |_| {
        let plan = Plan {
            lanes: lanes.get(),
            window: window.get(),
            n_columns: (width.get() / MARK_PX) as usize,
            n_label_columns: (LABEL_PX / MARK_PX) as usize,
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
    let shown = move || {
        let found = layout.read();
        range(lang, found.window.0, found.window.1)
    };
    let ticks = move || {
        let ticks = layout.read().ticks.clone();
        ticks
            .into_iter()
            .map(|tick| view! { <TickMark atlas tick /> })
            .collect_view()
    };
    let today = move || {
        let found = layout.read();
        let today = clock::today().filter(|day| (found.window.0..=found.window.1).contains(day))?;
        let days = f64::from(found.window.1.0 - found.window.0.0 + 1);
        let x = f64::from(today.0 - found.window.0.0) / days;
        Some(
            view! { <span class="today" style:left=percent(x) title=ui::KEY_TODAY.of(lang)></span> },
        )
    };
    let undated = move || {
        let events = layout.read().undated.clone();
        (!events.is_empty()).then(|| view! {
            <h2>{ui::WITHOUT_DATE.of(lang)}</h2>
            <ul class="plain-list">
                {events.into_iter().map(|id| view! { <li><EventButton atlas id /></li> }).collect_view()}
            </ul>
        })
    };
    let rows = move || {
        let found = layout.read();
        let lanes = found.lanes.iter().enumerate();
        lanes
            .map(|(idx, lane)| (idx, lane.clone()))
            .collect::<Vec<_>>()
    };
    view! {
        <div class="timeline-tools">
            <button type="button" class="button" on:click=move |_| move_by(-PAN_STEP)>
                {ui::EARLIER.of(lang)}
            </button>
            <button type="button" class="button" on:click=move |_| move_by(PAN_STEP)>
                {ui::LATER.of(lang)}
            </button>
            <button type="button" class="button" on:click=move |_| zoom_by(ZOOM_STEP, 0.5)>
                {ui::ZOOM_IN.of(lang)}
            </button>
            <button type="button" class="button" on:click=move |_| zoom_by(1.0 / ZOOM_STEP, 0.5)>
                {ui::ZOOM_OUT.of(lang)}
            </button>
            <button type="button" class="button" on:click=atlas.on_press(Action::SetWindow(None))>
                {ui::FIT.of(lang)}
            </button>
            <span class="timeline-tools__window" role="status">{shown}</span>
        </div>
        <div class="timeline" role="group" aria-label=ui::TIMELINE.of(lang) on:wheel=on_wheel>
            <div class="timeline__axis" id="timeline-axis" aria-hidden="true">{ticks} {today}</div>
            <div class="timeline__lanes">
                <For each=rows key=|(idx, lane)| format!("{idx} {lane:?}") let((idx, lane))>
                    <LaneRow atlas idx lane on_zoom=show />
                </For>
            </div>
        </div>
        <Key atlas />
        {undated}
    }
}

/// A fraction as a CSS length.
fn percent(x: f64) -> String {
    format!("{:.3}%", x * 100.0)
}

#[component]
fn TickMark(
    /// The page.
    atlas: Atlas,
    /// Which.
    tick: Tick,
) -> impl IntoView {
    let lang = atlas.lang;
    let label = match tick.unit {
        TickUnit::Day => day_short(lang, tick.day),
        TickUnit::Month => month_short(lang, tick.day),
        TickUnit::Year => format!("{} {}", month_short(lang, tick.day), year(lang, tick.day)),
    };
    view! { <span class="tick" style:left=percent(tick.x)>{label}</span> }
}

/// What the marks mean.
#[component]
fn Key(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let signs = [
        ("point", ui::KEY_POINT),
        ("band", ui::KEY_BAND),
        ("approximate", ui::KEY_APPROXIMATE),
        ("printed", ui::KEY_PRINTED),
        ("other-side", ui::KEY_OTHER_SIDE),
        ("deadline", ui::KEY_DEADLINE),
    ];
    let items = signs.map(|(shape, label)| view! {
        <li><span class="key__sign" data-shape=shape aria-hidden="true"></span> {label.of(lang)}</li>
    });
    view! { <ul class="key" aria-label=ui::KEY.of(lang)>{items.into_iter().collect_view()}</ul> }
}

/// The same events as a table in order of time.
#[component]
fn EventList(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let events = Memo::new(move |_| in_order(ds, &atlas.answer.read().policies()));
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="results">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{ui::DATE.of(lang)}</th>
                        <th scope="col">{atlas_words::facet(lang, atlas_core::facets::Facet::Jurisdiction)}</th>
                        <th scope="col">{ui::EVENT.of(lang)}</th>
                        <th scope="col">{ui::POLICY.of(lang)}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || events.get() key=|id| *id let(id)>
                        <EventRow atlas id />
                    </For>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn EventRow(
    /// The page.
    atlas: Atlas,
    /// Which event.
    id: EventId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let event = &ds.events[id];
    let policy = &ds.policies[event.policy];
    let to = event.policy;
    view! {
        <tr>
            <td>
                {date(lang, &event.date)}
                {event.date.printed.as_deref().map(|printed| view! {
                    <br /> <small>{ui::PRINTED.of(lang)} " " <q lang="en">{printed}</q></small>
                })}
            </td>
            <td><Chain atlas id=policy.jurisdiction /></td>
            <td><EventButton atlas id /> <br /> <small>{event_type(lang, event.kind)}</small></td>
            <td>
                <a href=atlas.link_to(Action::Open(Screen::Policy(to)))>
                    <Words text=&policy.title lang />
                </a>
            </td>
        </tr>
    }
}

#[component]
fn EventButton(
    /// The page.
    atlas: Atlas,
    /// Which event.
    id: EventId,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="link-button"
            on:click=atlas.on_press(Action::ShowEvidence(Entity::Event(id)))
        >
            <Words text=&atlas.dataset.events[id].title lang=atlas.lang />
        </button>
    }
}

#[component]
fn LaneMenu(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.lanes);
    let options = LaneBy::ALL.iter().map(|code| view! {
        <option value=code.code() selected=move || present.get() == *code>{lane_by(lang, *code)}</option>
    });
    view! {
        <label class="tool">
            {ui::LANES.of(lang)} " "
            <select on:change:target=move |ev| {
                if let Some(code) = LaneBy::from_code(&ev.target().value()) {
                    atlas.dispatch(Action::SetLanes(code));
                }
            }>
                {options.collect_view()}
            </select>
        </label>
    }
}

#[component]
fn FormSwitch(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let forms = [
        (TimelineForm::Lanes, ui::AS_LANES),
        (TimelineForm::List, ui::AS_LIST),
    ];
    let forms = forms.map(|(form, label)| Form {
        label: label.of(atlas.lang),
        action: Action::SetTimelineForm(form),
        is_present: atlas.holds(move |state| state.timeline_form == form),
    });
    view! { <Switch atlas forms=forms.into() /> }
}
