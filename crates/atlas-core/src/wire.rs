//! The file's shape, exactly: what is read before anything is checked.
//!
//! Leaves out every rule (`load`). These types never leave this crate. Members are optional or
//! lenient on purpose, so that `load` can name what is missing by its pointer; codes and dates are
//! plain text here for the same reason. Records arrive one by one as raw text, so that a broken one
//! never takes the good ones with it.

use std::borrow::Cow;

use crate::json::{FromJson, Json, Members, Mismatch, Raw};

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
/// after `as`.
macro_rules! records {
    ($($(#[$about:meta])* struct $name:ident { $(
        $(#[$note:meta])* $field:ident $(as $key:literal)?: $type:ty,
    )* })*) => {$(
        $(#[$about])*
        pub(crate) struct $name<'a> {
            $($(#[$note])* pub(crate) $field: $type,)*
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
    )*};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}

records! {
    /// The whole file, records still raw.
    struct Dataset {
        format: Option<Str<'a>>,
        dataset_version: Option<Str<'a>>,
        released_on: Option<Str<'a>>,
        title: Option<Text<'a>>,
        description: Option<Text<'a>>,
        licence: Option<Str<'a>>,
        cite_as: Option<Text<'a>>,
        attributions: List<Attribution<'a>>,
        languages: List<Str<'a>>,
        view: Option<Selection<'a>>,
        changelog: List<Change<'a>>,
        vocabularies: Option<Vocabularies<'a>>,
        jurisdictions: List<Raw<'a>>,
        places: List<Raw<'a>>,
        actors: List<Raw<'a>>,
        sources: List<Raw<'a>>,
        policies: List<Raw<'a>>,
        claims: List<Raw<'a>>,
        conflicts: List<Raw<'a>>,
        views: List<Raw<'a>>,
    }

    /// Of an export: what was chosen, and how much of how much that is.
    struct Selection {
        filter: Option<Str<'a>>,
        policies: Option<usize>,
        policies_in_dataset: Option<usize>,
    }

    struct Attribution {
        name: Text<'a>,
        licence: Str<'a>,
        url: Option<Str<'a>>,
    }

    struct Change {
        version: Str<'a>,
        date: Str<'a>,
        summary: Text<'a>,
        removed: List<Str<'a>>,
    }

    struct Vocabularies {
        instrument: List<Term<'a>>,
        technology: List<Term<'a>>,
        sector: List<Term<'a>>,
        indicator: List<Term<'a>>,
        unit: List<Term<'a>>,
    }

    struct Term {
        code: Str<'a>,
        label: Text<'a>,
        definition: Option<Text<'a>>,
    }

    struct Jurisdiction {
        id: Option<Str<'a>>,
        name: Option<Text<'a>>,
        official_name: Option<Text<'a>>,
        romanised: Option<Str<'a>>,
        aliases: List<Str<'a>>,
        level: Option<Str<'a>>,
        parent_id: Option<Str<'a>>,
        country: Option<Str<'a>>,
        iso3166_2: Option<Str<'a>>,
        gbt2260: Option<Str<'a>>,
        /// Where its codes come from.
        source_ids: List<Str<'a>>,
        point: Option<Point<'a>>,
        note: Option<Text<'a>>,
    }

    struct Point {
        lat: f64,
        lon: f64,
        accuracy_km: f64,
        source_id: Option<Str<'a>>,
    }

    struct Place {
        id: Option<Str<'a>>,
        name: Option<Text<'a>>,
        kind: Option<Text<'a>>,
        within_id: Option<Str<'a>>,
        note: Option<Text<'a>>,
    }

    struct Actor {
        id: Option<Str<'a>>,
        name: Option<Text<'a>>,
        kind: Option<Str<'a>>,
        role: Option<Text<'a>>,
        role_printed: Option<Str<'a>>,
        jurisdiction_id: Option<Str<'a>>,
        note: Option<Text<'a>>,
    }

    struct Source {
        id: Option<Str<'a>>,
        title: Option<Str<'a>>,
        publisher: Option<Text<'a>>,
        publisher_type: Option<Str<'a>>,
        tier: Option<Str<'a>>,
        url: Option<Str<'a>>,
        published: Option<Date<'a>>,
        language: Option<Str<'a>>,
        translation_of: Option<Str<'a>>,
        linkable: Option<bool>,
        note: Option<Text<'a>>,
        passages: List<Passage<'a>>,
    }

    struct Passage {
        locator: Option<Str<'a>>,
        text: Option<Text<'a>>,
    }

    /// `edtf` is what the atlas goes by. `printed` is the source's wording, `printed_edtf` what that
    /// wording alone means. `bound_edtf` is an interval that is certain even where the date is not: the
    /// loaded span is cut to it.
    struct Date {
        edtf: Option<Str<'a>>,
        bound_edtf: Option<Str<'a>>,
        printed: Option<Str<'a>>,
        printed_edtf: Option<Str<'a>>,
        anchor: Option<Str<'a>>,
        note: Option<Text<'a>>,
    }

    struct Policy {
        id: Option<Str<'a>>,
        title: Option<Text<'a>>,
        summary: Option<Text<'a>>,
        note: Option<Text<'a>>,
        jurisdiction_id: Option<Str<'a>>,
        place_ids: List<Str<'a>>,
        nature: Option<Str<'a>>,
        collection: Option<Str<'a>>,
        doc_type: Option<Str<'a>>,
        relevance: Option<Str<'a>>,
        instruments: List<Str<'a>>,
        technologies: List<Str<'a>>,
        sectors: List<Str<'a>>,
        issuers: List<Issuer<'a>>,
        bindingness: Option<Str<'a>>,
        events: List<Event<'a>>,
        targets: List<Target<'a>>,
        relations: List<Relation<'a>>,
        completeness: Option<Str<'a>>,
        review_state: Option<Str<'a>>,
        updated_on: Option<Str<'a>>,
    }

    struct Issuer {
        actor_id: Str<'a>,
        role: Text<'a>,
    }

    struct Relation {
        kind as "type": Str<'a>,
        policy_id: Str<'a>,
    }

    struct Event {
        id: Option<Str<'a>>,
        kind as "type": Option<Str<'a>>,
        date: Option<Date<'a>>,
        title: Option<Text<'a>>,
        actor_ids: List<Str<'a>>,
        evidence: List<Evidence<'a>>,
    }

    /// `value`, `multiplier`, `unit`... are the checked form; `printed` is the first source's form.
    struct Target {
        id: Option<Str<'a>>,
        label: Option<Text<'a>>,
        indicator: Option<Str<'a>>,
        comparator: Option<Str<'a>>,
        value: Option<f64>,
        value_max: Option<f64>,
        unit: Option<Str<'a>>,
        currency: Option<Str<'a>>,
        multiplier: Option<f64>,
        per: Option<Text<'a>>,
        deadline: Option<Str<'a>>,
        scope: Option<Str<'a>>,
        printed: Option<Printed<'a>>,
        checked: Option<Text<'a>>,
        progress: Option<Text<'a>>,
        claim_id: Option<Str<'a>>,
        note: Option<Text<'a>>,
    }

    struct Printed {
        wording: Str<'a>,
        value: Option<f64>,
        unit: Option<Str<'a>>,
        deadline: Option<Str<'a>>,
    }

    struct Claim {
        id: Option<Str<'a>>,
        kind: Option<Str<'a>>,
        about: List<Str<'a>>,
        text: Option<Text<'a>>,
        printed: Option<Str<'a>>,
        checked: Option<Text<'a>>,
        verdict: Option<Str<'a>>,
        severity: Option<Str<'a>>,
        certainty: Option<Str<'a>>,
        evidence: List<Evidence<'a>>,
        checked_on: Option<Str<'a>>,
    }

    struct Evidence {
        source_id: Option<Str<'a>>,
        locator: Option<Str<'a>>,
        stance: Option<Str<'a>>,
        note: Option<Text<'a>>,
    }

    struct Conflict {
        id: Option<Str<'a>>,
        title: Option<Text<'a>>,
        about: List<Str<'a>>,
        sides: List<Side<'a>>,
        state: Option<Str<'a>>,
        chosen: Option<usize>,
        reason: Option<Text<'a>>,
    }

    struct Side {
        value: Option<Text<'a>>,
        edtf: Option<Str<'a>>,
        evidence: List<Evidence<'a>>,
    }

    struct View {
        id: Option<Str<'a>>,
        holder_actor_id: Option<Str<'a>>,
        text: Option<Text<'a>>,
        checked: Option<Text<'a>>,
        kind: Option<Str<'a>>,
        evidence: List<Evidence<'a>>,
        unconfirmed: Option<Text<'a>>,
    }
}
