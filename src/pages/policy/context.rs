//! What stands around a policy: its terms, who issued it, where, how it relates to others, what the record leaves open.

use atlas_core::compare::{Question, silences};
use atlas_core::model::{PolicyId, TermId};
use atlas_words::{Pair, bindingness, completeness, day, relation_back, relation_type, ui};
use leptos::prelude::*;

use super::section::Section;
use crate::components::{MissingWord, Words};
use crate::links::PolicyLink;
use crate::store::Atlas;

/// Terms of one vocabulary, with their definitions.
#[component]
pub(super) fn Terms<'t>(
    /// The atlas.
    atlas: Atlas,
    /// What the vocabulary is called.
    title: &'static str,
    /// The terms.
    terms: &'t [TermId],
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = terms.iter().map(|id| {
        let term = &dataset.terms[*id];
        let definition = term.definition.as_ref();
        let definition = definition
            .map(|text| view! { <small>{ui::COLON.of(lang)} <Words text lang /></small> });
        view! { <Words text=&term.label lang /> {definition} }.into_any()
    });
    view! { <Section title items=items.collect() /> }
}

/// Who issued it, as what.
#[component]
pub(super) fn Issuers(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.policies[id].issuers.iter().map(|issuer| {
        let name = &dataset.actors[issuer.actor].name;
        view! {
            <b><Words text=name lang /></b> {ui::COMMA.of(lang)} <Words text=&issuer.role lang />
        }
        .into_any()
    });
    view! { <Section title=ui::ISSUERS.of(lang) items=items.collect() /> }
}

/// Places that it concerns.
#[component]
pub(super) fn Places(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.policies[id].places.iter().map(|id| {
        let place = &dataset.places[*id];
        view! {
            <Words text=&place.name lang /> {ui::COMMA.of(lang)} <Words text=&place.kind lang />
        }
        .into_any()
    });
    view! { <Section title=ui::PLACES.of(lang) items=items.collect() /> }
}

/// How it stands to other policies, and they to it.
#[component]
pub(super) fn Relations(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let mut items = Vec::new();
    for relation in &dataset.policies[id].relations {
        items.push((relation_type(lang, relation.kind), relation.policy));
    }
    for (other, kind) in dataset.relations_to(id) {
        items.push((relation_back(lang, kind), other));
    }
    let items = items
        .into_iter()
        .map(|(how, id)| view! { {how} {ui::COLON.of(lang)} <PolicyLink atlas id /> }.into_any());
    view! { <Section title=ui::RELATIONS.of(lang) items=items.collect() /> }
}

/// What the record leaves open, what was read and is silent apart from what nobody looked for.
#[component]
pub(super) fn LeftOpen(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let lang = atlas.lang;
    let open = silences(&atlas.dataset(), id);
    if open.is_empty() {
        return None;
    }
    let items = open.into_iter().map(|(question, missing)| {
        let name = question_name(question).of(lang);
        view! { {name} {ui::COLON.of(lang)} <MissingWord missing lang /> }.into_any()
    });
    Some(view! {
        <Section title=ui::LEFT_OPEN.of(lang) items=items.collect() />
        <p><small>{ui::LEFT_OPEN_NOTE.of(lang)}</small></p>
    })
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

/// How whole the record is, and since when it has been so.
#[component]
pub(super) fn Record(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let stop = ui::STOP.of(lang);
    let updated = policy.updated_on.map(|found| {
        [
            ui::UPDATED.of(lang),
            ui::COLON.of(lang),
            &day(lang, found),
            stop,
        ]
        .concat()
    });
    view! {
        <p>
            {completeness(lang, policy.completeness)} {stop} {ui::BINDING.of(lang)} {ui::COLON.of(lang)}
            {bindingness(lang, policy.bindingness)} {stop} {updated}
        </p>
    }
}
