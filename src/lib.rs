//! The page: a thin Leptos shell over `atlas-core`. Modules in reading order.
//!
//! Leaves out thinking: what is shown is computed in the core, how it is worded in `atlas-words`.

#![allow(
    unreachable_pub,
    reason = "Leptos's component macro writes `pub` beside what is `pub(crate)`"
)]

pub mod app;
pub mod atlas;
pub mod components;
mod parts;
mod platform;
mod views;
