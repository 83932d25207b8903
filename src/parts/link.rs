//! Ways from here to there: links to other screens, buttons that show evidence, links off the page.

use atlas_core::model::{Entity, PolicyId};
use atlas_core::view_state::{Action, Screen};

use crate::atlas::Atlas;
use crate::components::words;
use crate::element::{El, button, el};

/// A link that does something with the state. Its address follows the state, so that it can be opened
/// in another tab.
pub(crate) fn link(atlas: Atlas, action: Action) -> El {
    el("a").live_attr("href", atlas.link_to(action))
}

/// A policy's title, as the link to its page.
pub(crate) fn policy_link(atlas: Atlas, id: PolicyId) -> El {
    let title = &atlas.dataset.policies[id].title;
    link(atlas, Action::Open(Screen::Policy(id))).child(words(title, atlas.lang))
}

/// A button in running text that shows what something rests on.
pub(crate) fn evidence_button(atlas: Atlas, of: Entity) -> El {
    button("link-button", atlas.on_press(Action::ShowEvidence(of)))
}

/// A link off the page, which tells the other site nothing.
pub(crate) fn outward_link(address: &str) -> El {
    el("a")
        .attr("href", address)
        .attr("rel", "noopener noreferrer external")
        .attr("target", "_blank")
}
