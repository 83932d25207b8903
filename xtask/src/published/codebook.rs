//! Every code of the dataset with what it means, as a table. Leaves out the tables that use them.

use atlas_core::codes::{
    Bindingness, Completeness, Confidence, DocType, EventType, Lang, Nature, Relevance, Scope,
    Stance, Status, Tier, Verdict,
};
use atlas_core::model::{Dataset, Text};
use atlas_words as words;

/// Every code with its label and, where there is one, its meaning, in both languages.
pub(super) fn codebook(dataset: &Dataset) -> String {
    let mut book = Codebook::default();
    book.row([
        "list",
        "code",
        "label_en",
        "label_zh",
        "definition_en",
        "definition_zh",
    ]);
    book.list(
        "doc_type",
        DocType::ALL,
        DocType::code,
        words::doc_type,
        none,
    );
    book.list(
        "relevance",
        Relevance::ALL,
        Relevance::code,
        words::relevance,
        words::relevance_definition,
    );
    book.list(
        "status",
        Status::ALL,
        Status::code,
        words::status,
        words::status_definition,
    );
    book.list(
        "event_type",
        EventType::ALL,
        EventType::code,
        words::event_type,
        none,
    );
    book.list("nature", Nature::ALL, Nature::code, words::nature, none);
    book.list("scope", Scope::ALL, Scope::code, words::scope, none);
    book.list(
        "bindingness",
        Bindingness::ALL,
        Bindingness::code,
        words::bindingness,
        none,
    );
    book.list(
        "completeness",
        Completeness::ALL,
        Completeness::code,
        words::completeness,
        none,
    );
    book.list(
        "verdict",
        Verdict::ALL,
        Verdict::code,
        words::verdict,
        words::verdict_definition,
    );
    book.list(
        "confidence",
        Confidence::ALL,
        Confidence::code,
        words::confidence,
        words::confidence_definition,
    );
    book.list(
        "tier",
        Tier::ALL,
        Tier::code,
        words::tier,
        words::tier_definition,
    );
    book.list("stance", Stance::ALL, Stance::code, words::stance, none);
    for (_, term) in dataset.terms.iter() {
        let said = |text: Option<&Text>, lang: Lang| {
            let text = text.and_then(|text| match lang {
                Lang::En => text.en.as_deref(),
                Lang::Zh => text.zh.as_deref(),
            });
            text.unwrap_or_default().to_owned()
        };
        let (label, definition) = (Some(&term.label), term.definition.as_ref());
        book.row([
            term.vocabulary.key(),
            &term.code,
            &said(label, Lang::En),
            &said(label, Lang::Zh),
            &said(definition, Lang::En),
            &said(definition, Lang::Zh),
        ]);
    }
    book.text
}

/// For lists whose labels say it all.
fn none<T>(_lang: Lang, _code: T) -> &'static str {
    ""
}

/// A table as it grows.
struct Codebook {
    text: String,
}

impl Default for Codebook {
    fn default() -> Self {
        Self {
            text: "\u{feff}".to_owned(),
        }
    }
}

type Said<T> = fn(Lang, T) -> &'static str;

impl Codebook {
    fn row(&mut self, cells: [&str; 6]) {
        let cells = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        self.text.push_str(&cells.join(","));
        self.text.push_str("\r\n");
    }

    fn list<T: Copy>(
        &mut self,
        name: &str,
        members: &[T],
        code: fn(T) -> &'static str,
        label: Said<T>,
        definition: Said<T>,
    ) {
        for member in members {
            self.row([
                name,
                code(*member),
                label(Lang::En, *member),
                label(Lang::Zh, *member),
                definition(Lang::En, *member),
                definition(Lang::Zh, *member),
            ]);
        }
    }
}
