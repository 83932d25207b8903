//! What statements rest on: sources, and places in them. Leaves out how well that supports them
//! (`crate::evidence`).

use super::codes::Stance;
use super::ids::SourceId;
use super::text::Text;

/// One source's bearing on one statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which source.
    pub source: SourceId,
    /// Where in it.
    pub locator: Option<Locator>,
    /// How it bears on the statement.
    pub stance: Stance,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A place inside a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locator {
    /// The n-th non-empty line, from 1; written `¶9`.
    Paragraph(u16),
    /// Any other place, as written: "article 4", "page 12".
    Other(Box<str>),
}
