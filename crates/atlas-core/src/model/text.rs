//! A text of ours in the languages it was written in, and words of others in their own. Leaves out the page's own
//! words (`atlas-words`).

use super::codes::Lang;

/// A text in the languages it was written in; at least one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// English, if written.
    pub en: Option<Box<str>>,
    /// Chinese, if written.
    pub zh: Option<Box<str>>,
}

/// Words of a document in the language they stand in there: an official title, a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The words, without quotation marks.
    pub text: Box<str>,
    /// The BCP 47 tag of their language.
    pub lang: Box<str>,
}

impl Wording {
    /// Whether the words are in this language, of whatever country or script: `zh-Hant` is Chinese too.
    pub fn is_in(&self, lang: Lang) -> bool {
        self.lang.split('-').next() == Some(lang.code())
    }
}

impl Text {
    /// The text in the wanted language, else in the other one, with the language it is in, so that
    /// the page can set `lang` on it.
    pub fn get(&self, wanted: Lang) -> (Lang, &str) {
        let (first, second, other) = match wanted {
            Lang::En => (&self.en, &self.zh, Lang::Zh),
            Lang::Zh => (&self.zh, &self.en, Lang::En),
        };
        match (first, second) {
            (Some(text), _) => (wanted, text),
            (None, Some(text)) => (other, text),
            (None, None) => (wanted, ""),
        }
    }

    /// The text in just this language.
    pub fn only(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Zh => self.zh.as_deref(),
        }
    }
}
