//! Copying the link of what is on the screen, with a fallback where the clipboard is refused.

use atlas_words::ui;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::Atlas;
use crate::platform::{clipboard, hash};

/// What became of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    None,
    Copied,
    ByHand(String),
}

/// "Copy link".
#[component]
pub(crate) fn Share(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let outcome = RwSignal::new(Outcome::None);
    let copy = move |_| {
        let address = atlas.address();
        spawn_local(async move {
            let is_copied = clipboard::copy(&address).await;
            outcome.set(if is_copied {
                Outcome::Copied
            } else {
                Outcome::ByHand(address)
            });
        });
    };
    let said = move || match outcome.get() {
        Outcome::None => ().into_any(),
        Outcome::Copied => ui::COPIED.of(lang).into_any(),
        Outcome::ByHand(address) => view! {
            <label class="share__by-hand">
                {ui::COPY_BY_HAND.of(lang)} <input type="text" readonly prop:value=address />
            </label>
        }
        .into_any(),
    };
    view! {
        <span class="share">
            <button type="button" class="link-button" on:click=copy>{ui::COPY_LINK.of(lang)}</button>
            <span role="status" class="share__said">{said}</span>
            {(!hash::is_shareable()).then(|| view! { <small>{ui::LINK_IS_LOCAL.of(lang)}</small> })}
        </span>
    }
}
