//! The evidence panel: for whatever was pressed, what was printed, what the original says, and how
//! we know.
//!
//! Beside the results on wide screens, over them on small ones. Leaves out the whole policy
//! (`views::policy`).

use atlas_core::model::{
    Claim, ClaimId, Entity, EventId, Evidence, PolicyId, SourceId, TargetId, Text, ViewId,
};
use atlas_core::order::distinct;
use atlas_core::view_state::{Action, Screen};
use atlas_words::{
    amount_with_unit, date, deadline, entity_kind, entity_text, source_kind, ui, when,
};
use leptos::ev;
use leptos::prelude::*;

use super::{
    chain, claim_item, conflict_sides, evidence_list, link, share, source_link, verdict_badge,
};
use crate::atlas::Atlas;
use crate::components::{in_brackets, quote, words};
use crate::element::{El, button, el, fragment, watch_drawn};
use crate::platform::page;

/// The panel; a hint while nothing was pressed.
pub(crate) fn evidence_panel(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let shown = atlas.part(|state| state.evidence);
    // Where the focus was when the panel opened, so that closing gives it back.
    let opener = RwSignal::new(String::new());
    let mut before: Option<bool> = None;
    watch_drawn(Box::new(move || {
        let is_shown = shown.get().is_some();
        if is_shown && before.is_some() {
            if before == Some(false) {
                opener.set(page::focused_id());
            }
            page::focus("evidence-title");
        }
        before = Some(is_shown);
    }));
    let close = move || {
        atlas.dispatch(Action::CloseEvidence);
        page::focus(&opener.get_untracked());
    };
    let content = move || match shown.get() {
        Some(entity) => subject(atlas, entity, close),
        None => el("p")
            .class("evidence-panel__hint")
            .child(ui::EVIDENCE_HINT.of(lang)),
    };
    el("aside")
        .class("evidence-panel")
        .attr("aria-label", ui::EVIDENCE.of(lang))
        .live_attr("data-open", move || shown.get().map(|_| "true"))
        .on(ev::keydown, move |ev| {
            if ev.key() == "Escape" {
                close();
            }
        })
        .live(content)
}

fn subject(atlas: Atlas, entity: Entity, close: impl Fn() + 'static) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = policy_of(atlas, entity);
    let mut place = el("p").class("eyebrow");
    if let Some(id) = policy {
        let jurisdiction = chain(atlas, ds.policies[id].jurisdiction);
        place = place.child(jurisdiction).child(" · ");
    }
    let head = el("div")
        .class("evidence-panel__head")
        .child(place.child(entity_kind(lang, entity)))
        .child(button("link-button", close).child(ui::CLOSE.of(lang)));
    let title = el("h2")
        .attr("id", "evidence-title")
        .attr("tabindex", "-1")
        .child(words(entity_text(ds, entity), lang));
    let body = match entity {
        Entity::Target(id) => target_body(atlas, id),
        Entity::Event(id) => event_body(atlas, id),
        Entity::Claim(id) => claim_item(atlas, id),
        Entity::Conflict(id) => conflict_sides(atlas, id),
        Entity::View(id) => view_body(atlas, id),
        Entity::Policy(id) => policy_body(atlas, id),
        Entity::Source(id) => source_body(atlas, id),
        _ => fragment(),
    };
    // The pieces that were pressed may carry claims and conflicts of their own.
    let own_claim = match entity {
        Entity::Target(id) => ds.targets[id].claim,
        _ => None,
    };
    let mut claims = with_artefacts(atlas, entity);
    claims.retain(|id| Some(*id) != own_claim);
    let conflicts = ds.conflicts_about(entity);
    let conflicts = (!conflicts.is_empty()).then(|| {
        let conflicts = conflicts.iter().map(|id| conflict_sides(atlas, *id));
        fragment()
            .child(el("h3").child(ui::CONFLICTS.of(lang)))
            .children(conflicts)
    });
    let claims = (!claims.is_empty()).then(|| {
        fragment()
            .child(el("h3").child(ui::CLAIMS.of(lang)))
            .children(claims.into_iter().map(|id| claim_item(atlas, id)))
    });
    let whole = policy
        .map(|id| link(atlas, Action::Open(Screen::Policy(id))).child(ui::OPEN_POLICY.of(lang)));
    let foot = el("p")
        .class("evidence-panel__foot")
        .child(whole)
        .child(" ")
        .child(share(atlas));
    fragment()
        .child(head)
        .child(title)
        .child(body)
        .child(conflicts)
        .child(claims)
        .child(foot)
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
fn pair(atlas: Atlas, printed: El, checked: El) -> El {
    let printed = el("div")
        .class("pair__printed")
        .child(
            el("p")
                .class("eyebrow")
                .child(ui::AS_PRINTED.of(atlas.lang)),
        )
        .child(printed);
    el("div").class("pair").child(printed).child(checked)
}

fn note(atlas: Atlas, text: Option<&Text>) -> Option<El> {
    text.map(|text| el("p").child(words(text, atlas.lang)))
}

fn rests_on(atlas: Atlas, evidence: &[Evidence]) -> El {
    fragment()
        .child(el("h3").child(ui::RESTS_ON.of(atlas.lang)))
        .child(evidence_list(atlas, evidence))
}

fn target_body(atlas: Atlas, id: TargetId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let target = &ds.targets[id];
    let claim = target.claim.map(|id| &ds.claims[id]);
    let printed = match &target.printed {
        Some(printed) => {
            let by = printed.deadline.as_ref();
            el("p")
                .child(quote(&printed.wording))
                .child(by.map(|_| ui::COMMA.of(lang)))
                .child(by.map(|by| deadline(lang, by)))
        }
        None => el("p").child(ui::NOT_PRINTED.of(lang)),
    };
    let said = match &target.checked {
        Some(checked) => {
            let number = amount_with_unit(lang, ds, target);
            el("p")
                .child(number.map(|number| el("strong").class("pair__number").child(number)))
                .child(" ")
                .child(words(checked, lang))
        }
        None => el("p").child(ui::NOT_CHECKED.of(lang)),
    };
    let checked = el("div")
        .class("pair__checked")
        .attr("data-verdict", claim.map(|claim| claim.verdict.code()))
        .child(claim.map(|claim| verdict_badge(atlas, claim.verdict)))
        .child(said);
    fragment()
        .child(pair(atlas, printed, checked))
        .child(note(atlas, target.progress.as_ref()))
        .child(note(atlas, target.note.as_ref()))
        .child(claim.map(|claim| rests_on(atlas, &claim.evidence)))
}

/// When it was printed to have happened, and when it did.
fn event_body(atlas: Atlas, id: EventId) -> El {
    let lang = atlas.lang;
    let event = &atlas.dataset.events[id];
    let meaning = event.date.printed_when.as_ref();
    let meaning = meaning.map(|found| in_brackets(lang, fragment(), when(lang, found)));
    let printed = match event.date.printed.as_deref() {
        Some(printed) => el("p").child(quote(printed)).child(meaning),
        None => el("p").child(ui::NOT_PRINTED.of(lang)),
    };
    let found = el("strong")
        .class("pair__number")
        .child(date(lang, &event.date));
    let checked = el("div")
        .class("pair__checked")
        .child(el("p").class("eyebrow").child(ui::AS_CHECKED.of(lang)))
        .child(el("p").child(found));
    fragment()
        .child(pair(atlas, printed, checked))
        .child(note(atlas, event.date.note.as_ref()))
        .child(rests_on(atlas, &event.evidence))
}

/// What a record rests on as a whole.
fn policy_body(atlas: Atlas, id: PolicyId) -> El {
    let ds = atlas.dataset;
    let sources = ds.sources_of(id).into_iter();
    let items = sources.map(|id| {
        let kind = source_kind(atlas.lang, &ds.sources[id]);
        el("li")
            .class("evidence")
            .child(source_link(atlas, id))
            .child(el("span").class("evidence__how").child(kind))
    });
    fragment()
        .child(el("h3").child(ui::RESTS_ON.of(atlas.lang)))
        .child(el("ul").class("evidence-list").children(items))
}

/// Everything that rests on a source.
fn source_body(atlas: Atlas, id: SourceId) -> El {
    let claims = atlas.dataset.claims.iter();
    let names = |claim: &Claim| claim.evidence.iter().any(|piece| piece.source == id);
    let claims = claims.filter(|(_, claim)| names(claim));
    fragment()
        .child(el("p").child(source_link(atlas, id)))
        .child(note(atlas, atlas.dataset.sources[id].note.as_ref()))
        .child(el("h3").child(ui::USED_BY.of(atlas.lang)))
        .children(claims.map(|(id, _)| claim_item(atlas, id)))
}

fn view_body(atlas: Atlas, id: ViewId) -> El {
    let (lang, view) = (atlas.lang, &atlas.dataset.views[id]);
    let checked = view.checked.as_ref().map(|checked| {
        el("p")
            .child(el("span").class("eyebrow").child(ui::AS_CHECKED.of(lang)))
            .child(" ")
            .child(words(checked, lang))
    });
    fragment()
        .child(checked)
        .child(evidence_list(atlas, &view.evidence))
}
