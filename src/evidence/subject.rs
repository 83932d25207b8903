//! What the panel says of each kind of thing: printed beside checked, and what it rests on.

use atlas_core::model::codes::Lang;
use atlas_core::model::{Entity, EventId, Evidence, PolicyId, SourceId, TargetId, Text, ViewId};
use atlas_core::time::Day;
use atlas_words::{amount_with_unit, date, deadline, source_kind, ui, when};
use leptos::prelude::*;

use super::blocks::{OpenBlock, Original};
use super::claim::{Claim, ConfidenceBadge, VerdictBadge};
use super::conflict::ConflictSides;
use super::list::{EvidenceList, SourceLink};
use super::support::SupportBar;
use crate::components::{InBrackets, Quote, Words};
use crate::store::Atlas;

/// The body of the panel for whatever was pressed.
#[component]
pub(super) fn SubjectBody(
    /// The atlas.
    atlas: Atlas,
    /// What was pressed.
    entity: Entity,
) -> impl IntoView {
    match entity {
        Entity::Target(id) => view! { <TargetBody atlas id /> }.into_any(),
        Entity::Event(id) => view! { <EventBody atlas id /> }.into_any(),
        Entity::Claim(id) => view! { <Claim atlas id unfolded=true /> }.into_any(),
        Entity::Conflict(id) => view! { <ConflictSides atlas id /> }.into_any(),
        Entity::View(id) => view! { <ViewBody atlas id /> }.into_any(),
        Entity::Policy(id) => view! { <PolicyBody atlas id /> }.into_any(),
        Entity::Source(id) => view! { <SourceBody atlas id /> }.into_any(),
        _ => ().into_any(),
    }
}

/// A target: as printed, as checked, with what came of it.
#[component]
fn TargetBody(
    /// The atlas.
    atlas: Atlas,
    /// The target.
    id: TargetId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let target = &dataset.targets[id];
    let claim = target.claim.map(|id| &dataset.claims[id]);
    let printed = match &target.printed {
        Some(printed) => {
            let by = printed.deadline.as_ref();
            let by = by.map(|by| view! { {ui::COMMA.of(lang)} {deadline(lang, by)} });
            view! { <p><Quote wording=&*printed.wording /> {by}</p> }.into_any()
        }
        None => view! { <p>{ui::NOT_PRINTED.of(lang)}</p> }.into_any(),
    };
    let checked = match &target.checked {
        Some(text) => {
            let number = amount_with_unit(lang, &dataset, target);
            let number = number
                .map(|number| view! { <strong class="pair__number" dir="auto">{number}</strong> });
            view! { <p>{number} " " <Words text lang /></p> }.into_any()
        }
        None => view! { <p>{ui::NOT_CHECKED.of(lang)}</p> }.into_any(),
    };
    view! {
        <div class="pair">
            <Printed lang>{printed}</Printed>
            {claim.map(|claim| view! { <Original atlas evidence=&claim.evidence /> })}
            <div class="pair__checked" data-verdict=claim.map(|claim| claim.verdict.code())>
                <p class="eyebrow">{ui::AS_CHECKED.of(lang)}</p>
                {claim.map(|claim| view! { <VerdictBadge lang verdict=claim.verdict /> })}
                {checked}
            </div>
            {target.claim.map(|id| view! { <OpenBlock atlas id /> })}
        </div>
        <Note text=target.progress.as_ref() lang />
        <Note text=target.note.as_ref() lang />
        {claim.map(|claim| view! {
            <RestsOn atlas evidence=&claim.evidence checked_on=claim.checked_on />
        })}
    }
}

/// When it was printed to have happened, and when it did.
#[component]
fn EventBody(
    /// The atlas.
    atlas: Atlas,
    /// The event.
    id: EventId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let event = &dataset.events[id];
    let printed = match event.date.printed.as_deref() {
        Some(wording) => {
            let meaning = event.date.printed_when.as_ref().map(|found| {
                let meaning = when(lang, found);
                view! { <InBrackets lang>{meaning}</InBrackets> }
            });
            view! { <p><Quote wording /> {meaning}</p> }.into_any()
        }
        None => view! { <p>{ui::NOT_PRINTED.of(lang)}</p> }.into_any(),
    };
    view! {
        <div class="pair">
            <Printed lang>{printed}</Printed>
            <div class="pair__checked">
                <p class="eyebrow">{ui::AS_CHECKED.of(lang)}</p>
                <p><strong class="pair__number">{date(lang, &event.date)}</strong></p>
            </div>
        </div>
        <Note text=event.date.note.as_ref() lang />
        <RestsOn atlas evidence=&event.evidence />
    }
}

/// What a record rests on as a whole.
#[component]
fn PolicyBody(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.sources_of(id).into_iter().map(|id| {
        view! {
            <li class="evidence">
                <SourceLink atlas id />
                <span class="evidence__how">{source_kind(lang, &dataset.sources[id])}</span>
            </li>
        }
    });
    let confidence = dataset.policy_confidence(id).map(|confidence| {
        view! {
            <p>
                <ConfidenceBadge lang confidence /> " " <SupportBar atlas id />
            </p>
            <p>{ui::CONFIDENCE_RULE.of(lang)}</p>
        }
    });
    view! {
        {confidence}
        <h3>{ui::RESTS_ON.of(lang)}</h3>
        <ul class="evidence-list">{items.collect_view()}</ul>
    }
}

/// Everything that rests on a source.
#[component]
fn SourceBody(
    /// The atlas.
    atlas: Atlas,
    /// The source.
    id: SourceId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claims = dataset.claims.iter();
    let resting = claims.filter(|(_, claim)| claim.evidence.iter().any(|piece| piece.source == id));
    let resting = resting.map(|(id, _)| view! { <Claim atlas id /> });
    view! {
        <p><SourceLink atlas id /></p>
        <Note text=dataset.sources[id].note.as_ref() lang />
        <h3>{ui::USED_BY.of(lang)}</h3>
        {resting.collect_view()}
    }
}

/// What a named holder thinks.
#[component]
fn ViewBody(
    /// The atlas.
    atlas: Atlas,
    /// The view.
    id: ViewId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let held = &dataset.views[id];
    let checked = held.checked.as_ref().map(|text| {
        view! {
            <p>
                <span class="eyebrow">{ui::AS_CHECKED.of(lang)}</span> " " <Words text lang />
            </p>
        }
    });
    view! { {checked} <EvidenceList atlas evidence=&held.evidence /> }
}

/// The left side of a pair: what was printed.
#[component]
fn Printed(
    /// The language of the words.
    lang: Lang,
    /// The wording.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="pair__printed">
            <p class="eyebrow">{ui::AS_PRINTED.of(lang)}</p>
            {children()}
        </div>
    }
}

/// A remark of the dataset, if there is one.
#[component]
fn Note<'t>(
    /// The remark.
    text: Option<&'t Text>,
    /// The language wanted.
    lang: Lang,
) -> impl IntoView + use<> {
    text.map(|text| view! { <p><Words text lang /></p> })
}

#[component]
fn RestsOn<'e>(
    /// The atlas.
    atlas: Atlas,
    /// The pieces.
    evidence: &'e [Evidence],
    /// When somebody last held the statement against them.
    #[prop(default = None)]
    checked_on: Option<Day>,
) -> impl IntoView + use<> {
    view! {
        <h3>{ui::RESTS_ON.of(atlas.lang)}</h3>
        <EvidenceList atlas evidence checked_on />
    }
}
