//! A text of the dataset, or a quotation, with the language it is in, and in the direction that its letters have
//! (`dir="auto"`), so that it does not mix with what stands around it.

use atlas_core::model::codes::Lang;
use atlas_core::model::{Text, Wording};
use atlas_words::ui;
use leptos::prelude::*;

/// A text in the wanted language, marked with `lang` when it is there in the other one only, so that screen readers and
/// fonts treat it right (WCAG 3.1.2).
#[component]
pub fn Words<'t>(
    /// The text.
    text: &'t Text,
    /// The language wanted.
    lang: Lang,
) -> impl IntoView + use<> {
    let (found, words) = text.get(lang);
    let content = if found == Lang::En && words.contains(is_chinese) {
        with_chinese(words).into_any()
    } else {
        words.to_owned().into_any()
    };
    view! { <span dir="auto" lang=other_than(lang, found)>{content}</span> }
}

/// The tag of a language, where it is not the one that the page is in.
pub(super) fn other_than(lang: Lang, found: Lang) -> Option<&'static str> {
    if found == lang {
        None
    } else {
        Some(found.code())
    }
}

/// An English text, with its Chinese runs marked as what they are.
fn with_chinese(text: &str) -> Vec<AnyView> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_chinese) {
        let (english, from) = rest.split_at(start);
        let end = from.find(|c| !is_chinese(c)).unwrap_or(from.len());
        let (chinese, after) = from.split_at(end);
        pieces.push(english.to_owned().into_any());
        let chinese = chinese.to_owned();
        pieces.push(view! { <span lang="zh">{chinese}</span> }.into_any());
        rest = after;
    }
    pieces.push(rest.to_owned().into_any());
    pieces
}

fn is_chinese(c: char) -> bool {
    ('㐀'..='鿿').contains(&c)
}

/// Words of a document as they stand there, marked with their language.
#[component]
pub fn Verbatim<'w>(
    /// The words.
    wording: &'w Wording,
    /// Whether quotation marks stand around them: those of their own language.
    #[prop(default = false)]
    quoted: bool,
) -> impl IntoView + use<> {
    let (lang, words) = (wording.lang.to_string(), wording.text.to_string());
    if quoted {
        view! { <q dir="auto" lang=lang>{words}</q> }.into_any()
    } else {
        view! { <span dir="auto" lang=lang>{words}</span> }.into_any()
    }
}

/// A remark in the brackets of a language.
#[component]
pub fn InBrackets(
    /// The language.
    lang: Lang,
    /// The remark.
    children: Children,
) -> impl IntoView {
    view! { {ui::OPENS.of(lang)} {children()} {ui::CLOSES.of(lang)} }
}

/// A wording as a source printed it, marked with the language that its letters tell.
#[component]
pub fn Quote(
    /// The wording.
    #[prop(into)]
    wording: String,
) -> impl IntoView {
    let is_hangul = |c| ('가'..='힣').contains(&c);
    let lang = if wording.contains(is_hangul) {
        "ko"
    } else if wording.contains(is_chinese) {
        "zh"
    } else {
        "en"
    };
    view! { <q dir="auto" lang=lang>{wording}</q> }
}
