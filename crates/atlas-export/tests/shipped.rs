//! The dataset that ships, exported whole.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use atlas_core::load::load;
use atlas_core::model::{Dataset, Entity, PolicyId};
use atlas_export::{Provenance, policies_json};

const SHIPPED: &str = include_str!("../../../public/data/atlas.json");

fn shipped() -> Dataset {
    load(SHIPPED).unwrap().dataset
}

#[test]
fn its_export_describes_texts_to_programs_that_know_no_atlas() {
    let dataset = shipped();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    let from = Provenance {
        link: "https://a.example/#/cards".to_owned(),
        filter: "All".to_owned(),
    };
    let text = policies_json(&dataset, &all, &from);
    assert_eq!(load(&text).unwrap().issues, vec![]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let nodes = json["json_ld"]["@graph"].as_array().unwrap();
    assert!(nodes.iter().any(|node| node["@type"] == "Legislation"));
    for node in nodes {
        let id = node["@id"].as_str().unwrap();
        let slug = id.strip_prefix("https://a.example/#/policy/").unwrap();
        assert!(
            matches!(dataset.find(slug), Some(Entity::Policy(_))),
            "{id}"
        );
        assert!(node["name"][0]["@value"].is_string(), "{id}");
    }
}
