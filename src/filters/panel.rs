//! The filter panel: dates, reading, and every facet. Behind a button on small screens.

use atlas_core::model::codes::Reading;
use atlas_core::query::facets::Facet;
use atlas_core::view_state::Action;
use atlas_words::{n_filters, reading, ui};
use leptos::prelude::*;

use super::dates::DateFilter;
use super::facet::FacetGroup;
use crate::components::aria;
use crate::store::Atlas;

/// All filters.
#[component]
pub(crate) fn FilterPanel(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let is_open = RwSignal::new(false);
    let n_in_use = atlas.slice(|state| {
        let mut n_in_use = usize::from(state.query.dates.is_set());
        for selection in state.query.selections.values() {
            n_in_use += selection.include.len() + selection.exclude.len();
        }
        n_in_use
    });
    let label = move || match n_in_use.get() {
        0 => ui::FILTERS.of(lang).to_owned(),
        n => format!("{} ({})", ui::FILTERS.of(lang), n_filters(lang, n)),
    };
    // Hundreds of controls, most of them below the first screen.
    let facets = move || {
        let facets = Facet::ALL.map(|facet| view! { <FacetGroup atlas facet /> });
        facets.collect_view()
    };
    view! {
        <search class="filter-panel" aria-label=ui::FILTERS.of(lang)>
            <button
                type="button"
                class="button filter-panel__toggle"
                aria-expanded=move || aria(is_open.get())
                aria-controls="filters"
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {label}
            </button>
            <div
                id="filters"
                class="filter-panel__body"
                data-open=move || is_open.get().then_some("true")
            >
                <p class="facet__help">{ui::FILTERS_HINT.of(lang)}</p>
                <DateFilter atlas />
                <ReadingFilter atlas />
                <Show when=move || atlas.is_painted.get()>{facets}</Show>
            </div>
        </search>
    }
}

/// Which policies count as a jurisdiction's.
#[component]
fn ReadingFilter(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.slice(|state| state.query.reading);
    let choices = Reading::ALL.iter().map(|code| {
        view! {
            <label class="facet__switch">
                <input
                    type="radio"
                    name="reading"
                    prop:checked=move || present.get() == *code
                    on:change=move |_| atlas.dispatch(Action::SetReading(*code))
                />
                " "
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
