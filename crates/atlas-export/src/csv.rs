//! Policies and comparisons as CSV. How cells are written is `table`'s.

use atlas_core::compare::{Cell, Comparison};
use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, PolicyId, TermId};

use crate::provenance::policy_hash;
use crate::row_code::row_code;
use crate::table::Table;

/// The columns of [`policies_csv`], a stable contract.
const HEADER: [&str; 24] = [
    "id",
    "title",
    "official_title",
    "document_number",
    "jurisdiction_id",
    "jurisdiction",
    "event_type",
    "date_edtf",
    "date_earliest",
    "date_latest",
    "date_printed",
    "doc_type",
    "relevance",
    "status",
    "instruments",
    "technologies",
    "sectors",
    "targets",
    "results",
    "verdicts",
    "conflicts",
    "confidence",
    "sources",
    "link",
];

/// A row a policy, in the order given.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::model::codes::Lang;
/// use atlas_export::policies_csv;
///
/// let dataset = load(include_str!("../../atlas-core/examples/two_cities.json"))?.dataset;
/// let policies: Vec<_> = dataset.policies.ids().collect();
/// let csv = policies_csv(&dataset, Lang::En, &policies);
/// let rows: Vec<&str> = csv.lines().collect();
/// assert_eq!(rows.len(), 3);
/// assert!(rows[1].starts_with("north-plan-2025,Robot plan,,,northport,Northport,issued,2025-03-10"));
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn policies_csv(dataset: &Dataset, lang: Lang, policies: &[PolicyId]) -> String {
    let mut table = Table::new(HEADER);
    for policy in policies {
        table.row(policy_row(dataset, lang, *policy));
    }
    table.into_text()
}

fn policy_row(dataset: &Dataset, lang: Lang, policy: PolicyId) -> [String; 24] {
    let row = &dataset.policies[policy];
    let event = dataset
        .principal_event(policy)
        .map(|id| &dataset.events[id]);
    let when = event.and_then(|event| event.date.when.as_ref());
    let day =
        |day: Option<atlas_core::time::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let terms = |terms: &[TermId]| join(terms.iter().map(|id| dataset.terms[*id].code.to_string()));
    let chain: Vec<String> = dataset
        .chain(row.jurisdiction)
        .map(|id| dataset.jurisdictions[id].name.get(lang).1.to_owned())
        .collect();
    let verdicts = dataset.verdicts(policy).into_iter();
    let sources = dataset.sources_of(policy).into_iter();
    [
        row.slug.to_string(),
        row.title.get(lang).1.to_owned(),
        row.official_title
            .as_ref()
            .map(|title| title.text.to_string())
            .unwrap_or_default(),
        row.document_number
            .as_deref()
            .unwrap_or_default()
            .to_owned(),
        dataset.jurisdictions[row.jurisdiction].slug.to_string(),
        chain.into_iter().rev().collect::<Vec<_>>().join(" > "),
        event
            .map(|event| event.kind.code().to_owned())
            .unwrap_or_default(),
        when.map(|when| when.edtf.to_string()).unwrap_or_default(),
        day(when.and_then(|when| when.span.earliest)),
        day(when.and_then(|when| when.span.latest)),
        event
            .and_then(|event| event.date.printed.as_deref())
            .unwrap_or_default()
            .to_owned(),
        row.doc_type.code().to_owned(),
        row.relevance.code().to_owned(),
        dataset
            .status(policy)
            .map(|status| status.code().to_owned())
            .unwrap_or_default(),
        terms(&row.instruments),
        terms(&row.technologies),
        terms(&row.sectors),
        join(row.targets.iter().map(|id| target(dataset, lang, *id))),
        join(row.results.iter().map(|id| target(dataset, lang, *id))),
        join(verdicts.map(|(verdict, n)| format!("{} {n}", verdict.code()))),
        join(dataset.conflicts_of(policy).iter().map(|id| {
            let conflict = &dataset.conflicts[*id];
            format!("{} ({})", conflict.slug, conflict.state.code())
        })),
        dataset
            .policy_confidence(policy)
            .map(|code| code.code().to_owned())
            .unwrap_or_default(),
        join(sources.map(|id| {
            let source = &dataset.sources[id];
            let url = source.url.as_deref().filter(|_| source.linkable);
            url.unwrap_or(source.publisher.get(lang).1).to_owned()
        })),
        policy_hash(dataset, policy),
    ]
}

/// `label: ge 300 enterprises by 2026~ [printed "300 enterprises"]`
fn target(dataset: &Dataset, lang: Lang, id: atlas_core::model::TargetId) -> String {
    let target = &dataset.targets[id];
    let mut text = format!("{}: {}", target.label.get(lang).1, target.comparator.code());
    if let Some(amount) = &target.amount {
        text.push_str(&format!(" {}", amount.value));
        if let Some(max) = amount.value_max {
            text.push_str(&format!("..{max}"));
        }
        if amount.multiplier != 1.0 {
            text.push_str(&format!(" x {}", amount.multiplier));
        }
        if let Some(currency) = &amount.currency {
            text.push_str(&format!(" {currency}"));
        }
        if let Some(unit) = amount.unit {
            text.push_str(&format!(" {}", dataset.terms[unit].code));
        }
        if let Some(per) = &amount.per {
            text.push_str(&format!(" per {}", per.get(lang).1));
        }
    }
    if let Some(deadline) = &target.deadline {
        text.push_str(&format!(" by {}", deadline.edtf));
    }
    if let Some(as_of) = &target.as_of {
        text.push_str(&format!(" as of {}", as_of.edtf));
    }
    if let Some(printed) = &target.printed {
        text.push_str(&format!(" [printed \"{}\"]", printed.wording));
    }
    text
}

/// A comparison as it stands: a row a row, a column a jurisdiction.
pub fn comparison_csv(dataset: &Dataset, lang: Lang, comparison: &Comparison) -> String {
    let mut header = vec!["group", "row"];
    for column in &comparison.columns {
        let name = &dataset.jurisdictions[column.jurisdiction].name;
        header.push(name.get(lang).1);
    }
    let mut table = Table::new(header);
    for group in &comparison.groups {
        for row in &group.rows {
            let mut cells = vec![group.kind.code().to_owned(), row_code(dataset, &row.label)];
            cells.extend(row.cells.iter().map(|found| cell(dataset, lang, found)));
            table.row(cells);
        }
    }
    table.into_text()
}

fn cell(dataset: &Dataset, lang: Lang, cell: &Cell) -> String {
    match cell {
        Cell::Event(id) => {
            let when = dataset.events[*id].date.when.as_ref();
            when.map(|when| when.edtf.to_string()).unwrap_or_default()
        }
        Cell::Policies(ids) => join(ids.iter().map(|id| dataset.policies[*id].slug.to_string())),
        Cell::Targets(ids) => join(ids.iter().map(|id| target(dataset, lang, *id))),
        Cell::Actors(ids) => join(
            ids.iter()
                .map(|id| dataset.actors[*id].name.get(lang).1.to_owned()),
        ),
        Cell::Sources(ids) => ids.len().to_string(),
        Cell::Number(n) => n.to_string(),
        Cell::Missing(missing) => missing.code().to_owned(),
    }
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("; ")
}
