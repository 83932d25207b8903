//! The state of the screen: one value, which is also the link, and the acts that change it.
//!
//! Leaves out everything that follows from it (answers, layouts, words): that is derived. Focus and
//! open menus are the browser's own and not here.

mod action;
pub mod route;
mod state;

pub use action::{Action, History};
pub use state::{CardsForm, DataPath, MOST_COLUMNS, RowsShown, Screen, TimelineForm, ViewState};
