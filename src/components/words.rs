//! A text of the dataset, or a quotation, with the language it is in.

use atlas_core::codes::Lang;
use atlas_core::model::Text;

use crate::element::{El, el};

/// A text in the wanted language, marked with `lang` when it is there in the other one only, so that
/// screen readers and fonts treat it right (WCAG 3.1.2).
pub fn words(text: &Text, lang: Lang) -> El {
    let (found, words) = text.get(lang);
    el("span")
        .attr("lang", (found != lang).then(|| found.code()))
        .child(words)
}

/// A wording as an English source printed it.
pub fn quote(wording: &str) -> El {
    el("q").attr("lang", "en").child(wording)
}
