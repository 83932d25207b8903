//! PLACEHOLDER.
use crate::store::Atlas;
use leptos::prelude::*;
#[component]
pub(crate) fn EvidencePanel(atlas: Atlas) -> impl IntoView {
    let _ = atlas;
}
