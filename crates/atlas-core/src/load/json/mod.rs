//! JSON (RFC 8259): a text as a tree that borrows from it, and a writer.
//!
//! Written here because every visitor downloads it and every record passes through it: one small
//! parser whose values are read by [`FromJson`] takes a third of the room of one derived
//! deserialiser a type. Leaves out the shape of a dataset (`wire`) and its rules (`load`).

mod number;
mod parse;
mod read;
mod write;

use std::borrow::Cow;

pub use read::Expected;
pub(crate) use read::{FromJson, Members, Mismatch};
pub use write::Writer;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Number(f64),
    /// Borrowed unless it has escapes.
    Text(Cow<'a, str>),
    List(Vec<Self>),
    Object(Vec<(Cow<'a, str>, Self)>),
    /// A record that is still to be parsed.
    Raw(Raw<'a>),
}

/// The text of one value, and where it begins in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Raw<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

/// Where a text stops being JSON, in bytes from its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub(crate) at: usize,
}

#[cfg(test)]
mod tests;
