//! The gate: text in, a dataset of only valid values out, with every breach named.
//!
//! Leaves out fetching the text and wording the breaches. After this nothing can be malformed, and
//! no other function of this crate returns a `Result` about data. Records are read one by one, so a
//! broken one never takes the good ones with it.

mod entities;
mod error;
mod parse;
mod pointer;
mod policies;
mod read;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod statements;
mod strict;
pub mod wire;

pub use error::{Effect, Expected, Issue, LoadError, Problem};

use serde::Deserialize;

use self::parse::{ParseError, parse};
use self::pointer::Pointer;
use self::read::Reader;
use crate::model::Dataset;

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
/// Only when there is nothing to show: the text is not JSON, not an object of the right shape, or of another format.
/// Anything less is an [`Issue`]. A dataset without policies is no error.
///
/// Complexity: O(length of the text).
///
/// ```
/// use atlas_core::load::load;
///
/// let loaded = load(r#"{
///     "format": "policy-atlas/1",
///     "jurisdictions": [
///         {"id": "cn-wuhan", "name": {"en": "Wuhan", "zh": "武汉"}, "level": "prefecture_city"},
///         {"id": "cn-hefei", "name": {"en": "Hefei", "zh": "合肥"}, "level": "town"}
///     ]
/// }"#)?;
/// // A record that breaks a rule costs itself only, and says so.
/// assert_eq!(loaded.dataset.jurisdictions.len(), 1);
/// let pointers: Vec<&str> = loaded.issues.iter().map(|issue| &*issue.pointer).collect();
/// assert!(pointers.contains(&"/jurisdictions/1/level"));
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn load(text: &str) -> Result<Loaded, LoadError> {
    // Editors on Windows put a byte order mark in front; JSON has no place for it.
    let text = text.trim_start_matches('\u{feff}');
    match text.trim_start().chars().next() {
        None => return Err(LoadError::Empty),
        Some('<') => return Err(LoadError::WebPage),
        Some(_) => {}
    }
    let file: wire::Dataset<'_> = parse(text).map_err(|err| outer_error(text, err))?;
    if file.format.as_deref() != Some(FORMAT) {
        return Err(LoadError::WrongFormat {
            found: file.format.as_deref().map(Into::into),
        });
    }
    let mut reader = Reader::new(text, &file);
    // Order matters: a kind is read after those it refers to. What refers to its own kind, or to a
    // later one, is tied up by the `link_…` steps.
    reader.about();
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
    let conflicts = reader.conflicts(&file.conflicts);
    reader.link_claims(&claims);
    reader.link_conflicts(&conflicts);
    reader.link_policies(&policies);
    reader.check_rules();
    reader.questions(&file.questions);
    Ok(Loaded {
        dataset: reader.dataset,
        issues: reader.issues,
    })
}

/// What is wrong with the file as a whole.
fn outer_error(text: &str, err: ParseError) -> LoadError {
    match err {
        ParseError::NotJson { at } => {
            let (line, column) = line_and_column(text, at);
            LoadError::NotJson { line, column }
        }
        ParseError::WrongType { pointer, expected } => LoadError::WrongShape { pointer, expected },
        ParseError::DuplicateKey { pointer, key } => LoadError::DuplicateKey { pointer, key },
    }
}

/// The records of one list that have the right types, each with its position in the file.
fn records<'a, T: Deserialize<'a>>(
    reader: &mut Reader<'_>,
    list: &'static str,
    records: &[wire::Record<'a, T>],
) -> Vec<(usize, T)> {
    let mut read = Vec::with_capacity(records.len());
    for (idx, record) in records.iter().enumerate() {
        match record {
            // Made by hand and not read from a file, which holds its records as they stand.
            wire::Record::Value(_) => {}
            wire::Record::Raw(raw) => match parse(raw.get()) {
                Ok(record) => read.push((idx, record)),
                Err(err) => reader.refuse(list, idx, raw.get(), err),
            },
        }
    }
    read
}

impl Reader<'_> {
    /// Notes a record that can't be read.
    fn refuse(&mut self, list: &'static str, idx: usize, raw: &str, err: ParseError) {
        let root = Pointer::root(list);
        let record = root.item(idx).to_string();
        let (pointer, problem) = match err {
            // It has the form of JSON and can't be represented: `1e400`, half a surrogate pair.
            ParseError::NotJson { at } => {
                let start = (raw.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
                let (line, column) = line_and_column(self.text, start + at);
                (record, Problem::NotJson { line, column })
            }
            ParseError::WrongType { pointer, expected } => {
                (record + &pointer, Problem::WrongType(expected))
            }
            ParseError::DuplicateKey { pointer, key } => {
                (record + &pointer, Problem::DuplicateKey(key))
            }
        };
        self.issues.push(Issue {
            pointer,
            problem,
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
