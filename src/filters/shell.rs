//! The frame around filters: a column beside the results; behind a button, with how many are in use, on small screens.

use atlas_core::model::codes::Lang;
use atlas_words::{n_filters, ui};
use leptos::prelude::*;

use crate::components::aria;

/// Filters, open or put away.
#[component]
pub(crate) fn FilterShell(
    /// The language of the words.
    lang: Lang,
    /// How many filters are in use.
    n_in_use: Memo<usize>,
    /// The filters.
    children: Children,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let label = move || match n_in_use.get() {
        0 => ui::FILTERS.of(lang).to_owned(),
        n => format!("{} ({})", ui::FILTERS.of(lang), n_filters(lang, n)),
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
                {children()}
            </div>
        </search>
    }
}
