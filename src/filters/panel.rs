//! The filter panel: dates, reading, and every facet.

use atlas_core::model::codes::Reading;
use atlas_core::query::facets::Facet;
use atlas_core::view_state::Action;
use atlas_words::{reading, ui};
use leptos::prelude::*;

use super::dates::DateFilter;
use super::facet::FacetGroup;
use super::shell::FilterShell;
use crate::store::Atlas;

/// All filters.
#[component]
pub(crate) fn FilterPanel(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let n_in_use = atlas.slice(|state| {
        let mut n_in_use = usize::from(state.query.dates.is_set());
        for selection in state.query.selections.values() {
            n_in_use += selection.include.len() + selection.exclude.len();
        }
        n_in_use
    });
    // Hundreds of controls, most of them below the first screen.
    let facets = move || {
        let facets = Facet::ALL.map(|facet| view! { <FacetGroup atlas facet /> });
        facets.collect_view()
    };
    view! {
        <FilterShell lang n_in_use>
            <DateFilter atlas />
            <ReadingFilter atlas />
            <Show when=move || atlas.is_painted.get()>{facets}</Show>
        </FilterShell>
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
