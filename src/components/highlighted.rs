//! A text with the words that were looked for marked in it.

use atlas_core::model::Text;
use atlas_core::model::codes::Lang;
use atlas_core::query::search::matches;
use leptos::prelude::*;

use super::words::other_than;

/// A text of the dataset with every match of the search terms in a `<mark>`.
#[component]
pub fn Highlighted<'t>(
    /// The text.
    text: &'t Text,
    /// The language wanted.
    lang: Lang,
    /// The folded terms.
    terms: Memo<Vec<String>>,
) -> impl IntoView + use<> {
    let (found, words) = text.get(lang);
    let words = words.to_owned();
    let marked = move || {
        let mut pieces = Vec::new();
        let mut end = 0;
        for range in matches(&words, &terms.read()) {
            pieces.push(slice(&words, end..range.start).into_any());
            end = range.end;
            pieces.push(view! { <mark>{slice(&words, range)}</mark> }.into_any());
        }
        pieces.push(slice(&words, end..words.len()).into_any());
        pieces
    };
    view! { <span dir="auto" lang=other_than(lang, found)>{marked}</span> }
}

fn slice(words: &str, range: std::ops::Range<usize>) -> String {
    words.get(range).unwrap_or_default().to_owned()
}
