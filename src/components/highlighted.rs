//! A text with the words that were looked for marked in it.

use atlas_core::model::codes::Lang;
use atlas_core::model::Text;
use atlas_core::query::search::matches;

use crate::derived::Derived;
use crate::element::{El, el, fragment};

/// A text of the dataset with every match of the folded search terms in a `<mark>`.
pub fn highlighted(text: &'static Text, lang: Lang, terms: Derived<Vec<String>>) -> El {
    let (found, words) = text.get(lang);
    let marked = move || {
        let mut pieces = fragment();
        let mut done = 0;
        for range in matches(words, &terms.read()) {
            let matched = words.get(range.clone()).unwrap_or_default();
            pieces = pieces
                .child(words.get(done..range.start).unwrap_or_default())
                .child(el("mark").child(matched));
            done = range.end;
        }
        pieces.child(words.get(done..).unwrap_or_default())
    };
    el("span")
        .attr("lang", (found != lang).then(|| found.code()))
        .live(marked)
}
