//! The comparison as a real table: a column a jurisdiction, rows in groups, figures that can be
//! pressed.

use atlas_core::compare::{Cell, Comparison, GroupKind, Row, RowLabel};
use atlas_core::model::{Entity, PolicyId, TargetId};
use atlas_core::state::{Action, RowsShown, Screen};
use atlas_words::{Pair, amount, date, deadline, doc_type, n_sources, relevance, ui, verdict};
use leptos::prelude::*;

use super::MissingWord;
use crate::atlas::Atlas;
use crate::components::Words;
use crate::parts::Name;

/// The table.
#[component]
pub(super) fn ComparisonTable(
    /// The page.
    atlas: Atlas,
    /// What stands in it.
    comparison: Comparison,
    /// Which rows are shown.
    rows: RowsShown,
) -> impl IntoView {
    let lang = atlas.lang;
    let n_columns = comparison.columns.len();
    let heads = comparison.columns.iter().enumerate().map(|(idx, column)| {
        let id = column.jurisdiction;
        view! { <ColumnHead atlas id is_first=idx == 0 /> }
    });
    let heads = heads.collect_view();
    let is_shown = |row: &&Row| rows == RowsShown::All || row.differs;
    let groups: Vec<_> = comparison
        .groups
        .iter()
        .filter_map(|group| {
            let rows: Vec<_> = group.rows.iter().filter(is_shown).cloned().collect();
            (!rows.is_empty()).then_some((group.kind, rows))
        })
        .collect();
    if groups.is_empty() {
        return view! { <p class="empty-state">{ui::NO_DIFFERENCE.of(lang)}</p> }.into_any();
    }
    let bodies = groups.into_iter().map(|(kind, rows)| {
        let rows = rows.into_iter().map(|row| view! { <TableRow atlas row /> }).collect_view();
        view! {
            <tbody>
                <tr class="comparison__group">
                    <th scope="rowgroup" colspan=(n_columns + 1).to_string()>{group_name(kind).of(lang)}</th>
                </tr>
                {rows}
            </tbody>
        }
    });
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="screen-title">
            <table class="comparison">
                <thead><tr><td></td> {heads}</tr></thead>
                {bodies.collect_view()}
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn ColumnHead(
    /// The page.
    atlas: Atlas,
    /// Which jurisdiction.
    id: atlas_core::model::JurisdictionId,
    /// Whether it stands at the left.
    is_first: bool,
) -> impl IntoView {
    let lang = atlas.lang;
    let name = &atlas.dataset.jurisdictions[id].name;
    let said = name.get(lang).1;
    let act = |label: Pair| format!("{}: {said}", label.of(lang));
    view! {
        <th scope="col" data-hue=(id.idx() % 6).to_string()>
            <span class="comparison__name"><Name lang name /></span>
            <span class="comparison__acts">
                {(!is_first).then(|| view! {
                    <button
                        type="button"
                        class="link-button"
                        aria-label=act(ui::MOVE_LEFT)
                        on:click=atlas.on_press(Action::MoveColumnLeft(id))
                    >
                        {ui::MOVE_LEFT.of(lang)}
                    </button>
                })}
                <button
                    type="button"
                    class="link-button"
                    aria-label=act(ui::REMOVE)
                    on:click=atlas.on_press(Action::RemoveColumn(id))
                >
                    {ui::REMOVE.of(lang)}
                </button>
            </span>
        </th>
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
fn TableRow(
    /// The page.
    atlas: Atlas,
    /// The row.
    row: Row,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    // A term's row is about the term: which kind of document says enough there.
    let link_text = match row.label {
        RowLabel::Term(_) => LinkText::DocType,
        _ => LinkText::Title,
    };
    let label = match row.label {
        RowLabel::FirstEvent => ui::FIRST_EVENT.of(lang).into_any(),
        RowLabel::FirstDedicated => ui::FIRST_DEDICATED.of(lang).into_any(),
        RowLabel::LatestEvent => ui::LATEST_EVENT.of(lang).into_any(),
        RowLabel::Relevance(code) => relevance(lang, code).into_any(),
        RowLabel::DocType(code) => doc_type(lang, code).into_any(),
        RowLabel::Term(id) => view! { <Words text=&ds.terms[id].label lang /> }.into_any(),
        RowLabel::Indicator { indicator, unit, currency } => view! {
            <Words text=&ds.terms[indicator].label lang />
            {unit.map(|unit| view! { <small>" (" <Words text=&ds.terms[unit].label lang /> ")"</small> })}
            {currency.map(|currency| view! { <small>{format!(" ({currency})")}</small> })}
        }
        .into_any(),
        RowLabel::Issuers => ui::ISSUERS.of(lang).into_any(),
        RowLabel::Sources => ui::SOURCES.of(lang).into_any(),
        RowLabel::Verdict(code) => verdict(lang, code).into_any(),
        RowLabel::OpenConflicts => ui::OPEN_CONFLICTS.of(lang).into_any(),
    };
    let scale = row.scale;
    let cells = row
        .cells
        .into_iter()
        .map(|cell| view! { <td><CellBody atlas cell scale link_text /></td> });
    view! {
        <tr data-differs=row.differs.then_some("true")>
            <th scope="row">{label}</th>
            {cells.collect_view()}
        </tr>
    }
}

#[component]
fn CellBody(
    /// The page.
    atlas: Atlas,
    /// The cell.
    cell: Cell,
    /// The scale of the row's bars.
    scale: Option<f64>,
    /// What stands for a policy.
    link_text: LinkText,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    match cell {
        Cell::Missing(missing) => view! { <MissingWord atlas missing /> }.into_any(),
        Cell::Number(n) => n.to_string().into_any(),
        Cell::Sources(ids) => n_sources(lang, ids.len()).into_any(),
        Cell::Event(id) => view! {
            <button
                type="button"
                class="link-button"
                on:click=atlas.on_press(Action::ShowEvidence(Entity::Event(id)))
            >
                {date(lang, &ds.events[id].date)}
            </button>
        }
        .into_any(),
        Cell::Actors(ids) => {
            let items = ids
                .into_iter()
                .map(|id| view! { <li><Words text=&ds.actors[id].name lang /></li> });
            view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
        }
        Cell::Policies(ids) => {
            let items = ids
                .into_iter()
                .map(|id| view! { <li><PolicyLink atlas id link_text /></li> });
            view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
        }
        Cell::Targets(ids) => {
            let items = ids
                .into_iter()
                .map(|id| view! { <li><TargetFigure atlas id scale /></li> });
            view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
        }
    }
}

/// What stands for a policy in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LinkText {
    Title,
    DocType,
}

#[component]
fn PolicyLink(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
    /// What stands for it.
    link_text: LinkText,
) -> impl IntoView {
    let (lang, policy) = (atlas.lang, &atlas.dataset.policies[id]);
    let text = match link_text {
        LinkText::Title => view! { <Words text=&policy.title lang /> }.into_any(),
        LinkText::DocType => doc_type(lang, policy.doc_type).into_any(),
    };
    view! { <a href=atlas.link_to(Action::Open(Screen::Policy(id)))>{text}</a> }
}

/// A figure with its bar, where a bar does not mislead.
#[component]
fn TargetFigure(
    /// The page.
    atlas: Atlas,
    /// Which target.
    id: TargetId,
    /// The scale of the row's bars.
    scale: Option<f64>,
) -> impl IntoView {
    let lang = atlas.lang;
    let target = &atlas.dataset.targets[id];
    let number = target
        .amount
        .as_ref()
        .map(|found| amount(lang, target.comparator, found));
    let bar = target.amount.as_ref().zip(scale).map(|(found, scale)| {
        let width = format!("{:.1}%", found.plain() / scale * 100.0);
        view! { <span class="bar" aria-hidden="true"><span class="bar__fill" style:width=width></span></span> }
    });
    let by = target
        .deadline
        .as_ref()
        .map(|found| format!(", {}", deadline(lang, found)));
    view! {
        <button
            type="button"
            class="link-button"
            on:click=atlas.on_press(Action::ShowEvidence(Entity::Target(id)))
        >
            {number.map(|number| view! { <b class="comparison__number">{number}</b> })} " "
            <Words text=&target.label lang /> {by}
        </button>
        {bar}
    }
}
