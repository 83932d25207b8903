//! Every word a reader of Policy Atlas sees that is not in the dataset, in English and Chinese.
//!
//! Pure functions of core values: the page and the task runner both use them. The two languages
//! stand side by side, so that a missing text is a compile error. Leaves out markup: what is a link
//! or bold is the page's affair.

// In suggested reading order.
pub mod ui;
mod pair;
#[macro_use]
mod table;
mod labels;
mod definitions;
mod codebook;
mod names;
mod numbers;
mod dates;
mod stated;
mod figures;
mod counts;
mod sentence;
mod statements;
mod errors;

pub use codebook::*;
pub use counts::*;
pub use dates::*;
pub use definitions::*;
pub use errors::*;
pub use figures::*;
pub use labels::*;
pub use names::*;
pub use numbers::number;
pub use pair::Pair;
pub use sentence::*;
pub use stated::*;
pub use statements::*;
