//! Checks a dataset before it is built into a site or published. The rules are `atlas-core`'s and the
//! sentences `atlas-words`'; this only reads the file and shows what they say. Below it, the tools of those
//! who keep a dataset: docs/DATA.md.

mod diff;
mod format;
mod new;
mod schema;

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use atlas_core::load::{load, n_issues, text_of};
use atlas_core::model::Dataset;
use atlas_core::model::codes::Lang;
use atlas_words::{Explained, FetchError, fetch_error, issue, load_error};

pub use diff::diff;
use format::parsed;
pub use format::{check_format, compact, format};
pub use new::new;
pub use schema::write_schema;
use serde_json::Value;

use crate::site;

/// The dataset at `path`. Fails if it breaks any rule; names each breach by its JSON pointer.
pub fn check(path: &Path) -> Result<Dataset> {
    let file = path.display().to_string();
    let as_error = |explained: Explained| anyhow!("{} {}", explained.what, explained.remedy);
    let text = text_of(site::read(path)?)
        .map_err(|err| as_error(fetch_error(Lang::En, FetchError::NotUtf8(err), &file)))?;
    let loaded = load(&text).map_err(|err| as_error(load_error(Lang::En, &err, &file)))?;
    for found in &loaded.issues {
        println!("{}  {}", found.pointer, issue(Lang::En, found));
    }
    let (dataset, n_issues) = (&loaded.dataset, n_issues(&loaded.issues));
    println!(
        "{file}: {} policies, {} events, {} targets, {} claims, {} sources; {n_issues} problems.",
        dataset.policies.len(),
        dataset.events.len(),
        dataset.targets.len(),
        dataset.claims.len(),
        dataset.sources.len(),
    );
    let whole = parsed(path)?;
    let gaps = |lang: Lang| n_gaps(&whole, lang.code());
    println!(
        "Texts that nobody has written yet: {} English, {} Chinese.",
        gaps(Lang::En),
        gaps(Lang::Zh)
    );
    if n_issues == 0 {
        return Ok(loaded.dataset);
    }
    let s = if n_issues == 1 { "" } else { "s" };
    bail!("{file} breaks {n_issues} rule{s}; mend what stands at each pointer above")
}

/// How many texts below `value` state that they are missing in a language. Not a breach: the page shows the
/// other language and says so.
fn n_gaps(value: &Value, lang: &str) -> usize {
    match value {
        Value::Object(members) => {
            let is_text = members.contains_key("en") && members.contains_key("zh");
            let is_gap = is_text && members.get(lang).is_some_and(Value::is_null);
            let below = members.values().map(|value| n_gaps(value, lang));
            usize::from(is_gap) + below.sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|item| n_gaps(item, lang)).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::indexing_slicing,
        reason = "a table of cases that is not as it should be fails the test"
    )]

    use std::fs;

    use serde_json::{Value, json};

    use super::{check, n_gaps, parsed};
    use crate::project;

    /// The table of broken copies that the core is tested with: here each is a file that the command is run on.
    #[test]
    fn every_broken_copy_is_refused_and_the_whole_one_is_not() {
        let fixtures = project::root().join("crates/atlas-core/tests/fixtures");
        let whole = fixtures.join("article.json");
        assert!(check(&whole).is_ok());
        let cases = parsed(&fixtures.join("broken.json")).unwrap_or_default();
        let cases = cases.as_array().cloned().unwrap_or_default();
        assert!(cases.len() >= 40, "{} copies", cases.len());
        let copy = std::env::temp_dir().join(format!("policy-atlas-{}.json", std::process::id()));
        for case in cases {
            let mut file = parsed(&whole).unwrap_or_default();
            let at = case["at"].as_str().unwrap_or_default();
            let (parent, key) = at.rsplit_once('/').unwrap_or_default();
            match file.pointer_mut(parent) {
                Some(Value::Object(members)) if case["set"].is_null() => {
                    members.remove(key);
                }
                Some(Value::Object(members)) => {
                    members.insert(key.to_owned(), case["set"].clone());
                }
                Some(Value::Array(items)) if key == "-" => items.push(case["set"].clone()),
                Some(Value::Array(items)) => {
                    items[key.parse::<usize>().unwrap_or_default()] = case["set"].clone();
                }
                _ => {}
            }
            assert!(fs::write(&copy, file.to_string()).is_ok());
            let n_found = case["found"].as_array().map_or(0, Vec::len);
            let refused = check(&copy).err();
            let message = refused
                .map(|problem| format!("{problem:?}"))
                .unwrap_or_default();
            assert!(
                message.contains(&format!("breaks {n_found} rule")),
                "{at}: {message}"
            );
        }
        assert!(fs::remove_file(&copy).is_ok());
    }

    #[test]
    fn a_gap_is_a_text_that_says_null_in_one_language() {
        let data = json!({
            "title": { "en": "A", "zh": null },
            "list": [{ "text": { "en": "B", "zh": "乙" } }, { "text": { "en": null, "zh": "丙" } }],
            "zh": null,
        });
        assert_eq!((n_gaps(&data, "zh"), n_gaps(&data, "en")), (1, 1));
    }
}
