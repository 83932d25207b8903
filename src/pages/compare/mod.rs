//! Two to six jurisdictions side by side.

mod cell;
mod picker;
mod silence;
mod table;

use atlas_core::compare::compare;
use atlas_core::view_state::{Action, RowsShown};
use atlas_words::ui;
use leptos::prelude::*;

use self::picker::Picker;
use self::silence::SilenceTable;
use self::table::ComparisonTable;
use crate::components::ScreenTitle;
use crate::filters::ResultBar;
use crate::store::Atlas;

/// The comparison screen.
#[component]
pub(crate) fn ComparePage(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let columns = atlas.slice(|state| state.columns.clone());
    let reading = atlas.slice(|state| state.query.reading);
    let rows = atlas.slice(|state| state.rows);
    let policies = Memo::new(move |_| atlas.answer.read().any_jurisdiction.clone());
    let comparison = Memo::new(move |_| {
        compare(
            &atlas.dataset(),
            &columns.read(),
            reading.get(),
            &policies.read(),
        )
    });
    let hint = move || view! { <p class="empty-state">{ui::CHOOSE_TWO.of(lang)}</p> };
    let silence = move || {
        let comparison = comparison.read();
        view! { <SilenceTable atlas columns=&comparison.columns /> }
    };
    view! {
        <ScreenTitle class="screen__title">{ui::SIDE_BY_SIDE.of(lang)}</ScreenTitle>
        <ResultBar atlas>
            <OnlyDifferences atlas rows />
        </ResultBar>
        <Picker atlas columns />
        <Show when=move || !columns.read().is_empty() fallback=hint>
            <p class="eyebrow">{ui::NEVER_ADDED.of(lang)}</p>
            <ComparisonTable atlas columns comparison rows />
            {silence}
        </Show>
    }
}

/// Whether rows in which the columns agree are shown.
#[component]
fn OnlyDifferences(
    /// The atlas.
    atlas: Atlas,
    /// The rows shown now.
    rows: Memo<RowsShown>,
) -> impl IntoView {
    let choose = move |is_only_differences| {
        let rows = if is_only_differences {
            RowsShown::OnlyDifferences
        } else {
            RowsShown::All
        };
        atlas.dispatch(Action::SetRows(rows));
    };
    view! {
        <label class="tool">
            <input
                type="checkbox"
                prop:checked=move || rows.get() == RowsShown::OnlyDifferences
                on:change:target=move |ev| choose(ev.target().checked())
            />
            " "
            {ui::ONLY_DIFFERENCES.of(atlas.lang)}
        </label>
    }
}
