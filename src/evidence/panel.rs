//! The evidence panel: for whatever was pressed, what was printed, what the original says, and how we know.
//!
//! Beside the results on wide screens, over them on small ones. Leaves out the whole policy (`pages::policy`).

use atlas_core::model::{ClaimId, Dataset, Entity};
use atlas_core::view_state::{Action, Screen};
use atlas_words::{entity_kind, entity_text, ui};
use leptos::prelude::*;

use super::claim::Claim;
use super::conflict::ConflictSides;
use super::subject::SubjectBody;
use crate::browser::page;
use crate::components::{Chain, Words};
use crate::sharing::Share;
use crate::store::Atlas;

/// The panel; a hint while nothing was pressed.
#[component]
pub(crate) fn EvidencePanel(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let shown = atlas.evidence;
    // Where the focus was when the panel opened, so that closing gives it back.
    let opener = StoredValue::new(String::new());
    Effect::new(move |was_shown: Option<bool>| {
        let is_shown = shown.get().is_some();
        if is_shown && was_shown.is_some() {
            if was_shown == Some(false) {
                opener.set_value(page::focused_id());
            }
            page::focus("evidence-title");
        }
        is_shown
    });
    let close = move || {
        atlas.dispatch(Action::CloseEvidence);
        page::focus(&opener.get_value());
    };
    view! {
        <aside
            class="evidence-panel"
            aria-label=ui::EVIDENCE.of(atlas.lang)
            data-open=move || shown.get().map(|_| "true")
            on:keydown=move |ev| {
                if ev.key() == "Escape" {
                    close();
                }
            }
        >
            {move || match shown.get() {
                Some(entity) => view! { <Subject atlas entity on_close=close /> }.into_any(),
                None => {
                    let hint = ui::EVIDENCE_HINT.of(atlas.lang);
                    view! { <p class="evidence-panel__hint">{hint}</p> }.into_any()
                }
            }}
        </aside>
    }
}

/// All there is on what was pressed.
#[component]
fn Subject(
    /// The atlas.
    atlas: Atlas,
    /// What was pressed.
    entity: Entity,
    /// Puts the panel away.
    on_close: impl Fn() + 'static,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = dataset.policies_about(entity).into_iter().next();
    let whose = policy.map(|policy| {
        let id = dataset.policies[policy].jurisdiction;
        view! { <Chain dataset=&dataset id lang /> " · " }
    });
    let whole = policy.map(|policy| {
        let href = move || atlas.link_to(Screen::Policy(policy));
        view! { <a href=href>{ui::OPEN_POLICY.of(lang)}</a> }
    });
    view! {
        <div class="evidence-panel__head">
            <p class="eyebrow">{whose} {entity_kind(lang, &dataset, entity)}</p>
            <button type="button" class="link-button" on:click=move |_| on_close()>
                {ui::CLOSE.of(lang)}
            </button>
        </div>
        <h2 id="evidence-title" tabindex="-1">
            <Words text=entity_text(&dataset, entity) lang />
        </h2>
        <SubjectBody atlas entity />
        <Conflicts atlas entity />
        <Claims atlas entity />
        <p class="evidence-panel__foot">{whole} " " <Share atlas /></p>
    }
}

/// The conflicts that it is in.
#[component]
fn Conflicts(
    /// The atlas.
    atlas: Atlas,
    /// What was pressed.
    entity: Entity,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let conflicts = dataset.conflicts_about(entity);
    if conflicts.is_empty() {
        return None;
    }
    let conflicts = conflicts.iter();
    let sides = conflicts.map(|id| view! { <ConflictSides atlas id=*id /> });
    Some(view! { <h3>{ui::CONFLICTS.of(atlas.lang)}</h3> {sides.collect_view()} })
}

/// The claims about it, but the one that carries a target's own evidence: that stands in the body.
#[component]
fn Claims(
    /// The atlas.
    atlas: Atlas,
    /// What was pressed.
    entity: Entity,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let own_claim = match entity {
        Entity::Target(id) => dataset.targets[id].claim,
        _ => None,
    };
    let mut claims = claims_and_artefacts(&dataset, entity);
    claims.retain(|id| Some(*id) != own_claim);
    if claims.is_empty() {
        return None;
    }
    let claims = claims.into_iter();
    let claims = claims.map(|id| view! { <Claim atlas id /> });
    Some(view! { <h3>{ui::CLAIMS.of(atlas.lang)}</h3> {claims.collect_view()} })
}

/// Claims about a thing, and the artefacts about those claims, each once and in file order.
fn claims_and_artefacts(dataset: &Dataset, entity: Entity) -> Vec<ClaimId> {
    if matches!(
        entity,
        Entity::Policy(_) | Entity::Source(_) | Entity::Jurisdiction(_)
    ) {
        return Vec::new();
    }
    let mut claims = dataset.claims_about(entity).to_vec();
    for claim in dataset.claims_about(entity) {
        claims.extend(dataset.claims_about(Entity::Claim(*claim)));
    }
    claims.sort_unstable();
    claims.dedup();
    claims
}
