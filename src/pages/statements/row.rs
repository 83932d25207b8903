//! One claim of the list: what is said, what checking found, where it belongs and on what it rests.

use std::collections::BTreeSet;

use atlas_core::model::codes::Lang;
use atlas_core::model::{ClaimId, Dataset, Entity, Evidence};
use atlas_core::view_state::Action;
use atlas_words::{stance, ui};
use leptos::prelude::*;

use crate::components::{Chain, Highlighted, InBrackets, Words, aria};
use crate::evidence::{ClaimHead, OriginalWording};
use crate::links::PolicyLink;
use crate::store::Atlas;

/// A claim as a row. What it says is a button that shows how we know.
#[component]
pub(super) fn StatementRow(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
    /// The words that are looked for, folded.
    words: Memo<Vec<String>>,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let claim = &dataset.claims[id];
    let entity = Entity::Claim(id);
    view! {
        <li class="statement">
            <ClaimHead atlas id />
            <button
                type="button"
                class="statement__text"
                id=format!("statement-{}", claim.slug)
                aria-pressed=move || aria(atlas.evidence.get() == Some(entity))
                on:click=move |_| atlas.dispatch(Action::ShowEvidence(entity))
            >
                <Highlighted text=&claim.text lang terms=words />
            </button>
            <OriginalWording atlas id />
            {claim.checked.as_ref().map(|text| view! {
                <p class="claim__checked">
                    <span class="eyebrow">{ui::AS_CHECKED.of(lang)}</span> " "
                    <Highlighted text lang terms=words />
                </p>
            })}
            <p class="statement__foot"><Places atlas id /> <Records atlas id /></p>
            <p class="statement__foot">
                <span>{ui::RESTS_ON.of(lang)} {ui::COLON.of(lang)}</span>
                <Sources lang dataset=&dataset evidence=&claim.evidence />
            </p>
        </li>
    }
}

/// Where it belongs.
#[component]
fn Places(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let places = dataset.jurisdictions_about(Entity::Claim(id)).into_iter();
    let places = places.map(|id| view! { <span><Chain dataset=&dataset id lang /></span> });
    places.collect_view()
}

/// The policies it belongs to.
#[component]
fn Records(
    /// The atlas.
    atlas: Atlas,
    /// The claim.
    id: ClaimId,
) -> impl IntoView {
    let policies = atlas.dataset().policies_about(Entity::Claim(id));
    let policies = policies.into_iter();
    let links = policies.map(|id| view! { <span><PolicyLink atlas id /></span> });
    links.collect_view()
}

/// On whose word it rests, and how each bears on it.
#[component]
fn Sources<'d>(
    /// The language of the words.
    lang: Lang,
    /// Where the sources are.
    dataset: &'d Dataset,
    /// What it rests on.
    evidence: &'d [Evidence],
) -> impl IntoView + use<> {
    // A source that is named for two of its paragraphs is one source.
    let pieces: BTreeSet<_> = evidence
        .iter()
        .map(|piece| (piece.source, piece.stance))
        .collect();
    let pieces = pieces.into_iter().map(|(source, bearing)| {
        let publisher = &dataset.sources[source].publisher;
        view! {
            <span>
                <Words text=publisher lang />
                <InBrackets lang>{stance(lang, bearing)}</InBrackets>
            </span>
        }
    });
    pieces.collect_view()
}
