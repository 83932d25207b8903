//! The file's shape, exactly: what is read before anything is checked.
//!
//! Leaves out every rule (`load`). These types never leave this crate. Members are optional or
//! lenient on purpose, so that `load` can name what is missing by its pointer; codes and dates are
//! plain text here for the same reason. Records arrive one by one as raw text, so that a broken one
//! never takes the good ones with it.

use std::borrow::Cow;

use crate::load::json::{FromJson, Json, Members, Mismatch, Raw};
use crate::load::schema::{
    Day, Described, Edtf, Format, Id, Member, Presence, Record, Shape, Spelled, Spelling, Url,
};
use crate::model::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness,
    ConflictState, DocType, EventType, Lang, Level, Nature, PublisherType, RelationType, Relevance,
    ReviewState, Scope, Severity, Stance, Tier, Verdict, ViewKind,
};

/// A piece of text, borrowed from the file unless it has escapes.
pub(crate) type Str<'a> = Cow<'a, str>;
/// A list that may be absent.
pub(crate) type List<T> = Vec<T>;

/// The members of [`Dataset`] that are lists of records.
pub(crate) const RECORDS: [&str; 8] = [
    "jurisdictions",
    "places",
    "actors",
    "sources",
    "policies",
    "claims",
    "conflicts",
    "views",
];

/// `{"en": "...", "zh": "..."}`. `"zh": null` states a gap; a missing key is a breach.
#[derive(Default)]
pub(crate) struct Text<'a> {
    pub(crate) en: Stated<'a>,
    pub(crate) zh: Stated<'a>,
}

/// A text, a gap that is stated, or nothing at all.
pub(crate) type Stated<'a> = Option<Option<Str<'a>>>;

impl<'a> FromJson<'a> for Text<'a> {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
        let mut members = Members::of(json)?;
        // Only here is `null` something else than nothing.
        let mut stated = |key| match members.find(key) {
            Some(json) => Option::from_json(json)
                .map(Some)
                .map_err(|mismatch: Mismatch| mismatch.inside(key)),
            None => Ok(None),
        };
        Ok(Self {
            en: stated("en")?,
            zh: stated("zh")?,
        })
    }
}

/// Structs whose members are read from the members of an object of the same name, or of the name
/// after `as`. The rest is said for `schema` and changes nothing in how a member is read: what kind of
/// text it is (`in` a closed list of codes, or in a spelling), what records a raw list is made `of`, and
/// whether `load` notes it when the member is not there (`where required`). Comments with three strokes
/// are what editors show to those who write a dataset.
macro_rules! records {
    ($($(#[doc = $about:literal])* struct $name:ident { $(
        $(#[doc = $note:literal])*
        $field:ident $(as $key:literal)? $(in $spelling:ident)? $(of $record:ident)?: $type:ty
            $(where $required:ident)?,
    )* })*) => {$(
        $(#[doc = $about])*
        pub(crate) struct $name<'a> {
            $($(#[doc = $note])* pub(crate) $field: $type,)*
        }

        impl<'a> FromJson<'a> for $name<'a> {
            fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
                let mut members = Members::of(json)?;
                let made = Self {
                    $($field: members.take(records!(@key $field $($key)?)),)*
                };
                members.done(made)
            }
        }

        impl<'a> Described for $name<'a> {
            const SHAPE: Shape = Shape::Record(&Record {
                name: stringify!($name),
                about: concat!($($about),*),
                members: &[$(Member {
                    key: records!(@key $field $($key)?),
                    about: concat!($($note),*),
                    shape: records!(@shape $type $(, $record)?),
                    spelling: &records!(@spelling $($spelling)?),
                    presence: records!(@presence $($required)?),
                },)*],
            });
        }
    )*};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@shape $type:ty) => { <$type as Described>::SHAPE };
    (@shape $type:ty, $record:ident) => { Shape::List(&<$record<'static> as Described>::SHAPE) };
    (@spelling) => { Spelling::ANY };
    (@spelling $spelling:ident) => { <$spelling as Spelled>::SPELLING };
    (@presence) => { Presence::Optional };
    (@presence required) => { Presence::Required };
}

records! {
    /// A dataset: what it says of itself, its vocabularies, then its records, kind by kind.
    // Records are still raw.
    struct Dataset {
        format in Format: Option<Str<'a>> where required,
        /// The dataset's own version, such as 2026.11.0.
        dataset_version: Option<Str<'a>> where required,
        released_on in Day: Option<Str<'a>>,
        title: Option<Text<'a>> where required,
        /// One or two sentences.
        description: Option<Text<'a>> where required,
        /// The SPDX id of the data's licence.
        licence: Option<Str<'a>> where required,
        cite_as: Option<Text<'a>> where required,
        attributions: List<Attribution<'a>>,
        /// The languages that every text must be in, or say null.
        languages in Lang: List<Str<'a>>,
        view: Option<Selection<'a>>,
        /// What changed, newest first.
        changelog: List<Change<'a>>,
        vocabularies: Option<Vocabularies<'a>>,
        jurisdictions of Jurisdiction: List<Raw<'a>>,
        places of Place: List<Raw<'a>>,
        actors of Actor: List<Raw<'a>>,
        sources of Source: List<Raw<'a>>,
        policies of Policy: List<Raw<'a>>,
        claims of Claim: List<Raw<'a>>,
        conflicts of Conflict: List<Raw<'a>>,
        views of View: List<Raw<'a>>,
    }

    /// Of an export: what was chosen, and how much of how much that is.
    struct Selection {
        /// The filter in words.
        filter: Option<Str<'a>>,
        policies: Option<usize>,
        policies_in_dataset: Option<usize>,
    }

    /// A work that the dataset is built on.
    struct Attribution {
        name: Text<'a>,
        /// The SPDX id or name of its licence.
        licence: Str<'a>,
        url in Url: Option<Str<'a>>,
    }

    /// An entry of the change log.
    struct Change {
        /// The version it came with.
        version: Str<'a>,
        date in Day: Str<'a>,
        summary: Text<'a>,
        /// Ids that this version took away. They are never used again.
        removed: List<Str<'a>>,
    }

    /// The lists of codes that the dataset brings along, because topics differ.
    struct Vocabularies {
        /// What policies do: EC-OECD STIP codes, PI006 to PI033, with local sub-codes such as PI022.park.
        instrument: List<Term<'a>>,
        /// Technologies that policies name.
        technology: List<Term<'a>>,
        /// Sectors that policies address.
        sector: List<Term<'a>>,
        /// What targets measure.
        indicator: List<Term<'a>>,
        /// What targets count in.
        unit: List<Term<'a>>,
    }

    /// A code of a vocabulary.
    struct Term {
        /// Once in a vocabulary. A sub-code, with a dot, stands after the code it belongs to.
        code: Str<'a>,
        /// What readers see.
        label: Text<'a>,
        /// What it means, if the label does not say.
        definition: Option<Text<'a>>,
        /// Of a unit that measures rather than counts: what stands right behind a number, such as "%".
        symbol: Option<Text<'a>>,
    }

    /// A country, province, city, district or zone that can decide.
    struct Jurisdiction {
        id in Id: Option<Str<'a>> where required,
        /// The short name: Wuhan, 武汉.
        name: Option<Text<'a>> where required,
        /// The full name: 武汉市.
        official_name: Option<Text<'a>>,
        /// The full name in Latin letters with tones: Wǔhàn Shì.
        romanised: Option<Str<'a>>,
        /// Other names that people search for.
        aliases: List<Str<'a>>,
        level in Level: Option<Str<'a>> where required,
        /// The jurisdiction directly above.
        parent_id in Id: Option<Str<'a>>,
        /// The two letters of ISO 3166-1.
        country: Option<Str<'a>>,
        /// The code of ISO 3166-2, where it has one of its own.
        iso3166_2: Option<Str<'a>>,
        /// The six digits of GB/T 2260.
        gbt2260: Option<Str<'a>>,
        /// Where its codes come from.
        source_ids in Id: List<Str<'a>>,
        point: Option<Point<'a>>,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// Where to draw it, in WGS 84.
    struct Point {
        /// Degrees north, -90 to 90.
        lat: f64,
        /// Degrees east, -180 to 180.
        lon: f64,
        /// How far off it may be, in kilometres.
        accuracy_km: f64,
        /// Where it comes from.
        source_id in Id: Option<Str<'a>> where required,
    }

    /// A place with no government of its own: a planning belt, a science district.
    struct Place {
        id in Id: Option<Str<'a>> where required,
        name: Option<Text<'a>> where required,
        /// What it is.
        kind: Option<Text<'a>> where required,
        /// The jurisdiction it lies in.
        within_id in Id: Option<Str<'a>>,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// A person or body that issues, speaks, reports or is named.
    struct Actor {
        id in Id: Option<Str<'a>> where required,
        name: Option<Text<'a>> where required,
        kind in ActorKind: Option<Str<'a>> where required,
        /// Office or part played, as checked.
        role: Option<Text<'a>>,
        /// The role as a source printed it, where that differs: at most eight words.
        role_printed: Option<Str<'a>>,
        /// The jurisdiction it belongs to.
        jurisdiction_id in Id: Option<Str<'a>>,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// Something that was read.
    struct Source {
        id in Id: Option<Str<'a>> where required,
        /// In its own language; many pages seen have none.
        title: Option<Str<'a>>,
        /// Who published it, or whom it credits.
        publisher: Option<Text<'a>> where required,
        publisher_type in PublisherType: Option<Str<'a>> where required,
        tier in Tier: Option<Str<'a>> where required,
        url in Url: Option<Str<'a>>,
        published: Option<Date<'a>>,
        /// The BCP 47 tag of its language; none for data packages.
        language: Option<Str<'a>>,
        /// The source it is a translation of.
        translation_of in Id: Option<Str<'a>>,
        /// Whether the page may link to it; otherwise it is only named.
        linkable: Option<bool> where required,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
        passages: List<Passage<'a>>,
    }

    /// A paragraph of a source, in our words.
    struct Passage {
        /// Where it stands: ¶9 is the ninth line that is not empty.
        locator: Option<Str<'a>> where required,
        /// What it says as printed.
        text: Option<Text<'a>> where required,
    }

    /// A date as checked and as printed.
    struct Date {
        /// What the atlas goes by; left out, the date is shown as undated.
        edtf in Edtf: Option<Str<'a>>,
        /// An interval that is certain even where the date is not: what is shown is cut to it.
        bound_edtf in Edtf: Option<Str<'a>>,
        /// The source's wording, at most eight words.
        printed: Option<Str<'a>>,
        /// What the printed wording alone means, where that differs.
        printed_edtf in Edtf: Option<Str<'a>>,
        /// The id of what a relative date ("a few days before") hangs on.
        anchor: Option<Str<'a>>,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// What a government decided, said or held: the unit that is counted.
    struct Policy {
        /// What links and citations carry, for ever: a place, a kind, a year.
        id in Id: Option<Str<'a>> where required,
        /// What it is and not who, in our words.
        title: Option<Text<'a>> where required,
        /// One or two sentences, in our words.
        summary: Option<Text<'a>> where required,
        /// What a reader must know before citing it.
        note: Option<Text<'a>>,
        /// Whose it is.
        jurisdiction_id in Id: Option<Str<'a>> where required,
        /// Places it concerns.
        place_ids in Id: List<Str<'a>>,
        /// Left out: decision.
        nature in Nature: Option<Str<'a>>,
        /// Left out: wider.
        collection in Collection: Option<Str<'a>>,
        doc_type in DocType: Option<Str<'a>> where required,
        relevance in Relevance: Option<Str<'a>> where required,
        /// Codes of the vocabulary of instruments.
        instruments: List<Str<'a>>,
        /// Codes of the vocabulary of technologies.
        technologies: List<Str<'a>>,
        /// Codes of the vocabulary of sectors.
        sectors: List<Str<'a>>,
        issuers: List<Issuer<'a>>,
        /// Left out: not_searched.
        bindingness in Bindingness: Option<Str<'a>>,
        /// What happened to it. The status follows from the last event and is never written down.
        events: List<Event<'a>> where required,
        targets: List<Target<'a>>,
        relations: List<Relation<'a>>,
        /// Left out: reported.
        completeness in Completeness: Option<Str<'a>>,
        /// Left out: draft.
        review_state in ReviewState: Option<Str<'a>>,
        /// When the record last changed.
        updated_on in Day: Option<Str<'a>>,
    }

    /// Somebody who issued a policy.
    struct Issuer {
        actor_id in Id: Str<'a>,
        /// As what, in words.
        role: Text<'a>,
    }

    /// How a policy stands to another.
    struct Relation {
        kind as "type" in RelationType: Str<'a>,
        /// The other policy.
        policy_id in Id: Str<'a>,
    }

    /// Something that happened to a policy on a day or in a span of days.
    struct Event {
        id in Id: Option<Str<'a>> where required,
        kind as "type" in EventType: Option<Str<'a>> where required,
        date: Option<Date<'a>> where required,
        /// What happened, in our words.
        title: Option<Text<'a>> where required,
        /// Who took part.
        actor_ids in Id: List<Str<'a>>,
        evidence: List<Evidence<'a>> where required,
    }

    /// Something a policy promises: a number with a unit, or a quality.
    // `value`, `multiplier`, `unit`... are the checked form; `printed` is the first source's form.
    struct Target {
        id in Id: Option<Str<'a>> where required,
        /// What it is, in our words.
        label: Option<Text<'a>> where required,
        /// A code of the vocabulary of indicators: targets with the same indicator and unit compare.
        indicator: Option<Str<'a>> where required,
        comparator in Comparator: Option<Str<'a>> where required,
        /// The number as checked, before its multiplier.
        value: Option<f64>,
        /// The upper end of a range.
        value_max: Option<f64>,
        /// A code of the vocabulary of units: what is counted.
        unit: Option<Str<'a>>,
        /// For money, its three letters in ISO 4217. Never converted.
        currency: Option<Str<'a>>,
        /// What to multiply by: 10000 for 万, 100000000 for 亿. Left out: 1.
        multiplier: Option<f64>,
        /// Per cluster, per year.
        per: Option<Text<'a>>,
        /// By when.
        deadline in Edtf: Option<Str<'a>>,
        scope in Scope: Option<Str<'a>> where required,
        printed: Option<Printed<'a>>,
        /// What the original says, in our words, where somebody could check.
        checked: Option<Text<'a>>,
        /// What has become of it, in our words.
        progress: Option<Text<'a>>,
        /// The claim that carries its evidence; every number has one.
        claim_id in Id: Option<Str<'a>>,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// A figure as the first source printed it, right or wrong.
    struct Printed {
        /// At most eight words or a bare figure, as a quotation.
        wording: Str<'a>,
        /// The number that the wording has.
        value: Option<f64>,
        /// The unit as printed.
        unit: Option<Str<'a>>,
        /// The deadline as printed.
        deadline in Edtf: Option<Str<'a>>,
    }

    /// What a source says, in our words, and how well it is supported.
    struct Claim {
        id in Id: Option<Str<'a>> where required,
        kind in ClaimKind: Option<Str<'a>> where required,
        /// The ids of what it speaks of, of any kind.
        about in Id: List<Str<'a>>,
        /// The statement; for an artefact, why it is one.
        text: Option<Text<'a>> where required,
        /// The wording as printed, at most eight words.
        printed: Option<Str<'a>>,
        /// What the original says or most likely said, in our words.
        checked: Option<Text<'a>>,
        verdict in Verdict: Option<Str<'a>> where required,
        /// For artefacts alone.
        severity in Severity: Option<Str<'a>>,
        /// For artefacts alone.
        certainty in Certainty: Option<Str<'a>>,
        evidence: List<Evidence<'a>> where required,
        /// When it was last checked.
        checked_on in Day: Option<Str<'a>>,
    }

    /// One source's bearing on one statement.
    struct Evidence {
        source_id in Id: Option<Str<'a>> where required,
        /// Where in the source: ¶9, article 4, page 12.
        locator: Option<Str<'a>>,
        stance in Stance: Option<Str<'a>> where required,
        /// Anything a reader should know.
        note: Option<Text<'a>>,
    }

    /// Statements that can't all be true.
    struct Conflict {
        id in Id: Option<Str<'a>> where required,
        /// The question that is open: "When was the plan unveiled?"
        title: Option<Text<'a>> where required,
        /// The ids of what it concerns, of any kind.
        about in Id: List<Str<'a>>,
        /// Two or more.
        sides: List<Side<'a>> where required,
        state in ConflictState: Option<Str<'a>> where required,
        /// The place in `sides`, from 0, of the one that the atlas goes by.
        chosen: Option<usize>,
        /// Why the atlas goes by it, or what would settle it.
        reason: Option<Text<'a>> where required,
    }

    /// One side of a conflict.
    struct Side {
        /// What this side says.
        value: Option<Text<'a>> where required,
        /// The same as a date, where the conflict is about one.
        edtf in Edtf: Option<Str<'a>>,
        evidence: List<Evidence<'a>> where required,
    }

    /// An opinion or forecast of a named holder.
    struct View {
        id in Id: Option<Str<'a>> where required,
        /// Who holds it.
        holder_actor_id in Id: Option<Str<'a>> where required,
        /// What they hold, in our words.
        text: Option<Text<'a>> where required,
        /// What the original likely says, where somebody could check.
        checked: Option<Text<'a>>,
        kind in ViewKind: Option<Str<'a>> where required,
        evidence: List<Evidence<'a>> where required,
        /// What could not be confirmed.
        unconfirmed: Option<Text<'a>>,
    }
}
