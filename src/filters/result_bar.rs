//! Over the results of every view: the filter as a sentence, its chips, and what to do with it all.

use atlas_words::{Phrase, PhraseKind, filter};
use leptos::prelude::*;

use super::chips::QueryChips;
use crate::components::Spoken;
use crate::sharing::{Save, Share};
use crate::store::Atlas;

/// The sentence, the chips and the tools.
#[component]
pub(crate) fn ResultBar(
    /// The atlas.
    atlas: Atlas,
    /// The tools of the view itself, which come first.
    children: Children,
) -> impl IntoView {
    let lang = atlas.lang;
    let query = atlas.slice(|state| state.query.clone());
    let phrases = Memo::new(move |_| {
        let dataset = atlas.dataset();
        filter(lang, &dataset, &query.read(), &atlas.answer.read())
    });
    let sentence = move || {
        let phrases = phrases.get().into_iter();
        phrases
            .map(|phrase| view! { <PhraseText phrase /> })
            .collect_view()
    };
    let spoken = Memo::new(move |_| -> String {
        let phrases = phrases.read();
        phrases.iter().map(|phrase| &*phrase.text).collect()
    });
    view! {
        <div class="result-bar">
            <h2 class="sentence" id="results" tabindex="-1">{sentence}</h2>
            <Spoken text=spoken />
            <Show when=move || !query.read().is_empty()>
                <QueryChips atlas query />
            </Show>
            <div class="tools">
                {children()} " " <Share atlas /> " " <Save atlas />
            </div>
        </div>
    }
}

/// A piece of the sentence; what readers chose and what they get stands out. Written as the text of its
/// element: programs that translate pages replace text nodes.
#[component]
fn PhraseText(
    /// The piece.
    phrase: Phrase,
) -> impl IntoView {
    let text = phrase.text;
    match phrase.kind {
        PhraseKind::Plain => view! { <span prop:textContent=text></span> }.into_any(),
        PhraseKind::Choice => {
            view! { <b class="sentence__choice" dir="auto" prop:textContent=text></b> }.into_any()
        }
        PhraseKind::Number => {
            view! { <b class="sentence__number" prop:textContent=text></b> }.into_any()
        }
    }
}
