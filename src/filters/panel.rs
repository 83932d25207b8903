//! The filter panel: dates, reading, and every facet. Behind a button on small screens.

use atlas_core::model::codes::Reading;
use atlas_core::time::Day;
use atlas_core::query::facets::Facet;
use atlas_core::query::Sureness;
use atlas_core::view_state::Action;
use atlas_words::{n_filters, reading, ui};
use leptos::ev;
use leptos::prelude::*;

use super::facet::{facet_group, facet_head};
use crate::atlas::Atlas;
use crate::element::{El, button, el};
use crate::platform::field;

/// All filters.
pub(crate) fn filter_panel(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let is_open = RwSignal::new(false);
    let n_in_use = atlas.part(|state| {
        let values = state.query.selections.values();
        let values: usize = values
            .map(|chosen| chosen.include.len() + chosen.exclude.len())
            .sum();
        values + usize::from(state.query.dates.is_set())
    });
    let toggle = button("button filter-panel__toggle", move || {
        is_open.update(|is_open| *is_open = !*is_open);
    })
    .live_attr("aria-expanded", move || is_open.get().to_string())
    .attr("aria-controls", "filters")
    .live_text(move || match n_in_use.get() {
        0 => ui::FILTERS.of(lang).to_owned(),
        n => format!("{} ({})", ui::FILTERS.of(lang), n_filters(lang, n)),
    });
    let body = el("div")
        .attr("id", "filters")
        .class("filter-panel__body")
        .live_attr("data-open", move || is_open.get().then_some("true"))
        .child(
            el("p")
                .class("facet__help")
                .child(ui::FILTERS_HINT.of(lang)),
        )
        .child(date_filter(atlas))
        .child(reading_switch(atlas))
        .children(Facet::ALL.iter().map(|of| facet_group(atlas, *of)));
    el("search")
        .class("filter-panel")
        .attr("aria-label", ui::FILTERS.of(lang))
        .child(toggle)
        .child(body)
}

/// Two date fields and the switch for uncertain dates: what the brush does, without dragging
/// (WCAG 2.5.7).
fn date_filter(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let dates = atlas.part(|state| state.query.dates);
    let clear = Action::SetDates {
        from: None,
        to: None,
    };
    let head = facet_head(
        atlas,
        ui::DATES.of(lang),
        move || dates.get().is_set(),
        clear,
    );
    let from = date_field(
        ui::FROM.of(lang),
        move || dates.get().from,
        move |from| {
            let to = dates.get_untracked().to;
            atlas.dispatch(Action::SetDates { from, to });
        },
    );
    let to = date_field(
        ui::TO.of(lang),
        move || dates.get().to,
        move |to| {
            let from = dates.get_untracked().from;
            atlas.dispatch(Action::SetDates { from, to });
        },
    );
    let only_certain = el("input")
        .attr("type", "checkbox")
        .live_checked(move || dates.get().sureness == Sureness::OnlyCertain)
        .on(ev::change, move |ev| {
            let sureness = if field::is_checked(&ev) {
                Sureness::OnlyCertain
            } else {
                Sureness::AlsoPossible
            };
            atlas.dispatch(Action::SetSureness(sureness));
        });
    let only_certain = el("label")
        .class("facet__switch")
        .child(only_certain)
        .child(" ")
        .child(ui::ONLY_CERTAIN.of(lang));
    el("fieldset")
        .class("facet")
        .child(head)
        .child(el("div").class("date-fields").child(from).child(to))
        .child(only_certain)
}

fn date_field(
    label: &'static str,
    present: impl Fn() -> Option<Day> + 'static,
    mut choose: impl FnMut(Option<Day>) + 'static,
) -> El {
    let field = el("input")
        .attr("type", "date")
        .live_value(move || present().map(|day| day.to_string()).unwrap_or_default())
        .on(ev::change, move |ev| {
            choose(Day::parse_iso(&field::value(&ev)))
        });
    el("label").child(label).child(" ").child(field)
}

/// Which policies count as a jurisdiction's.
fn reading_switch(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.query.reading);
    let choices = Reading::ALL.iter().map(|code| {
        let choice = el("input")
            .attr("type", "radio")
            .attr("name", "reading")
            .live_checked(move || present.get() == *code)
            .on(ev::change, move |_| {
                atlas.dispatch(Action::SetReading(*code));
            });
        el("label")
            .class("facet__switch")
            .child(choice)
            .child(" ")
            .child(reading(lang, *code))
    });
    el("fieldset")
        .class("facet")
        .child(el("legend").child(ui::READING.of(lang)))
        .children(choices)
}
