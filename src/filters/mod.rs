//! Asking: the panel of filters, and over the results what is asked for, as a sentence and as chips.

mod chips;
mod dates;
mod facet;
mod panel;
mod result_bar;
mod shell;

pub(crate) use panel::FilterPanel;
pub(crate) use result_bar::ResultBar;
pub(crate) use shell::FilterShell;
