//! The question a reader asks, and its answer: hits, counts, and what the dates leave open. `statements` asks the same
//! of single claims.
//!
//! Leaves out how links spell it (`view_state::route`).

mod answer;
pub mod facets;
mod fold;
mod forms;
mod han;
pub mod index;
mod pinyin;
mod question;
pub mod search;
mod suggest;
pub mod statements;

pub use answer::{Answer, Count, Hit};
pub use pinyin::Initials;
pub use question::{Choice, DateRange, Query, Selection, Sort, Sureness};
