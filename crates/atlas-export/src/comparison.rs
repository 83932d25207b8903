//! A comparison as JSON: ids and codes, with the targets written out as in the dataset file.
//!
//! Leaves out words: what an id stands for is in the dataset that `dataset_version` names.

use super::json::{Kept, Provenance, view};
use atlas_core::compare::{Cell, Comparison, Row, RowLabel};
use atlas_core::load::json::Writer;
use atlas_core::model::table::distinct;
use atlas_core::model::{Dataset, TargetId};

/// A comparison as it stands, every row of it, pretty-printed. A cell is an object with one member
/// that says what it holds: `event_id`, `policy_ids`, `targets`, `actor_ids`, `source_ids`, `number`
/// or `missing`.
pub fn comparison_json(dataset: &Dataset, comparison: &Comparison, from: &Provenance) -> String {
    let policies = comparison
        .columns
        .iter()
        .flat_map(|column| &column.policies);
    let kept = Kept::new(dataset, &distinct(policies.copied()));
    Writer::object(|w| {
        w.text("dataset_version", &*dataset.about.version);
        w.text("licence", &*dataset.about.licence);
        w.inner("view", |w| view(w, &kept, from));
        w.list("columns", &comparison.columns, |w, column| {
            let jurisdiction = &dataset.jurisdictions[column.jurisdiction];
            w.text("jurisdiction_id", &*jurisdiction.slug);
            let policies = column.policies.iter();
            w.texts(
                "policy_ids",
                policies.map(|id| &*dataset.policies[*id].slug),
            );
        });
        w.list("groups", &comparison.groups, |w, group| {
            w.text("group", group.kind.code());
            w.list("rows", &group.rows, |w, found| row(w, &kept, found));
        });
    })
}

fn row(w: &mut Writer, kept: &Kept<'_>, row: &Row) {
    w.text("row", &*row_code(kept.dataset, &row.label));
    w.flag("differs", row.differs);
    w.number("scale", row.scale);
    w.list("cells", &row.cells, |w, found| cell(w, kept, found));
}

fn cell(w: &mut Writer, kept: &Kept<'_>, cell: &Cell) {
    let ds = kept.dataset;
    match cell {
        Cell::Event(id) => {
            let event = &ds.events[*id];
            w.text("event_id", &*event.slug);
            w.text("edtf", event.date.when.as_ref().map(|when| &*when.edtf));
        }
        Cell::Policies(ids) => {
            w.texts("policy_ids", ids.iter().map(|id| &*ds.policies[*id].slug));
        }
        Cell::Targets(ids) => w.list("targets", ids, |w, id| target(w, kept, *id)),
        Cell::Actors(ids) => w.texts("actor_ids", ids.iter().map(|id| &*ds.actors[*id].slug)),
        Cell::Sources(ids) => {
            w.texts("source_ids", ids.iter().map(|id| &*ds.sources[*id].slug));
        }
        Cell::Number(n) => w.count("number", *n),
        Cell::Missing(missing) => w.text("missing", missing.code()),
    }
}

/// A target as in the dataset file, with the policy and the jurisdiction that promise it: under a
/// wider reading that need not be the column's.
fn target(w: &mut Writer, kept: &Kept<'_>, id: TargetId) {
    let ds = kept.dataset;
    let row = &ds.targets[id];
    let policy = &ds.policies[row.policy];
    w.text("policy_id", &*policy.slug);
    w.text(
        "jurisdiction_id",
        &*ds.jurisdictions[policy.jurisdiction].slug,
    );
    kept.target(w, row);
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
