//! Buttons, headings and hints of the page itself, a file for each part of it.
//!
//! Leaves out labels of codes (`labels`), names (`names`), and sentences made of data.

mod cards;
mod compare;
mod evidence;
mod filters;
mod frame;
mod policy;
mod punctuation;
mod sharing;
mod sources;
mod statements;
mod timeline;

pub use cards::*;
pub use compare::*;
pub use evidence::*;
pub use filters::*;
pub use frame::*;
pub use policy::*;
pub use punctuation::*;
pub use sharing::*;
pub use sources::*;
pub use statements::*;
pub use timeline::*;
