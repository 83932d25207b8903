//! What is read out to those who don't see that it changed.

use std::time::Duration;

use leptos::prelude::*;

/// How long a text must rest before it is read out: at each keystroke it would be noise
/// (algolia/instantsearch#7099).
const REST: Duration = Duration::from_millis(900);

/// A text for screen readers, said once it rests.
#[component]
pub fn Spoken(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let spoken = RwSignal::new(String::new());
    let mut speak = debounce(REST, move |text| spoken.set(text));
    Effect::new(move || speak(text.get()));
    view! { <p role="status" class="visually-hidden" prop:textContent=spoken></p> }
}
