//! Jurisdictions side by side: columns, rows in groups, and which rows differ.
//!
//! Nothing is ever added up over policies, levels or currencies. Leaves out words and drawing. What
//! is missing says why ([`Missing`]): "not stated" only where a whole text was read.

mod columns;
mod drafts;
mod missing;
mod rows;
mod silence;
mod table;

pub use columns::{compare, policies_of};
pub use drafts::{Change, change, draft_and_issued};
pub use missing::{Missing, missing};
pub use silence::{Question, silence, silences};
pub use table::{Cell, Column, Comparison, Group, GroupKind, Row, RowLabel, Spread};

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
