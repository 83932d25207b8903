//! A comparison as JSON: ids and codes, with the targets written out as in the dataset file.
//!
//! Leaves out words: what an id stands for is in the dataset that `dataset_version` names.

use atlas_core::compare::{Cell, Column, Comparison, Group, Row};
use atlas_core::load::wire;
use atlas_core::model::table::distinct;
use atlas_core::model::{Dataset, PolicyId, TargetId};
use serde::Serialize;

use crate::dataset::{pretty, target};
use crate::provenance::{Provenance, selection};
use crate::row_code::row_code;
use crate::subset::Subset;

/// A comparison as it stands, every row of it, pretty-printed. A cell is an object with one member
/// that says what it holds: `event_id`, `policy_ids`, `targets`, `actor_ids`, `source_ids`, `number`
/// or `missing`.
pub fn comparison_json(dataset: &Dataset, comparison: &Comparison, from: &Provenance) -> String {
    let columns = comparison.columns.iter();
    let groups = comparison.groups.iter();
    let in_columns = columns.clone().flat_map(|column| &column.policies);
    let policies = distinct(in_columns.copied());
    let subset = Subset::new(dataset, &policies);
    pretty(&File {
        dataset_version: &dataset.about.version,
        licence: &dataset.about.licence,
        view: selection(dataset, &policies, from),
        columns: columns.map(|column| file_column(dataset, column)).collect(),
        groups: groups.map(|group| file_group(&subset, group)).collect(),
    })
}

#[derive(Serialize)]
struct File<'a> {
    dataset_version: &'a str,
    licence: &'a str,
    view: wire::Selection<'a>,
    columns: Vec<FileColumn<'a>>,
    groups: Vec<FileGroup<'a>>,
}

#[derive(Serialize)]
struct FileColumn<'a> {
    jurisdiction_id: &'a str,
    policy_ids: Vec<&'a str>,
}

#[derive(Serialize)]
struct FileGroup<'a> {
    group: &'static str,
    rows: Vec<FileRow<'a>>,
}

#[derive(Serialize)]
struct FileRow<'a> {
    row: String,
    differs: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<wire::Number>,
    cells: Vec<FileCell<'a>>,
}

/// What a cell holds; only what it holds is written.
#[derive(Serialize)]
#[serde(untagged)]
enum FileCell<'a> {
    Event {
        event_id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        edtf: Option<&'a str>,
    },
    Policies {
        policy_ids: Vec<&'a str>,
    },
    Targets {
        targets: Vec<FileTarget<'a>>,
    },
    Actors {
        actor_ids: Vec<&'a str>,
    },
    Sources {
        source_ids: Vec<&'a str>,
    },
    Number {
        number: usize,
    },
    Missing {
        missing: &'static str,
    },
}

/// A target as in the dataset file, with the policy and the jurisdiction that promise it: under a
/// wider reading that need not be the column's.
#[derive(Serialize)]
struct FileTarget<'a> {
    policy_id: &'a str,
    jurisdiction_id: &'a str,
    #[serde(flatten)]
    target: wire::Target<'a>,
}

fn file_column<'a>(dataset: &'a Dataset, column: &Column) -> FileColumn<'a> {
    FileColumn {
        jurisdiction_id: &dataset.jurisdictions[column.jurisdiction].slug,
        policy_ids: policy_ids(dataset, &column.policies),
    }
}

fn file_group<'a>(subset: &Subset<'a>, group: &Group) -> FileGroup<'a> {
    FileGroup {
        group: group.kind.code(),
        rows: group.rows.iter().map(|row| file_row(subset, row)).collect(),
    }
}

fn file_row<'a>(subset: &Subset<'a>, row: &Row) -> FileRow<'a> {
    FileRow {
        row: row_code(subset.dataset, &row.label),
        differs: row.differs,
        scale: row.scale.map(wire::Number),
        cells: row
            .cells
            .iter()
            .map(|cell| file_cell(subset, cell))
            .collect(),
    }
}

fn file_cell<'a>(subset: &Subset<'a>, cell: &Cell) -> FileCell<'a> {
    let dataset = subset.dataset;
    match cell {
        Cell::Event(id) => {
            let event = &dataset.events[*id];
            FileCell::Event {
                event_id: &event.slug,
                edtf: event.date.when.as_ref().map(|when| &*when.edtf),
            }
        }
        Cell::Policies(ids) => FileCell::Policies {
            policy_ids: policy_ids(dataset, ids),
        },
        Cell::Targets(ids) => FileCell::Targets {
            targets: ids.iter().map(|id| file_target(subset, *id)).collect(),
        },
        Cell::Actors(ids) => FileCell::Actors {
            actor_ids: ids.iter().map(|id| &*dataset.actors[*id].slug).collect(),
        },
        Cell::Sources(ids) => FileCell::Sources {
            source_ids: ids.iter().map(|id| &*dataset.sources[*id].slug).collect(),
        },
        Cell::Number(number) => FileCell::Number { number: *number },
        Cell::Missing(missing) => FileCell::Missing {
            missing: missing.code(),
        },
    }
}

fn file_target<'a>(subset: &Subset<'a>, id: TargetId) -> FileTarget<'a> {
    let dataset = subset.dataset;
    let row = &dataset.targets[id];
    let policy = &dataset.policies[row.policy];
    FileTarget {
        policy_id: &policy.slug,
        jurisdiction_id: &dataset.jurisdictions[policy.jurisdiction].slug,
        target: target(subset, row),
    }
}

fn policy_ids<'a>(dataset: &'a Dataset, ids: &[PolicyId]) -> Vec<&'a str> {
    ids.iter().map(|id| &*dataset.policies[*id].slug).collect()
}
