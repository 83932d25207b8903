//! What changed from one dataset to another, record by record: for the change log, and to see what an edit
//! really did.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::Value;

use super::format::parsed;

/// Prints every change from the dataset at `old` to the one at `new`. Fails if an id is gone that the new
/// change log does not name: links and citations lead to it.
pub fn diff(old: &Path, new: &Path) -> Result<()> {
    let (old, new) = (parsed(old)?, parsed(new)?);
    let changes = changes(&old, &new);
    for change in &changes {
        println!("{} {}", change.sign(), change.at());
    }
    println!("changes: {}", changes.len());
    let gone = without_tombstone(&changes, &new);
    if gone.is_empty() {
        return Ok(());
    }
    bail!(
        "Gone, and no change log says so: {}; list them under `removed` in the newest entry of `changelog`: an id is never used again",
        gone.join(", ")
    )
}

/// One change, at a place that names records by their ids: `policies/wuhan-work-report-2022/title/en`.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Change {
    Added(String),
    Removed(String),
    Changed(String),
}

impl Change {
    fn sign(&self) -> char {
        match self {
            Self::Added(_) => '+',
            Self::Removed(_) => '-',
            Self::Changed(_) => '~',
        }
    }

    fn at(&self) -> &str {
        match self {
            Self::Added(at) | Self::Removed(at) | Self::Changed(at) => at,
        }
    }
}

fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    compare("", Some(old), Some(new), &mut found);
    found
}

fn compare(at: &str, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<Change>) {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(_)) => return found.push(Change::Added(at.to_owned())),
        (Some(_), None) => return found.push(Change::Removed(at.to_owned())),
        (None, None) => return,
    };
    let (Some(olds), Some(news)) = (parts(old), parts(new)) else {
        if old != new {
            found.push(Change::Changed(at.to_owned()));
        }
        return;
    };
    let below = |key: &str| match at {
        "" => key.to_owned(),
        _ => format!("{at}/{key}"),
    };
    let of = |key: &str, parts: &[(String, usize)], whole: &Value| {
        let place = parts.iter().find(|(name, _)| name == key);
        place.and_then(|(name, idx)| part(whole, name, *idx).cloned())
    };
    for (key, idx) in &olds {
        let there = of(key, &news, new);
        compare(&below(key), part(old, key, *idx), there.as_ref(), found);
    }
    for (key, idx) in &news {
        if of(key, &olds, old).is_none() {
            compare(&below(key), None, part(new, key, *idx), found);
        }
    }
}

/// The names of a value's parts with their places: members by key, records by id or code, other items by
/// their place. `None` for a value without parts.
fn parts(value: &Value) -> Option<Vec<(String, usize)>> {
    let name = |(idx, item): (usize, &Value)| {
        let named = item.get("id").or_else(|| item.get("code"));
        let named = named.and_then(Value::as_str).map(str::to_owned);
        (named.unwrap_or_else(|| idx.to_string()), idx)
    };
    match value {
        Value::Object(members) => Some(members.keys().map(|key| (key.clone(), 0)).collect()),
        Value::Array(items) => Some(items.iter().enumerate().map(name).collect()),
        _ => None,
    }
}

fn part<'v>(value: &'v Value, key: &str, idx: usize) -> Option<&'v Value> {
    match value {
        Value::Array(items) => items.get(idx),
        other => other.get(key),
    }
}

/// The ids that are gone and that no entry of the new change log names.
fn without_tombstone(changes: &[Change], new: &Value) -> Vec<String> {
    let log = new.get("changelog").and_then(Value::as_array);
    let entries = log.into_iter().flatten();
    let removed = entries.filter_map(|entry| entry.get("removed")?.as_array());
    let removed: Vec<&str> = removed.flatten().filter_map(Value::as_str).collect();
    let gone = changes.iter().filter_map(|change| match change {
        Change::Removed(at) => at.split_once('/'),
        _ => None,
    });
    let gone = gone.filter(|(list, id)| is_record(list) && !id.contains('/'));
    let gone = gone.map(|(_, id)| id);
    gone.filter(|id| !removed.contains(id))
        .map(str::to_owned)
        .collect()
}

fn is_record(list: &str) -> bool {
    !matches!(
        list,
        "changelog" | "attributions" | "languages" | "vocabularies"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(old: &Value, new: &Value, expected: &[&str]) {
        let found: Vec<String> = changes(old, new)
            .iter()
            .map(|change| format!("{} {}", change.sign(), change.at()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn records_are_known_by_their_ids_and_not_by_their_places() {
        let old = json!({ "policies": [{ "id": "a", "title": { "en": "A" } }, { "id": "b" }] });
        let new = json!({ "policies": [{ "id": "b" }, { "id": "a", "title": { "en": "A" } }] });
        check(&old, &old, &[]);
        check(&old, &new, &[]);
        let other = json!({ "policies": [{ "id": "a", "title": { "en": "B", "zh": "乙" } }, { "id": "c" }] });
        let expected = [
            "~ policies/a/title/en",
            "+ policies/a/title/zh",
            "- policies/b",
            "+ policies/c",
        ];
        check(&old, &other, &expected);
        check(
            &json!({ "x": [1, 2] }),
            &json!({ "x": [1, 3, 4] }),
            &["~ x/1", "+ x/2"],
        );
        check(&json!({ "x": [] }), &json!({ "x": null }), &["~ x"]);
    }

    #[test]
    fn what_goes_needs_a_line_in_the_change_log() {
        let old = json!({ "policies": [{ "id": "a" }], "languages": ["en"] });
        let silent = json!({ "policies": [], "languages": [], "changelog": [{ "removed": [] }] });
        let told = json!({ "policies": [], "languages": [], "changelog": [{ "removed": ["a"] }] });
        let gone = |new: &Value| without_tombstone(&changes(&old, new), new);
        assert_eq!(gone(&silent), ["a"]);
        assert!(gone(&told).is_empty());
    }
}
