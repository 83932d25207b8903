//! Everything on one policy: events, targets, claims by verdict, conflicts, sources.

mod drafts;

use atlas_core::model::codes::{Nature, Tier, Verdict};
use atlas_core::compare::{Question, silences};
use atlas_core::model::{ClaimId, Entity, PolicyId, TermId};
use atlas_core::view_state::{Action, Screen};
use atlas_words::{
    Pair, bindingness, completeness, date, day, doc_type, event_type, n_claims, relation_back,
    relation_type, relevance, status, tier, ui,
};

use self::drafts::drafts;
use crate::atlas::Atlas;
use crate::components::{Sign, icon, in_brackets, quote, words};
use crate::element::{El, button, el, fragment};
use crate::parts::{
    chain, citations, claim_item, confidence_badge, conflict_sides, evidence_button, figure, link,
    missing_word, policy_link, screen_title, share, source_link, verdict_badge,
};
use crate::platform::page;

/// The policy screen.
pub(crate) fn policy_view(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let back = link(atlas, Action::Open(Screen::Cards))
        .child("← ")
        .child(ui::BACK_TO_RESULTS.of(lang));
    let title = screen_title().child(words(&policy.title, lang));
    let tools = el("p")
        .class("tools")
        .child(share(atlas))
        .child(" ")
        .child(button("link-button", page::print).child(ui::PRINT.of(lang)));
    let targets = if policy.targets.is_empty() {
        el("p").child(ui::NO_TARGETS.of(lang))
    } else {
        let figures = policy.targets.iter().map(|id| figure(atlas, *id));
        el("div").class("figures").children(figures)
    };
    let note = policy.note.as_ref().map(|note| {
        el("p")
            .class("policy__note")
            .child(el("b").child(ui::NOTE.of(lang)))
            .child(ui::COLON.of(lang))
            .child(words(note, lang))
    });
    let conflicts = ds.conflicts_of(id).into_iter();
    let conflicts = conflicts.map(|id| conflict_sides(atlas, id));
    let comma = ui::COMMA.of(lang);
    let issuers = policy.issuers.iter().map(|issuer| {
        let actor = words(&ds.actors[issuer.actor].name, lang);
        fragment()
            .child(el("b").child(actor))
            .child(comma)
            .child(words(&issuer.role, lang))
    });
    let places = policy.places.iter().map(|id| {
        let place = &ds.places[*id];
        fragment()
            .child(words(&place.name, lang))
            .child(comma)
            .child(words(&place.kind, lang))
    });
    let head = el("p")
        .class("eyebrow")
        .child(chain(atlas, policy.jurisdiction));
    el("article")
        .class("policy")
        .child(el("p").class("policy__back").child(back))
        .child(head)
        .child(title)
        .child(facts(atlas, id))
        .child(
            el("p")
                .class("policy__summary")
                .child(words(&policy.summary, lang)),
        )
        .child(note)
        .child(tools)
        .child(citations(atlas, id))
        .child(heading(ui::EVENTS.of(lang)))
        .child(events(atlas, id))
        .child(heading(ui::TARGETS.of(lang)))
        .child(targets)
        .children(drafts(atlas, id))
        .child(section(ui::CONFLICTS.of(lang), conflicts))
        .child(heading(ui::CLAIMS.of(lang)))
        .children(claims(atlas, id))
        .child(terms(
            atlas,
            ui::GROUP_INSTRUMENTS.of(lang),
            &policy.instruments,
        ))
        .child(terms(
            atlas,
            ui::GROUP_TECHNOLOGIES.of(lang),
            &policy.technologies,
        ))
        .child(terms(atlas, ui::GROUP_SECTORS.of(lang), &policy.sectors))
        .child(section(ui::ISSUERS.of(lang), issuers))
        .child(section(ui::PLACES.of(lang), places))
        .child(section(ui::RELATIONS.of(lang), relations(atlas, id)))
        .child(left_open(atlas, id))
        .child(heading(ui::SOURCES.of(lang)))
        .children(sources(atlas, id))
        .child(heading(ui::RECORD.of(lang)))
        .child(record(atlas, id))
}

fn heading(title: &'static str) -> El {
    el("h2").child(title)
}

/// A heading with a list; nothing without items.
fn section(title: &'static str, items: impl Iterator<Item = El>) -> Option<El> {
    let items: Vec<El> = items.map(|item| el("li").child(item)).collect();
    (!items.is_empty()).then(|| {
        fragment()
            .child(heading(title))
            .child(el("ul").class("plain-list").children(items))
    })
}

fn facts(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let facts = [
        Some(doc_type(lang, policy.doc_type)),
        ds.status(id).map(|found| status(lang, found)),
        (policy.nature == Nature::Context).then_some(ui::NO_DECISION.of(lang)),
    ];
    let strength = el("span")
        .child(icon(Sign::Strength(policy.relevance)))
        .child(" ")
        .child(relevance(lang, policy.relevance));
    el("p")
        .class("policy-card__facts")
        .attr("id", "results")
        .attr("tabindex", "-1")
        .children(
            facts
                .into_iter()
                .flatten()
                .map(|fact| el("span").child(fact)),
        )
        .child(strength)
        .child(
            ds.policy_confidence(id)
                .map(|found| confidence_badge(atlas, found)),
        )
}

fn events(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = ds.policies[id].events.iter().map(|id| {
        let event = &ds.events[*id];
        let printed = event.date.printed.as_deref().map(|printed| {
            let said = fragment()
                .child(ui::PRINTED.of(lang))
                .child(" ")
                .child(quote(printed));
            in_brackets(lang, el("small"), said)
        });
        let when = evidence_button(atlas, Entity::Event(*id)).child(date(lang, &event.date));
        el("li")
            .child(when)
            .child(format!(" · {} · ", event_type(lang, event.kind)))
            .child(words(&event.title, lang))
            .child(printed)
    });
    el("ol").class("plain-list").children(items)
}

/// What is said about it, grouped by what checking found.
fn claims(atlas: Atlas, id: PolicyId) -> impl Iterator<Item = El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let claims = ds.claims_of(id);
    Verdict::ALL.iter().filter_map(move |code| {
        let such = claims.iter().filter(|id| ds.claims[**id].verdict == *code);
        let such: Vec<ClaimId> = such.copied().collect();
        let head = el("summary")
            .child(verdict_badge(atlas, *code))
            .child(" ")
            .child(n_claims(lang, such.len()));
        (!such.is_empty()).then(|| {
            el("details")
                .class("claims")
                .attr("open", *code != Verdict::Artefact)
                .child(head)
                .children(such.into_iter().map(|id| claim_item(atlas, id)))
        })
    })
}

fn terms(atlas: Atlas, title: &'static str, terms: &[TermId]) -> Option<El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = terms.iter().map(|id| {
        let term = &ds.terms[*id];
        let definition = term.definition.as_ref();
        let definition = definition.map(|text| {
            el("small")
                .child(ui::COLON.of(lang))
                .child(words(text, lang))
        });
        fragment().child(words(&term.label, lang)).child(definition)
    });
    section(title, items)
}

/// Its sources, closest to the decision first.
fn sources(atlas: Atlas, id: PolicyId) -> impl Iterator<Item = El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let sources = ds.sources_of(id);
    Tier::ALL.iter().filter_map(move |code| {
        let such = sources.iter().filter(|id| ds.sources[**id].tier == *code);
        let items: Vec<El> = such
            .map(|source| {
                let places = ds.paragraphs_of(id, *source).into_iter();
                let places: Vec<String> = places.map(|n| format!("¶{n}")).collect();
                let places = el("small").child(places.join(" "));
                el("li")
                    .child(source_link(atlas, *source))
                    .child(" ")
                    .child(places)
            })
            .collect();
        (!items.is_empty()).then(|| {
            fragment()
                .child(el("h3").class("eyebrow").child(tier(lang, *code)))
                .child(el("ul").class("plain-list").children(items))
        })
    })
}

/// How it stands to other policies, and they to it.
fn relations(atlas: Atlas, id: PolicyId) -> impl Iterator<Item = El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let own = ds.policies[id].relations.iter().map(move |relation| {
        fragment()
            .child(relation_type(lang, relation.kind))
            .child(ui::COLON.of(lang))
            .child(policy_link(atlas, relation.policy))
    });
    let of_others = ds.relations_to(id).map(move |(other, kind)| {
        fragment()
            .child(relation_back(lang, kind))
            .child(ui::COLON.of(lang))
            .child(policy_link(atlas, other))
    });
    own.chain(of_others)
}

/// What the record leaves open, what was read and is silent apart from what nobody looked for.
fn left_open(atlas: Atlas, id: PolicyId) -> Option<El> {
    let lang = atlas.lang;
    let open = silences(atlas.dataset, id);
    let items = open.into_iter().map(|(question, why)| {
        fragment()
            .child(question_name(question).of(lang))
            .child(ui::COLON.of(lang))
            .child(missing_word(atlas, why))
    });
    section(ui::LEFT_OPEN.of(lang), items)
        .map(|list| list.child(el("p").child(el("small").child(ui::LEFT_OPEN_NOTE.of(lang)))))
}

const fn question_name(question: Question) -> Pair {
    match question {
        Question::Targets => ui::TARGETS,
        Question::Deadlines => ui::BY_WHEN,
        Question::Effect => ui::IN_FORCE_FROM,
        Question::Binding => ui::BINDING,
        Question::Issuers => ui::ISSUERS,
        Question::Instruments => ui::GROUP_INSTRUMENTS,
        Question::Technologies => ui::GROUP_TECHNOLOGIES,
        Question::Sectors => ui::GROUP_SECTORS,
    }
}

fn record(atlas: Atlas, id: PolicyId) -> El {
    let (lang, policy) = (atlas.lang, &atlas.dataset.policies[id]);
    let updated = policy.updated_on;
    let stop = ui::STOP.of(lang);
    let updated = updated.map(|found| {
        fragment()
            .child(ui::UPDATED.of(lang))
            .child(ui::COLON.of(lang))
            .child(day(lang, found))
            .child(stop)
    });
    el("p")
        .child(completeness(lang, policy.completeness))
        .child(stop)
        .child(ui::BINDING.of(lang))
        .child(ui::COLON.of(lang))
        .child(bindingness(lang, policy.bindingness))
        .child(stop)
        .child(updated)
}
