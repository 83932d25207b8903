//! The browser's history: what each entry remembers of where the reader was, so that Back returns there.
//!
//! Leaves out what an address means (`atlas_core::view_state::route`) and when a place is worth remembering (`store`).
//! Where the browser refuses (Safari allows 100 changes in 30 seconds), the page stays as it is and only the entry falls
//! behind until the next act.

use atlas_core::model::codes::Lang;
use atlas_core::view_state::History;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, NodeList, ScrollRestoration};

use super::address;

/// Everything that can have the focus.
const FOCUSABLE: &str = "a[href], button, input, select, summary, [tabindex]";

/// What an entry remembers besides its address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The code of the language in which it is shown where its address names none: that of the visit in which it was
    /// made, whatever was chosen since.
    lang: String,
    /// Where the reader was when it was left.
    pub(crate) place: Option<Place>,
}

/// Where a reader is in a screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// How far it is scrolled, in CSS pixels.
    scroll: f64,
    /// How many rows a list was asked for beyond its first ones.
    pub(crate) n_more: usize,
    /// Which of the elements that can have the focus has it, counted from the top.
    focus: Option<u32>,
}

impl Place {
    /// Where the reader is now.
    pub(crate) fn now(n_more: usize) -> Self {
        let window = web_sys::window();
        Self {
            scroll: window
                .and_then(|window| window.scroll_y().ok())
                .unwrap_or_default(),
            n_more,
            focus: focused_at(),
        }
    }

    /// Goes there, once the screen is drawn.
    pub(crate) fn go(&self) {
        let focused = self.focus.and_then(|at| focusable()?.get(at));
        if let Some(Ok(focused)) = focused.map(|node| node.dyn_into::<HtmlElement>()) {
            let _refused = focused.focus();
        }
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, self.scroll);
        }
    }
}

fn focusable() -> Option<NodeList> {
    let document = web_sys::window()?.document()?;
    document.query_selector_all(FOCUSABLE).ok()
}

/// Which of those has the focus. The browser counts: there may be thousands.
fn focused_at() -> Option<u32> {
    let active = web_sys::window()?.document()?.active_element()?;
    let at = js_sys::Array::from(&focusable()?.into()).index_of(&active, 0);
    u32::try_from(at).ok()
}

/// Takes over from the browser, which restores a place before there is anything to be scrolled.
pub(crate) fn take_over() {
    if let Some(Ok(entries)) = web_sys::window().map(|window| window.history()) {
        let _refused = entries.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// What the present entry remembers; `None` if it is new.
pub(crate) fn entry() -> Option<Entry> {
    let state = web_sys::window()?.history().ok()?.state().ok()?;
    serde_json::from_str(&state.as_string()?).ok()
}

/// The language of the present entry, where its address names none.
pub(crate) fn lang() -> Option<Lang> {
    Lang::from_code(&entry()?.lang)
}

/// Lets the present entry remember a place.
pub(crate) fn remember(lang: Lang, place: Option<Place>) {
    write(None, History::Replace, &state(lang, place));
}

/// Makes an entry for another address, or gives the present one another address.
pub(crate) fn write_hash(hash: &str, history: History, lang: Lang) {
    if hash == address::hash() {
        return;
    }
    let place = match history {
        History::Push => None,
        History::Replace => entry().and_then(|entry| entry.place),
    };
    write(Some(hash), history, &state(lang, place));
}

fn state(lang: Lang, place: Option<Place>) -> JsValue {
    let lang = lang.code().to_owned();
    let text = serde_json::to_string(&Entry { lang, place });
    text.map_or(JsValue::NULL, |text| JsValue::from_str(&text))
}

fn write(hash: Option<&str>, history: History, state: &JsValue) {
    let Some(Ok(entries)) = web_sys::window().map(|window| window.history()) else {
        return;
    };
    // `Err` is the browser's refusal; there is nothing to tell the reader.
    let _refused = match history {
        History::Push => entries.push_state_with_url(state, "", hash),
        History::Replace => entries.replace_state_with_url(state, "", hash),
    };
}
