//! A button that copies a text, with a fallback where the clipboard is refused.

use atlas_core::model::codes::Lang;
use atlas_words::{Pair, ui};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clipboard;

/// What became of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    /// Nobody has asked for one.
    None,
    /// It is on the clipboard.
    Copied,
    /// The browser refused: this is what to copy by hand.
    ByHand(String),
}

/// A button that copies a text.
#[component]
pub fn CopyButton(
    /// The language of the words.
    lang: Lang,
    /// What the button says.
    #[prop(into)]
    label: String,
    /// What is said once the text is copied.
    copied: Pair,
    /// The text, as it is when the button is pressed.
    text: impl Fn() -> String + 'static,
) -> impl IntoView {
    let outcome = RwSignal::new(Outcome::None);
    let copy = move |_| {
        let text = text();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            outcome.set(if is_copied {
                Outcome::Copied
            } else {
                Outcome::ByHand(text)
            });
        });
    };
    let outcome_text = move || match outcome.get() {
        Outcome::None => ().into_any(),
        Outcome::Copied => copied.of(lang).into_any(),
        Outcome::ByHand(text) => view! {
            <label class="share__by-hand">
                {ui::COPY_BY_HAND.of(lang)} " " <input type="text" readonly value=text />
            </label>
        }
        .into_any(),
    };
    view! {
        <span class="share">
            <button type="button" class="link-button" on:click=copy>{label}</button>
            <span role="status" class="share__said">{outcome_text}</span>
        </span>
    }
}
