//! Why something is empty, as a word: never a dash, never 0.

use atlas_core::compare::Missing;
use atlas_words::ui;

use crate::atlas::Atlas;
use crate::element::{El, el};

/// "read, not stated" and its kin.
pub(crate) fn missing_word(atlas: Atlas, missing: Missing) -> El {
    let word = match missing {
        Missing::NotStated => ui::MISSING_NOT_STATED,
        Missing::NotSearched => ui::MISSING_NOT_SEARCHED,
        Missing::NotApplicable => ui::MISSING_NOT_APPLICABLE,
    };
    el("span")
        .class("missing")
        .attr("data-missing", missing.code())
        .child(word.of(atlas.lang))
}
