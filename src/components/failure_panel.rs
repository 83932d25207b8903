//! The page when there is nothing to show: what happened, why, what to do.

use atlas_core::model::codes::Lang;
use atlas_words::{Explained, ui};
use leptos::prelude::*;

/// A failure in words, with a way on.
#[component]
pub fn FailurePanel(
    /// The language of the words.
    lang: Lang,
    /// What happened, and what helps.
    explained: Explained,
    /// Tries again.
    on_retry: impl Fn() + 'static,
    /// Other ways on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <main class="notice-page">
            <h1>{explained.title}</h1>
            <div role="alert">
                <p>{explained.what}</p>
                <p>{explained.remedy}</p>
            </div>
            <button type="button" class="button" on:click=move |_| on_retry()>
                {ui::RETRY.of(lang)}
            </button>
            {children.map(|children| children())}
        </main>
    }
}
