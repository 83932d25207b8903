//! A text of the dataset, or a quotation, with the language it is in.

use atlas_core::codes::Lang;
use atlas_core::model::Text;
use atlas_words::ui;

use crate::element::{Content, El, el};

/// A text in the wanted language, marked with `lang` when it is there in the other one only, so that
/// screen readers and fonts treat it right (WCAG 3.1.2).
pub fn words(text: &Text, lang: Lang) -> El {
    let (found, words) = text.get(lang);
    el("span")
        .attr("lang", (found != lang).then(|| found.code()))
        .child(words)
}

/// A remark in the brackets of a language, put into `into`.
pub fn in_brackets(lang: Lang, into: El, remark: impl Content) -> El {
    into.child(ui::OPENS.of(lang))
        .child(remark)
        .child(ui::CLOSES.of(lang))
}

/// A wording as a source printed it, marked with the language that its letters tell.
pub fn quote(wording: &str) -> El {
    let lang = if wording.contains(|c| ('가'..='힣').contains(&c)) {
        "ko"
    } else if wording.contains(|c| ('㐀'..='鿿').contains(&c)) {
        "zh"
    } else {
        "en"
    };
    el("q").attr("lang", lang).child(wording)
}
