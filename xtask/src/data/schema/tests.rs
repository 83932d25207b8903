//! The schema as others read it: it takes what is right, refuses what is wrong, and agrees with `load`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;

use atlas_core::load::load;
use atlas_core::load::{Issue, Problem};
use atlas_export::{Provenance, policies_json};
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};

use crate::{data, project, site};

/// The schema, ready to be asked.
struct Judge {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Judge {
    /// Fails if the schema itself breaks the rules of schemas.
    fn new() -> Self {
        let at = "https://example.org/data/atlas.schema.json";
        let schema = serde_json::from_str(&atlas_core::load::schema::schema()).unwrap();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource(at, schema).unwrap();
        let schema = compiler.compile(at, &mut schemas).unwrap();
        Self { schemas, schema }
    }

    /// What the schema says against a dataset.
    fn breach(&self, dataset: &Value) -> Option<String> {
        let verdict = self.schemas.validate(dataset, self.schema);
        verdict.err().map(|breach| breach.to_string())
    }

    fn is_valid(&self, dataset: &Value) -> bool {
        self.schemas.validate(dataset, self.schema).is_ok()
    }
}

fn fixture() -> Value {
    let path = "crates/atlas-core/tests/fixtures/article.json";
    data::parsed(&project::root().join(path)).unwrap()
}

#[test]
fn what_ships_and_what_readers_save_is_valid() {
    let judge = Judge::new();
    let shipped = data::parsed(&project::dataset()).unwrap();
    assert_eq!(shipped["$schema"], json!("atlas.schema.json"));
    let text = site::read_text(&project::dataset()).unwrap();
    let dataset = load(&text).unwrap().dataset;
    let from = Provenance {
        link: "#/cards".to_owned(),
        filter: "All".to_owned(),
    };
    let ids: Vec<_> = dataset.policies.ids().collect();
    let saved = serde_json::from_str(&policies_json(&dataset, &ids[..2], &from)).unwrap();
    for dataset in [shipped, fixture(), saved, sample()] {
        assert_eq!(judge.breach(&dataset), None);
    }
}

#[test]
fn what_is_wrong_is_refused() {
    let judge = Judge::new();
    let check = |pointer: &str, value: Value| {
        let mut dataset = fixture();
        set(&mut dataset, pointer, value);
        assert!(judge.breach(&dataset).is_some(), "{pointer} passes");
    };
    check("/format", json!("policy-atlas/2"));
    check("/title", json!("A title in no language"));
    check("/languages/0", json!("fr"));
    check("/policies", json!({}));
    check("/policies/1/id", Value::Null);
    check("/policies/1/id", json!("Big Id"));
    check("/policies/1/doc_type", json!("novel"));
    check("/policies/1/title/en", json!(7));
    check("/policies/1/title", json!({ "en": null, "zh": null }));
    check("/policies/1/events", json!([]));
    check("/policies/1/events/0/type", json!("party"));
    check("/policies/0/targets/0/value", json!("5"));
    check("/policies/0/targets/0/printed/wording", Value::Null);
    check("/jurisdictions/3/point/lat", json!("31.7"));
    check("/sources/1/url", json!("ftp://example.org"));
    check("/sources/1/linkable", json!("yes"));
    check("/claims/0/evidence/0/stance", json!("likes"));
    check("/conflicts/0/chosen", json!(-1));
}

#[test]
fn what_a_newer_format_may_have_is_no_breach_of_the_schema_and_named_by_the_loader() {
    let mut dataset = fixture();
    set(&mut dataset, "/policies/1/budget", json!({ "value": 7 }));
    set(&mut dataset, "/$schema", json!("atlas.schema.json"));
    assert_eq!(Judge::new().breach(&dataset), None);
    let issues = load(&dataset.to_string()).unwrap().issues;
    let places: Vec<&str> = issues.iter().map(|issue| &*issue.pointer).collect();
    assert_eq!(places, ["/policies/1/budget"]);
}

/// Everything that can be broken in one place is broken there: what the schema refuses, `load` refuses or
/// notes; and what `load` notes of types, spellings and members that are missing, the schema refuses.
#[test]
fn the_schema_and_the_loader_agree() {
    let judge = Judge::new();
    let whole = sample();
    assert_eq!(judge.breach(&whole), None);
    assert_eq!(load(&whole.to_string()).unwrap().issues, vec![]);
    let wrong = [
        json!(null),
        json!(true),
        json!(-7.5),
        json!(""),
        json!("No such"),
        json!([]),
        json!({}),
    ];
    let mut disagreements = Vec::new();
    // One value for each place of the schema will do.
    let schema: Value = serde_json::from_str(&atlas_core::load::schema::schema()).unwrap();
    let mut seen = BTreeSet::new();
    let mut is_new = |pointer: &&String| {
        let place = place(&schema, pointer);
        seen.insert(
            place
                .map(std::ptr::from_ref)
                .unwrap_or_else(|| panic!("{pointer}")),
        )
    };
    for pointer in pointers(&whole).iter().filter(&mut is_new) {
        for value in std::iter::once(None).chain(wrong.iter().map(Some)) {
            let mut broken = whole.clone();
            match value {
                Some(value) => *broken.pointer_mut(pointer).unwrap() = value.clone(),
                None => set(&mut broken, pointer, Value::Null),
            }
            let is_refused = !judge.is_valid(&broken);
            // What follows elsewhere from a record that is gone is nothing the schema could know.
            let is_here = |issue: &&Issue| issue.pointer.starts_with(pointer);
            let (is_noted, is_plain) = match load(&broken.to_string()) {
                Err(_) => (true, true),
                Ok(loaded) => (
                    !loaded.issues.is_empty(),
                    loaded.issues.iter().filter(is_here).any(is_plain),
                ),
            };
            let value = value.map_or("absent".to_owned(), Value::to_string);
            if is_refused && !is_noted {
                disagreements.push(format!("only the schema refuses {pointer}: {value}"));
            }
            if is_plain && !is_refused {
                disagreements.push(format!("only the loader refuses {pointer}: {value}"));
            }
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}

#[test]
fn the_loader_knows_every_code_that_the_schema_offers() {
    let schema: Value = serde_json::from_str(&atlas_core::load::schema::schema()).unwrap();
    let whole = sample();
    let mut n_lists = 0;
    for pointer in pointers(&whole) {
        let codes = place(&schema, &pointer).and_then(|place| place["enum"].as_array());
        n_lists += usize::from(codes.is_some());
        for code in codes.into_iter().flatten() {
            let mut dataset = whole.clone();
            *dataset.pointer_mut(&pointer).unwrap() = code.clone();
            let issues = load(&dataset.to_string()).unwrap().issues;
            let unknown = |issue: &Issue| matches!(issue.problem, Problem::UnknownCode(_));
            assert!(!issues.iter().any(unknown), "{pointer}: {code}");
        }
    }
    assert!(n_lists > 20, "{n_lists}");
}

/// What the schema says of the value at a pointer.
fn place<'s>(schema: &'s Value, pointer: &str) -> Option<&'s Value> {
    pointer.split('/').skip(1).try_fold(schema, |place, step| {
        // What may be absent stands beside `null`.
        let place = match place["anyOf"].get(0) {
            Some(record) if record["$ref"].is_string() => record,
            _ => place,
        };
        let place = match place["$ref"].as_str() {
            Some(name) => schema.pointer(name.trim_start_matches('#'))?,
            None => place,
        };
        place.get("items").or_else(|| place["properties"].get(step))
    })
}

/// Whether an issue can be seen in one place. Codes of vocabularies can't, nor what must be there only
/// because of another member.
fn is_plain(issue: &Issue) -> bool {
    let is_plain = matches!(
        issue.problem,
        Problem::WrongType(_)
            | Problem::Missing
            | Problem::BadSlug(_)
            | Problem::BadUrl(_)
            | Problem::NoEvidence
    );
    let needs_another = ["/value", "/unit"].map(|key| format!("/policies/0/targets/0{key}"));
    is_plain && !needs_another.contains(&issue.pointer)
}

/// Puts a value at a pointer whose parent is there; `null` takes away what is there.
fn set(dataset: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match dataset.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => drop(members.shift_remove(key)),
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        Value::Array(items) if value.is_null() => drop(items.remove(key.parse().unwrap())),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        other => panic!("{pointer}: {other} has no members"),
    }
}

/// The pointer of each value below this one.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |key: &str, below: &Value| {
        found.push(format!("/{key}"));
        let below = pointers(below).into_iter();
        found.extend(below.map(|pointer| format!("/{key}{pointer}")));
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| add(key, value)),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(idx, item)| add(&idx.to_string(), item));
        }
        _ => {}
    }
    found
}

#[test]
fn an_export_keeps_every_member_of_every_record() {
    let sample = sample();
    let dataset = load(&sample.to_string()).unwrap().dataset;
    let policies: Vec<_> = dataset.policies.ids().collect();
    let from = Provenance {
        link: "#/cards".to_owned(),
        filter: "All".to_owned(),
    };
    let export: Value = serde_json::from_str(&policies_json(&dataset, &policies, &from)).unwrap();
    for list in [
        "jurisdictions",
        "places",
        "actors",
        "sources",
        "policies",
        "claims",
        "conflicts",
    ] {
        let (found, wanted) = (&export[list], &sample[list]);
        for pointer in pointers(wanted) {
            let value = wanted
                .pointer(&pointer)
                .filter(|value| !value.is_object() && !value.is_array());
            if let Some(value) = value {
                let found = found.pointer(&pointer).unwrap_or(&Value::Null);
                assert_eq!(found, value, "{list}{pointer}");
            }
        }
    }
}

/// A dataset that keeps every rule and has nearly every member, each once or twice.
fn sample() -> Value {
    serde_json::from_str(include_str!("sample.json")).unwrap()
}
