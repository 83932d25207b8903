//! Home: what this is, then the hits as cards or as a table.

mod lead;
mod policy_card;
mod policy_table;

use atlas_core::model::PolicyId;
use atlas_core::query::Sort;
use atlas_core::state::{Action, CardsForm};
use atlas_words::{sort, ui};
use leptos::prelude::*;

use self::lead::Lead;
use self::policy_card::PolicyCard;
use self::policy_table::PolicyTable;
use crate::atlas::Atlas;
use crate::parts::{Form, ResultBar, Switch};

/// How many hits are drawn at first, and with each press of "more": a page of ten thousand cards
/// would take seconds to build.
const STEP: usize = 100;

/// The cards screen.
#[component]
pub(crate) fn CardsView(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let form = atlas.part(|state| state.cards_form);
    let n_drawn = RwSignal::new(STEP);
    let drawn = Memo::new(move |_| {
        let hits = &atlas.answer.read().hits;
        let drawn = hits.iter().take(n_drawn.get());
        drawn.map(|hit| hit.policy).collect::<Vec<PolicyId>>()
    });
    let n_hits = Memo::new(move |_| atlas.answer.read().hits.len());
    let is_whole = atlas.dataset.policies.is_empty();
    view! {
        <Lead atlas />
        <ResultBar atlas>
            <SortMenu atlas />
            <FormSwitch atlas />
        </ResultBar>
        <Show when=move || n_hits.get() == 0>
            <div class="empty-state">
                {if is_whole {
                    view! { <p><b>{ui::EMPTY_DATASET.of(lang)}</b></p> <p>{ui::EMPTY_DATASET_REMEDY.of(lang)}</p> }.into_any()
                } else {
                    view! {
                        <p><b>{ui::NO_HITS.of(lang)}</b></p>
                        <button type="button" class="button" on:click=atlas.on_press(Action::ClearAll)>
                            {ui::CLEAR_ALL.of(lang)}
                        </button>
                    }.into_any()
                }}
            </div>
        </Show>
        {move || match form.get() {
            CardsForm::Cards => view! {
                <div class="cards">
                    <For each=move || drawn.get() key=|id| *id let(id)>
                        <PolicyCard atlas id />
                    </For>
                </div>
            }
            .into_any(),
            CardsForm::Table => view! { <PolicyTable atlas policies=drawn /> }.into_any(),
        }}
        <Show when=move || { n_drawn.get() < n_hits.get() }>
            <button type="button" class="button" on:click=move |_| n_drawn.update(|n| *n += STEP)>
                {ui::MORE.of(lang)}
            </button>
        </Show>
    }
}

#[component]
fn SortMenu(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.part(|state| state.sort);
    let options = Sort::ALL.map(|code| {
        view! {
            <option value=code.code() selected=move || present.get() == code>{sort(lang, code)}</option>
        }
    });
    view! {
        <label class="tool">
            {ui::SORT.of(lang)} " "
            <select on:change:target=move |ev| {
                if let Some(code) = Sort::from_code(&ev.target().value()) {
                    atlas.dispatch(Action::SetSort(code));
                }
            }>
                {options.into_iter().collect_view()}
            </select>
        </label>
    }
}

#[component]
fn FormSwitch(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let forms = [(CardsForm::Cards, ui::CARDS), (CardsForm::Table, ui::TABLE)];
    let forms = forms.map(|(form, label)| Form {
        label: label.of(atlas.lang),
        action: Action::SetCardsForm(form),
        is_present: atlas.holds(move |state| state.cards_form == form),
    });
    view! { <Switch atlas forms=forms.into() /> }
}
