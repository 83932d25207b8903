//! Jurisdictions and instruments, with silence shown as what it is.

use atlas_core::compare::{Cell, Column, silence};
use atlas_words::ui;
use leptos::prelude::*;

use crate::components::{MissingWord, Name, TableScroll, Words};
use crate::store::Atlas;

/// A row an instrument, a column a jurisdiction.
#[component]
pub(super) fn SilenceTable<'c>(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdictions.
    columns: &'c [Column],
) -> impl IntoView + use<> {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let heads = columns.iter().map(|column| {
        let name = &dataset.jurisdictions[column.jurisdiction].name;
        view! { <th scope="col"><Name name lang /></th> }
    });
    let heads = heads.collect_view();
    let rows = silence(&dataset, columns).into_iter().map(|(term, cells)| {
        let term = &dataset.terms[term];
        let cells = cells.into_iter().map(|cell| match cell {
            Cell::Missing(missing) => view! { <td><MissingWord missing lang /></td> }.into_any(),
            _ => view! { <td data-coded="true">{ui::CODED.of(lang)}</td> }.into_any(),
        });
        view! {
            <tr>
                <th scope="row">
                    <Words text=&term.label lang /> " " <small>{term.code.to_string()}</small>
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="silence">
            <h2 id="silence">{ui::SILENCE.of(lang)}</h2>
            <p class="eyebrow">{ui::SILENCE_NOTE.of(lang)}</p>
            <TableScroll labelled_by="silence">
                <table class="table">
                    <thead><tr><td></td> {heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableScroll>
        </section>
    }
}
