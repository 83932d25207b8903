//! A claim with its verdict, its printed and its checked form, and what it rests on.

use atlas_core::codes::Verdict;
use atlas_core::model::ClaimId;
use atlas_words::{certainty, claim_kind, severity, ui, verdict, verdict_definition};
use leptos::prelude::*;

use super::EvidenceList;
use crate::atlas::Atlas;
use crate::components::{Icon, Sign, Words};

/// A verdict as sign and word; its meaning as the title.
#[component]
pub(crate) fn VerdictBadge(
    /// The page.
    atlas: Atlas,
    /// Which verdict.
    code: Verdict,
) -> impl IntoView {
    view! {
        <span class="badge" data-verdict=code.code() title=verdict_definition(atlas.lang, code)>
            <Icon sign=Sign::Verdict(code) /> {verdict(atlas.lang, code)}
        </span>
    }
}

/// A claim, whole.
#[component]
pub(crate) fn ClaimItem(
    /// The page.
    atlas: Atlas,
    /// Which claim.
    id: ClaimId,
) -> impl IntoView {
    let lang = atlas.lang;
    let claim = &atlas.dataset.claims[id];
    let harm = claim.severity.zip(claim.certainty).map(|(harm, sure)| {
        format!(
            "{} {}; {}: {}",
            ui::SEVERITY.of(lang),
            severity(lang, harm),
            ui::CERTAINTY.of(lang),
            certainty(lang, sure)
        )
    });
    view! {
        <article class="claim" id=format!("claim-{}", claim.slug)>
            <p class="claim__head">
                <VerdictBadge atlas code=claim.verdict />
                <span class="claim__kind">
                    {claim_kind(lang, claim.kind)} {claim.paragraph().map(|n| format!(" · ¶{n}"))}
                </span>
            </p>
            <p class="claim__text"><Words text=&claim.text lang /></p>
            {claim.printed.as_deref().map(|printed| view! {
                <p class="claim__printed">
                    <span class="eyebrow">{ui::AS_PRINTED.of(lang)}</span> " " <q lang="en">{printed}</q>
                </p>
            })}
            {claim.checked.as_ref().map(|checked| view! {
                <p class="claim__checked">
                    <span class="eyebrow">{ui::AS_CHECKED.of(lang)}</span> " " <Words text=checked lang />
                </p>
            })}
            {harm.map(|harm| view! { <p class="eyebrow">{harm}</p> })}
            <details>
                <summary>{ui::RESTS_ON.of(lang)}</summary>
                <EvidenceList atlas evidence=&claim.evidence />
            </details>
        </article>
    }
}
