//! What follows from the records of one policy or claim: status, confidence, verdicts, what is open, the event that
//! gives its date. Computed, never stored.
//!
//! Leaves out anything over several policies.
//!
//! ```
//! use atlas_core::load::load;
//! use atlas_core::model::codes::{Confidence, Status, Verdict};
//!
//! let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
//! let of_each: Vec<_> = dataset.policies.ids().map(|id| dataset.policy_confidence(id)).collect();
//! // A primary source bears out what is said about the plan; nothing is said about the report.
//! assert_eq!(of_each, [Some(Confidence::High), None]);
//! let verdicts: Vec<_> = dataset.policies.ids().flat_map(|id| dataset.verdicts(id)).collect();
//! assert_eq!(verdicts, [(Verdict::Corroborated, 1)]);
//! let statuses: Vec<_> = dataset.policies.ids().filter_map(|id| dataset.status(id)).collect();
//! assert_eq!(statuses, [Status::Issued, Status::Planned]);
//! # Ok::<(), atlas_core::load::LoadError>(())
//! ```

mod confidence;
mod open;
mod standing;

pub use confidence::Witnesses;
pub use open::OpenPoint;
pub use standing::Support;

#[cfg(test)]
mod tests;
