//! A draft beside the text that was issued, on the page of either.
//!
//! Leaves out what became of each promise (`atlas_core::compare`).

use atlas_core::model::codes::RelationType;
use atlas_core::compare::{Cell, Change, change, draft_and_issued};
use atlas_core::model::{PolicyId, TargetId};
use atlas_words::{Pair, ui};

use crate::atlas::Atlas;
use crate::element::{El, el, fragment};
use crate::parts::{figure, policy_link, scroller, table_head};

/// Each draft of it, or what it is the draft of, with the targets of both in rows.
pub(super) fn drafts(atlas: Atlas, id: PolicyId) -> Vec<El> {
    let ds = atlas.dataset;
    let is_draft = |kind: &RelationType| *kind == RelationType::DraftOf;
    let issued = ds.policies[id].relations.iter();
    let issued = issued.filter(|relation| is_draft(&relation.kind));
    let of_others = ds.relations_to(id).filter(|(_, kind)| is_draft(kind));
    let pairs = issued.map(|relation| (id, relation.policy));
    let pairs = pairs.chain(of_others.map(|(draft, _)| (draft, id)));
    pairs
        .map(|(draft, issued)| draft_table(atlas, draft, issued))
        .collect()
}

fn draft_table(atlas: Atlas, draft: PolicyId, issued: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let figures = |ids: &[TargetId]| {
        let figures = ids.iter().map(|id| figure_in_table(atlas, *id));
        el("td").children(figures)
    };
    let rows = draft_and_issued(ds, draft, issued).into_iter().map(|row| {
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::Targets(ids) => figures(ids),
            _ => el("td").child(el("small").child(ui::NOT_IN_IT.of(lang))),
        });
        let change = change(ds, &row);
        let moved = matches!(change, Change::Raised | Change::Lowered).then_some("true");
        let said = el("td").child(change_name(change).of(lang));
        el("tr")
            .attr("data-differs", moved)
            .children(cells)
            .child(said)
    });
    let heads = [ui::DRAFT, ui::ISSUED, ui::CHANGE].map(|head| head.of(lang));
    let links = [draft, issued].map(|id| el("td").child(policy_link(atlas, id)));
    let table = el("table")
        .class("table drafts")
        .child(table_head(&heads))
        .child(
            el("tbody")
                .child(el("tr").children(links).child(el("td")))
                .children(rows),
        );
    fragment()
        .child(
            el("h2")
                .attr("id", "drafts")
                .child(ui::DRAFT_AND_ISSUED.of(lang)),
        )
        .child(scroller("drafts").child(table))
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

/// A figure without an id of its own: the same one stands above.
fn figure_in_table(atlas: Atlas, id: TargetId) -> El {
    figure(atlas, id).attr("id", None::<&str>)
}
