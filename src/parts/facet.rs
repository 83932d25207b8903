//! One facet of the filter panel: its values with their numbers, each off, asked for or ruled out.
//!
//! Numbers change in place: rebuilding the list would lose focus (isamplesorg.github.io#155).

use atlas_core::facets::Facet;
use atlas_core::query::{Choice, Count};
use atlas_core::state::Action;
use atlas_words::{facet, facet_definition, facet_value, ui};
use leptos::prelude::*;

use crate::atlas::Atlas;

/// A facet as a group of checkboxes.
#[component]
pub(crate) fn FacetGroup(
    /// The page.
    atlas: Atlas,
    /// Which facet.
    of: Facet,
) -> impl IntoView {
    let lang = atlas.lang;
    // The values and their order never change, only their numbers.
    let values = atlas
        .answer
        .with_untracked(|answer| answer.counts.get(&of).cloned());
    let values = values.unwrap_or_default();
    // A facet in which nothing differs filters nothing.
    if values.len() < 2 {
        return ().into_any();
    }
    let has_choice = atlas.part(move |state| state.query.selections.contains_key(&of));
    let help = facet_definition(lang, of).map(|help| view! { <p class="facet__help">{help}</p> });
    let boxes = values.into_iter().enumerate();
    let boxes = boxes.map(|(at, count)| view! { <ValueBox atlas of at count /> });
    view! {
        <fieldset class="facet">
            <legend>
                {facet(lang, of)}
                <Show when=move || has_choice.get()>
                    " "
                    <button
                        type="button"
                        class="link-button facet__clear"
                        aria-label=format!("{}: {}", ui::CLEAR.of(lang), facet(lang, of))
                        on:click=atlas.on_press(Action::ClearFacet(of))
                    >
                        {ui::CLEAR.of(lang)}
                    </button>
                </Show>
            </legend>
            {help}
            <ul>{boxes.collect_view()}</ul>
        </fieldset>
    }
    .into_any()
}

/// One value.
#[component]
fn ValueBox(
    /// The page.
    atlas: Atlas,
    /// Its facet.
    of: Facet,
    /// Its position among the facet's values.
    at: usize,
    /// The value.
    count: Count,
) -> impl IntoView {
    let lang = atlas.lang;
    let value = count.value;
    let name = facet_value(lang, atlas.dataset, value);
    let n = Memo::new(move |_| {
        let answer = atlas.answer.read();
        let counts = answer.counts.get(&of);
        counts
            .and_then(|counts| counts.get(at))
            .map_or(0, |count| count.n)
    });
    let choice = atlas.part(move |state| state.query.choice(of, value));
    let is_chosen = move |wanted: Choice| choice.get() == wanted;
    // A chosen value stays alive at 0, or nobody could let it go.
    let is_dead = move || n.get() == 0 && is_chosen(Choice::Off);
    let toggle = move |wanted: Choice| {
        let next = if choice.get_untracked() == wanted {
            Choice::Off
        } else {
            wanted
        };
        atlas.dispatch(Action::Choose(of, value, next));
    };
    let (only_name, not_name) = (
        format!("{}: {name}", ui::ONLY.of(lang)),
        format!("{}: {name}", ui::NOT.of(lang)),
    );
    view! {
        <li
            class="facet__value"
            data-depth=count.depth.to_string()
            data-refused=move || is_chosen(Choice::Exclude).then_some("true")
        >
            <label data-empty=move || is_dead().then_some("true")>
                <input
                    type="checkbox"
                    prop:checked=move || is_chosen(Choice::Include)
                    disabled=is_dead
                    on:change=move |_| toggle(Choice::Include)
                />
                <span class="facet__name">{name.to_string()}</span>
                " "
                <span class="facet__count">{n}</span>
            </label>
            <span class="facet__acts">
                <button
                    type="button"
                    class="link-button"
                    aria-label=only_name
                    disabled=is_dead
                    on:click=atlas.on_press(Action::ChooseOnly(of, value))
                >
                    {ui::ONLY.of(lang)}
                </button>
                <button
                    type="button"
                    class="link-button"
                    aria-label=not_name
                    aria-pressed=atlas.holds(move |state| {
                        state.query.choice(of, value) == Choice::Exclude
                    })
                    on:click=move |_| toggle(Choice::Exclude)
                >
                    {ui::NOT.of(lang)}
                </button>
            </span>
        </li>
    }
}
