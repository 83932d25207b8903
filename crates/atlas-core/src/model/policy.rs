//! Policies, who issued them and how they stand to one another. Leaves out their events and targets.

use super::codes::{
    Bindingness, Collection, Completeness, DocType, Nature, RelationType, Relevance, ReviewState,
};
use super::ids::{ActorId, EventId, JurisdictionId, PlaceId, PolicyId, TargetId, TermId};
use super::text::{Text, Wording};
use crate::time::Day;

/// What a government decided, said or held: the unit that is counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its slug.
    pub slug: Box<str>,
    /// Its title, in our words.
    pub title: Text,
    /// The document's own full title, where a source shows it.
    pub official_title: Option<Wording>,
    /// The number the issuer gave it.
    pub document_number: Option<Box<str>>,
    /// Two lines, in our words.
    pub summary: Text,
    /// What a reader must know before citing it.
    pub note: Option<Text>,
    /// Whose it is.
    pub jurisdiction: JurisdictionId,
    /// Places it concerns.
    pub places: Vec<PlaceId>,
    /// A decision of a government, or context that is none.
    pub nature: Nature,
    /// Which collection it belongs to.
    pub collection: Collection,
    /// What kind of document or act.
    pub doc_type: DocType,
    /// How much of it is on the subject.
    pub relevance: Relevance,
    /// Instruments it uses (terms of [`Vocabulary::Instrument`](crate::model::Vocabulary::Instrument)).
    pub instruments: Vec<TermId>,
    /// Technologies it names.
    pub technologies: Vec<TermId>,
    /// Sectors it addresses.
    pub sectors: Vec<TermId>,
    /// Who issued it, and as what.
    pub issuers: Vec<Issuer>,
    /// Whether it binds anybody.
    pub bindingness: Bindingness,
    /// What happened to it, in order of (earliest, latest, file order); undated last.
    pub events: Vec<EventId>,
    /// What it promises.
    pub targets: Vec<TargetId>,
    /// What was reached, spent or counted: no promises.
    pub results: Vec<TargetId>,
    /// How it stands to other policies.
    pub relations: Vec<Relation>,
    /// How much of the text was read.
    pub completeness: Completeness,
    /// Whether a second person has read the record.
    pub review_state: ReviewState,
    /// When the record last changed.
    pub updated_on: Option<Day>,
}

impl Policy {
    /// All its figures: what it promises, then what was reached.
    pub fn figures(&self) -> impl Iterator<Item = TargetId> {
        self.targets.iter().chain(&self.results).copied()
    }
}

/// Somebody who issued a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Issuer {
    /// Who.
    pub actor: ActorId,
    /// As what, in words.
    pub role: Text,
}

/// How one policy stands to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// The kind of tie, read from this policy to the other.
    pub kind: RelationType,
    /// The other policy.
    pub policy: PolicyId,
}
