//! One hit as a card.

use atlas_core::model::codes::{Nature, Verdict};
use atlas_core::time::Fit;
use atlas_core::model::{Entity, PolicyId};
use atlas_core::view_state::{Action, Screen};
use atlas_words::{
    date, doc_type, event_type, n_corrected, n_sources, relevance, relevance_definition, status, ui,
};

use crate::atlas::Atlas;
use crate::components::{Sign, badge, highlighted, icon, words};
use crate::element::{El, el, fragment};
use crate::parts::{chain, confidence_badge, evidence_button, figure, link};

/// How many figures a card shows; the rest are on the policy's own page.
const MOST_FIGURES: usize = 4;

/// A policy, short.
pub(crate) fn policy_card(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let title_id = format!("title-{}", policy.slug);
    let to = link(atlas, Action::Open(Screen::Policy(id))).child(highlighted(
        &policy.title,
        lang,
        atlas.terms,
    ));
    let title = el("h3")
        .class("policy-card__title")
        .attr("id", &*title_id)
        .child(to);
    let summary = el("p").class("policy-card__summary").child(highlighted(
        &policy.summary,
        lang,
        atlas.terms,
    ));
    let figures = (!policy.targets.is_empty()).then(|| {
        let figures = policy.targets.iter().take(MOST_FIGURES);
        el("div")
            .class("figures")
            .children(figures.map(|target| figure(atlas, *target)))
    });
    el("article")
        .class("policy-card")
        .attr("aria-labelledby", &*title_id)
        .child(head(atlas, id))
        .child(title)
        .child(facts(atlas, id))
        .child(summary)
        .child(figures)
        .child(foot(atlas, id))
}

/// Whose it is and when it was.
fn head(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let is_possible = move || {
        let answer = atlas.answer.read();
        let hit = answer.hits.iter().find(|hit| hit.policy == id);
        hit.is_some_and(|hit| hit.fit == Fit::Possible)
    };
    let when = ds.principal_event(id).map(|event| {
        evidence_button(atlas, Entity::Event(event))
            .class("link-button policy-card__date")
            .child(event_type(lang, ds.events[event].kind))
            .child(" ")
            .child(date(lang, &ds.events[event].date))
    });
    let when = el("span").child(when).when(is_possible, move || {
        let possible = el("small").class("badge").child(ui::POSSIBLE.of(lang));
        fragment().child(" ").child(possible)
    });
    el("header")
        .class("policy-card__head")
        .child(chain(atlas, ds.policies[id].jurisdiction))
        .child(" ")
        .child(when)
}

/// What kind of decision it is and how it stands.
fn facts(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let strength = el("span")
        .attr("title", relevance_definition(lang, policy.relevance))
        .child(icon(Sign::Strength(policy.relevance)))
        .child(" ")
        .child(relevance(lang, policy.relevance));
    let corrected = ds.verdicts(id);
    let corrected = corrected
        .iter()
        .find(|(verdict, _)| *verdict == Verdict::Corrected);
    let corrected = corrected.map(|(verdict, n)| {
        badge(Sign::Verdict(*verdict), &n_corrected(lang, *n)).attr("data-verdict", verdict.code())
    });
    let conflict = ds.has_open_conflict(id).then(|| {
        badge(Sign::Conflict, ui::OPEN_CONFLICT.of(lang))
            .attr("data-verdict", Verdict::Disputed.code())
    });
    let context = (policy.nature == Nature::Context)
        .then(|| el("span").class("badge").child(ui::NO_DECISION.of(lang)));
    el("p")
        .class("policy-card__facts")
        .child(el("b").child(doc_type(lang, policy.doc_type)))
        .child(" ")
        .child(el("span").child(ds.status(id).map(|found| status(lang, found))))
        .child(" ")
        .child(strength)
        .child(corrected)
        .child(conflict)
        .child(context)
}

/// What it is about and what it rests on.
fn foot(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let themes = ds.policies[id].technologies.iter().map(|term| {
        el("li")
            .class("theme")
            .child(words(&ds.terms[*term].label, lang))
    });
    let sources = evidence_button(atlas, Entity::Policy(id))
        .attr("id", format!("sources-{}", ds.policies[id].slug))
        .child(n_sources(lang, ds.sources_of(id).len()));
    let sure = ds.policy_confidence(id);
    let basis = el("span")
        .child(sources)
        .child(" · ")
        .child(sure.map(|found| confidence_badge(atlas, found)));
    el("footer")
        .class("policy-card__foot")
        .child(el("ul").class("themes").children(themes))
        .child(basis)
}
