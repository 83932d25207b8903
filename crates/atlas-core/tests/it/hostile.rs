//! Hostile files: every member replaced and removed, every reference bent, every limit passed. Nothing panics, nothing
//! is lost without a word, and only what everything hangs on refuses a file.

use std::collections::{BTreeMap, BTreeSet};

use atlas_core::load::{Issue, LoadError, Problem, load};
use serde_json::{Value, json};

/// A dataset that has nearly every member once or twice: schema and loader are held against it too.
const SAMPLE: &str = include_str!("../../../../xtask/src/data/schema/sample.json");

fn sample() -> Value {
    serde_json::from_str(SAMPLE).unwrap()
}

fn issues(file: &Value) -> Vec<Issue> {
    load(&file.to_string()).unwrap().issues
}

/// The pointer of each value below this one.
fn pointers(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(idx, item)| (idx.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    for (step, value) in below {
        found.push(format!("/{step}"));
        let rest = pointers(value).into_iter();
        found.extend(rest.map(|rest| format!("/{step}{rest}")));
    }
    found
}

/// Takes away what stands at a pointer.
fn remove(file: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.remove(key).unwrap()),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        other => panic!("{other}"),
    }
}

/// A pointer without the places in lists: what kind of member it is.
fn kind(pointer: &str) -> String {
    let steps = pointer.split('/');
    let steps = steps.map(|step| {
        if step.parse::<usize>().is_ok() {
            "*"
        } else {
            step
        }
    });
    steps.collect::<Vec<_>>().join("/")
}

/// Everything that everything hangs on, as docs/DATA.md says.
const ESSENTIAL: [&str; 3] = ["/format", "/jurisdictions", "/policies"];

#[test]
fn every_member_replaced_or_removed_costs_itself_at_most_and_never_in_silence() {
    let whole = sample();
    assert_eq!(issues(&whole), vec![]);
    let values = [
        json!(null),
        json!(true),
        json!(-7.5),
        json!(1e300),
        json!(""),
        json!("No such"),
        json!([]),
        json!({}),
        json!([7]),
        json!({"x": 1}),
    ];
    let mut n = 0;
    for pointer in pointers(&whole) {
        for value in &values {
            n += 1;
            let mut file = whole.clone();
            let was = std::mem::replace(file.pointer_mut(&pointer).unwrap(), value.clone());
            let is_same_kind = std::mem::discriminant(&was) == std::mem::discriminant(value);
            let text = file.to_string();
            match load(&text) {
                Err(err) => assert!(ESSENTIAL.contains(&&*pointer), "{pointer} {value}: {err:?}"),
                Ok(loaded) => {
                    // `null` says that there is none; lists and objects may be empty, and any text may say "No such".
                    let may_be = [
                        json!(true),
                        json!(-7.5),
                        json!("No such"),
                        json!([]),
                        json!({}),
                    ];
                    let says_none = value.is_null() || (is_same_kind && may_be.contains(value));
                    let is_noted = !loaded.issues.is_empty();
                    assert!(is_noted || says_none, "{pointer} {value} passes");
                }
            }
        }
        let mut file = whole.clone();
        remove(&mut file, &pointer);
        // What is not there is nothing lost, but for a record that cannot do without it.
        match load(&file.to_string()) {
            Err(err) => assert_eq!(
                (&*pointer, err),
                ("/format", LoadError::WrongFormat { found: None })
            ),
            Ok(loaded) => {
                let lists = file
                    .as_object()
                    .unwrap()
                    .values()
                    .filter_map(Value::as_array);
                let records = lists.flatten().filter(|record| record.get("id").is_some());
                let dataset = &loaded.dataset;
                let n_read = dataset.jurisdictions.len()
                    + dataset.places.len()
                    + dataset.actors.len()
                    + dataset.sources.len()
                    + dataset.policies.len()
                    + dataset.claims.len()
                    + dataset.conflicts.len()
                    + dataset.views.len();
                let is_whole = n_read == records.count();
                assert!(is_whole || !loaded.issues.is_empty(), "{pointer}");
            }
        }
    }
    assert!(n > 4_000, "{n}");
}

/// A wrong type outside the records takes nothing else with it: all records and all its neighbours stay.
#[test]
fn what_is_wrong_outside_the_records_costs_itself_only() {
    let whole = sample();
    let of = |text: &str| {
        let dataset = load(text).unwrap().dataset;
        let about = &dataset.about;
        BTreeMap::from([
            ("jurisdictions", dataset.jurisdictions.len()),
            ("policies", dataset.policies.len()),
            ("events", dataset.events.len()),
            ("sources", dataset.sources.len()),
            ("claims", dataset.claims.len()),
            ("views", dataset.views.len()),
            ("terms", dataset.terms.len()),
            ("attributions", about.attributions.len()),
            ("changelog", about.changelog.len()),
            ("questions", dataset.questions.len()),
            ("languages", about.languages.len()),
            (
                "passages",
                dataset
                    .sources
                    .iter()
                    .map(|(_, source)| source.passages.len())
                    .sum(),
            ),
        ])
    };
    let right = of(&whole.to_string());
    for (pointer, costs) in [
        ("/title", ""),
        ("/dataset_version", ""),
        ("/released_on", ""),
        ("/licence", ""),
        ("/view", ""),
        ("/attributions", "attributions"),
        ("/attributions/0", "attributions"),
        ("/attributions/0/licence", "attributions"),
        ("/attributions/0/name", "attributions"),
        ("/languages", "languages"),
        ("/languages/0", "languages"),
        ("/questions/0/link", "questions"),
        ("/changelog/0/date", "changelog"),
        ("/changelog/0/removed", "changelog"),
        ("/vocabularies/sector", "terms"),
        ("/vocabularies/sector/0", "terms"),
        ("/vocabularies/sector/0/label", "terms"),
        ("/sources/0/passages/0", "passages"),
        ("/sources/0/passages/0/locator", "passages"),
    ] {
        for value in [json!(7), json!(true), json!({"en": 7})] {
            let mut file = whole.clone();
            *file.pointer_mut(pointer).unwrap() = value;
            let left = of(&file.to_string());
            for (what, n) in &right {
                let expected = if *what == costs {
                    left[what].min(*n)
                } else {
                    *n
                };
                assert_eq!(left[what], expected, "{pointer} takes {what} with it");
            }
            let noted = issues(&file);
            let is_here = |issue: &Issue| issue.pointer.starts_with(pointer);
            assert!(noted.iter().any(is_here), "{pointer}: {noted:?}");
        }
    }
}

/// Each field that refers to something, and the kinds of what it may name.
fn references() -> Vec<(&'static str, &'static [&'static str])> {
    const ANY: &[&str] = &[
        "jurisdiction",
        "place",
        "actor",
        "source",
        "policy",
        "event",
        "target",
        "claim",
        "conflict",
        "view",
    ];
    vec![
        ("/jurisdictions/*/parent_id", &["jurisdiction"]),
        ("/jurisdictions/*/source_ids/*", &["source"]),
        ("/jurisdictions/*/point/source_id", &["source"]),
        ("/places/*/within_id", &["jurisdiction"]),
        ("/actors/*/jurisdiction_id", &["jurisdiction"]),
        ("/sources/*/translation_of", &["source"]),
        ("/sources/*/published/anchor", ANY),
        ("/policies/*/jurisdiction_id", &["jurisdiction"]),
        ("/policies/*/place_ids/*", &["place"]),
        ("/policies/*/issuers/*/actor_id", &["actor"]),
        ("/policies/*/relations/*/policy_id", &["policy"]),
        ("/policies/*/events/*/actor_ids/*", &["actor"]),
        ("/policies/*/events/*/date/anchor", ANY),
        ("/policies/*/events/*/evidence/*/source_id", &["source"]),
        ("/policies/*/targets/*/claim_id", &["claim"]),
        ("/policies/*/results/*/claim_id", &["claim"]),
        ("/policies/*/targets/*/indicator", &["indicator"]),
        ("/policies/*/results/*/indicator", &["indicator"]),
        ("/policies/*/targets/*/unit", &["unit"]),
        ("/policies/*/results/*/unit", &["unit"]),
        ("/policies/*/instruments/*", &["instrument"]),
        ("/policies/*/technologies/*", &["technology"]),
        ("/policies/*/sectors/*", &["sector"]),
        ("/claims/*/about/*", ANY),
        ("/claims/*/evidence/*/source_id", &["source"]),
        ("/conflicts/*/about/*", ANY),
        ("/conflicts/*/sides/*/evidence/*/source_id", &["source"]),
        ("/views/*/holder_actor_id", &["actor"]),
        ("/views/*/evidence/*/source_id", &["source"]),
    ]
}

/// Two records of each kind, the second at the end of its list.
fn with_later_records() -> (Value, Vec<(&'static str, &'static str)>) {
    let mut file = sample();
    let mut add = |list: &str, of: usize, id: &str| {
        let mut record = file[list][of].clone();
        record["id"] = json!(id);
        for part in ["events", "targets", "results"] {
            let parts = record.get_mut(part).and_then(Value::as_array_mut);
            for (idx, entry) in parts.into_iter().flatten().enumerate() {
                entry["id"] = json!(format!("{id}-{part}-{idx}"));
            }
        }
        for own in ["parent_id", "translation_of", "about", "relations"] {
            record.as_object_mut().unwrap().remove(own);
        }
        file[list].as_array_mut().unwrap().push(record);
    };
    add("jurisdictions", 0, "later-jurisdiction");
    add("places", 0, "later-place");
    add("actors", 0, "later-actor");
    add("sources", 0, "later-source");
    add("policies", 0, "later-policy");
    add("claims", 0, "later-claim");
    add("conflicts", 0, "later-conflict");
    add("views", 0, "later-view");
    for list in ["instrument", "technology", "sector", "indicator", "unit"] {
        let mut term = file["vocabularies"][list][0].clone();
        term["code"] = json!(format!("later-{list}"));
        file["vocabularies"][list]
            .as_array_mut()
            .unwrap()
            .push(term);
    }
    let ids = vec![
        ("jurisdiction", "later-jurisdiction"),
        ("place", "later-place"),
        ("actor", "later-actor"),
        ("source", "later-source"),
        ("policy", "later-policy"),
        ("event", "later-policy-events-0"),
        ("target", "later-policy-targets-0"),
        ("claim", "later-claim"),
        ("conflict", "later-conflict"),
        ("view", "later-view"),
        ("instrument", "later-instrument"),
        ("technology", "later-technology"),
        ("sector", "later-sector"),
        ("indicator", "later-indicator"),
        ("unit", "later-unit"),
    ];
    (file, ids)
}

#[test]
fn every_reference_resolves_by_its_kind_or_is_noted_at_its_place() {
    let (whole, ids) = with_later_records();
    let orphans = |issue: &Issue| issue.problem == Problem::Orphan;
    let before: BTreeSet<String> = issues(&whole)
        .into_iter()
        .map(|issue| issue.pointer)
        .collect();
    assert!(issues(&whole).iter().all(orphans), "{:?}", issues(&whole));
    let mut seen = BTreeSet::new();
    for (field, kinds) in references() {
        for pointer in pointers(&whole)
            .iter()
            .filter(|pointer| kind(pointer) == field)
        {
            seen.insert(field);
            let unknown = ("nothing", "no-such-thing");
            for (of_kind, id) in ids.iter().chain([&unknown]) {
                let mut file = whole.clone();
                *file.pointer_mut(pointer).unwrap() = json!(id);
                let found = issues(&file);
                let here: Vec<&Issue> = found
                    .iter()
                    .filter(|issue| issue.pointer == *pointer)
                    .collect();
                let is_right = kinds.contains(of_kind);
                assert_eq!(
                    here.len(),
                    usize::from(!is_right),
                    "{pointer} → {id}: {found:?}"
                );
                // What it named before may now be named by nobody, and what rested on it alone by nothing.
                let others = found.iter().filter(|issue| issue.pointer != *pointer);
                let follows = |issue: &&Issue| {
                    before.contains(&issue.pointer)
                        || matches!(
                            issue.problem,
                            Problem::Orphan
                                | Problem::NoEvidence
                                | Problem::OneWitness
                                | Problem::LeftOutId { .. }
                        )
                };
                if is_right {
                    let others: Vec<_> = others.filter(|issue| !follows(issue)).collect();
                    assert!(others.is_empty(), "{pointer} → {id}: {others:?}");
                }
            }
            // And a record of the right kind that is left out: said once for each record, with how often it is named.
            let Some((list, _)) = [
                ("jurisdictions", "jurisdiction"),
                ("sources", "source"),
                ("actors", "actor"),
                ("places", "place"),
                ("policies", "policy"),
                ("claims", "claim"),
            ]
            .iter()
            .find(|(_, of_kind)| kinds == &[*of_kind]) else {
                continue;
            };
            let mut file = whole.clone();
            let n = file[list].as_array().unwrap().len();
            let id = file[list][n - 1]["id"].clone();
            *file.pointer_mut(pointer).unwrap() = id;
            let required = match *list {
                "claims" => "verdict",
                "jurisdictions" => "level",
                "policies" => "doc_type",
                _ => "id",
            };
            if required == "id" {
                let of_name = if *list == "sources" {
                    "publisher"
                } else {
                    "name"
                };
                file[list][n - 1].as_object_mut().unwrap().remove(of_name);
            } else {
                file[list][n - 1].as_object_mut().unwrap().remove(required);
            }
            let found = issues(&file);
            let is_named = |issue: &Issue| matches!(issue.problem, Problem::LeftOutId { .. });
            assert!(
                found
                    .iter()
                    .any(|issue| is_named(issue) && issue.pointer == *pointer),
                "{pointer}: {found:?}"
            );
        }
    }
    assert_eq!(seen.len(), references().len(), "{seen:?}");
}
