//! The page when there is nothing to show: what happened, why, what to do.

use atlas_core::model::codes::Lang;
use atlas_words::{Explained, ui};

use crate::element::{El, button, el};

/// A failure in words, with a way on.
pub fn failure_panel(lang: Lang, explained: &Explained, on_retry: impl Fn() + 'static) -> El {
    let alert = el("div")
        .attr("role", "alert")
        .child(el("p").child(&*explained.what))
        .child(el("p").child(&*explained.remedy));
    el("main")
        .class("failure-panel")
        .child(el("h1").child(&*explained.title))
        .child(alert)
        .child(button("button", on_retry).child(ui::RETRY.of(lang)))
}
