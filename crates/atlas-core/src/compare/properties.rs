//! What must hold for any dataset, against brute force that knows nothing of columns or rows.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::load::load;
use crate::model::codes::Reading;
use crate::model::{Dataset, EventId, JurisdictionId, PolicyId, TargetId};

/// A jurisdiction and its parent's position among those before it.
const TREE: [(&str, Option<&str>); 6] = [
    ("cn", None),
    ("hb", Some("cn")),
    ("wuhan", Some("hb")),
    ("sh", Some("cn")),
    ("xuhui", Some("sh")),
    ("us", None),
];
const INSTRUMENTS: [&str; 4] = ["PI021", "PI022", "PI022.park", "PI024"];
const DATES: [&str; 5] = ["2021-11", "2021-12~", "2022-01-11", "../2022", "2022-02/.."];

/// A policy without its ids: those follow from its place in the file.
fn policy() -> impl Strategy<Value = Value> {
    let event = prop::option::weighted(0.8, prop::sample::select(&DATES[..]))
        .prop_map(|edtf| json!({"type": "issued", "title": {"en": "E"}, "date": {"edtf": edtf}}));
    let target = (
        prop::sample::select(&["i1", "i2"][..]),
        prop::sample::select(&[None, Some("u1"), Some("u2")][..]),
        prop::sample::select(&[None, Some("CNY")][..]),
        prop::option::of(1..9),
    )
        .prop_map(|(indicator, unit, currency, value)| match value {
            Some(value) => json!({
                "label": {"en": "T"}, "indicator": indicator, "comparator": "ge",
                "scope": "subject", "value": value, "unit": unit, "currency": currency,
            }),
            None => json!({
                "label": {"en": "T"}, "indicator": indicator, "comparator": "qualitative",
                "scope": "subject",
            }),
        });
    (
        0..TREE.len(),
        prop::sample::select(&["full_text", "excerpt"][..]),
        prop::sample::select(&["decision", "decision", "context"][..]),
        prop::sample::select(&["dedicated", "section", "mention"][..]),
        prop::sample::subsequence(INSTRUMENTS.to_vec(), 0..=3),
        prop::collection::vec(event, 0..3),
        prop::collection::vec(target, 0..3),
    )
        .prop_map(
            |(place, completeness, nature, relevance, instruments, events, targets)| {
                json!({
                    "title": {"en": "P"}, "summary": {"en": "S"},
                    "jurisdiction_id": TREE[place].0, "doc_type": "other",
                    "completeness": completeness, "nature": nature, "relevance": relevance,
                    "instruments": instruments, "events": events, "targets": targets,
                })
            },
        )
}

/// A dataset of some policies; every record of it is kept by `load`.
pub(super) fn dataset_of(mut policies: Vec<Value>) -> Dataset {
    let mut n_parts = 0;
    for (idx, policy) in policies.iter_mut().enumerate() {
        policy["id"] = json!(format!("p{idx}"));
        for part in ["events", "targets"] {
            let rows = policy.get_mut(part).and_then(Value::as_array_mut);
            let rows = rows.into_iter().flatten();
            for (n, row) in rows.enumerate() {
                row["id"] = json!(format!("p{idx}-{part}{n}"));
                n_parts += 1;
            }
        }
    }
    let terms = |codes: &[&str]| -> Value {
        let term = |code: &&str| json!({"code": code, "label": {"en": code}});
        codes.iter().map(term).collect()
    };
    let text = json!({
        "format": "policy-atlas/1",
        "vocabularies": {
            "instrument": terms(&INSTRUMENTS), "indicator": terms(&["i1", "i2"]),
            "unit": terms(&["u1", "u2"]),
        },
        "jurisdictions": TREE.map(|(id, parent)| json!({
            "id": id, "name": {"en": id}, "level": "city", "parent_id": parent,
        })),
        "policies": policies,
    });
    let loaded = load(&text.to_string()).unwrap();
    let dataset = loaded.dataset;
    // A record that `load` refused would make every property below hold of nothing.
    let n_kept = (
        dataset.policies.len(),
        dataset.events.len() + dataset.targets.len(),
    );
    assert_eq!(n_kept, (policies.len(), n_parts), "{:?}", loaded.issues);
    dataset
}

/// A dataset and some of its policies, as a filter leaves them.
fn view() -> impl Strategy<Value = (Dataset, Vec<PolicyId>)> {
    let rows = prop::collection::vec((policy(), prop::bool::weighted(0.8)), 0..12);
    rows.prop_map(|rows| {
        let (policies, is_chosen): (Vec<Value>, Vec<bool>) = rows.into_iter().unzip();
        let dataset = dataset_of(policies);
        let chosen = dataset
            .policies
            .ids()
            .zip(is_chosen)
            .filter(|(_, is_chosen)| *is_chosen);
        let chosen = chosen.map(|(id, _)| id).collect();
        (dataset, chosen)
    })
}

/// The slugs above a jurisdiction and its own, by the table above.
fn above(slug: &str) -> Vec<&'static str> {
    let find = |slug: &str| *TREE.iter().find(|(id, _)| *id == slug).unwrap();
    let parents = std::iter::successors(Some(find(slug)), |(_, parent)| parent.map(find));
    parents.map(|(id, _)| id).collect()
}

fn reading() -> impl Strategy<Value = Reading> {
    prop::sample::select(Reading::ALL)
}

/// Some jurisdictions, each at most once, in any order.
fn columns() -> impl Strategy<Value = Vec<usize>> {
    prop::sample::subsequence((0..TREE.len()).collect::<Vec<_>>(), 1..=6).prop_shuffle()
}

fn ids(dataset: &Dataset, columns: &[usize]) -> Vec<JurisdictionId> {
    let all: Vec<JurisdictionId> = dataset.jurisdictions.ids().collect();
    columns.iter().map(|idx| all[*idx]).collect()
}

fn rows(comparison: &Comparison) -> impl Iterator<Item = &Row> {
    comparison.groups.iter().flat_map(|group| &group.rows)
}

proptest! {
    #[test]
    fn columns_have_the_policies_of_the_oracle((dataset, policies) in view(), reading in reading()) {
        for (id, row) in dataset.jurisdictions.iter() {
            let expected: Vec<PolicyId> = policies.iter().copied().filter(|policy| {
                let issued_by = &*dataset.jurisdictions[dataset.policies[*policy].jurisdiction].slug;
                match reading {
                    Reading::Here => issued_by == &*row.slug,
                    Reading::HereAndBelow => above(issued_by).contains(&&*row.slug),
                    Reading::AllThatApplies => above(&row.slug).contains(&issued_by),
                }
            }).collect();
            prop_assert_eq!(policies_of(&dataset, id, reading, &policies), expected);
            let own = policies_of(&dataset, id, Reading::Here, &policies);
            let wider = policies_of(&dataset, id, reading, &policies);
            prop_assert!(own.iter().all(|policy| wider.contains(policy)));
        }
    }

    #[test]
    fn a_cell_depends_on_its_own_column_alone(
        (dataset, policies) in view(), reading in reading(), order in columns(),
    ) {
        let together = compare(&dataset, &ids(&dataset, &order), reading, &policies);
        for (at, idx) in order.iter().enumerate() {
            let alone = compare(&dataset, &ids(&dataset, &[*idx]), reading, &policies);
            for row in rows(&alone) {
                let same = rows(&together).find(|other| other.label == row.label).unwrap();
                prop_assert_eq!(&same.cells[at], &row.cells[0]);
            }
        }
    }

    #[test]
    fn no_target_or_policy_is_lost_or_doubled(
        (dataset, policies) in view(), reading in reading(), order in columns(),
    ) {
        let comparison = compare(&dataset, &ids(&dataset, &order), reading, &policies);
        for (at, column) in comparison.columns.iter().enumerate() {
            let mut targets: Vec<TargetId> = Vec::new();
            let mut strengths: Vec<PolicyId> = Vec::new();
            for row in rows(&comparison) {
                match (&row.label, &row.cells[at]) {
                    (RowLabel::Indicator { .. }, Cell::Targets(ids)) => targets.extend(ids),
                    (RowLabel::Relevance(_), Cell::Policies(ids)) => strengths.extend(ids),
                    _ => {}
                }
            }
            targets.sort();
            strengths.sort();
            let owned = column.policies.iter().flat_map(|id| &dataset.policies[*id].targets);
            let mut owned: Vec<TargetId> = owned.copied().collect();
            owned.sort();
            prop_assert_eq!(targets, owned);
            prop_assert_eq!(&strengths, &column.policies);
        }
    }

    #[test]
    fn the_first_event_ends_first_and_the_latest_begins_last(
        (dataset, policies) in view(), reading in reading(), order in columns(),
    ) {
        let comparison = compare(&dataset, &ids(&dataset, &order), reading, &policies);
        let key = |id: EventId| Some(dataset.events[id].date.when.as_ref()?.span.order_key());
        for (at, column) in comparison.columns.iter().enumerate() {
            let events = column.policies.iter().flat_map(|id| &dataset.policies[*id].events);
            let keys: BTreeSet<_> = events.filter_map(|id| key(*id)).collect();
            let shown = |label| match rows(&comparison).find(|row| row.label == label).unwrap().cells[at] {
                Cell::Event(id) => key(id),
                _ => None,
            };
            let first = keys.iter().copied().min_by_key(|(earliest, latest)| (*latest, *earliest));
            prop_assert_eq!(shown(RowLabel::FirstEvent), first);
            prop_assert_eq!(shown(RowLabel::LatestEvent), keys.last().copied());
        }
    }

    #[test]
    fn an_instrument_counts_for_its_parent_and_silence_agrees(
        (dataset, policies) in view(), reading in reading(), order in columns(),
    ) {
        let comparison = compare(&dataset, &ids(&dataset, &order), reading, &policies);
        let matrix = silence(&dataset, &comparison.columns);
        prop_assert_eq!(matrix.len(), INSTRUMENTS.len());
        for (term, cells) in matrix {
            let code = &*dataset.terms[term].code;
            for (column, cell) in comparison.columns.iter().zip(&cells) {
                let users: Vec<PolicyId> = column.policies.iter().copied().filter(|id| {
                    dataset.policies[*id].instruments.iter().any(|used| {
                        let used = &*dataset.terms[*used].code;
                        used == code || used.starts_with(&format!("{code}."))
                    })
                }).collect();
                match cell {
                    Cell::Policies(found) => prop_assert_eq!(found, &users),
                    Cell::Missing(_) => prop_assert_eq!(users, vec![]),
                    _ => prop_assert!(false, "{:?}", cell),
                }
            }
            if let Some(row) = rows(&comparison).find(|row| row.label == RowLabel::Term(term)) {
                prop_assert_eq!(&row.cells, &cells);
            } else {
                prop_assert!(cells.iter().all(|cell| matches!(cell, Cell::Missing(_))));
            }
        }
    }
}
