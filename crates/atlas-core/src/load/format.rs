//! The format's name and version. Leaves out its shape (`wire`).

/// The format that this program reads.
pub const FORMAT: &str = "policy-atlas/1";
