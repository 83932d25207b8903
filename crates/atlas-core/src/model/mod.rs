//! The dataset as the rest of the program sees it: only valid values, every reference resolved.
//!
//! Leaves out how it is written (`wire`), how it is checked (`load`) and every visible word
//! (`atlas-words`). The terms are those of the field: OECD STIP for instruments, EDTF for dates,
//! CoronaNet and Climate Policy Radar for events and status. Nothing here ever changes after load.

pub mod codes;
pub mod table;

use rustc_hash::FxHashMap;

use crate::model::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness,
    ConflictState, DocType, EventType, Lang, Level, Nature, PublisherType, RelationType, Relevance,
    ReviewState, Scope, Severity, Stance, Tier, Verdict, ViewKind,
};
use crate::model::table::distinct;
use crate::model::table::{Id, Table};
use crate::time::{Day, Span, When};
use std::collections::BTreeSet;

/// The id of a [`Jurisdiction`].
pub type JurisdictionId = Id<Jurisdiction>;
/// The id of a [`Place`].
pub type PlaceId = Id<Place>;
/// The id of an [`Actor`].
pub type ActorId = Id<Actor>;
/// The id of a [`Source`].
pub type SourceId = Id<Source>;
/// The id of a [`Policy`].
pub type PolicyId = Id<Policy>;
/// The id of an [`Event`].
pub type EventId = Id<Event>;
/// The id of a [`Target`].
pub type TargetId = Id<Target>;
/// The id of a [`Claim`].
pub type ClaimId = Id<Claim>;
/// The id of a [`Conflict`].
pub type ConflictId = Id<Conflict>;
/// The id of a [`View`].
pub type ViewId = Id<View>;
/// The id of a [`Term`].
pub type TermId = Id<Term>;

/// One dataset, whole. Loaded once, shared as `Arc`, never mutated or cloned.
#[derive(Debug, Default)]
pub struct Dataset {
    /// What the file says of itself.
    pub about: About,
    /// Questions to start with, each with the link to its answer.
    pub questions: Vec<Question>,
    /// Jurisdictions in file order; parents may stand after their children.
    pub jurisdictions: Table<Jurisdiction>,
    /// Places that are no jurisdiction of their own.
    pub places: Table<Place>,
    /// Persons and bodies.
    pub actors: Table<Actor>,
    /// Everything the dataset rests on.
    pub sources: Table<Source>,
    /// The unit that is counted.
    pub policies: Table<Policy>,
    /// Every event of every policy, grouped by policy.
    pub events: Table<Event>,
    /// Every target of every policy, grouped by policy.
    pub targets: Table<Target>,
    /// What sources say, with a verdict each; translation artefacts among them.
    pub claims: Table<Claim>,
    /// Where sources contradict one another or themselves.
    pub conflicts: Table<Conflict>,
    /// Opinions and forecasts of named holders, never mixed with facts.
    pub views: Table<View>,
    /// The dataset's own vocabularies, all terms in one table.
    pub terms: Table<Term>,
    pub(crate) by_slug: FxHashMap<Box<str>, Entity>,
    pub(crate) term_by_code: FxHashMap<(Vocabulary, Box<str>), TermId>,
    pub(crate) claims_about: FxHashMap<Entity, Vec<ClaimId>>,
    pub(crate) conflicts_about: FxHashMap<Entity, Vec<ConflictId>>,
}

impl Dataset {
    /// What a slug names. All kinds share one namespace.
    pub fn find(&self, slug: &str) -> Option<Entity> {
        self.by_slug.get(slug).copied()
    }

    /// The slug of an entity: stable over versions, and what links carry.
    pub fn slug(&self, entity: Entity) -> &str {
        match entity {
            Entity::Jurisdiction(id) => &self.jurisdictions[id].slug,
            Entity::Place(id) => &self.places[id].slug,
            Entity::Actor(id) => &self.actors[id].slug,
            Entity::Source(id) => &self.sources[id].slug,
            Entity::Policy(id) => &self.policies[id].slug,
            Entity::Event(id) => &self.events[id].slug,
            Entity::Target(id) => &self.targets[id].slug,
            Entity::Claim(id) => &self.claims[id].slug,
            Entity::Conflict(id) => &self.conflicts[id].slug,
            Entity::View(id) => &self.views[id].slug,
        }
    }

    /// The claims whose `about` names this entity, in file order.
    pub fn claims_about(&self, entity: Entity) -> &[ClaimId] {
        self.claims_about.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// The conflicts whose `about` names this entity, in file order.
    pub fn conflicts_about(&self, entity: Entity) -> &[ConflictId] {
        self.conflicts_about.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Everything said about a policy: about itself, its events and its targets, each claim once,
    /// in file order.
    pub fn claims_of(&self, policy: PolicyId) -> Vec<ClaimId> {
        let parts = self.parts_of(policy);
        distinct(parts.flat_map(|part| self.claims_about(part)).copied())
    }

    /// The conflicts about a policy, its events or its targets, each once, in file order.
    pub fn conflicts_of(&self, policy: PolicyId) -> Vec<ConflictId> {
        let parts = self.parts_of(policy);
        distinct(parts.flat_map(|part| self.conflicts_about(part)).copied())
    }

    /// Every source that evidence of a policy names, each once, in file order.
    pub fn sources_of(&self, policy: PolicyId) -> Vec<SourceId> {
        let of_events = self.policies[policy]
            .events
            .iter()
            .flat_map(|id| &self.events[*id].evidence);
        let claims = self.claims_of(policy);
        let of_claims = claims.iter().flat_map(|id| &self.claims[*id].evidence);
        distinct(of_events.chain(of_claims).map(|piece| piece.source))
    }

    /// The paragraphs of a source on which what is said about a policy rests, in order, each once.
    pub fn paragraphs_of(&self, policy: PolicyId, source: SourceId) -> Vec<u16> {
        let claims = self.claims_of(policy);
        let of_claims = claims.iter().flat_map(|id| &self.claims[*id].evidence);
        let of_source = of_claims.filter(|piece| piece.source == source);
        let paragraphs = of_source.filter_map(|piece| match piece.locator {
            Some(Locator::Paragraph(n)) => Some(n),
            _ => None,
        });
        let paragraphs: BTreeSet<u16> = paragraphs.collect();
        paragraphs.into_iter().collect()
    }

    /// The policies that name this one, each with the tie read from it.
    pub fn relations_to(&self, policy: PolicyId) -> impl Iterator<Item = (PolicyId, RelationType)> {
        self.policies.iter().flat_map(move |(id, row)| {
            let ties = row.relations.iter();
            let ties = ties.filter(move |tie| tie.policy == policy);
            ties.map(move |tie| (id, tie.kind))
        })
    }

    /// A policy, its events and its targets as entities.
    fn parts_of(&self, policy: PolicyId) -> impl Iterator<Item = Entity> {
        let row = &self.policies[policy];
        std::iter::once(Entity::Policy(policy))
            .chain(row.events.iter().map(|id| Entity::Event(*id)))
            .chain(row.targets.iter().map(|id| Entity::Target(*id)))
    }

    /// A term by vocabulary and code.
    pub fn term(&self, vocabulary: Vocabulary, code: &str) -> Option<TermId> {
        self.term_by_code.get(&(vocabulary, code.into())).copied()
    }

    /// A jurisdiction and its parents, nearest first. Ends: `load` breaks cycles.
    pub fn chain(&self, id: JurisdictionId) -> impl Iterator<Item = JurisdictionId> {
        std::iter::successors(Some(id), |id| self.jurisdictions[*id].parent)
    }

    /// The newest day on which a claim was checked: "last verified", from the data, never a clock.
    pub fn last_verified(&self) -> Option<Day> {
        self.claims.iter().filter_map(|(_, c)| c.checked_on).max()
    }

    /// The latest day that the events are known to reach: "the latest date in the data". An event of "about
    /// 2025" reaches to where it may have begun, and says nothing of the days after.
    pub fn latest_event(&self) -> Option<Day> {
        self.events
            .iter()
            .filter_map(|(_, event)| event.date.when.as_ref()?.span.earliest)
            .max()
    }
}

/// Anything that has a slug of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A jurisdiction.
    Jurisdiction(JurisdictionId),
    /// A place.
    Place(PlaceId),
    /// An actor.
    Actor(ActorId),
    /// A source.
    Source(SourceId),
    /// A policy.
    Policy(PolicyId),
    /// An event of a policy.
    Event(EventId),
    /// A target of a policy.
    Target(TargetId),
    /// A claim.
    Claim(ClaimId),
    /// A conflict.
    Conflict(ConflictId),
    /// An opinion.
    View(ViewId),
}

/// A text in the languages it was written in; at least one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// English, if written.
    pub en: Option<Box<str>>,
    /// Chinese, if written.
    pub zh: Option<Box<str>>,
}

impl Text {
    /// The text in the wanted language, else in the other one, with the language it is in, so that
    /// the page can set `lang` on it.
    pub fn get(&self, wanted: Lang) -> (Lang, &str) {
        let (first, second, other) = match wanted {
            Lang::En => (&self.en, &self.zh, Lang::Zh),
            Lang::Zh => (&self.zh, &self.en, Lang::En),
        };
        match (first, second) {
            (Some(text), _) => (wanted, text),
            (None, Some(text)) => (other, text),
            (None, None) => (wanted, ""),
        }
    }

    /// The text in just this language.
    pub fn only(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Zh => self.zh.as_deref(),
        }
    }
}

/// A question that the dataset can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub text: Text,
    /// The state of the screen that answers it, as the part of a link behind the page's address: `#/timeline?…`.
    pub link: Box<str>,
}

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

/// The vocabularies a dataset brings along, because topics differ. Closed lists are in [`crate::model::codes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// EC-OECD STIP instrument types, `PI006` to `PI033`, with local sub-codes such as `PI022.park`.
    Instrument,
    /// Technologies that a policy names.
    Technology,
    /// Sectors that a policy addresses.
    Sector,
    /// What a target measures.
    Indicator,
    /// What a target counts in.
    Unit,
}

impl Vocabulary {
    /// Every vocabulary, in the order of the codebook.
    pub const ALL: [Self; 5] = [
        Self::Instrument,
        Self::Technology,
        Self::Sector,
        Self::Indicator,
        Self::Unit,
    ];

    /// Its key under `vocabularies` in the file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Instrument => "instrument",
            Self::Technology => "technology",
            Self::Sector => "sector",
            Self::Indicator => "indicator",
            Self::Unit => "unit",
        }
    }
}

/// A term of a vocabulary.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The vocabulary it belongs to.
    pub vocabulary: Vocabulary,
    /// Its code, unique within the vocabulary.
    pub code: Box<str>,
    /// What readers see.
    pub label: Text,
    /// What it means, if the label does not say.
    pub definition: Option<Text>,
    /// What stands right behind a number, of a unit that measures rather than counts: "%", " km²".
    pub symbol: Option<Text>,
    /// The wider term: for `PI022.park` the term `PI022`.
    pub parent: Option<TermId>,
}

/// A country, province, city, district or zone that can decide.
#[derive(Debug, Clone, PartialEq)]
pub struct Jurisdiction {
    /// Its slug.
    pub slug: Box<str>,
    /// Short name: Wuhan, 武汉.
    pub name: Text,
    /// Full name: 武汉市.
    pub official_name: Option<Text>,
    /// Romanised full name with tones: Wǔhàn Shì.
    pub romanised: Option<Box<str>>,
    /// Other names people search for.
    pub aliases: Vec<Box<str>>,
    /// Its level.
    pub level: Level,
    /// The jurisdiction directly above.
    pub parent: Option<JurisdictionId>,
    /// ISO 3166-1 alpha-2 of its country.
    pub country: Option<Box<str>>,
    /// ISO 3166-2, where it has one of its own.
    pub iso3166_2: Option<Box<str>>,
    /// GB/T 2260 code, six digits.
    pub gbt2260: Option<Box<str>>,
    /// Where its codes come from.
    pub sources: Vec<SourceId>,
    /// Where to draw it.
    pub point: Option<Point>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A point on the earth, WGS 84.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub lat: f64,
    /// Degrees east, -180 to 180.
    pub lon: f64,
    /// How far off it may be, in kilometres.
    pub accuracy_km: f64,
    /// Where it comes from.
    pub source: Option<SourceId>,
}

/// A place with no government of its own: a planning belt, a science district.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its slug.
    pub slug: Box<str>,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub kind: Text,
    /// The jurisdiction it lies in.
    pub within: Option<JurisdictionId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A person or body that issues, speaks, reports or is named.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Its slug.
    pub slug: Box<str>,
    /// Its name.
    pub name: Text,
    /// What kind of actor.
    pub kind: ActorKind,
    /// Office or part played, as checked.
    pub role: Option<Text>,
    /// The role as a source printed it, where that differs.
    pub role_printed: Option<Box<str>>,
    /// The jurisdiction it belongs to.
    pub jurisdiction: Option<JurisdictionId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

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

/// What a government decided, said or held: the unit that is counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its slug.
    pub slug: Box<str>,
    /// Its title, in our words.
    pub title: Text,
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
    /// Instruments it uses (terms of [`Vocabulary::Instrument`]).
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
    /// How it stands to other policies.
    pub relations: Vec<Relation>,
    /// How much of the text was read.
    pub completeness: Completeness,
    /// Whether a second person has read the record.
    pub review_state: ReviewState,
    /// When the record last changed.
    pub updated_on: Option<Day>,
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

/// When something happened: as checked, and as a source printed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Date {
    /// The date the atlas goes by; `None` for undated, which is shown as undated.
    pub when: Option<When>,
    /// The source's own wording.
    pub printed: Option<Box<str>>,
    /// The days that the printed wording alone means, where that differs.
    pub printed_when: Option<When>,
    /// The slug of what a relative date ("a few days before") hangs on.
    pub anchor: Option<Box<str>>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

impl Date {
    /// The key of the order in time: dated ones first, by earliest, then latest day.
    pub fn order_key(&self) -> (bool, Option<(i64, i64)>) {
        let span = self.when.as_ref().map(|when| when.span);
        (span.is_none(), span.map(Span::order_key))
    }
}

/// Something that happened to a policy on a day or in a span of days.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its slug.
    pub slug: Box<str>,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// What happened.
    pub kind: EventType,
    /// When, as checked and as printed.
    pub date: Date,
    /// What happened, in our words.
    pub title: Text,
    /// Who took part.
    pub actors: Vec<ActorId>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// Something a policy promises: a number with a unit, or a quality.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its slug.
    pub slug: Box<str>,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// What it is, in our words: "firms of the 100-billion-yuan class".
    pub label: Text,
    /// What it measures: targets with the same indicator and unit compare.
    pub indicator: TermId,
    /// How the value bounds it.
    pub comparator: Comparator,
    /// The amount as checked, and nothing if it has no number.
    pub amount: Option<Amount>,
    /// By when, if a deadline is stated.
    pub deadline: Option<When>,
    /// Whether it is about the subject or a wider goal that only stands beside it.
    pub scope: Scope,
    /// The form the first source printed.
    pub printed: Option<PrintedFigure>,
    /// What the original says, in our words, where somebody could check.
    pub checked: Option<Text>,
    /// What has become of it, in our words.
    pub progress: Option<Text>,
    /// The claim that carries its evidence.
    pub claim: Option<ClaimId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A number as a source writes it. Value and multiplier stay apart, because 亿 (1e8) and 万 (1e4)
/// are where errors of ten enter.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number before its multiplier.
    pub value: f64,
    /// The upper end, for ranges.
    pub value_max: Option<f64>,
    /// What to multiply by: 1, 1e4 (万), 1e8 (亿)...
    pub multiplier: f64,
    /// What is counted.
    pub unit: Option<TermId>,
    /// ISO 4217, for money. Never converted, never summed.
    pub currency: Option<Box<str>>,
    /// "per cluster", "per year".
    pub per: Option<Text>,
}

impl Amount {
    /// The number in plain units: value times multiplier.
    pub fn plain(&self) -> f64 {
        self.value * self.multiplier
    }
}

/// A figure as printed, right or wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedFigure {
    /// At most eight words or a bare figure, as a quotation.
    pub wording: Box<str>,
    /// The number that the wording has, if any.
    pub value: Option<f64>,
    /// The unit as printed.
    pub unit: Option<Box<str>>,
    /// The deadline as printed.
    pub deadline: Option<When>,
}

/// What a source says, in our own words, and how well it is supported.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Its slug.
    pub slug: Box<str>,
    /// What kind of statement.
    pub kind: ClaimKind,
    /// What it speaks of.
    pub about: Vec<Entity>,
    /// The statement in our words; for an artefact, why it is one.
    pub text: Text,
    /// The wording as printed, as a quotation.
    pub printed: Option<Box<str>>,
    /// What the original says or most likely said, in our words.
    pub checked: Option<Text>,
    /// What checking found.
    pub verdict: Verdict,
    /// For artefacts: how much harm it does.
    pub severity: Option<Severity>,
    /// For artefacts: how sure the reading of the original is.
    pub certainty: Option<Certainty>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
    /// When it was last checked.
    pub checked_on: Option<Day>,
}

impl Claim {
    /// The paragraph of the article it comes from: that of the first evidence that has one.
    pub fn paragraph(&self) -> Option<u16> {
        self.evidence.iter().find_map(|e| match e.locator {
            Some(Locator::Paragraph(n)) => Some(n),
            _ => None,
        })
    }
}

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

/// Statements that can't all be true.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its slug.
    pub slug: Box<str>,
    /// The question that is open: "When was the plan unveiled?"
    pub title: Text,
    /// What it concerns.
    pub about: Vec<Entity>,
    /// Two sides or more.
    pub sides: Vec<Side>,
    /// Open or resolved.
    pub state: ConflictState,
    /// Position of the side the atlas shows, in `sides`.
    pub chosen: Option<usize>,
    /// Why it is shown so, or what would settle it.
    pub reason: Text,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What this side says.
    pub value: Text,
    /// The same as a date, where the conflict is about one.
    pub when: Option<When>,
    /// Who says so; never empty.
    pub evidence: Vec<Evidence>,
}

/// An opinion or forecast of a named holder.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Its slug.
    pub slug: Box<str>,
    /// Who holds it.
    pub holder: ActorId,
    /// What they hold, as the article has it, in our words.
    pub text: Text,
    /// What the original likely says, where somebody could check.
    pub checked: Option<Text>,
    /// What kind of view.
    pub kind: ViewKind,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
    /// What could not be confirmed.
    pub unconfirmed: Option<Text>,
}
