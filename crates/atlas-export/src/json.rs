//! Some policies with all that they rest on, as a dataset of the same format: it can be opened again.
//!
//! Kept are the policies' jurisdictions with those above, their actors, places, sources, claims and
//! conflicts, and the jurisdictions, places, actors and opinions that those claims speak of. What would
//! point outside (a relation to a policy left out, a claim on another city alone) is left out, so that
//! the file keeps every rule.

use rustc_hash::FxHashSet;

use super::json_ld::json_ld;
use atlas_core::load::FORMAT;
use atlas_core::load::json::Writer;
use atlas_core::model::Date;
use atlas_core::model::table::{Id, Table};
use atlas_core::model::{
    About, Actor, Claim, Conflict, Dataset, Entity, Event, Evidence, Jurisdiction, Locator, Place,
    Policy, PolicyId, Source, Target, TermId, Text, View, Vocabulary,
};
use atlas_core::time::{Day, When};

/// Where an export comes from, so that a figure can be found again years later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The link of the view.
    pub link: String,
    /// The filter in words.
    pub filter: String,
}

/// The policies as a dataset, pretty-printed, with a description in JSON-LD (`json_ld`) for programs that
/// know no such datasets.
pub fn policies_json(dataset: &Dataset, policies: &[PolicyId], from: &Provenance) -> String {
    let kept = Kept::new(dataset, policies);
    Writer::object(|w| {
        about(w, &dataset.about, |w| view(w, &kept, from));
        w.inner("vocabularies", |w| vocabularies(w, dataset));
        kept.list(
            w,
            "jurisdictions",
            &dataset.jurisdictions,
            Entity::Jurisdiction,
            Kept::jurisdiction,
        );
        kept.list(w, "places", &dataset.places, Entity::Place, Kept::place);
        kept.list(w, "actors", &dataset.actors, Entity::Actor, Kept::actor);
        kept.list(w, "sources", &dataset.sources, Entity::Source, Kept::source);
        // In the order of the view, not of the file.
        w.list("policies", policies, |w, id| {
            kept.policy(w, &dataset.policies[*id])
        });
        kept.list(w, "claims", &dataset.claims, Entity::Claim, Kept::claim);
        kept.list(
            w,
            "conflicts",
            &dataset.conflicts,
            Entity::Conflict,
            Kept::conflict,
        );
        kept.list(w, "views", &dataset.views, Entity::View, Kept::view);
        w.inner("json_ld", |w| json_ld(w, &kept, policies, from));
    })
}

fn about(w: &mut Writer, about: &About, view: impl FnOnce(&mut Writer)) {
    w.text("format", FORMAT);
    w.text("dataset_version", &*about.version);
    day(w, "released_on", about.released_on);
    text(w, "title", &about.title);
    text(w, "description", &about.description);
    w.text("licence", &*about.licence);
    text(w, "cite_as", &about.cite_as);
    w.inner("view", view);
    w.list("attributions", &about.attributions, |w, work| {
        text(w, "name", &work.name);
        w.text("licence", &*work.licence);
        w.text("url", work.url.as_deref());
    });
    w.texts("languages", about.languages.iter().map(|lang| lang.code()));
}

fn vocabularies(w: &mut Writer, dataset: &Dataset) {
    for vocabulary in Vocabulary::ALL {
        let terms = dataset.terms.iter().map(|(_, term)| term);
        let terms = terms.filter(|term| term.vocabulary == vocabulary);
        w.list(vocabulary.key(), terms, |w, term| {
            w.text("code", &*term.code);
            text(w, "label", &term.label);
            optional_text(w, "definition", term.definition.as_ref());
            optional_text(w, "symbol", term.symbol.as_ref());
        });
    }
}

/// Where an export comes from, and how much of how large a dataset it is.
pub(super) fn view(w: &mut Writer, kept: &Kept<'_>, from: &Provenance) {
    let is_policy = |entity: &&Entity| matches!(entity, Entity::Policy(_));
    w.text("link", &*from.link);
    w.text("filter", &*from.filter);
    w.count("policies", kept.entities.iter().filter(is_policy).count());
    w.count("policies_in_dataset", kept.dataset.policies.len());
}

/// What goes into the file.
pub(super) struct Kept<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) entities: FxHashSet<Entity>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(dataset: &'a Dataset, policies: &[PolicyId]) -> Self {
        let mut entities = FxHashSet::default();
        for id in policies {
            let row = &dataset.policies[*id];
            entities.insert(Entity::Policy(*id));
            entities.extend(dataset.chain(row.jurisdiction).map(Entity::Jurisdiction));
            entities.extend(row.places.iter().copied().map(Entity::Place));
            entities.extend(row.issuers.iter().map(|issuer| Entity::Actor(issuer.actor)));
            entities.extend(row.events.iter().copied().map(Entity::Event));
            entities.extend(row.targets.iter().copied().map(Entity::Target));
            let actors = row.events.iter().flat_map(|id| &dataset.events[*id].actors);
            entities.extend(actors.copied().map(Entity::Actor));
            entities.extend(dataset.claims_of(*id).into_iter().map(Entity::Claim));
            entities.extend(dataset.conflicts_of(*id).into_iter().map(Entity::Conflict));
        }
        // Artefacts speak of claims rather than of policies.
        let artefacts: Vec<Entity> = entities
            .iter()
            .filter(|entity| matches!(entity, Entity::Claim(_)))
            .flat_map(|entity| dataset.claims_about(*entity))
            .map(|id| Entity::Claim(*id))
            .collect();
        entities.extend(artefacts);
        // A claim is as sure as what it speaks of is free of conflict, so that goes along.
        let mut spoken_of = Vec::new();
        for entity in &entities {
            if let Entity::Claim(id) = entity {
                use Entity::{Actor, Jurisdiction, Place, View};
                let about = dataset.claims[*id].about.iter().copied();
                spoken_of.extend(about.filter(|entity| {
                    matches!(entity, Actor(_) | Jurisdiction(_) | Place(_) | View(_))
                }));
            }
        }
        for entity in spoken_of {
            let conflicts = dataset.conflicts_about(entity).iter();
            entities.extend(conflicts.map(|id| Entity::Conflict(*id)));
            entities.insert(entity);
        }
        let mut kept = Self { dataset, entities };
        kept.follow_references();
        kept
    }

    /// Holders of views, sources of everything kept, originals of translations, jurisdictions of
    /// places and actors with those above.
    fn follow_references(&mut self) {
        let ds = self.dataset;
        let holders = self.entities.iter().filter_map(|entity| match entity {
            Entity::View(id) => Some(Entity::Actor(ds.views[*id].holder)),
            _ => None,
        });
        let holders: Vec<Entity> = holders.collect();
        self.entities.extend(holders);
        let mut more = Vec::new();
        for entity in &self.entities {
            let evidence: Vec<&Evidence> = match entity {
                Entity::Event(id) => ds.events[*id].evidence.iter().collect(),
                Entity::Claim(id) => ds.claims[*id].evidence.iter().collect(),
                Entity::View(id) => ds.views[*id].evidence.iter().collect(),
                Entity::Conflict(id) => ds.conflicts[*id]
                    .sides
                    .iter()
                    .flat_map(|side| &side.evidence)
                    .collect(),
                _ => Vec::new(),
            };
            more.extend(evidence.into_iter().map(|piece| piece.source));
        }
        let sources = more.into_iter();
        let with_originals = sources.flat_map(|id| {
            std::iter::successors(Some(id), |id| ds.sources[*id].translation_of)
                .take(ds.sources.len())
        });
        let mut more: Vec<Entity> = with_originals.map(Entity::Source).collect();
        for entity in &self.entities {
            let jurisdiction = match entity {
                Entity::Place(id) => ds.places[*id].within,
                Entity::Actor(id) => ds.actors[*id].jurisdiction,
                Entity::Jurisdiction(id) => Some(*id),
                _ => None,
            };
            let chain = jurisdiction.into_iter().flat_map(|id| ds.chain(id));
            more.extend(chain.map(Entity::Jurisdiction));
        }
        self.entities.extend(more);
        let jurisdictions = self.entities.iter().filter_map(|entity| match entity {
            Entity::Jurisdiction(id) => Some(&ds.jurisdictions[*id]),
            _ => None,
        });
        let sources = jurisdictions.flat_map(|jurisdiction| {
            let of_point = jurisdiction.point.as_ref().and_then(|point| point.source);
            jurisdiction.sources.iter().copied().chain(of_point)
        });
        let sources: Vec<Entity> = sources.map(Entity::Source).collect();
        self.entities.extend(sources);
    }

    fn list<T>(
        &self,
        w: &mut Writer,
        key: &str,
        table: &Table<T>,
        entity: fn(Id<T>) -> Entity,
        write: fn(&Self, &mut Writer, &T),
    ) {
        let rows = table
            .iter()
            .filter(|(id, _)| self.entities.contains(&entity(*id)));
        w.list(key, rows, |w, (_, row)| write(self, w, row));
    }

    /// The slug of what is kept; nothing for what is not.
    fn id(&self, w: &mut Writer, key: &str, entity: Option<Entity>) {
        let kept = entity.filter(|entity| self.entities.contains(entity));
        w.text(key, kept.map(|entity| self.dataset.slug(entity)));
    }

    fn ids(&self, w: &mut Writer, key: &str, entities: impl Iterator<Item = Entity>) {
        let kept = entities.filter(|entity| self.entities.contains(entity));
        w.texts(key, kept.map(|entity| self.dataset.slug(entity)));
    }

    fn codes(&self, w: &mut Writer, key: &str, terms: &[TermId]) {
        w.texts(key, terms.iter().map(|id| &*self.dataset.terms[*id].code));
    }

    fn jurisdiction(&self, w: &mut Writer, row: &Jurisdiction) {
        w.text("id", &*row.slug);
        text(w, "name", &row.name);
        optional_text(w, "official_name", row.official_name.as_ref());
        w.text("romanised", row.romanised.as_deref());
        w.texts("aliases", &row.aliases);
        w.text("level", row.level.code());
        self.id(w, "parent_id", row.parent.map(Entity::Jurisdiction));
        w.text("country", row.country.as_deref());
        w.text("iso3166_2", row.iso3166_2.as_deref());
        w.text("gbt2260", row.gbt2260.as_deref());
        self.ids(
            w,
            "source_ids",
            row.sources.iter().copied().map(Entity::Source),
        );
        w.inner_of("point", row.point.as_ref(), |w, point| {
            w.number("lat", point.lat);
            w.number("lon", point.lon);
            w.number("accuracy_km", point.accuracy_km);
            self.id(w, "source_id", point.source.map(Entity::Source));
        });
        optional_text(w, "note", row.note.as_ref());
    }

    fn place(&self, w: &mut Writer, row: &Place) {
        w.text("id", &*row.slug);
        text(w, "name", &row.name);
        text(w, "kind", &row.kind);
        self.id(w, "within_id", row.within.map(Entity::Jurisdiction));
        optional_text(w, "note", row.note.as_ref());
    }

    fn actor(&self, w: &mut Writer, row: &Actor) {
        w.text("id", &*row.slug);
        text(w, "name", &row.name);
        w.text("kind", row.kind.code());
        optional_text(w, "role", row.role.as_ref());
        w.text("role_printed", row.role_printed.as_deref());
        self.id(
            w,
            "jurisdiction_id",
            row.jurisdiction.map(Entity::Jurisdiction),
        );
        optional_text(w, "note", row.note.as_ref());
    }

    fn source(&self, w: &mut Writer, row: &Source) {
        w.text("id", &*row.slug);
        w.text("title", row.title.as_deref());
        text(w, "publisher", &row.publisher);
        w.text("publisher_type", row.publisher_type.code());
        w.text("tier", row.tier.code());
        w.text("url", row.url.as_deref());
        w.inner_of("published", row.published.as_ref(), date);
        w.text("language", &*row.language);
        self.id(w, "translation_of", row.translation_of.map(Entity::Source));
        w.flag("linkable", row.linkable);
        optional_text(w, "note", row.note.as_ref());
        if !row.passages.is_empty() {
            w.list("passages", &row.passages, |w, passage| {
                locator(w, Some(&passage.locator));
                text(w, "text", &passage.text);
            });
        }
    }

    fn policy(&self, w: &mut Writer, row: &Policy) {
        let ds = self.dataset;
        w.text("id", &*row.slug);
        text(w, "title", &row.title);
        text(w, "summary", &row.summary);
        optional_text(w, "note", row.note.as_ref());
        w.text("jurisdiction_id", &*ds.jurisdictions[row.jurisdiction].slug);
        self.ids(
            w,
            "place_ids",
            row.places.iter().copied().map(Entity::Place),
        );
        w.text("nature", row.nature.code());
        w.text("collection", row.collection.code());
        w.text("doc_type", row.doc_type.code());
        w.text("relevance", row.relevance.code());
        self.codes(w, "instruments", &row.instruments);
        self.codes(w, "technologies", &row.technologies);
        self.codes(w, "sectors", &row.sectors);
        w.list("issuers", &row.issuers, |w, issuer| {
            w.text("actor_id", &*ds.actors[issuer.actor].slug);
            text(w, "role", &issuer.role);
        });
        w.text("bindingness", row.bindingness.code());
        w.list("events", &row.events, |w, id| {
            self.event(w, &ds.events[*id])
        });
        w.list("targets", &row.targets, |w, id| {
            self.target(w, &ds.targets[*id])
        });
        let relations = row.relations.iter();
        let relations = relations.filter(|to| self.entities.contains(&Entity::Policy(to.policy)));
        w.list("relations", relations, |w, relation| {
            w.text("type", relation.kind.code());
            w.text("policy_id", &*ds.policies[relation.policy].slug);
        });
        w.text("completeness", row.completeness.code());
        w.text("review_state", row.review_state.code());
        day(w, "updated_on", row.updated_on);
    }

    fn event(&self, w: &mut Writer, row: &Event) {
        w.text("id", &*row.slug);
        w.text("type", row.kind.code());
        w.inner("date", |w| date(w, &row.date));
        text(w, "title", &row.title);
        self.ids(
            w,
            "actor_ids",
            row.actors.iter().copied().map(Entity::Actor),
        );
        self.evidence(w, &row.evidence);
    }

    pub(super) fn target(&self, w: &mut Writer, row: &Target) {
        let ds = self.dataset;
        w.text("id", &*row.slug);
        text(w, "label", &row.label);
        w.text("indicator", &*ds.terms[row.indicator].code);
        w.text("comparator", row.comparator.code());
        if let Some(amount) = &row.amount {
            w.number("value", amount.value);
            w.number("value_max", amount.value_max);
            w.text("unit", amount.unit.map(|id| &*ds.terms[id].code));
            w.text("currency", amount.currency.as_deref());
            w.number("multiplier", amount.multiplier);
            optional_text(w, "per", amount.per.as_ref());
        }
        edtf(w, "deadline", row.deadline.as_ref());
        w.text("scope", row.scope.code());
        w.inner_of("printed", row.printed.as_ref(), |w, printed| {
            w.text("wording", &*printed.wording);
            w.number("value", printed.value);
            w.text("unit", printed.unit.as_deref());
            edtf(w, "deadline", printed.deadline.as_ref());
        });
        optional_text(w, "checked", row.checked.as_ref());
        optional_text(w, "progress", row.progress.as_ref());
        self.id(w, "claim_id", row.claim.map(Entity::Claim));
        optional_text(w, "note", row.note.as_ref());
    }

    fn claim(&self, w: &mut Writer, row: &Claim) {
        w.text("id", &*row.slug);
        w.text("kind", row.kind.code());
        self.ids(w, "about", row.about.iter().copied());
        text(w, "text", &row.text);
        w.text("printed", row.printed.as_deref());
        optional_text(w, "checked", row.checked.as_ref());
        w.text("verdict", row.verdict.code());
        w.text("severity", row.severity.map(|code| code.code()));
        w.text("certainty", row.certainty.map(|code| code.code()));
        self.evidence(w, &row.evidence);
        day(w, "checked_on", row.checked_on);
    }

    fn conflict(&self, w: &mut Writer, row: &Conflict) {
        w.text("id", &*row.slug);
        text(w, "title", &row.title);
        self.ids(w, "about", row.about.iter().copied());
        w.list("sides", &row.sides, |w, side| {
            text(w, "value", &side.value);
            edtf(w, "edtf", side.when.as_ref());
            self.evidence(w, &side.evidence);
        });
        w.text("state", row.state.code());
        w.number("chosen", row.chosen.map(|chosen| chosen as f64));
        text(w, "reason", &row.reason);
    }

    fn view(&self, w: &mut Writer, row: &View) {
        w.text("id", &*row.slug);
        w.text("holder_actor_id", &*self.dataset.actors[row.holder].slug);
        text(w, "text", &row.text);
        optional_text(w, "checked", row.checked.as_ref());
        w.text("kind", row.kind.code());
        self.evidence(w, &row.evidence);
        optional_text(w, "unconfirmed", row.unconfirmed.as_ref());
    }

    fn evidence(&self, w: &mut Writer, evidence: &[Evidence]) {
        w.list("evidence", evidence, |w, piece| {
            w.text("source_id", &*self.dataset.sources[piece.source].slug);
            locator(w, piece.locator.as_ref());
            w.text("stance", piece.stance.code());
            optional_text(w, "note", piece.note.as_ref());
        });
    }
}

/// Both languages, a gap stated as `null`.
fn text(w: &mut Writer, key: &str, text: &Text) {
    w.inner(key, |w| {
        w.text_or_null("en", text.en.as_deref());
        w.text_or_null("zh", text.zh.as_deref());
    });
}

fn optional_text(w: &mut Writer, key: &str, of: Option<&Text>) {
    if let Some(of) = of {
        text(w, key, of);
    }
}

fn locator(w: &mut Writer, of: Option<&Locator>) {
    match of {
        Some(Locator::Paragraph(n)) => w.text("locator", &*format!("¶{n}")),
        Some(Locator::Other(text)) => w.text("locator", &**text),
        None => {}
    }
}

fn edtf(w: &mut Writer, key: &str, when: Option<&When>) {
    w.text(key, when.map(|when| &*when.edtf));
}

pub(super) fn day(w: &mut Writer, key: &str, day: Option<Day>) {
    if let Some(day) = day {
        w.text(key, &*day.to_string());
    }
}

fn date(w: &mut Writer, date: &Date) {
    edtf(w, "edtf", date.when.as_ref());
    // The bound has been cut into the span; written out, it is an interval of its own.
    if let Some(when) = &date.when
        && When::parse(&when.edtf).is_ok_and(|stated| stated.span != when.span)
    {
        let end = |day: Option<Day>| day.map_or("..".to_owned(), |day| day.to_string());
        let (from, to) = (end(when.span.earliest), end(when.span.latest));
        w.text("bound_edtf", &*format!("{from}/{to}"));
    }
    w.text("printed", date.printed.as_deref());
    edtf(w, "printed_edtf", date.printed_when.as_ref());
    w.text("anchor", date.anchor.as_deref());
    optional_text(w, "note", date.note.as_ref());
}
