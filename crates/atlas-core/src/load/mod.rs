//! The gate: text in, a dataset of only valid values out, with every breach named.
//!
//! Leaves out fetching the bytes and wording the breaches. After this nothing can be malformed, and
//! no other function of this crate returns a `Result` about data. Records are read one by one, so a
//! broken one never takes the good ones with it.

mod chains;
mod comparators;
mod dataset;
mod encoding;
mod entities;
mod error;
mod file;
mod format;
mod issues;
pub mod limits;
mod links;
mod parse;
mod pointer;
mod policies;
mod read;
mod records;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod standards;
mod statements;
mod strict;
pub mod wire;

pub use comparators::comparator_in;
pub use dataset::{Loaded, load};
pub use encoding::{Encoding, text_of};
pub use error::{Effect, Expected, Issue, LoadError, Problem, n_issues};
pub use format::FORMAT;
pub use standards::Standard;
