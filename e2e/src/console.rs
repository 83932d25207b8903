//! The browser's console: a journey fails on an error in it that it did not foresee, and on a
//! foreseen one that did not come.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::driver::Engine;
use crate::failure::{Failure, Outcome};

/// Fails unless the errors of the console and the `foreseen` parts of messages match.
pub fn check(browser: &Browser, foreseen: &[String]) -> Outcome {
    // The others tell of their console only over BiDi, which this harness does not speak.
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let entries = browser
        .session()
        .post("/se/log", &json!({ "type": "browser" }))?;
    let errors: Vec<&str> = entries
        .as_array()
        .into_iter()
        .flatten()
        .filter(|entry| entry.get("level").and_then(Value::as_str) == Some("SEVERE"))
        .filter_map(|entry| entry.get("message")?.as_str())
        .collect();
    let unforeseen = errors
        .iter()
        .find(|error| !foreseen.iter().any(|part| error.contains(part.as_str())));
    if let Some(error) = unforeseen {
        return Err(Failure::new(format!(
            "an error in the browser's console: {error}"
        )));
    }
    let missing = foreseen
        .iter()
        .find(|part| !errors.iter().any(|error| error.contains(part.as_str())));
    missing.map_or(Ok(()), |part| {
        Err(Failure::new(format!(
            "no error with “{part}” came in the browser's console; there is: {errors:?}"
        )))
    })
}
