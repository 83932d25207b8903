//! The gate: text in, a dataset of only valid values out, with every breach named.
//!
//! Leaves out fetching the text and wording the breaches. After this nothing can be malformed, and
//! no other function of this crate returns a `Result` about data. Records are read one by one, so a
//! broken one never takes the good ones with it.

mod comparators;
mod dataset;
mod entities;
mod error;
mod format;
mod parse;
mod pointer;
mod policies;
mod read;
mod records;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod statements;
mod strict;
pub mod wire;

pub use comparators::comparator_in;
pub use dataset::{Loaded, load};
pub use error::{Effect, Expected, Issue, LoadError, Problem};
pub use format::FORMAT;
