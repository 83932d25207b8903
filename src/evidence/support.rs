//! How the statements about a policy stand, as a small bar with words: "6 of 7 statements supported".
//!
//! Leaves out the statements themselves (`claim`).

use atlas_core::evidence::Support;
use atlas_core::model::PolicyId;
use atlas_words::{support, support_parts};
use leptos::prelude::*;

use crate::store::Atlas;

/// The bar's drawn width; it scales with the text.
const WIDTH: f64 = 60.0;

/// The bar and its words; nothing for a policy of which nothing is said.
#[component]
pub(crate) fn SupportBar(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let lang = atlas.lang;
    let found = atlas.dataset().support(id);
    if found.all() == 0 {
        return None;
    }
    let mut x = 0.0;
    let parts = parts(found).map(|(part, n)| {
        let width = WIDTH * n as f64 / found.all() as f64;
        let bar =
            view! { <rect data-part=part x=x.to_string() width=width.to_string() height="8" /> };
        x += width;
        bar
    });
    let parts = parts.collect_view();
    Some(view! {
        <span class="support" title=support_parts(lang, found)>
            <svg
                class="support__bar"
                viewBox=format!("0 0 {WIDTH} 8")
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                {parts}
            </svg>
            " " {support(lang, found)}
        </span>
    })
}

fn parts(found: Support) -> impl Iterator<Item = (&'static str, usize)> {
    let parts = [
        ("supported", found.supported),
        ("open", found.open),
        ("disputed", found.disputed),
    ];
    parts.into_iter()
}
