//! Names of jurisdictions: with what lies above them, and in Chinese beside the English.

use atlas_core::codes::Lang;
use atlas_core::model::{JurisdictionId, Text};
use atlas_words::jurisdictions_above;
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::Words;

/// A name, with the Chinese one behind it for readers of English: names are what one searches for.
#[component]
pub(crate) fn Name(
    /// The language of the interface.
    lang: Lang,
    /// The name.
    name: &'static Text,
) -> impl IntoView {
    let chinese = match lang {
        Lang::En => name.only(Lang::En).and(name.only(Lang::Zh)),
        Lang::Zh => None,
    };
    view! {
        <span class="name">
            <Words text=name lang />
            {chinese.map(|chinese| view! { " " <span class="name__zh" lang="zh">{chinese}</span> })}
        </span>
    }
}

/// A jurisdiction with what lies above it: Hubei › Wuhan 武汉.
#[component]
pub(crate) fn Chain(
    /// The page.
    atlas: Atlas,
    /// Which jurisdiction.
    id: JurisdictionId,
) -> impl IntoView {
    let lang = atlas.lang;
    let above = jurisdictions_above(atlas.dataset, id)
        .into_iter()
        .map(|id| {
            view! { <Words text=&atlas.dataset.jurisdictions[id].name lang /> " › " }
        });
    view! {
        <span class="chain">
            {above.collect_view()} <b><Name lang name=&atlas.dataset.jurisdictions[id].name /></b>
        </span>
    }
}
