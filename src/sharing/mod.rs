//! Taking along what a view shows: its link, its rows as files.

mod save;
mod share;

pub(crate) use save::Save;
pub(crate) use share::Share;
