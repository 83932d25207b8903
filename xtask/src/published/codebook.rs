//! Every code of the dataset with what it means, as a table. Leaves out the tables that use them.

use atlas_core::model::{Dataset, Text};
use atlas_export::Table;
use atlas_words::Pair;

/// Every code with its label and, where there is one, its meaning, in both languages.
pub(super) fn codebook(dataset: &Dataset) -> String {
    let mut book = Table::new([
        "list",
        "code",
        "label_en",
        "label_zh",
        "definition_en",
        "definition_zh",
    ]);
    for list in atlas_words::CODEBOOK {
        for code in list.codes() {
            let (Pair(en, zh), Pair(en_meaning, zh_meaning)) = (code.label, code.definition);
            book.row([list.key, code.code, en, zh, en_meaning, zh_meaning]);
        }
    }
    for (_, term) in dataset.terms.iter() {
        let both = |text: Option<&Text>| {
            let stated = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
            text.map_or_else(Default::default, |text| {
                (stated(&text.en), stated(&text.zh))
            })
        };
        let (en, zh) = both(Some(&term.label));
        let (en_meaning, zh_meaning) = both(term.definition.as_ref());
        let list = term.vocabulary.key();
        let cells: [&str; 6] = [list, &term.code, &en, &zh, &en_meaning, &zh_meaning];
        book.row(cells);
    }
    book.into_text()
}
