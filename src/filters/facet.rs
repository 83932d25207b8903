//! One facet of the filter panel: its values with their numbers, each off, asked for or ruled out.
//!
//! Numbers change in place: rebuilding the list would lose the focus (isamplesorg.github.io#155).

use atlas_core::model::codes::Lang;
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::{Choice, Count};
use atlas_core::view_state::Action;
use atlas_words::{facet as facet_name, facet_definition, facet_value, ui};
use leptos::prelude::*;

use crate::components::{Number, aria};
use crate::store::Atlas;

/// A facet as a group of checkboxes; nothing for one in which nothing differs, as it filters nothing.
#[component]
pub(super) fn FacetGroup(
    /// The atlas.
    atlas: Atlas,
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let lang = atlas.lang;
    let has_choice = atlas.slice(move |state| state.query.selections.contains_key(&facet));
    let counts = Memo::new(move |_| {
        let answer = atlas.answer.read();
        answer.counts.get(&facet).cloned().unwrap_or_default()
    });
    // The values and their order never change, only their numbers.
    let values = counts.get_untracked();
    if values.len() < 2 {
        return None;
    }
    let help = facet_definition(lang, facet);
    let help = help.map(|help| view! { <p class="facet__help">{help}</p> });
    let boxes = values.into_iter().enumerate().map(|(at, count)| {
        let Count { value, depth, .. } = count;
        let n = Memo::new(move |_| counts.read().get(at).map_or(0, |count| count.n));
        view! { <ValueBox atlas facet value depth n /> }
    });
    Some(view! {
        <fieldset class="facet">
            <FacetHead
                lang
                name=facet_name(lang, facet)
                has_choice
                on_clear=move || atlas.dispatch(Action::ClearFacet(facet))
            />
            {help}
            <ul>{boxes.collect_view()}</ul>
        </fieldset>
    })
}

/// The name of a group of filters, with a button that lets them go while there are any.
#[component]
pub(super) fn FacetHead(
    /// The language of the words.
    lang: Lang,
    /// What the group is called.
    name: &'static str,
    /// Whether any of its filters is in use.
    #[prop(into)]
    has_choice: Signal<bool>,
    /// Lets them go.
    on_clear: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let clear = ui::CLEAR.of(lang);
    view! {
        <legend>
            {name}
            <Show when=move || has_choice.get()>
                " "
                <button
                    type="button"
                    class="link-button facet__clear"
                    aria-label=format!("{clear}: {name}")
                    on:click=move |_| on_clear()
                >
                    {clear}
                </button>
            </Show>
        </legend>
    }
}

/// One value: a box to ask for it, "only" to ask for nothing else, "not" to rule it out.
#[component]
fn ValueBox(
    /// The atlas.
    atlas: Atlas,
    /// The facet.
    facet: Facet,
    /// The value.
    value: FacetValue,
    /// How deep it lies in the tree of its facet; 0 for a root.
    depth: u8,
    /// How many policies would be hits.
    n: Memo<usize>,
) -> impl IntoView {
    let lang = atlas.lang;
    let name = facet_value(lang, &atlas.dataset(), value).into_owned();
    let label = |word: &str| format!("{word}: {name}");
    let (only, not) = (ui::ONLY.of(lang), ui::NOT.of(lang));
    let (only_label, not_label) = (label(only), label(not));
    let choice = atlas.slice(move |state| state.query.choice(facet, value));
    // A chosen value stays alive at 0, or nobody could let it go.
    let is_dead = move || n.get() == 0 && choice.get() == Choice::Off;
    let toggle = move |wanted: Choice| {
        let next = if choice.get_untracked() == wanted {
            Choice::Off
        } else {
            wanted
        };
        atlas.dispatch(Action::Choose(facet, value, next));
    };
    let is_refused = move || choice.get() == Choice::Exclude;
    view! {
        <li
            class="facet__value"
            data-depth=depth.to_string()
            data-refused=move || is_refused().then_some("true")
        >
            <label data-empty=move || is_dead().then_some("true")>
                <input
                    type="checkbox"
                    prop:checked=move || choice.get() == Choice::Include
                    disabled=is_dead
                    on:change=move |_| toggle(Choice::Include)
                />
                " " <span class="facet__name" dir="auto">{name}</span> " "
                <Number class="facet__count" n />
            </label>
            <span class="facet__acts">
                <button
                    type="button"
                    class="link-button"
                    aria-label=only_label
                    disabled=is_dead
                    on:click=move |_| atlas.dispatch(Action::ChooseOnly(facet, value))
                >
                    {only}
                </button>
                " "
                <button
                    type="button"
                    class="link-button"
                    aria-label=not_label
                    aria-pressed=move || aria(is_refused())
                    on:click=move |_| toggle(Choice::Exclude)
                >
                    {not}
                </button>
            </span>
        </li>
    }
}
