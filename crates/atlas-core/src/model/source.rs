//! What was read, and what stands in it. Leaves out what rests on it (`evidence`).

use super::codes::{PublisherType, Tier};
use super::date::Date;
use super::evidence::Locator;
use super::ids::SourceId;
use super::text::Text;

/// Something that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its slug.
    pub slug: Box<str>,
    /// Its title in its own language; many pages seen have none.
    pub title: Option<Box<str>>,
    /// Who published it, or whom it credits.
    pub publisher: Text,
    /// What kind of publisher.
    pub publisher_type: PublisherType,
    /// How close it is to the decision.
    pub tier: Tier,
    /// `http` or `https`, checked.
    pub url: Option<Box<str>>,
    /// When it was published, if known.
    pub published: Option<Date>,
    /// BCP 47 tag of its language; empty for data packages.
    pub language: Box<str>,
    /// The source it is a translation of.
    pub translation_of: Option<SourceId>,
    /// Whether the page may link to it; otherwise it is only named.
    pub linkable: bool,
    /// Anything a reader should know.
    pub note: Option<Text>,
    /// What stands in it, paragraph by paragraph in our words; only of sources that were taken apart so.
    pub passages: Vec<Passage>,
}

/// A paragraph of a source, in our words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands.
    pub locator: Locator,
    /// What it says as printed.
    pub text: Text,
}
