//! PLACEHOLDER.
use crate::store::Atlas;
use leptos::prelude::*;
#[component]
pub(crate) fn PolicyPage(atlas: Atlas, id: atlas_core::model::PolicyId) -> impl IntoView {
    let _ = atlas;
    let _ = id;
    view! { <p>"placeholder"</p> }
}
