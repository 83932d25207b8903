//! Exports read back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::codes::{Lang, Reading};
use crate::compare::compare;
use crate::load::load;
use crate::model::PolicyId;

fn shipped() -> Dataset {
    load(include_str!("../../../../public/data/atlas.json"))
        .unwrap()
        .dataset
}

fn from() -> Provenance {
    Provenance {
        link: "#/cards".to_owned(),
        filter: "All".to_owned(),
    }
}

#[test]
fn an_export_is_a_dataset_that_keeps_every_rule_and_every_word() {
    let ds = shipped();
    let all: Vec<PolicyId> = ds.policies.ids().collect();
    for wanted in [&all[..], &all[1..2], &all[3..6], &[]] {
        let text = policies_json(&ds, wanted, &from());
        let loaded = load(&text).unwrap();
        assert_eq!(loaded.issues, vec![], "{wanted:?}");
        assert_eq!(loaded.dataset.policies.len(), wanted.len());
        for (there, id) in loaded.dataset.policies.ids().zip(wanted) {
            let (again, row) = (&loaded.dataset.policies[there], &ds.policies[*id]);
            assert_eq!((&again.slug, &again.title), (&row.slug, &row.title));
            assert_eq!(
                loaded.dataset.claims_of(there).len(),
                ds.claims_of(*id).len(),
                "{}",
                row.slug
            );
            for (event, other) in again.events.iter().zip(&row.events) {
                let (event, other) = (&loaded.dataset.events[*event], &ds.events[*other]);
                assert_eq!(event.date, other.date);
            }
            for (target, other) in again.targets.iter().zip(&row.targets) {
                let (target, other) = (&loaded.dataset.targets[*target], &ds.targets[*other]);
                assert_eq!(
                    (&target.printed, &target.checked),
                    (&other.printed, &other.checked)
                );
                let plain = |amount: &crate::model::Amount| amount.plain();
                assert_eq!(
                    target.amount.as_ref().map(plain),
                    other.amount.as_ref().map(plain)
                );
            }
        }
        // Exporting the export changes nothing more.
        let ids: Vec<PolicyId> = loaded.dataset.policies.ids().collect();
        let again = policies_json(&loaded.dataset, &ids, &from());
        assert_eq!(again, text);
    }
}

#[test]
fn csv_has_a_row_a_policy_and_no_formulas() {
    let ds = shipped();
    let all: Vec<PolicyId> = ds.policies.ids().collect();
    let csv = policies_csv(&ds, Lang::En, &all);
    assert!(csv.starts_with("\u{feff}id,title,"));
    assert_eq!(csv.matches("\r\n").count(), 9);
    assert!(csv.contains("firms of the 100-billion-yuan class: eq 3 enterprises by 2026~"));
    assert!(csv.contains("[printed \"\"3 billion dollar enterprises\"\"]"));
    let mut evil = serde_json::from_str::<serde_json::Value>(include_str!(
        "../../../../public/data/atlas.json"
    ))
    .unwrap();
    evil["policies"][0]["title"]["en"] = "=HYPERLINK(\"x\"), y".into();
    let ds = load(&evil.to_string()).unwrap().dataset;
    let csv = policies_csv(&ds, Lang::En, &all[..1]);
    assert!(csv.contains(",\"'=HYPERLINK(\"\"x\"\"), y\","), "{csv}");
}

#[test]
fn a_comparison_as_csv() {
    let ds = shipped();
    let all: Vec<PolicyId> = ds.policies.ids().collect();
    let columns: Vec<_> = ds
        .jurisdictions
        .ids()
        .filter(|id| {
            ds.jurisdictions[*id].slug.contains("wuhan")
                || ds.jurisdictions[*id].slug.contains("hefei")
        })
        .collect();
    let csv = comparison_csv(&ds, Lang::En, &compare(&ds, &columns, Reading::Here, &all));
    assert!(
        csv.starts_with(
            "\u{feff}group,row,Wuhan,Hefei\r\nwhen,first_event,2022-01-11,2022-01~\r\n"
        )
    );
    assert!(csv.contains(
        "targets,smart_factories (factories),\"benchmark smart factories: eq 10 factories"
    ));
    assert!(csv.contains("not_searched"));
}

#[test]
fn file_names_say_which_data() {
    let ds = shipped();
    assert_eq!(
        file_name(&ds, "cards", "csv"),
        "policy-atlas-cards-2026.11.0-2026-11-24.csv"
    );
}
