//! The hits as a table: the same facts as the cards, a row each.

use atlas_core::model::{Entity, PolicyId};
use atlas_core::state::{Action, Screen};
use atlas_words::{amount, date, doc_type, facet, relevance, status, ui};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::{Highlighted, Words};
use crate::parts::Chain;

/// The hits, a row each.
#[component]
pub(crate) fn PolicyTable(
    /// The page.
    atlas: Atlas,
    /// Which hits, in order.
    policies: Memo<Vec<PolicyId>>,
) -> impl IntoView {
    use atlas_core::facets::Facet;
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
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="results">
            <table class="table">
                <thead>
                    <tr>{headings.map(|heading| view! { <th scope="col">{heading}</th> }).into_iter().collect_view()}</tr>
                </thead>
                <tbody>
                    <For each=move || policies.get() key=|id| *id let(id)>
                        <PolicyRow atlas id />
                    </For>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn PolicyRow(
    /// The page.
    atlas: Atlas,
    /// Which policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let when = ds
        .principal_event(id)
        .map(|event| date(lang, &ds.events[event].date));
    let figures = policy.targets.iter().map(|target| {
        let row = &ds.targets[*target];
        let number = row.amount.as_ref().map(|found| amount(lang, row.comparator, found));
        let target = *target;
        view! {
            <li>
                <button
                    type="button"
                    class="link-button"
                    on:click=atlas.on_press(Action::ShowEvidence(Entity::Target(target)))
                >
                    {number.map(|number| view! { <b>{number}</b> })} " " <Words text=&row.label lang />
                </button>
            </li>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=atlas.link_to(Action::Open(Screen::Policy(id)))>
                    <Highlighted text=&policy.title lang terms=atlas.terms />
                </a>
            </th>
            <td><Chain atlas id=policy.jurisdiction /></td>
            <td>{when}</td>
            <td>{doc_type(lang, policy.doc_type)}</td>
            <td>{relevance(lang, policy.relevance)}</td>
            <td>{ds.status(id).map(|found| status(lang, found))}</td>
            <td><ul class="plain-list">{figures.collect_view()}</ul></td>
        </tr>
    }
}
