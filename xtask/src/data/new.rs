//! A new policy to be filled in: everything a policy has, with what must be said left blank.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use atlas_core::model::codes::{
    Bindingness, Collection, Completeness, DocType, EventType, Nature, Relevance, ReviewState,
};
use serde_json::{Value, json};

use super::format::{laid_out, parsed};
use crate::site;

/// Puts an empty policy at the end of the dataset at `path`. `data check` then names what is still blank.
pub fn new(path: &Path, id: &str, jurisdiction: &str) -> Result<()> {
    let mut dataset = parsed(path)?;
    with_policy(&mut dataset, id, jurisdiction)?;
    site::write_text(path, &laid_out(&dataset)?)?;
    println!("{id} stands at the end of `policies`. `cargo xtask data check` names what is blank.");
    Ok(())
}

fn with_policy(dataset: &mut Value, id: &str, jurisdiction: &str) -> Result<()> {
    let is_in = |list: &Value, id: &str| {
        let records = list.as_array().into_iter().flatten();
        let ids = records.filter_map(|record| record.get("id")?.as_str());
        ids.into_iter().any(|taken| taken == id)
    };
    let jurisdictions = dataset.get("jurisdictions");
    if !jurisdictions.is_some_and(|list| is_in(list, jurisdiction)) {
        bail!(
            "There is no jurisdiction `{jurisdiction}`; add it to `jurisdictions` first, with its level and what it lies in"
        );
    }
    let lists = dataset.as_object().into_iter().flatten();
    if lists.into_iter().any(|(_, list)| is_in(list, id)) {
        bail!("The id `{id}` is taken; choose another: an id is never used twice");
    }
    let policies = dataset.get_mut("policies").and_then(Value::as_array_mut);
    let policies =
        policies.context("the dataset has no list `policies`; add `\"policies\": []`")?;
    policies.push(empty(id, jurisdiction));
    Ok(())
}

/// Codes that are right most often, texts that are wrong until somebody writes them.
fn empty(id: &str, jurisdiction: &str) -> Value {
    let blank = json!({ "en": "", "zh": "" });
    json!({
        "id": id,
        "title": blank,
        "summary": blank,
        "jurisdiction_id": jurisdiction,
        "place_ids": [],
        "nature": Nature::Decision.code(),
        "collection": Collection::Wider.code(),
        "doc_type": DocType::Other.code(),
        "relevance": Relevance::Mention.code(),
        "instruments": [],
        "technologies": [],
        "sectors": [],
        "issuers": [],
        "bindingness": Bindingness::NotStated.code(),
        "events": [{
            "id": format!("e-{id}"),
            "type": EventType::Announced.code(),
            "date": { "edtf": "" },
            "title": blank,
            "actor_ids": [],
            "evidence": [],
        }],
        "targets": [],
        "relations": [],
        "completeness": Completeness::Reported.code(),
        "review_state": ReviewState::Draft.code(),
        "updated_on": null,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;
    use atlas_core::load::load;

    #[test]
    fn a_new_policy_is_complete_but_for_what_only_a_person_knows() {
        let mut dataset = parsed(&project::dataset()).unwrap_or_default();
        assert!(with_policy(&mut dataset, "x", "atlantis").is_err());
        assert!(with_policy(&mut dataset, "cn-wuhan", "cn-wuhan").is_err());
        assert!(with_policy(&mut dataset, "wuhan-plan", "cn-wuhan").is_ok());
        let policies = dataset.get("policies").and_then(Value::as_array);
        let n = policies.map_or(0, Vec::len);
        let text = laid_out(&dataset).unwrap_or_default();
        let issues = load(&text).map(|loaded| loaded.issues).unwrap_or_default();
        let start = format!("/policies/{}/", n - 1);
        let blank: Vec<&str> = issues.iter().map(|issue| issue.pointer.as_str()).collect();
        assert!(blank.iter().all(|at| at.starts_with(&start)), "{blank:?}");
        for wanted in ["title/en", "title/zh"] {
            assert!(
                blank.contains(&format!("{start}{wanted}").as_str()),
                "{blank:?}"
            );
        }
    }

    #[test]
    fn filled_in_it_keeps_every_rule() {
        let mut dataset = parsed(&project::dataset()).unwrap_or_default();
        assert!(with_policy(&mut dataset, "wuhan-plan", "cn-wuhan").is_ok());
        let text = laid_out(&dataset).unwrap_or_default();
        let title = json!({ "en": "A plan", "zh": "方案" }).to_string();
        let blank = "{\n        \"en\": \"\",\n        \"zh\": \"\"\n      }";
        let deeper = "{\n            \"en\": \"\",\n            \"zh\": \"\"\n          }";
        let text = text.replace(blank, &title).replace(deeper, &title);
        let text = text.replace("\"edtf\": \"\"", "\"edtf\": \"2022-11\"");
        let evidence = "\"evidence\": []\n        }\n      ],\n      \"targets\": []";
        let found = "\"evidence\": [{\"source_id\": \"src-zh\", \"stance\": \"supports\"}]\n        }\n      ],\n      \"targets\": []";
        let text = text.replace(evidence, found);
        let issues = load(&text).map(|loaded| loaded.issues);
        assert_eq!(issues.unwrap_or_default(), vec![]);
    }
}
