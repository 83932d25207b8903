//! Two to six jurisdictions side by side.

mod picker;
mod table;

use atlas_core::compare::{Cell, Column, compare, silence};
use atlas_core::view_state::{Action, RowsShown};
use atlas_words::ui;
use leptos::ev;
use leptos::prelude::*;

use self::picker::picker;
use self::table::comparison_table;
use crate::atlas::Atlas;
use crate::components::words;
use crate::derived::Derived;
use crate::element::{El, el, fragment};
use crate::parts::{missing_word, name, result_bar, screen_title, scroller};
use crate::platform::field;

/// The comparison screen.
pub(crate) fn compare_view(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let columns = atlas.part(|state| state.columns.clone());
    let reading = atlas.part(|state| state.query.reading);
    let rows = atlas.part(|state| state.rows);
    let policies = Derived::new(move || atlas.answer.read().any_jurisdiction.clone());
    let comparison =
        Derived::new(move || compare(ds, &columns.read(), reading.get(), &policies.read()));
    let only_differences = el("input")
        .attr("type", "checkbox")
        .live_checked(move || rows.get() == RowsShown::OnlyDifferences)
        .on(ev::change, move |ev| {
            let rows = if field::is_checked(&ev) {
                RowsShown::OnlyDifferences
            } else {
                RowsShown::All
            };
            atlas.dispatch(Action::SetRows(rows));
        });
    let tools = el("label")
        .class("tool")
        .child(only_differences)
        .child(" ")
        .child(ui::ONLY_DIFFERENCES.of(lang));
    let title = screen_title()
        .class("screen__title")
        .child(ui::SIDE_BY_SIDE.of(lang));
    let content = move || {
        let comparison = comparison.read();
        if comparison.columns.is_empty() {
            return el("p").class("empty-state").child(ui::CHOOSE_TWO.of(lang));
        }
        let rows = rows.get();
        untrack(|| {
            fragment()
                .child(el("p").class("eyebrow").child(ui::NEVER_ADDED.of(lang)))
                .child(comparison_table(atlas, &comparison, rows))
                .child(silence_table(atlas, &comparison.columns))
        })
    };
    fragment()
        .child(title)
        .child(result_bar(atlas, tools))
        .child(picker(atlas))
        .live(content)
}

/// Jurisdictions and instruments, with silence shown as what it is.
fn silence_table(atlas: Atlas, columns: &[Column]) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let heads = columns.iter().map(|column| {
        let name = name(lang, &ds.jurisdictions[column.jurisdiction].name);
        el("th").attr("scope", "col").child(name)
    });
    let rows = silence(ds, columns).into_iter().map(|(term, cells)| {
        let term = &ds.terms[term];
        let head = el("th")
            .attr("scope", "row")
            .child(words(&term.label, lang))
            .child(" ")
            .child(el("small").child(&*term.code));
        let cells = cells.into_iter().map(|cell| match cell {
            Cell::Missing(missing) => el("td").child(missing_word(atlas, missing)),
            _ => el("td")
                .attr("data-coded", "true")
                .child(ui::CODED.of(lang)),
        });
        el("tr").child(head).children(cells)
    });
    let head = el("thead").child(el("tr").child(el("td")).children(heads));
    let table = el("table")
        .class("table")
        .child(head)
        .child(el("tbody").children(rows));
    el("section")
        .class("silence")
        .child(el("h2").attr("id", "silence").child(ui::SILENCE.of(lang)))
        .child(el("p").class("eyebrow").child(ui::SILENCE_NOTE.of(lang)))
        .child(scroller("silence").child(table))
}
