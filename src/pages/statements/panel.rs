//! The filters of the statements screen: every value as a box, long lists folded.

use atlas_core::model::Dataset;
use atlas_core::model::codes::Lang;
use atlas_core::query::Initials;
use atlas_core::query::facets::{FacetValue, in_tree_order};
use atlas_core::query::search::{find, fold, terms};
use atlas_core::query::statements::{StatementFacet, StatementValue};
use atlas_core::view_state::Action;
use atlas_words::{n_filters, statement_choice, statement_facet, ui};
use leptos::prelude::*;

use crate::components::Number;
use crate::evidence::VerdictBadge;
use crate::filters::FilterShell;
use crate::store::Atlas;

/// All filters.
#[component]
pub(crate) fn StatementPanel(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let n_in_use = atlas.slice(|state| state.statements.chosen.len());
    let groups = StatementFacet::ALL.map(|facet| match facet {
        StatementFacet::Verdict | StatementFacet::Kind => {
            view! { <Boxes atlas facet /> }.into_any()
        }
        StatementFacet::Source | StatementFacet::Place | StatementFacet::Policy => {
            view! { <LongList atlas facet /> }.into_any()
        }
    });
    view! { <FilterShell lang=atlas.lang n_in_use>{groups.collect_view()}</FilterShell> }
}

/// The values of a facet that occur. They and their order never change, only their numbers.
fn values_of(atlas: Atlas, facet: StatementFacet) -> Vec<StatementValue> {
    let answer = atlas.statements.read_untracked();
    let values = answer.counts.keys().copied();
    values.filter(|value| value.facet() == facet).collect()
}

/// How many claims a value would give.
fn count(atlas: Atlas, value: StatementValue) -> Memo<usize> {
    Memo::new(move |_| {
        let answer = atlas.statements.read();
        answer.counts.get(&value).copied().unwrap_or(0)
    })
}

/// A facet as a group of boxes.
#[component]
fn Boxes(
    /// The atlas.
    atlas: Atlas,
    /// The facet.
    facet: StatementFacet,
) -> impl IntoView {
    let boxes = values_of(atlas, facet).into_iter();
    let boxes = boxes.map(|value| view! { <ValueBox atlas value /> });
    view! {
        <fieldset class="facet">
            <legend>{statement_facet(atlas.lang, facet)}</legend>
            <ul>{boxes.collect_view()}</ul>
        </fieldset>
    }
}

#[component]
fn ValueBox(
    /// The atlas.
    atlas: Atlas,
    /// The value.
    value: StatementValue,
    /// The words, folded, that its name must have to be in sight.
    #[prop(default = RwSignal::new(Vec::new()))]
    words: RwSignal<Vec<String>>,
    /// Initials by which places are found as well.
    #[prop(default = StoredValue::new(Initials::default()))]
    initials: StoredValue<Initials>,
) -> impl IntoView {
    let lang = atlas.lang;
    let name = statement_choice(lang, &atlas.dataset(), value).into_owned();
    let folded = match value {
        StatementValue::Place(id) => {
            let names = &atlas.dataset().jurisdictions[id].name;
            let [en, zh] = [&names.en, &names.zh].map(|name| name.as_deref().unwrap_or_default());
            fold(&[&name, en, zh].join("\n"))
        }
        _ => fold(&name),
    };
    let is_out = move || {
        let words = words.read();
        let has = |word: &String| {
            find(&folded, word).is_some() || initials.read_value().find(&folded, word)
        };
        !words.iter().all(has)
    };
    let n = count(atlas, value);
    let is_chosen = atlas.slice(move |state| state.statements.chosen.contains(&value));
    // A chosen value stays alive at 0, or nobody could let it go.
    let is_dead = move || n.get() == 0 && !is_chosen.get();
    let name = match value {
        StatementValue::Verdict(verdict) => view! { <VerdictBadge lang verdict /> }.into_any(),
        _ => name.into_any(),
    };
    view! {
        <li class="facet__value" hidden=is_out>
            <label data-empty=move || is_dead().then_some("true")>
                <input
                    type="checkbox"
                    prop:checked=move || is_chosen.get()
                    disabled=is_dead
                    on:change=move |_| atlas.dispatch(Action::ToggleStatement(value))
                />
                " " <span class="facet__name" dir="auto">{name}</span> " "
                <Number class="facet__count" n />
            </label>
        </li>
    }
}

/// A facet of many values: folded until somebody opens it, with a field that narrows the list.
#[component]
fn LongList(
    /// The atlas.
    atlas: Atlas,
    /// The facet.
    facet: StatementFacet,
) -> impl IntoView {
    let lang = atlas.lang;
    let values = values_of(atlas, facet);
    if values.is_empty() {
        return None;
    }
    let n_chosen = atlas.slice(move |state| state.statements.chosen_of(facet).count());
    let has_choice = n_chosen.get_untracked() > 0;
    let is_open = RwSignal::new(has_choice);
    let in_use = move || match n_chosen.get() {
        0 => String::new(),
        n => [ui::OPENS.of(lang), &n_filters(lang, n), ui::CLOSES.of(lang)].concat(),
    };
    let find_label = [
        statement_facet(lang, facet),
        ui::COLON.of(lang),
        ui::FIND_IN_LIST.of(lang),
    ];
    let find_label = find_label.concat();
    let words = RwSignal::new(Vec::new());
    let initials = StoredValue::new(Initials::new(&atlas.dataset()));
    let boxes = move || {
        let values = in_reading_order(lang, &atlas.dataset(), values.clone()).into_iter();
        values
            .map(|value| view! { <ValueBox atlas value words initials /> })
            .collect_view()
    };
    Some(view! {
        <details
            class="facet"
            open=has_choice
            on:toggle:target=move |ev| is_open.set(ev.target().open())
        >
            <summary>{statement_facet(lang, facet)} {in_use}</summary>
            <Show when=move || is_open.get()>
                <input
                    type="search"
                    class="facet__find"
                    dir="auto"
                    autocomplete="off"
                    aria-label=find_label.clone()
                    placeholder=ui::FIND_IN_LIST.of(lang)
                    on:input:target=move |ev| words.set(terms(&ev.target().value()))
                />
                <ul>{boxes()}</ul>
            </Show>
        </details>
    })
}

/// Places as in their tree, all else by name.
fn in_reading_order(
    lang: Lang,
    dataset: &Dataset,
    mut values: Vec<StatementValue>,
) -> Vec<StatementValue> {
    let places = values.iter().filter_map(|value| match value {
        StatementValue::Place(id) => Some(FacetValue::Jurisdiction(*id)),
        _ => None,
    });
    let tree = in_tree_order(dataset, &places.collect());
    values.sort_by_cached_key(|value| {
        let at = tree.iter().position(|(place, _)| match (place, value) {
            (FacetValue::Jurisdiction(place), StatementValue::Place(id)) => place == id,
            _ => false,
        });
        (at, statement_choice(lang, dataset, *value).to_lowercase())
    });
    values
}
