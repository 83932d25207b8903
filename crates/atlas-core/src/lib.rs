//! The pure heart of Policy Atlas: what the page shows, as functions of a dataset and a state.
//!
//! Knows no browser, clock, locale or I/O, and does not panic. After [`load::load`] nothing can be
//! malformed and nothing can fail. Visible words are in `atlas-words`, files to take away in
//! `atlas-export`, pixels in the page's shell.

// In suggested reading order.
pub mod time;
pub mod model;
pub mod load;
pub mod evidence;
pub mod query;
pub mod timeline;
pub mod compare;
pub mod view_state;
