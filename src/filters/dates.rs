//! Two date fields and the switch for uncertain dates: what the brush does, without dragging (WCAG 2.5.7).

use atlas_core::query::{DateRange, Sureness};
use atlas_core::time::Day;
use atlas_core::view_state::Action;
use atlas_words::ui;
use leptos::prelude::*;

use super::facet::FacetHead;
use crate::browser::keyboard;
use crate::store::Atlas;

/// The dates that hits must have.
#[component]
pub(super) fn DateFilter(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let dates = atlas.slice(|state| state.query.dates);
    let refusal: RwSignal<Option<Refusal>> = RwSignal::new(None);
    // Anything else that is asked for since puts it away.
    let refused = Memo::new(move |_| {
        let refusal = refusal.get()?;
        (refusal.instead_of == dates.get()).then_some(refusal.why)
    });
    let in_fields = move || match refused.get() {
        Some(Why::Reversed { from, to }) => (Some(from), Some(to)),
        Some(Why::HalfTyped) | None => (dates.get().from, dates.get().to),
    };
    let refuse = move |why| {
        let instead_of = dates.get_untracked();
        refusal.set(Some(Refusal { why, instead_of }));
    };
    let ask = move |from: Option<Day>, to: Option<Day>| match from.zip(to) {
        // To swap them would move the field that nobody touched.
        Some((from, to)) if from > to => refuse(Why::Reversed { from, to }),
        _ => {
            refusal.set(None);
            if (from, to) != (dates.get_untracked().from, dates.get_untracked().to) {
                atlas.dispatch(Action::SetDates { from, to });
            }
        }
    };
    let set_from = move |entered| match entered {
        Entered::Day(from) => ask(from, untrack(in_fields).1),
        Entered::HalfTyped => refuse(Why::HalfTyped),
    };
    let set_to = move |entered| match entered {
        Entered::Day(to) => ask(untrack(in_fields).0, to),
        Entered::HalfTyped => refuse(Why::HalfTyped),
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
                    present=Signal::derive(move || in_fields().0)
                    is_refused=Signal::derive(move || refused.get().is_some())
                    on_enter=set_from
                />
                <DateField
                    label=ui::TO.of(lang)
                    present=Signal::derive(move || in_fields().1)
                    is_refused=Signal::derive(move || refused.get().is_some())
                    on_enter=set_to
                />
            </div>
            <p
                id="dates-refused"
                class="refusal"
                role="status"
                prop:textContent=move || match refused.get() {
                    Some(Why::Reversed { .. }) => ui::DATES_REVERSED.of(lang),
                    Some(Why::HalfTyped) => ui::DATE_HALF_TYPED.of(lang),
                    None => "",
                }
            ></p>
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

/// Why what the fields say is not asked for.
#[derive(Clone, Copy, PartialEq)]
enum Why {
    /// The first day is after the last.
    Reversed { from: Day, to: Day },
    /// A part of a day is missing.
    HalfTyped,
}

#[derive(Clone, Copy)]
struct Refusal {
    why: Why,
    /// What is asked for all the same.
    instead_of: DateRange,
}

/// What is in a field that was entered or left.
#[derive(Clone, Copy)]
enum Entered {
    /// A day, or nothing.
    Day(Option<Day>),
    /// A part of a day.
    HalfTyped,
}

/// A field for a day. What is typed is judged when it is entered or left, since a field with half a year in it has the
/// year 2; what is picked counts at once.
#[component]
fn DateField(
    /// What the field is called.
    label: &'static str,
    /// The day that is asked for now.
    present: Signal<Option<Day>>,
    /// Whether what the fields say can't be asked for.
    is_refused: Signal<bool>,
    /// Takes what was entered.
    on_enter: impl Fn(Entered) + Copy + 'static,
) -> impl IntoView {
    let value = move || present.get().map(|day| day.to_string()).unwrap_or_default();
    let is_typing = StoredValue::new(false);
    let judge = move |text: Option<String>| {
        is_typing.set_value(false);
        on_enter(match text {
            Some(text) => Entered::Day(Day::parse_iso(&text)),
            None => Entered::HalfTyped,
        });
    };
    view! {
        <label>
            {label} " "
            <input
                type="date"
                prop:value=value
                aria-invalid=move || is_refused.get().then_some("true")
                aria-describedby="dates-refused"
                on:keydown=move |ev| match &*ev.key() {
                    "Enter" => judge(keyboard::whole_text(&ev)),
                    "Tab" | "Escape" => {}
                    _ => is_typing.set_value(true),
                }
                on:change=move |ev| {
                    if !is_typing.get_value() {
                        judge(keyboard::whole_text(&ev));
                    }
                }
                on:blur=move |ev| {
                    if is_typing.get_value() {
                        judge(keyboard::whole_text(&ev));
                    }
                }
            />
        </label>
    }
}
