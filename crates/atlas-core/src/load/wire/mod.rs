//! The file's shape, exactly: what is read before anything is checked, and what is written.
//!
//! Leaves out every rule (`load`). Members are optional or lenient on purpose, so that `load` can name what
//! is missing by its pointer and effect; codes and dates may be any string here for the same reason.
//!
//! A dataset made by hand, as an export makes it:
//!
//! ```
//! use atlas_core::load::{FORMAT, load, wire};
//! use atlas_core::model::codes::ActorKind;
//!
//! let text = |en| wire::Text {
//!     en: Some(Some(wire::Str::from(en))),
//!     zh: Some(None),
//! };
//! let actor = wire::Actor {
//!     id: Some("a-daily".into()),
//!     name: Some(text("The Daily")),
//!     kind: Some(ActorKind::Media.into()),
//!     role: None,
//!     role_printed: None,
//!     jurisdiction_id: None,
//!     note: None,
//! };
//! let written = serde_json::to_string(&actor)?;
//! assert_eq!(written, r#"{"id":"a-daily","name":{"en":"The Daily","zh":null},"kind":"media"}"#);
//!
//! let mut dataset: wire::Dataset = serde_json::from_str(r#"{"format":"policy-atlas/1"}"#)?;
//! dataset.actors.push(wire::Record::Value(actor));
//! let loaded = load(&serde_json::to_string_pretty(&dataset)?).unwrap();
//! assert_eq!(loaded.dataset.actors.len(), 1);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod about;
mod dataset;
mod entities;
mod policies;
mod statements;
mod value;

pub use about::{Attribution, Change, Question, Selection, Term, Vocabularies};
pub use dataset::Dataset;
pub use entities::{Actor, Date, Jurisdiction, Passage, Place, Point, Source};
pub use policies::{Event, Issuer, Policy, Printed, Relation, Target};
pub use statements::{Claim, Conflict, Evidence, Quotation, Side, View, Wording};
pub use value::{Code, Day, Edtf, Id, Number, Record, Str, Text, Url};
