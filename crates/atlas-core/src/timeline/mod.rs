//! The timeline as numbers: lanes, marks, ticks and bins, as fractions of the window.
//!
//! Leaves out pixels, colours and words. Geometry after SIMILE's timeline: a mark runs from the first to the
//! last day it may mean, so that an uncertain date is drawn as what it is.

mod histogram;
mod lanes;
mod layout;
mod mark;
mod plan;
mod ticks;
mod window;

pub use histogram::{Bin, histogram};
pub use layout::{Timeline, extent, in_order, timeline};
pub use mark::{LABELS_TURN, Lane, Mark, Role, Shape};
pub use plan::Plan;
pub use ticks::{Tick, TickUnit};
pub use window::{Days, brush, pan, zoom};

#[cfg(test)]
mod tests;
