//! A record's citation in the formats of reference managers, each ready to be copied.
//!
//! Leaves out the formats themselves (`atlas_export::cite`).

use atlas_core::model::PolicyId;
use atlas_export::cite::{CiteFormat, cite};
use atlas_words::ui;
use leptos::prelude::*;

use crate::browser::clock;
use crate::components::CopyButton;
use crate::store::Atlas;

/// All formats, folded; written when the fold is opened.
#[component]
pub(super) fn Citations(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <details class="cite" on:toggle=move |_| is_open.set(true)>
            <summary>{ui::CITE.of(atlas.lang)}</summary>
            <Show when=move || is_open.get()>
                {CiteFormat::ALL.map(|format| view! { <Citation atlas id format /> })}
            </Show>
        </details>
    }
}

#[component]
fn Citation(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
    /// The format.
    format: CiteFormat,
) -> impl IntoView {
    let lang = atlas.lang;
    // Without filters or an open panel: the record and nothing else.
    let link = atlas.permalink(id);
    let text = cite(lang, &atlas.dataset(), id, format, &link, clock::today());
    let shown = text.clone();
    view! {
        <div>
            <p>
                <b>{format.label()}</b> " "
                <CopyButton
                    lang
                    label=[ui::COPY.of(lang), format.label()].join(" ")
                    copied=ui::COPIED_TEXT
                    text=move || text.clone()
                />
            </p>
            <pre tabindex="0" dir="auto" aria-label=format.label()>{shown}</pre>
        </div>
    }
}
