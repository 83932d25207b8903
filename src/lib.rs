//! The page: a thin Leptos shell over `atlas-core`. Modules in reading order.
//!
//! Leaves out thinking: what is shown is computed in the core, how it is worded in `atlas-words`, what is saved in
//! `atlas-export`.

#![allow(
    unreachable_pub,
    reason = "`#[component]` writes a `pub` struct of props beside each function, whatever its own visibility"
)]

pub mod app;
mod api;
mod opening;
pub mod store;
pub mod frame;
mod pages;
mod filters;
mod evidence;
mod sharing;
mod links;
pub mod components;
mod browser;
