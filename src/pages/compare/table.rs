//! The comparison as a real table: a column a jurisdiction, rows in groups.
//!
//! Leaves out what stands in a cell (`cell`).

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
pub(super) fn ComparisonTable(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdictions, in order.
    columns: Memo<Vec<JurisdictionId>>,
    /// What to show.
    comparison: Memo<Comparison>,
    /// Which of its rows.
    rows: Memo<RowsShown>,
) -> impl IntoView {
    let has_rows = move || comparison.read().shown(rows.get()).next().is_some();
    let none = move || view! { <p class="empty-state">{ui::NO_DIFFERENCE.of(atlas.lang)}</p> };
    // The body has one key for all its columns: among others it is made anew, or what a reader opened in one column
    // would be open in the column that takes its place.
    view! {
        <Show when=has_rows fallback=none>
            <TableScroll labelled_by="screen-title">
                <table class="comparison">
                    <thead>
                        <tr>
                            <td></td>
                            <For each=move || columns.get() key=|id| *id let(id)>
                                <ColumnHead atlas columns id />
                            </For>
                        </tr>
                    </thead>
                    <For each=move || [columns.get()] key=Clone::clone let(_columns)>
                        <Body atlas comparison rows />
                    </For>
                </table>
            </TableScroll>
        </Show>
    }
}

/// A jurisdiction's name, with buttons that move its column or take it away.
#[component]
fn ColumnHead(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdictions, in order.
    columns: Memo<Vec<JurisdictionId>>,
    /// The jurisdiction.
    id: JurisdictionId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let name = &dataset.jurisdictions[id].name;
    let has_left = move || columns.read().first() != Some(&id);
    view! {
        <th scope="col" data-hue=(id.idx() % 6).to_string()>
            <span class="comparison__name"><Name name lang /></span>
            <span class="comparison__acts">
                <Show when=has_left>
                    <ColumnButton atlas id label=ui::MOVE_LEFT act=Action::MoveColumnLeft(id) />
                </Show>
                " "
                <ColumnButton atlas id label=ui::REMOVE act=Action::RemoveColumn(id) />
            </span>
        </th>
    }
}

#[component]
fn ColumnButton(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdiction whose column it is for.
    id: JurisdictionId,
    /// What it says; its name for screen readers also says whose column.
    label: Pair,
    /// What it does.
    act: Action,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let (_, whose) = dataset.jurisdictions[id].name.get(lang);
    let label = label.of(lang);
    view! {
        <button
            type="button"
            class="link-button"
            aria-label=format!("{label}: {whose}")
            on:click=move |_| atlas.dispatch(act.clone())
        >
            {label}
        </button>
    }
}

/// The rows, group by group.
#[component]
fn Body(
    /// The atlas.
    atlas: Atlas,
    /// What to show.
    comparison: Memo<Comparison>,
    /// Which of its rows.
    rows: Memo<RowsShown>,
) -> impl IntoView {
    move || {
        let comparison = comparison.read();
        let n_columns = comparison.columns.len();
        let groups = comparison.shown(rows.get());
        let groups =
            groups.map(|(kind, rows)| view! { <RowGroup atlas kind rows=&rows n_columns /> });
        groups.collect_view()
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
