//! The gate: text in, a dataset of only valid values out, with every breach named.
//!
//! Leaves out fetching the text and wording the breaches. After this nothing can be malformed, and
//! no other function of this crate returns a `Result` about data. Records are read one by one, so a
//! broken one never takes the good ones with it.

mod entities;
mod policies;
mod read;
mod rules;
mod statements;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::{Effect, Issue, LoadError, Problem};
use crate::model::Dataset;
use crate::pointer::{Pointer, pointer_at};
use crate::wire;

use read::Reader;

/// The format that this program reads.
pub const FORMAT: &str = "policy-atlas/1";

/// A dataset and what is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// Every good record.
    pub dataset: Dataset,
    /// Every breach, in file order within a kind; empty for a clean file.
    pub issues: Vec<Issue>,
}

/// Reads a dataset.
///
/// # Errors
/// Only when there is nothing to show: the text is not JSON, not an object of the right shape, or
/// of another format. Anything less is an [`Issue`]. A dataset without policies is no error.
///
/// Complexity: O(length of the text).
///
/// ```
/// let loaded = atlas_core::load::load(r#"{"format":"policy-atlas/1"}"#).expect("a format is enough");
/// assert!(loaded.dataset.policies.is_empty());
/// ```
pub fn load(text: &str) -> Result<Loaded, LoadError> {
    // Editors on Windows put a byte order mark in front; JSON has no place for it.
    let text = text.trim_start_matches('\u{feff}');
    match text.trim_start().chars().next() {
        None => return Err(LoadError::Empty),
        Some('<') => return Err(LoadError::WebPage),
        Some(_) => {}
    }
    let file: wire::Dataset<'_> = serde_json::from_str(text).map_err(|err| refused(text, &err))?;
    if file.format.as_deref() != Some(FORMAT) {
        return Err(LoadError::WrongFormat {
            found: file.format.map(Into::into),
        });
    }
    let mut reader = Reader::default();
    // Order matters: a kind is read after those it refers to. What refers to its own kind, or to a
    // later one, is tied up by the `link_…` steps.
    reader.about(&file);
    reader.vocabularies(&file.vocabularies);
    let jurisdictions = reader.jurisdictions(&file.jurisdictions);
    let sources = reader.sources(&file.sources);
    reader.link_jurisdictions(&jurisdictions);
    reader.link_sources(&sources);
    reader.places(&file.places);
    reader.actors(&file.actors);
    let policies = reader.policies(&file.policies);
    reader.views(&file.views);
    let claims = reader.claims(&file.claims);
    reader.conflicts(&file.conflicts);
    reader.link_claims(&claims);
    reader.link_policies(&policies);
    reader.check_rules();
    Ok(Loaded {
        dataset: reader.dataset,
        issues: reader.issues,
    })
}

/// Why the file as a whole was refused.
fn refused(text: &str, err: &serde_json::Error) -> LoadError {
    if err.is_data() {
        LoadError::WrongShape {
            pointer: pointer_at(text, offset_of(text, err)),
            message: bare_message(err),
        }
    } else {
        LoadError::NotJson {
            line: err.line(),
            column: err.column(),
            message: bare_message(err),
        }
    }
}

/// The records of one list that have the right types, each with its position in the file.
fn records<'a, T: Deserialize<'a>>(
    reader: &mut Reader,
    list: &'static str,
    raw: &[&'a RawValue],
) -> Vec<(usize, T)> {
    let mut records = Vec::with_capacity(raw.len());
    for (idx, raw) in raw.iter().enumerate() {
        match serde_json::from_str(raw.get()) {
            Ok(record) => records.push((idx, record)),
            Err(err) => {
                let root = Pointer::root(list);
                let inside = pointer_at(raw.get(), offset_of(raw.get(), &err));
                reader.issues.push(Issue {
                    pointer: format!("{}{inside}", root.item(idx)),
                    problem: Problem::WrongType(bare_message(&err)),
                    effect: Effect::RecordLeftOut,
                });
            }
        }
    }
    records
}

/// The byte at which the parser stopped. serde_json counts columns in bytes, from 1, and points
/// behind what it refused.
fn offset_of(text: &str, err: &serde_json::Error) -> usize {
    let line_start = match err.line() {
        0 | 1 => 0,
        line => text
            .match_indices('\n')
            .nth(line - 2)
            .map_or(0, |(at, _)| at + 1),
    };
    line_start + err.column().saturating_sub(1)
}

/// The parser's words without its "at line 1 column 2", which we say better.
fn bare_message(err: &serde_json::Error) -> String {
    let message = err.to_string();
    match message.rsplit_once(" at line ") {
        Some((bare, _)) => bare.to_owned(),
        None => message,
    }
}
