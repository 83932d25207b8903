//! Two of the panel's four blocks: what the original says in its own words, and what is still open.
//!
//! Leaves out what was printed and what was checked: figures, events and claims each have their own.

use atlas_core::model::codes::Lang;
use atlas_core::model::{ClaimId, Evidence, Quotation};
use atlas_words::{open_point, ui};
use leptos::prelude::*;

use crate::components::{Verbatim, Words};
use crate::store::Atlas;

/// The sources' own words with our translation; nothing where nobody has read them.
#[component]
pub(super) fn Original<'e>(
    /// The atlas.
    atlas: Atlas,
    /// What the statement rests on.
    evidence: &'e [Evidence],
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let mut words: Vec<AnyView> = Vec::new();
    for piece in evidence {
        if let Some(quotation) = &piece.quotation {
            let publisher = &dataset.sources[piece.source].publisher;
            let quoted = view! {
                <figure class="original">
                    <OwnWords quotation lang />
                    <figcaption><Words text=publisher lang /></figcaption>
                </figure>
            };
            words.push(quoted.into_any());
        }
    }
    if words.is_empty() {
        return None;
    }
    Some(view! {
        <div class="block" data-block="original">
            <p class="eyebrow">{ui::IN_THE_ORIGINAL.of(lang)}</p>
            {words}
        </div>
    })
}

/// A quotation, and its translation for readers of another language.
#[component]
fn OwnWords<'q>(
    /// The quotation.
    quotation: &'q Quotation,
    /// The reader's language.
    lang: Lang,
) -> impl IntoView + use<> {
    let original = &quotation.original;
    let translation = (!original.is_in(lang)).then(|| {
        view! { <p class="original__translation"><Words text=&quotation.translation lang /></p> }
    });
    view! { <blockquote><Verbatim wording=original quoted=true /></blockquote> {translation} }
}

/// What is open about a claim, and what would settle it.
#[component]
pub(super) fn OpenBlock(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
) -> impl IntoView {
    let lang = atlas.lang;
    let point = atlas.dataset().open_point(id);
    view! {
        <div class="block" data-block="open">
            <p class="eyebrow">{ui::WHAT_IS_OPEN.of(lang)}</p>
            <p>{open_point(lang, point)}</p>
        </div>
    }
}
