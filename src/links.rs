//! Ways from here to there: links to other screens, buttons that show evidence, links off the page.

use atlas_core::model::{Entity, PolicyId};
use atlas_core::query::statements::StatementQuery;
use atlas_core::view_state::{Action, Screen};
use leptos::prelude::*;

use crate::components::Words;
use crate::store::Atlas;

/// A policy's title, as the link to its page. The address follows the state, so that it can be opened in another tab.
#[component]
pub(crate) fn PolicyLink(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let text = &dataset.policies[id].title;
    view! {
        <a href=move || atlas.link_to(Screen::Policy(id))><Words text lang=atlas.lang /></a>
    }
}

/// A number of statements, as the link to just these.
#[component]
pub(crate) fn StatementsLink(
    /// The atlas.
    atlas: Atlas,
    /// What they have in common.
    of: StatementQuery,
    /// What the link says.
    children: Children,
) -> impl IntoView {
    let href = move || atlas.link_by(Action::AskStatements(of.clone()));
    view! { <a href=href>{children()}</a> }
}

/// A button in running text that shows what something rests on.
#[component]
pub(crate) fn EvidenceButton(
    /// The atlas.
    atlas: Atlas,
    /// What is asked about.
    of: Entity,
    /// What the button says.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="link-button"
            on:click=move |_| atlas.dispatch(Action::ShowEvidence(of))
        >
            {children()}
        </button>
    }
}

/// A link off the page, which tells the other site nothing.
#[component]
pub(crate) fn OutwardLink(
    /// The address.
    #[prop(into)]
    href: String,
    /// What the link says.
    children: Children,
) -> impl IntoView {
    view! { <a href=href rel="noopener noreferrer external" target="_blank">{children()}</a> }
}
