//! The ways from a policy to the statements on it, by verdict.

use std::collections::BTreeMap;

use atlas_core::model::codes::Verdict;
use atlas_core::model::{Entity, PolicyId};
use atlas_core::query::statements::{StatementQuery, StatementValue};
use atlas_words::ui;
use leptos::prelude::*;

use crate::evidence::VerdictBadge;
use crate::links::StatementsLink;
use crate::store::Atlas;

/// A link for each verdict, with its number: also of what is said about other statements on it.
#[component]
pub(super) fn StatementLinks(
    /// The atlas.
    atlas: Atlas,
    /// The policy.
    id: PolicyId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for (claim, row) in dataset.claims.iter() {
        if dataset.policies_about(Entity::Claim(claim)).contains(&id) {
            *counts.entry(row.verdict).or_default() += 1;
        }
    }
    if counts.is_empty() {
        return None;
    }
    let links = counts.into_iter().map(|(verdict, n)| {
        let of = StatementQuery::of([StatementValue::Policy(id), StatementValue::Verdict(verdict)]);
        let badge = view! { <VerdictBadge lang verdict n=Some(n) /> };
        view! { <StatementsLink atlas of>{badge}</StatementsLink> }
    });
    Some(view! {
        <p class="tools statement-links">
            <span>{ui::STATEMENTS_AS_LIST.of(lang)} {ui::COLON.of(lang)}</span>
            {links.collect_view()}
        </p>
    })
}
