//! What is wrong with the link or the file.

use atlas_core::view_state::Screen;
use atlas_words::{link_warning, n_issues, ui};
use leptos::prelude::*;

use crate::store::Atlas;

/// Above everything, and easy to put away.
#[component]
pub(super) fn Notices(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let n_issues_here = atlas_core::load::n_issues(&atlas.issues());
    let warnings = move || {
        let warnings = atlas.link_warnings().into_iter();
        warnings
            .map(|warning| view! { <li>{link_warning(lang, &warning)}</li> })
            .collect_view()
    };
    let see_issues = format!(
        "{} ({})",
        ui::SEE_ISSUES.of(lang),
        n_issues(lang, n_issues_here)
    );
    view! {
        <Show when=move || !atlas.link_warnings().is_empty()>
            <div class="notice" role="alert">
                <p>{ui::LINK_WARNING.of(lang)}</p>
                <ul>{warnings}</ul>
                <button
                    type="button"
                    class="link-button"
                    on:click=move |_| atlas.dismiss_link_warnings()
                >
                    {ui::DISMISS.of(lang)}
                </button>
            </div>
        </Show>
        <Show when=move || { n_issues_here > 0 }>
            <div class="notice" role="status">
                <p>
                    {ui::FILE_HAS_ISSUES.of(lang)} " "
                    <a href=move || atlas.link_to(Screen::Sources)>{see_issues.clone()}</a>
                </p>
            </div>
        </Show>
    }
}
