//! Every code of the dataset with what it means, as a table. Leaves out the tables that use them.

use atlas_core::model::{Dataset, Text};
use atlas_words::Pair;

/// Every code with its label and, where there is one, its meaning, in both languages.
pub(super) fn codebook(dataset: &Dataset) -> String {
    let mut text = "\u{feff}".to_owned();
    row(
        &mut text,
        [
            "list",
            "code",
            "label_en",
            "label_zh",
            "definition_en",
            "definition_zh",
        ],
    );
    for list in atlas_words::CODEBOOK {
        for code in list.codes() {
            let (Pair(en, zh), Pair(en_meaning, zh_meaning)) = (code.label, code.definition);
            row(
                &mut text,
                [list.key, code.code, en, zh, en_meaning, zh_meaning],
            );
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
        row(
            &mut text,
            [list, &term.code, &en, &zh, &en_meaning, &zh_meaning],
        );
    }
    text
}

fn row(text: &mut String, cells: [&str; 6]) {
    let cells = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}
