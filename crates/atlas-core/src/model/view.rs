//! Opinions and forecasts, which are never mixed with facts. Leaves out claims (`claim`).

use super::codes::ViewKind;
use super::evidence::Evidence;
use super::ids::ActorId;
use super::text::Text;

/// An opinion or forecast of a named holder.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Its slug.
    pub slug: Box<str>,
    /// Who holds it.
    pub holder: ActorId,
    /// What they hold, as the article has it, in our words.
    pub text: Text,
    /// What the original likely says, where somebody could check.
    pub checked: Option<Text>,
    /// What kind of view.
    pub kind: ViewKind,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
    /// What could not be confirmed.
    pub unconfirmed: Option<Text>,
}
