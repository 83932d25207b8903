//! The first ten seconds: what this is, how much of it there is, and questions to start with.

use std::collections::BTreeSet;

use atlas_core::model::Dataset;
use atlas_core::model::codes::{Lang, Nature};
use atlas_core::view_state::route::state_from_hash;
use atlas_words::{n_contexts, n_decisions, n_events, n_jurisdictions, ui, when};
use leptos::prelude::*;

use crate::components::{ScreenTitle, Words};
use crate::store::Atlas;

/// Title, numbers, starting points.
#[component]
pub(super) fn Lead(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let title = view! { <Words text=&dataset.about.title lang /> };
    let selection = dataset.about.selection.as_deref().map(|filter| {
        let filter = filter.to_owned();
        view! {
            <p class="lead__numbers">
                {ui::SELECTION.of(lang)} {ui::COLON.of(lang)} <bdi>{filter}</bdi>
            </p>
        }
    });
    view! {
        <section class="lead">
            <div>
                <ScreenTitle>{title}</ScreenTitle>
                {selection}
                <p class="lead__numbers">{numbers(lang, &dataset)}</p>
                <p class="lead__text">{ui::LEAD.of(lang)}</p>
            </div>
            <nav class="lead__ask" aria-label=ui::START_WITH.of(lang)>
                <p class="eyebrow">{ui::START_WITH.of(lang)}</p>
                <Questions atlas />
            </nav>
        </section>
    }
}

/// How much there is. What no government decided stands among the records and is no decision.
fn numbers(lang: Lang, dataset: &Dataset) -> String {
    let mut n_decisions_here = 0;
    let mut deciding = BTreeSet::new();
    for (_, policy) in dataset.policies.iter() {
        if policy.nature == Nature::Decision {
            n_decisions_here += 1;
            deciding.insert(policy.jurisdiction);
        }
    }
    let n_contexts_here = dataset.policies.len() - n_decisions_here;
    let mut numbers = vec![n_decisions(lang, n_decisions_here)];
    if n_contexts_here > 0 {
        numbers.push(n_contexts(lang, n_contexts_here));
    }
    numbers.push(n_jurisdictions(lang, deciding.len()));
    numbers.push(n_events(lang, dataset.events.len()));
    if let Some(latest) = dataset.latest_event() {
        numbers.push(format!("{} {}", ui::LATEST.of(lang), when(lang, latest)));
    }
    numbers.join(" · ")
}

/// The questions that the dataset brings along, each as the link to its answer.
#[component]
fn Questions(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let data = atlas.snapshot().data;
    let items = dataset.questions.iter().map(|question| {
        // No warnings: loading keeps only links that lead to a view of this dataset.
        let (mut state, _) = state_from_hash(&dataset, &question.link);
        // The answer is in this dataset, wherever it was opened from.
        state.data = data.clone();
        let href = atlas.link_of(&state);
        view! { <li><a href=href><Words text=&question.text lang /></a></li> }
    });
    view! { <ul>{items.collect_view()}</ul> }
}
