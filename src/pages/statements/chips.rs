//! What is asked of the claims, piece by piece, each to be let go.

use atlas_core::query::statements::{StatementQuery, StatementValue};
use atlas_core::view_state::Action;
use atlas_words::statement_value;
use leptos::prelude::*;

use crate::components::Chips;
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

/// What is asked for, and what lets go of it.
#[component]
pub(super) fn StatementChips(
    /// The atlas.
    atlas: Atlas,
    /// What is asked for.
    query: Memo<StatementQuery>,
) -> impl IntoView {
    let lang = atlas.lang;
    let chips = Memo::new(move |_| chips_of(&query.read()));
    let label = move |chip: &Chip| match chip {
        Chip::Value(value) => statement_value(lang, &atlas.dataset(), *value).into_owned(),
        Chip::Words(words) => format!("“{words}”"),
    };
    let release = move |chip: &Chip| {
        atlas.release(match chip {
            Chip::Value(value) => Action::ToggleStatement(*value),
            Chip::Words(_) => Action::SetStatementText(String::new()),
        });
    };
    view! {
        <Chips
            lang
            chips
            label
            on_release=release
            on_clear=move || atlas.release(Action::ClearStatements)
        />
    }
}
