//! The comparison as a real table: a column a jurisdiction, rows in groups, figures that can be
//! pressed.

use atlas_core::compare::{Comparison, GroupKind, Row, RowLabel};
use atlas_core::model::JurisdictionId;
use atlas_core::view_state::{Action, RowsShown};
use atlas_words::{Pair, doc_type, relevance, ui, verdict};
use leptos::prelude::*;

use super::cell::CellBody;
use crate::components::{InBrackets, Name, TableScroll, Words};
use crate::store::Atlas;

/// The table, or why there is none.
#[component]
pub(super) fn ComparisonTable<'c>(
    /// The atlas.
    atlas: Atlas,
    /// What to show.
    comparison: &'c Comparison,
    /// Which of its rows.
    rows: RowsShown,
) -> impl IntoView + use<> {
    let groups: Vec<(GroupKind, Vec<&Row>)> = comparison.shown(rows).collect();
    if groups.is_empty() {
        let word = ui::NO_DIFFERENCE.of(atlas.lang);
        return view! { <p class="empty-state">{word}</p> }.into_any();
    }
    let n_columns = comparison.columns.len();
    let heads = comparison.columns.iter().enumerate().map(|(idx, column)| {
        view! { <ColumnHead atlas id=column.jurisdiction is_first=idx == 0 /> }
    });
    let heads = heads.collect_view();
    let groups = groups.into_iter();
    let groups = groups.map(|(kind, rows)| view! { <RowGroup atlas kind rows=&rows n_columns /> });
    let groups = groups.collect_view();
    view! {
        <TableScroll labelled_by="screen-title">
            <table class="comparison">
                <thead><tr><td></td> {heads}</tr></thead>
                {groups}
            </table>
        </TableScroll>
    }
    .into_any()
}

/// A jurisdiction's name, with buttons that move its column or take it away.
#[component]
fn ColumnHead(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdiction.
    id: JurisdictionId,
    /// Whether nothing stands on its left.
    is_first: bool,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let name = &dataset.jurisdictions[id].name;
    let (_, whose) = name.get(lang);
    let act = |label: Pair, action: Action| {
        let word = label.of(lang);
        view! {
            <button
                type="button"
                class="link-button"
                aria-label=format!("{word}: {whose}")
                on:click=move |_| atlas.dispatch(action.clone())
            >
                {word}
            </button>
        }
    };
    let left = (!is_first).then(|| act(ui::MOVE_LEFT, Action::MoveColumnLeft(id)));
    view! {
        <th scope="col" data-hue=(id.idx() % 6).to_string()>
            <span class="comparison__name"><Name name lang /></span>
            <span class="comparison__acts">
                {left} " " {act(ui::REMOVE, Action::RemoveColumn(id))}
            </span>
        </th>
    }
}

/// Rows of one kind under their heading.
#[component]
fn RowGroup<'c>(
    /// The atlas.
    atlas: Atlas,
    /// What the rows are about.
    kind: GroupKind,
    /// The rows.
    rows: &'c [&'c Row],
    /// How many jurisdictions stand side by side.
    n_columns: usize,
) -> impl IntoView + use<> {
    let rows = rows.iter();
    let rows = rows.map(|row| view! { <TableRow atlas row /> });
    view! {
        <tbody>
            <tr class="comparison__group">
                <th scope="rowgroup" colspan=(n_columns + 1).to_string()>
                    {group_name(kind).of(atlas.lang)}
                </th>
            </tr>
            {rows.collect_view()}
        </tbody>
    }
}

const fn group_name(kind: GroupKind) -> Pair {
    match kind {
        GroupKind::When => ui::GROUP_WHEN,
        GroupKind::Strength => ui::GROUP_STRENGTH,
        GroupKind::Instruments => ui::GROUP_INSTRUMENTS,
        GroupKind::Technologies => ui::GROUP_TECHNOLOGIES,
        GroupKind::Sectors => ui::GROUP_SECTORS,
        GroupKind::Targets => ui::GROUP_TARGETS,
        GroupKind::Actors => ui::GROUP_ACTORS,
        GroupKind::Evidence => ui::GROUP_EVIDENCE,
    }
}

#[component]
fn TableRow<'c>(
    /// The atlas.
    atlas: Atlas,
    /// The row.
    row: &'c Row,
) -> impl IntoView + use<> {
    let cells = row.cells.iter();
    let cells = cells.map(|cell| view! { <td><CellBody atlas row cell /></td> });
    view! {
        <tr data-differs=row.differs.then_some("true")>
            <th scope="row"><Label atlas label=&row.label /></th>
            {cells.collect_view()}
        </tr>
    }
}

/// What a row is about.
#[component]
fn Label<'c>(
    /// The atlas.
    atlas: Atlas,
    /// The label.
    label: &'c RowLabel,
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let word = match label {
        RowLabel::FirstEvent => ui::FIRST_EVENT.of(lang),
        RowLabel::FirstDedicated => ui::FIRST_DEDICATED.of(lang),
        RowLabel::LatestEvent => ui::LATEST_EVENT.of(lang),
        RowLabel::Relevance(code) => relevance(lang, *code),
        RowLabel::DocType(code) => doc_type(lang, *code),
        RowLabel::Issuers => ui::ISSUERS.of(lang),
        RowLabel::Sources => ui::SOURCES.of(lang),
        RowLabel::Verdict(code) => verdict(lang, *code),
        RowLabel::OpenConflicts => ui::OPEN_CONFLICTS.of(lang),
        RowLabel::Term(id) => {
            let text = &dataset.terms[*id].label;
            return view! { <Words text lang /> }.into_any();
        }
        RowLabel::Indicator {
            indicator,
            unit,
            currency,
        } => {
            let unit = unit.map(|unit| {
                let unit = view! { <Words text=&dataset.terms[unit].label lang /> };
                view! { <small><InBrackets lang>{unit}</InBrackets></small> }
            });
            let currency = currency.as_deref().map(|currency| {
                let currency = currency.to_owned();
                view! { <small><InBrackets lang>{currency}</InBrackets></small> }
            });
            let text = &dataset.terms[*indicator].label;
            return view! { <Words text lang /> {unit} {currency} }.into_any();
        }
    };
    word.into_any()
}
