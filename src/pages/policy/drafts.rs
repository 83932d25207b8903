//! A draft beside the text that was issued, on the page of either.
//!
//! Leaves out what became of each promise (`atlas_core::compare`).

use atlas_core::compare::{Cell, Change, Row, change, draft_and_issued};
use atlas_core::model::codes::RelationType;
use atlas_core::model::{Dataset, PolicyId};
use atlas_words::{Pair, ui};
use leptos::prelude::*;

use crate::components::{TableHead, TableScroll};
use crate::evidence::Figure;
use crate::links::PolicyLink;
use crate::store::Atlas;

/// Each draft of it, or what it is the draft of, with the targets of both in rows.
#[component]
pub(super) fn Drafts(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let pairs = drafts_with_issued(&atlas.dataset(), id).into_iter();
    let tables = pairs.map(|(draft, issued)| view! { <DraftTable atlas draft issued /> });
    tables.collect_view()
}

/// Every pair of a draft and what was issued that the policy is one of.
fn drafts_with_issued(dataset: &Dataset, id: PolicyId) -> Vec<(PolicyId, PolicyId)> {
    let mut pairs = Vec::new();
    for relation in &dataset.policies[id].relations {
        if relation.kind == RelationType::DraftOf {
            pairs.push((id, relation.policy));
        }
    }
    for (other, kind) in dataset.relations_to(id) {
        if kind == RelationType::DraftOf {
            pairs.push((other, id));
        }
    }
    pairs
}

#[component]
fn DraftTable(
    /// The atlas.
    atlas: Atlas,
    /// The draft.
    draft: PolicyId,
    /// What was issued.
    issued: PolicyId,
) -> impl IntoView {
    let lang = atlas.lang;
    let headings = [ui::DRAFT, ui::ISSUED, ui::CHANGE].map(|head| head.of(lang));
    let rows = draft_and_issued(&atlas.dataset(), draft, issued).into_iter();
    let rows = rows.map(|row| view! { <DraftRow atlas row=&row /> });
    let rows = rows.collect_view();
    view! {
        <h2 id="drafts">{ui::DRAFT_AND_ISSUED.of(lang)}</h2>
        <TableScroll labelled_by="drafts">
            <table class="table drafts">
                <TableHead headings />
                <tbody>
                    <tr>
                        <td><PolicyLink atlas id=draft /></td>
                        <td><PolicyLink atlas id=issued /></td>
                        <td></td>
                    </tr>
                    {rows}
                </tbody>
            </table>
        </TableScroll>
    }
}

/// One promise in both texts, with what became of it.
#[component]
fn DraftRow<'r>(
    /// The atlas.
    atlas: Atlas,
    /// The promise.
    row: &'r Row,
) -> impl IntoView + use<> {
    let lang = atlas.lang;
    let cells = row.cells.iter().map(|cell| match cell {
        // Without ids: the same figures stand above.
        Cell::Targets(ids) => {
            let figures = ids.iter();
            let figures = figures.map(|id| view! { <Figure atlas id=*id has_id=false /> });
            view! { <td>{figures.collect_view()}</td> }.into_any()
        }
        _ => view! { <td><small>{ui::NOT_IN_IT.of(lang)}</small></td> }.into_any(),
    });
    let cells = cells.collect_view();
    let change = change(&atlas.dataset(), row);
    let is_moved = matches!(change, Change::Raised | Change::Lowered);
    view! {
        <tr data-differs=is_moved.then_some("true")>
            {cells} <td>{change_name(change).of(lang)}</td>
        </tr>
    }
}

const fn change_name(change: Change) -> Pair {
    match change {
        Change::Raised => ui::RAISED,
        Change::Lowered => ui::LOWERED,
        Change::Same => ui::SAME_NUMBER,
        Change::OnlyInDraft => ui::ONLY_IN_DRAFT,
        Change::OnlyInIssued => ui::ONLY_IN_ISSUED,
        Change::NotComparable => ui::NOT_COMPARABLE,
    }
}
