//! Choices among a few: buttons side by side, or a menu.

use leptos::prelude::*;

use super::attributes::aria;

/// Something to choose, with its name.
#[derive(Debug, Clone)]
pub struct Labelled<T> {
    /// What stands for it.
    pub value: T,
    /// What it is called.
    pub label: &'static str,
}

/// Buttons side by side, the present choice pressed.
#[component]
pub fn Switch<T>(
    /// What the group is called.
    label: &'static str,
    /// What there is to choose from.
    choices: Vec<Labelled<T>>,
    /// The present choice.
    present: Memo<T>,
    /// Takes a choice.
    on_choose: impl Fn(T) + Copy + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let buttons = choices.into_iter().map(|Labelled { value, label }| {
        view! {
            <button
                type="button"
                class="switch__choice"
                aria-pressed=move || aria(present.get() == value)
                on:click=move |_| on_choose(value)
            >
                {label}
            </button>
        }
    });
    view! { <span class="switch" role="group" aria-label=label>{buttons.collect_view()}</span> }
}

/// A menu of codes with their names.
#[component]
pub fn Menu(
    /// What the menu is called.
    label: &'static str,
    /// The codes and their names.
    options: Vec<Labelled<&'static str>>,
    /// The code of the present choice.
    #[prop(into)]
    present: Signal<&'static str>,
    /// Takes the code of a choice.
    on_choose: impl Fn(&str) + 'static,
) -> impl IntoView {
    let options = options.into_iter().map(|Labelled { value, label }| {
        view! { <option value=value selected=move || present.get() == value>{label}</option> }
    });
    view! {
        <label class="tool">
            {label} " "
            <select
                prop:value=move || present.get()
                on:change:target=move |ev| on_choose(&ev.target().value())
            >
                {options.collect_view()}
            </select>
        </label>
    }
}
