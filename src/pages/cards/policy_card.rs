//! One hit as a card.

use atlas_core::model::codes::{Nature, Verdict};
use atlas_core::model::{Entity, PolicyId};
use atlas_core::query::Hit;
use atlas_core::query::statements::{StatementQuery, StatementValue};
use atlas_core::time::Fit;
use atlas_core::view_state::Screen;
use atlas_words::{
    date, doc_type, event_type, n_corrected, n_sources, relevance, relevance_definition, status, ui,
};
use leptos::prelude::*;

use crate::components::{Badge, Chain, Highlighted, Icon, Sign, Words};
use crate::evidence::{ConfidenceBadge, Figure, SupportBar};
use crate::links::{EvidenceButton, StatementsLink};
use crate::store::Atlas;

/// A policy, short.
#[component]
pub(super) fn PolicyCard(
    /// The atlas.
    atlas: Atlas,
    /// The policy, and how well it fits the dates asked for.
    hit: Hit,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let (id, terms) = (hit.policy, atlas.terms);
    let policy = &dataset.policies[id];
    let title_id = format!("title-{}", policy.slug);
    let labelled_by = title_id.clone();
    view! {
        <article class="policy-card" aria-labelledby=labelled_by>
            <CardHead atlas hit />
            <h3 class="policy-card__title" id=title_id>
                <a href=move || atlas.link_to(Screen::Policy(id))>
                    <Highlighted text=&policy.title lang terms />
                </a>
            </h3>
            <CardFacts atlas id />
            <p class="policy-card__summary">
                <Highlighted text=&policy.summary lang terms />
            </p>
            <CardFigures atlas id />
            <CardFoot atlas id />
        </article>
    }
}

/// Whose it is and when it was.
#[component]
fn CardHead(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    hit: Hit,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let when = dataset.principal_event(hit.policy).map(|id| {
        let event = &dataset.events[id];
        let (what, day) = (event_type(lang, event.kind), date(lang, &event.date));
        view! {
            <EvidenceButton atlas of=Entity::Event(id) attr:class="link-button policy-card__date">
                {what} " " {day}
            </EvidenceButton>
        }
    });
    let possible = match hit.fit {
        Fit::Possible => Some(view! { " " <small class="badge">{ui::POSSIBLE.of(lang)}</small> }),
        Fit::Certain | Fit::Out => None,
    };
    let id = dataset.policies[hit.policy].jurisdiction;
    view! {
        <header class="policy-card__head">
            <Chain dataset=&dataset id lang /> " " <span>{when} {possible}</span>
        </header>
    }
}

/// What kind of decision it is and how it stands.
#[component]
fn CardFacts(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let mut badges = Vec::new();
    for (verdict, n) in dataset.verdicts(id) {
        if verdict == Verdict::Corrected {
            let (sign, text) = (Sign::Verdict(verdict), n_corrected(lang, n));
            let badge = view! { <Badge sign text attr:data-verdict=verdict.code() /> };
            let of =
                StatementQuery::of([StatementValue::Policy(id), StatementValue::Verdict(verdict)]);
            let link = view! { <StatementsLink atlas of>{badge}</StatementsLink> };
            badges.push(link.into_any());
        }
    }
    if dataset.has_open_conflict(id) {
        let text = ui::OPEN_CONFLICT.of(lang);
        let code = Verdict::Disputed.code();
        let badge = view! { <Badge sign=Sign::Conflict text attr:data-verdict=code /> };
        badges.push(badge.into_any());
    }
    if policy.nature == Nature::Context {
        let badge = view! { <span class="badge">{ui::NO_DECISION.of(lang)}</span> };
        badges.push(badge.into_any());
    }
    view! {
        <p class="policy-card__facts">
            <b>{doc_type(lang, policy.doc_type)}</b> " "
            <span>{dataset.status(id).map(|found| status(lang, found))}</span> " "
            <span title=relevance_definition(lang, policy.relevance)>
                <Icon sign=Sign::Strength(policy.relevance) /> " "
                {relevance(lang, policy.relevance)}
            </span>
            {badges}
        </p>
    }
}

/// Its headline figures; nothing for a policy without any. The rest are on the policy's own page.
#[component]
fn CardFigures(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let figures: Vec<_> = dataset
        .headline_figures(id)
        .map(|id| view! { <Figure atlas id /> })
        .collect();
    if figures.is_empty() {
        return None;
    }
    Some(view! { <div class="figures">{figures}</div> })
}

/// What it is about and what it rests on.
#[component]
fn CardFoot(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let themes = policy.technologies.iter().map(|term| {
        let text = &dataset.terms[*term].label;
        view! { <li class="theme"><Words text lang /></li> }
    });
    let themes = themes.collect_view();
    let sources = n_sources(lang, dataset.sources_of(id).len());
    let confidence = dataset.policy_confidence(id);
    let confidence = confidence.map(|confidence| view! { <ConfidenceBadge lang confidence /> });
    view! {
        <footer class="policy-card__foot">
            <ul class="themes">{themes}</ul>
            <span>
                <EvidenceButton
                    atlas
                    of=Entity::Policy(id)
                    attr:id=format!("sources-{}", policy.slug)
                >
                    {sources}
                </EvidenceButton>
                " · " {confidence} " " <SupportBar atlas id />
            </span>
        </footer>
    }
}
