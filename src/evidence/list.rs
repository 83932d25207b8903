//! What a statement rests on: sources with place, stance and tier.

use atlas_core::model::{Evidence, Locator, SourceId};
use atlas_core::time::Day;
use atlas_words::{checked_on as checked_words, source_kind, stance, ui};
use leptos::prelude::*;

use crate::components::Words;
use crate::links::OutwardLink;
use crate::store::Atlas;

/// A list of evidence.
#[component]
pub(crate) fn EvidenceList<'e>(
    /// The atlas.
    atlas: Atlas,
    /// The pieces, each one source's bearing on the statement.
    evidence: &'e [Evidence],
    /// When somebody last held the statement against them.
    #[prop(default = None)]
    checked_on: Option<Day>,
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let checked = checked_on.map(|day| format!(" · {}", checked_words(lang, day)));
    let items = evidence.iter().map(|piece| {
        let locator = piece.locator.as_ref().map(|locator| match locator {
            Locator::Paragraph(n) => format!(" · ¶{n}").into_any(),
            Locator::Other(text) => {
                let text = text.to_string();
                view! { " · " <bdi>{text}</bdi> }.into_any()
            }
        });
        let note = piece.note.as_ref().map(|text| {
            view! { <span class="evidence__note"><Words text lang /></span> }
        });
        view! {
            <li class="evidence" data-stance=piece.stance.code()>
                <SourceLink atlas id=piece.source />
                <span class="evidence__how">
                    {source_kind(lang, &dataset.sources[piece.source])} " · "
                    {stance(lang, piece.stance)} {locator} {checked.clone()}
                </span>
                {note}
            </li>
        }
    });
    view! { <ul class="evidence-list">{items.collect_view()}</ul> }
}

/// A source by name, linked where it may be.
#[component]
pub(crate) fn SourceLink(
    /// The atlas.
    atlas: Atlas,
    /// The source.
    id: SourceId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let source = &dataset.sources[id];
    let title = source.title.as_deref().map(|title| {
        let language = Some(source.language.to_string()).filter(|code| !code.is_empty());
        view! { <cite class="source__title" dir="auto" lang=language>{title.to_owned()}</cite> }
    });
    let way = match &source.url {
        Some(url) if source.linkable => {
            let open = ui::OPEN_SOURCE.of(lang);
            let name = [open, ui::COLON.of(lang), source.publisher.get(lang).1].concat();
            let link = view! {
                <OutwardLink href=url.to_string() attr:class="source__way" attr:aria-label=name>
                    {open}
                </OutwardLink>
            };
            Some(link.into_any())
        }
        Some(_) => {
            let word = ui::NOT_LINKED.of(lang);
            Some(view! { <span class="source__way">{word}</span> }.into_any())
        }
        None => None,
    };
    view! {
        <span class="source">
            <b class="source__publisher"><Words text=&source.publisher lang /></b> " " {title} " "
            {way}
        </span>
    }
}
