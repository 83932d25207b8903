//! The file's shape, exactly: what serde reads before anything is checked.
//!
//! Leaves out every rule (`load`). These types never leave this crate. Fields are optional or
//! lenient on purpose, so that `load` can name what is missing by its pointer; codes and dates are
//! plain text here for the same reason. Records arrive one by one as raw text, so that a broken one
//! never takes the good ones with it.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A piece of text, borrowed from the file unless it has escapes.
pub(crate) type Str<'a> = Cow<'a, str>;
/// A list that may be absent.
pub(crate) type List<T> = Vec<T>;

/// The whole file, records still raw.
#[derive(Deserialize)]
pub(crate) struct Dataset<'a> {
    #[serde(borrow, default)]
    pub(crate) format: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) dataset_version: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) released_on: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) description: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) licence: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) cite_as: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) attributions: List<Attribution<'a>>,
    #[serde(borrow, default)]
    pub(crate) languages: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) changelog: List<Change<'a>>,
    #[serde(borrow, default)]
    pub(crate) vocabularies: Vocabularies<'a>,
    #[serde(borrow, default)]
    pub(crate) jurisdictions: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) places: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) actors: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) sources: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) policies: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) claims: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) conflicts: List<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) views: List<&'a RawValue>,
}

/// `{"en": "...", "zh": "..."}`. `"zh": null` states a gap; a missing key is a breach.
#[derive(Deserialize, Default)]
pub(crate) struct Text<'a> {
    #[serde(borrow, default, deserialize_with = "stated")]
    pub(crate) en: Option<Option<Str<'a>>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub(crate) zh: Option<Option<Str<'a>>>,
}

/// Keeps `null` (a stated gap) apart from an absent key.
fn stated<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Option<Str<'de>>>, D::Error> {
    // Cow's own Deserialize always copies; this borrows where the file has no escapes.
    #[derive(Deserialize)]
    struct Borrowed<'a>(#[serde(borrow)] Str<'a>);
    Ok(Some(Option::<Borrowed<'de>>::deserialize(d)?.map(|b| b.0)))
}

#[derive(Deserialize)]
pub(crate) struct Attribution<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) licence: Str<'a>,
    #[serde(borrow, default)]
    pub(crate) url: Option<Str<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Change<'a> {
    #[serde(borrow)]
    pub(crate) version: Str<'a>,
    #[serde(borrow)]
    pub(crate) date: Str<'a>,
    #[serde(borrow)]
    pub(crate) summary: Text<'a>,
    #[serde(borrow, default)]
    pub(crate) removed: List<Str<'a>>,
}

#[derive(Deserialize, Default)]
pub(crate) struct Vocabularies<'a> {
    #[serde(borrow, default)]
    pub(crate) instrument: List<Term<'a>>,
    #[serde(borrow, default)]
    pub(crate) technology: List<Term<'a>>,
    #[serde(borrow, default)]
    pub(crate) sector: List<Term<'a>>,
    #[serde(borrow, default)]
    pub(crate) indicator: List<Term<'a>>,
    #[serde(borrow, default)]
    pub(crate) unit: List<Term<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Term<'a> {
    #[serde(borrow)]
    pub(crate) code: Str<'a>,
    #[serde(borrow)]
    pub(crate) label: Text<'a>,
    #[serde(borrow, default)]
    pub(crate) definition: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Jurisdiction<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) name: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) official_name: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) romanised: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) aliases: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) level: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) parent_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) country: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) iso3166_2: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) gbt2260: Option<Str<'a>>,
    /// Where its codes come from.
    #[serde(borrow, default)]
    pub(crate) source_ids: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) point: Option<Point<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Point<'a> {
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    pub(crate) accuracy_km: f64,
    #[serde(borrow, default)]
    pub(crate) source_id: Option<Str<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Place<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) name: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) kind: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) within_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Actor<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) name: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) kind: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) role: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) role_printed: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) jurisdiction_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Source<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) publisher: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) publisher_type: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) tier: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) url: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) published: Option<Date<'a>>,
    #[serde(borrow, default)]
    pub(crate) language: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) translation_of: Option<Str<'a>>,
    #[serde(default)]
    pub(crate) linkable: Option<bool>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

/// `edtf` is what the atlas goes by. `printed` is the source's wording, `printed_edtf` what that
/// wording alone means. `bound_edtf` is an interval that is certain even where the date is not: the
/// loaded span is cut to it.
#[derive(Deserialize)]
pub(crate) struct Date<'a> {
    #[serde(borrow, default)]
    pub(crate) edtf: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) bound_edtf: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) printed: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) printed_edtf: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) anchor: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Policy<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) summary: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) jurisdiction_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) place_ids: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) nature: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) collection: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) doc_type: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) relevance: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) instruments: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) technologies: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) sectors: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) issuers: List<Issuer<'a>>,
    #[serde(borrow, default)]
    pub(crate) bindingness: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) events: List<Event<'a>>,
    #[serde(borrow, default)]
    pub(crate) targets: List<Target<'a>>,
    #[serde(borrow, default)]
    pub(crate) relations: List<Relation<'a>>,
    #[serde(borrow, default)]
    pub(crate) completeness: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) review_state: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) updated_on: Option<Str<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Issuer<'a> {
    #[serde(borrow)]
    pub(crate) actor_id: Str<'a>,
    #[serde(borrow)]
    pub(crate) role: Text<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Relation<'a> {
    #[serde(borrow, rename = "type")]
    pub(crate) kind: Str<'a>,
    #[serde(borrow)]
    pub(crate) policy_id: Str<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Event<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default, rename = "type")]
    pub(crate) kind: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) date: Option<Date<'a>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) actor_ids: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) evidence: List<Evidence<'a>>,
}

/// `value`, `multiplier`, `unit`... are the checked form; `printed` is the first source's form.
#[derive(Deserialize)]
pub(crate) struct Target<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) label: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) indicator: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) comparator: Option<Str<'a>>,
    #[serde(default)]
    pub(crate) value: Option<f64>,
    #[serde(default)]
    pub(crate) value_max: Option<f64>,
    #[serde(borrow, default)]
    pub(crate) unit: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) currency: Option<Str<'a>>,
    #[serde(default)]
    pub(crate) multiplier: Option<f64>,
    #[serde(borrow, default)]
    pub(crate) per: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) deadline: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) scope: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) printed: Option<Printed<'a>>,
    #[serde(borrow, default)]
    pub(crate) checked: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) progress: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) claim_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Printed<'a> {
    #[serde(borrow)]
    pub(crate) wording: Str<'a>,
    #[serde(default)]
    pub(crate) value: Option<f64>,
    #[serde(borrow, default)]
    pub(crate) unit: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) deadline: Option<Str<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Claim<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) kind: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) about: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) text: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) printed: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) checked: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) verdict: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) severity: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) certainty: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) evidence: List<Evidence<'a>>,
    #[serde(borrow, default)]
    pub(crate) checked_on: Option<Str<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Evidence<'a> {
    #[serde(borrow, default)]
    pub(crate) source_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) locator: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) stance: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) note: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Conflict<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) about: List<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) sides: List<Side<'a>>,
    #[serde(borrow, default)]
    pub(crate) state: Option<Str<'a>>,
    #[serde(default)]
    pub(crate) chosen: Option<usize>,
    #[serde(borrow, default)]
    pub(crate) reason: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Side<'a> {
    #[serde(borrow, default)]
    pub(crate) value: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) edtf: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) evidence: List<Evidence<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct View<'a> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) holder_actor_id: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) text: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) checked: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(crate) kind: Option<Str<'a>>,
    #[serde(borrow, default)]
    pub(crate) evidence: List<Evidence<'a>>,
    #[serde(borrow, default)]
    pub(crate) unconfirmed: Option<Text<'a>>,
}
