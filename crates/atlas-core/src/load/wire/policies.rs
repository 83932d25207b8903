//! Policies with their events and targets.
//!
//! Leaves out what is said about them.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::entities::Date;
use super::statements::{Evidence, Wording};
use super::value::{Code, Day, Edtf, Id, Number, Str, Text};
use crate::model::codes::{
    Bindingness, Collection, Comparator, Completeness, DocType, EventType, Nature, RelationType,
    Relevance, ReviewState, Scope,
};

/// What a government decided, said or held: the unit that is counted.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Policy<'a> {
    /// What links and citations carry, for ever: a place, a kind, a year.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What it is and not who, in our words.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub title: Option<Text<'a>>,
    /// The document's own full title, in its language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official_title: Option<Wording<'a>>,
    /// The number the issuer gave it: 通政办发〔2022〕4号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_number: Option<Str<'a>>,
    /// One or two sentences, in our words.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub summary: Option<Text<'a>>,
    /// What a reader must know before citing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
    /// Whose it is.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub jurisdiction_id: Option<Id<'a>>,
    /// Places it concerns.
    #[serde(default)]
    pub place_ids: Vec<Id<'a>>,
    /// Whether the record is a decision at all. Left out: decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nature: Option<Code<'a, Nature>>,
    /// The collection the policy belongs to. Left out: wider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<Code<'a, Collection>>,
    /// What kind of document or act it is.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub doc_type: Option<Code<'a, DocType>>,
    /// How much of it is on the subject: its strength.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub relevance: Option<Code<'a, Relevance>>,
    /// Codes of the vocabulary of instruments.
    #[serde(default)]
    pub instruments: Vec<Str<'a>>,
    /// Codes of the vocabulary of technologies.
    #[serde(default)]
    pub technologies: Vec<Str<'a>>,
    /// Codes of the vocabulary of sectors.
    #[serde(default)]
    pub sectors: Vec<Str<'a>>,
    /// Who issued it.
    #[serde(default)]
    pub issuers: Vec<Issuer<'a>>,
    /// Whether it binds anybody. Left out: not_searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bindingness: Option<Code<'a, Bindingness>>,
    /// What happened to it. The status follows from the last event and is never written down.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub events: Vec<Event<'a>>,
    /// What it promises.
    #[serde(default)]
    pub targets: Vec<Target<'a>>,
    /// What was reached, spent or counted: figures that are no promise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Target<'a>>,
    /// How it stands to other policies.
    #[serde(default)]
    pub relations: Vec<Relation<'a>>,
    /// How much of its text was read. Left out: reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completeness: Option<Code<'a, Completeness>>,
    /// Whether the record has been read by a second person. Left out: draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_state: Option<Code<'a, ReviewState>>,
    /// When the record last changed, as in 2022-11-03.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_on: Option<Day<'a>>,
}

/// Somebody who issued a policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Issuer<'a> {
    /// Who.
    #[serde(borrow)]
    pub actor_id: Id<'a>,
    /// As what, in words.
    pub role: Text<'a>,
}

/// How a policy stands to another.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Relation<'a> {
    /// How it stands to the other.
    #[serde(borrow, rename = "type")]
    pub kind: Code<'a, RelationType>,
    /// The other policy.
    pub policy_id: Id<'a>,
}

/// Something that happened to a policy on a day or in a span of days.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Event<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What happened.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub kind: Option<Code<'a, EventType>>,
    /// When it happened.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub date: Option<Date<'a>>,
    /// What happened, in our words.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub title: Option<Text<'a>>,
    /// Who took part.
    #[serde(default)]
    pub actor_ids: Vec<Id<'a>>,
    /// What it rests on.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(required, length(min = 1)))]
    pub evidence: Vec<Evidence<'a>>,
}

/// Something a policy promises, or a result that is no promise: a number with a unit, or a quality.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Target<'a> {
    /// Its id, unique over all kinds: small letters, digits and hyphens.
    #[serde(borrow)]
    #[cfg_attr(feature = "schema", schemars(required))]
    pub id: Option<Id<'a>>,
    /// What it is, in our words.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub label: Option<Text<'a>>,
    /// A code of the vocabulary of indicators: targets with the same indicator and unit compare.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub indicator: Option<Str<'a>>,
    /// How the value bounds the target.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub comparator: Option<Code<'a, Comparator>>,
    /// The number as checked, before its multiplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Number>,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_max: Option<Number>,
    /// A code of the vocabulary of units: what is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Str<'a>>,
    /// For money, its three letters in ISO 4217. Never converted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    /// What to multiply by: 10000 for 万, 100000000 for 亿. Left out: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiplier: Option<Number>,
    /// Per cluster, per year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Text<'a>>,
    /// By when, in EDTF: 2025, 2025-06.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Edtf<'a>>,
    /// Of a result: when it was reached or counted, in EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Edtf<'a>>,
    /// Whether the target is about the subject.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub scope: Option<Code<'a, Scope>>,
    /// The figure as the first source printed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<Printed<'a>>,
    /// What the original says, in our words, where somebody could check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Text<'a>>,
    /// What has become of it, in our words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<Text<'a>>,
    /// The claim that carries its evidence; every number has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_id: Option<Id<'a>>,
    /// Anything a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text<'a>>,
}

/// A figure as the first source printed it, right or wrong.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Printed<'a> {
    /// At most eight words or a bare figure, as a quotation.
    #[serde(borrow)]
    pub wording: Str<'a>,
    /// The number that the wording has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Number>,
    /// The unit as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Str<'a>>,
    /// The deadline as printed, in EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Edtf<'a>>,
}
