//! What is known of a policy: what happened, what it promises, what is said of it, and by whom.

use atlas_core::model::codes::{Tier, Verdict};
use atlas_core::model::{ClaimId, Entity, PolicyId};
use atlas_words::{date, event_type, n_claims, tier, ui};
use leptos::prelude::*;

use super::section::Section;
use crate::components::{InBrackets, Quote, Words};
use crate::evidence::{Claim, ConflictSides, Figure, SourceLink, VerdictBadge};
use crate::links::EvidenceButton;
use crate::store::Atlas;

/// What happened to it, in order.
#[component]
pub(super) fn Events(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.policies[id].events.iter().map(|id| {
        let event = &dataset.events[*id];
        let day = date(lang, &event.date);
        let printed = event.date.printed.as_deref().map(|printed| {
            let wording = printed.to_owned();
            view! {
                <small>
                    <InBrackets lang>{ui::PRINTED.of(lang)} " " <Quote wording /></InBrackets>
                </small>
            }
        });
        view! {
            <li>
                <EvidenceButton atlas of=Entity::Event(*id)>{day}</EvidenceButton>
                {format!(" · {} · ", event_type(lang, event.kind))}
                <Words text=&event.title lang />
                {printed}
            </li>
        }
    });
    view! { <ol class="plain-list">{items.collect_view()}</ol> }
}

/// What it promises.
#[component]
pub(super) fn Targets(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let targets = &dataset.policies[id].targets;
    if targets.is_empty() {
        return view! { <p>{ui::NO_TARGETS.of(atlas.lang)}</p> }.into_any();
    }
    let figures = targets.iter();
    let figures = figures.map(|id| view! { <Figure atlas id=*id /> });
    view! { <div class="figures">{figures.collect_view()}</div> }.into_any()
}

/// What was reached, spent or counted.
#[component]
pub(super) fn Results(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let results = &dataset.policies[id].results;
    if results.is_empty() {
        return None;
    }
    let figures = results.iter().map(|id| view! { <Figure atlas id=*id /> });
    Some(view! {
        <h2>{ui::RESULTS.of(atlas.lang)}</h2>
        <div class="figures">{figures.collect_view()}</div>
    })
}

/// Statements about it that can't all be true.
#[component]
pub(super) fn Conflicts(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let conflicts = atlas.dataset().conflicts_of(id).into_iter();
    let items = conflicts.map(|id| view! { <ConflictSides atlas id /> }.into_any());
    view! { <Section title=ui::CONFLICTS.of(atlas.lang) items=items.collect() /> }
}

/// What is said about it, grouped by what checking found.
#[component]
pub(super) fn Claims(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let claims = dataset.claims_of(id);
    let groups = Verdict::ALL.iter().filter_map(|verdict| {
        let has_verdict = |id: &&ClaimId| dataset.claims[**id].verdict == *verdict;
        let ids: Vec<ClaimId> = claims.iter().filter(has_verdict).copied().collect();
        if ids.is_empty() {
            return None;
        }
        Some(view! { <ClaimGroup atlas verdict=*verdict ids /> })
    });
    groups.collect_view()
}

/// The claims of one verdict, folded if they are but accidents of translation.
#[component]
fn ClaimGroup(
    /// The atlas.
    atlas: Atlas,
    /// The verdict.
    verdict: Verdict,
    /// The claims.
    ids: Vec<ClaimId>,
) -> impl IntoView {
    let lang = atlas.lang;
    let n = ids.len();
    let claims = ids.into_iter();
    let claims = claims.map(|id| view! { <Claim atlas id /> });
    view! {
        <details class="claims" open=verdict != Verdict::Artefact>
            <summary><VerdictBadge lang verdict /> " " {n_claims(lang, n)}</summary>
            {claims.collect_view()}
        </details>
    }
}

/// Its sources, closest to the decision first.
#[component]
pub(super) fn Sources(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let sources = dataset.sources_of(id);
    let tiers = Tier::ALL.iter().filter_map(|code| {
        let of_tier = sources.iter();
        let of_tier = of_tier.filter(|source| dataset.sources[**source].tier == *code);
        let items: Vec<_> = of_tier
            .map(|source| {
                let paragraphs = dataset.paragraphs_of(id, *source).into_iter();
                let places: Vec<String> = paragraphs.map(|n| format!("¶{n}")).collect();
                view! {
                    <li><SourceLink atlas id=*source /> " " <small>{places.join(" ")}</small></li>
                }
            })
            .collect();
        if items.is_empty() {
            return None;
        }
        Some(view! {
            <h3 class="eyebrow">{tier(lang, *code)}</h3>
            <ul class="plain-list">{items}</ul>
        })
    });
    tiers.collect_view()
}
