//! Home: what this is, then the hits as cards or as a table.

mod lead;
mod policy_card;
mod policy_table;

use atlas_core::model::PolicyId;
use atlas_core::query::Sort;
use atlas_core::view_state::{Action, CardsForm};
use atlas_words::{sort, ui};
use leptos::prelude::*;

use self::lead::lead;
use self::policy_card::policy_card;
use self::policy_table::policy_table;
use crate::atlas::Atlas;
use crate::derived::Derived;
use crate::element::{El, button, el, fragment};
use crate::parts::{Form, menu, result_bar, switch};

/// How many hits are drawn at first, and with each press of "more": some ten screens. A page of ten thousand
/// cards would take seconds to build.
const STEP: usize = 30;

/// The cards screen.
pub(crate) fn cards_view(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let form = atlas.part(|state| state.cards_form);
    let n_drawn = RwSignal::new(STEP);
    let drawn = Derived::new(move || {
        let hits = &atlas.answer.read().hits;
        let drawn = hits.iter().take(n_drawn.get());
        drawn.map(|hit| hit.policy).collect::<Vec<PolicyId>>()
    });
    let n_hits = Derived::new(move || atlas.answer.read().hits.len());
    let tools = fragment()
        .child(sort_menu(atlas))
        .child(" ")
        .child(form_switch(atlas));
    let more =
        move || button("button", move || n_drawn.update(|n| *n += STEP)).child(ui::MORE.of(lang));
    fragment()
        .child(lead(atlas))
        .child(result_bar(atlas, tools))
        .when(move || n_hits.get() == 0, move || nothing(atlas))
        .live(move || match form.get() {
            CardsForm::Cards => el("div")
                .class("cards")
                .each(move || drawn.get(), move |id| policy_card(atlas, *id)),
            CardsForm::Table => policy_table(atlas, drawn),
        })
        .when(move || n_drawn.get() < n_hits.get(), more)
}

/// Why there is no card, and what to do.
fn nothing(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let strong = |text| el("p").child(el("b").child(text));
    let state = el("div").class("empty-state");
    if atlas.dataset.policies.is_empty() {
        state
            .child(strong(ui::EMPTY_DATASET.of(lang)))
            .child(el("p").child(ui::EMPTY_DATASET_REMEDY.of(lang)))
    } else {
        let clear = button("button", atlas.on_press(Action::ClearAll));
        state
            .child(strong(ui::NO_HITS.of(lang)))
            .child(clear.child(ui::CLEAR_ALL.of(lang)))
    }
}

fn sort_menu(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.sort);
    menu(
        ui::SORT.of(lang),
        Sort::ALL.map(|code| (code.code(), sort(lang, code))),
        move || present.get().code(),
        move |code| {
            if let Some(code) = Sort::from_code(code) {
                atlas.dispatch(Action::SetSort(code));
            }
        },
    )
}

fn form_switch(atlas: Atlas) -> El {
    let forms = [(CardsForm::Cards, ui::CARDS), (CardsForm::Table, ui::TABLE)];
    let forms = forms.map(|(form, label)| Form {
        label: label.of(atlas.lang),
        action: Action::SetCardsForm(form),
        is_present: Box::new(atlas.holds(move |state| state.cards_form == form)),
    });
    switch(atlas, forms)
}
