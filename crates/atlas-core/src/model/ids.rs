//! The ids of the records, and what names any of them.
//!
//! Records name one another by these, as rows of a database do. Leaves out the tables (`table`).

use super::table::{Row, RowId};

/// An id for each kind of record, as `newtype_index!` makes them for the tables of rustc.
macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(Row);

        impl $id {
            /// The record's position in file order, from 0.
            pub const fn idx(self) -> usize {
                self.0.idx()
            }
        }

        impl RowId for $id {
            fn at(row: Row) -> Self {
                Self(row)
            }

            fn row(self) -> Row {
                self.0
            }
        }
    )*};
}

ids! {
    /// The id of a [`Jurisdiction`](super::Jurisdiction).
    JurisdictionId,
    /// The id of a [`Place`](super::Place).
    PlaceId,
    /// The id of an [`Actor`](super::Actor).
    ActorId,
    /// The id of a [`Source`](super::Source).
    SourceId,
    /// The id of a [`Policy`](super::Policy).
    PolicyId,
    /// The id of an [`Event`](super::Event).
    EventId,
    /// The id of a [`Target`](super::Target).
    TargetId,
    /// The id of a [`Claim`](super::Claim).
    ClaimId,
    /// The id of a [`Conflict`](super::Conflict).
    ConflictId,
    /// The id of a [`View`](super::View).
    ViewId,
    /// The id of a [`Term`](super::Term).
    TermId,
}

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
