//! The dataset as the rest of the program sees it: only valid values, every reference resolved.
//!
//! Leaves out how it is written (`wire`), how it is checked (`load`) and every visible word
//! (`atlas-words`). The terms are those of the field: OECD STIP for instruments, EDTF for dates,
//! CoronaNet and Climate Policy Radar for events and status. Nothing here ever changes after load.

mod about;
mod actor;
mod belonging;
mod claim;
pub mod codes;
mod conflict;
mod dataset;
mod date;
mod event;
mod evidence;
mod ids;
mod jurisdiction;
mod policy;
mod source;
pub mod table;
mod target;
mod term;
mod text;
mod view;

pub use about::{About, Attribution, Change, Question};
pub use actor::Actor;
pub use claim::Claim;
pub use conflict::{Conflict, Side};
pub use dataset::Dataset;
pub use date::Date;
pub use event::Event;
pub use evidence::{Evidence, Locator, Quotation};
pub use ids::{
    ActorId, ClaimId, ConflictId, Entity, EventId, JurisdictionId, PlaceId, PolicyId, SourceId,
    TargetId, TermId, ViewId,
};
pub use jurisdiction::{Jurisdiction, Place, Point};
pub use policy::{Issuer, Policy, Relation};
pub use source::{Passage, Source};
pub use target::{Amount, FigureKind, PrintedFigure, Target};
pub use term::{Term, Vocabulary};
pub use text::{Text, Wording};
pub use view::View;
