//! What the file says of itself, and the questions it offers. Leaves out its records.

use super::codes::Lang;
use super::text::Text;
use crate::time::Day;

/// What the file says of itself.
#[derive(Debug, Default)]
pub struct About {
    /// The dataset's own version, such as `2026.11`.
    pub version: Box<str>,
    /// The day it was released.
    pub released_on: Option<Day>,
    /// Its title.
    pub title: Text,
    /// One or two sentences.
    pub description: Text,
    /// SPDX id of the data's licence.
    pub licence: Box<str>,
    /// How to cite it.
    pub cite_as: Text,
    /// Works it is built on, with what their licences ask for.
    pub attributions: Vec<Attribution>,
    /// The languages its texts claim to be in.
    pub languages: Vec<Lang>,
    /// The filter in words, if the file is a selection from a larger dataset.
    pub selection: Option<Box<str>>,
    /// What changed, newest first as in the file.
    pub changelog: Vec<Change>,
}

/// A work the dataset is built on.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// Its name.
    pub name: Text,
    /// SPDX id or name of its licence.
    pub licence: Box<str>,
    /// Where it lives.
    pub url: Option<Box<str>>,
}

/// One entry of the change log.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The version it came with.
    pub version: Box<str>,
    /// The day it came.
    pub date: Option<Day>,
    /// What changed.
    pub summary: Text,
    /// Slugs that this version took away (tombstones).
    pub removed: Vec<Box<str>>,
}

/// A question that the dataset can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub text: Text,
    /// The state of the screen that answers it, as the part of a link behind the page's address: `#/timeline?…`.
    pub link: Box<str>,
}
