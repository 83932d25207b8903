//! Tests of the core through its public face: one binary, a module a feature.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod bent;
mod calendar;
mod hostile;
mod load;
mod query;
mod random;
mod route;
mod search;
mod shipped;
mod statements;
