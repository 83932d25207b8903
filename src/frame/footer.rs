//! The footer: how to cite the data, how old it is, and how to take it along.

use atlas_words::{Pair, day, offline_note, ui};
use leptos::prelude::*;

use crate::browser::page;
use crate::components::Words;
use crate::links::OutwardLink;
use crate::store::Atlas;

/// What stands under every screen.
#[component]
pub(super) fn Footer(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let about = &dataset.about;
    let fact = |name: Pair, value: &str| [name.of(lang), ui::COLON.of(lang), value].concat();
    let edition = page::version();
    let facts = [
        Some(fact(ui::DATA_VERSION, &about.version)),
        dataset
            .last_verified()
            .map(|found| fact(ui::LAST_VERIFIED, &day(lang, found))),
        Some(fact(ui::LICENCE, &about.licence)),
        edition.as_deref().map(|version| fact(ui::EDITION, version)),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    view! {
        <footer class="footer">
            <p><Words text=&about.cite_as lang /></p>
            <p>{facts.join(" · ")}</p>
            <OfflineEdition atlas />
            {page::home().zip(edition).map(|(home, version)| {
                // Asked only when it is pressed, and by the reader's own browser: the file itself asks nobody.
                let href = format!("{home}#/cards?have={version}");
                view! { <p><OutwardLink href>{ui::ASK_NEWER.of(lang)}</OutwardLink></p> }
            })}
        </footer>
    }
}

/// The atlas in one file, and its tables. They hold the usual dataset, so they are offered beside that one only.
#[component]
fn OfflineEdition(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    if atlas.snapshot().data.is_some() {
        return None;
    }
    let (name, n_bytes) = page::offline_edition()?;
    let note = offline_note(lang, n_bytes, atlas.dataset().about.released_on);
    Some(view! {
        <p>
            <a href=name download="">{ui::TAKE_WITH_YOU.of(lang)}</a>
            {note} " · "
            <a href="data/policy-atlas.zip" download="">{ui::TABLES.of(lang)}</a>
        </p>
    })
}
