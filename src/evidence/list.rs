//! What a statement rests on: sources with place, stance and tier.

use atlas_core::model::{Evidence, Locator, SourceId};
use atlas_words::{source_kind, stance, ui};

use super::outward_link;
use crate::atlas::Atlas;
use crate::components::words;
use crate::element::{El, el};

/// A list of evidence.
pub(crate) fn evidence_list(atlas: Atlas, evidence: &[Evidence]) -> El {
    let lang = atlas.lang;
    let items = evidence.iter().map(|piece| {
        let locator = piece.locator.as_ref().map(|locator| match locator {
            Locator::Paragraph(n) => format!(" · ¶{n}"),
            Locator::Other(text) => format!(" · {text}"),
        });
        let how = el("span")
            .class("evidence__how")
            .child(source_kind(lang, &atlas.dataset.sources[piece.source]))
            .child(" · ")
            .child(stance(lang, piece.stance))
            .child(locator);
        let note = piece
            .note
            .as_ref()
            .map(|note| el("span").class("evidence__note").child(words(note, lang)));
        el("li")
            .class("evidence")
            .attr("data-stance", piece.stance.code())
            .child(source_link(atlas, piece.source))
            .child(how)
            .child(note)
    });
    el("ul").class("evidence-list").children(items)
}

/// A source by name, linked where it may be.
pub(crate) fn source_link(atlas: Atlas, id: SourceId) -> El {
    let lang = atlas.lang;
    let source = &atlas.dataset.sources[id];
    let title = source.title.as_deref().map(|title| {
        let language = Some(&*source.language).filter(|code| !code.is_empty());
        el("cite")
            .class("source__title")
            .attr("lang", language)
            .child(title)
    });
    let way = match (&source.url, source.linkable) {
        (Some(url), true) => {
            let open = ui::OPEN_SOURCE.of(lang);
            let whose = source.publisher.get(lang).1;
            let name = [open, ui::COLON.of(lang), whose].concat();
            Some(outward_link(url).attr("aria-label", name).child(open))
        }
        (Some(_), false) => Some(el("span").child(ui::NOT_LINKED.of(lang))),
        (None, _) => None,
    };
    let publisher = words(&source.publisher, lang);
    el("span")
        .class("source")
        .child(el("b").class("source__publisher").child(publisher))
        .child(" ")
        .child(title)
        .child(" ")
        .child(way.map(|way| way.class("source__way")))
}
