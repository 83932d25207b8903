//! The shipped dataset side by side, and what must hold for any.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::{Value, json};

use super::properties::dataset_of;
use super::*;
use crate::load::load;
use crate::model::codes::Reading;
use crate::model::{Dataset, Entity, JurisdictionId, PolicyId, Vocabulary};
use crate::view_state::RowsShown;

fn shipped() -> Dataset {
    load(include_str!("../../tests/fixtures/article.json"))
        .unwrap()
        .dataset
}

fn jurisdictions(dataset: &Dataset, slugs: &str) -> Vec<JurisdictionId> {
    let find = |slug| match dataset.find(slug) {
        Some(Entity::Jurisdiction(id)) => id,
        found => panic!("{slug}: {found:?}"),
    };
    slugs.split(' ').map(find).collect()
}

fn of(dataset: &Dataset, slugs: &str, reading: Reading) -> Comparison {
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    compare(dataset, &jurisdictions(dataset, slugs), reading, &all)
}

#[test]
fn readings_decide_whose_policies_count() {
    let dataset = shipped();
    let check = |slug: &str, reading, expected: &[&str]| {
        let column = &of(&dataset, slug, reading).columns[0];
        let slugs: Vec<&str> = column
            .policies
            .iter()
            .map(|id| &*dataset.policies[*id].slug)
            .collect();
        assert_eq!(slugs, expected, "{slug} {reading:?}");
    };
    let conference = "shanghai-party-economic-conference-2021";
    let plan = "shanghai-electronic-information-plan-2021";
    let (xuhui, survey) = ("xuhui-work-report-2022", "csj-survey-2022");
    check("cn-sh", Reading::Here, &[conference, plan]);
    check("cn-sh", Reading::HereAndBelow, &[xuhui, conference, plan]);
    check(
        "cn-sh-xuhui",
        Reading::AllThatApplies,
        &[xuhui, conference, plan, survey],
    );
    check("cn-hb", Reading::Here, &[]);
}

#[test]
fn targets_stand_in_one_row_only_if_they_measure_the_same() {
    let dataset = shipped();
    let comparison = of(&dataset, "cn-wuhan cn-hefei", Reading::Here);
    let group = comparison
        .groups
        .iter()
        .find(|group| group.kind == GroupKind::Targets)
        .unwrap();
    let mut seen = 0;
    for row in &group.rows {
        let RowLabel::Indicator {
            indicator, unit, ..
        } = &row.label
        else {
            panic!()
        };
        for cell in &row.cells {
            if let Cell::Targets(ids) = cell {
                seen += ids.len();
                for id in ids {
                    assert_eq!(dataset.targets[*id].indicator, *indicator);
                    assert_eq!(
                        dataset.targets[*id].amount.as_ref().and_then(|a| a.unit),
                        *unit
                    );
                }
            }
        }
    }
    assert_eq!(seen, 9, "six of Wuhan, three of Hefei, each once");
}

#[test]
fn what_is_missing_says_why() {
    let dataset = shipped();
    let cell = |slugs: &str, label: RowLabel| {
        let comparison = of(&dataset, slugs, Reading::Here);
        let rows = comparison.groups.iter().flat_map(|group| &group.rows);
        rows.filter(|row| row.label == label)
            .map(|row| row.cells[0].clone())
            .next()
            .unwrap()
    };
    let not_searched = Cell::Missing(Missing::NotSearched);
    // Only parts of the report were read, so silence proves nothing.
    assert_eq!(
        cell("cn-hefei cn-wuhan", RowLabel::FirstDedicated),
        not_searched
    );
    assert_eq!(cell("cn-hb cn-wuhan", RowLabel::FirstEvent), not_searched);
    let survey = cell(
        "cn cn-hefei",
        RowLabel::Term(dataset.term(Vocabulary::Instrument, "PI024").unwrap()),
    );
    assert_eq!(survey, Cell::Missing(Missing::NotApplicable));
}

#[test]
fn the_order_of_columns_changes_no_cell_and_the_same_twice_differs_nowhere() {
    let dataset = shipped();
    let there = of(&dataset, "cn-wuhan cn-sh cn-zj", Reading::HereAndBelow);
    let back = of(&dataset, "cn-zj cn-sh cn-wuhan", Reading::HereAndBelow);
    for (a, b) in there.groups.iter().zip(&back.groups) {
        for (a, b) in a.rows.iter().zip(&b.rows) {
            let reversed: Vec<Cell> = b.cells.iter().rev().cloned().collect();
            assert_eq!(a.cells, reversed, "{:?}", a.label);
        }
    }
    let twice = of(&dataset, "cn-wuhan cn-wuhan", Reading::Here);
    assert!(
        twice
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .all(|row| !row.differs)
    );
    let apart = of(&dataset, "cn-wuhan cn-zj", Reading::Here);
    assert!(apart.groups[0].rows[0].differs);
}

#[test]
fn the_silence_matrix_covers_every_instrument() {
    let dataset = shipped();
    let columns = of(&dataset, "cn-wuhan cn cn-hb", Reading::Here).columns;
    let matrix = silence(&dataset, &columns);
    let rows: Vec<String> = matrix
        .iter()
        .map(|(term, cells)| {
            let states: Vec<String> = cells
                .iter()
                .map(|cell| match cell {
                    Cell::Missing(missing) => missing.code().to_owned(),
                    _ => "coded".to_owned(),
                })
                .collect();
            format!("{} {}", dataset.terms[*term].code, states.join(" "))
        })
        .collect();
    let absent = "not_applicable not_searched";
    assert_eq!(
        rows,
        [
            format!("PI021 not_searched {absent}"),
            format!("PI022 coded {absent}"),
            format!("PI022.park coded {absent}"),
            format!("PI024 coded {absent}"),
            format!("PI025 not_searched {absent}"),
        ]
    );
}

/// One policy of Wuhan with what the test is about.
fn policy(change: impl FnOnce(&mut Value)) -> Value {
    let mut policy = json!({
        "title": {"en": "P"}, "summary": {"en": "S"}, "jurisdiction_id": "wuhan",
        "doc_type": "other", "relevance": "mention", "completeness": "full_text",
    });
    change(&mut policy);
    policy
}

#[test]
fn bars_are_drawn_only_to_one_scale() {
    let check = |a: Value, b: Value, expected: Option<f64>| {
        let target = |amount: &Value| {
            let mut target = json!({
                "label": {"en": "T"}, "indicator": "i1", "comparator": "ge", "scope": "subject",
            });
            let members = amount.as_object().unwrap().clone();
            target.as_object_mut().unwrap().extend(members);
            policy(|policy| policy["targets"] = json!([target]))
        };
        let dataset = dataset_of(vec![target(&a), target(&b)]);
        let comparison = of(&dataset, "wuhan cn", Reading::HereAndBelow);
        let rows = comparison.groups.iter().flat_map(|group| &group.rows);
        let mut scales = rows.filter(|row| matches!(row.label, RowLabel::Indicator { .. }));
        assert_eq!(scales.next().unwrap().scale, expected, "{a} {b}");
    };
    let plain = json!({"value": 3, "unit": "u1"});
    check(
        plain.clone(),
        json!({"value": 2, "unit": "u1", "multiplier": 1e4}),
        Some(2e4),
    );
    check(
        plain.clone(),
        json!({"value": 1, "value_max": 5, "unit": "u1", "comparator": "range"}),
        Some(5.0),
    );
    // 3 a cluster and 3 in all are the same figure and not the same promise.
    check(
        plain.clone(),
        json!({"value": 3, "unit": "u1", "per": {"en": "cluster"}}),
        None,
    );
    // A bar has no length below nothing.
    check(plain.clone(), json!({"value": -1, "unit": "u1"}), None);
    check(
        json!({"comparator": "qualitative"}),
        json!({"comparator": "qualitative"}),
        None,
    );
}

#[test]
fn context_proves_no_silence_and_breaks_none() {
    let check = |policies: &[(&str, &str)], expected: Missing| {
        let row = |(nature, completeness): &(&str, &str)| {
            policy(|policy| {
                policy["nature"] = json!(nature);
                policy["completeness"] = json!(completeness);
            })
        };
        let dataset = dataset_of(policies.iter().map(row).collect());
        let columns = of(&dataset, "wuhan", Reading::Here).columns;
        let (_, cells) = &silence(&dataset, &columns)[0];
        assert_eq!(cells, &[Cell::Missing(expected)], "{policies:?}");
    };
    check(&[], Missing::NotSearched);
    check(&[("decision", "full_text")], Missing::NotStated);
    check(
        &[("decision", "full_text"), ("decision", "excerpt")],
        Missing::NotSearched,
    );
    check(&[("context", "full_text")], Missing::NotApplicable);
    // A survey that was only heard of takes nothing from a plan that was read whole.
    check(
        &[("decision", "full_text"), ("context", "reported")],
        Missing::NotStated,
    );
    check(
        &[("decision", "excerpt"), ("context", "full_text")],
        Missing::NotSearched,
    );
}

#[test]
fn rows_are_shared_by_all_or_some_columns_own() {
    let missing = || Cell::Missing(Missing::NotStated);
    let check = |cells: Vec<Cell>, expected: Spread| {
        let row = Row {
            label: RowLabel::Issuers,
            cells,
            differs: false,
            scale: None,
        };
        assert_eq!(row.spread(), expected);
    };
    check(vec![Cell::Number(0), Cell::Number(1)], Spread::Shared);
    check(vec![missing(), Cell::Number(1)], Spread::Unique(1));
    check(
        vec![Cell::Number(1), missing(), Cell::Number(1)],
        Spread::Partial,
    );
    check(vec![missing(), missing()], Spread::Absent);
    check(vec![Cell::Number(1)], Spread::Shared);
    check(vec![], Spread::Absent);
}

#[test]
fn only_differences_shows_the_rows_that_differ_and_no_empty_group() {
    let dataset = shipped();
    let comparison = of(&dataset, "cn-wuhan cn-hefei", Reading::Here);
    let count = |shown| -> usize { comparison.shown(shown).map(|(_, rows)| rows.len()).sum() };
    let all: Vec<&Row> = comparison
        .groups
        .iter()
        .flat_map(|group| &group.rows)
        .collect();
    assert_eq!(count(RowsShown::All), all.len());
    let n_differing = all.iter().filter(|row| row.differs).count();
    assert_eq!(count(RowsShown::OnlyDifferences), n_differing);
    assert!(0 < n_differing && n_differing < all.len());
    let twice = of(&dataset, "cn-wuhan cn-wuhan", Reading::Here);
    assert_eq!(twice.shown(RowsShown::OnlyDifferences).count(), 0);
}
