//! What is said, and how sources bear on it: claims, conflicts, views.
//!
//! Leaves out who says it and what it is about.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Code, Day, Edtf, Id, Str, Text};
use crate::model::codes::{
    Certainty, ClaimKind, ConflictState, Severity, Stance, Verdict, ViewKind,
};

/// What a source says, in our words, and how well it is supported.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Claim<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What kind of statement it is.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub kind: Option<Code<'a, ClaimKind>>,
    /// The ids of what it speaks of, of any kind.
    #[serde(default)]
    pub about: Vec<Id<'a>>,
    /// The statement; for an artefact, why it is one.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Text<'a>>,
    /// The wording as printed, at most eight words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<Str<'a>>,
    /// What the original says or most likely said, in our words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Text<'a>>,
    /// What checking the claim found.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub verdict: Option<Code<'a, Verdict>>,
    /// How much harm an artefact does; for artefacts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Code<'a, Severity>>,
    /// How sure the reading of a bent wording is; for artefacts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Code<'a, Certainty>>,
    /// What it rests on.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub evidence: Vec<Evidence<'a>>,
    /// When it was last checked, as in 2022-11-03.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Day<'a>>,
}

/// One source's bearing on one statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Evidence<'a> {
    /// The source.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub source_id: Option<Id<'a>>,
    /// Where in the source: ¶9, article 4, page 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locator: Option<Str<'a>>,
    /// How the source bears on the statement.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub stance: Option<Code<'a, Stance>>,
    /// The source's own words, where somebody has read them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotation: Option<Quotation<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}

/// Words in their own language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Wording<'a> {
    /// The words.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Str<'a>>,
    /// The BCP 47 tag of their language.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub lang: Option<Str<'a>>,
}

/// A source's own words, short, with our translation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Quotation<'a> {
    /// The words, without quotation marks: at most eight, or 40 characters of Chinese or Japanese.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Str<'a>>,
    /// The BCP 47 tag of their language.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub lang: Option<Str<'a>>,
    /// The same in our words, in the languages of the atlas that the words are not in.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub translation: Option<Text<'a>>,
}

/// Statements that can't all be true.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Conflict<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// The question that is open: "When was the plan unveiled?"
    #[cfg_attr(feature = "schema", schemars(required))]
    pub title: Option<Text<'a>>,
    /// The ids of what it concerns, of any kind.
    #[serde(default)]
    pub about: Vec<Id<'a>>,
    /// Two or more.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub sides: Vec<Side<'a>>,
    /// Whether the conflict is settled.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub state: Option<Code<'a, ConflictState>>,
    /// The place in `sides`, from 0, of the one that the atlas goes by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen: Option<usize>,
    /// Why the atlas goes by it, or what would settle it.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub reason: Option<Text<'a>>,
}

/// One side of a conflict.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Side<'a> {
    /// What this side says.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub value: Option<Text<'a>>,
    /// The same as a date in EDTF, where the conflict is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edtf: Option<Edtf<'a>>,
    /// What it rests on.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub evidence: Vec<Evidence<'a>>,
}

/// An opinion or forecast of a named holder.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct View<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// Who holds it.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub holder_actor_id: Option<Id<'a>>,
    /// What they hold, in our words.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Text<'a>>,
    /// What the original likely says, where somebody could check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Text<'a>>,
    /// What kind of view it is.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub kind: Option<Code<'a, ViewKind>>,
    /// What it rests on.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub evidence: Vec<Evidence<'a>>,
    /// What could not be confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unconfirmed: Option<Text<'a>>,
}
