//! A list without bullets, drawn as far as somebody looks.

use atlas_core::model::codes::Lang;
use leptos::prelude::*;

use super::more_button::MoreButton;

/// How many items are drawn at first, and with each press of "more": more than most cells of a city have; those of a
/// whole country unfold.
const STEP: usize = 30;

/// The items, a row each.
#[component]
pub fn PlainList<T, R, V>(
    /// The language of the words.
    lang: Lang,
    /// What is listed.
    items: Vec<T>,
    /// What is written of one.
    row: R,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    R: Fn(T) -> V + Copy + Send + 'static,
    V: IntoView + 'static,
{
    let n_items = items.len();
    let n_more = RwSignal::new(0);
    let items = StoredValue::new(items);
    let drawn = move || 0..n_items.min(STEP + n_more.get());
    let item = move |at: usize| {
        let item = items.with_value(|items| items.get(at).cloned());
        item.map(|item| view! { <li>{row(item)}</li> })
    };
    view! {
        <ul class="plain-list">
            <For each=drawn key=|at| *at children=item />
        </ul>
        <MoreButton lang n_rows=n_items step=STEP n_more />
    }
}
