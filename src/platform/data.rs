//! Getting a dataset's text: from the page itself, or from the page's own folder.
//!
//! Leaves out reading it (`atlas_core::load`).

use atlas_core::view_state::DataPath;
use atlas_words::FetchError;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::page;

/// A text that arrived, or why it did not, with the name to speak of it by.
pub(crate) struct Fetched {
    /// The file's name as a reader knows it.
    pub file: String,
    /// Its text.
    pub text: Result<String, FetchError>,
}

/// Gets a dataset: the one a link names, else the one that is part of the page, else the one that
/// the page points to.
pub(crate) async fn fetch(path: Option<&DataPath>) -> Fetched {
    match path {
        Some(path) => Fetched {
            file: path.as_str().to_owned(),
            text: get(path.as_str()).await,
        },
        None => match embedded() {
            Some(text) => Fetched {
                file: DEFAULT.to_owned(),
                text: Ok(text),
            },
            None => Fetched {
                file: DEFAULT.to_owned(),
                text: get(&default_address()).await,
            },
        },
    }
}

/// The edition in one file: this page itself, or the file beside it. `None` if it does not arrive.
pub(crate) async fn one_file() -> Option<String> {
    match page::as_it_arrived() {
        Some(page) => Some(page),
        None => get(&page::offline_edition()?.0).await.ok(),
    }
}

/// The name of the usual dataset. The build serves it under a name with its hash.
const DEFAULT: &str = "data/atlas.json";

/// The dataset inside an offline page: on `file://` nothing may be fetched.
fn embedded() -> Option<String> {
    let element = document()?.get_element_by_id("atlas-embedded")?;
    element.text_content()
}

fn default_address() -> String {
    let link = document().and_then(|document| document.get_element_by_id("atlas-data"));
    let address = link.and_then(|link| link.get_attribute("href"));
    address.unwrap_or_else(|| DEFAULT.to_owned())
}

async fn get(address: &str) -> Result<String, FetchError> {
    let lost = |_| FetchError::Network;
    let window = web_sys::window().ok_or(FetchError::Network)?;
    let response = JsFuture::from(window.fetch_with_str(address)).await;
    let response: Response = response.map_err(lost)?.unchecked_into();
    match response.status() {
        404 => return Err(FetchError::NotFound),
        status if !response.ok() => return Err(FetchError::Status(status)),
        _ => {}
    }
    let text = JsFuture::from(response.text().map_err(lost)?).await;
    text.map_err(lost)?.as_string().ok_or(FetchError::Network)
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
