//! Small state-blind parts: they are handed values and callbacks, and know no `Atlas`.

mod failure_panel;
mod highlighted;
mod icon;
mod words;

pub(crate) use failure_panel::FailurePanel;
pub(crate) use highlighted::Highlighted;
pub(crate) use icon::{Icon, Sign};
pub(crate) use words::Words;
