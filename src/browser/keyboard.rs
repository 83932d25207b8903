//! What a keyboard or mouse event is about: a text field, a link, an input method.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, InputEvent, KeyboardEvent};

/// Whether a key press belongs to a field that takes text.
pub(crate) fn is_typing(event: &KeyboardEvent) -> bool {
    let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_field = target.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    });
    has_modifier || is_field
}

/// Whether an input method is composing (pinyin, for instance): its letters are no words yet, and
/// its Enter is no command (algolia/instantsearch#5963).
pub(crate) fn is_composing(event: &Event) -> bool {
    let event = event.dyn_ref::<InputEvent>();
    event.is_some_and(InputEvent::is_composing)
}

/// The text of the field that an event is about; `None` while a part of what its kind asks for is missing.
pub(crate) fn whole_text(event: &Event) -> Option<String> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let is_whole = !field.validity().bad_input();
    is_whole.then(|| field.value())
}

/// Whether an event comes from inside a link.
pub(crate) fn is_on_link(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|element| element.closest("a[href]").ok().flatten());
    link.is_some()
}
