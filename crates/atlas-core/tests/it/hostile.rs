//! Hostile files: every member replaced and removed, every reference bent, every limit passed. Nothing panics, nothing
//! is lost without a word, and only what everything hangs on refuses a file.

use std::collections::{BTreeMap, BTreeSet};

use atlas_core::load::{Effect, Issue, LoadError, Problem, limits, load, n_issues};
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
            // And a record of the right kind that is left out: said once, with how often it is named.
            let needed = match kinds {
                ["jurisdiction"] => ("jurisdictions", "level"),
                ["place"] => ("places", "name"),
                ["actor"] => ("actors", "name"),
                ["source"] => ("sources", "publisher"),
                ["policy"] => ("policies", "doc_type"),
                ["claim"] => ("claims", "verdict"),
                _ => continue,
            };
            let (list, member) = needed;
            let mut file = whole.clone();
            let last = file[list].as_array().unwrap().len() - 1;
            let id = file[list][last]["id"].clone();
            *file.pointer_mut(pointer).unwrap() = id;
            remove(&mut file, &format!("/{list}/{last}/{member}"));
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

/// An empty dataset with one list in it.
fn with(list: &str, records: &[Value]) -> Value {
    let words = json!({"en": "A file"});
    let mut file = json!({
        "format": "policy-atlas/1", "dataset_version": "1", "title": words, "description": words,
        "licence": "CC0-1.0", "cite_as": words,
    });
    file[list] = json!(records);
    file
}

fn place(id: usize, parent: Option<usize>) -> Value {
    let mut place = json!({"id": format!("j{id}"), "name": {"en": "A place"}, "level": "district"});
    if let Some(parent) = parent {
        place["parent_id"] = json!(format!("j{parent}"));
    }
    place
}

/// How long each chain of parents is.
fn depths(file: &Value) -> Vec<usize> {
    let dataset = load(&file.to_string()).unwrap().dataset;
    let ids = dataset.jurisdictions.ids();
    ids.map(|id| dataset.chain(id).skip(1).count()).collect()
}

fn named(issues: &[Issue]) -> Vec<String> {
    let name = |issue: &Issue| {
        let problem = format!("{:?}", issue.problem);
        let name = problem.split(['(', ' ', '{']).next().unwrap().to_owned();
        format!("{}: {name}", issue.pointer)
    };
    issues.iter().map(name).collect()
}

#[test]
fn a_chain_of_parents_ends_after_its_limit() {
    let chain = |n: usize| -> Vec<Value> {
        let mut places: Vec<Value> = (0..n)
            .map(|id| place(id, (id + 1 < n).then_some(id + 1)))
            .collect();
        // Whatever the order of the file.
        places.rotate_left(n / 3);
        places
    };
    let file = with("jurisdictions", &chain(limits::DEEPEST + 1));
    assert_eq!(issues(&file), vec![]);
    assert_eq!(depths(&file).into_iter().max(), Some(limits::DEEPEST));
    let file = with("jurisdictions", &chain(limits::DEEPEST + 2));
    let found = issues(&file);
    assert!(matches!(found[0].problem, Problem::TooDeep(_)), "{found:?}");
    assert_eq!((found.len(), found[0].effect), (1, Effect::FieldLeftOut));
    assert!(depths(&file).into_iter().max() <= Some(limits::DEEPEST));
    let file = with("jurisdictions", &chain(100_000));
    assert!(depths(&file).into_iter().max() <= Some(limits::DEEPEST));
    let found = issues(&file);
    assert_eq!(found.len(), limits::MOST_ISSUES + 1);
    assert_eq!(n_issues(&found), 100_000 / (limits::DEEPEST + 1));
}

/// A copy of the sample's claim that is about others.
fn claim(id: usize, about: &[usize]) -> Value {
    let mut claim = sample()["claims"][0].clone();
    claim["id"] = json!(format!("c{id}"));
    claim["about"] = about.iter().map(|id| json!(format!("c{id}"))).collect();
    claim
}

#[test]
fn circles_are_named_once_each_and_cut() {
    let places = |parents: &[usize]| {
        let parents = parents.iter().enumerate();
        let places: Vec<Value> = parents
            .map(|(id, parent)| place(id, Some(*parent)))
            .collect();
        named(&issues(&with("jurisdictions", &places)))
    };
    assert_eq!(places(&[0]), ["/jurisdictions/0/parent_id: Cycle"]);
    assert_eq!(places(&[1, 0, 0]), ["/jurisdictions/1/parent_id: Cycle"]);
    assert_eq!(
        places(&[1, 2, 0, 4, 3]),
        [
            "/jurisdictions/2/parent_id: Cycle",
            "/jurisdictions/4/parent_id: Cycle"
        ]
    );
    let check = |change: &dyn Fn(&mut Value), expected: &[&str]| {
        let mut file = sample();
        change(&mut file);
        let found = issues(&file);
        let found = found
            .iter()
            .filter(|issue| issue.problem != Problem::Orphan);
        assert_eq!(named(&found.cloned().collect::<Vec<_>>()), expected);
    };
    check(
        &|file| file["sources"][1]["translation_of"] = json!("report"),
        &["/sources/1/translation_of: Cycle"],
    );
    check(
        &|file| file["sources"][1]["translation_of"] = json!("original"),
        &["/sources/1/translation_of: Cycle"],
    );
    for kind in [
        "implements",
        "supersedes",
        "amends",
        "draft_of",
        "part_of",
        "cites",
    ] {
        check(
            &|file| {
                file["policies"][0]["relations"] = json!([{"type": kind, "policy_id": "plan"}]);
            },
            &["/policies/0/relations/0/policy_id: Cycle"],
        );
        let circle = |file: &mut Value| {
            let tie = |to: &str| json!([{"type": "part_of", "policy_id": "nothing"}, {"type": kind, "policy_id": to}]);
            file["policies"][0]["relations"] = tie("other");
            file["policies"][1]["relations"] = tie("plan");
        };
        let mut expected = vec![
            "/policies/0/relations/0/policy_id: UnknownId",
            "/policies/1/relations/0/policy_id: UnknownId",
        ];
        // Two papers may cite one another.
        if kind != "cites" {
            expected.push("/policies/1/relations/1/policy_id: Cycle");
        }
        check(&circle, &expected);
    }
    check(
        &|file| file["claims"][0]["about"] = json!(["plan", "claim"]),
        &["/claims/0/about/1: Cycle"],
    );
    check(
        &|file| file["conflicts"][0]["about"] = json!(["dispute"]),
        &["/conflicts/0/about/0: Cycle"],
    );
    check(
        &|file| {
            file["claims"][0]["about"] = json!(["dispute"]);
            file["conflicts"][0]["about"] = json!(["issue", "claim"]);
        },
        &["/conflicts/0/about/1: Cycle"],
    );
    check(
        &|file| {
            let claims = file["claims"].as_array_mut().unwrap();
            claims.extend([
                claim(0, &[1]),
                claim(1, &[2]),
                claim(2, &[0, 3]),
                claim(3, &[]),
            ]);
        },
        &["/claims/3/about/0: Cycle"],
    );
}

/// Ten thousand claims about one another, translations of one another: no recursion, and no chain beyond its limit.
#[test]
fn long_chains_of_claims_and_translations_are_read() {
    let mut file = sample();
    let n = 10_000;
    let claims = (0..n).map(|id| claim(id, if id + 1 < n { &[0][..] } else { &[] }));
    let mut claims: Vec<Value> = claims.collect();
    for (id, claim) in claims.iter_mut().enumerate().take(n - 1) {
        claim["about"] = json!([format!("c{}", id + 1)]);
    }
    file["claims"].as_array_mut().unwrap().extend(claims);
    let sources = (0..n).map(|id| {
        let mut source = file["sources"][1].clone();
        source["id"] = json!(format!("s{id}"));
        source["translation_of"] = json!(format!("s{}", (id + 1) % n));
        source
    });
    let sources: Vec<Value> = sources.collect();
    file["sources"].as_array_mut().unwrap().extend(sources);
    let loaded = load(&file.to_string()).unwrap();
    let dataset = &loaded.dataset;
    for id in dataset.sources.ids() {
        let chain = std::iter::successors(Some(id), |id| dataset.sources[*id].translation_of);
        assert!(chain.take(n).count() <= limits::DEEPEST + 1);
    }
    assert!(n_issues(&loaded.issues) >= 2 * (n / (limits::DEEPEST + 1)));
}

#[test]
fn events_in_the_wrong_order_are_one_issue_each_at_most() {
    let mut file = sample();
    let event = file["policies"][0]["events"][0].clone();
    let events: Vec<Value> = (0..1_000)
        .map(|idx| {
            let mut event = event.clone();
            let (kind, year) = if idx % 2 == 0 {
                ("announced", 2022)
            } else {
                ("expired", 2021)
            };
            event["id"] = json!(format!("e{idx}"));
            event["type"] = json!(kind);
            event["date"] = json!({"edtf": format!("{year}")});
            event
        })
        .collect();
    file["policies"][0]["events"] = json!(events);
    file["conflicts"][0]["about"] = json!(["plan"]);
    let found = issues(&file);
    let is_order = |issue: &&Issue| matches!(issue.problem, Problem::WrongOrder { .. });
    assert_eq!(found.iter().filter(is_order).count(), 500);
    assert_eq!(found.len(), 500, "{:?}", found.last());
}

#[test]
fn what_is_too_much_is_said_and_left_out() {
    let whole = sample();
    let longer = |pointer: &str, n: usize| {
        let mut file = whole.clone();
        let list = file.pointer_mut(pointer).unwrap().as_array_mut().unwrap();
        let entry = list[0].clone();
        for idx in list.len()..n {
            let mut entry = entry.clone();
            if entry.get("id").is_some() {
                entry["id"] = json!(format!("x{idx}"));
            }
            list.push(entry);
        }
        file
    };
    let most = limits::MOST_ENTRIES;
    for pointer in [
        "/attributions",
        "/changelog",
        "/changelog/0/removed",
        "/questions",
        "/jurisdictions/0/aliases",
        "/jurisdictions/0/source_ids",
        "/sources/0/passages",
        "/policies/0/place_ids",
        "/policies/0/instruments",
        "/policies/0/technologies",
        "/policies/0/sectors",
        "/policies/0/issuers",
        "/policies/0/events",
        "/policies/0/targets",
        "/policies/0/results",
        "/policies/0/relations",
        "/policies/0/events/0/actor_ids",
        "/policies/0/events/0/evidence",
        "/claims/0/about",
        "/claims/0/evidence",
        "/conflicts/0/about",
        "/conflicts/0/sides",
        "/conflicts/0/sides/0/evidence",
        "/views/0/evidence",
    ] {
        let is_here = |issue: &&Issue| {
            issue.pointer == pointer && matches!(issue.problem, Problem::TooMany { .. })
        };
        let n_here = |n| issues(&longer(pointer, n)).iter().filter(is_here).count();
        assert_eq!((n_here(most), n_here(most + 1)), (0, 1), "{pointer}");
    }
    let mut file = whole.clone();
    let long = "长".repeat(limits::LONGEST_TEXT + 1);
    file["policies"][0]["title"]["zh"] = json!(long);
    file["policies"][0]["document_number"] = json!(long);
    file["sources"][0]["url"] = json!(format!("https://example.org/{long}"));
    file["title"]["en"] = json!(long);
    let found = issues(&file);
    assert_eq!(
        named(&found),
        [
            "/title/en: LongText",
            "/sources/0/url: LongText",
            "/policies/0/title/zh: LongText",
            "/policies/0/document_number: LongText"
        ]
    );
    // What an issue quotes stays short, however long what is wrong is.
    let mut file = whole.clone();
    for pointer in pointers(&whole) {
        let value = file.pointer_mut(&pointer);
        if let Some(value) = value.filter(|value| value.is_string()) {
            *value = json!(format!("<b>{}", "x".repeat(100_000)));
        }
    }
    file["format"] = json!("policy-atlas/1");
    file["x".repeat(100_000)] = json!(1);
    for issue in issues(&file) {
        assert!(format!("{issue:?}").len() < 1_000, "{}", issue.pointer);
    }
}

#[test]
fn issues_beyond_the_limit_are_counted() {
    let places: Vec<Value> = (0..3_000).map(|_| json!({"id": 7})).collect();
    let found = issues(&with("places", &places));
    assert_eq!(found.len(), limits::MOST_ISSUES + 1);
    assert_eq!(found.last().unwrap().problem, Problem::More(2_000));
    assert_eq!(n_issues(&found), 3_000);
    let found = issues(&with("places", &places[..limits::MOST_ISSUES]));
    assert_eq!(
        (found.len(), n_issues(&found)),
        (limits::MOST_ISSUES, limits::MOST_ISSUES)
    );
}

#[test]
fn members_that_the_format_does_not_know_are_named_once_for_each_kind() {
    let mut file = sample();
    let whole = sample();
    for pointer in pointers(&whole) {
        if let Some(members) = file.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            members.insert("colour".to_owned(), json!([{"a": 1}]));
        }
    }
    file["colour"] = json!(1);
    file["$schema"] = json!("atlas.schema.json");
    file["json_ld"] = json!({});
    let found = issues(&file);
    let mut kinds = BTreeMap::new();
    for pointer in pointers(&file) {
        if pointer.ends_with("/colour") {
            *kinds.entry(kind(&pointer)).or_insert(0) += 1;
        }
    }
    let named: BTreeMap<String, usize> = found
        .iter()
        .map(|issue| match &issue.problem {
            Problem::UnknownKey { key, n } if key == "colour" => (kind(&issue.pointer), *n),
            other => panic!("{}: {other:?}", issue.pointer),
        })
        .collect();
    assert_eq!(named, kinds);
    assert_eq!(found.len(), kinds.len());
    let date = issues(&{
        let mut file = sample();
        file["policies"][0]["events"][0]["date"] = json!({"on": "2022"});
        file
    });
    assert_eq!(named_of(&date), ["/policies/0/events/0/date/on"]);
}

fn named_of(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(|issue| &*issue.pointer).collect()
}

/// The text of a dataset in which the member at a pointer stands twice.
fn twice(file: &Value, pointer: &str) -> String {
    let mut marked = file.clone();
    let value = marked.pointer_mut(pointer).unwrap().take();
    *marked.pointer_mut(pointer).unwrap() = json!("@twice@");
    let key = pointer.rsplit('/').next().unwrap();
    let member = format!("{}:{value}", json!(key));
    let text = marked.to_string();
    text.replace(
        &format!("{}:\"@twice@\"", json!(key)),
        &format!("{member},{member}"),
    )
}

#[test]
fn a_member_that_stands_twice_is_noted_at_its_place_at_every_level() {
    let whole = sample();
    for pointer in pointers(&whole) {
        if pointer.rsplit('/').next().unwrap().parse::<usize>().is_ok() {
            continue;
        }
        let text = twice(&whole, &pointer);
        match load(&text) {
            Err(err) => {
                assert!(ESSENTIAL.contains(&&*pointer), "{pointer}: {err:?}");
                let expected = LoadError::DuplicateKey { pointer };
                assert_eq!(err, expected);
            }
            Ok(loaded) => {
                let is_here = |issue: &&Issue| {
                    issue.pointer == *pointer && issue.problem == Problem::DuplicateKey
                };
                let found = &loaded.issues;
                assert_eq!(
                    found.iter().filter(is_here).count(),
                    1,
                    "{pointer}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn nonsense_is_named() {
    let check = |pointer: &str, value: Value, expected: &[&str]| {
        let mut file = sample();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match file.pointer_mut(parent).unwrap() {
            Value::Array(items) if key == "-" => items.push(value.clone()),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            other => other[key] = value.clone(),
        }
        assert_eq!(named(&issues(&file)), expected, "{pointer} {value}");
    };
    let number = |at: &str, value: f64, expected: &str| {
        check(at, json!(value), &[&format!("{expected}: BadNumber")]);
    };
    let target = "/policies/0/targets/0";
    let at = |key: &str| format!("{target}/{key}");
    number(&at("value"), 1e300, &at("value"));
    number(&at("value"), 1e-300, &at("value"));
    number(&at("value_max"), 1e308, &at("value_max"));
    number(&at("multiplier"), 5e-324, &at("multiplier"));
    number(&at("multiplier"), 1e14, &at("multiplier"));
    number(&at("multiplier"), -1.0, &at("multiplier"));
    number(&at("printed/value"), 1e308, &at("printed/value"));
    let point = "/jurisdictions/0/point";
    for (key, value) in [
        ("lat", 90.1),
        ("lat", -1e308),
        ("lon", 180.5),
        ("lon", -200.0),
        ("accuracy_km", 1e308),
        ("accuracy_km", 20_041.0),
        ("accuracy_km", -1.0),
    ] {
        let at = format!("{point}/{key}");
        number(&at, value, &at);
    }
    check(
        "/jurisdictions/0/country",
        json!("Freedonia"),
        &["/jurisdictions/0/country: NotInStandard"],
    );
    check(
        "/jurisdictions/0/country",
        json!("cn"),
        &["/jurisdictions/0/country: NotInStandard"],
    );
    check(
        "/jurisdictions/0/iso3166_2",
        json!("Hubei"),
        &["/jurisdictions/0/iso3166_2: NotInStandard"],
    );
    check(
        "/jurisdictions/0/gbt2260",
        json!("42010"),
        &["/jurisdictions/0/gbt2260: NotInStandard"],
    );
    check(
        &at("currency"),
        json!("RMB"),
        &[&format!("{target}/currency: NotInStandard")],
    );
    check(
        "/sources/0/language",
        json!("English"),
        &["/sources/0/language: NotInStandard"],
    );
    check(
        "/policies/0/official_title/lang",
        json!("xx"),
        &["/policies/0/official_title/lang: NotInStandard"],
    );
    for day in [
        "/released_on",
        "/changelog/0/date",
        "/policies/0/updated_on",
        "/claims/0/checked_on",
    ] {
        check(day, json!("2022-02"), &[&format!("{day}: BadDate")]);
        check(
            day,
            json!("2022-02-01/2022-02-03"),
            &[&format!("{day}: BadDate")],
        );
    }
    for list in [
        "/policies/0/place_ids",
        "/policies/0/instruments",
        "/policies/0/issuers",
        "/policies/0/relations",
        "/policies/0/events/0/actor_ids",
        "/policies/0/events/0/evidence",
        "/claims/0/about",
        "/claims/0/evidence",
        "/conflicts/0/about",
        "/conflicts/0/sides",
        "/conflicts/0/sides/0/evidence",
        "/views/0/evidence",
        "/jurisdictions/0/aliases",
        "/jurisdictions/0/source_ids",
        "/languages",
        "/changelog/0/removed",
        "/sources/0/passages",
    ] {
        let first = sample().pointer(&format!("{list}/0")).unwrap().clone();
        let n = sample().pointer(list).unwrap().as_array().unwrap().len();
        check(
            &format!("{list}/-"),
            first,
            &[&format!("{list}/{n}: Repeated")],
        );
    }
    let blank = json!({"code": " ", "label": {"en": "x", "zh": "x"}});
    check(
        "/vocabularies/sector/-",
        blank,
        &["/vocabularies/sector/1/code: Blank"],
    );
    check(
        "/policies/0/events/0/date/anchor",
        json!("nobody"),
        &["/policies/0/events/0/date/anchor: UnknownId"],
    );
    check(
        "/sources/0/published/anchor",
        json!(""),
        &["/sources/0/published/anchor: UnknownId"],
    );
}

/// An id that stands a second time names the first: what the second says is not taken for it.
#[test]
fn a_record_whose_id_is_taken_changes_nothing_of_the_first() {
    let mut file = sample();
    let mut event = file["policies"][0]["events"][0].clone();
    event["date"]["anchor"] = json!("original");
    file["policies"][1]["events"]
        .as_array_mut()
        .unwrap()
        .push(event);
    let mut target = file["policies"][0]["targets"][0].clone();
    target.as_object_mut().unwrap().remove("claim_id");
    file["policies"][1]["targets"] = json!([target]);
    let loaded = load(&file.to_string()).unwrap();
    let found = named(&loaded.issues);
    let expected = [
        "/policies/1/events/1/id: DuplicateId",
        "/policies/1/targets/0/id: DuplicateId",
    ];
    assert_eq!(found, expected);
    let dataset = &loaded.dataset;
    let events: Vec<_> = dataset
        .events
        .iter()
        .map(|(_, event)| event.date.anchor.as_deref())
        .collect();
    assert_eq!(events, [Some("report"), None]);
    let claims: Vec<_> = dataset
        .targets
        .iter()
        .map(|(_, target)| target.claim.is_some())
        .collect();
    assert_eq!(claims, [true, true]);
}

/// Lists in lists in lists: whatever is so deep is of the wrong type or unknown, and read without recursion.
#[test]
fn nesting_has_no_end_and_does_no_harm() {
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    let whole = sample().to_string();
    for (right, wrong, expected) in [
        ("\"dataset_version\":\"1\"", format!("\"x\":{deep}"), "/x"),
        (
            "\"dataset_version\":\"1\"",
            format!("\"dataset_version\":{deep}"),
            "/dataset_version",
        ),
        (
            "\"doc_type\":\"other\"",
            format!("\"doc_type\":{deep}"),
            "/policies/1/doc_type",
        ),
        (
            "\"doc_type\":\"other\"",
            format!("\"doc_type\":\"other\",\"x\":{deep}"),
            "/policies/1/x",
        ),
        (
            "\"doc_type\":\"other\"",
            format!("\"x\":{deep},\"doc_type\":7"),
            "/policies/1/doc_type",
        ),
    ] {
        let text = whole.replacen(right, &wrong, 1);
        assert_ne!(text, whole);
        let found = load(&text).unwrap().issues;
        let places = named_of(&found);
        assert!(places.contains(&expected), "{expected}: {places:?}");
    }
    for text in [&*deep, &"[".repeat(1_000_000), &"{\"a\":".repeat(1_000_000)] {
        assert!(load(text).is_err());
    }
}
