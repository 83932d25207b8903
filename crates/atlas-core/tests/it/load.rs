//! Broken files: each rule broken once, found once, at the right pointer, with the rest kept.

use atlas_core::error::{Effect, LoadError};
use atlas_core::load::load;
use serde_json::{Value, json};

const SHIPPED: &str = include_str!("../fixtures/article.json");

/// Breaks one thing in the shipped dataset; the one issue must be `pointer: problem effect`.
fn check(pointer: &str, value: Value, expected: &str) {
    let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => {
            members.remove(key);
        }
        Value::Object(members) => {
            members.insert(key.to_owned(), value);
        }
        Value::Array(items) if key == "-" => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        other => panic!("{other}"),
    }
    let loaded = load(&file.to_string()).unwrap();
    let issues: Vec<String> = loaded
        .issues
        .iter()
        .map(|issue| {
            let problem = format!("{:?}", issue.problem);
            let name = problem.split(['(', ' ', '{']).next().unwrap();
            format!("{}: {name} {:?}", issue.pointer, issue.effect)
        })
        .collect();
    assert!(
        issues.iter().any(|issue| issue == expected),
        "{expected}\n{issues:#?}"
    );
    // A breach may have consequences (what refers to a lost record), but the first names the cause.
    let lost = loaded
        .issues
        .iter()
        .filter(|i| i.effect == Effect::RecordLeftOut)
        .count();
    assert!(
        lost <= 2,
        "{pointer} took good records with it: {issues:#?}"
    );
}

#[test]
fn each_rule_is_found_at_its_pointer() {
    let null = Value::Null;
    let p = "/policies/1";
    check(
        &format!("{p}/title"),
        null.clone(),
        "/policies/1/title: Missing RecordLeftOut",
    );
    check(
        &format!("{p}/title/en"),
        json!(7),
        "/policies/1/title/en: WrongType RecordLeftOut",
    );
    check(
        &format!("{p}/title/en"),
        json!(" "),
        "/policies/1/title/en: Blank FieldLeftOut",
    );
    check(
        &format!("{p}/title/zh"),
        null.clone(),
        "/policies/1/title/zh: MissingLanguage Kept",
    );
    check(
        &format!("{p}/title/en"),
        json!("a <b>b"),
        "/policies/1/title/en: Html Kept",
    );
    check(
        &format!("{p}/title/en"),
        json!("R&amp;D"),
        "/policies/1/title/en: Html Kept",
    );
    check(
        &format!("{p}/id"),
        json!("Big Id"),
        "/policies/1/id: BadSlug RecordLeftOut",
    );
    check(
        &format!("{p}/id"),
        json!("a-cheng"),
        "/policies/1/id: DuplicateId RecordLeftOut",
    );
    check(
        &format!("{p}/jurisdiction_id"),
        json!("atlantis"),
        "/policies/1/jurisdiction_id: UnknownId RecordLeftOut",
    );
    check(
        &format!("{p}/jurisdiction_id"),
        json!("a-cheng"),
        "/policies/1/jurisdiction_id: WrongKind RecordLeftOut",
    );
    check(
        &format!("{p}/doc_type"),
        json!("novel"),
        "/policies/1/doc_type: UnknownCode RecordLeftOut",
    );
    check(
        &format!("{p}/instruments/0"),
        json!("PI999"),
        "/policies/1/instruments/0: UnknownCode FieldLeftOut",
    );
    check(
        &format!("{p}/issuers/0/actor_id"),
        json!("nobody"),
        "/policies/1/issuers/0/actor_id: UnknownId FieldLeftOut",
    );
    check(
        &format!("{p}/relations/-"),
        json!({"type": "amends", "policy_id": "gone"}),
        "/policies/1/relations/0/policy_id: UnknownId FieldLeftOut",
    );
    check(
        &format!("{p}/events"),
        json!([]),
        "/policies/1/events: NoOpeningEvent Kept",
    );
    let e = format!("{p}/events/0");
    check(
        &format!("{e}/type"),
        json!("party"),
        "/policies/1/events/0/type: UnknownCode RecordLeftOut",
    );
    check(
        &format!("{e}/date/edtf"),
        json!("2022-13"),
        "/policies/1/events/0/date/edtf: BadDate FieldLeftOut",
    );
    check(
        &format!("{e}/date/edtf"),
        json!("2023"),
        "/policies/1/events/0/date/edtf: OutsideBound Kept",
    );
    check(
        &format!("{e}/date/printed"),
        json!("one two three four five six seven eight nine"),
        "/policies/1/events/0/date/printed: LongQuotation Kept",
    );
    check(
        &format!("{e}/evidence"),
        json!([]),
        "/policies/1/events/0/evidence: NoEvidence Kept",
    );
    check(
        &format!("{e}/evidence/0/source_id"),
        json!("gone"),
        "/policies/1/events/0/evidence/0/source_id: UnknownId FieldLeftOut",
    );
    check(
        &format!("{e}/evidence/0/stance"),
        json!("likes"),
        "/policies/1/events/0/evidence/0/stance: UnknownCode FieldLeftOut",
    );
    check(
        &format!("{p}/events/-"),
        json!({"id": "e-late", "type": "effective", "date": {"edtf": "2020"}, "title": {"en": "x", "zh": null}, "evidence": [{"source_id": "src-zh", "stance": "supports"}]}),
        "/policies/1/events: WrongOrder Kept",
    );
    let t = format!("{p}/targets/1");
    check(
        &format!("{t}/indicator"),
        json!("luck"),
        "/policies/1/targets/1/indicator: UnknownCode RecordLeftOut",
    );
    check(
        &format!("{t}/claim_id"),
        null.clone(),
        "/policies/1/targets/1/claim_id: NumberWithoutClaim Kept",
    );
    check(
        &format!("{t}/claim_id"),
        json!("c999"),
        "/policies/1/targets/1/claim_id: UnknownId FieldLeftOut",
    );
    check(
        &format!("{t}/multiplier"),
        json!(0),
        "/policies/1/targets/1/multiplier: BadNumber FieldLeftOut",
    );
    check(
        &format!("{t}/comparator"),
        json!("range"),
        "/policies/1/targets/1/value_max: BadRange Kept",
    );
    check(
        &format!("{t}/value"),
        null.clone(),
        "/policies/1/targets/1/value: Missing Kept",
    );
    check(
        "/jurisdictions/0/parent_id",
        json!("cn-wuhan"),
        "/jurisdictions/2/parent_id: Cycle FieldLeftOut",
    );
    check(
        "/jurisdictions/1/point/lat",
        json!(95),
        "/jurisdictions/1/point: BadNumber FieldLeftOut",
    );
    check(
        "/sources/0/url",
        json!("javascript:alert(1)"),
        "/sources/0/url: BadUrl FieldLeftOut",
    );
    check(
        "/sources/0/linkable",
        null.clone(),
        "/sources/0/linkable: Missing Kept",
    );
    check(
        "/sources/-",
        json!({"id": "src-x", "publisher": {"en": "x", "zh": null}, "publisher_type": "media", "tier": "primary", "linkable": true}),
        "/sources/22: Orphan Kept",
    );
    check(
        "/actors/-",
        json!({"id": "a-x", "name": {"en": "x", "zh": null}, "kind": "media"}),
        "/actors/25: Orphan Kept",
    );
    check(
        "/claims/0/verdict",
        json!("true"),
        "/claims/0/verdict: UnknownCode RecordLeftOut",
    );
    check(
        "/claims/0/severity",
        json!("high"),
        "/claims/0: ArtefactFields Kept",
    );
    check(
        "/claims/0/about/0",
        json!("gone"),
        "/claims/0/about/0: UnknownId FieldLeftOut",
    );
    check(
        "/conflicts/0/sides/1",
        json!({}),
        "/conflicts/0/sides: OneSided Kept",
    );
    check(
        "/conflicts/2/chosen",
        json!(5),
        "/conflicts/2/chosen: BadChoice Kept",
    );
    check(
        "/vocabularies/instrument/2/code",
        json!("PI099.park"),
        "/vocabularies/instrument/2/code: UnknownCode FieldLeftOut",
    );
    check(
        "/changelog/0/removed/-",
        json!("a-cheng"),
        "/changelog/0/removed/0: RemovedButPresent Kept",
    );
    check(
        "/claims/3",
        json!("not a record"),
        "/claims/3: WrongType RecordLeftOut",
    );
}

#[test]
fn a_file_with_nothing_to_show_says_why() {
    let check = |text: &str, expected: LoadError| assert_eq!(load(text).unwrap_err(), expected);
    check("", LoadError::Empty);
    check(" \n", LoadError::Empty);
    check("<!doctype html>", LoadError::WebPage);
    check("{}", LoadError::WrongFormat { found: None });
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
fn a_byte_order_mark_and_an_empty_dataset_are_no_faults() {
    let loaded = load("\u{feff}{\"format\":\"policy-atlas/1\"}").unwrap();
    assert!(loaded.dataset.policies.is_empty());
}
