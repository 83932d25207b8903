//! The hits in time: an overview to filter by, lanes with marks, and the same as a list.

mod axis;
mod chart;
mod event_list;
mod lane;
mod mark;
mod moves;
mod overview;

use atlas_core::model::PolicyId;
use atlas_core::model::codes::LaneBy;
use atlas_core::timeline::extent;
use atlas_core::view_state::{Action, TimelineForm};
use atlas_words::{lane_by, ui};
use leptos::prelude::*;

use self::chart::Chart;
use self::event_list::EventList;
use self::overview::Overview;
use crate::components::{Labelled, Menu, ScreenTitle, Switch};
use crate::filters::ResultBar;
use crate::store::Atlas;

/// The timeline screen.
#[component]
pub(crate) fn TimelinePage(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let form = atlas.slice(|state| state.timeline_form);
    let dataset = atlas.dataset();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    // Where no event has a date there is nothing to draw, and no axis to draw it on.
    let whole = extent(&dataset, &all);
    let is_drawn = whole.is_some();
    view! {
        <ScreenTitle class="screen__title">{ui::WHO_FIRST.of(atlas.lang)}</ScreenTitle>
        <ResultBar atlas>
            <LaneMenu atlas /> " " <FormSwitch atlas form />
        </ResultBar>
        {whole.map(|whole| view! { <Overview atlas whole /> })}
        <Show
            when=move || is_drawn && form.get() == TimelineForm::Lanes
            fallback=move || view! { <EventList atlas /> }
        >
            <Chart atlas />
        </Show>
    }
}

#[component]
fn LaneMenu(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.slice(|state| state.lanes.code());
    let options = LaneBy::ALL.iter().map(|code| Labelled {
        value: code.code(),
        label: lane_by(lang, *code),
    });
    let choose = move |code: &str| {
        if let Some(lanes) = LaneBy::from_code(code) {
            atlas.dispatch(Action::SetLanes(lanes));
        }
    };
    view! { <Menu label=ui::LANES.of(lang) options=options.collect() present on_choose=choose /> }
}

#[component]
fn FormSwitch(
    /// The atlas.
    atlas: Atlas,
    /// The present form.
    form: Memo<TimelineForm>,
) -> impl IntoView {
    let lang = atlas.lang;
    let choices = [
        (TimelineForm::Lanes, ui::AS_LANES),
        (TimelineForm::List, ui::AS_LIST),
    ];
    let choices = choices.map(|(value, label)| Labelled {
        value,
        label: label.of(lang),
    });
    view! {
        <Switch
            label=ui::FORM.of(lang)
            choices=choices.into()
            present=form
            on_choose=move |form| atlas.dispatch(Action::SetTimelineForm(form))
        />
    }
}
