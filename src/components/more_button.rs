//! The button under a list that is drawn piece by piece.

use atlas_core::model::codes::Lang;
use atlas_words::{n_on_paper, ui};
use leptos::prelude::*;

/// Asks for more rows while there are more than are drawn.
#[component]
pub fn MoreButton(
    /// The language of the words.
    lang: Lang,
    /// How many rows there are.
    #[prop(into)]
    n_rows: Signal<usize>,
    /// How many of them come first, and with each press.
    step: usize,
    /// How many are asked for beyond the first.
    n_more: RwSignal<usize>,
) -> impl IntoView {
    view! {
        <Show when=move || step + n_more.get() < n_rows.get()>
            <p
                class="on-paper"
                prop:textContent=move || n_on_paper(lang, step + n_more.get(), n_rows.get())
            ></p>
            <button
                type="button"
                class="button more"
                on:click=move |_| n_more.update(|n_more| *n_more += step)
            >
                {ui::MORE.of(lang)}
            </button>
        </Show>
    }
}
