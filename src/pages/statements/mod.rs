//! All claims as a list, with what is asked of them.

mod chips;
mod panel;
mod row;

use atlas_core::model::ClaimId;
use atlas_core::query::search::terms;
use atlas_core::view_state::Action;
use atlas_words::{n_of_statements, statement_filter, ui};
use leptos::prelude::*;

use self::chips::StatementChips;
pub(crate) use self::panel::StatementPanel;
use self::row::StatementRow;
use crate::components::{MoreButton, ScreenTitle, Spoken, Suggestion};
use crate::sharing::{Save, Share};
use crate::store::Atlas;

/// How many claims are drawn at first, and with each press of "more": some ten screens.
const STEP: usize = 40;

/// The statements screen.
#[component]
pub(crate) fn StatementsPage(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let n_in_dataset = atlas.dataset().claims.len();
    let query = atlas.slice(|state| state.statements.clone());
    let words = Memo::new(move |_| terms(&query.read().text));
    let n_hits = Memo::new(move |_| atlas.statements.read().claims.len());
    let drawn = Memo::new(move |_| -> Vec<ClaimId> {
        let claims = &atlas.statements.read().claims;
        claims
            .iter()
            .take(STEP + atlas.n_more.get())
            .copied()
            .collect()
    });
    let spoken =
        Memo::new(move |_| statement_filter(lang, &atlas.dataset(), &query.read(), n_hits.get()));
    view! {
        <ScreenTitle class="screen__title">{ui::STATEMENTS.of(lang)}</ScreenTitle>
        <p class="statements__lead">{ui::STATEMENTS_LEAD.of(lang)}</p>
        <div class="result-bar">
            <h2
                class="sentence"
                id="results"
                tabindex="-1"
                prop:textContent=move || n_of_statements(lang, n_hits.get(), n_in_dataset)
            ></h2>
            <Spoken text=spoken />
            <Show when=move || !query.read().is_empty()>
                <StatementChips atlas query />
            </Show>
            <div class="tools"><Share atlas /> " " <Save atlas /></div>
        </div>
        <Show when=move || n_hits.get() == 0>
            <NoStatements atlas />
        </Show>
        // Rows stay as they are while they answer, so that filtering keeps the focus.
        <ol class="statements">
            <For each=move || drawn.get() key=|id| *id let(id)>
                <StatementRow atlas id words />
            </For>
        </ol>
        <MoreButton lang n_rows=n_hits step=STEP n_more=atlas.n_more />
    }
}

/// Why there is no statement, and what to do.
#[component]
fn NoStatements(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    if atlas.dataset().claims.is_empty() {
        let empty = view! { <p><b>{ui::NO_STATEMENTS_YET.of(lang)}</b></p> };
        return empty.into_any();
    }
    let none = view! {
        <div class="empty-state">
            <p><b>{ui::NO_STATEMENTS.of(lang)}</b></p>
            <Suggestion
                lang
                meant=atlas.statements_meant
                on_take=move |text| atlas.release(Action::SetStatementText(text))
            />
            <button
                type="button"
                class="button"
                on:click=move |_| atlas.release(Action::ClearStatements)
            >
                {ui::CLEAR_ALL.of(lang)}
            </button>
        </div>
    };
    none.into_any()
}
