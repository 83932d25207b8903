//! What statements rest on: sources, and places in them. Leaves out how well that supports them
//! (`crate::evidence`).

use super::codes::Stance;
use super::ids::SourceId;
use super::text::{Text, Wording};

/// One source's bearing on one statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which source.
    pub source: SourceId,
    /// Where in it.
    pub locator: Option<Locator>,
    /// How it bears on the statement.
    pub stance: Stance,
    /// Its own words, where somebody has read them.
    pub quotation: Option<Quotation>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

impl Evidence {
    /// Whether it bears the statement out, as printed or corrected.
    pub fn bears_out(&self) -> bool {
        matches!(self.stance, Stance::Supports | Stance::Corrects)
    }
}

/// A source's own words, short, with our translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// The words as they stand there.
    pub original: Wording,
    /// What they say, in the languages of the atlas that they are not in.
    pub translation: Text,
}

/// A place inside a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locator {
    /// The n-th non-empty line, from 1; written `¶9`.
    Paragraph(u16),
    /// Any other place, as written: "article 4", "page 12".
    Other(Box<str>),
}
