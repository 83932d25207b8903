//! A record's citation in the formats of reference managers, each ready to be copied.
//!
//! Leaves out the formats themselves (`atlas_export::cite`).

use atlas_core::model::PolicyId;
use atlas_export::cite::{CiteFormat, cite};
use atlas_words::ui;

use super::copy_button;
use crate::atlas::Atlas;
use crate::element::{El, el};
use crate::platform::clock;

/// All formats, folded.
pub(crate) fn citations(atlas: Atlas, id: PolicyId) -> El {
    let lang = atlas.lang;
    // Without filters or an open panel: the record and nothing else.
    let link = atlas.permalink(id);
    let formats = CiteFormat::ALL.map(|format| {
        let text = cite(lang, atlas.dataset, id, format, &link, clock::today());
        let shown = el("pre")
            .attr("tabindex", "0")
            .attr("aria-label", format.label())
            .child(&*text);
        let label = [ui::COPY.of(lang), format.label()].join(" ");
        let copy = copy_button(
            lang,
            (label, ui::COPIED_TEXT),
            Box::new(move || text.clone()),
        );
        let name = el("b").child(format.label());
        let head = el("p").child(name).child(" ").child(copy);
        el("div").child(head).child(shown)
    });
    el("details")
        .class("cite")
        .child(el("summary").child(ui::CITE.of(lang)))
        .children(formats)
}
