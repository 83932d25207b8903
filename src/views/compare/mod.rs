//! Two to six jurisdictions side by side.

mod picker;
mod table;

use atlas_core::compare::{Cell, Missing, compare, silence};
use atlas_core::state::{Action, RowsShown};
use atlas_words::ui;
use leptos::prelude::*;

use self::picker::Picker;
use self::table::ComparisonTable;
use crate::atlas::Atlas;
use crate::components::Words;
use crate::parts::{Name, ResultBar};

/// The comparison screen.
#[component]
pub(crate) fn CompareView(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let columns = atlas.part(|state| state.columns.clone());
    let reading = atlas.part(|state| state.query.reading);
    let rows = atlas.part(|state| state.rows);
    let policies = Memo::new(move |_| atlas.answer.read().any_jurisdiction.clone());
    let comparison =
        Memo::new(move |_| compare(ds, &columns.read(), reading.get(), &policies.read()));
    view! {
        <h1 id="screen-title" class="screen__title" tabindex="-1">{ui::SIDE_BY_SIDE.of(lang)}</h1>
        <ResultBar atlas>
            <label class="tool">
                <input
                    type="checkbox"
                    prop:checked=move || rows.get() == RowsShown::OnlyDifferences
                    on:change:target=move |ev| {
                        let is_only = ev.target().checked();
                        let rows = if is_only { RowsShown::OnlyDifferences } else { RowsShown::All };
                        atlas.dispatch(Action::SetRows(rows));
                    }
                />
                {ui::ONLY_DIFFERENCES.of(lang)}
            </label>
        </ResultBar>
        <Picker atlas />
        {move || {
            if columns.read().is_empty() {
                view! { <p class="empty-state">{ui::CHOOSE_TWO.of(lang)}</p> }.into_any()
            } else {
                view! {
                    <p class="eyebrow">{ui::NEVER_ADDED.of(lang)}</p>
                    <ComparisonTable atlas comparison=comparison.get() rows=rows.get() />
                    <Silence atlas columns=comparison.get().columns />
                }
                .into_any()
            }
        }}
    }
}

/// Jurisdictions and instruments, with silence shown as what it is.
#[component]
fn Silence(
    /// The page.
    atlas: Atlas,
    /// The columns of the comparison.
    columns: Vec<atlas_core::compare::Column>,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let heads = columns.iter().map(|column| {
        view! {
            <th scope="col"><Name lang name=&ds.jurisdictions[column.jurisdiction].name /></th>
        }
    });
    let heads = heads.collect_view();
    let rows = silence(ds, &columns).into_iter().map(|(term, cells)| {
        let term = &ds.terms[term];
        let cells = cells.into_iter().map(|cell| match cell {
            Cell::Missing(missing) => view! { <td><MissingWord atlas missing /></td> }.into_any(),
            _ => view! { <td data-coded="true">{ui::CODED.of(lang)}</td> }.into_any(),
        });
        let cells = cells.collect_view();
        view! { <tr><th scope="row"><Words text=&term.label lang /> " " <small>{&*term.code}</small></th> {cells}</tr> }
    });
    view! {
        <section class="silence">
            <h2 id="silence">{ui::SILENCE.of(lang)}</h2>
            <p class="eyebrow">{ui::SILENCE_NOTE.of(lang)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="silence">
                <table class="table">
                    <thead><tr><td></td> {heads}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// Why a cell is empty, as a word.
#[component]
pub(super) fn MissingWord(
    /// The page.
    atlas: Atlas,
    /// Why.
    missing: Missing,
) -> impl IntoView {
    let word = match missing {
        Missing::NotStated => ui::MISSING_NOT_STATED,
        Missing::NotSearched => ui::MISSING_NOT_SEARCHED,
        Missing::NotApplicable => ui::MISSING_NOT_APPLICABLE,
    };
    view! { <span class="missing" data-missing=missing.code()>{word.of(atlas.lang)}</span> }
}
