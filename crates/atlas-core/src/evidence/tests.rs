//! Cases a line each: who bears what out, and how sure that makes it.

#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};

use crate::load::load;
use crate::model::codes::Confidence::{self, High, Low, Medium};
use crate::model::codes::Verdict;
use crate::model::{Dataset, Entity};

use super::OpenPoint;

/// Sources by a letter: `p` the deciding body's own text, `a` and `b` reports, `r` a repost of `a`.
fn evidence(sources: &str) -> Value {
    let pieces = sources
        .chars()
        .map(|source| json!({"source_id": format!("src-{source}"), "stance": "supports"}));
    pieces.collect()
}

fn claim(id: &str, kind: &str, about: &str, verdict: &str, sources: &str) -> Value {
    json!({
        "id": id, "kind": kind, "about": [about], "verdict": verdict,
        "text": {"en": "said", "zh": "说"}, "evidence": evidence(sources)
    })
}

/// A policy whose one event rests on `identity`, with a headline figure and some side claims.
fn dataset(
    identity: &str,
    figure: (&str, &str),
    n_side_claims: usize,
    is_date_open: bool,
) -> Dataset {
    let text = json!({"en": "said", "zh": "说"});
    let source = |id: &str, tier: &str, of: Value| {
        json!({
            "id": id, "publisher": text, "publisher_type": "media", "tier": tier,
            "linkable": false, "translation_of": of
        })
    };
    let mut claims = vec![
        claim("was-issued", "event", "issue", "unconfirmed", identity),
        claim("figure", "target", "ten", figure.0, figure.1),
    ];
    for n in 0..n_side_claims {
        let id = format!("side-{n}");
        claims.push(claim(&id, "measure", "plan", "unconfirmed", "a"));
    }
    let side = json!({"value": text, "evidence": evidence("a")});
    let conflicts = match is_date_open {
        true => json!([{
            "id": "when", "title": text, "about": ["issue"], "state": "open", "reason": text,
            "sides": [side, side]
        }]),
        false => json!([]),
    };
    let file = json!({
        "format": "policy-atlas/1",
        "vocabularies": {"indicator": [{"code": "firms", "label": text}]},
        "jurisdictions": [{"id": "here", "name": text, "level": "city"}],
        "sources": [
            source("src-p", "primary", Value::Null),
            source("src-a", "secondary", Value::Null),
            source("src-b", "secondary", Value::Null),
            source("src-r", "tertiary", json!("src-a")),
        ],
        "policies": [{
            "id": "plan", "title": text, "summary": text, "jurisdiction_id": "here",
            "doc_type": "action_plan", "relevance": "dedicated",
            "events": [{
                "id": "issue", "type": "issued", "date": {"edtf": "2022"}, "title": text,
                "evidence": evidence(identity)
            }],
            "targets": [{
                "id": "ten", "label": text, "indicator": "firms", "comparator": "qualitative",
                "scope": "subject", "claim_id": "figure"
            }]
        }],
        "claims": claims,
        "conflicts": conflicts
    });
    load(&file.to_string()).unwrap().dataset
}

#[test]
fn a_policy_is_as_sure_as_its_identity() {
    let check = |identity: &str, figure, n_side_claims, is_date_open, expected: Confidence| {
        let dataset = dataset(identity, figure, n_side_claims, is_date_open);
        let policy = dataset.policies.ids().next().unwrap();
        let found = dataset.policy_confidence(policy);
        assert_eq!(
            found,
            Some(expected),
            "{identity} {figure:?} {n_side_claims}"
        );
    };
    check("a", ("unconfirmed", "a"), 0, false, Low);
    check("ar", ("unconfirmed", "r"), 0, false, Low);
    check("ab", ("unconfirmed", "a"), 0, false, Medium);
    // Who reports the figure bears out that the plan exists.
    check("a", ("unconfirmed", "b"), 0, false, Medium);
    check("a", ("corroborated", "p"), 0, false, High);
    check("p", ("corroborated", "ab"), 0, false, High);
    // Side claims drag nothing down, however many there are.
    check("p", ("corroborated", "ab"), 9, false, High);
    check("ab", ("unconfirmed", "a"), 9, false, Medium);
    // The headline figure of one page, or an open date, leaves a record of a primary source medium.
    check("p", ("unconfirmed", "a"), 0, false, Medium);
    check("p", ("corroborated", "p"), 0, true, Medium);
    check("ab", ("corroborated", "ab"), 0, true, Medium);
}

#[test]
fn what_is_open_follows_from_verdict_and_witnesses() {
    let check = |figure, expected| {
        let dataset = dataset("p", figure, 0, false);
        let Some(Entity::Claim(claim)) = dataset.find("figure") else {
            panic!("no claim");
        };
        assert_eq!(dataset.open_point(claim), expected, "{figure:?}");
    };
    check(("corroborated", "p"), OpenPoint::Nothing);
    check(("corrected", "ab"), OpenPoint::NoPrimary);
    check(("unconfirmed", "ar"), OpenPoint::OneOrigin);
    check(("as_in_original", "a"), OpenPoint::OnlyOriginal);
    check(("disputed", "ab"), OpenPoint::Disputed);
}

#[test]
fn the_support_of_a_policy_counts_every_statement_once() {
    let dataset = dataset("p", ("corroborated", "p"), 5, false);
    let policy = dataset.policies.ids().next().unwrap();
    let support = dataset.support(policy);
    assert_eq!(
        (support.supported, support.open, support.disputed),
        (1, 6, 0)
    );
    assert_eq!(support.all(), 7);
}

#[test]
fn an_accident_of_translation_is_no_statement_of_anybody() {
    let dataset = dataset("p", ("artefact", "p"), 5, false);
    let policy = dataset.policies.ids().next().unwrap();
    let verdicts = dataset.verdicts(policy);
    assert!(verdicts.contains(&(Verdict::Artefact, 1)), "{verdicts:?}");
    assert_eq!(dataset.support(policy).all(), 6);
    let Some(Entity::Claim(artefact)) = dataset.find("figure") else {
        panic!("no claim");
    };
    assert_eq!(dataset.confidence(artefact), None);
    assert_eq!(dataset.policy_confidence(policy), Some(High));
}
