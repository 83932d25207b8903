//! The article, paragraph by paragraph, and errors that pages repeat.

use std::collections::BTreeMap;

use atlas_core::model::codes::{ClaimKind, Verdict};
use atlas_core::model::{ClaimId, Locator};
use atlas_words::ui;
use leptos::prelude::*;

use crate::components::{PlainList, Words};
use crate::evidence::{Claim, VerdictBadge};
use crate::store::Atlas;

/// Every paragraph that a claim is about.
#[component]
pub(super) fn Article(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let mut paragraphs: BTreeMap<u16, Vec<ClaimId>> = BTreeMap::new();
    for (id, claim) in dataset.claims.iter() {
        if let Some(paragraph) = claim.paragraph() {
            paragraphs.entry(paragraph).or_default().push(id);
        }
    }
    let paragraphs = paragraphs.into_iter();
    let paragraphs =
        paragraphs.map(|(paragraph, claims)| view! { <Paragraph atlas paragraph claims /> });
    paragraphs.collect_view()
}

/// A paragraph in our words with its verdicts in front, and behind them what was found.
#[component]
fn Paragraph(
    /// The atlas.
    atlas: Atlas,
    /// Its number, from 1.
    paragraph: u16,
    /// What it claims.
    claims: Vec<ClaimId>,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let mut passages = dataset
        .sources
        .iter()
        .flat_map(|(_, source)| &source.passages);
    let passage = passages.find(|passage| passage.locator == Locator::Paragraph(paragraph));
    let counts = Verdict::ALL.iter().filter_map(|verdict| {
        let has_verdict = |id: &&ClaimId| dataset.claims[**id].verdict == *verdict;
        match claims.iter().filter(has_verdict).count() {
            0 => None,
            n => Some(view! { <VerdictBadge lang verdict=*verdict n=Some(n) /> }),
        }
    });
    let counts = counts.collect_view();
    let claim = move |id| view! { <Claim atlas id /> };
    view! {
        <details class="claims passage">
            <summary>
                <b>{format!("¶{paragraph}")}</b> " "
                {passage.map(|passage| view! { <Words text=&passage.text lang /> })}
                <span class="passage__verdicts">{counts}</span>
            </summary>
            <PlainList lang items=claims row=claim />
        </details>
    }
}

/// What pages repeat although their own sources say otherwise.
#[component]
pub(super) fn CirculatingErrors(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claims = dataset.claims.iter();
    let errors = claims.filter(|(_, claim)| claim.kind == ClaimKind::CirculatingError);
    let errors: Vec<ClaimId> = errors.map(|(id, _)| id).collect();
    if errors.is_empty() {
        return None;
    }
    Some(view! {
        <h2>{ui::ERRORS_IN_CIRCULATION.of(lang)}</h2>
        <p>{ui::ERRORS_IN_CIRCULATION_TEXT.of(lang)}</p>
        <PlainList lang items=errors row=move |id| view! { <Claim atlas id /> } />
    })
}
