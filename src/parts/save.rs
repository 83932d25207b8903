//! Saving what a view shows: a table, a dataset, or a page of its own.

use atlas_core::compare::{Comparison, compare};
use atlas_export::{
    Provenance, comparison_csv, comparison_json, file_name, one_file, policies_csv, policies_json,
};
use atlas_core::view_state::Screen;
use atlas_words::{Pair, filter_text, ui};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::Atlas;
use crate::element::{El, button, el, fragment};
use crate::platform::{data, download, hash, page};

/// CSV and JSON of what the view shows, all of it, in its order; and the same policies as one file that
/// opens by double click.
pub(crate) fn save(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let said: RwSignal<Option<Pair>> = RwSignal::new(None);
    // Either edition has a version, and the single file at hand; while somebody works on the page, neither.
    let has_file = page::version().is_some();
    let file = has_file.then(|| {
        let press = move || {
            said.set(Some(ui::SAVING));
            spawn_local(async move { said.set(Some(save_file(atlas).await)) });
        };
        fragment()
            .child(" ")
            .child(button("link-button", press).child(ui::SAVE_FILE.of(lang)))
    });
    let status = el("span").attr("role", "status").live_text(move || {
        said.get()
            .map_or_else(String::new, |said| format!(" {}", said.of(lang)))
    });
    fragment()
        .child(button("link-button", move || save_csv(atlas)).child(ui::SAVE_CSV.of(lang)))
        .child(" ")
        .child(button("link-button", move || save_json(atlas)).child(ui::SAVE_JSON.of(lang)))
        .child(file)
        .child(status)
}

fn save_csv(atlas: Atlas) {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let (stem, text) = match comparison(atlas) {
        Some(comparison) => ("comparison", comparison_csv(ds, lang, &comparison)),
        None => {
            let policies = atlas.answer.read_untracked().policies();
            ("policies", policies_csv(ds, lang, &policies))
        }
    };
    download::save(&file_name(ds, stem, "csv"), "text/csv;charset=utf-8", &text);
}

fn save_json(atlas: Atlas) {
    let ds = atlas.dataset;
    let (stem, text) = match comparison(atlas) {
        Some(comparison) => {
            let text = comparison_json(ds, &comparison, &provenance(atlas));
            ("comparison", text)
        }
        None => ("policies", selection(atlas)),
    };
    download::save(&file_name(ds, stem, "json"), "application/json", &text);
}

/// What the comparison shows, if that is what is on the screen.
fn comparison(atlas: Atlas) -> Option<Comparison> {
    let state = atlas.snapshot();
    let compared = || {
        let policies = &atlas.answer.read_untracked().any_jurisdiction;
        compare(atlas.dataset, &state.columns, state.query.reading, policies)
    };
    (state.screen == Screen::Compare).then(compared)
}

/// Packs the hits into a page of their own. Returns what there is to say.
async fn save_file(atlas: Atlas) -> Pair {
    let Some(template) = data::one_file().await else {
        return ui::NOT_SAVED;
    };
    let Some(file) = one_file(&template, &selection(atlas), &hash::site_address()) else {
        return ui::NOT_SAVED;
    };
    let name = file_name(atlas.dataset, "selection", "html");
    download::save(&name, "text/html;charset=utf-8", &file);
    ui::SAVED
}

/// The hits as a dataset.
fn selection(atlas: Atlas) -> String {
    let policies = atlas.answer.read_untracked().policies();
    policies_json(atlas.dataset, &policies, &provenance(atlas))
}

fn provenance(atlas: Atlas) -> Provenance {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let state = atlas.snapshot();
    Provenance {
        link: hash::site_address() + &atlas.link_of(&state),
        filter: filter_text(lang, ds, &state.query, &atlas.answer.read_untracked()),
    }
}
