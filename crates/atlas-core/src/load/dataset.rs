//! Reading a dataset from start to end: the steps in their order.
//!
//! Leaves out what each step reads and checks.

use super::error::{Issue, LoadError};
use super::file;
use super::format::FORMAT;
use super::issues::Issues;
use super::read::Reader;
use crate::model::Dataset;

/// A dataset and what is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// Every good record.
    pub dataset: Dataset,
    /// Every breach, in file order within a kind; empty for a clean file. The first thousand stand one by one and the
    /// rest as a number (`limits`).
    pub issues: Vec<Issue>,
}

/// Reads a dataset.
///
/// # Errors
/// Only when there is nothing to show: the text is no JSON object, of another format, or its `jurisdictions` or
/// `policies` are no lists or stand twice. Anything less is an [`Issue`]. A dataset without policies is no error.
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
    let mut issues = Issues::new(text);
    let file = file::read(text, &mut issues)?;
    if file.format.as_deref() != Some(FORMAT) {
        return Err(LoadError::WrongFormat {
            found: file.format.as_deref().map(Into::into),
        });
    }
    let mut reader = Reader::new(&file, issues);
    // Order matters: a kind is read after those it refers to. What refers to its own kind, or to a
    // later one, is tied up by the `link_…` steps.
    reader.about();
    if let Some(vocabularies) = &file.vocabularies {
        reader.vocabularies(vocabularies);
    }
    let jurisdictions = reader.jurisdictions(&file.jurisdictions);
    let sources = reader.sources(&file.sources);
    reader.link_jurisdictions(&jurisdictions);
    reader.cut_parents(&jurisdictions);
    reader.link_sources(&sources);
    reader.cut_translations(&sources);
    reader.places(&file.places);
    reader.actors(&file.actors);
    let policies = reader.policies(&file.policies);
    reader.views(&file.views);
    let claims = reader.claims(&file.claims);
    let conflicts = reader.conflicts(&file.conflicts);
    reader.link_claims(&claims);
    reader.link_conflicts(&conflicts);
    reader.cut_statements(&claims, &conflicts);
    reader.link_policies(&policies);
    reader.cut_relations(&policies);
    reader.link_dates(&sources);
    reader.check_rules();
    reader.questions(&file.questions);
    Ok(Loaded {
        dataset: reader.dataset,
        issues: reader.issues.finish(),
    })
}
