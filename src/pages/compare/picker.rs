//! Choosing the jurisdictions that stand side by side.

use atlas_core::model::codes::Level;
use atlas_core::model::{Entity, JurisdictionId};
use atlas_core::view_state::{Action, MOST_COLUMNS};
use atlas_words::{chain, ui};
use leptos::ev;

use crate::atlas::Atlas;
use crate::element::{El, el, fragment};
use crate::platform::field;

/// A menu of every jurisdiction that is not yet a column. Taking one away is in its column's head.
pub(super) fn picker(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let columns = atlas.part(|state| state.columns.clone());
    let options = move || {
        let columns = columns.read();
        let can_decide = |id: &JurisdictionId| ds.jurisdictions[*id].level != Level::Group;
        // In the order of the file, which keeps places together with what lies in them.
        let ids = ds.jurisdictions.ids().filter(can_decide);
        let offered = ids.filter(|id| !columns.contains(id)).map(|id| {
            let jurisdiction = &ds.jurisdictions[id];
            let name = chain(lang, ds, id);
            let name = match jurisdiction.name.zh.as_deref() {
                Some(zh) => format!("{name} {zh}"),
                None => name,
            };
            el("option").attr("value", &*jurisdiction.slug).child(name)
        });
        fragment().children(offered)
    };
    let menu = el("select")
        .live_attr("disabled", move || columns.read().len() >= MOST_COLUMNS)
        .on(ev::change, move |ev| {
            if let Some(Entity::Jurisdiction(id)) = ds.find(&field::value(&ev)) {
                atlas.dispatch(Action::AddColumn(id));
            }
            // Ready for the next one, whatever the list now begins with.
            field::clear(&ev);
        })
        .child(el("option").attr("value", "").child("…"))
        .live(options);
    el("label")
        .class("picker tool")
        .child(ui::ADD_JURISDICTION.of(lang))
        .child(" ")
        .child(menu)
}
