//! A heading of the policy screen with what stands under it.

use leptos::prelude::*;

/// A heading with a list; nothing without items.
#[component]
pub(super) fn Section(
    /// What the heading says.
    title: &'static str,
    /// The items.
    items: Vec<AnyView>,
) -> impl IntoView {
    if items.is_empty() {
        return None;
    }
    let items = items.into_iter();
    let items = items.map(|item| view! { <li>{item}</li> });
    Some(view! { <h2>{title}</h2> <ul class="plain-list">{items.collect_view()}</ul> })
}
