//! The page: a thin Leptos shell over `atlas-core`. Modules in reading order.
//!
//! Leaves out thinking: what is shown is computed in the core, how it is worded in `atlas-words`.

pub mod app;
pub mod atlas;
pub mod components;
pub mod derived;
pub mod element;
mod parts;
mod platform;
mod views;
