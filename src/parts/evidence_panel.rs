//! The evidence panel: for whatever was pressed, what was printed, what the original says, and how
//! we know.
//!
//! Beside the results on wide screens, over them on small ones. Leaves out the whole policy
//! (`views::policy`).

use atlas_core::codes::ConflictState;
use atlas_core::model::{ClaimId, ConflictId, Entity, PolicyId};
use atlas_core::order::distinct;
use atlas_core::state::{Action, Screen};
use atlas_words::{
    amount_with_unit, conflict_state, date, deadline, entity_kind, entity_text, ui, when,
};
use leptos::prelude::*;

use super::{Chain, ClaimItem, EvidenceList, Share, VerdictBadge};
use crate::atlas::Atlas;
use crate::components::{Icon, Sign, Words};
use crate::platform::page;

/// The panel; a hint while nothing was pressed.
#[component]
pub(crate) fn EvidencePanel(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let shown = atlas.part(|state| state.evidence);
    // Where the focus was when the panel opened, so that closing gives it back.
    let opener: StoredValue<Option<String>> = StoredValue::new(None);
    Effect::new(move |before: Option<bool>| {
        let is_shown = shown.get().is_some();
        if is_shown && before.is_some() {
            if before == Some(false) {
                opener.set_value(page::focused_id());
            }
            page::focus("evidence-title");
        }
        is_shown
    });
    let close = move || {
        atlas.dispatch(Action::CloseEvidence);
        if let Some(id) = opener.get_value() {
            page::focus(&id);
        }
    };
    let content = move || match shown.get() {
        Some(entity) => view! { <Subject atlas entity on_close=close /> }.into_any(),
        None => {
            view! { <p class="evidence-panel__hint">{ui::EVIDENCE_HINT.of(lang)}</p> }.into_any()
        }
    };
    view! {
        <aside
            class="evidence-panel"
            aria-label=ui::EVIDENCE.of(lang)
            data-open=move || shown.get().is_some().then_some("true")
            on:keydown=move |ev| if ev.key() == "Escape" { close() }
        >
            {content}
        </aside>
    }
}

#[component]
fn Subject(
    /// The page.
    atlas: Atlas,
    /// What was pressed.
    entity: Entity,
    /// Puts the panel away.
    on_close: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = policy_of(atlas, entity);
    let place = policy.map(|id| view! { <Chain atlas id=ds.policies[id].jurisdiction /> " · " });
    let body = match entity {
        Entity::Target(id) => view! { <TargetBody atlas id /> }.into_any(),
        Entity::Event(id) => view! { <EventBody atlas id /> }.into_any(),
        Entity::Claim(id) => view! { <ClaimItem atlas id /> }.into_any(),
        Entity::Conflict(id) => view! { <ConflictBody atlas id /> }.into_any(),
        Entity::View(id) => {
            let view = &ds.views[id];
            view! {
                {view.checked.as_ref().map(|checked| view! {
                    <p><span class="eyebrow">{ui::AS_CHECKED.of(lang)}</span> " " <Words text=checked lang /></p>
                })}
                <EvidenceList atlas evidence=&view.evidence />
            }
            .into_any()
        }
        _ => ().into_any(),
    };
    // The pieces that were pressed may carry claims and conflicts of their own.
    let own_claim = match entity {
        Entity::Target(id) => ds.targets[id].claim,
        _ => None,
    };
    let claims: Vec<ClaimId> = with_artefacts(atlas, entity)
        .into_iter()
        .filter(|id| Some(*id) != own_claim)
        .collect();
    let conflicts = ds.conflicts_about(entity);
    view! {
        <div class="evidence-panel__head">
            <p class="eyebrow">{place} {entity_kind(lang, entity)}</p>
            <button type="button" class="link-button" on:click=move |_| on_close()>
                {ui::CLOSE.of(lang)}
            </button>
        </div>
        <h2 id="evidence-title" tabindex="-1"><Words text=entity_text(ds, entity) lang /></h2>
        {body}
        {(!conflicts.is_empty()).then(|| view! {
            <h3>{ui::CONFLICTS.of(lang)}</h3>
            {conflicts.iter().map(|id| view! { <ConflictBody atlas id=*id /> }).collect_view()}
        })}
        {(!claims.is_empty()).then(|| view! {
            <h3>{ui::CLAIMS.of(lang)}</h3>
            {claims.into_iter().map(|id| view! { <ClaimItem atlas id /> }).collect_view()}
        })}
        <p class="evidence-panel__foot">
            {policy.map(|id| {
                let href = atlas.link_to(Action::Open(Screen::Policy(id)));
                view! { <a href=href>{ui::OPEN_POLICY.of(lang)}</a> }
            })}
            <Share atlas />
        </p>
    }
}

/// Claims about a thing, and the artefacts about those claims.
fn with_artefacts(atlas: Atlas, entity: Entity) -> Vec<ClaimId> {
    let ds = atlas.dataset;
    if matches!(
        entity,
        Entity::Policy(_) | Entity::Source(_) | Entity::Jurisdiction(_)
    ) {
        return Vec::new();
    }
    let claims = ds.claims_about(entity).iter();
    let about = claims
        .clone()
        .flat_map(|id| ds.claims_about(Entity::Claim(*id)));
    distinct(claims.chain(about).copied())
}

fn policy_of(atlas: Atlas, entity: Entity) -> Option<PolicyId> {
    match entity {
        Entity::Policy(id) => Some(id),
        Entity::Event(id) => Some(atlas.dataset.events[id].policy),
        Entity::Target(id) => Some(atlas.dataset.targets[id].policy),
        Entity::Claim(id) => {
            let about = atlas.dataset.claims[id].about.iter();
            about
                .filter(|entity| !matches!(entity, Entity::Claim(_)))
                .find_map(|e| policy_of(atlas, *e))
        }
        _ => None,
    }
}

/// Printed beside checked.
#[component]
fn TargetBody(
    /// The page.
    atlas: Atlas,
    /// Which target.
    id: atlas_core::model::TargetId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let target = &ds.targets[id];
    let claim = target.claim.map(|id| &ds.claims[id]);
    let printed = target.printed.as_ref().map(|printed| {
        view! {
            <q lang="en">{&*printed.wording}</q>
            {printed.deadline.as_ref().map(|by| format!(", {}", deadline(lang, by)))}
        }
    });
    let checked = match (&target.checked, amount_with_unit(lang, ds, target)) {
        (Some(checked), number) => view! {
            {number.map(|number| view! { <strong class="pair__number">{number}</strong> })}
            <span><Words text=checked lang /></span>
        }
        .into_any(),
        (None, _) => ui::NOT_CHECKED.of(lang).into_any(),
    };
    view! {
        <div class="pair">
            <div class="pair__printed">
                <p class="eyebrow">{ui::AS_PRINTED.of(lang)}</p>
                <p>{printed.map_or_else(|| ui::NOT_PRINTED.of(lang).into_any(), IntoAny::into_any)}</p>
            </div>
            <div class="pair__checked" data-verdict=claim.map(|claim| claim.verdict.code())>
                {claim.map(|claim| view! { <VerdictBadge atlas code=claim.verdict /> })}
                <p>{checked}</p>
            </div>
        </div>
        {target.note.as_ref().map(|note| view! { <p><Words text=note lang /></p> })}
        {claim.map(|claim| view! {
            <h3>{ui::RESTS_ON.of(lang)}</h3>
            <EvidenceList atlas evidence=&claim.evidence />
        })}
    }
}

/// When it was printed to have happened, and when it did.
#[component]
fn EventBody(
    /// The page.
    atlas: Atlas,
    /// Which event.
    id: atlas_core::model::EventId,
) -> impl IntoView {
    let lang = atlas.lang;
    let event = &atlas.dataset.events[id];
    let printed = event.date.printed.as_deref();
    let meaning = event
        .date
        .printed_when
        .as_ref()
        .map(|found| format!(" ({})", when(lang, found)));
    view! {
        <div class="pair">
            <div class="pair__printed">
                <p class="eyebrow">{ui::AS_PRINTED.of(lang)}</p>
                <p>
                    {match printed {
                        Some(printed) => view! { <q lang="en">{printed}</q> {meaning} }.into_any(),
                        None => ui::NOT_PRINTED.of(lang).into_any(),
                    }}
                </p>
            </div>
            <div class="pair__checked">
                <p class="eyebrow">{ui::AS_CHECKED.of(lang)}</p>
                <p><strong class="pair__number">{date(lang, &event.date)}</strong></p>
            </div>
        </div>
        {event.date.note.as_ref().map(|note| view! { <p><Words text=note lang /></p> })}
        <h3>{ui::RESTS_ON.of(lang)}</h3>
        <EvidenceList atlas evidence=&event.evidence />
    }
}

/// Every side of a conflict, the shown one marked.
#[component]
fn ConflictBody(
    /// The page.
    atlas: Atlas,
    /// Which conflict.
    id: ConflictId,
) -> impl IntoView {
    let lang = atlas.lang;
    let conflict = &atlas.dataset.conflicts[id];
    let sign =
        (conflict.state == ConflictState::Open).then(|| view! { <Icon sign=Sign::Conflict /> });
    let sides = conflict.sides.iter().enumerate().map(|(idx, side)| {
        let is_shown = conflict.chosen == Some(idx);
        view! {
            <li class="conflict__side" data-shown=is_shown.then_some("true")>
                <p>
                    <Words text=&side.value lang />
                    {is_shown.then(|| view! { " " <small>{ui::SHOWN_HERE.of(lang)}</small> })}
                </p>
                <EvidenceList atlas evidence=&side.evidence />
            </li>
        }
    });
    view! {
        <section class="conflict" data-state=conflict.state.code()>
            <p>
                {sign} " " <b><Words text=&conflict.title lang /></b>
                {format!(" ({})", conflict_state(lang, conflict.state))}
            </p>
            <ul>{sides.collect_view()}</ul>
            <p><Words text=&conflict.reason lang /></p>
        </section>
    }
}
