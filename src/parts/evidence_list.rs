//! What a statement rests on: sources with place, stance and tier.

use atlas_core::model::{Evidence, Locator, SourceId};
use atlas_words::{source_kind, stance, ui};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::Words;

/// A list of evidence.
#[component]
pub(crate) fn EvidenceList(
    /// The page.
    atlas: Atlas,
    /// The pieces.
    evidence: &'static [Evidence],
) -> impl IntoView {
    let lang = atlas.lang;
    let items = evidence.iter().map(|piece| {
        let locator = piece.locator.as_ref().map(|locator| match locator {
            Locator::Paragraph(n) => format!("¶{n}"),
            Locator::Other(text) => text.to_string(),
        });
        view! {
            <li class="evidence" data-stance=piece.stance.code()>
                <SourceLink atlas id=piece.source />
                <span class="evidence__how">
                    {source_kind(lang, &atlas.dataset.sources[piece.source])} " · "
                    {stance(lang, piece.stance)} {locator.map(|locator| format!(" · {locator}"))}
                </span>
                {piece.note.as_ref().map(|note| view! {
                    <span class="evidence__note"><Words text=note lang /></span>
                })}
            </li>
        }
    });
    view! { <ul class="evidence-list">{items.collect_view()}</ul> }
}

/// A source by name, linked where it may be.
#[component]
pub(crate) fn SourceLink(
    /// The page.
    atlas: Atlas,
    /// Which source.
    id: SourceId,
) -> impl IntoView {
    let lang = atlas.lang;
    let source = &atlas.dataset.sources[id];
    let title = source.title.as_deref().map(|title| {
        let language = Some(&*source.language).filter(|code| !code.is_empty());
        view! { <cite class="source__title" lang=language>{title}</cite> " " }
    });
    let way = match (&source.url, source.linkable) {
        (Some(url), true) => view! {
            <a class="source__way" href=&**url rel="noopener noreferrer external" target="_blank">
                {ui::OPEN_SOURCE.of(lang)}
            </a>
        }
        .into_any(),
        (Some(_), false) => {
            view! { <span class="source__way">{ui::NOT_LINKED.of(lang)}</span> }.into_any()
        }
        (None, _) => ().into_any(),
    };
    view! {
        <span class="source">
            <b class="source__publisher"><Words text=&source.publisher lang /></b> " " {title} {way}
        </span>
    }
}
