//! The pure heart of Policy Atlas. No browser, clock, I/O or panic.
pub mod codes;
pub mod date;
pub mod model;
pub mod table;
mod wire;
