//! What was asked for, piece by piece, each to be let go.

use std::hash::Hash;

use atlas_core::model::codes::Lang;
use atlas_words::ui;
use leptos::prelude::*;

/// A button for each thing that is asked for, which lets go of it, and one that lets go of all.
#[component]
pub fn Chips<C>(
    /// The language of the words.
    lang: Lang,
    /// What is asked for.
    #[prop(into)]
    chips: Signal<Vec<C>>,
    /// What a piece is called.
    label: impl Fn(&C) -> String + Copy + Send + 'static,
    /// Lets go of a piece.
    on_release: impl Fn(&C) + Copy + Send + 'static,
    /// Lets go of all.
    on_clear: impl Fn() + 'static,
) -> impl IntoView
where
    C: Clone + Eq + Hash + Send + Sync + 'static,
{
    let button = move |chip: C| {
        let text = label(&chip);
        let name = format!("{} {text}", ui::REMOVE.of(lang));
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    aria-label=name
                    on:click=move |_| on_release(&chip)
                >
                    <span class="chip__label" dir="auto">{text}</span> <span aria-hidden="true">" ×"</span>
                </button>
            </li>
        }
    };
    view! {
        <ul class="chips" aria-label=ui::PRESENT_FILTERS.of(lang)>
            <For each=move || chips.get() key=C::clone children=button />
            <li>
                <button type="button" class="link-button" on:click=move |_| on_clear()>
                    {ui::CLEAR_ALL.of(lang)}
                </button>
            </li>
        </ul>
    }
}
