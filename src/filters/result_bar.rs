//! Over the results of every view: the filter as a sentence, its chips, and what to do with it all.

use std::time::Duration;

use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::{Choice, DateRange, Query};
use atlas_core::view_state::Action;
use atlas_words::{PhraseKind, date_range, facet_value, filter, filter_text, ui};
use leptos::prelude::*;

use super::{save, share};
use crate::atlas::Atlas;
use crate::derived::Derived;
use crate::element::{El, button, el, fragment, watch};

/// How long the results must rest before they are read out: per keystroke would be noise
/// (algolia/instantsearch#7099).
const REST: Duration = Duration::from_millis(900);

/// The sentence, the chips and the tools, beginning with those of the view itself.
pub(crate) fn result_bar(atlas: Atlas, tools: El) -> El {
    let lang = atlas.lang;
    let query = atlas.part(|state| state.query.clone());
    let sentence = move || {
        let phrases = filter(lang, atlas.dataset, &query.read(), &atlas.answer.read());
        let mut sentence = fragment();
        for phrase in phrases {
            let strong = |class| el("b").class(class).child(&*phrase.text);
            sentence = match phrase.kind {
                PhraseKind::Plain => sentence.child(&*phrase.text),
                PhraseKind::Choice => sentence.child(strong("sentence__choice")),
                PhraseKind::Number => sentence.child(strong("sentence__number")),
            };
        }
        sentence
    };
    let said = RwSignal::new(String::new());
    let mut say = leptos::prelude::debounce(REST, move |text: String| said.set(text));
    watch(Box::new(move || {
        say(filter_text(
            lang,
            atlas.dataset,
            &query.read(),
            &atlas.answer.read(),
        ));
    }));
    let heading = el("h2")
        .class("sentence")
        .attr("id", "results")
        .attr("tabindex", "-1")
        .live(sentence);
    let status = el("p")
        .attr("role", "status")
        .class("visually-hidden")
        .live_text(move || said.get());
    let tools = el("div")
        .class("tools")
        .child(tools)
        .child(" ")
        .child(share(atlas))
        .child(" ")
        .child(save(atlas));
    el("div")
        .class("result-bar")
        .child(heading)
        .child(status)
        .when(
            move || !query.read().is_empty(),
            move || chip_list(atlas, query),
        )
        .child(tools)
}

/// Something that was asked for and can be let go.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Chip {
    Value(Facet, FacetValue, Choice),
    Dates(DateRange),
    Words(String),
}

fn chips_of(query: &Query) -> Vec<Chip> {
    let mut chips = Vec::new();
    for (facet, selection) in query.selections.iter() {
        let chip = |choice| move |value| Chip::Value(facet, value, choice);
        chips.extend(selection.include.iter().map(chip(Choice::Include)));
        chips.extend(selection.exclude.iter().map(chip(Choice::Exclude)));
    }
    if query.dates.is_set() {
        chips.push(Chip::Dates(query.dates));
    }
    if !query.text.trim().is_empty() {
        chips.push(Chip::Words(query.text.trim().to_owned()));
    }
    chips
}

fn chip_list(atlas: Atlas, query: Derived<Query>) -> El {
    let lang = atlas.lang;
    let clear =
        button("link-button", atlas.on_press(Action::ClearAll)).child(ui::CLEAR_ALL.of(lang));
    el("ul")
        .class("chips")
        .attr("aria-label", ui::PRESENT_FILTERS.of(lang))
        .each(
            move || chips_of(&query.read()),
            move |chip| el("li").child(chip_button(atlas, chip)),
        )
        .child(el("li").child(clear))
}

fn chip_button(atlas: Atlas, chip: &Chip) -> El {
    let lang = atlas.lang;
    let value_name = |value| facet_value(lang, atlas.dataset, value);
    let (label, release) = match chip {
        Chip::Value(facet, value, choice) => {
            let name = value_name(*value);
            let label = match choice {
                Choice::Exclude => format!("{} {name}", ui::NOT.of(lang)),
                Choice::Include | Choice::Off => name.into_owned(),
            };
            (label, Action::Choose(*facet, *value, Choice::Off))
        }
        Chip::Dates(dates) => {
            let release = Action::SetDates {
                from: None,
                to: None,
            };
            (date_range(lang, dates), release)
        }
        Chip::Words(words) => (format!("“{words}”"), Action::SetText(String::new())),
    };
    button("chip", atlas.on_press(release))
        .attr("aria-label", format!("{} {label}", ui::REMOVE.of(lang)))
        .child(label)
        .child(el("span").attr("aria-hidden", "true").child(" ×"))
}
