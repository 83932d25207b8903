//! The button under a list that is drawn piece by piece.

use atlas_core::model::codes::Lang;
use atlas_words::ui;
use leptos::prelude::*;

/// Asks for `step` more rows while there are more than are drawn.
#[component]
pub fn MoreButton(
    /// The language of the words.
    lang: Lang,
    /// How many rows are asked for.
    n_asked: RwSignal<usize>,
    /// How many there are.
    #[prop(into)]
    n_rows: Signal<usize>,
    /// How many more a press asks for.
    step: usize,
) -> impl IntoView {
    view! {
        <Show when=move || n_asked.get() < n_rows.get()>
            <button
                type="button"
                class="button"
                on:click=move |_| n_asked.update(|n_asked| *n_asked += step)
            >
                {ui::MORE.of(lang)}
            </button>
        </Show>
    }
}
