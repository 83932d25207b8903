//! What a reader entered into the field that an event comes from.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// The text or the chosen option.
pub(crate) fn value(event: &Event) -> String {
    if let Some(menu) = menu(event) {
        return menu.value();
    }
    input(event).map(|input| input.value()).unwrap_or_default()
}

/// Whether a box is ticked.
pub(crate) fn is_checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Puts a menu back to its empty option.
pub(crate) fn clear(event: &Event) {
    if let Some(menu) = menu(event) {
        menu.set_value("");
    }
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

fn menu(event: &Event) -> Option<HtmlSelectElement> {
    event.target()?.dyn_into().ok()
}
