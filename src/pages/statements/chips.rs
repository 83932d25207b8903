//! What is asked of the claims, piece by piece, each to be let go.

use atlas_core::query::statements::{StatementQuery, StatementValue};
use atlas_core::view_state::Action;
use atlas_words::{statement_value, ui};
use leptos::prelude::*;

use crate::browser::page;
use crate::store::Atlas;

/// Something that was asked for and can be let go.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Chip {
    Value(StatementValue),
    Words(String),
}

fn chips_of(query: &StatementQuery) -> Vec<Chip> {
    let mut chips: Vec<Chip> = query.chosen.iter().copied().map(Chip::Value).collect();
    let words = query.text.trim();
    if !words.is_empty() {
        chips.push(Chip::Words(words.to_owned()));
    }
    chips
}

/// A chip for each thing that is asked for, and a button that lets go of all.
#[component]
pub(super) fn Chips(
    /// The atlas.
    atlas: Atlas,
    /// What is asked for.
    query: Memo<StatementQuery>,
) -> impl IntoView {
    let lang = atlas.lang;
    view! {
        <ul class="chips" aria-label=ui::PRESENT_FILTERS.of(lang)>
            <For each=move || chips_of(&query.read()) key=Chip::clone let(chip)>
                <li><ChipButton atlas chip /></li>
            </For>
            <li>
                <button
                    type="button"
                    class="link-button"
                    on:click=move |_| release(atlas, Action::ClearStatements)
                >
                    {ui::CLEAR_ALL.of(lang)}
                </button>
            </li>
        </ul>
    }
}

#[component]
fn ChipButton(
    /// The atlas.
    atlas: Atlas,
    /// What it lets go.
    chip: Chip,
) -> impl IntoView {
    let lang = atlas.lang;
    let (label, action) = match chip {
        Chip::Value(value) => {
            let label = statement_value(lang, &atlas.dataset(), value).into_owned();
            (label, Action::ToggleStatement(value))
        }
        Chip::Words(words) => (
            format!("“{words}”"),
            Action::SetStatementText(String::new()),
        ),
    };
    let name = format!("{} {label}", ui::REMOVE.of(lang));
    view! {
        <button
            type="button"
            class="chip"
            aria-label=name
            on:click=move |_| release(atlas, action.clone())
        >
            <span class="chip__label">{label}</span> <span aria-hidden="true">" ×"</span>
        </button>
    }
}

/// Lets go, and takes the focus along: the button that had it is gone.
fn release(atlas: Atlas, action: Action) {
    atlas.dispatch(action);
    page::focus("results");
}
