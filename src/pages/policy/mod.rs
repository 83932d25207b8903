//! Everything on one policy: events, targets, claims by verdict, conflicts, sources.

mod cite;
mod context;
mod drafts;
mod findings;
mod section;
mod statements;

use atlas_core::model::codes::{Lang, Nature};
use atlas_core::model::{Policy, PolicyId, Wording};
use atlas_core::view_state::Screen;
use atlas_words::{doc_type, relevance, status, ui};
use leptos::prelude::*;

use self::cite::Citations;
use self::context::{Issuers, LeftOpen, Places, Record, Relations, Terms};
use self::drafts::Drafts;
use self::findings::{Claims, Conflicts, Events, Results, Sources, Targets};
use self::statements::StatementLinks;
use crate::browser::page;
use crate::components::{Chain, Icon, ScreenTitle, Sign, Verbatim, Words};
use crate::evidence::{ConfidenceBadge, SupportBar};
use crate::sharing::Share;
use crate::store::Atlas;

/// The policy screen.
#[component]
pub(crate) fn PolicyPage(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    view! {
        <article class="policy">
            <PolicyHead atlas id />
            <Citations atlas id />
            <h2>{ui::EVENTS.of(lang)}</h2>
            <Events atlas id />
            <h2>{ui::TARGETS.of(lang)}</h2>
            <Targets atlas id />
            <Results atlas id />
            <Drafts atlas id />
            <Conflicts atlas id />
            <h2>{ui::CLAIMS.of(lang)}</h2>
            <StatementLinks atlas id />
            <Claims atlas id />
            <Terms atlas title=ui::GROUP_INSTRUMENTS.of(lang) terms=&policy.instruments />
            <Terms atlas title=ui::GROUP_TECHNOLOGIES.of(lang) terms=&policy.technologies />
            <Terms atlas title=ui::GROUP_SECTORS.of(lang) terms=&policy.sectors />
            <Issuers atlas id />
            <Places atlas id />
            <Relations atlas id />
            <LeftOpen atlas id />
            <h2>{ui::SOURCES.of(lang)}</h2>
            <Sources atlas id />
            <h2>{ui::RECORD.of(lang)}</h2>
            <Record atlas id />
        </article>
    }
}

/// What it is, in short, with what a reader must know before citing it.
#[component]
fn PolicyHead(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let title = view! { <Words text=&policy.title lang /> };
    let note = policy.note.as_ref().map(|text| {
        view! {
            <p class="policy__note">
                <b>{ui::NOTE.of(lang)}</b> {ui::COLON.of(lang)} <Words text lang />
            </p>
        }
    });
    view! {
        <p class="policy__back">
            <a href=move || atlas.link_to(Screen::Cards)>"← " {ui::BACK_TO_RESULTS.of(lang)}</a>
        </p>
        <p class="eyebrow"><Chain dataset=&dataset id=policy.jurisdiction lang /></p>
        <ScreenTitle>{title}</ScreenTitle>
        <OfficialTitle policy lang />
        <Facts atlas id />
        <p class="policy__summary"><Words text=&policy.summary lang /></p>
        {note}
        <p class="tools">
            <Share atlas /> " "
            <button type="button" class="link-button" on:click=|_| page::print()>
                {ui::PRINT.of(lang)}
            </button>
        </p>
    }
}

/// What the document calls itself, where the heading is not that already, and its number.
#[component]
fn OfficialTitle<'p>(
    /// The policy.
    policy: &'p Policy,
    /// The language of the words.
    lang: Lang,
) -> impl IntoView + use<> {
    let is_heading = |title: &&Wording| policy.title.only(lang) == Some(&*title.text);
    let title = policy.official_title.as_ref();
    let title = title.filter(|title| !is_heading(title)).map(|wording| {
        view! { {ui::OFFICIAL_TITLE.of(lang)} {ui::COLON.of(lang)} <Verbatim wording /> " " }
    });
    let number = policy.document_number.as_deref().map(|number| {
        let own = policy.official_title.as_ref();
        let own = own.map(|title| title.lang.to_string());
        let number = number.to_owned();
        view! {
            {ui::DOCUMENT_NUMBER.of(lang)} {ui::COLON.of(lang)} <span dir="auto" lang=own>{number}</span>
        }
    });
    if title.is_none() && number.is_none() {
        return None;
    }
    Some(view! { <p class="policy__official">{title} {number}</p> })
}

/// What kind of decision it is and how it stands.
#[component]
fn Facts(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let mut facts = vec![doc_type(lang, policy.doc_type)];
    if let Some(found) = dataset.status(id) {
        facts.push(status(lang, found));
    }
    if policy.nature == Nature::Context {
        facts.push(ui::NO_DECISION.of(lang));
    }
    let facts = facts.into_iter();
    let facts = facts.map(|fact| view! { <span>{fact}</span> });
    let confidence = dataset.policy_confidence(id);
    view! {
        <p class="policy-card__facts" id="results" tabindex="-1">
            {facts.collect_view()}
            <span>
                <Icon sign=Sign::Strength(policy.relevance) /> " "
                {relevance(lang, policy.relevance)}
            </span>
            {confidence.map(|confidence| view! { <ConfidenceBadge lang confidence /> })}
            <SupportBar atlas id />
        </p>
    }
}
