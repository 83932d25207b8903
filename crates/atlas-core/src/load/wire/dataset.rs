//! The file as a whole: what it says of itself, then its lists. Leaves out what is in the lists.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::about::{Attribution, Change, Question, Selection, Vocabularies};
use super::entities::{Actor, Jurisdiction, Place, Source};
use super::policies::Policy;
use super::statements::{Claim, Conflict, View};
use super::value::{Code, Day, Record, Str, Text};
#[cfg(feature = "schema")]
use crate::load::format::FORMAT;
use crate::model::codes::Lang;

/// A dataset: what it says of itself, its vocabularies, then its records, kind by kind.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Dataset<'a> {
    /// The format's name and version.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required, extend("const" = FORMAT)))]
    pub format: Option<Str<'a>>,
    /// The dataset's own version, such as 2026.11.0.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub dataset_version: Option<Str<'a>>,
    /// When this version came out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_on: Option<Day<'a>>,
    /// What the dataset is called.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub title: Option<Text<'a>>,
    /// One or two sentences.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub description: Option<Text<'a>>,
    /// The SPDX id of the data's licence.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub licence: Option<Str<'a>>,
    /// How to cite the dataset.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub cite_as: Option<Text<'a>>,
    /// What was chosen, if the file is an export.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<Selection<'a>>,
    /// The works it is built on.
    #[serde(default)]
    pub attributions: Vec<Record<'a, Attribution<'a>>>,
    /// The languages that every text must be in, or say null.
    #[serde(default)]
    pub languages: Vec<Code<'a, Lang>>,
    /// Questions that readers can start with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Record<'a, Question<'a>>>,
    /// What changed, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changelog: Vec<Record<'a, Change<'a>>>,
    /// The lists of codes that the dataset brings along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vocabularies: Option<Vocabularies<'a>>,
    /// Countries, provinces, cities, districts and zones that can decide.
    #[serde(default)]
    pub jurisdictions: Vec<Record<'a, Jurisdiction<'a>>>,
    /// Places with no government of their own.
    #[serde(default)]
    pub places: Vec<Record<'a, Place<'a>>>,
    /// Persons and bodies that issue, speak, report or are named.
    #[serde(default)]
    pub actors: Vec<Record<'a, Actor<'a>>>,
    /// What was read.
    #[serde(default)]
    pub sources: Vec<Record<'a, Source<'a>>>,
    /// What governments decided, said or held.
    #[serde(default)]
    pub policies: Vec<Record<'a, Policy<'a>>>,
    /// What sources say, in our words.
    #[serde(default)]
    pub claims: Vec<Record<'a, Claim<'a>>>,
    /// Statements that can't all be true.
    #[serde(default)]
    pub conflicts: Vec<Record<'a, Conflict<'a>>>,
    /// Opinions and forecasts of named holders.
    #[serde(default)]
    pub views: Vec<Record<'a, View<'a>>>,
}
