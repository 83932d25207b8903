//! What checking found, over everything: verdicts, conflicts, sources with what rests on them, opinions.

use std::collections::{BTreeMap, BTreeSet};

use atlas_core::model::codes::Verdict;
use atlas_core::model::{ConflictId, Dataset, Entity, SourceId, ViewId};
use atlas_core::query::statements::{StatementQuery, StatementValue};
use atlas_words::{conflict_state, n_claims, source_kind, ui, view_kind};
use leptos::prelude::*;

use crate::components::{Bar, InBrackets, MoreButton, PlainList, TableHead, TableScroll, Words};
use crate::evidence::{SourceLink, VerdictBadge};
use crate::links::{EvidenceButton, StatementsLink};
use crate::store::Atlas;

/// How many claims have which verdict; the number leads to just these.
#[component]
pub(super) fn Verdicts(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let count = |verdict: Verdict| {
        let claims = dataset.claims.iter();
        claims.filter(|(_, claim)| claim.verdict == verdict).count()
    };
    let counts: Vec<(Verdict, usize)> = Verdict::ALL
        .iter()
        .map(|code| (*code, count(*code)))
        .collect();
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0).max(1);
    let rows = counts.into_iter().map(|(verdict, n)| {
        let of = StatementQuery::of([StatementValue::Verdict(verdict)]);
        view! {
            <tr>
                <th scope="row"><VerdictBadge lang verdict /></th>
                <td><StatementsLink atlas of>{n_claims(lang, n)}</StatementsLink></td>
                <td class="verdicts__bar"><Bar part=n as f64 / most as f64 /></td>
            </tr>
        }
    });
    view! { <table class="table verdicts"><tbody>{rows.collect_view()}</tbody></table> }
}

/// Claims that can't all be true.
#[component]
pub(super) fn Conflicts(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let row = move |id: ConflictId| {
        let dataset = atlas.dataset();
        let conflict = &dataset.conflicts[id];
        let title = view! { <Words text=&conflict.title lang /> };
        let state = conflict_state(lang, conflict.state);
        view! {
            <EvidenceButton atlas of=Entity::Conflict(id)>{title}</EvidenceButton>
            <InBrackets lang>{state}</InBrackets>
        }
    };
    view! { <PlainList lang items=dataset.conflicts.ids().collect() row /> }
}

/// How many sources are drawn at first, and with each press of "more".
const STEP: usize = 500;

/// Every source with how much rests on it.
#[component]
pub(super) fn SourceTable(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let headings = [
        ui::SOURCES.of(lang),
        ui::GROUP_EVIDENCE.of(lang),
        ui::USED_BY.of(lang),
        ui::REMARKS.of(lang),
    ];
    let n_resting = n_claims_by_source(&dataset);
    let row = move |id: SourceId| {
        let dataset = atlas.dataset();
        let source = &dataset.sources[id];
        let n = match n_resting.get(&id).copied() {
            Some(n) => {
                let of = StatementQuery::of([StatementValue::Source(id)]);
                view! { <StatementsLink atlas of>{n_claims(lang, n)}</StatementsLink> }.into_any()
            }
            None => n_claims(lang, 0).into_any(),
        };
        let note = source.note.as_ref();
        view! {
            <tr>
                <th scope="row"><SourceLink atlas id /></th>
                <td>{source_kind(lang, source)}</td>
                <td>{n}</td>
                <td>{note.map(|text| view! { <Words text lang /> })}</td>
            </tr>
        }
    };
    let n_sources = dataset.sources.len();
    let drawn = move || {
        let sources = atlas.dataset().sources.ids();
        sources.take(STEP + atlas.n_more.get()).collect::<Vec<_>>()
    };
    view! {
        <TableScroll labelled_by="sources">
            <table class="table sources-table">
                <TableHead headings />
                <tbody><For each=drawn key=|id| *id children=row /></tbody>
            </table>
        </TableScroll>
        <MoreButton lang n_rows=n_sources step=STEP n_more=atlas.n_more />
    }
}

/// How many claims name each source, however often each names it.
fn n_claims_by_source(dataset: &Dataset) -> BTreeMap<SourceId, usize> {
    let mut n_claims: BTreeMap<SourceId, usize> = BTreeMap::new();
    for (_, claim) in dataset.claims.iter() {
        let sources: BTreeSet<SourceId> = claim.evidence.iter().map(|piece| piece.source).collect();
        for source in sources {
            *n_claims.entry(source).or_default() += 1;
        }
    }
    n_claims
}

/// Opinions and forecasts, each with its holder.
#[component]
pub(super) fn Opinions(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let row = move |id: ViewId| {
        let dataset = atlas.dataset();
        let opinion = &dataset.views[id];
        let kind = view_kind(lang, opinion.kind);
        let text = view! { <Words text=&opinion.text lang /> };
        let unconfirmed = opinion.unconfirmed.as_ref().map(|text| {
            view! {
                <br />
                <small>
                    {ui::UNCONFIRMED.of(lang)} {ui::COLON.of(lang)} <Words text lang />
                </small>
            }
        });
        view! {
            <div class="opinion">
                <b><Words text=&dataset.actors[opinion.holder].name lang /></b>
                <InBrackets lang>{kind}</InBrackets>
                {ui::COLON.of(lang)}
                <EvidenceButton atlas of=Entity::View(id)>{text}</EvidenceButton>
                {unconfirmed}
            </div>
        }
    };
    view! { <PlainList lang items=dataset.views.ids().collect() row /> }
}
