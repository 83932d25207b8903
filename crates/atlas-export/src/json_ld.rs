//! What an export says to programs that know no atlas: each text and speech in schema.org's words, as
//! JSON-LD. The dataset around it loads as if this were not there.
//!
//! Texts that were issued are `Legislation`, which schema.org takes widely ("act, decree, bill, etc.
//! (enforceable or not)"); what was said, and not issued, is a `CreativeWork`. Leaves out the rest: context,
//! alliances, programmes, plans that were only announced. Names and meanings of properties are those of
//! schema.org/Legislation, which takes them from the European Legislation Identifier (ELI).

use super::csv::link;
use super::json::{Kept, Provenance, day};
use atlas_core::load::json::Writer;
use atlas_core::model::codes::{ActorKind, DocType, EventType, Lang, Nature, RelationType, Status};
use atlas_core::model::{Dataset, Entity, Jurisdiction, PolicyId, Text};
use atlas_core::time::{Precision, When};

/// What a policy is to schema.org.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Issued,
    Said,
}

/// The policies as a graph, in the order given, each named by its page where the export knows the site.
pub(super) fn json_ld(w: &mut Writer, kept: &Kept<'_>, policies: &[PolicyId], from: &Provenance) {
    let ds = kept.dataset;
    let site = from.link.split('#').next().unwrap_or_default();
    let iri_of = |id: PolicyId| match site {
        "" => ["#", &*ds.policies[id].slug].concat(),
        site => [site, &link(ds, id)].concat(),
    };
    let works = policies.iter();
    let works = works.filter_map(|id| Some((*id, work(ds, *id)?)));
    w.text("@context", "https://schema.org");
    w.list("@graph", works, |w, (id, work)| {
        let row = &ds.policies[id];
        let [class, kind, place, author, date] = match work {
            Work::Issued => [
                "Legislation",
                "json_ldType",
                "json_ldJurisdiction",
                "json_ldPassedBy",
                "json_ldDate",
            ],
            Work::Said => [
                "CreativeWork",
                "genre",
                "spatialCoverage",
                "creator",
                "dateCreated",
            ],
        };
        w.text("@type", class);
        w.text("@id", &*iri_of(id));
        name(w, &row.title);
        w.text(kind, row.doc_type.code());
        let jurisdiction = &ds.jurisdictions[row.jurisdiction];
        w.inner(place, |w| area(w, jurisdiction));
        let issuers = row.issuers.iter().map(|issuer| &ds.actors[issuer.actor]);
        // Of somebody without a name nobody can say whether it is a person.
        let named = issuers.filter(|actor| actor.kind != ActorKind::Unnamed);
        w.list(author, named, |w, actor| {
            let class = match actor.kind {
                ActorKind::Person => "Person",
                _ => "Organization",
            };
            w.text("@type", class);
            name(w, &actor.name);
        });
        w.text(date, plain_date(ds, id, work));
        if work == Work::Issued {
            // "The point-in-time at which the provided description of the json_ld is valid".
            day(w, "json_ldDateVersion", row.updated_on);
            w.text("json_ldLegalForce", legal_force(ds, id));
            let relations = row.relations.iter().filter(|relation| {
                matches!(
                    relation.kind,
                    RelationType::Amends | RelationType::Supersedes
                ) && kept.entities.contains(&Entity::Policy(relation.policy))
            });
            // It covers "amendment, replacement, correction, repeal".
            w.list("json_ldChanges", relations, |w, relation| {
                w.text("@id", &*iri_of(relation.policy));
            });
        }
        let sources = ds.sources_of(id).into_iter().map(|id| &ds.sources[id]);
        let linked = sources.filter(|source| source.linkable);
        w.texts(
            "citation",
            linked.filter_map(|source| source.url.as_deref()),
        );
    });
}

/// What a policy is, if it is anything to schema.org.
fn work(ds: &Dataset, id: PolicyId) -> Option<Work> {
    let row = &ds.policies[id];
    let is_text = !matches!(
        row.doc_type,
        DocType::MeetingStatement | DocType::Programme | DocType::Alliance | DocType::Other
    );
    let mut events = row.events.iter().map(|id| ds.events[*id].kind);
    let is_issued = events.any(|kind| {
        use EventType::{Adopted, Amended, Effective, Issued};
        matches!(kind, Issued | Adopted | Effective | Amended)
    });
    if is_text && is_issued && row.nature == Nature::Decision {
        return Some(Work::Issued);
    }
    let is_speech = matches!(
        row.doc_type,
        DocType::MeetingStatement | DocType::GovernmentWorkReport
    );
    is_speech.then_some(Work::Said)
}

/// The date of a text or speech, if it is one to schema.org: ISO 8601, to the day, month or year. "About
/// then" and "between" have no form there. `json_ldDate` is "the date of adoption or signature": Chinese
/// texts bear the day on which they were issued.
fn plain_date(ds: &Dataset, id: PolicyId, work: Work) -> Option<&str> {
    let mut events = ds.policies[id].events.iter().map(|id| &ds.events[*id]);
    let event = match work {
        Work::Issued => {
            let of = |kind| events.clone().find(|event| event.kind == kind);
            of(EventType::Issued).or_else(|| of(EventType::Adopted))?
        }
        Work::Said => events.next()?,
    };
    let when = event.date.when.as_ref()?;
    is_plain(when).then_some(&*when.edtf)
}

/// Seasons look like months: 2021-21.
fn is_plain(when: &When) -> bool {
    let mut bytes = when.edtf.bytes();
    when.precision != Precision::Quarter && bytes.all(|byte| byte == b'-' || byte.is_ascii_digit())
}

/// Whether a text is in force, if its status says so: that a text was issued does not. No record says that
/// a part of a text is, so nothing is `PartiallyInForce`.
fn legal_force(ds: &Dataset, id: PolicyId) -> Option<&'static str> {
    match ds.status(id)? {
        Status::InForce => Some("InForce"),
        Status::Ended | Status::Superseded | Status::Withdrawn => Some("NotInForce"),
        _ => None,
    }
}

fn area(w: &mut Writer, row: &Jurisdiction) {
    w.text("@type", "AdministrativeArea");
    name(w, &row.name);
    w.text("identifier", row.iso3166_2.as_deref());
}

/// A name in each language it was written in.
fn name(w: &mut Writer, of: &Text) {
    let said = Lang::ALL.iter();
    let said = said.filter_map(|lang| Some((lang.code(), of.only(*lang)?)));
    w.list("name", said, |w, (lang, text)| {
        w.text("@language", lang);
        w.text("@value", text);
    });
}
