//! Choosing the jurisdictions that stand side by side.

use atlas_core::model::codes::Level;
use atlas_core::model::{Dataset, Entity, JurisdictionId};
use atlas_core::view_state::{Action, MOST_COLUMNS};
use atlas_words::{chain_with_chinese, ui};
use leptos::prelude::*;

use crate::store::Atlas;

/// A menu of every jurisdiction that is not yet a column. Taking one away is in its column's head.
#[component]
pub(super) fn Picker(
    /// The atlas.
    atlas: Atlas,
    /// The present columns.
    columns: Memo<Vec<JurisdictionId>>,
) -> impl IntoView {
    let offered = move || offered(&atlas.dataset(), &columns.read());
    let is_full = move || columns.read().len() >= MOST_COLUMNS;
    let add = move |slug: &str| {
        if let Some(Entity::Jurisdiction(id)) = atlas.dataset().find(slug) {
            atlas.dispatch(Action::AddColumn(id));
        }
    };
    view! {
        <label class="picker tool">
            {ui::ADD_JURISDICTION.of(atlas.lang)} " "
            <select
                disabled=is_full
                on:change:target=move |ev| {
                    add(&ev.target().value());
                    // Ready for the next one, whatever the list now begins with.
                    ev.target().set_value("");
                }
            >
                <option value="">"…"</option>
                <For each=offered key=|id| *id let(id)>
                    <Offer atlas id />
                </For>
            </select>
        </label>
    }
}

/// In the order of the file, which keeps places together with what lies in them.
fn offered(dataset: &Dataset, columns: &[JurisdictionId]) -> Vec<JurisdictionId> {
    let ids = dataset.jurisdictions.ids();
    ids.filter(|id| dataset.jurisdictions[*id].level != Level::Group && !columns.contains(id))
        .collect()
}

#[component]
fn Offer(
    /// The atlas.
    atlas: Atlas,
    /// The jurisdiction.
    id: JurisdictionId,
) -> impl IntoView {
    let dataset = atlas.dataset();
    let name = chain_with_chinese(atlas.lang, &dataset, id);
    view! { <option value=dataset.jurisdictions[id].slug.to_string() dir="auto">{name}</option> }
}
