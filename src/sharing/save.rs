//! Saving what a view shows: a table, a dataset, or a page of its own.

use atlas_core::compare::{Comparison, compare};
use atlas_core::view_state::Screen;
use atlas_export::{
    Provenance, claims_csv, claims_json, comparison_csv, comparison_json, file_name, one_file,
    policies_csv, policies_json,
};
use atlas_words::{Pair, filter_text, statement_filter, ui};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api;
use crate::browser::{address, download, page};
use crate::store::Atlas;

/// CSV and JSON of what the view shows, all of it, in its order; and the same policies as one file that opens by double
/// click.
#[component]
pub(crate) fn Save(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    view! {
        <button type="button" class="link-button" on:click=move |_| save_csv(atlas)>
            {ui::SAVE_CSV.of(lang)}
        </button>
        " "
        <button type="button" class="link-button" on:click=move |_| save_json(atlas)>
            {ui::SAVE_JSON.of(lang)}
        </button>
        // Either edition has a version, and the single file at hand; while somebody works on the page, neither.
        // Statements alone are no dataset that a page could open.
        <Show when=move || page::version().is_some() && atlas.screen.get() != Screen::Statements>
            <SaveFile atlas />
        </Show>
    }
}

/// "Save as one file", and what has become of it.
#[component]
fn SaveFile(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let outcome: RwSignal<Option<Pair>> = RwSignal::new(None);
    let save = move |_| {
        outcome.set(Some(ui::SAVING));
        spawn_local(async move { outcome.set(Some(save_file(atlas).await)) });
    };
    view! {
        " "
        <button type="button" class="link-button" on:click=save>{ui::SAVE_FILE.of(lang)}</button>
        " "
        <span
            role="status"
            prop:textContent=move || outcome.get().map_or("", |outcome| outcome.of(lang))
        ></span>
    }
}

fn save_csv(atlas: Atlas) {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let (stem, text) = match shown(atlas) {
        Shown::Comparison(comparison) => {
            ("comparison", comparison_csv(&dataset, lang, &comparison))
        }
        Shown::Statements => {
            let answer = atlas.statements.read_untracked();
            let claims = answer.claims.iter().copied();
            ("statements", claims_csv(&dataset, lang, claims))
        }
        Shown::Policies => {
            let policies = atlas.answer.read_untracked().policies();
            ("policies", policies_csv(&dataset, lang, &policies))
        }
    };
    let name = file_name(&dataset, stem, "csv");
    download::save(&name, "text/csv;charset=utf-8", &text);
}

fn save_json(atlas: Atlas) {
    let dataset = atlas.dataset();
    let (stem, text) = match shown(atlas) {
        Shown::Comparison(comparison) => {
            let text = comparison_json(&dataset, &comparison, &provenance(atlas));
            ("comparison", text)
        }
        Shown::Statements => {
            let answer = atlas.statements.read_untracked();
            let text = claims_json(&dataset, &answer.claims, &provenance(atlas));
            ("statements", text)
        }
        Shown::Policies => ("policies", selection(atlas)),
    };
    let name = file_name(&dataset, stem, "json");
    download::save(&name, "application/json", &text);
}

/// What is on the screen.
enum Shown {
    Policies,
    Comparison(Comparison),
    Statements,
}

fn shown(atlas: Atlas) -> Shown {
    let state = atlas.snapshot();
    match state.screen {
        Screen::Compare => {
            let answer = atlas.answer.read_untracked();
            Shown::Comparison(compare(
                &atlas.dataset(),
                &state.columns,
                state.query.reading,
                &answer.any_jurisdiction,
            ))
        }
        Screen::Statements => Shown::Statements,
        Screen::Cards | Screen::Timeline | Screen::Policy(_) | Screen::Sources => Shown::Policies,
    }
}

/// Packs the hits into a page of their own. Returns what there is to say.
async fn save_file(atlas: Atlas) -> Pair {
    let Some(template) = api::one_file().await else {
        return ui::NOT_SAVED;
    };
    let Some(file) = one_file(&template, &selection(atlas), &address::of_site()) else {
        return ui::NOT_SAVED;
    };
    let name = file_name(&atlas.dataset(), "selection", "html");
    download::save(&name, "text/html;charset=utf-8", &file);
    ui::SAVED
}

/// The hits as a dataset.
fn selection(atlas: Atlas) -> String {
    let policies = atlas.answer.read_untracked().policies();
    policies_json(&atlas.dataset(), &policies, &provenance(atlas))
}

fn provenance(atlas: Atlas) -> Provenance {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let state = atlas.snapshot();
    let filter = if state.screen == Screen::Statements {
        let n = atlas.statements.read_untracked().claims.len();
        statement_filter(lang, &dataset, &state.statements, n)
    } else {
        filter_text(lang, &dataset, &state.query, &atlas.answer.read_untracked())
    };
    Provenance {
        link: address::of_site() + &atlas.link_of(&state),
        filter,
    }
}
