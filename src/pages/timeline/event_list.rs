//! The same events as a table in order of time.

use atlas_core::model::{Entity, EventId};
use atlas_core::query::facets::Facet;
use atlas_core::timeline::in_order;
use atlas_words::{date, event_type, facet, ui};
use leptos::prelude::*;

use crate::components::{Chain, MoreButton, Quote, TableHead, TableScroll, Words};
use crate::links::{EvidenceButton, PolicyLink};
use crate::store::Atlas;

/// How many events are drawn at first, and with each press of "more".
const STEP: usize = 300;

/// The events of the hits, a row each.
#[component]
pub(super) fn EventList(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let headings = [
        ui::DATE.of(lang),
        facet(lang, Facet::Jurisdiction),
        ui::EVENT.of(lang),
        ui::POLICY.of(lang),
    ];
    let events = Memo::new(move |_| in_order(&atlas.dataset(), &atlas.answer.read().policies()));
    let n_events = Memo::new(move |_| events.read().len());
    let drawn = move || {
        let events = events.read();
        events
            .iter()
            .take(STEP + atlas.n_more.get())
            .copied()
            .collect::<Vec<_>>()
    };
    view! {
        <TableScroll labelled_by="results">
            <table class="table">
                <TableHead headings />
                <tbody>
                    <For each=drawn key=|id| *id let(id)>
                        <EventRow atlas id />
                    </For>
                </tbody>
            </table>
        </TableScroll>
        <MoreButton lang n_rows=n_events step=STEP n_more=atlas.n_more />
    }
}

#[component]
fn EventRow(
    /// The atlas.
    atlas: Atlas,
    /// The event.
    id: EventId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let event = &dataset.events[id];
    let printed = event.date.printed.as_deref().map(|wording| {
        view! { <br /> <small>{ui::PRINTED.of(lang)} " " <Quote wording /></small> }
    });
    view! {
        <tr>
            <td>{date(lang, &event.date)} {printed}</td>
            <td><Chain dataset=&dataset id=dataset.policies[event.policy].jurisdiction lang /></td>
            <td>
                <EventButton atlas id /> <br /> <small>{event_type(lang, event.kind)}</small>
            </td>
            <td><PolicyLink atlas id=event.policy /></td>
        </tr>
    }
}

/// An event's title, as the button that shows what it rests on.
#[component]
pub(super) fn EventButton(
    /// The atlas.
    atlas: Atlas,
    /// The event.
    id: EventId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let title = view! { <Words text=&dataset.events[id].title lang=atlas.lang /> };
    view! { <EvidenceButton atlas of=Entity::Event(id)>{title}</EvidenceButton> }
}
