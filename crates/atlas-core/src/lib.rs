//! The pure heart of Policy Atlas: what the page shows, as functions of a dataset and a state.
//!
//! Knows no browser, clock, locale or I/O, and does not panic. After [`load::load`] nothing can be
//! malformed and nothing can fail. Visible words are in `atlas-words`, pixels in the page's shell.

// In suggested reading order.
pub mod codes;
pub mod date;
pub mod table;
pub mod model;
pub mod error;
pub mod order;
pub mod sorted;
pub mod decimal;
mod json;
mod pointer;
mod wire;
pub mod load;
pub mod schema;
mod standing;
pub mod facets;
pub mod query;
pub mod search;
pub mod index;
pub mod timeline;
pub mod compare;
pub mod export;
pub mod state;
pub mod route;
