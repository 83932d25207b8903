//! The hits as a table: the same facts as the cards, a row each.

use atlas_core::model::{Entity, PolicyId, TargetId};
use atlas_core::query::Hit;
use atlas_core::query::facets::Facet;
use atlas_core::view_state::Screen;
use atlas_words::{amount, date, doc_type, facet, relevance, status, ui};
use leptos::prelude::*;

use crate::components::{Chain, Highlighted, TableHead, TableScroll, Words};
use crate::links::EvidenceButton;
use crate::store::Atlas;

/// The hits, a row each, in order.
#[component]
pub(super) fn PolicyTable(
    /// The atlas.
    atlas: Atlas,
    /// The hits to draw.
    hits: Memo<Vec<Hit>>,
) -> impl IntoView {
    let lang = atlas.lang;
    let headings = [
        ui::POLICY.of(lang),
        facet(lang, Facet::Jurisdiction),
        ui::DATE.of(lang),
        facet(lang, Facet::DocType),
        facet(lang, Facet::Relevance),
        facet(lang, Facet::Status),
        ui::TARGETS.of(lang),
    ];
    view! {
        <TableScroll labelled_by="results">
            <table class="table">
                <TableHead headings />
                <tbody>
                    <For each=move || hits.get() key=|hit| hit.policy let(hit)>
                        <PolicyRow atlas id=hit.policy />
                    </For>
                </tbody>
            </table>
        </TableScroll>
    }
}

#[component]
fn PolicyRow(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let policy = &dataset.policies[id];
    let when = dataset.principal_event(id).map(|event| {
        let day = date(lang, &dataset.events[event].date);
        view! { <EvidenceButton atlas of=Entity::Event(event)>{day}</EvidenceButton> }
    });
    let figures = policy.targets.iter();
    let figures = figures.map(|id| view! { <li><TargetButton atlas id=*id /></li> });
    view! {
        <tr>
            <th scope="row">
                <a href=move || atlas.link_to(Screen::Policy(id))>
                    <Highlighted text=&policy.title lang terms=atlas.terms />
                </a>
            </th>
            <td><Chain dataset=&dataset id=policy.jurisdiction lang /></td>
            <td>{when}</td>
            <td>{doc_type(lang, policy.doc_type)}</td>
            <td>{relevance(lang, policy.relevance)}</td>
            <td>{dataset.status(id).map(|found| status(lang, found))}</td>
            <td><ul class="plain-list">{figures.collect_view()}</ul></td>
        </tr>
    }
}

/// A figure in running text.
#[component]
fn TargetButton(
    /// The atlas.
    atlas: Atlas,
    /// The target.
    id: TargetId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let target = &dataset.targets[id];
    let number = target.amount.as_ref().map(|found| {
        let number = amount(lang, &dataset, target.comparator, found);
        view! { <b dir="auto">{number}</b> }
    });
    let label = view! { <Words text=&target.label lang /> };
    view! { <EvidenceButton atlas of=Entity::Target(id)>{number} " " {label}</EvidenceButton> }
}
