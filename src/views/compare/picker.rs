//! Choosing the jurisdictions that stand side by side.

use atlas_core::codes::Level;
use atlas_core::model::{Entity, JurisdictionId};
use atlas_core::state::{Action, MOST_COLUMNS};
use atlas_words::{chain, ui};
use leptos::prelude::*;

use crate::atlas::Atlas;

/// A menu of every jurisdiction that is not yet a column. Taking one away is in its column's head.
#[component]
pub(super) fn Picker(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let columns = atlas.part(|state| state.columns.clone());
    let is_full = move || columns.read().len() >= MOST_COLUMNS;
    let offered = move || {
        let columns = columns.read();
        let can_decide = |id: &JurisdictionId| ds.jurisdictions[*id].level != Level::Group;
        let ids = ds.jurisdictions.ids().filter(can_decide);
        // In the order of the file, which keeps places together with what lies in them.
        let offered = ids.filter(|id| !columns.contains(id));
        offered
            .map(|id| (chain(lang, ds, id), id))
            .collect::<Vec<_>>()
    };
    let options = move || {
        offered()
            .into_iter()
            .map(|(name, id)| {
                let name = match ds.jurisdictions[id].name.zh.as_deref() {
                    Some(zh) => format!("{name} {zh}"),
                    None => name,
                };
                view! { <option value=&*ds.jurisdictions[id].slug>{name}</option> }
            })
            .collect_view()
    };
    view! {
        <label class="picker tool">
            {ui::ADD_JURISDICTION.of(lang)} " "
            <select
                disabled=is_full
                prop:value=""
                on:change:target=move |ev| {
                    if let Some(Entity::Jurisdiction(id)) = ds.find(&ev.target().value()) {
                        atlas.dispatch(Action::AddColumn(id));
                    }
                    // Ready for the next one, whatever the list now begins with.
                    ev.target().set_value("");
                }
            >
                <option value="">"…"</option>
                {options}
            </select>
        </label>
    }
}
