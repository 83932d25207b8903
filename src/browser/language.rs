//! The reader's language: remembered from a choice, else the browser's. And the page's, as told to it.
//!
//! Where storage is refused, nothing is remembered and the browser's language counts.

use atlas_core::model::codes::Lang;
use web_sys::Storage;

/// Under which the choice is remembered. Other sites of the same origin have keys of their own.
const KEY: &str = "policy-atlas:lang";

/// The language to begin with.
pub(crate) fn own() -> Lang {
    let remembered = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    let remembered = remembered.and_then(|code| Lang::from_code(&code));
    remembered.unwrap_or_else(|| {
        let language = web_sys::window().and_then(|window| window.navigator().language());
        match language {
            Some(language) if language.starts_with("zh") => Lang::Zh,
            _ => Lang::En,
        }
    })
}

/// Remembers a choice for later visits.
pub(crate) fn remember(lang: Lang) {
    if let Some(storage) = storage() {
        let _refused = storage.set_item(KEY, lang.code());
    }
}

/// Tells the page its language: screen readers choose their voice by it, browsers the fonts.
pub(crate) fn tell_page(lang: Lang) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        let tag = match lang {
            Lang::En => "en",
            Lang::Zh => "zh-Hans",
        };
        let _refused = root.set_attribute("lang", tag);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
