//! PLACEHOLDER.
use crate::store::Atlas;
use leptos::prelude::*;
#[component]
pub(crate) fn TimelinePage(atlas: Atlas) -> impl IntoView {
    let _ = atlas;
    view! { <p>"placeholder"</p> }
}
