//! Names of jurisdictions: with what lies above them, and in Chinese beside the English.

use atlas_core::model::codes::Lang;
use atlas_core::model::{JurisdictionId, Text};
use atlas_words::jurisdictions_above;

use crate::atlas::Atlas;
use crate::components::words;
use crate::element::{El, el};

/// A name, with the Chinese one behind it for readers of English: names are what one searches for.
pub(crate) fn name(lang: Lang, name: &Text) -> El {
    let chinese = match lang {
        Lang::En => name.only(Lang::En).and(name.only(Lang::Zh)),
        Lang::Zh => None,
    };
    let both = el("span").class("name").child(words(name, lang));
    match chinese {
        Some(chinese) => both.child(" ").child(
            el("span")
                .class("name__zh")
                .attr("lang", "zh")
                .child(chinese),
        ),
        None => both,
    }
}

/// A jurisdiction with what lies above it: Hubei › Wuhan 武汉.
pub(crate) fn chain(atlas: Atlas, id: JurisdictionId) -> El {
    let lang = atlas.lang;
    let mut chain = el("span").class("chain");
    for id in jurisdictions_above(atlas.dataset, id) {
        chain = chain
            .child(words(&atlas.dataset.jurisdictions[id].name, lang))
            .child(" › ");
    }
    chain.child(el("b").child(name(lang, &atlas.dataset.jurisdictions[id].name)))
}
