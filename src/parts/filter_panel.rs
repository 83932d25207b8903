//! The filter panel: dates, reading, and every facet. Behind a button on small screens.

use atlas_core::codes::Reading;
use atlas_core::date::Day;
use atlas_core::facets::Facet;
use atlas_core::query::Sureness;
use atlas_core::state::Action;
use atlas_words::{n_filters, reading, ui};
use leptos::prelude::*;

use super::facet::FacetGroup;
use crate::atlas::Atlas;

/// All filters.
#[component]
pub(crate) fn FilterPanel(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let is_open = RwSignal::new(false);
    let n_in_use = atlas.part(|state| {
        let values = state.query.selections.values();
        let values: usize = values
            .map(|chosen| chosen.include.len() + chosen.exclude.len())
            .sum();
        values + usize::from(state.query.dates.is_set())
    });
    let button = move || match n_in_use.get() {
        0 => ui::FILTERS.of(lang).to_owned(),
        n => format!("{} ({})", ui::FILTERS.of(lang), n_filters(lang, n)),
    };
    let facets = Facet::ALL.map(|of| view! { <FacetGroup atlas of /> }.into_any());
    view! {
        <search class="filter-panel" aria-label=ui::FILTERS.of(lang)>
            <button
                type="button"
                class="button filter-panel__toggle"
                aria-expanded=move || is_open.get().to_string()
                aria-controls="filters"
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {button}
            </button>
            <div id="filters" class="filter-panel__body" data-open=move || is_open.get().then_some("true")>
                <p class="facet__help">{ui::FILTERS_HINT.of(lang)}</p>
                <DateFilter atlas />
                <ReadingSwitch atlas />
                {facets.into_iter().collect_view()}
            </div>
        </search>
    }
}

/// Two date fields and the switch for uncertain dates: what the brush does, without dragging
/// (WCAG 2.5.7).
#[component]
fn DateFilter(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let dates = atlas.part(|state| state.query.dates);
    let shown = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let is_sure = move || dates.get().sureness == Sureness::OnlyCertain;
    view! {
        <fieldset class="facet">
            <legend>
                {ui::DATES.of(lang)}
                <Show when=move || dates.get().is_set()>
                    " "
                    <button
                        type="button"
                        class="link-button facet__clear"
                        aria-label=format!("{}: {}", ui::CLEAR.of(lang), ui::DATES.of(lang))
                        on:click=atlas.on_press(Action::SetDates { from: None, to: None })
                    >
                        {ui::CLEAR.of(lang)}
                    </button>
                </Show>
            </legend>
            <div class="date-fields">
                <label>
                    {ui::FROM.of(lang)}
                    <input
                        type="date"
                        prop:value=move || shown(dates.get().from)
                        on:change:target=move |ev| {
                            let from = Day::parse_iso(&ev.target().value());
                            atlas.dispatch(Action::SetDates { from, to: dates.get_untracked().to });
                        }
                    />
                </label>
                <label>
                    {ui::TO.of(lang)}
                    <input
                        type="date"
                        prop:value=move || shown(dates.get().to)
                        on:change:target=move |ev| {
                            let to = Day::parse_iso(&ev.target().value());
                            atlas.dispatch(Action::SetDates { from: dates.get_untracked().from, to });
                        }
                    />
                </label>
            </div>
            <label class="facet__switch">
                <input
                    type="checkbox"
                    prop:checked=is_sure
                    on:change:target=move |ev| {
                        let is_sure = ev.target().checked();
                        let sureness = if is_sure { Sureness::OnlyCertain } else { Sureness::AlsoPossible };
                        atlas.dispatch(Action::SetSureness(sureness));
                    }
                />
                {ui::ONLY_CERTAIN.of(lang)}
            </label>
        </fieldset>
    }
}

/// Which policies count as a jurisdiction's.
#[component]
fn ReadingSwitch(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.query.reading);
    let choices = Reading::ALL.iter().map(|code| {
        view! {
            <label class="facet__switch">
                <input
                    type="radio"
                    name="reading"
                    prop:checked=move || present.get() == *code
                    on:change=move |_| atlas.dispatch(Action::SetReading(*code))
                />
                {reading(lang, *code)}
            </label>
        }
    });
    view! {
        <fieldset class="facet">
            <legend>{ui::READING.of(lang)}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}
