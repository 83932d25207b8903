//! A choice between a few forms of the same thing, as buttons side by side.

use atlas_core::state::Action;
use atlas_words::ui;
use leptos::prelude::*;

use crate::atlas::Atlas;

/// One of the forms.
pub(crate) struct Form {
    /// What it is called.
    pub(crate) label: &'static str,
    /// What choosing it does.
    pub(crate) action: Action,
    /// Whether it is the present one.
    pub(crate) is_present: Signal<&'static str>,
}

/// The buttons.
#[component]
pub(crate) fn Switch(
    /// The page.
    atlas: Atlas,
    /// The forms, in order.
    forms: Vec<Form>,
) -> impl IntoView {
    let buttons = forms.into_iter().map(|form| {
        view! {
            <button
                type="button"
                class="switch__choice"
                aria-pressed=form.is_present
                on:click=atlas.on_press(form.action)
            >
                {form.label}
            </button>
        }
    });
    view! {
        <span class="switch" role="group" aria-label=ui::FORM.of(atlas.lang)>
            {buttons.collect_view()}
        </span>
    }
}
