//! Reading a dataset from start to end: the steps in their order.
//!
//! Leaves out what each step reads and checks.

use super::error::{Issue, LoadError};
use super::format::FORMAT;
use super::parse::{ParseError, line_and_column, parse};
use super::read::Reader;
use super::wire;
use crate::model::Dataset;

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
