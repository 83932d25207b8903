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
            pieces.push(plain(&words, end..range.start));
            end = range.end;
            let found = slice(&words, range);
            pieces.push(view! { <mark prop:textContent=found></mark> }.into_any());
        }
        pieces.push(plain(&words, end..words.len()));
        pieces
    };
    view! { <span dir="auto" lang=other_than(lang, found)>{marked}</span> }
}

/// Words between matches, as the text of an element: programs that translate pages replace text nodes.
fn plain(words: &str, range: std::ops::Range<usize>) -> AnyView {
    let between = slice(words, range);
    view! { <span prop:textContent=between></span> }.into_any()
}

fn slice(words: &str, range: std::ops::Range<usize>) -> String {
    words.get(range).unwrap_or_default().to_owned()
}
