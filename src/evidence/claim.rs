//! A claim with its verdict, its printed and its checked form, and what it rests on.

use atlas_core::model::ClaimId;
use atlas_core::model::codes::{Confidence, Lang, Verdict};
use atlas_words::{
    certainty, claim_kind, confidence, confidence_definition, severity, ui, verdict,
    verdict_definition,
};
use leptos::prelude::*;

use super::blocks::{OpenBlock, Original};
use super::list::EvidenceList;
use crate::components::{Badge, Quote, Sign, Words};
use crate::store::Atlas;

/// A verdict as sign and word; its meaning as the title.
#[component]
pub(crate) fn VerdictBadge(
    /// The language of the words.
    lang: Lang,
    /// The verdict.
    verdict: Verdict,
    /// How many claims have it, to stand behind the word.
    #[prop(default = None)]
    n: Option<usize>,
) -> impl IntoView {
    let word = self::verdict(lang, verdict);
    let text = match n {
        Some(n) => format!("{word} {n}"),
        None => word.to_owned(),
    };
    view! {
        <Badge
            sign=Sign::Verdict(verdict)
            text
            attr:data-verdict=verdict.code()
            attr:title=verdict_definition(lang, verdict)
        />
    }
}

/// A confidence as sign and word; its meaning as the title.
#[component]
pub(crate) fn ConfidenceBadge(
    /// The language of the words.
    lang: Lang,
    /// The confidence.
    confidence: Confidence,
) -> impl IntoView {
    view! {
        <Badge
            sign=Sign::Confidence(confidence)
            text=self::confidence(lang, confidence)
            attr:data-confidence=confidence.code()
            attr:title=confidence_definition(lang, confidence)
        />
    }
}

/// What checking found of a claim, how sure it is, of what kind it is and where in the text it stands.
#[component]
pub(crate) fn ClaimHead(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claim = &dataset.claims[id];
    let confidence = dataset.confidence(id);
    let paragraph = claim.paragraph().map(|n| format!(" · ¶{n}"));
    view! {
        <p class="claim__head">
            <VerdictBadge lang verdict=claim.verdict /> " "
            {confidence.map(|confidence| view! { <ConfidenceBadge lang confidence /> })} " "
            <span class="claim__kind">{claim_kind(lang, claim.kind)} {paragraph}</span>
        </p>
    }
}

/// A claim as printed, then as the original has it.
#[component]
pub(crate) fn OriginalWording(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claim = &dataset.claims[id];
    view! {
        {claim.printed.as_deref().map(|wording| view! {
            <p class="claim__printed">
                <span class="eyebrow">{ui::AS_PRINTED.of(lang)}</span> " " <Quote wording />
            </p>
        })}
        <Original atlas evidence=&claim.evidence />
    }
}

/// A claim, whole.
#[component]
pub(crate) fn Claim(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
    /// Whether what it rests on shows at once: where it was pressed and stands alone.
    #[prop(default = false)]
    unfolded: bool,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claim = &dataset.claims[id];
    let harm = claim.severity.zip(claim.certainty).map(|(harm, sure)| {
        view! {
            <p class="eyebrow">
                {ui::SEVERITY.of(lang)} {ui::COLON.of(lang)} {severity(lang, harm)}
                {ui::STOP.of(lang)} {ui::CERTAINTY.of(lang)} {ui::COLON.of(lang)}
                {certainty(lang, sure)}
            </p>
        }
    });
    view! {
        <article class="claim" id=format!("claim-{}", claim.slug)>
            <ClaimHead atlas id />
            <p class="claim__text"><Words text=&claim.text lang /></p>
            <OriginalWording atlas id />
            {claim.checked.as_ref().map(|text| view! {
                <p class="claim__checked">
                    <span class="eyebrow">{ui::AS_CHECKED.of(lang)}</span> " " <Words text lang />
                </p>
            })}
            {harm}
            <details open=unfolded>
                <summary>{ui::RESTS_ON.of(lang)}</summary>
                <OpenBlock atlas id />
                <EvidenceList atlas evidence=&claim.evidence checked_on=claim.checked_on />
            </details>
        </article>
    }
}
