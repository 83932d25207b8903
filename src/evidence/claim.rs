//! A claim with its verdict, its printed and its checked form, and what it rests on.

use atlas_core::model::codes::{Confidence, Verdict};
use atlas_core::model::ClaimId;
use atlas_words::{
    certainty, claim_kind, confidence, confidence_definition, severity, ui, verdict,
    verdict_definition,
};

use super::evidence_list;
use crate::atlas::Atlas;
use crate::components::{Sign, badge, quote, words};
use crate::element::{El, el};

/// A verdict as sign and word; its meaning as the title.
pub(crate) fn verdict_badge(atlas: Atlas, code: Verdict) -> El {
    badge(Sign::Verdict(code), verdict(atlas.lang, code))
        .attr("data-verdict", code.code())
        .attr("title", verdict_definition(atlas.lang, code))
}

/// A confidence as sign and word; its meaning as the title.
pub(crate) fn confidence_badge(atlas: Atlas, code: Confidence) -> El {
    badge(Sign::Confidence(code), confidence(atlas.lang, code))
        .attr("data-confidence", code.code())
        .attr("title", confidence_definition(atlas.lang, code))
}

/// A claim, whole.
pub(crate) fn claim_item(atlas: Atlas, id: ClaimId) -> El {
    let lang = atlas.lang;
    let claim = &atlas.dataset.claims[id];
    let eyebrow = |text: &str| el("span").class("eyebrow").child(text);
    let kind = el("span")
        .class("claim__kind")
        .child(claim_kind(lang, claim.kind))
        .child(claim.paragraph().map(|n| format!(" · ¶{n}")));
    let printed = claim.printed.as_deref().map(|printed| {
        el("p")
            .class("claim__printed")
            .child(eyebrow(ui::AS_PRINTED.of(lang)))
            .child(" ")
            .child(quote(printed))
    });
    let checked = claim.checked.as_ref().map(|checked| {
        el("p")
            .class("claim__checked")
            .child(eyebrow(ui::AS_CHECKED.of(lang)))
            .child(" ")
            .child(words(checked, lang))
    });
    let harm = claim.severity.zip(claim.certainty).map(|(harm, sure)| {
        el("p")
            .class("eyebrow")
            .child(ui::SEVERITY.of(lang))
            .child(ui::COLON.of(lang))
            .child(severity(lang, harm))
            .child(ui::STOP.of(lang))
            .child(ui::CERTAINTY.of(lang))
            .child(ui::COLON.of(lang))
            .child(certainty(lang, sure))
    });
    // An accident of translation is no statement that could be well or badly supported.
    let sure = (claim.verdict != Verdict::Artefact)
        .then(|| confidence_badge(atlas, atlas.dataset.confidence(id)));
    let head = el("p")
        .class("claim__head")
        .child(verdict_badge(atlas, claim.verdict))
        .child(" ")
        .child(sure)
        .child(" ")
        .child(kind);
    let basis = el("details")
        .child(el("summary").child(ui::RESTS_ON.of(lang)))
        .child(evidence_list(atlas, &claim.evidence));
    el("article")
        .class("claim")
        .attr("id", format!("claim-{}", claim.slug))
        .child(head)
        .child(el("p").class("claim__text").child(words(&claim.text, lang)))
        .child(printed)
        .child(checked)
        .child(harm)
        .child(basis)
}
