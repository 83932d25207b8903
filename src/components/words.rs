//! A text of the dataset with the language it is in.

use atlas_core::codes::Lang;
use atlas_core::model::Text;
use leptos::prelude::*;

/// A text in the wanted language, marked with `lang` when it is there in the other one only, so that
/// screen readers and fonts treat it right (WCAG 3.1.2).
#[component]
pub fn Words(
    /// The text.
    text: &'static Text,
    /// The language wanted.
    lang: Lang,
) -> impl IntoView {
    let (found, words) = text.get(lang);
    let mark = (found != lang).then(|| found.code());
    view! { <span lang=mark>{words}</span> }
}
