//! Small state-blind parts: they are handed values and callbacks, and know no `Atlas`.

mod failure_panel;
mod highlighted;
mod icon;
mod words;

pub use failure_panel::failure_panel;
pub use highlighted::highlighted;
pub use icon::{Sign, badge, icon};
pub use words::{in_brackets, quote, words};
