//! What happened to a policy. Leaves out what follows from it for the policy (`evidence`).

use super::codes::EventType;
use super::date::Date;
use super::evidence::Evidence;
use super::ids::{ActorId, PolicyId};
use super::text::Text;

/// Something that happened to a policy on a day or in a span of days.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its slug.
    pub slug: Box<str>,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// What happened.
    pub kind: EventType,
    /// When, as checked and as printed.
    pub date: Date,
    /// What happened, in our words.
    pub title: Text,
    /// Who took part.
    pub actors: Vec<ActorId>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}
