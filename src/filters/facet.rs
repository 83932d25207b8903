//! One facet of the filter panel: its values with their numbers, each off, asked for or ruled out.
//!
//! Numbers change in place: rebuilding the list would lose focus (isamplesorg.github.io#155).

use atlas_core::query::facets::Facet;
use atlas_core::query::{Choice, Count};
use atlas_core::view_state::Action;
use atlas_words::{facet, facet_definition, facet_value, ui};
use leptos::ev;

use crate::atlas::Atlas;
use crate::derived::Derived;
use crate::element::{El, button, el, fragment};

/// A facet as a group of checkboxes; nothing for one in which nothing differs, as it filters nothing.
pub(crate) fn facet_group(atlas: Atlas, of: Facet) -> Option<El> {
    let lang = atlas.lang;
    // The values and their order never change, only their numbers.
    let values = atlas.answer.read_untracked().counts.get(of).cloned();
    let values = values.filter(|values| values.len() >= 2)?;
    let has_choice = atlas.part(move |state| state.query.selections.contains(of));
    let head = facet_head(
        atlas,
        facet(lang, of),
        move || has_choice.get(),
        Action::ClearFacet(of),
    );
    let help = facet_definition(lang, of).map(|help| el("p").class("facet__help").child(help));
    let boxes = values.into_iter().enumerate();
    let boxes = boxes.map(|(at, count)| value_box(atlas, of, at, &count));
    let group = el("fieldset").class("facet").child(head).child(help);
    Some(group.child(el("ul").children(boxes)))
}

/// The name of a group of filters, with a button that lets them go while there are any.
pub(crate) fn facet_head(
    atlas: Atlas,
    name: &'static str,
    has_choice: impl Fn() -> bool + Send + Sync + 'static,
    clear: Action,
) -> El {
    let lang = atlas.lang;
    el("legend").child(name).when(has_choice, move || {
        let clear = button("link-button facet__clear", atlas.on_press(clear.clone()))
            .attr("aria-label", format!("{}: {name}", ui::CLEAR.of(lang)))
            .child(ui::CLEAR.of(lang));
        fragment().child(" ").child(clear)
    })
}

fn value_box(atlas: Atlas, of: Facet, at: usize, count: &Count) -> El {
    let lang = atlas.lang;
    let value = count.value;
    let name = facet_value(lang, atlas.dataset, value);
    let n = Derived::new(move || {
        let answer = atlas.answer.read();
        let counts = answer.counts.get(of);
        let count = counts.and_then(|counts| counts.get(at));
        count.map_or(0, |count| count.n)
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
    let tick = el("input")
        .attr("type", "checkbox")
        .live_checked(move || is_chosen(Choice::Include))
        .live_attr("disabled", is_dead)
        .on(ev::change, move |_| toggle(Choice::Include));
    let label = el("label")
        .live_attr("data-empty", move || is_dead().then_some("true"))
        .child(tick)
        .child(" ")
        .child(el("span").class("facet__name").child(&*name))
        .child(" ")
        .child(
            el("span")
                .class("facet__count")
                .live_text(move || n.get().to_string()),
        );
    let only = button("link-button", atlas.on_press(Action::ChooseOnly(of, value)))
        .attr("aria-label", format!("{}: {name}", ui::ONLY.of(lang)))
        .live_attr("disabled", is_dead)
        .child(ui::ONLY.of(lang));
    let not = button("link-button", move || toggle(Choice::Exclude))
        .attr("aria-label", format!("{}: {name}", ui::NOT.of(lang)))
        .live_attr(
            "aria-pressed",
            atlas.holds(move |state| state.query.choice(of, value) == Choice::Exclude),
        )
        .child(ui::NOT.of(lang));
    el("li")
        .class("facet__value")
        .attr("data-depth", count.depth.to_string())
        .live_attr("data-refused", move || {
            is_chosen(Choice::Exclude).then_some("true")
        })
        .child(label)
        .child(
            el("span")
                .class("facet__acts")
                .child(only)
                .child(" ")
                .child(not),
        )
}
