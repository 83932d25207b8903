//! A comparison as JSON: ids and codes, with the targets written out as in the dataset file.
//!
//! Leaves out words: what an id stands for is in the dataset that `dataset_version` names.

use serde_json::{Value, json};

use super::json::{Kept, Provenance, object, optional, view};
use crate::compare::{Cell, Comparison, Row, RowLabel};
use crate::model::{Dataset, Entity, TargetId};
use crate::order::distinct;

/// A comparison as it stands, every row of it, pretty-printed. A cell is an object with one member
/// that says what it holds: `event_id`, `policy_ids`, `targets`, `actor_ids`, `source_ids`, `number`
/// or `missing`.
pub fn comparison_json(dataset: &Dataset, comparison: &Comparison, from: &Provenance) -> String {
    let policies = comparison
        .columns
        .iter()
        .flat_map(|column| &column.policies);
    let kept = Kept::new(dataset, &distinct(policies.copied()));
    let columns = comparison.columns.iter().map(|column| {
        json!({
            "jurisdiction_id": dataset.jurisdictions[column.jurisdiction].slug,
            "policy_ids": slugs(dataset, column.policies.iter().copied().map(Entity::Policy)),
        })
    });
    let groups = comparison.groups.iter().map(|group| {
        let rows: Value = group.rows.iter().map(|found| row(&kept, found)).collect();
        json!({"group": group.kind.code(), "rows": rows})
    });
    let file = object([
        ("dataset_version", json!(dataset.about.version)),
        ("licence", json!(dataset.about.licence)),
        ("view", view(dataset, &kept, from)),
        ("columns", columns.collect()),
        ("groups", groups.collect()),
    ]);
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn row(kept: &Kept<'_>, row: &Row) -> Value {
    object([
        ("row", json!(row_code(kept.dataset, &row.label))),
        ("differs", json!(row.differs)),
        ("scale", optional(row.scale.map(|scale| json!(scale)))),
        (
            "cells",
            row.cells.iter().map(|found| cell(kept, found)).collect(),
        ),
    ])
}

fn cell(kept: &Kept<'_>, cell: &Cell) -> Value {
    let ds = kept.dataset;
    match cell {
        Cell::Event(id) => {
            let event = &ds.events[*id];
            let edtf = event.date.when.as_ref().map(|when| json!(when.edtf));
            object([("event_id", json!(event.slug)), ("edtf", optional(edtf))])
        }
        Cell::Policies(ids) => {
            json!({"policy_ids": slugs(ds, ids.iter().copied().map(Entity::Policy))})
        }
        Cell::Targets(ids) => {
            let targets: Value = ids.iter().map(|id| target(kept, *id)).collect();
            json!({"targets": targets})
        }
        Cell::Actors(ids) => {
            json!({"actor_ids": slugs(ds, ids.iter().copied().map(Entity::Actor))})
        }
        Cell::Sources(ids) => {
            json!({"source_ids": slugs(ds, ids.iter().copied().map(Entity::Source))})
        }
        Cell::Number(n) => json!({"number": n}),
        Cell::Missing(missing) => json!({"missing": missing.code()}),
    }
}

/// A target as in the dataset file, with the policy and the jurisdiction that promise it: under a
/// wider reading that need not be the column's.
fn target(kept: &Kept<'_>, id: TargetId) -> Value {
    let ds = kept.dataset;
    let row = &ds.targets[id];
    let policy = &ds.policies[row.policy];
    let mut record = kept.target(row);
    if let Value::Object(members) = &mut record {
        let jurisdiction = &ds.jurisdictions[policy.jurisdiction].slug;
        members.insert("policy_id".to_owned(), json!(policy.slug));
        members.insert("jurisdiction_id".to_owned(), json!(jurisdiction));
    }
    record
}

fn slugs(ds: &Dataset, entities: impl Iterator<Item = Entity>) -> Value {
    entities.map(|entity| json!(ds.slug(entity))).collect()
}

/// What a row shows, as a stable code.
pub(super) fn row_code(ds: &Dataset, label: &RowLabel) -> String {
    match label {
        RowLabel::FirstEvent => "first_event".to_owned(),
        RowLabel::FirstDedicated => "first_dedicated".to_owned(),
        RowLabel::LatestEvent => "latest_event".to_owned(),
        RowLabel::Relevance(code) => code.code().to_owned(),
        RowLabel::DocType(code) => code.code().to_owned(),
        RowLabel::Term(id) => ds.terms[*id].code.to_string(),
        RowLabel::Indicator {
            indicator,
            unit,
            currency,
        } => {
            let unit = unit.map(|id| &*ds.terms[id].code).or(currency.as_deref());
            let unit = unit.map(|unit| format!(" ({unit})")).unwrap_or_default();
            format!("{}{unit}", ds.terms[*indicator].code)
        }
        RowLabel::Issuers => "issuers".to_owned(),
        RowLabel::Sources => "sources".to_owned(),
        RowLabel::Verdict(code) => code.code().to_owned(),
        RowLabel::OpenConflicts => "open_conflicts".to_owned(),
    }
}
