//! The pure heart of Policy Atlas. No browser, clock, I/O or panic.
pub mod codes;
pub mod date;
pub mod error;
pub mod facets;
pub mod index;
pub mod load;
pub mod model;
mod pointer;
pub mod query;
pub mod search;
mod standing;
pub mod table;
mod wire;
