//! PLACEHOLDER.
use crate::store::Atlas;
use leptos::prelude::*;
#[component]
pub(crate) fn FilterPanel(atlas: Atlas) -> impl IntoView {
    let _ = atlas;
}
#[component]
pub(crate) fn ResultBar(atlas: Atlas, children: Children) -> impl IntoView {
    let _ = atlas;
    children()
}
