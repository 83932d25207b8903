//! What is asked for, piece by piece, each to be let go.

use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::{Choice, DateRange, Query};
use atlas_core::view_state::Action;
use atlas_words::{date_range, facet_value, ui};
use leptos::prelude::*;

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

/// A chip for each thing that is asked for, and a button that lets go of all.
#[component]
pub(super) fn Chips(
    /// The atlas.
    atlas: Atlas,
    /// What is asked for.
    query: Memo<Query>,
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
                    on:click=move |_| atlas.dispatch(Action::ClearAll)
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
    let (label, release) = match chip {
        Chip::Value(facet, value, choice) => {
            let dataset = atlas.dataset();
            let name = facet_value(lang, &dataset, value);
            let label = match choice {
                Choice::Exclude => format!("{} {name}", ui::NOT.of(lang)),
                Choice::Include | Choice::Off => name.into_owned(),
            };
            (label, Action::Choose(facet, value, Choice::Off))
        }
        Chip::Dates(dates) => {
            let release = Action::SetDates {
                from: None,
                to: None,
            };
            (date_range(lang, &dates), release)
        }
        Chip::Words(words) => (format!("“{words}”"), Action::SetText(String::new())),
    };
    let name = format!("{} {label}", ui::REMOVE.of(lang));
    view! {
        <button
            type="button"
            class="chip"
            aria-label=name
            on:click=move |_| atlas.dispatch(release.clone())
        >
            {label} <span aria-hidden="true">" ×"</span>
        </button>
    }
}
