//! Handing the reader a file that was made in the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Saves a text as a file. Nothing leaves the page: the browser is given the bytes.
pub(crate) fn save(file_name: &str, mime: &str, text: &str) {
    let _refused = try_save(file_name, mime, text);
}

fn try_save(file_name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(document) = document else {
        return Ok(());
    };
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", file_name)?;
    link.click();
    Url::revoke_object_url(&address)
}
