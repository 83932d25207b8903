//! What stands in a cell of the comparison.

use atlas_core::compare::{Cell, Row, RowLabel};
use atlas_core::model::{ActorId, Entity, TargetId};
use atlas_words::{amount, date, deadline, n_sources, ui};
use leptos::prelude::*;

use crate::components::{Bar, MissingWord, PlainList, Words};
use crate::evidence::SourceLink;
use crate::links::{EvidenceButton, PolicyLink};
use crate::store::Atlas;

/// The content of a cell.
#[component]
pub(super) fn CellBody<'c>(
    /// The atlas.
    atlas: Atlas,
    /// The row it is in.
    row: &'c Row,
    /// The cell.
    cell: &'c Cell,
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    match cell {
        // How strong a policy is was coded by us: there is nothing to search for.
        Cell::Missing(_) if matches!(row.label, RowLabel::Relevance(_) | RowLabel::DocType(_)) => {
            view! { <span class="missing">{ui::NONE_CODED.of(lang)}</span> }.into_any()
        }
        Cell::Missing(missing) => view! { <MissingWord missing=*missing lang /> }.into_any(),
        Cell::Number(n) => n.to_string().into_any(),
        Cell::Sources(ids) => {
            let link = move |id| view! { <SourceLink atlas id /> };
            view! {
                <details>
                    <summary>{n_sources(lang, ids.len())}</summary>
                    <PlainList lang items=ids.clone() row=link />
                </details>
            }
            .into_any()
        }
        Cell::Event(id) => {
            let day = date(lang, &dataset.events[*id].date);
            view! { <EvidenceButton atlas of=Entity::Event(*id)>{day}</EvidenceButton> }.into_any()
        }
        Cell::Actors(ids) => {
            let name = move |id: ActorId| {
                let dataset = atlas.dataset();
                view! { <Words text=&dataset.actors[id].name lang /> }
            };
            view! { <PlainList lang items=ids.clone() row=name /> }.into_any()
        }
        Cell::Policies(ids) => {
            let link = move |id| view! { <PolicyLink atlas id /> };
            view! { <PlainList lang items=ids.clone() row=link /> }.into_any()
        }
        Cell::Targets(ids) => {
            // Several plans may promise the same: then each figure says whose it is.
            let (says_whose, scale) = (ids.len() > 1, row.scale);
            let figure = move |id| view! { <TargetFigure atlas id scale says_whose /> };
            view! { <PlainList lang items=ids.clone() row=figure /> }.into_any()
        }
    }
}

/// A figure with its bar, where a bar does not mislead.
#[component]
fn TargetFigure(
    /// The atlas.
    atlas: Atlas,
    /// The target.
    id: TargetId,
    /// What a full bar stands for, if the figures of the row can be compared.
    scale: Option<f64>,
    /// Whether the policy is named.
    says_whose: bool,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let target = &dataset.targets[id];
    let found = target.amount.as_ref();
    let number = found.map(|found| {
        let number = amount(lang, &dataset, target.comparator, found);
        view! { <b class="comparison__number" dir="auto">{number}</b> }
    });
    let label = view! { <Words text=&target.label lang /> };
    let by = target.deadline.as_ref();
    let by = by.map(|by| [ui::COMMA.of(lang), &deadline(lang, by)].concat());
    let bar = found.zip(scale);
    let bar = bar.map(|(found, scale)| view! { <Bar part=found.plain() / scale /> });
    let whose = says_whose.then(|| {
        view! {
            <small class="comparison__whose"><PolicyLink atlas id=target.policy /></small>
        }
    });
    view! {
        <EvidenceButton atlas of=Entity::Target(id)>{number} " " {label} {by}</EvidenceButton>
        {bar}
        {whose}
    }
}
