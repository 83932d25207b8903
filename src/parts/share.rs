//! Copying the link of what is on the screen, with a fallback where the clipboard is refused.

use atlas_words::ui;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::Atlas;
use crate::element::{El, button, el, fragment};
use crate::platform::{clipboard, hash};

/// What became of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    None,
    Copied,
    ByHand(String),
}

/// "Copy link".
pub(crate) fn share(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let outcome = RwSignal::new(Outcome::None);
    let copy = move || {
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
    let said = move || match &*outcome.read() {
        Outcome::None => fragment(),
        Outcome::Copied => fragment().child(ui::COPIED.of(lang)),
        Outcome::ByHand(address) => {
            let field = el("input")
                .attr("type", "text")
                .attr("readonly", true)
                .attr("value", address.as_str());
            el("label")
                .class("share__by-hand")
                .child(ui::COPY_BY_HAND.of(lang))
                .child(" ")
                .child(field)
        }
    };
    let local = (!hash::is_shareable()).then(|| el("small").child(ui::LINK_IS_LOCAL.of(lang)));
    let status = el("span").attr("role", "status").class("share__said");
    el("span")
        .class("share")
        .child(button("link-button", copy).child(ui::COPY_LINK.of(lang)))
        .child(status.live(said))
        .child(local)
}
