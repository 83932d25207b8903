//! Persons and bodies. Leaves out what they issued (`policy`) or think (`view`).

use super::codes::ActorKind;
use super::ids::JurisdictionId;
use super::text::Text;

/// A person or body that issues, speaks, reports or is named.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Its slug.
    pub slug: Box<str>,
    /// Its name.
    pub name: Text,
    /// What kind of actor.
    pub kind: ActorKind,
    /// Office or part played, as checked.
    pub role: Option<Text>,
    /// The role as a source printed it, where that differs.
    pub role_printed: Option<Box<str>>,
    /// The jurisdiction it belongs to.
    pub jurisdiction: Option<JurisdictionId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}
