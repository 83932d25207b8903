//! Choices among a few: buttons side by side, or a menu.

use atlas_core::view_state::Action;
use atlas_words::ui;

use crate::atlas::Atlas;
use crate::element::{El, button, el};
use crate::platform::field;

/// One of the forms of the same thing.
pub(crate) struct Form {
    /// What it is called.
    pub(crate) label: &'static str,
    /// What choosing it does.
    pub(crate) action: Action,
    /// Whether it is the present one.
    pub(crate) is_present: Box<dyn Fn() -> &'static str>,
}

/// Buttons side by side.
pub(crate) fn switch(atlas: Atlas, forms: impl IntoIterator<Item = Form>) -> El {
    let buttons = forms.into_iter().map(|form| {
        button("switch__choice", atlas.on_press(form.action))
            .live_attr("aria-pressed", form.is_present)
            .child(form.label)
    });
    el("span")
        .class("switch")
        .attr("role", "group")
        .attr("aria-label", ui::FORM.of(atlas.lang))
        .children(buttons)
}

/// A menu of codes with their names.
pub(crate) fn menu(
    label: &'static str,
    options: impl IntoIterator<Item = (&'static str, &'static str)>,
    present: impl Fn() -> &'static str + 'static,
    mut choose: impl FnMut(&str) + 'static,
) -> El {
    let options = options
        .into_iter()
        .map(|(code, name)| el("option").attr("value", code).child(name));
    let menu = el("select")
        .children(options)
        .live_value(move || present().to_owned())
        .on(leptos::ev::change, move |ev| choose(&field::value(&ev)));
    el("label")
        .class("tool")
        .child(label)
        .child(" ")
        .child(menu)
}
