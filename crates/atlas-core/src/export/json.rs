//! Some policies with all that they rest on, as a dataset of the same format: it can be opened again.
//!
//! Kept are the policies' jurisdictions with those above, their actors, places, sources, claims and
//! conflicts, and the jurisdictions, places, actors and opinions that those claims speak of. What would
//! point outside (a relation to a policy left out, a claim on another city alone) is left out, so that
//! the file keeps every rule.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::date::{Date, Day};
use crate::load::FORMAT;
use crate::model::{
    Claim, Conflict, Dataset, Entity, Event, Evidence, Jurisdiction, Locator, Policy, PolicyId,
    Source, Target, Text, View, Vocabulary,
};

/// Where an export comes from, so that a figure can be found again years later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The link of the view.
    pub link: String,
    /// The filter in words.
    pub filter: String,
}

/// The policies as a dataset, pretty-printed.
pub fn policies_json(dataset: &Dataset, policies: &[PolicyId], from: &Provenance) -> String {
    let kept = Kept::new(dataset, policies);
    let about = &dataset.about;
    let vocabularies: Map<String, Value> = Vocabulary::ALL
        .into_iter()
        .map(|vocabulary| {
            let terms = dataset.terms.iter().map(|(_, term)| term);
            let terms = terms.filter(|term| term.vocabulary == vocabulary);
            let terms = terms.map(|term| {
                object([
                    ("code", json!(term.code)),
                    ("label", text(&term.label)),
                    ("definition", optional(term.definition.as_ref().map(text))),
                ])
            });
            (vocabulary.key().to_owned(), terms.collect())
        })
        .collect();
    let file = object([
        ("format", json!(FORMAT)),
        ("dataset_version", json!(about.version)),
        ("released_on", day(about.released_on)),
        ("title", text(&about.title)),
        ("description", text(&about.description)),
        ("licence", json!(about.licence)),
        ("cite_as", text(&about.cite_as)),
        ("view", view(dataset, &kept, from)),
        (
            "attributions",
            about
                .attributions
                .iter()
                .map(|a| {
                    let url = optional(a.url.as_ref().map(|url| json!(url)));
                    object([
                        ("name", text(&a.name)),
                        ("licence", json!(a.licence)),
                        ("url", url),
                    ])
                })
                .collect(),
        ),
        (
            "languages",
            about
                .languages
                .iter()
                .map(|lang| json!(lang.code()))
                .collect(),
        ),
        ("vocabularies", Value::Object(vocabularies)),
        (
            "jurisdictions",
            kept.list(&dataset.jurisdictions, Entity::Jurisdiction, |j| {
                kept.jurisdiction(j)
            }),
        ),
        (
            "places",
            kept.list(&dataset.places, Entity::Place, |place| {
                object([
                    ("id", json!(place.slug)),
                    ("name", text(&place.name)),
                    ("kind", text(&place.kind)),
                    ("within_id", kept.id(place.within.map(Entity::Jurisdiction))),
                    ("note", optional(place.note.as_ref().map(text))),
                ])
            }),
        ),
        (
            "actors",
            kept.list(&dataset.actors, Entity::Actor, |actor| {
                object([
                    ("id", json!(actor.slug)),
                    ("name", text(&actor.name)),
                    ("kind", json!(actor.kind.code())),
                    ("role", optional(actor.role.as_ref().map(text))),
                    (
                        "role_printed",
                        optional(actor.role_printed.as_ref().map(|s| json!(s))),
                    ),
                    (
                        "jurisdiction_id",
                        kept.id(actor.jurisdiction.map(Entity::Jurisdiction)),
                    ),
                    ("note", optional(actor.note.as_ref().map(text))),
                ])
            }),
        ),
        (
            "sources",
            kept.list(&dataset.sources, Entity::Source, |source| {
                kept.source(source)
            }),
        ),
        // In the order of the view, not of the file.
        (
            "policies",
            policies
                .iter()
                .map(|id| kept.policy(&dataset.policies[*id]))
                .collect(),
        ),
        (
            "claims",
            kept.list(&dataset.claims, Entity::Claim, |claim| kept.claim(claim)),
        ),
        (
            "conflicts",
            kept.list(&dataset.conflicts, Entity::Conflict, |c| kept.conflict(c)),
        ),
        (
            "views",
            kept.list(&dataset.views, Entity::View, |view| kept.view(view)),
        ),
    ]);
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Where an export comes from, and how much of how large a dataset it is.
pub(super) fn view(dataset: &Dataset, kept: &Kept<'_>, from: &Provenance) -> Value {
    let is_policy = |entity: &&Entity| matches!(entity, Entity::Policy(_));
    json!({
        "link": from.link,
        "filter": from.filter,
        "policies": kept.entities.iter().filter(is_policy).count(),
        "policies_in_dataset": dataset.policies.len(),
    })
}

/// What goes into the file.
pub(super) struct Kept<'a> {
    pub(super) dataset: &'a Dataset,
    entities: BTreeSet<Entity>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(dataset: &'a Dataset, policies: &[PolicyId]) -> Self {
        let mut entities = BTreeSet::new();
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
        table: &crate::table::Table<T>,
        entity: fn(crate::table::Id<T>) -> Entity,
        write: impl Fn(&T) -> Value,
    ) -> Value {
        let rows = table
            .iter()
            .filter(|(id, _)| self.entities.contains(&entity(*id)));
        rows.map(|(_, row)| write(row)).collect()
    }

    /// The slug of what is kept; nothing for what is not.
    fn id(&self, entity: Option<Entity>) -> Value {
        let kept = entity.filter(|entity| self.entities.contains(entity));
        optional(kept.map(|entity| json!(self.dataset.slug(entity))))
    }

    fn ids(&self, entities: impl Iterator<Item = Entity>) -> Value {
        let kept = entities.filter(|entity| self.entities.contains(entity));
        kept.map(|entity| json!(self.dataset.slug(entity)))
            .collect()
    }

    fn codes(&self, terms: &[crate::model::TermId]) -> Value {
        terms
            .iter()
            .map(|id| json!(self.dataset.terms[*id].code))
            .collect()
    }

    fn jurisdiction(&self, row: &Jurisdiction) -> Value {
        let string = |s: &Option<Box<str>>| optional(s.as_ref().map(|s| json!(s)));
        let point = row.point.as_ref().map(|point| {
            object([
                ("lat", json!(point.lat)),
                ("lon", json!(point.lon)),
                ("accuracy_km", json!(point.accuracy_km)),
                ("source_id", self.id(point.source.map(Entity::Source))),
            ])
        });
        object([
            ("id", json!(row.slug)),
            ("name", text(&row.name)),
            (
                "official_name",
                optional(row.official_name.as_ref().map(text)),
            ),
            ("romanised", string(&row.romanised)),
            (
                "aliases",
                row.aliases.iter().map(|alias| json!(alias)).collect(),
            ),
            ("level", json!(row.level.code())),
            ("parent_id", self.id(row.parent.map(Entity::Jurisdiction))),
            ("country", string(&row.country)),
            ("iso3166_2", string(&row.iso3166_2)),
            ("gbt2260", string(&row.gbt2260)),
            (
                "source_ids",
                self.ids(row.sources.iter().copied().map(Entity::Source)),
            ),
            ("point", optional(point)),
            ("note", optional(row.note.as_ref().map(text))),
        ])
    }

    fn source(&self, row: &Source) -> Value {
        object([
            ("id", json!(row.slug)),
            (
                "title",
                optional(row.title.as_ref().map(|title| json!(title))),
            ),
            ("publisher", text(&row.publisher)),
            ("publisher_type", json!(row.publisher_type.code())),
            ("tier", json!(row.tier.code())),
            ("url", optional(row.url.as_ref().map(|url| json!(url)))),
            ("published", optional(row.published.as_ref().map(date))),
            ("language", json!(row.language)),
            (
                "translation_of",
                self.id(row.translation_of.map(Entity::Source)),
            ),
            ("linkable", json!(row.linkable)),
            ("note", optional(row.note.as_ref().map(text))),
        ])
    }

    fn policy(&self, row: &Policy) -> Value {
        let ds = self.dataset;
        let issuers = row.issuers.iter().map(
            |issuer| json!({"actor_id": ds.actors[issuer.actor].slug, "role": text(&issuer.role)}),
        );
        let is_kept = |relation: &&crate::model::Relation| {
            self.entities.contains(&Entity::Policy(relation.policy))
        };
        let relations = row.relations.iter().filter(is_kept).map(|relation| {
            json!({"type": relation.kind.code(), "policy_id": ds.policies[relation.policy].slug})
        });
        object([
            ("id", json!(row.slug)),
            ("title", text(&row.title)),
            ("summary", text(&row.summary)),
            (
                "jurisdiction_id",
                json!(ds.jurisdictions[row.jurisdiction].slug),
            ),
            (
                "place_ids",
                self.ids(row.places.iter().copied().map(Entity::Place)),
            ),
            ("nature", json!(row.nature.code())),
            ("collection", json!(row.collection.code())),
            ("doc_type", json!(row.doc_type.code())),
            ("relevance", json!(row.relevance.code())),
            ("instruments", self.codes(&row.instruments)),
            ("technologies", self.codes(&row.technologies)),
            ("sectors", self.codes(&row.sectors)),
            ("issuers", issuers.collect()),
            ("bindingness", json!(row.bindingness.code())),
            (
                "events",
                row.events
                    .iter()
                    .map(|id| self.event(&ds.events[*id]))
                    .collect(),
            ),
            (
                "targets",
                row.targets
                    .iter()
                    .map(|id| self.target(&ds.targets[*id]))
                    .collect(),
            ),
            ("relations", relations.collect()),
            ("completeness", json!(row.completeness.code())),
            ("review_state", json!(row.review_state.code())),
            ("updated_on", day(row.updated_on)),
        ])
    }

    fn event(&self, row: &Event) -> Value {
        object([
            ("id", json!(row.slug)),
            ("type", json!(row.kind.code())),
            ("date", date(&row.date)),
            ("title", text(&row.title)),
            (
                "actor_ids",
                self.ids(row.actors.iter().copied().map(Entity::Actor)),
            ),
            ("evidence", self.evidence(&row.evidence)),
        ])
    }

    pub(super) fn target(&self, row: &Target) -> Value {
        let ds = self.dataset;
        let amount = row.amount.as_ref();
        let unit = amount.and_then(|amount| amount.unit);
        let printed = row.printed.as_ref().map(|printed| {
            object([
                ("wording", json!(printed.wording)),
                ("value", optional(printed.value.map(|value| json!(value)))),
                (
                    "unit",
                    optional(printed.unit.as_ref().map(|unit| json!(unit))),
                ),
                (
                    "deadline",
                    optional(printed.deadline.as_ref().map(|when| json!(when.edtf))),
                ),
            ])
        });
        let currency = amount.and_then(|amount| amount.currency.as_ref());
        object([
            ("id", json!(row.slug)),
            ("label", text(&row.label)),
            ("indicator", json!(ds.terms[row.indicator].code)),
            ("comparator", json!(row.comparator.code())),
            ("value", optional(amount.map(|amount| json!(amount.value)))),
            (
                "value_max",
                optional(amount.and_then(|a| a.value_max).map(|max| json!(max))),
            ),
            ("unit", optional(unit.map(|id| json!(ds.terms[id].code)))),
            (
                "currency",
                optional(currency.map(|currency| json!(currency))),
            ),
            (
                "multiplier",
                optional(amount.map(|amount| json!(amount.multiplier))),
            ),
            (
                "per",
                optional(amount.and_then(|amount| amount.per.as_ref()).map(text)),
            ),
            (
                "deadline",
                optional(row.deadline.as_ref().map(|when| json!(when.edtf))),
            ),
            ("scope", json!(row.scope.code())),
            ("printed", optional(printed)),
            ("checked", optional(row.checked.as_ref().map(text))),
            ("progress", optional(row.progress.as_ref().map(text))),
            ("claim_id", self.id(row.claim.map(Entity::Claim))),
            ("note", optional(row.note.as_ref().map(text))),
        ])
    }

    fn claim(&self, row: &Claim) -> Value {
        object([
            ("id", json!(row.slug)),
            ("kind", json!(row.kind.code())),
            ("about", self.ids(row.about.iter().copied())),
            ("text", text(&row.text)),
            (
                "printed",
                optional(row.printed.as_ref().map(|printed| json!(printed))),
            ),
            ("checked", optional(row.checked.as_ref().map(text))),
            ("verdict", json!(row.verdict.code())),
            (
                "severity",
                optional(row.severity.map(|code| json!(code.code()))),
            ),
            (
                "certainty",
                optional(row.certainty.map(|code| json!(code.code()))),
            ),
            ("evidence", self.evidence(&row.evidence)),
            ("checked_on", day(row.checked_on)),
        ])
    }

    fn conflict(&self, row: &Conflict) -> Value {
        let sides = row.sides.iter().map(|side| {
            object([
                ("value", text(&side.value)),
                (
                    "edtf",
                    optional(side.when.as_ref().map(|when| json!(when.edtf))),
                ),
                ("evidence", self.evidence(&side.evidence)),
            ])
        });
        object([
            ("id", json!(row.slug)),
            ("title", text(&row.title)),
            ("about", self.ids(row.about.iter().copied())),
            ("sides", sides.collect()),
            ("state", json!(row.state.code())),
            ("chosen", optional(row.chosen.map(|chosen| json!(chosen)))),
            ("reason", text(&row.reason)),
        ])
    }

    fn view(&self, row: &View) -> Value {
        object([
            ("id", json!(row.slug)),
            (
                "holder_actor_id",
                json!(self.dataset.actors[row.holder].slug),
            ),
            ("text", text(&row.text)),
            ("checked", optional(row.checked.as_ref().map(text))),
            ("kind", json!(row.kind.code())),
            ("evidence", self.evidence(&row.evidence)),
            ("unconfirmed", optional(row.unconfirmed.as_ref().map(text))),
        ])
    }

    fn evidence(&self, evidence: &[Evidence]) -> Value {
        let write = |piece: &Evidence| {
            let locator = piece.locator.as_ref().map(|locator| match locator {
                Locator::Paragraph(n) => format!("¶{n}"),
                Locator::Other(text) => text.to_string(),
            });
            object([
                ("source_id", json!(self.dataset.sources[piece.source].slug)),
                ("locator", optional(locator.map(Value::String))),
                ("stance", json!(piece.stance.code())),
                ("note", optional(piece.note.as_ref().map(text))),
            ])
        };
        evidence.iter().map(write).collect()
    }
}

/// An object without the members that have nothing to say.
pub(super) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let filled = members.into_iter().filter(|(_, value)| !value.is_null());
    let mut object = Map::new();
    object.extend(filled.map(|(key, value)| (key.to_owned(), value)));
    object.into()
}

pub(super) fn optional(value: Option<Value>) -> Value {
    value.unwrap_or_default()
}

/// Both languages, a gap stated as `null`.
fn text(text: &Text) -> Value {
    json!({"en": text.en, "zh": text.zh})
}

fn day(day: Option<Day>) -> Value {
    optional(day.map(|day| json!(day.to_string())))
}

fn date(date: &Date) -> Value {
    // The bound has been cut into the span; written out, it is an interval of its own.
    let when = date.when.as_ref();
    let bound = when.and_then(|when| {
        let cut = crate::date::When::parse(&when.edtf).is_ok_and(|stated| stated.span != when.span);
        let end = |day: Option<Day>| day.map_or("..".to_owned(), |day| day.to_string());
        cut.then(|| {
            json!(format!(
                "{}/{}",
                end(when.span.earliest),
                end(when.span.latest)
            ))
        })
    });
    object([
        ("edtf", optional(when.map(|when| json!(when.edtf)))),
        ("bound_edtf", optional(bound)),
        (
            "printed",
            optional(date.printed.as_ref().map(|printed| json!(printed))),
        ),
        (
            "printed_edtf",
            optional(date.printed_when.as_ref().map(|when| json!(when.edtf))),
        ),
        (
            "anchor",
            optional(date.anchor.as_ref().map(|anchor| json!(anchor))),
        ),
        ("note", optional(date.note.as_ref().map(text))),
    ])
}
