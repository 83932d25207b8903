//! Small state-blind parts: they are handed values and callbacks, and know no `Atlas`.

mod failure_panel;
mod highlighted;
mod icon;
mod words;

pub use failure_panel::FailurePanel;
pub use highlighted::Highlighted;
pub use icon::{Icon, Sign};
pub use words::Words;
