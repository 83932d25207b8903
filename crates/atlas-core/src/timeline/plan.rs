//! What to lay out, and how much room there is for it.
//!
//! Leaves out the laying out (`layout`, `lanes`).

use super::window::Days;
use crate::model::codes::LaneBy;

/// What to lay out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// What the lanes are.
    pub lanes: LaneBy,
    /// The days to show; all of them if none.
    pub window: Option<Days>,
    /// How many marks fit side by side: what the shell measures of its room.
    pub n_columns: usize,
    /// How many columns a mark's label takes, so that labels never overlap.
    pub n_label_columns: usize,
}
