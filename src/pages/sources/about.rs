//! About the file: what is wrong with it, its licence, whose work is in it, how it changed.

use atlas_words::{day, issue, ui};
use leptos::prelude::*;

use crate::components::Words;
use crate::links::OutwardLink;
use crate::store::Atlas;

/// What is wrong with the file, record by record.
#[component]
pub(super) fn Issues(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, issues) = (atlas.lang, atlas.issues());
    if issues.is_empty() {
        return view! { <p>{ui::NO_ISSUES.of(lang)}</p> }.into_any();
    }
    let items = issues.iter().map(|found| {
        view! { <li><code>{found.pointer.clone()}</code> " " {issue(lang, found)}</li> }
    });
    view! { <ul class="plain-list issues">{items.collect_view()}</ul> }.into_any()
}

/// Under which terms it may be used, and how to cite it.
#[component]
pub(super) fn Licence(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let about = &dataset.about;
    view! {
        <p>
            {about.licence.to_string()} {ui::STOP.of(lang)} <Words text=&about.cite_as lang />
        </p>
    }
}

/// Other people's work that is in it.
#[component]
pub(super) fn Attributions(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.about.attributions.iter().map(|work| {
        let name = view! { <Words text=&work.name lang /> };
        let name = match &work.url {
            Some(url) => {
                let href = url.to_string();
                view! { <OutwardLink href>{name}</OutwardLink> }.into_any()
            }
            None => view! { <span>{name}</span> }.into_any(),
        };
        view! { <li>{name} {ui::COMMA.of(lang)} {work.licence.to_string()}</li> }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
}

/// How it changed from version to version.
#[component]
pub(super) fn Changelog(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let items = dataset.about.changelog.iter().map(|change| {
        let on = change.date.map(|found| day(lang, found));
        view! {
            <li>
                <b>{change.version.to_string()}</b>
                {format!(" · {} · ", on.unwrap_or_default())}
                <Words text=&change.summary lang />
            </li>
        }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
}
