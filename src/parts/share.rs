//! Copying the link of what is on the screen, or any other text, with a fallback where the clipboard is refused.

use atlas_core::model::codes::Lang;
use atlas_words::{Pair, ui};
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
    let local = (!hash::is_shareable()).then(|| el("small").child(ui::LINK_IS_LOCAL.of(lang)));
    let copy = copy_button(
        lang,
        (ui::COPY_LINK.of(lang).to_owned(), ui::COPIED),
        Box::new(move || atlas.address()),
    );
    copy.child(local)
}

/// A button that copies a text, and what is said of it: before, and once it is copied.
pub(crate) fn copy_button(lang: Lang, said: (String, Pair), text: Box<dyn Fn() -> String>) -> El {
    let outcome = RwSignal::new(Outcome::None);
    let (label, copied) = said;
    let copy = move || {
        let text = text();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            outcome.set(if is_copied {
                Outcome::Copied
            } else {
                Outcome::ByHand(text)
            });
        });
    };
    let said = move || match &*outcome.read() {
        Outcome::None => fragment(),
        Outcome::Copied => fragment().child(copied.of(lang)),
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
    let status = el("span").attr("role", "status").class("share__said");
    el("span")
        .class("share")
        .child(button("link-button", copy).child(label))
        .child(status.live(said))
}
