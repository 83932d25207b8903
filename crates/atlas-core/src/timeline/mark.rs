//! What stands in a timeline: lanes, and the marks in them.
//!
//! Leaves out which there are and where (`lanes`).

use crate::model::{Entity, EventId, PolicyId};
use crate::query::facets::FacetValue;

/// One lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// What it is the lane of.
    pub key: FacetValue,
    /// How deep it lies under other lanes.
    pub depth: u8,
    /// How many rows its marks need.
    pub n_rows: usize,
    /// Whether its marks stand too close for labels at this zoom.
    pub is_crowded: bool,
    /// Its marks, from left to right.
    pub marks: Vec<Mark>,
}

/// Something drawn in a lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What pressing it shows.
    pub entity: Entity,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// What it stands for.
    pub role: Role,
    /// How it is drawn.
    pub shape: Shape,
    /// First possible day, 0 to 1; marks that reach beyond the window end at its edge.
    pub x_start: f64,
    /// Last possible day, 0 to 1.
    pub x_end: f64,
    /// The row within the lane, from 0.
    pub row: usize,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// When something happened, as checked.
    Event,
    /// When it happened as printed, where that differs.
    Printed,
    /// When it happened by the other side of an open conflict.
    OtherSide,
    /// By when targets are to be reached.
    Deadline,
}

/// How a mark is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// One day.
    Point,
    /// Several days, any of which it may be.
    Band {
        /// Whether the source itself says "about".
        is_approximate: bool,
        /// Whether it reaches on beyond the left edge.
        opens_left: bool,
        /// Whether it reaches on beyond the right edge.
        opens_right: bool,
    },
    /// Several events too close to tell apart at this zoom, in order of time.
    Cluster(Vec<EventId>),
    /// It lies beyond the right edge.
    Beyond,
}

/// A mark that ends behind this part of the window has its label on its left.
pub const LABELS_TURN: f64 = 0.72;
