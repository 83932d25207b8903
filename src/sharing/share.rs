//! Copying the link of what is on the screen.

use atlas_words::ui;
use leptos::prelude::*;

use crate::browser::address;
use crate::components::CopyButton;
use crate::store::Atlas;

/// "Copy link".
#[component]
pub(crate) fn Share(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    view! {
        <CopyButton
            lang
            label=ui::COPY_LINK.of(lang)
            copied=ui::COPIED
            text=move || atlas.address()
        />
        <Show when=|| !address::is_shareable()>
            <small>{ui::LINK_IS_LOCAL.of(lang)}</small>
        </Show>
    }
}
