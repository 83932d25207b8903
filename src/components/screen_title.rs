//! The heading of a screen.

use leptos::prelude::*;

/// A heading that takes the focus when a link leads to its screen.
#[component]
pub fn ScreenTitle(
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let class = Some(class).filter(|class| !class.is_empty());
    view! { <h1 id="screen-title" class=class tabindex="-1">{children()}</h1> }
}
