//! Getting a dataset's text: from the page itself, or by `gloo-net` from the page's own folder.
//!
//! Leaves out reading it (`atlas_core::load`) and telling how far it has come (`app`).

use atlas_core::load::text_of;
use atlas_core::view_state::DataPath;
use atlas_words::FetchError;
use futures::StreamExt as _;
use gloo_net::http::{Request, Response};
use wasm_streams::ReadableStream;

use crate::browser::transfer::Signal;
use crate::browser::{address, page};

/// The name of the usual dataset. The build serves it under a name with its hash.
const USUAL: &str = "data/atlas.json";

/// How much of a file has arrived, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    /// What is there.
    pub(crate) n_bytes: usize,
    /// What there will be, where the host says so: a packed file's length on the way is not that of its text.
    pub(crate) of: Option<usize>,
}

/// The name by which readers know a dataset.
pub(crate) fn file_name(path: Option<&DataPath>) -> &str {
    path.map_or(USUAL, DataPath::as_str)
}

/// Gets a dataset: the one that a link names, else the one that is part of the page, else the one that the page
/// points to.
///
/// # Errors
/// If it does not arrive whole, or is not UTF-8.
pub(crate) async fn dataset(
    path: Option<&DataPath>,
    signal: Signal,
    on_progress: impl FnMut(Progress),
) -> Result<String, FetchError> {
    if let Some(path) = path {
        if page::is_one_file() && !address::is_shareable() {
            return Err(FetchError::OneFile);
        }
        return get(path.as_str(), signal, on_progress).await;
    }
    // In an offline page the dataset is inside: on `file://` nothing may be fetched.
    if let Some(text) = page::embedded_dataset() {
        return Ok(text);
    }
    let address = page::dataset_address();
    get(address.as_deref().unwrap_or(USUAL), signal, on_progress).await
}

/// The edition in one file: this page itself, or the file beside it. `None` if it does not arrive.
pub(crate) async fn one_file() -> Option<String> {
    if let Some(page) = page::as_it_arrived() {
        return Some(page);
    }
    let (address, _) = page::offline_edition()?;
    get(&address, Signal::default(), |_| {}).await.ok()
}

async fn get(
    address: &str,
    signal: Signal,
    on_progress: impl FnMut(Progress),
) -> Result<String, FetchError> {
    let request = Request::get(address).abort_signal(signal.as_ref());
    let response = request.send().await;
    let response = response.map_err(|_| FetchError::Network)?;
    match response.status() {
        404 => return Err(FetchError::NotFound),
        status if !response.ok() => return Err(FetchError::Status(status)),
        _ => {}
    }
    let bytes = read(&response, on_progress).await?;
    text_of(bytes).map_err(FetchError::NotUtf8)
}

/// The bytes of an answer, as they come in.
async fn read(
    response: &Response,
    mut on_progress: impl FnMut(Progress),
) -> Result<Vec<u8>, FetchError> {
    let Some(body) = response.body() else {
        return Ok(Vec::new());
    };
    let of = length(response);
    let mut bytes = Vec::with_capacity(of.unwrap_or_default());
    let mut chunks = ReadableStream::from_raw(body).into_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| FetchError::Network)?;
        bytes.extend(page::bytes_of(&chunk));
        on_progress(Progress {
            n_bytes: bytes.len(),
            of,
        });
    }
    Ok(bytes)
}

/// How many bytes of text an answer announces.
fn length(response: &Response) -> Option<usize> {
    let headers = response.headers();
    if headers.get("content-encoding").is_some() {
        return None;
    }
    headers.get("content-length")?.parse().ok()
}
