//! The tools of this repository, as a library so that the browser tests can serve a site too.
//! Modules in reading order. Nothing here is shipped to a visitor.
//!
//! An error says what went wrong and, after a semicolon, what to do; its causes follow. `main` shows it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling the person at the terminal what happens is what a task runner is for"
)]

pub mod command;
pub mod project;
pub mod server;
pub mod site;

pub mod advisories;
pub mod bench;
pub mod build;
pub mod check;
pub mod ci;
pub mod data;
pub mod licences;
pub mod offline;
pub mod packed;
pub mod page;
pub mod publish_check;
pub mod published;
pub mod serve;
pub mod setup;
pub mod size;
pub mod test;
pub mod tidy;
pub mod version;
pub mod wasm;
