//! Pictures of whole pages, into `target/shots/`: to look at, not to commit or compare.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::project;

use crate::browser::Browser;
use crate::driver::Engine;
use crate::failure::{Failure, Outcome};

/// Takes a picture of the page in `browser` and returns where it lies.
pub fn take(browser: &Browser, name: &str) -> Outcome<PathBuf> {
    let session = browser.session();
    let picture = if browser.engine() == Engine::Chromium {
        let reply = session.devtools(
            "Page.captureScreenshot",
            &json!({ "captureBeyondViewport": true, "clip": whole(browser)? }),
        )?;
        reply.get("data").cloned().unwrap_or_default()
    } else {
        session.get("/screenshot")?
    };
    let bytes = STANDARD.decode(picture.as_str().unwrap_or_default());
    let bytes = bytes.map_err(|error| Failure::new(format!("the picture is damaged: {error}")))?;
    let folder = folder()?;
    let file = folder.join(format!("{}.png", name.replace("::", "-")));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&file, bytes))
        .map_err(|error| Failure::new(format!("{} cannot be written: {error}", file.display())))?;
    Ok(file)
}

/// The page from its top to its end, rather than the window's part of it.
fn whole(browser: &Browser) -> Outcome<Value> {
    let metrics = browser
        .session()
        .devtools("Page.getLayoutMetrics", &json!({}))?;
    let mut clip = metrics.get("cssContentSize").cloned().unwrap_or_default();
    if let Some(clip) = clip.as_object_mut() {
        clip.insert("scale".to_owned(), json!(1));
    }
    Ok(clip)
}

fn folder() -> Outcome<&'static PathBuf> {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    if FOLDER.get().is_none() {
        // Two tests may ask at once; both get the same answer.
        drop(FOLDER.set(project::target_dir()?.join("shots")));
    }
    FOLDER
        .get()
        .ok_or_else(|| Failure::new("there is no folder for pictures"))
}
