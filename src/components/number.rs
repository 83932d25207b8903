//! A number that changes.

use leptos::prelude::*;

/// A number, written as the text of its element: a text node of our own is replaced by programs that translate pages,
/// and would then be followed by nobody.
#[component]
pub fn Number(
    /// The class of the element.
    class: &'static str,
    /// The number.
    #[prop(into)]
    n: Signal<usize>,
) -> impl IntoView {
    view! { <span class=class translate="no" prop:textContent=move || n.get().to_string()></span> }
}
