//! A text of the dataset, or a quotation, with the language it is in.

use atlas_core::model::codes::Lang;
use atlas_core::model::Text;
use atlas_words::ui;

use crate::element::{Content, El, el};

/// A text in the wanted language, marked with `lang` when it is there in the other one only, so that
/// screen readers and fonts treat it right (WCAG 3.1.2).
pub fn words(text: &Text, lang: Lang) -> El {
    let (found, words) = text.get(lang);
    let span = el("span").attr("lang", (found != lang).then(|| found.code()));
    match found {
        Lang::En => with_chinese(span, words),
        Lang::Zh => span.child(words),
    }
}

/// An English text with its Chinese runs marked as what they are.
fn with_chinese(mut span: El, mut rest: &str) -> El {
    while let Some(start) = rest.find(is_chinese) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_chinese(c)).unwrap_or(from.len());
        let (chinese, after) = from.split_at(end);
        span = span
            .child(before)
            .child(el("span").attr("lang", "zh").child(chinese));
        rest = after;
    }
    span.child(rest)
}

fn is_chinese(c: char) -> bool {
    ('㐀'..='鿿').contains(&c)
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
    } else if wording.contains(is_chinese) {
        "zh"
    } else {
        "en"
    };
    el("q").attr("lang", lang).child(wording)
}
