//! The ids of the records, and what names any of them.
//!
//! Records name one another by these, as rows of a database do. Leaves out how an id is made (`table`).

use super::actor::Actor;
use super::claim::Claim;
use super::conflict::Conflict;
use super::event::Event;
use super::jurisdiction::{Jurisdiction, Place};
use super::policy::Policy;
use super::source::Source;
use super::table::Id;
use super::target::Target;
use super::term::Term;
use super::view::View;

/// The id of a [`Jurisdiction`].
pub type JurisdictionId = Id<Jurisdiction>;
/// The id of a [`Place`].
pub type PlaceId = Id<Place>;
/// The id of an [`Actor`].
pub type ActorId = Id<Actor>;
/// The id of a [`Source`].
pub type SourceId = Id<Source>;
/// The id of a [`Policy`].
pub type PolicyId = Id<Policy>;
/// The id of an [`Event`].
pub type EventId = Id<Event>;
/// The id of a [`Target`].
pub type TargetId = Id<Target>;
/// The id of a [`Claim`].
pub type ClaimId = Id<Claim>;
/// The id of a [`Conflict`].
pub type ConflictId = Id<Conflict>;
/// The id of a [`View`].
pub type ViewId = Id<View>;
/// The id of a [`Term`].
pub type TermId = Id<Term>;

/// Anything that has a slug of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A jurisdiction.
    Jurisdiction(JurisdictionId),
    /// A place.
    Place(PlaceId),
    /// An actor.
    Actor(ActorId),
    /// A source.
    Source(SourceId),
    /// A policy.
    Policy(PolicyId),
    /// An event of a policy.
    Event(EventId),
    /// A target of a policy.
    Target(TargetId),
    /// A claim.
    Claim(ClaimId),
    /// A conflict.
    Conflict(ConflictId),
    /// An opinion.
    View(ViewId),
}
