//! Other words than those that were found nowhere.

use atlas_core::model::codes::Lang;
use atlas_words::did_you_mean;
use leptos::prelude::*;

/// A button that looks for what may have been meant; nothing while there is nothing to offer.
#[component]
pub fn Suggestion(
    /// The language of the words.
    lang: Lang,
    /// What may have been meant.
    meant: Memo<Option<String>>,
    /// Looks for it.
    on_take: impl Fn(String) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        let meant = meant.get()?;
        let words = did_you_mean(lang, &meant);
        Some(view! {
            <button type="button" class="button" on:click=move |_| on_take(meant.clone())>
                {words}
            </button>
        })
    }
}
