//! A text with the words that were looked for marked in it.

use atlas_core::codes::Lang;
use atlas_core::model::Text;
use atlas_core::search::matches;
use leptos::prelude::*;

/// A text of the dataset with every match of the search terms in a `<mark>`.
#[component]
pub fn Highlighted(
    /// The text.
    text: &'static Text,
    /// The language wanted.
    lang: Lang,
    /// The folded terms.
    terms: Memo<Vec<String>>,
) -> impl IntoView {
    let (found, words) = text.get(lang);
    let mark = (found != lang).then(|| found.code());
    let pieces = move || {
        let mut pieces = Vec::new();
        let mut done = 0;
        for range in matches(words, &terms.read()) {
            pieces.push(words.get(done..range.start).unwrap_or_default().into_any());
            let matched = words.get(range.clone()).unwrap_or_default();
            pieces.push(view! { <mark>{matched}</mark> }.into_any());
            done = range.end;
        }
        pieces.push(words.get(done..).unwrap_or_default().into_any());
        pieces
    };
    view! { <span lang=mark>{pieces}</span> }
}
