//! What a dataset says of itself, and the vocabularies it brings along.
//!
//! Leaves out its records.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Day, Record, Str, Text, Url};

/// Of an export: what was chosen, and how much of how much that is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Selection<'a> {
    /// The link of what was chosen.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub link: Option<Str<'a>>,
    /// The filter in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<Str<'a>>,
    /// How many policies the export has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policies: Option<usize>,
    /// How many the dataset has that it was taken from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policies_in_dataset: Option<usize>,
}

/// A work that the dataset is built on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Attribution<'a> {
    /// What it is called, and what it is used for.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The SPDX id or name of its licence.
    pub licence: Str<'a>,
    /// Where it is: an address that begins with `http://` or `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url<'a>>,
}

/// A question that readers can start with.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Question<'a> {
    /// The question, or what is to be seen, in a few words.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Text<'a>>,
    /// What the page's address has behind it when it answers: #/timeline?v=1&from=2021-11-01.
    #[cfg_attr(feature = "schema", schemars(required, regex(pattern = "^#/")))]
    pub link: Option<Str<'a>>,
}

/// An entry of the change log.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Change<'a> {
    /// The version it came with.
    #[serde(borrow)]
    pub version: Str<'a>,
    /// When it came out, as in 2022-11-03.
    pub date: Day<'a>,
    /// What changed.
    pub summary: Text<'a>,
    /// Ids that this version took away. They are never used again.
    #[serde(default)]
    pub removed: Vec<Str<'a>>,
}

/// The lists of codes that the dataset brings along, because topics differ.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Vocabularies<'a> {
    /// What policies do: EC-OECD STIP codes, PI006 to PI033, with local sub-codes such as PI022.park.
    #[serde(borrow, default)]
    pub instrument: Vec<Record<'a, Term<'a>>>,
    /// Technologies that policies name.
    #[serde(default)]
    pub technology: Vec<Record<'a, Term<'a>>>,
    /// Sectors that policies address.
    #[serde(default)]
    pub sector: Vec<Record<'a, Term<'a>>>,
    /// What targets measure.
    #[serde(default)]
    pub indicator: Vec<Record<'a, Term<'a>>>,
    /// What targets count in.
    #[serde(default)]
    pub unit: Vec<Record<'a, Term<'a>>>,
}

/// A code of a vocabulary.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Term<'a> {
    /// Once in a vocabulary. A sub-code, with a dot, stands after the code it belongs to.
    #[serde(borrow)]
    pub code: Str<'a>,
    /// What readers see.
    pub label: Text<'a>,
    /// What it means, if the label does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Text<'a>>,
    /// Of a unit that measures rather than counts: what stands right behind a number, such as "%".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<Text<'a>>,
}
