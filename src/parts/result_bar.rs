//! Over the results of every view: the filter as a sentence, its chips, and what to do with it all.

use std::time::Duration;

use atlas_core::compare::compare;
use atlas_core::export::{Provenance, comparison_csv, file_name, policies_csv, policies_json};
use atlas_core::facets::{Facet, FacetValue};
use atlas_core::query::{Choice, Query};
use atlas_core::state::{Action, Screen};
use atlas_words::{PhraseKind, date_range, facet_value, filter, filter_text, ui};
use leptos::prelude::*;

use super::Share;
use crate::atlas::Atlas;
use crate::platform::download;

/// How long the results must rest before they are read out: per keystroke would be noise
/// (algolia/instantsearch#7099).
const REST: Duration = Duration::from_millis(900);

/// The sentence, the chips and the tools.
#[component]
pub(crate) fn ResultBar(
    /// The page.
    atlas: Atlas,
    /// Tools of the view itself.
    children: Children,
) -> impl IntoView {
    let lang = atlas.lang;
    let query = atlas.part(|state| state.query.clone());
    let sentence = move || {
        let phrases = filter(lang, atlas.dataset, &query.read(), &atlas.answer.read());
        let pieces = phrases.into_iter().map(|phrase| match phrase.kind {
            PhraseKind::Plain => phrase.text.into_any(),
            PhraseKind::Choice => {
                view! { <b class="sentence__choice">{phrase.text}</b> }.into_any()
            }
            PhraseKind::Number => {
                view! { <b class="sentence__number">{phrase.text}</b> }.into_any()
            }
        });
        pieces.collect_view()
    };
    let said = RwSignal::new(String::new());
    let mut say = leptos::prelude::debounce(REST, move |text: String| said.set(text));
    Effect::new(move || {
        say(filter_text(
            lang,
            atlas.dataset,
            &query.read(),
            &atlas.answer.read(),
        ));
    });
    let chips = move || chips_of(&query.read());
    let has_chips = move || !query.read().is_empty();
    view! {
        <div class="result-bar">
            <h2 class="sentence" id="results" tabindex="-1">{sentence}</h2>
            <p role="status" class="visually-hidden">{said}</p>
            <Show when=has_chips>
                <ul class="chips" aria-label=ui::PRESENT_FILTERS.of(lang)>
                    <For each=chips key=Clone::clone let(chip)>
                        <li><ChipButton atlas chip /></li>
                    </For>
                    <li>
                        <button
                            type="button"
                            class="link-button"
                            on:click=atlas.on_press(Action::ClearAll)
                        >
                            {ui::CLEAR_ALL.of(lang)}
                        </button>
                    </li>
                </ul>
            </Show>
            <div class="tools">{children()} <Share atlas /> <Save atlas /></div>
        </div>
    }
}

/// Something that was asked for and can be let go.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Chip {
    Value(Facet, FacetValue, bool),
    Dates(String),
    Words(String),
}

fn chips_of(query: &Query) -> Vec<Chip> {
    let mut chips = Vec::new();
    for (facet, selection) in &query.selections {
        let include = selection
            .include
            .iter()
            .map(|value| Chip::Value(*facet, *value, true));
        let exclude = selection
            .exclude
            .iter()
            .map(|value| Chip::Value(*facet, *value, false));
        chips.extend(include.chain(exclude));
    }
    if query.dates.is_set() {
        chips.push(Chip::Dates(format!("{:?}", query.dates)));
    }
    if !query.text.trim().is_empty() {
        chips.push(Chip::Words(query.text.trim().to_owned()));
    }
    chips
}

#[component]
fn ChipButton(
    /// The page.
    atlas: Atlas,
    /// What it lets go.
    chip: Chip,
) -> impl IntoView {
    let lang = atlas.lang;
    let dates = atlas.part(|state| state.query.dates);
    let label = match &chip {
        Chip::Value(_, value, true) => facet_value(lang, atlas.dataset, *value).into_owned(),
        Chip::Value(_, value, false) => {
            format!(
                "{} {}",
                ui::NOT.of(lang),
                facet_value(lang, atlas.dataset, *value)
            )
        }
        Chip::Dates(_) => date_range(lang, &dates.get_untracked()),
        Chip::Words(words) => format!("“{words}”"),
    };
    let name = format!("{} {label}", ui::REMOVE.of(lang));
    let release = move |_| {
        atlas.dispatch(match &chip {
            Chip::Value(facet, value, _) => Action::Choose(*facet, *value, Choice::Off),
            Chip::Dates(_) => Action::SetDates {
                from: None,
                to: None,
            },
            Chip::Words(_) => Action::SetText(String::new()),
        });
    };
    view! {
        <button type="button" class="chip" aria-label=name on:click=release>
            {label} <span aria-hidden="true">" ×"</span>
        </button>
    }
}

/// CSV and JSON of what the view shows: all of it, in its order.
#[component]
fn Save(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let save_csv = move |_| {
        let ds = atlas.dataset;
        let state = atlas.snapshot();
        let (stem, text) = match state.screen {
            Screen::Compare => {
                let policies = atlas.answer.read_untracked().any_jurisdiction.clone();
                let comparison = compare(ds, &state.columns, state.query.reading, &policies);
                ("comparison", comparison_csv(ds, lang, &comparison))
            }
            _ => {
                let policies = atlas.answer.read_untracked().policies();
                ("policies", policies_csv(ds, lang, &policies))
            }
        };
        download::save(&file_name(ds, stem, "csv"), "text/csv;charset=utf-8", &text);
    };
    let save_json = move |_| {
        let ds = atlas.dataset;
        let state = atlas.snapshot();
        let answer = atlas.answer.read_untracked();
        let from = Provenance {
            link: atlas.address(),
            filter: filter_text(lang, ds, &state.query, &answer),
        };
        let text = policies_json(ds, &answer.policies(), &from);
        download::save(
            &file_name(ds, "policies", "json"),
            "application/json",
            &text,
        );
    };
    view! {
        <button type="button" class="link-button" on:click=save_csv>{ui::SAVE_CSV.of(lang)}</button>
        <button type="button" class="link-button" on:click=save_json>{ui::SAVE_JSON.of(lang)}</button>
    }
}
