//! A conflict with all its sides.
//!
//! Leaves out what it is about: that stands around it.

use atlas_core::model::codes::ConflictState;
use atlas_core::model::{ConflictId, Entity};
use atlas_words::{conflict_state, ui};

use super::{evidence_button, evidence_list};
use crate::atlas::Atlas;
use crate::components::{Sign, icon, in_brackets, words};
use crate::element::{El, el, fragment};

/// Every side of a conflict, the shown one marked.
pub(crate) fn conflict_sides(atlas: Atlas, id: ConflictId) -> El {
    let lang = atlas.lang;
    let conflict = &atlas.dataset.conflicts[id];
    let sign = (conflict.state == ConflictState::Open).then(|| icon(Sign::Conflict));
    let sides = conflict.sides.iter().enumerate().map(|(idx, side)| {
        let is_shown = conflict.chosen == Some(idx);
        let mark = is_shown.then(|| el("small").child(ui::SHOWN_HERE.of(lang)));
        let value = el("p")
            .child(words(&side.value, lang))
            .child(" ")
            .child(mark);
        el("li")
            .class("conflict__side")
            .attr("data-shown", is_shown.then_some("true"))
            .child(value)
            .child(evidence_list(atlas, &side.evidence))
    });
    let head = el("p")
        .child(sign)
        .child(" ")
        .child(evidence_button(atlas, Entity::Conflict(id)).child(words(&conflict.title, lang)))
        .child(in_brackets(
            lang,
            fragment(),
            conflict_state(lang, conflict.state),
        ));
    el("section")
        .class("conflict")
        .attr("data-state", conflict.state.code())
        .child(head)
        .child(el("ul").children(sides))
        .child(el("p").child(words(&conflict.reason, lang)))
}
