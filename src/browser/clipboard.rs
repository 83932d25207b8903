//! Putting a text on the clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies a text. `false` where the browser refuses: the caller then shows the text to copy by hand.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Missing outside secure contexts, where the binding would throw.
    let navigator = window.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .is_ok()
}
