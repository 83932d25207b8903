//! Home: what this is, then the hits as cards or as a table.

mod lead;
mod policy_card;
mod policy_table;

use atlas_core::query::{Hit, Sort};
use atlas_core::view_state::{Action, CardsForm};
use atlas_words::{sort as sort_name, ui};
use leptos::prelude::*;

use self::lead::Lead;
use self::policy_card::PolicyCard;
use self::policy_table::PolicyTable;
use crate::components::{Labelled, Menu, MoreButton, Suggestion, Switch};
use crate::filters::ResultBar;
use crate::store::Atlas;

/// How many hits are drawn at first, and with each press of "more": some ten screens. A page of ten thousand
/// cards would take seconds to build.
const STEP: usize = 30;
/// How many of them come before the first paint of the visit: more than a screen shows.
const FIRST: usize = 8;

/// The cards screen.
#[component]
pub(crate) fn CardsPage(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let form = atlas.slice(|state| state.cards_form);
    let n_drawn = move || {
        if atlas.is_painted.get() {
            STEP + atlas.n_more.get()
        } else {
            FIRST
        }
    };
    let n_hits = Memo::new(move |_| atlas.answer.read().hits.len());
    let drawn = Memo::new(move |_| {
        let answer = atlas.answer.read();
        answer.hits.iter().take(n_drawn()).copied().collect()
    });
    view! {
        <Lead atlas />
        <ResultBar atlas>
            <SortMenu atlas /> " " <FormSwitch atlas form />
        </ResultBar>
        <Show when=move || n_hits.get() == 0>
            <NoHits atlas />
        </Show>
        <Show
            when=move || form.get() == CardsForm::Cards
            fallback=move || view! { <PolicyTable atlas hits=drawn /> }
        >
            <Cards atlas hits=drawn />
        </Show>
        <MoreButton lang n_rows=n_hits step=STEP n_more=atlas.n_more />
    }
}

/// A card each. One stays as it is for as long as its policy is a hit, so that filtering keeps the focus; only when
/// a sure hit becomes a possible one, or the other way round, is it made anew.
#[component]
fn Cards(
    /// The atlas.
    atlas: Atlas,
    /// The hits to draw.
    hits: Memo<Vec<Hit>>,
) -> impl IntoView {
    view! {
        <div class="cards">
            <For each=move || hits.get() key=|hit| (hit.policy, hit.fit) let(hit)>
                <PolicyCard atlas hit />
            </For>
        </div>
    }
}

/// Why there is no card, and what to do.
#[component]
fn NoHits(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    if atlas.dataset().policies.is_empty() {
        let empty = view! {
            <div class="empty-state">
                <p><b>{ui::EMPTY_DATASET.of(lang)}</b></p>
                <p>{ui::EMPTY_DATASET_REMEDY.of(lang)}</p>
            </div>
        };
        return empty.into_any();
    }
    let no_hits = view! {
        <div class="empty-state">
            <p><b>{ui::NO_HITS.of(lang)}</b></p>
            <Suggestion
                lang
                meant=atlas.meant
                on_take=move |text| atlas.release(Action::SetText(text))
            />
            <button
                type="button"
                class="button"
                on:click=move |_| atlas.release(Action::ClearAll)
            >
                {ui::CLEAR_ALL.of(lang)}
            </button>
        </div>
    };
    no_hits.into_any()
}

#[component]
fn SortMenu(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let present = atlas.slice(|state| state.sort.code());
    let options = Sort::ALL.map(|sort| Labelled {
        value: sort.code(),
        label: sort_name(lang, sort),
    });
    let choose = move |code: &str| {
        if let Some(sort) = Sort::from_code(code) {
            atlas.dispatch(Action::SetSort(sort));
        }
    };
    view! { <Menu label=ui::SORT.of(lang) options=options.into() present on_choose=choose /> }
}

#[component]
fn FormSwitch(
    /// The atlas.
    atlas: Atlas,
    /// The present form.
    form: Memo<CardsForm>,
) -> impl IntoView {
    let lang = atlas.lang;
    let choices = [(CardsForm::Cards, ui::CARDS), (CardsForm::Table, ui::TABLE)];
    let choices = choices.map(|(value, label)| Labelled {
        value,
        label: label.of(lang),
    });
    view! {
        <Switch
            label=ui::FORM.of(lang)
            choices=choices.into()
            present=form
            on_choose=move |form| atlas.dispatch(Action::SetCardsForm(form))
        />
    }
}
