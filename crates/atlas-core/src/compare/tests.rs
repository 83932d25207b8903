//! The shipped dataset side by side, and what must hold for any.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::load::load;
use crate::model::Entity;

fn shipped() -> Dataset {
    load(include_str!("../../../../public/data/atlas.json"))
        .unwrap()
        .dataset
}

fn jurisdictions(ds: &Dataset, slugs: &str) -> Vec<JurisdictionId> {
    let find = |slug| match ds.find(slug) {
        Some(Entity::Jurisdiction(id)) => id,
        found => panic!("{slug}: {found:?}"),
    };
    slugs.split(' ').map(find).collect()
}

fn of(ds: &Dataset, slugs: &str, reading: Reading) -> Comparison {
    let all: Vec<PolicyId> = ds.policies.ids().collect();
    compare(ds, &jurisdictions(ds, slugs), reading, &all)
}

#[test]
fn readings_decide_whose_policies_count() {
    let ds = shipped();
    let check = |slug: &str, reading, expected: &[&str]| {
        let column = &of(&ds, slug, reading).columns[0];
        let slugs: Vec<&str> = column
            .policies
            .iter()
            .map(|id| &*ds.policies[*id].slug)
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
    let ds = shipped();
    let comparison = of(&ds, "cn-wuhan cn-hefei", Reading::Here);
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
                    assert_eq!(ds.targets[*id].indicator, *indicator);
                    assert_eq!(ds.targets[*id].amount.as_ref().and_then(|a| a.unit), *unit);
                }
            }
        }
    }
    assert_eq!(seen, 9, "six of Wuhan, three of Hefei, each once");
}

#[test]
fn what_is_missing_says_why() {
    let ds = shipped();
    let cell = |slugs: &str, label: RowLabel| {
        let comparison = of(&ds, slugs, Reading::Here);
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
        RowLabel::Term(ds.term(Vocabulary::Instrument, "PI024").unwrap()),
    );
    assert_eq!(survey, Cell::Missing(Missing::NotApplicable));
}

#[test]
fn the_order_of_columns_changes_no_cell_and_the_same_twice_differs_nowhere() {
    let ds = shipped();
    let there = of(&ds, "cn-wuhan cn-sh cn-zj", Reading::HereAndBelow);
    let back = of(&ds, "cn-zj cn-sh cn-wuhan", Reading::HereAndBelow);
    for (a, b) in there.groups.iter().zip(&back.groups) {
        for (a, b) in a.rows.iter().zip(&b.rows) {
            let reversed: Vec<Cell> = b.cells.iter().rev().cloned().collect();
            assert_eq!(a.cells, reversed, "{:?}", a.label);
        }
    }
    let twice = of(&ds, "cn-wuhan cn-wuhan", Reading::Here);
    assert!(
        twice
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .all(|row| !row.differs)
    );
    let apart = of(&ds, "cn-wuhan cn-zj", Reading::Here);
    assert!(apart.groups[0].rows[0].differs);
}

#[test]
fn the_silence_matrix_covers_every_instrument() {
    let ds = shipped();
    let columns = of(&ds, "cn-wuhan cn cn-hb", Reading::Here).columns;
    let matrix = silence(&ds, &columns);
    let said: Vec<String> = matrix
        .iter()
        .map(|(term, cells)| {
            let states: Vec<String> = cells
                .iter()
                .map(|cell| match cell {
                    Cell::Missing(missing) => missing.code().to_owned(),
                    _ => "coded".to_owned(),
                })
                .collect();
            format!("{} {}", ds.terms[*term].code, states.join(" "))
        })
        .collect();
    let absent = "not_applicable not_searched";
    assert_eq!(
        said,
        [
            format!("PI021 not_searched {absent}"),
            format!("PI022 coded {absent}"),
            format!("PI022.park coded {absent}"),
            format!("PI024 coded {absent}"),
            format!("PI025 not_searched {absent}"),
        ]
    );
}
