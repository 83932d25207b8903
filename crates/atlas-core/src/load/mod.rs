//! The gate: text in, a dataset of only valid values out, with every breach named.
//!
//! Leaves out fetching the text and wording the breaches. After this nothing can be malformed, and
//! no other function of this crate returns a `Result` about data. Records are read one by one, so a
//! broken one never takes the good ones with it.

mod entities;
mod error;
#[doc(hidden)]
pub mod json;
mod pointer;
mod policies;
mod read;
mod rules;
pub mod schema;
mod statements;
mod wire;

pub use error::{Effect, Expected, Issue, LoadError, Problem};

use crate::model::Dataset;
use json::{FromJson, Json, Malformed, Mismatch, Raw};
use pointer::Pointer;

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
    let outside = Json::parse_outside(text, &wire::RECORDS).map_err(|Malformed { at }| {
        let (line, column) = line_and_column(text, at);
        LoadError::NotJson { line, column }
    })?;
    let file = wire::Dataset::from_json(outside).map_err(|mismatch| LoadError::WrongShape {
        pointer: mismatch.pointer,
        expected: mismatch.expected,
    })?;
    if file.format.as_deref() != Some(FORMAT) {
        return Err(LoadError::WrongFormat {
            found: file.format.map(Into::into),
        });
    }
    let mut reader = Reader::new(text);
    // Order matters: a kind is read after those it refers to. What refers to its own kind, or to a
    // later one, is tied up by the `link_…` steps.
    reader.about(&file);
    if let Some(vocabularies) = &file.vocabularies {
        reader.vocabularies(vocabularies);
    }
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

/// The records of one list that have the right types, each with its position in the file.
fn records<'a, T: FromJson<'a>>(
    reader: &mut Reader<'_>,
    list: &'static str,
    raw: &[Raw<'a>],
) -> Vec<(usize, T)> {
    let mut records = Vec::with_capacity(raw.len());
    for (idx, raw) in raw.iter().enumerate() {
        match parse_record(reader, list, idx, *raw).map(T::from_json) {
            Some(Ok(record)) => records.push((idx, record)),
            Some(Err(mismatch)) => reader.refuse(list, idx, mismatch),
            None => {}
        }
    }
    records
}

/// A record as JSON. What is no JSON is noted.
fn parse_record<'a>(
    reader: &mut Reader<'_>,
    list: &'static str,
    idx: usize,
    raw: Raw<'a>,
) -> Option<Json<'a>> {
    match Json::parse(raw.text) {
        Ok(json) => Some(json),
        Err(Malformed { at }) => {
            let (line, column) = line_and_column(reader.text, raw.start + at);
            let root = Pointer::root(list);
            let problem = Problem::NotJson { line, column };
            reader.note(root.item(idx), problem, Effect::RecordLeftOut);
            None
        }
    }
}

impl Reader<'_> {
    /// Notes a record that has a value of the wrong type.
    fn refuse(&mut self, list: &'static str, idx: usize, mismatch: Mismatch) {
        let root = Pointer::root(list);
        self.issues.push(Issue {
            pointer: format!("{}{}", root.item(idx), mismatch.pointer),
            problem: Problem::WrongType(mismatch.expected),
            effect: Effect::RecordLeftOut,
        });
    }
}

/// Line and column of a byte, both from 1, as editors count them.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.matches('\n').count() + 1;
    let column = before.get(line_start..).unwrap_or_default();
    (line, column.chars().count() + 1)
}
