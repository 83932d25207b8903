//! A figure that can be pressed: the checked number, what it counts, and how it was printed.

use atlas_core::model::codes::Scope;
use atlas_core::model::{Entity, TargetId};
use atlas_core::view_state::Action;
use atlas_words::{amount, deadline, per_base, ui};

use crate::atlas::Atlas;
use crate::components::{in_brackets, quote, words};
use crate::element::{El, button, el};

/// A target as a button that shows its evidence.
pub(crate) fn figure(atlas: Atlas, id: TargetId) -> El {
    let lang = atlas.lang;
    let target = &atlas.dataset.targets[id];
    let found = target.amount.as_ref();
    let number = found.map(|found| amount(lang, atlas.dataset, target.comparator, found));
    let printed = target.printed.as_ref();
    let comma = ui::COMMA.of(lang);
    let mut label = el("span")
        .class("figure__label")
        .child(words(&target.label, lang));
    if let Some(per) = found.and_then(|amount| amount.per.as_ref()) {
        label = label.child(comma).child(per_base(lang, per));
    }
    if let Some(by) = &target.deadline {
        label = label.child(comma).child(deadline(lang, by));
    }
    if target.scope == Scope::Wider {
        let scope = el("span").class("figure__scope");
        label = label.child(in_brackets(lang, scope, ui::WIDER_GOAL.of(lang)));
    }
    if target.progress.is_some() {
        let scope = el("span").class("figure__scope");
        label = label.child(in_brackets(lang, scope, ui::REACHED.of(lang)));
    }
    let printed = printed.map(|printed| {
        el("span")
            .class("figure__printed")
            .child(format!(" {} ", ui::PRINTED.of(lang)))
            .child(quote(&printed.wording))
    });
    let pressed = Some(Entity::Target(id));
    let number = number.map(|number| el("strong").class("figure__number").child(number));
    button(
        "figure",
        atlas.on_press(Action::ShowEvidence(Entity::Target(id))),
    )
    .attr("id", format!("figure-{}", target.slug))
    .live_attr(
        "aria-pressed",
        atlas.holds(move |state| state.evidence == pressed),
    )
    .child(number)
    .child(" ")
    .child(label)
    .child(printed)
}
