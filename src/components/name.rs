//! Names of jurisdictions: in Chinese beside the English, and with what lies above them.

use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, JurisdictionId, Text};
use atlas_words::jurisdictions_above;
use leptos::prelude::*;

use super::words::Words;

/// A name, with the Chinese one behind it for readers of English: names are what one searches for.
#[component]
pub fn Name<'t>(
    /// The name.
    name: &'t Text,
    /// The language wanted.
    lang: Lang,
) -> impl IntoView + use<> {
    let chinese = match lang {
        Lang::En => name.only(Lang::En).and(name.only(Lang::Zh)),
        Lang::Zh => None,
    };
    let chinese = chinese.map(|chinese| {
        let chinese = chinese.to_owned();
        view! { " " <span class="name__zh" dir="auto" lang="zh">{chinese}</span> }
    });
    view! { <span class="name"><Words text=name lang />{chinese}</span> }
}

/// A jurisdiction with what lies above it: Hubei › Wuhan 武汉.
#[component]
pub fn Chain<'d>(
    /// Where the names are.
    dataset: &'d Dataset,
    /// The jurisdiction.
    id: JurisdictionId,
    /// The language wanted.
    lang: Lang,
) -> impl IntoView + use<> {
    let above = jurisdictions_above(dataset, id).into_iter().map(|above| {
        let name = &dataset.jurisdictions[above].name;
        view! { <Words text=name lang /> " › " }
    });
    let above = above.collect_view();
    let name = &dataset.jurisdictions[id].name;
    view! { <span class="chain">{above}<b><Name name lang /></b></span> }
}
