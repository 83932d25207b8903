//! A figure that can be pressed: the checked number, what it counts, and how it was printed.

use atlas_core::model::codes::{Lang, Scope};
use atlas_core::model::{Entity, FigureKind, Target, TargetId};
use atlas_core::view_state::Action;
use atlas_words::{amount, as_of as as_of_words, deadline, per_base, ui};
use leptos::prelude::*;

use crate::components::{InBrackets, Quote, Words, aria};
use crate::store::Atlas;

/// A target as a button that shows its evidence.
#[component]
pub(crate) fn Figure(
    /// The atlas.
    atlas: Atlas,
    /// The target.
    id: TargetId,
    /// Whether it may be found by its id: once a page, where the same figure stands in several places.
    #[prop(default = true)]
    has_id: bool,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let target = &dataset.targets[id];
    let entity = Entity::Target(id);
    let number = target.amount.as_ref().map(|found| {
        let number = amount(lang, &dataset, target.comparator, found);
        view! { <strong class="figure__number" dir="auto">{number}</strong> }
    });
    let printed = target.printed.as_ref().map(|printed| {
        view! {
            <span class="figure__printed">
                {format!(" {} ", ui::PRINTED.of(lang))} <Quote wording=&*printed.wording />
            </span>
        }
    });
    view! {
        <button
            type="button"
            class="figure"
            id=has_id.then(|| format!("figure-{}", target.slug))
            aria-pressed=move || aria(atlas.evidence.get() == Some(entity))
            on:click=move |_| atlas.dispatch(Action::ShowEvidence(entity))
        >
            {number} " " <FigureLabel target lang /> {printed}
        </button>
    }
}

/// What a figure counts, per what, by when or as of when, and whether it is a wider goal or none.
#[component]
fn FigureLabel<'t>(
    /// The target.
    target: &'t Target,
    /// The language of the words.
    lang: Lang,
) -> impl IntoView + use<> {
    let comma = ui::COMMA.of(lang);
    let per = target.amount.as_ref().and_then(|found| found.per.as_ref());
    let per = per.map(|per| view! { {comma} {per_base(lang, per)} });
    let by = target.deadline.as_ref();
    let by = by.map(|by| view! { {comma} {deadline(lang, by)} });
    let as_of = target.as_of.as_ref();
    let as_of = as_of.map(|when| view! { {comma} {as_of_words(lang, when)} });
    let remark = |word: &'static str| {
        view! { <span class="figure__scope"><InBrackets lang>{word}</InBrackets></span> }
    };
    let mut remarks = Vec::new();
    if target.scope == Scope::Wider {
        remarks.push(remark(ui::WIDER_GOAL.of(lang)));
    }
    if target.kind == FigureKind::Result {
        remarks.push(remark(ui::NO_GOAL.of(lang)));
    }
    view! {
        <span class="figure__label">
            <Words text=&target.label lang /> {per} {by} {as_of} {remarks}
        </span>
    }
}
