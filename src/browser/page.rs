//! The page around the app: its state mark, its title, what has the focus, where it is scrolled to.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::HtmlElement;

/// Where the page is on its way, as `data-atlas` on `<html>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A dataset is on its way.
    Loading,
    /// The first view is drawn.
    Ready,
    /// There is nothing to show, and the page says why.
    Failed,
}

/// Tells the state, and puts away what the page said before the app could speak.
pub(crate) fn set_stage(stage: Stage) {
    let state = match stage {
        Stage::Loading => "loading",
        Stage::Ready => "ready",
        Stage::Failed => "failed",
    };
    let Some(document) = document() else { return };
    if let Some(root) = document.document_element() {
        let _refused = root.set_attribute("data-atlas", state);
    }
    // It stays for `public/boot.js`, which speaks when the app no longer can.
    if let Some(boot) = document.get_element_by_id("boot") {
        let _refused = boot.set_attribute("hidden", "");
    }
}

/// The name and size in bytes of the edition in one file, where the build put one beside the page.
pub(crate) fn offline_edition() -> Option<(String, usize)> {
    let note = fact("atlas-offline")?;
    let (name, size) = note.split_once(' ')?;
    Some((name.to_owned(), size.parse().ok()?))
}

/// The version of the page, all its files together; `None` while somebody works on it.
pub(crate) fn version() -> Option<String> {
    fact("atlas-version")
}

/// The address of the site that this single file comes from, if that is known.
pub(crate) fn home() -> Option<String> {
    fact("atlas-home").filter(|home| !home.is_empty())
}

/// This page as it arrived, if it is the edition in one file (`public/boot.js` keeps it).
pub(crate) fn as_it_arrived() -> Option<String> {
    let page = js_sys::Reflect::get(&js_sys::global(), &"atlasPage".into());
    page.ok()?.as_string()
}

/// Whether this is the edition in one file.
pub(crate) fn is_one_file() -> bool {
    embedded_element().is_some()
}

/// The dataset inside an offline page.
pub(crate) fn embedded_dataset() -> Option<String> {
    embedded_element()?.text_content()
}

fn embedded_element() -> Option<web_sys::Element> {
    document()?.get_element_by_id("atlas-embedded")
}

/// Where the page says that its usual dataset is.
pub(crate) fn dataset_address() -> Option<String> {
    document()?
        .get_element_by_id("atlas-data")?
        .get_attribute("href")
}

/// The bytes of a piece of an answer's body, which comes in nothing but byte arrays (Fetch standard, "incrementally read
/// a body").
pub(crate) fn bytes_of(chunk: &wasm_bindgen::JsValue) -> Vec<u8> {
    chunk.unchecked_ref::<js_sys::Uint8Array>().to_vec()
}

/// What the build noted in the head of the page.
fn fact(name: &str) -> Option<String> {
    let note = document()?.query_selector(&format!("meta[name={name}]"));
    note.ok().flatten()?.get_attribute("content")
}

/// Sets the title of the window.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Gives the focus to the element with this id, if it is there.
pub(crate) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(Ok(element)) = element.map(|element| element.dyn_into::<HtmlElement>()) {
        let _refused = element.focus();
    }
}

/// The id of what has the focus, so that it can be given back; empty if it has none.
pub(crate) fn focused_id() -> String {
    let element = document().and_then(|document| document.active_element());
    element.map(|element| element.id()).unwrap_or_default()
}

/// Acts once what has been drawn until now is painted: the callback of an animation frame runs before the paint, a task
/// queued from it runs after. A hidden page is not painted, and acts at once.
pub(crate) fn after_paint(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let queue = move || {
        if let Some(window) = web_sys::window() {
            let _refused = window.set_timeout_with_callback(act.unchecked_ref());
        }
    };
    if document().is_none_or(|document| document.hidden()) {
        queue();
    } else if let Some(window) = web_sys::window() {
        let in_frame = Closure::once_into_js(queue);
        let _refused = window.request_animation_frame(in_frame.unchecked_ref());
    }
}

/// Scrolls to the top, as a new screen starts there.
pub(crate) fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the print dialogue.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _refused = window.print();
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
