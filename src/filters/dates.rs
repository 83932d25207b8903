//! Two date fields and the switch for uncertain dates: what the brush does, without dragging (WCAG 2.5.7).

use atlas_core::query::Sureness;
use atlas_core::time::Day;
use atlas_core::view_state::Action;
use atlas_words::ui;
use leptos::prelude::*;

use super::facet::FacetHead;
use crate::store::Atlas;

/// The dates that hits must have.
#[component]
pub(super) fn DateFilter(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let dates = atlas.slice(|state| state.query.dates);
    let set_from = move |from| {
        let to = dates.get_untracked().to;
        atlas.dispatch(Action::SetDates { from, to });
    };
    let set_to = move |to| {
        let from = dates.get_untracked().from;
        atlas.dispatch(Action::SetDates { from, to });
    };
    let set_sureness = move |is_only_certain| {
        let sureness = if is_only_certain {
            Sureness::OnlyCertain
        } else {
            Sureness::AlsoPossible
        };
        atlas.dispatch(Action::SetSureness(sureness));
    };
    let clear = move || {
        atlas.dispatch(Action::SetDates {
            from: None,
            to: None,
        });
    };
    view! {
        <fieldset class="facet">
            <FacetHead
                lang
                name=ui::DATES.of(lang)
                has_choice=Signal::derive(move || dates.get().is_set())
                on_clear=clear
            />
            <div class="date-fields">
                <DateField
                    label=ui::FROM.of(lang)
                    present=Signal::derive(move || dates.get().from)
                    on_choose=set_from
                />
                <DateField
                    label=ui::TO.of(lang)
                    present=Signal::derive(move || dates.get().to)
                    on_choose=set_to
                />
            </div>
            <label class="facet__switch">
                <input
                    type="checkbox"
                    prop:checked=move || dates.get().sureness == Sureness::OnlyCertain
                    on:change:target=move |ev| set_sureness(ev.target().checked())
                />
                " "
                {ui::ONLY_CERTAIN.of(lang)}
            </label>
        </fieldset>
    }
}

#[component]
fn DateField(
    /// What the field is called.
    label: &'static str,
    /// The day that is asked for now.
    present: Signal<Option<Day>>,
    /// Takes another; none where the field was emptied.
    on_choose: impl Fn(Option<Day>) + 'static,
) -> impl IntoView {
    let value = move || present.get().map(|day| day.to_string()).unwrap_or_default();
    view! {
        <label>
            {label} " "
            <input
                type="date"
                prop:value=value
                on:change:target=move |ev| on_choose(Day::parse_iso(&ev.target().value()))
            />
        </label>
    }
}
