//! Everything on one policy: events, targets, claims by verdict, conflicts, sources.

use atlas_core::codes::{Nature, Tier, Verdict};
use atlas_core::model::{ClaimId, Entity, PolicyId, TermId};
use atlas_core::state::{Action, Screen};
use atlas_words::{
    bindingness, completeness, confidence, date, day, doc_type, event_type, n_claims,
    relation_type, relevance, status, tier, ui,
};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::{Icon, Sign, Words};
use crate::parts::{Chain, ClaimItem, Figure, Share, SourceLink, VerdictBadge};
use crate::platform::page;

/// The policy screen.
#[component]
pub(crate) fn PolicyView(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let facts = [
        Some(doc_type(lang, policy.doc_type)),
        ds.status(id).map(|found| status(lang, found)),
        ds.policy_confidence(id)
            .map(|found| confidence(lang, found)),
        (policy.nature == Nature::Context).then_some(ui::NO_DECISION.of(lang)),
    ];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|fact| view! { <span>{fact}</span> });
    let issuers = policy.issuers.iter().map(|issuer| view! {
        <li>
            <b><Words text=&ds.actors[issuer.actor].name lang /></b> ", " <Words text=&issuer.role lang />
        </li>
    });
    let places = policy.places.iter().map(|id| view! {
        <li><Words text=&ds.places[*id].name lang /> ", " <Words text=&ds.places[*id].kind lang /></li>
    });
    let relations = policy.relations.iter().map(|relation| {
        let to = relation.policy;
        view! {
            <li>
                {relation_type(lang, relation.kind)} " "
                <a href=atlas.link_to(Action::Open(Screen::Policy(to)))>
                    <Words text=&ds.policies[to].title lang />
                </a>
            </li>
        }
    });
    let figures = policy
        .targets
        .iter()
        .map(|id| view! { <Figure atlas id=*id /> });
    let conflicts = ds.conflicts_of(id);
    view! {
        <article class="policy">
            <p class="policy__back">
                <a href=atlas.link_to(Action::Open(Screen::Cards))>
                    "← " {ui::BACK_TO_RESULTS.of(lang)}
                </a>
            </p>
            <p class="eyebrow"><Chain atlas id=policy.jurisdiction /></p>
            <h1 id="screen-title" tabindex="-1"><Words text=&policy.title lang /></h1>
            <p class="policy-card__facts" id="results" tabindex="-1">
                {facts.collect_view()}
                <span><Icon sign=Sign::Strength(policy.relevance) /> {relevance(lang, policy.relevance)}</span>
            </p>
            <p class="policy__summary"><Words text=&policy.summary lang /></p>
            <p class="tools">
                <Share atlas />
                <button type="button" class="link-button" on:click=|_| page::print()>{ui::PRINT.of(lang)}</button>
            </p>
            <h2>{ui::EVENTS.of(lang)}</h2>
            <Events atlas id />
            <h2>{ui::TARGETS.of(lang)}</h2>
            {if policy.targets.is_empty() {
                view! { <p>{ui::NO_TARGETS.of(lang)}</p> }.into_any()
            } else {
                view! { <div class="figures">{figures.collect_view()}</div> }.into_any()
            }}
            {(!conflicts.is_empty()).then(|| view! {
                <h2>{ui::CONFLICTS.of(lang)}</h2>
                <ul class="plain-list">
                    {conflicts.into_iter().map(|id| view! {
                        <li>
                            <button
                                type="button"
                                class="link-button"
                                on:click=atlas.on_press(Action::ShowEvidence(Entity::Conflict(id)))
                            >
                                <Icon sign=Sign::Conflict /> " " <Words text=&ds.conflicts[id].title lang />
                            </button>
                        </li>
                    }).collect_view()}
                </ul>
            })}
            <h2>{ui::CLAIMS.of(lang)}</h2>
            <Claims atlas id />
            <Terms atlas title=ui::GROUP_INSTRUMENTS.of(lang) terms=&policy.instruments />
            <Terms atlas title=ui::GROUP_TECHNOLOGIES.of(lang) terms=&policy.technologies />
            <Terms atlas title=ui::GROUP_SECTORS.of(lang) terms=&policy.sectors />
            <h2>{ui::ISSUERS.of(lang)}</h2>
            <ul class="plain-list">{issuers.collect_view()}</ul>
            {(!policy.places.is_empty()).then(|| view! {
                <h2>{ui::PLACES.of(lang)}</h2>
                <ul class="plain-list">{places.collect_view()}</ul>
            })}
            {(!policy.relations.is_empty()).then(|| view! {
                <h2>{ui::RELATIONS.of(lang)}</h2>
                <ul class="plain-list">{relations.collect_view()}</ul>
            })}
            <h2>{ui::SOURCES.of(lang)}</h2>
            <PolicySources atlas id />
            <h2>{ui::RECORD.of(lang)}</h2>
            <p>
                {completeness(lang, policy.completeness)} ". " {bindingness(lang, policy.bindingness)} ". "
                {policy.updated_on.map(|found| format!("{}: {}.", ui::UPDATED.of(lang), day(lang, found)))}
            </p>
        </article>
    }
}

#[component]
fn Events(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = ds.policies[id].events.iter().map(|id| {
        let (id, event) = (*id, &ds.events[*id]);
        view! {
            <li>
                <button
                    type="button"
                    class="link-button"
                    on:click=atlas.on_press(Action::ShowEvidence(Entity::Event(id)))
                >
                    {date(lang, &event.date)}
                </button>
                " · " {event_type(lang, event.kind)} " · " <Words text=&event.title lang />
                {event.date.printed.as_deref().map(|printed| view! {
                    <small>" (" {ui::PRINTED.of(lang)} " " <q lang="en">{printed}</q> ")"</small>
                })}
            </li>
        }
    });
    view! { <ol class="plain-list">{items.collect_view()}</ol> }
}

/// What is said about it, grouped by what checking found.
#[component]
fn Claims(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let claims = ds.claims_of(id);
    let groups = Verdict::ALL.iter().filter_map(|code| {
        let such = claims.iter().filter(|id| ds.claims[**id].verdict == *code);
        let such: Vec<ClaimId> = such.copied().collect();
        (!such.is_empty()).then(|| view! {
            <details class="claims" open=*code != Verdict::Artefact>
                <summary><VerdictBadge atlas code=*code /> " " {n_claims(lang, such.len())}</summary>
                {such.into_iter().map(|id| view! { <ClaimItem atlas id /> }).collect_view()}
            </details>
        })
    });
    groups.collect_view()
}

#[component]
fn Terms(
    /// The page.
    atlas: Atlas,
    /// The heading.
    title: &'static str,
    /// The terms.
    terms: &'static [TermId],
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    (!terms.is_empty()).then(|| {
        let items = terms.iter().map(|id| {
            let term = &ds.terms[*id];
            view! {
                <li>
                    <Words text=&term.label lang />
                    {term.definition.as_ref().map(|text| view! { <small>". " <Words text lang /></small> })}
                </li>
            }
        });
        view! { <h2>{title}</h2> <ul class="plain-list">{items.collect_view()}</ul> }
    })
}

/// Its sources, closest to the decision first.
#[component]
fn PolicySources(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let sources = ds.sources_of(id);
    let tiers = Tier::ALL.iter().filter_map(|code| {
        let such: Vec<_> = sources.iter().filter(|id| ds.sources[**id].tier == *code).copied().collect();
        (!such.is_empty()).then(|| view! {
            <h3 class="eyebrow">{tier(lang, *code)}</h3>
            <ul class="plain-list">
                {such.into_iter().map(|id| view! { <li><SourceLink atlas id /></li> }).collect_view()}
            </ul>
        })
    });
    tiers.collect_view()
}
