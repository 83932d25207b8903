//! A conflict with all its sides.
//!
//! Leaves out what it is about: that stands around it.

use atlas_core::model::codes::ConflictState;
use atlas_core::model::{ConflictId, Entity};
use atlas_words::{conflict_state, ui};
use leptos::prelude::*;

use super::list::EvidenceList;
use crate::components::{Icon, InBrackets, Sign, Words};
use crate::links::EvidenceButton;
use crate::store::Atlas;

/// Every side of a conflict, the shown one marked.
#[component]
pub(crate) fn ConflictSides(
    /// The atlas.
    atlas: Atlas,
    /// The conflict.
    id: ConflictId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let conflict = &dataset.conflicts[id];
    let is_open = conflict.state == ConflictState::Open;
    let sides = conflict.sides.iter().enumerate().map(|(idx, side)| {
        let is_shown = conflict.chosen == Some(idx);
        let mark = is_shown.then(|| view! { <small>{ui::SHOWN_HERE.of(lang)}</small> });
        view! {
            <li class="conflict__side" data-shown=is_shown.then_some("true")>
                <p><Words text=&side.value lang /> " " {mark}</p>
                <EvidenceList atlas evidence=&side.evidence />
            </li>
        }
    });
    let sides = sides.collect_view();
    let title = view! { <Words text=&conflict.title lang /> };
    let state = conflict_state(lang, conflict.state);
    view! {
        <section class="conflict" data-state=conflict.state.code()>
            <p>
                {is_open.then(|| view! { <Icon sign=Sign::Conflict /> })} " "
                <EvidenceButton atlas of=Entity::Conflict(id)>{title}</EvidenceButton>
                <InBrackets lang>{state}</InBrackets>
            </p>
            <ul>{sides}</ul>
            <p><Words text=&conflict.reason lang /></p>
        </section>
    }
}
