//! Who and where, and what was read: jurisdictions, places, actors, sources, and dates as all records have them.
//!
//! Leaves out policies and statements.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Code, Edtf, Id, Number, Record, Str, Text, Url};
use crate::model::codes::{ActorKind, Level, PublisherType, Tier};

/// A country, province, city, district or zone that can decide.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Jurisdiction<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// The short name: Wuhan, 武汉.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub name: Option<Text<'a>>,
    /// The full name: 武汉市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official_name: Option<Text<'a>>,
    /// The full name in Latin letters with tones: Wǔhàn Shì.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub romanised: Option<Str<'a>>,
    /// Other names that people search for.
    #[serde(default)]
    pub aliases: Vec<Str<'a>>,
    /// The level of the jurisdiction.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub level: Option<Code<'a, Level>>,
    /// The jurisdiction directly above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Id<'a>>,
    /// The two letters of ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Str<'a>>,
    /// The code of ISO 3166-2, where it has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso3166_2: Option<Str<'a>>,
    /// The six digits of GB/T 2260.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gbt2260: Option<Str<'a>>,
    /// Where its codes come from.
    #[serde(default)]
    pub source_ids: Vec<Id<'a>>,
    /// Where to draw it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}

/// Where to draw it, in WGS 84.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Point<'a> {
    /// Degrees north, -90 to 90.
    pub lat: Number,
    /// Degrees east, -180 to 180.
    pub lon: Number,
    /// How far off it may be, in kilometres.
    pub accuracy_km: Number,
    /// Where it comes from.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub source_id: Option<Id<'a>>,
}

/// A place with no government of its own: a planning belt, a science district.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Place<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What readers see.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub name: Option<Text<'a>>,
    /// What it is.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub kind: Option<Text<'a>>,
    /// The jurisdiction it lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_id: Option<Id<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}

/// A person or body that issues, speaks, reports or is named.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Actor<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What readers see.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub name: Option<Text<'a>>,
    /// What kind of actor.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub kind: Option<Code<'a, ActorKind>>,
    /// Office or part played, as checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text<'a>>,
    /// The role as a source printed it, where that differs: at most eight words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_printed: Option<Str<'a>>,
    /// The jurisdiction it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jurisdiction_id: Option<Id<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}

/// Something that was read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Source<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// In its own language; many pages seen have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Str<'a>>,
    /// Who published it, or whom it credits.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub publisher: Option<Text<'a>>,
    /// What kind of publisher.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub publisher_type: Option<Code<'a, PublisherType>>,
    /// How close the source is to the decision.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub tier: Option<Code<'a, Tier>>,
    /// Where it is: an address that begins with `http://` or `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url<'a>>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Date<'a>>,
    /// The BCP 47 tag of its language; none for data packages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Str<'a>>,
    /// The source it is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation_of: Option<Id<'a>>,
    /// Whether the page may link to it; otherwise it is only named.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub linkable: Option<bool>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
    /// Its paragraphs, in our words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Record<'a, Passage<'a>>>,
}

/// A paragraph of a source, in our words.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Passage<'a> {
    /// Where it stands: ¶9 is the ninth line that is not empty.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub locator: Option<Str<'a>>,
    /// What it says as printed.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub text: Option<Text<'a>>,
}

/// A date as checked and as printed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Date<'a> {
    /// What the atlas goes by, in EDTF: 2022-11-03, 2022-11, 2022-11~ (about), 2022-11-03/2022-11-10, ../2022-11-03. Left out, the date is shown as undated.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub edtf: Option<Edtf<'a>>,
    /// An interval that is certain even where the date is not: what is shown is cut to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound_edtf: Option<Edtf<'a>>,
    /// The source's wording, at most eight words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<Str<'a>>,
    /// What the printed wording alone means, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed_edtf: Option<Edtf<'a>>,
    /// The id of what a relative date ("a few days before") hangs on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Str<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}
