//! What is asked for, piece by piece, each to be let go.

use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::{Choice, DateRange, Query};
use atlas_core::view_state::Action;
use atlas_words::{date_range, facet_value, ui};
use leptos::prelude::*;

use crate::components::Chips;
use crate::store::Atlas;

/// Something that was asked for and can be let go.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Chip {
    Value(Facet, FacetValue, Choice),
    Dates(DateRange),
    Words(String),
}

fn chips_of(query: &Query) -> Vec<Chip> {
    let mut chips = Vec::new();
    for (facet, selection) in &query.selections {
        for value in &selection.include {
            chips.push(Chip::Value(*facet, *value, Choice::Include));
        }
        for value in &selection.exclude {
            chips.push(Chip::Value(*facet, *value, Choice::Exclude));
        }
    }
    if query.dates.is_set() {
        chips.push(Chip::Dates(query.dates));
    }
    let words = query.text.trim();
    if !words.is_empty() {
        chips.push(Chip::Words(words.to_owned()));
    }
    chips
}

/// What is asked for, and what lets go of it.
#[component]
pub(super) fn QueryChips(
    /// The atlas.
    atlas: Atlas,
    /// What is asked for.
    query: Memo<Query>,
) -> impl IntoView {
    let chips = Memo::new(move |_| chips_of(&query.read()));
    let release = move |chip: &Chip| atlas.release(release_of(chip));
    view! {
        <Chips
            lang=atlas.lang
            chips
            label=move |chip| label_of(atlas, chip)
            on_release=release
            on_clear=move || atlas.release(Action::ClearAll)
        />
    }
}

fn label_of(atlas: Atlas, chip: &Chip) -> String {
    let lang = atlas.lang;
    match chip {
        Chip::Value(_, value, choice) => {
            let dataset = atlas.dataset();
            let name = facet_value(lang, &dataset, *value);
            match choice {
                Choice::Exclude => format!("{} {name}", ui::NOT.of(lang)),
                Choice::Include | Choice::Off => name.into_owned(),
            }
        }
        Chip::Dates(dates) => date_range(lang, dates),
        Chip::Words(words) => format!("“{words}”"),
    }
}

fn release_of(chip: &Chip) -> Action {
    match chip {
        Chip::Value(facet, value, _) => Action::Choose(*facet, *value, Choice::Off),
        Chip::Dates(_) => Action::SetDates {
            from: None,
            to: None,
        },
        Chip::Words(_) => Action::SetText(String::new()),
    }
}
