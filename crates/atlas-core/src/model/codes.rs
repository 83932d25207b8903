//! The closed lists: every code that the format itself knows, with its spelling in the file.
//!
//! A member is spelled like its name in small letters with underscores, unless it says otherwise. Leaves out
//! the lists a dataset brings along (`model::Vocabulary`) and every label (`atlas-words`). A new code is one
//! line here and one in the words: the compiler asks for it.

use std::str::FromStr;

use strum::{EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames};

/// What all closed lists can do, for code that serves each of them.
pub trait ClosedList:
    Copy + FromStr + Into<&'static str> + EnumMessage + VariantArray + VariantNames + 'static
{
}

impl<T> ClosedList for T where
    T: Copy + FromStr + Into<&'static str> + EnumMessage + VariantArray + VariantNames + 'static
{
}

/// Gives each list by its own name what readers of this crate use, with no trait to import.
macro_rules! closed_lists {
    ($($list:ident),+ $(,)?) => {$(
        impl $list {
            /// Every member, in the order in which readers meet them.
            pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;
            /// Their spellings in the file and in links, in the same order.
            pub const CODES: &'static [&'static str] = <Self as VariantNames>::VARIANTS;

            /// The spelling in the file and in links.
            pub fn code(self) -> &'static str {
                self.into()
            }

            /// The member with this spelling.
            pub fn from_code(code: &str) -> Option<Self> {
                code.parse().ok()
            }
        }
    )+};
}

closed_lists! {
    Lang, Level, ActorKind, PublisherType, Tier, Nature, Collection, DocType, Relevance,
    Bindingness, Completeness, ReviewState, EventType, Status, RelationType, Comparator, Scope,
    ClaimKind, Verdict, Severity, Certainty, Stance, ConflictState, ViewKind, Confidence,
    Reading, LaneBy,
}

/// A language the atlas is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Lang {
    /// English.
    En,
    /// Chinese, simplified.
    Zh,
}

/// The level of a jurisdiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Level {
    /// A country.
    National,
    /// A province or its equal.
    Province,
    /// A city directly under the national government (直辖市).
    Municipality,
    /// A prefecture-level city, sub-provincial ones included.
    PrefectureCity,
    /// A city of a county's rank (县级市), in the care of a prefecture-level city.
    CountyLevelCity,
    /// An urban district or county.
    District,
    /// A development zone with an administration of its own.
    DevelopmentZone,
    /// A region outside China.
    Region,
    /// A city outside China.
    City,
    /// A special administrative region or its equal.
    SpecialRegion,
    /// Places a source mentions without names; never counted, never on a map.
    Group,
}

/// What kind of actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ActorKind {
    /// A named person.
    Person,
    /// A government.
    Government,
    /// A department or commission.
    Agency,
    /// A congress or its session.
    Assembly,
    /// A body of a party.
    PartyBody,
    /// A securities firm.
    Brokerage,
    /// Any other firm.
    Company,
    /// A newspaper or news brand.
    Media,
    /// A research body or a group of them.
    Institute,
    /// An industrial or science park.
    Park,
    /// An alliance, founded or proposed.
    Alliance,
    /// Somebody a source does not name.
    Unnamed,
}

/// What kind of publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum PublisherType {
    /// A government or assembly.
    Government,
    /// A newspaper, agency or news site that writes itself.
    Media,
    /// A site that reposts or translates others.
    Aggregator,
    /// A forum or question site.
    Forum,
    /// A data package.
    Package,
}

/// How close a source is to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Tier {
    /// The deciding body's own text.
    Primary,
    /// Reporting on it.
    Secondary,
    /// Reposts, translations, summaries of reporting.
    Tertiary,
}

/// Whether a record is a decision at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Nature {
    /// A government decided, announced, issued or held it.
    Decision,
    /// It belongs to the story but no government decided it.
    Context,
}

/// The collection a policy belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Collection {
    /// From the seed article.
    Seed,
    /// Added later from other sources.
    Wider,
}

/// What kind of document or act a policy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum DocType {
    /// A government's yearly report to its congress.
    GovernmentWorkReport,
    /// A five-year plan.
    FiveYearPlan,
    /// A development plan.
    DevelopmentPlan,
    /// An action plan.
    ActionPlan,
    /// Opinions (意见).
    Opinions,
    /// An implementation plan.
    ImplementationPlan,
    /// Measures (措施, 办法).
    Measures,
    /// A law, or an act or decree of its rank.
    Law,
    /// A budget, or the speech that brings it in.
    Budget,
    /// Guidelines, advice or warnings for those who build or use it.
    Guideline,
    /// A technical standard, or a plan for standards.
    Standard,
    /// A draft for public comment.
    DraftForComment,
    /// What a meeting said.
    MeetingStatement,
    /// A call for funding.
    FundingCall,
    /// The founding of an alliance.
    Alliance,
    /// An investment fund set up.
    Fund,
    /// A park, zone or base opened or named.
    Park,
    /// A digital platform or service opened to the public.
    Platform,
    /// A body set up to steer or to advise.
    TaskForce,
    /// A signed cooperation.
    Agreement,
    /// A programme.
    Programme,
    /// Anything else.
    Other,
}

/// How much of a policy is on the subject: its strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Relevance {
    /// The whole text.
    Dedicated,
    /// A section of it.
    Section,
    /// A sentence or a word.
    Mention,
}

/// Whether a policy binds anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Bindingness {
    /// It binds.
    Binding,
    /// It states an intention.
    Indicative,
    /// Read, and the text does not say.
    NotStated,
    /// Nobody has looked.
    NotSearched,
    /// The question makes no sense for it.
    NotApplicable,
}

/// How much of a policy's text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Completeness {
    /// All of it: what it does not say, it does not say.
    FullText,
    /// A part of it.
    Excerpt,
    /// Only what others report of it.
    Reported,
}

/// Whether a record has been read by a second person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ReviewState {
    /// By one person.
    Draft,
    /// By two.
    Reviewed,
}

/// What happened to a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum EventType {
    /// Announced (提出, 宣布).
    Announced,
    /// Consultation opened (公开征求意见).
    ConsultationOpened,
    /// Consultation closed.
    ConsultationClosed,
    /// Adopted (审议通过).
    Adopted,
    /// Issued (印发, 发布).
    Issued,
    /// In effect (施行).
    Effective,
    /// Amended (修订).
    Amended,
    /// Expired (到期).
    Expired,
    /// Repealed (废止).
    Repealed,
    /// Superseded (替代).
    Superseded,
    /// Withdrawn (撤回).
    Withdrawn,
    /// A meeting was held.
    Held,
}

/// Where a policy stands: derived from its last event, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// Announced, not yet a text.
    Planned,
    /// Out for comment.
    InConsultation,
    /// Adopted.
    Adopted,
    /// Issued.
    Issued,
    /// In force.
    InForce,
    /// A meeting that was held: it has no life after that day.
    Held,
    /// Expired or repealed.
    Ended,
    /// Replaced by another.
    Superseded,
    /// Taken back.
    Withdrawn,
}

impl EventType {
    /// The status a policy has after this event.
    pub const fn status_after(self) -> Status {
        match self {
            Self::Announced => Status::Planned,
            Self::ConsultationOpened | Self::ConsultationClosed => Status::InConsultation,
            Self::Adopted => Status::Adopted,
            Self::Issued => Status::Issued,
            Self::Effective | Self::Amended => Status::InForce,
            Self::Expired | Self::Repealed => Status::Ended,
            Self::Superseded => Status::Superseded,
            Self::Withdrawn => Status::Withdrawn,
            Self::Held => Status::Held,
        }
    }
}

/// How one policy stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum RelationType {
    /// Puts it into practice.
    Implements,
    /// Changes it.
    Amends,
    /// Replaces it.
    Supersedes,
    /// Is the draft of it.
    DraftOf,
    /// Is a part of it.
    PartOf,
    /// Cites it.
    Cites,
}

/// How a target's value bounds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Comparator {
    /// Just that.
    Eq,
    /// More than.
    Gt,
    /// At least: "200+" is `ge 200`.
    Ge,
    /// Less than.
    Lt,
    /// At most.
    Le,
    /// About.
    Approx,
    /// From value to value_max.
    Range,
    /// No number.
    Qualitative,
}

/// Whether a target is about the subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Scope {
    /// It is.
    Subject,
    /// A wider goal that only stands beside it.
    Wider,
}

/// What kind of statement a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ClaimKind {
    /// A headline.
    Headline,
    /// That something happened.
    Event,
    /// What is to be done.
    Measure,
    /// A target.
    Target,
    /// Who said or issued something.
    Attribution,
    /// A plain assertion.
    Assertion,
    /// An opinion that somebody holds.
    View,
    /// Artefact: the translation bent the sense.
    Translation,
    /// Artefact: the text contradicts itself or another source.
    Contradiction,
    /// Artefact: the text can be read in several ways.
    Ambiguity,
    /// Artefact: left over from the web page.
    PageResidue,
    /// An error that other pages repeat.
    CirculatingError,
}

/// What checking a claim found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// Sources bear it out as printed.
    Corroborated,
    /// Sources bear it out with a correction.
    Corrected,
    /// The translation was held against its original and says the same; nobody else bears it out.
    AsInOriginal,
    /// Sources contradict it.
    Disputed,
    /// No source seen bears on it.
    Unconfirmed,
    /// The printed wording is an accident of translation or layout.
    Artefact,
}

/// How much harm an artefact does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Severity {
    /// It misleads on a fact.
    High,
    /// It blurs one.
    Medium,
    /// It is only odd.
    Low,
}

/// How sure the reading of a bent wording is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Certainty {
    /// The original was seen.
    High,
    /// A second rendering agrees.
    Medium,
    /// A guess that fits.
    Low,
    /// Nobody knows.
    Open,
}

/// How a source bears on a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Stance {
    /// Says the same.
    Supports,
    /// Says what it should have been.
    Corrects,
    /// Says otherwise.
    Contradicts,
    /// Where the statement stands, or what surrounds it.
    Context,
}

/// Whether a conflict is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ConflictState {
    /// It is not.
    Open,
    /// It is.
    Resolved,
}

/// What kind of view somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ViewKind {
    /// What they think is so.
    Opinion,
    /// What they think will be.
    Forecast,
    /// What they hope for or expect of others.
    Expectation,
}

/// How well a claim or policy is supported: computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Confidence {
    /// A primary source, checked.
    High,
    /// Two independent sources.
    Medium,
    /// One secondary source, a draft or an open conflict.
    Low,
}

/// Which policies count as a jurisdiction's (OxCGRT's concept of jurisdiction reading).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Reading {
    /// Issued by it.
    Here,
    /// Issued by it or by a jurisdiction inside it.
    #[strum(serialize = "below")]
    HereAndBelow,
    /// Issued by it or by a jurisdiction above it: all that applies there.
    #[strum(serialize = "applies")]
    AllThatApplies,
}

/// What the lanes of the timeline are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumMessage, EnumString, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum LaneBy {
    /// A lane a jurisdiction.
    #[default]
    Jurisdiction,
    /// A lane a kind of document.
    #[strum(serialize = "doc")]
    DocType,
    /// A lane a STIP instrument.
    Instrument,
    /// A lane a technology.
    Technology,
}

/// A jurisdiction speaks for those below it, unless a reader asks otherwise.
impl Default for Reading {
    fn default() -> Self {
        Self::HereAndBelow
    }
}
