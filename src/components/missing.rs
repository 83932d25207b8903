//! Why something is empty, as a word: never a dash, never 0.

use atlas_core::compare::Missing;
use atlas_core::model::codes::Lang;
use atlas_words::ui;
use leptos::prelude::*;

/// "read, not stated" and the other reasons.
#[component]
pub fn MissingWord(
    /// The reason.
    missing: Missing,
    /// The language of the word.
    lang: Lang,
) -> impl IntoView {
    let word = match missing {
        Missing::NotStated => ui::MISSING_NOT_STATED,
        Missing::NotSearched => ui::MISSING_NOT_SEARCHED,
        Missing::NotApplicable => ui::MISSING_NOT_APPLICABLE,
    };
    view! { <span class="missing" data-missing=missing.code()>{word.of(lang)}</span> }
}
