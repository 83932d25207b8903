//! Some policies as a dataset of the same format: it can be opened again.
//!
//! Leaves out which records go along (`subset`) and the description for programs that know no such datasets
//! (`json_ld`).

use atlas_core::load::{FORMAT, wire};
use atlas_core::model::codes::Lang;
use atlas_core::model::table::{RowId, Table};
use atlas_core::model::{
    About, Actor, Claim, Conflict, Dataset, Date, Entity, Event, Evidence, Jurisdiction, Locator,
    Place, Policy, PolicyId, Quotation, Source, Target, TargetId, TermId, Text, View, Vocabulary,
    Wording,
};
use atlas_core::time::{Day, When};
use serde::Serialize;

use crate::json_ld::{Graph, graph};
use crate::provenance::{Provenance, selection};
use crate::subset::Subset;

/// The policies as a dataset, pretty-printed, with a description in JSON-LD (`json_ld`) for programs that
/// know no such datasets. Complexity: O(what the policies rest on).
///
/// ```
/// use atlas_core::load::load;
/// use atlas_export::{Provenance, policies_json};
///
/// let dataset = load(r#"{"format":"policy-atlas/1"}"#)?.dataset;
/// let from = Provenance { link: "#/cards".to_owned(), filter: "All".to_owned() };
/// let text = policies_json(&dataset, &[], &from);
/// assert!(load(&text)?.dataset.policies.is_empty());
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn policies_json(dataset: &Dataset, policies: &[PolicyId], from: &Provenance) -> String {
    let subset = Subset::new(dataset, policies);
    let file = File {
        dataset: file_of(&subset, policies, from),
        json_ld: graph(&subset, policies, from),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(flatten)]
    dataset: wire::Dataset<'a>,
    json_ld: Graph<'a>,
}

/// A value of ours as JSON, laid out for people. Nothing of ours refuses to be written: its keys are strings, and its
/// numbers were read from JSON, so they are finite.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn file_of<'a>(
    subset: &Subset<'a>,
    policies: &[PolicyId],
    from: &'a Provenance,
) -> wire::Dataset<'a> {
    let dataset = subset.dataset;
    let About {
        version,
        released_on,
        title,
        description,
        licence,
        cite_as,
        attributions,
        languages,
        ..
    } = &dataset.about;
    let attributions = attributions.iter().map(|work| {
        wire::Record::Value(wire::Attribution {
            name: text(&work.name),
            licence: (&*work.licence).into(),
            url: work.url.as_deref().map(Into::into),
        })
    });
    wire::Dataset {
        format: Some(FORMAT.into()),
        dataset_version: Some((&**version).into()),
        released_on: day(*released_on),
        title: Some(text(title)),
        description: Some(text(description)),
        licence: Some((&**licence).into()),
        cite_as: Some(text(cite_as)),
        view: Some(selection(dataset, policies, from)),
        attributions: attributions.collect(),
        languages: languages.iter().map(|lang: &Lang| (*lang).into()).collect(),
        // They lead to views of the whole.
        questions: Vec::new(),
        changelog: Vec::new(),
        vocabularies: Some(vocabularies(dataset)),
        jurisdictions: records(
            subset,
            &dataset.jurisdictions,
            Entity::Jurisdiction,
            jurisdiction,
        ),
        places: records(subset, &dataset.places, Entity::Place, place),
        actors: records(subset, &dataset.actors, Entity::Actor, actor),
        sources: records(subset, &dataset.sources, Entity::Source, source),
        // In the order of the view, not of the file.
        policies: policies
            .iter()
            .map(|id| wire::Record::Value(policy(subset, &dataset.policies[*id])))
            .collect(),
        claims: records(subset, &dataset.claims, Entity::Claim, claim),
        conflicts: records(subset, &dataset.conflicts, Entity::Conflict, conflict),
        views: records(subset, &dataset.views, Entity::View, view),
    }
}

/// The rows of a table that are in the subset, in file order.
fn records<'a, I: RowId, T, W>(
    subset: &Subset<'a>,
    table: &'a Table<I, T>,
    entity: fn(I) -> Entity,
    record: fn(&Subset<'a>, &'a T) -> W,
) -> Vec<wire::Record<'a, W>> {
    let rows = table.iter().filter(|(id, _)| subset.contains(entity(*id)));
    rows.map(|(_, row)| wire::Record::Value(record(subset, row)))
        .collect()
}

fn vocabularies(dataset: &Dataset) -> wire::Vocabularies<'_> {
    let terms = |vocabulary| {
        let mut terms = Vec::new();
        for (_, term) in dataset.terms.iter() {
            if term.vocabulary == vocabulary {
                terms.push(wire::Record::Value(wire::Term {
                    code: (&*term.code).into(),
                    label: text(&term.label),
                    definition: term.definition.as_ref().map(text),
                    symbol: term.symbol.as_ref().map(text),
                }));
            }
        }
        terms
    };
    wire::Vocabularies {
        instrument: terms(Vocabulary::Instrument),
        technology: terms(Vocabulary::Technology),
        sector: terms(Vocabulary::Sector),
        indicator: terms(Vocabulary::Indicator),
        unit: terms(Vocabulary::Unit),
    }
}

fn jurisdiction<'a>(subset: &Subset<'a>, row: &'a Jurisdiction) -> wire::Jurisdiction<'a> {
    let point = row.point.as_ref().map(|point| wire::Point {
        lat: wire::Number(point.lat),
        lon: wire::Number(point.lon),
        accuracy_km: wire::Number(point.accuracy_km),
        source_id: id(subset, point.source.map(Entity::Source)),
    });
    wire::Jurisdiction {
        id: Some((&*row.slug).into()),
        name: Some(text(&row.name)),
        official_name: row.official_name.as_ref().map(text),
        romanised: row.romanised.as_deref().map(Into::into),
        aliases: row.aliases.iter().map(|alias| (&**alias).into()).collect(),
        level: Some(row.level.into()),
        parent_id: id(subset, row.parent.map(Entity::Jurisdiction)),
        country: row.country.as_deref().map(Into::into),
        iso3166_2: row.iso3166_2.as_deref().map(Into::into),
        gbt2260: row.gbt2260.as_deref().map(Into::into),
        source_ids: ids(subset, row.sources.iter().copied().map(Entity::Source)),
        point,
        note: row.note.as_ref().map(text),
    }
}

fn place<'a>(subset: &Subset<'a>, row: &'a Place) -> wire::Place<'a> {
    wire::Place {
        id: Some((&*row.slug).into()),
        name: Some(text(&row.name)),
        kind: Some(text(&row.kind)),
        within_id: id(subset, row.within.map(Entity::Jurisdiction)),
        note: row.note.as_ref().map(text),
    }
}

fn actor<'a>(subset: &Subset<'a>, row: &'a Actor) -> wire::Actor<'a> {
    wire::Actor {
        id: Some((&*row.slug).into()),
        name: Some(text(&row.name)),
        kind: Some(row.kind.into()),
        role: row.role.as_ref().map(text),
        role_printed: row.role_printed.as_deref().map(Into::into),
        jurisdiction_id: id(subset, row.jurisdiction.map(Entity::Jurisdiction)),
        note: row.note.as_ref().map(text),
    }
}

fn source<'a>(subset: &Subset<'a>, row: &'a Source) -> wire::Source<'a> {
    let passages = row.passages.iter().map(|passage| wire::Passage {
        locator: Some(locator(&passage.locator)),
        text: Some(text(&passage.text)),
    });
    wire::Source {
        id: Some((&*row.slug).into()),
        title: row.title.as_deref().map(Into::into),
        publisher: Some(text(&row.publisher)),
        publisher_type: Some(row.publisher_type.into()),
        tier: Some(row.tier.into()),
        url: row.url.as_deref().map(Into::into),
        published: row.published.as_ref().map(|found| date(subset, found)),
        language: (!row.language.is_empty()).then(|| (&*row.language).into()),
        translation_of: id(subset, row.translation_of.map(Entity::Source)),
        linkable: Some(row.linkable),
        note: row.note.as_ref().map(text),
        passages: passages.map(wire::Record::Value).collect(),
    }
}

fn policy<'a>(subset: &Subset<'a>, row: &'a Policy) -> wire::Policy<'a> {
    let dataset = subset.dataset;
    let issuers = row.issuers.iter().map(|issuer| wire::Issuer {
        actor_id: (&*dataset.actors[issuer.actor].slug).into(),
        role: text(&issuer.role),
    });
    let relations = row.relations.iter().filter_map(|relation| {
        let policy_id = subset.slug(Entity::Policy(relation.policy))?.into();
        let kind = relation.kind.into();
        Some(wire::Relation { kind, policy_id })
    });
    wire::Policy {
        id: Some((&*row.slug).into()),
        title: Some(text(&row.title)),
        official_title: row.official_title.as_ref().map(wording),
        document_number: row.document_number.as_deref().map(Into::into),
        summary: Some(text(&row.summary)),
        note: row.note.as_ref().map(text),
        jurisdiction_id: Some((&*dataset.jurisdictions[row.jurisdiction].slug).into()),
        place_ids: ids(subset, row.places.iter().copied().map(Entity::Place)),
        nature: Some(row.nature.into()),
        collection: Some(row.collection.into()),
        doc_type: Some(row.doc_type.into()),
        relevance: Some(row.relevance.into()),
        instruments: codes(dataset, &row.instruments),
        technologies: codes(dataset, &row.technologies),
        sectors: codes(dataset, &row.sectors),
        issuers: issuers.collect(),
        bindingness: Some(row.bindingness.into()),
        events: row
            .events
            .iter()
            .map(|id| event(subset, &dataset.events[*id]))
            .collect(),
        targets: figures(subset, &row.targets),
        results: figures(subset, &row.results),
        relations: relations.collect(),
        completeness: Some(row.completeness.into()),
        review_state: Some(row.review_state.into()),
        updated_on: day(row.updated_on),
    }
}

fn event<'a>(subset: &Subset<'a>, row: &'a Event) -> wire::Event<'a> {
    wire::Event {
        id: Some((&*row.slug).into()),
        kind: Some(row.kind.into()),
        date: Some(date(subset, &row.date)),
        title: Some(text(&row.title)),
        actor_ids: ids(subset, row.actors.iter().copied().map(Entity::Actor)),
        evidence: evidence(subset, &row.evidence),
    }
}

fn figures<'a>(subset: &Subset<'a>, ids: &[TargetId]) -> Vec<wire::Target<'a>> {
    let rows = ids.iter().map(|id| &subset.dataset.targets[*id]);
    rows.map(|row| target(subset, row)).collect()
}

/// A target or result as the file has it.
pub(crate) fn target<'a>(subset: &Subset<'a>, row: &'a Target) -> wire::Target<'a> {
    let dataset = subset.dataset;
    let amount = row.amount.as_ref();
    let printed = row.printed.as_ref().map(|printed| wire::Printed {
        wording: (&*printed.wording).into(),
        value: printed.value.map(wire::Number),
        unit: printed.unit.as_deref().map(Into::into),
        deadline: printed.deadline.as_ref().map(edtf),
    });
    let unit = amount.and_then(|amount| amount.unit);
    wire::Target {
        id: Some((&*row.slug).into()),
        label: Some(text(&row.label)),
        indicator: Some((&*dataset.terms[row.indicator].code).into()),
        comparator: Some(row.comparator.into()),
        value: amount.map(|amount| wire::Number(amount.value)),
        value_max: amount.and_then(|amount| amount.value_max).map(wire::Number),
        unit: unit.map(|unit| (&*dataset.terms[unit].code).into()),
        currency: amount
            .and_then(|amount| amount.currency.as_deref())
            .map(Into::into),
        multiplier: amount.map(|amount| wire::Number(amount.multiplier)),
        per: amount.and_then(|amount| amount.per.as_ref()).map(text),
        deadline: row.deadline.as_ref().map(edtf),
        as_of: row.as_of.as_ref().map(edtf),
        scope: Some(row.scope.into()),
        printed,
        checked: row.checked.as_ref().map(text),
        progress: row.progress.as_ref().map(text),
        claim_id: id(subset, row.claim.map(Entity::Claim)),
        note: row.note.as_ref().map(text),
    }
}

fn claim<'a>(subset: &Subset<'a>, row: &'a Claim) -> wire::Claim<'a> {
    wire::Claim {
        id: Some((&*row.slug).into()),
        kind: Some(row.kind.into()),
        about: ids(subset, row.about.iter().copied()),
        text: Some(text(&row.text)),
        printed: row.printed.as_deref().map(Into::into),
        checked: row.checked.as_ref().map(text),
        verdict: Some(row.verdict.into()),
        severity: row.severity.map(Into::into),
        certainty: row.certainty.map(Into::into),
        evidence: evidence(subset, &row.evidence),
        checked_on: day(row.checked_on),
    }
}

fn conflict<'a>(subset: &Subset<'a>, row: &'a Conflict) -> wire::Conflict<'a> {
    let sides = row.sides.iter().map(|side| wire::Side {
        value: Some(text(&side.value)),
        edtf: side.when.as_ref().map(edtf),
        evidence: evidence(subset, &side.evidence),
    });
    wire::Conflict {
        id: Some((&*row.slug).into()),
        title: Some(text(&row.title)),
        about: ids(subset, row.about.iter().copied()),
        sides: sides.collect(),
        state: Some(row.state.into()),
        chosen: row.chosen,
        reason: Some(text(&row.reason)),
    }
}

fn view<'a>(subset: &Subset<'a>, row: &'a View) -> wire::View<'a> {
    wire::View {
        id: Some((&*row.slug).into()),
        holder_actor_id: Some((&*subset.dataset.actors[row.holder].slug).into()),
        text: Some(text(&row.text)),
        checked: row.checked.as_ref().map(text),
        kind: Some(row.kind.into()),
        evidence: evidence(subset, &row.evidence),
        unconfirmed: row.unconfirmed.as_ref().map(text),
    }
}

fn evidence<'a>(subset: &Subset<'a>, evidence: &'a [Evidence]) -> Vec<wire::Evidence<'a>> {
    let pieces = evidence.iter().map(|piece| wire::Evidence {
        source_id: Some((&*subset.dataset.sources[piece.source].slug).into()),
        locator: piece.locator.as_ref().map(locator),
        stance: Some(piece.stance.into()),
        quotation: piece.quotation.as_ref().map(quotation),
        note: piece.note.as_ref().map(text),
    });
    pieces.collect()
}

/// The id of what is in the subset; nothing for what is not.
fn id<'a>(subset: &Subset<'a>, entity: Option<Entity>) -> Option<wire::Id<'a>> {
    subset.slug(entity?).map(Into::into)
}

fn ids<'a>(subset: &Subset<'a>, entities: impl Iterator<Item = Entity>) -> Vec<wire::Id<'a>> {
    let slugs = entities.filter_map(|entity| subset.slug(entity));
    slugs.map(Into::into).collect()
}

fn codes<'a>(dataset: &'a Dataset, terms: &[TermId]) -> Vec<wire::Str<'a>> {
    terms
        .iter()
        .map(|id| (&*dataset.terms[*id].code).into())
        .collect()
}

fn wording(wording: &Wording) -> wire::Wording<'_> {
    wire::Wording {
        text: Some((&*wording.text).into()),
        lang: Some((&*wording.lang).into()),
    }
}

fn quotation(quotation: &Quotation) -> wire::Quotation<'_> {
    let Quotation {
        original,
        translation,
    } = quotation;
    let mut translated = text(translation);
    // A language needs no translation into itself.
    if original.is_in(Lang::En) {
        translated.en = None;
    }
    if original.is_in(Lang::Zh) {
        translated.zh = None;
    }
    wire::Quotation {
        text: Some((&*original.text).into()),
        lang: Some((&*original.lang).into()),
        translation: Some(translated),
    }
}

/// Both languages, a gap stated as `null`.
fn text(text: &Text) -> wire::Text<'_> {
    wire::Text {
        en: Some(text.en.as_deref().map(Into::into)),
        zh: Some(text.zh.as_deref().map(Into::into)),
    }
}

fn locator(locator: &Locator) -> wire::Str<'_> {
    match locator {
        Locator::Paragraph(n) => format!("¶{n}").into(),
        Locator::Other(text) => (&**text).into(),
    }
}

fn edtf(when: &When) -> wire::Edtf<'_> {
    (&*when.edtf).into()
}

fn day<'a>(day: Option<Day>) -> Option<wire::Day<'a>> {
    day.map(|day| day.to_string().into())
}

fn date<'a>(subset: &Subset<'a>, date: &'a Date) -> wire::Date<'a> {
    let bound = date.when.as_ref().and_then(|when| when.bound.as_deref());
    // What the date hangs on may be in another policy.
    let is_here = |slug: &&str| {
        let entity = subset.dataset.find(slug);
        entity.is_some_and(|entity| subset.contains(entity))
    };
    wire::Date {
        edtf: date.when.as_ref().map(edtf),
        bound_edtf: bound.map(edtf),
        printed: date.printed.as_deref().map(Into::into),
        printed_edtf: date.printed_when.as_ref().map(edtf),
        anchor: date.anchor.as_deref().filter(is_here).map(Into::into),
        note: date.note.as_ref().map(text),
    }
}
