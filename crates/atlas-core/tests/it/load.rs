//! Broken files: each rule broken once, found at the right pointer, with nothing else found and the rest kept.

use atlas_core::load::load;
use atlas_core::load::{Effect, Expected, LoadError, Problem};
use atlas_core::time::{DateError, When};
use serde_json::{Value, json};

const SHIPPED: &str = include_str!("../fixtures/article.json");

/// A table of copies, each broken in one place: where, what is put there (`null` takes the member away, `/-` adds
/// to a list), and all that must be found: no breach too few and none too many. `cargo xtask data check` is held
/// to the same table (`xtask/src/data.rs`).
const BROKEN: &str = include_str!("../fixtures/broken.json");

fn text<'v>(case: &'v Value, key: &str) -> &'v str {
    case[key].as_str().unwrap()
}

/// The article's dataset with one thing broken.
fn broken(case: &Value) -> String {
    let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
    let (parent, key) = text(case, "at").rsplit_once('/').unwrap();
    let value = case["set"].clone();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => {
            members.remove(key).unwrap();
        }
        Value::Object(members) => {
            members.insert(key.to_owned(), value);
        }
        Value::Array(items) if key == "-" => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        other => panic!("{other}"),
    }
    file.to_string()
}

#[test]
fn each_rule_is_found_at_its_pointer_and_nothing_else_is() {
    let cases: Vec<Value> = serde_json::from_str(BROKEN).unwrap();
    assert!(cases.len() >= 40);
    for case in &cases {
        let loaded = load(&broken(case)).unwrap();
        let found = loaded.issues.iter().map(|issue| {
            let problem = format!("{:?}", issue.problem);
            let name = problem.split(['(', ' ', '{']).next().unwrap();
            format!("{}: {name} {:?}", issue.pointer, issue.effect)
        });
        let found: Vec<String> = found.collect();
        assert_eq!(
            json!(found),
            case["found"],
            "{} {}",
            case["at"],
            case["set"]
        );
        let lost = loaded.issues.iter();
        let lost = lost.filter(|issue| issue.effect == Effect::RecordLeftOut);
        assert!(
            lost.count() <= 2,
            "{} took good records with it",
            case["at"]
        );
    }
}

#[test]
fn a_file_with_nothing_to_show_says_why() {
    let check = |text: &str, expected: LoadError| assert_eq!(load(text).unwrap_err(), expected);
    check("", LoadError::Empty);
    check(" \n", LoadError::Empty);
    check("<!doctype html>", LoadError::WebPage);
    check("{}", LoadError::WrongFormat { found: None });
    for root in [
        "[]",
        "7",
        "\"policy-atlas/1\"",
        "null",
        "[{\"format\": \"policy-atlas/1\"}]",
    ] {
        let (pointer, expected) = (String::new(), Expected::Object);
        check(root, LoadError::WrongShape { pointer, expected });
    }
    check(
        r#"{"format":"policy-atlas/9"}"#,
        LoadError::WrongFormat {
            found: Some("policy-atlas/9".into()),
        },
    );
    let cut = SHIPPED.get(..SHIPPED.len() / 2).unwrap_or_default();
    assert!(matches!(load(cut), Err(LoadError::NotJson { line, .. }) if line > 100));
    let wrong = r#"{"format":"policy-atlas/1",
        "policies": {"a": 1}}"#;
    assert!(
        matches!(load(wrong), Err(LoadError::WrongShape { ref pointer, .. }) if pointer == "/policies"),
        "{:?}",
        load(wrong)
    );
}

#[test]
fn what_is_no_json_is_found_at_its_letter() {
    // The fault stands where the mark ¦ is, which is taken out.
    for marked in [
        "{\"format\": \"policy-atlas/1\", \"title\": \"\\¦q\"}",
        "{\n  \"title\": {\"zh\": \"武汉\\¦市的\"}\n}",
        "{\n  \"武汉\": \"市\", \"a\": nul¦, \"b\": 1}",
        "{\"a\": 1,\n¦}",
        "{\"a\": 1}\n ¦{}",
        "{\"a\": \"武¦\u{1}汉\"}",
        "{\"a\": \"a¦\nb\"}",
    ] {
        let (before, _) = marked.split_once('¦').unwrap();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        let err = load(&marked.replace('¦', "")).unwrap_err();
        assert_eq!(err, LoadError::NotJson { line, column }, "{marked}");
    }
}

#[test]
fn a_byte_order_mark_and_an_empty_dataset_are_no_faults() {
    let loaded = load("\u{feff}{\"format\":\"policy-atlas/1\"}").unwrap();
    assert!(loaded.dataset.policies.is_empty());
}

/// Where one day is asked for, a date that is none is left out and not without a word.
#[test]
fn a_date_that_is_no_single_day_is_named_where_a_day_is_asked_for() {
    let not_days = [
        "2022-01",
        "2022",
        "202X",
        "2022-21",
        "2022-01-11~",
        "2022-01-11?",
        "2022-01-11/2022-01-11",
        "2022-01-11/..",
        "2022-01-XX",
        "-0044-03-15",
        "2022-02-29",
        "yesterday",
        "",
    ];
    let fields = [
        "/released_on",
        "/changelog/0/date",
        "/policies/0/updated_on",
        "/claims/0/checked_on",
    ];
    for (at, text) in fields.iter().flat_map(|at| not_days.map(|text| (at, text))) {
        let loaded = load(&broken(&json!({"at": at, "set": text}))).unwrap();
        let found = loaded.issues.iter();
        let found: Vec<_> = found
            .map(|issue| (&*issue.pointer, &issue.problem, issue.effect))
            .collect();
        let [
            (
                pointer,
                Problem::BadDate {
                    text: named,
                    reason,
                },
                Effect::FieldLeftOut,
            ),
        ] = found[..]
        else {
            panic!("{at} {text}: {found:?}")
        };
        assert_eq!((pointer, &**named), (*at, text));
        let is_date = When::parse(text);
        assert_eq!(
            *reason,
            is_date.err().unwrap_or(DateError::NotOneDay),
            "{text}"
        );
    }
    for at in fields {
        let loaded = load(&broken(&json!({"at": at, "set": "2022-01-11"}))).unwrap();
        assert!(loaded.issues.is_empty(), "{at}: {:?}", loaded.issues);
    }
}

/// The latest event is named by what was stated of it, not by a day that follows from it.
#[test]
fn the_latest_event_is_the_one_known_to_reach_latest() {
    let check = |dates: &[&str], expected: Option<&str>| {
        let events = dates.iter().enumerate().map(|(n, edtf)| {
            json!({"id": format!("e{n}"), "type": "issued", "title": {"en": "E"}, "date": {"edtf": edtf}})
        });
        let text = json!({
            "format": "policy-atlas/1",
            "jurisdictions": [{"id": "cn", "name": {"en": "China"}, "level": "national"}],
            "policies": [{
                "id": "p", "title": {"en": "P"}, "summary": {"en": "S"}, "jurisdiction_id": "cn",
                "doc_type": "other", "relevance": "mention", "events": events.collect::<Vec<_>>(),
            }],
        });
        let dataset = load(&text.to_string()).unwrap().dataset;
        let latest = dataset.latest_event().map(|when| &*when.edtf);
        assert_eq!(latest, expected, "{dates:?}");
    };
    check(&[], None);
    check(&["../2022"], None);
    check(&["202X"], Some("202X"));
    check(&["2021-12-31", "2022", "../2030"], Some("2022"));
    check(&["2022", "2022-01-01", "202X"], Some("2022-01-01"));
    check(&["2022-12-31", "2023~"], Some("2022-12-31"));
    check(&["2022-05", "2022~", "2022-06/.."], Some("2022-06/.."));
}
