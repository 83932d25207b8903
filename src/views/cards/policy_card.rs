//! One hit as a card.

use atlas_core::codes::{Nature, Verdict};
use atlas_core::date::Fit;
use atlas_core::model::{Entity, PolicyId};
use atlas_core::state::{Action, Screen};
use atlas_words::{
    confidence, confidence_definition, date, doc_type, n_corrected, n_sources, relevance,
    relevance_definition, status, ui,
};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::{Highlighted, Icon, Sign, Words};
use crate::parts::{Chain, Figure};

/// How many figures a card shows; the rest are on the policy's own page.
const MOST_FIGURES: usize = 4;

/// A policy, short.
#[component]
pub(crate) fn PolicyCard(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds, terms) = (atlas.lang, atlas.dataset, atlas.terms);
    let policy = &ds.policies[id];
    let is_possible = Memo::new(move |_| {
        let answer = atlas.answer.read();
        let hit = answer.hits.iter().find(|hit| hit.policy == id);
        hit.is_some_and(|hit| hit.fit == Fit::Possible)
    });
    let event = ds.principal_event(id);
    let when = event.map(|event| {
        let words = date(lang, &ds.events[event].date);
        view! {
            <button
                type="button"
                class="link-button policy-card__date"
                on:click=atlas.on_press(Action::ShowEvidence(Entity::Event(event)))
            >
                {words}
            </button>
        }
    });
    let standing = ds.status(id).map(|found| status(lang, found));
    let verdicts = ds.verdicts(id);
    let n_bent = verdicts
        .iter()
        .find(|(verdict, _)| *verdict == Verdict::Corrected);
    let corrected = n_bent.map(|(verdict, n)| {
        view! {
            <span class="badge" data-verdict=verdict.code()>
                <Icon sign=Sign::Verdict(*verdict) /> {n_corrected(lang, *n)}
            </span>
        }
    });
    let conflict = ds.has_open_conflict(id).then(|| {
        view! {
            <span class="badge" data-verdict="disputed">
                <Icon sign=Sign::Conflict /> {ui::OPEN_CONFLICT.of(lang)}
            </span>
        }
    });
    let context = (policy.nature == Nature::Context)
        .then(|| view! { <span class="badge">{ui::NO_DECISION.of(lang)}</span> });
    let figures = policy.targets.iter().take(MOST_FIGURES);
    let figures = figures
        .map(|target| view! { <Figure atlas id=*target /> })
        .collect_view();
    let themes = policy.technologies.iter().map(|term| {
        view! {
            <li class="theme"><Words text=&ds.terms[*term].label lang /></li>
        }
    });
    let sure = ds.policy_confidence(id).map(|found| {
        view! {
            <span title=confidence_definition(lang, found)>{confidence(lang, found)}</span>
        }
    });
    view! {
        <article class="policy-card" aria-labelledby=format!("title-{}", policy.slug)>
            <header class="policy-card__head">
                <Chain atlas id=policy.jurisdiction />
                <span>
                    {when}
                    <Show when=move || is_possible.get()>
                        " " <small class="badge">{ui::POSSIBLE.of(lang)}</small>
                    </Show>
                </span>
            </header>
            <h3 class="policy-card__title" id=format!("title-{}", policy.slug)>
                <a href=atlas.link_to(Action::Open(Screen::Policy(id)))>
                    <Highlighted text=&policy.title lang terms />
                </a>
            </h3>
            <p class="policy-card__facts">
                <b>{doc_type(lang, policy.doc_type)}</b> <span>{standing}</span>
                <span title=relevance_definition(lang, policy.relevance)>
                    <Icon sign=Sign::Strength(policy.relevance) /> {relevance(lang, policy.relevance)}
                </span>
                {corrected} {conflict} {context}
            </p>
            <p class="policy-card__summary"><Highlighted text=&policy.summary lang terms /></p>
            {(!policy.targets.is_empty()).then(|| view! { <div class="figures">{figures}</div> })}
            <footer class="policy-card__foot">
                <ul class="themes">{themes.collect_view()}</ul>
                <span>{n_sources(lang, ds.sources_of(id).len())} {sure.map(|sure| view! { " · " {sure} })}</span>
            </footer>
        </article>
    }
}
