//! A figure that can be pressed: the checked number, what it counts, and how it was printed.

use atlas_core::codes::{Scope, Verdict};
use atlas_core::model::{Entity, TargetId};
use atlas_core::state::Action;
use atlas_words::{amount, deadline, ui};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::Words;

/// A target as a button that shows its evidence.
#[component]
pub(crate) fn Figure(
    /// The page.
    atlas: Atlas,
    /// Which target.
    id: TargetId,
) -> impl IntoView {
    let lang = atlas.lang;
    let target = &atlas.dataset.targets[id];
    let number = target
        .amount
        .as_ref()
        .map(|found| amount(lang, target.comparator, found));
    let per = target
        .amount
        .as_ref()
        .and_then(|amount| amount.per.as_ref());
    let by = target.deadline.as_ref().map(|when| deadline(lang, when));
    let is_corrected = target
        .claim
        .is_some_and(|claim| atlas.dataset.claims[claim].verdict == Verdict::Corrected);
    let printed = target
        .printed
        .as_ref()
        .filter(|_| is_corrected || number.is_none());
    view! {
        <button
            type="button"
            class="figure"
            id=format!("figure-{}", target.slug)
            aria-pressed=atlas.holds(move |state| state.evidence == Some(Entity::Target(id)))
            on:click=atlas.on_press(Action::ShowEvidence(Entity::Target(id)))
        >
            {number.map(|number| view! { <strong class="figure__number">{number}</strong> " " })}
            <span class="figure__label">
                <Words text=&target.label lang />
                {per.map(|per| view! { ", " <Words text=per lang /> })}
                {by.map(|by| format!(", {by}"))}
                {(target.scope == Scope::Wider).then(|| view! {
                    <span class="figure__scope">{format!(" ({})", ui::WIDER_GOAL.of(lang))}</span>
                })}
            </span>
            {printed.map(|printed| view! {
                <span class="figure__printed">
                    {format!(" {} ", ui::PRINTED.of(lang))} <q lang="en">{&*printed.wording}</q>
                </span>
            })}
        </button>
    }
}
