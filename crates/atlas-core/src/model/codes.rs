//! The closed lists: every code that the format itself knows, with its spelling in the file.
//!
//! Leaves out the lists a dataset brings along (`model::Vocabulary`) and every label
//! (`atlas-words`). A new code is one line here and one in the words: the compiler asks for it.

use crate::load::schema::{Spelled, Spelling};

/// A closed list, as tables: what is done with codes is written once and not for each list.
pub trait ClosedList: Copy + 'static {
    /// Every member, in the order in which readers meet them.
    const MEMBERS: &'static [Self];
    /// Their spellings in the file and in links, in the same order.
    const CODES: &'static [&'static str];

    /// The member at a position, if there is one.
    fn member(position: Option<usize>) -> Option<Self> {
        Self::MEMBERS.get(position?).copied()
    }
}

/// The position of a spelling among those of a closed list.
pub(crate) fn position(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

/// An enum whose members are codes in the file. Gives `ALL`, `code`, `from_code`, and its comments to
/// `schema`.
macro_rules! codes {
    ($(#[$($doc:tt)*])* $name:ident { $($(#[$($member_doc:tt)*])* $member:ident = $code:literal,)+ }) => {
        $(#[$($doc)*])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$($member_doc)*])* $member,)+ }

        impl $name {
            /// Every member, in the order in which readers meet them.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// The spelling in the file and in links.
            pub fn code(self) -> &'static str {
                Self::CODES.get(self as usize).copied().unwrap_or_default()
            }

            /// The member with this spelling.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::member(position(Self::CODES, code))
            }
        }

        impl ClosedList for $name {
            const MEMBERS: &'static [Self] = Self::ALL;
            const CODES: &'static [&'static str] = &[$($code,)+];
        }

        impl Spelled for $name {
            const SPELLING: Spelling = Spelling {
                about: concat!($(codes!(@comment $($doc)*)),*),
                keywords: &[],
                codes: &[$(($code, concat!($(codes!(@comment $($member_doc)*)),*)),)+],
            };
        }
    };
    (@comment doc = $text:literal) => { $text };
    (@comment $($other:tt)*) => { "" };
}

codes! {
    /// A language the atlas is written in.
    Lang {
        /// English.
        En = "en",
        /// Chinese, simplified.
        Zh = "zh",
    }
}
codes! {
    /// The level of a jurisdiction.
    Level {
        /// A country.
        National = "national",
        /// A province or its equal.
        Province = "province",
        /// A city directly under the national government (直辖市).
        Municipality = "municipality",
        /// A prefecture-level city, sub-provincial ones included.
        PrefectureCity = "prefecture_city",
        /// An urban district or county.
        District = "district",
        /// A development zone with an administration of its own.
        DevelopmentZone = "development_zone",
        /// A region outside China.
        Region = "region",
        /// A city outside China.
        City = "city",
        /// A special administrative region or its equal.
        SpecialRegion = "special_region",
        /// Places a source mentions without names; never counted, never on a map.
        Group = "group",
    }
}
codes! {
    /// What kind of actor.
    ActorKind {
        /// A named person.
        Person = "person",
        /// A government.
        Government = "government",
        /// A department or commission.
        Agency = "agency",
        /// A congress or its session.
        Assembly = "assembly",
        /// A body of a party.
        PartyBody = "party_body",
        /// A securities firm.
        Brokerage = "brokerage",
        /// Any other firm.
        Company = "company",
        /// A newspaper or news brand.
        Media = "media",
        /// A research body or a group of them.
        Institute = "institute",
        /// An industrial or science park.
        Park = "park",
        /// An alliance, founded or proposed.
        Alliance = "alliance",
        /// Somebody a source does not name.
        Unnamed = "unnamed",
    }
}
codes! {
    /// What kind of publisher.
    PublisherType {
        /// A government or assembly.
        Government = "government",
        /// A newspaper, agency or news site that writes itself.
        Media = "media",
        /// A site that reposts or translates others.
        Aggregator = "aggregator",
        /// A forum or question site.
        Forum = "forum",
        /// A data package.
        Package = "package",
    }
}
codes! {
    /// How close a source is to the decision.
    Tier {
        /// The deciding body's own text.
        Primary = "primary",
        /// Reporting on it.
        Secondary = "secondary",
        /// Reposts, translations, summaries of reporting.
        Tertiary = "tertiary",
    }
}
codes! {
    /// Whether a record is a decision at all.
    Nature {
        /// A government decided, announced, issued or held it.
        Decision = "decision",
        /// It belongs to the story but no government decided it.
        Context = "context",
    }
}
codes! {
    /// The collection a policy belongs to.
    Collection {
        /// From the seed article.
        Seed = "seed",
        /// Added later from other sources.
        Wider = "wider",
    }
}
codes! {
    /// What kind of document or act a policy is.
    DocType {
        /// A government's yearly report to its congress.
        GovernmentWorkReport = "government_work_report",
        /// A five-year plan.
        FiveYearPlan = "five_year_plan",
        /// A development plan.
        DevelopmentPlan = "development_plan",
        /// An action plan.
        ActionPlan = "action_plan",
        /// Opinions (意见).
        Opinions = "opinions",
        /// An implementation plan.
        ImplementationPlan = "implementation_plan",
        /// Measures (措施, 办法).
        Measures = "measures",
        /// A draft for public comment.
        DraftForComment = "draft_for_comment",
        /// What a meeting said.
        MeetingStatement = "meeting_statement",
        /// A call for funding.
        FundingCall = "funding_call",
        /// The founding of an alliance.
        Alliance = "alliance",
        /// A programme.
        Programme = "programme",
        /// Anything else.
        Other = "other",
    }
}
codes! {
    /// How much of a policy is on the subject: its strength.
    Relevance {
        /// The whole text.
        Dedicated = "dedicated",
        /// A section of it.
        Section = "section",
        /// A sentence or a word.
        Mention = "mention",
    }
}
codes! {
    /// Whether a policy binds anybody.
    Bindingness {
        /// It binds.
        Binding = "binding",
        /// It states an intention.
        Indicative = "indicative",
        /// Read, and the text does not say.
        NotStated = "not_stated",
        /// Nobody has looked.
        NotSearched = "not_searched",
        /// The question makes no sense for it.
        NotApplicable = "not_applicable",
    }
}
codes! {
    /// How much of a policy's text was read.
    Completeness {
        /// All of it: what it does not say, it does not say.
        FullText = "full_text",
        /// A part of it.
        Excerpt = "excerpt",
        /// Only what others report of it.
        Reported = "reported",
    }
}
codes! {
    /// Whether a record has been read by a second person.
    ReviewState {
        /// By one person.
        Draft = "draft",
        /// By two.
        Reviewed = "reviewed",
    }
}
codes! {
    /// What happened to a policy.
    EventType {
        /// Announced (提出, 宣布).
        Announced = "announced",
        /// Consultation opened (公开征求意见).
        ConsultationOpened = "consultation_opened",
        /// Consultation closed.
        ConsultationClosed = "consultation_closed",
        /// Adopted (审议通过).
        Adopted = "adopted",
        /// Issued (印发, 发布).
        Issued = "issued",
        /// In effect (施行).
        Effective = "effective",
        /// Amended (修订).
        Amended = "amended",
        /// Expired (到期).
        Expired = "expired",
        /// Repealed (废止).
        Repealed = "repealed",
        /// Superseded (替代).
        Superseded = "superseded",
        /// Withdrawn (撤回).
        Withdrawn = "withdrawn",
        /// A meeting was held.
        Held = "held",
    }
}
codes! {
    /// Where a policy stands: derived from its last event, never stored.
    Status {
        /// Announced, not yet a text.
        Planned = "planned",
        /// Out for comment.
        InConsultation = "in_consultation",
        /// Adopted.
        Adopted = "adopted",
        /// Issued.
        Issued = "issued",
        /// In force.
        InForce = "in_force",
        /// A meeting that was held: it has no life after that day.
        Held = "held",
        /// Expired or repealed.
        Ended = "ended",
        /// Replaced by another.
        Superseded = "superseded",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
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

codes! {
    /// How one policy stands to another.
    RelationType {
        /// Puts it into practice.
        Implements = "implements",
        /// Changes it.
        Amends = "amends",
        /// Replaces it.
        Supersedes = "supersedes",
        /// Is the draft of it.
        DraftOf = "draft_of",
        /// Is a part of it.
        PartOf = "part_of",
        /// Cites it.
        Cites = "cites",
    }
}
codes! {
    /// How a target's value bounds it.
    Comparator {
        /// Just that.
        Eq = "eq",
        /// More than.
        Gt = "gt",
        /// At least: "200+" is `ge 200`.
        Ge = "ge",
        /// Less than.
        Lt = "lt",
        /// At most.
        Le = "le",
        /// About.
        Approx = "approx",
        /// From value to value_max.
        Range = "range",
        /// No number.
        Qualitative = "qualitative",
    }
}
codes! {
    /// Whether a target is about the subject.
    Scope {
        /// It is.
        Subject = "subject",
        /// A wider goal that only stands beside it.
        Wider = "wider",
    }
}
codes! {
    /// What kind of statement a claim is.
    ClaimKind {
        /// A headline.
        Headline = "headline",
        /// That something happened.
        Event = "event",
        /// What is to be done.
        Measure = "measure",
        /// A target.
        Target = "target",
        /// Who said or issued something.
        Attribution = "attribution",
        /// A plain assertion.
        Assertion = "assertion",
        /// An opinion that somebody holds.
        View = "view",
        /// Artefact: the translation bent the sense.
        Translation = "translation",
        /// Artefact: the text contradicts itself or another source.
        Contradiction = "contradiction",
        /// Artefact: the text can be read in several ways.
        Ambiguity = "ambiguity",
        /// Artefact: left over from the web page.
        PageResidue = "page_residue",
        /// An error that other pages repeat.
        CirculatingError = "circulating_error",
    }
}
codes! {
    /// What checking a claim found.
    Verdict {
        /// Sources bear it out as printed.
        Corroborated = "corroborated",
        /// Sources bear it out with a correction.
        Corrected = "corrected",
        /// Sources contradict it.
        Disputed = "disputed",
        /// No source seen bears on it.
        Unconfirmed = "unconfirmed",
        /// The printed wording is an accident of translation or layout.
        Artefact = "artefact",
    }
}
codes! {
    /// How much harm an artefact does.
    Severity {
        /// It misleads on a fact.
        High = "high",
        /// It blurs one.
        Medium = "medium",
        /// It is only odd.
        Low = "low",
    }
}
codes! {
    /// How sure the reading of a bent wording is.
    Certainty {
        /// The original was seen.
        High = "high",
        /// A second rendering agrees.
        Medium = "medium",
        /// A guess that fits.
        Low = "low",
        /// Nobody knows.
        Open = "open",
    }
}
codes! {
    /// How a source bears on a statement.
    Stance {
        /// Says the same.
        Supports = "supports",
        /// Says what it should have been.
        Corrects = "corrects",
        /// Says otherwise.
        Contradicts = "contradicts",
        /// Where the statement stands, or what surrounds it.
        Context = "context",
    }
}
codes! {
    /// Whether a conflict is settled.
    ConflictState {
        /// It is not.
        Open = "open",
        /// It is.
        Resolved = "resolved",
    }
}
codes! {
    /// What kind of view somebody holds.
    ViewKind {
        /// What they think is so.
        Opinion = "opinion",
        /// What they think will be.
        Forecast = "forecast",
        /// What they hope for or expect of others.
        Expectation = "expectation",
    }
}
codes! {
    /// How well a claim or policy is supported: computed, never stored.
    Confidence {
        /// A primary source, checked.
        High = "high",
        /// Two independent sources.
        Medium = "medium",
        /// One secondary source, a draft or an open conflict.
        Low = "low",
    }
}
codes! {
    /// Which policies count as a jurisdiction's (OxCGRT's concept of jurisdiction reading).
    Reading {
        /// Issued by it.
        Here = "here",
        /// Issued by it or by a jurisdiction inside it.
        HereAndBelow = "below",
        /// Issued by it or by a jurisdiction above it: all that applies there.
        AllThatApplies = "applies",
    }
}
codes! {
    /// What the lanes of the timeline are.
    #[derive(Default)]
    LaneBy {
        /// A lane a jurisdiction.
        #[default]
        Jurisdiction = "jurisdiction",
        /// A lane a kind of document.
        DocType = "doc",
        /// A lane a STIP instrument.
        Instrument = "instrument",
        /// A lane a technology.
        Technology = "technology",
    }
}

/// A jurisdiction speaks for those below it, unless a reader asks otherwise.
impl Default for Reading {
    fn default() -> Self {
        Self::HereAndBelow
    }
}
