//! What stands in a cell of the comparison.

use atlas_core::compare::{Cell, Row, RowLabel};
use atlas_core::model::{Entity, TargetId};
use atlas_words::{amount, date, deadline, n_sources, ui};
use leptos::prelude::*;

use crate::components::{Bar, MissingWord, Words};
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
            let items = ids.iter();
            let items = items.map(|id| view! { <SourceLink atlas id=*id /> }.into_any());
            view! {
                <details>
                    <summary>{n_sources(lang, ids.len())}</summary>
                    <PlainList items=items.collect() />
                </details>
            }
            .into_any()
        }
        Cell::Event(id) => {
            let day = date(lang, &dataset.events[*id].date);
            view! { <EvidenceButton atlas of=Entity::Event(*id)>{day}</EvidenceButton> }.into_any()
        }
        Cell::Actors(ids) => {
            let names = ids.iter().map(|id| &dataset.actors[*id].name);
            let items = names.map(|text| view! { <Words text lang /> }.into_any());
            view! { <PlainList items=items.collect() /> }.into_any()
        }
        Cell::Policies(ids) => {
            let items = ids.iter();
            let items = items.map(|id| view! { <PolicyLink atlas id=*id /> }.into_any());
            view! { <PlainList items=items.collect() /> }.into_any()
        }
        Cell::Targets(ids) => {
            // Several plans may promise the same: then each figure says whose it is.
            let says_whose = ids.len() > 1;
            let items = ids.iter().map(|id| {
                view! { <TargetFigure atlas id=*id scale=row.scale says_whose /> }.into_any()
            });
            view! { <PlainList items=items.collect() /> }.into_any()
        }
    }
}

#[component]
fn PlainList(
    /// The items.
    items: Vec<AnyView>,
) -> impl IntoView {
    let items = items.into_iter();
    let items = items.map(|item| view! { <li>{item}</li> });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
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
