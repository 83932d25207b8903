//! What an export says to programs that know no atlas: each text and speech in schema.org's words, as
//! JSON-LD. The dataset around it loads as if this were not there.
//!
//! Texts that were issued are `Legislation`, which schema.org takes widely ("act, decree, bill, etc.
//! (enforceable or not)"); what was said, and not issued, is a `CreativeWork`. Leaves out the rest: context,
//! alliances, programmes, plans that were only announced. Names and meanings of properties are those of
//! schema.org/Legislation, which takes them from the European Legislation Identifier (ELI).

use atlas_core::model::codes::{ActorKind, DocType, EventType, Lang, Nature, RelationType, Status};
use atlas_core::model::{Dataset, Entity, Jurisdiction, Policy, PolicyId, Text};
use atlas_core::time::{Point, Stated, Unit, When};
use serde::Serialize;

use crate::provenance::{Provenance, policy_hash};
use crate::subset::Subset;

/// What a policy is to schema.org.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Issued,
    Speech,
}

/// The policies that are works, each with its properties.
#[derive(Serialize)]
pub(crate) struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    nodes: Vec<Node<'a>>,
}

/// A work. Which of two properties says the same depends on what it is.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Node<'a> {
    #[serde(rename = "@type")]
    class: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: Vec<LangText<'a>>,
    /// The document's own title.
    #[serde(skip_serializing_if = "Option::is_none")]
    alternate_name: Option<LangText<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    genre: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_jurisdiction: Option<Area<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spatial_coverage: Option<Area<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_passed_by: Option<Vec<Agent<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Vec<Agent<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<&'a str>,
    /// "The point-in-time at which the provided description of the legislation is valid".
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_date_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_legal_force: Option<&'static str>,
    /// It covers "amendment, replacement, correction, repeal".
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_changes: Option<Vec<Reference>>,
    citation: Vec<&'a str>,
}

#[derive(Serialize)]
struct LangText<'a> {
    #[serde(rename = "@language")]
    lang: &'a str,
    #[serde(rename = "@value")]
    text: &'a str,
}

#[derive(Serialize)]
struct Area<'a> {
    #[serde(rename = "@type")]
    class: &'static str,
    name: Vec<LangText<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
}

#[derive(Serialize)]
struct Agent<'a> {
    #[serde(rename = "@type")]
    class: &'static str,
    name: Vec<LangText<'a>>,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

/// The policies as a graph, in the order given, each named by its page where the export knows the site.
pub(crate) fn graph<'a>(
    subset: &Subset<'a>,
    policies: &[PolicyId],
    from: &Provenance,
) -> Graph<'a> {
    let site = from.link.split('#').next().unwrap_or_default();
    let nodes = policies.iter().filter_map(|id| {
        let work = work(subset.dataset, *id)?;
        Some(node(subset, site, *id, work))
    });
    Graph {
        context: "https://schema.org",
        nodes: nodes.collect(),
    }
}

fn node<'a>(subset: &Subset<'a>, site: &str, id: PolicyId, work: Work) -> Node<'a> {
    let dataset = subset.dataset;
    let row = &dataset.policies[id];
    let kind = Some(row.doc_type.code());
    let place = Some(area(&dataset.jurisdictions[row.jurisdiction]));
    let authors = Some(authors(dataset, row));
    let date = plain_date(dataset, id, work);
    let mut citation = Vec::new();
    for source in dataset.sources_of(id) {
        let source = &dataset.sources[source];
        if source.linkable {
            citation.extend(source.url.as_deref());
        }
    }
    let common = Node {
        id: iri(dataset, site, id),
        name: name(&row.title),
        alternate_name: row.official_title.as_ref().map(|title| LangText {
            lang: &title.lang,
            text: &title.text,
        }),
        citation,
        ..Node::default()
    };
    match work {
        Work::Issued => Node {
            class: "Legislation",
            legislation_type: kind,
            legislation_identifier: row.document_number.as_deref(),
            legislation_jurisdiction: place,
            legislation_passed_by: authors,
            legislation_date: date,
            legislation_date_version: row.updated_on.map(|day| day.to_string()),
            legislation_legal_force: legal_force(dataset, id),
            legislation_changes: Some(changes(subset, site, row)),
            ..common
        },
        Work::Speech => Node {
            class: "CreativeWork",
            genre: kind,
            spatial_coverage: place,
            creator: authors,
            date_created: date,
            ..common
        },
    }
}

fn iri(dataset: &Dataset, site: &str, id: PolicyId) -> String {
    match site {
        "" => format!("#{}", dataset.policies[id].slug),
        site => site.to_owned() + &policy_hash(dataset, id),
    }
}

/// Who issued it. Of somebody without a name nobody can say whether it is a person.
fn authors<'a>(dataset: &'a Dataset, row: &Policy) -> Vec<Agent<'a>> {
    let mut authors = Vec::new();
    for issuer in &row.issuers {
        let actor = &dataset.actors[issuer.actor];
        let class = match actor.kind {
            ActorKind::Unnamed => continue,
            ActorKind::Person => "Person",
            _ => "Organization",
        };
        let name = name(&actor.name);
        authors.push(Agent { class, name });
    }
    authors
}

/// What it amends or replaces, as far as that goes along.
fn changes(subset: &Subset<'_>, site: &str, row: &Policy) -> Vec<Reference> {
    let mut changes = Vec::new();
    for relation in &row.relations {
        let is_change = matches!(
            relation.kind,
            RelationType::Amends | RelationType::Supersedes
        );
        if is_change && subset.contains(Entity::Policy(relation.policy)) {
            let id = iri(subset.dataset, site, relation.policy);
            changes.push(Reference { id });
        }
    }
    changes
}

/// What a policy is, if it is anything to schema.org.
fn work(dataset: &Dataset, id: PolicyId) -> Option<Work> {
    let row = &dataset.policies[id];
    let mut events = row.events.iter().map(|id| dataset.events[*id].kind);
    let is_issued = events.any(|kind| {
        use EventType::{Adopted, Amended, Effective, Issued};
        matches!(kind, Issued | Adopted | Effective | Amended)
    });
    if is_text(row.doc_type) && is_issued && row.nature == Nature::Decision {
        return Some(Work::Issued);
    }
    let is_speech = matches!(
        row.doc_type,
        DocType::MeetingStatement | DocType::GovernmentWorkReport
    );
    if is_speech {
        return Some(Work::Speech);
    }
    None
}

/// Whether such a policy is a text that can be issued.
const fn is_text(kind: DocType) -> bool {
    use DocType::{
        ActionPlan, Agreement, Alliance, Budget, DevelopmentPlan, DraftForComment, FiveYearPlan,
        Fund, FundingCall, GovernmentWorkReport, Guideline, ImplementationPlan, Law, Measures,
        MeetingStatement, Opinions, Other, Park, Platform, Programme, Standard, TaskForce,
    };
    match kind {
        GovernmentWorkReport | FiveYearPlan | DevelopmentPlan | ActionPlan | Opinions
        | ImplementationPlan | Measures | Law | Budget | Guideline | Standard | DraftForComment
        | FundingCall => true,
        MeetingStatement | Alliance | Fund | Park | Platform | TaskForce | Agreement
        | Programme | Other => false,
    }
}

/// The date of a text or speech, if it is one to schema.org: ISO 8601, to the day, month or year. "About
/// then" and "between" have no form there. `legislationDate` is "the date of adoption or signature": Chinese
/// texts bear the day on which they were issued.
fn plain_date(dataset: &Dataset, id: PolicyId, work: Work) -> Option<&str> {
    let mut events = dataset.policies[id]
        .events
        .iter()
        .map(|id| &dataset.events[*id]);
    let event = match work {
        Work::Issued => {
            let first_of = |kind| events.clone().find(|event| event.kind == kind);
            first_of(EventType::Issued).or_else(|| first_of(EventType::Adopted))?
        }
        Work::Speech => events.next()?,
    };
    let when = event.date.when.as_ref()?;
    if is_plain(when) {
        Some(&when.edtf)
    } else {
        None
    }
}

/// Seasons look like months: 2021-21.
fn is_plain(when: &When) -> bool {
    let mut bytes = when.edtf.bytes();
    let is_season = matches!(
        when.stated,
        Stated::At(Point {
            unit: Unit::Season(..) | Unit::Quarter(..),
            ..
        })
    );
    !is_season && bytes.all(|byte| byte == b'-' || byte.is_ascii_digit())
}

/// Whether a text is in force, if its status says so: that a text was issued does not. No record says that
/// a part of a text is, so nothing is `PartiallyInForce`.
fn legal_force(dataset: &Dataset, id: PolicyId) -> Option<&'static str> {
    match dataset.status(id)? {
        Status::InForce => Some("InForce"),
        Status::Ended | Status::Superseded | Status::Withdrawn => Some("NotInForce"),
        _ => None,
    }
}

fn area(row: &Jurisdiction) -> Area<'_> {
    Area {
        class: "AdministrativeArea",
        name: name(&row.name),
        identifier: row.iso3166_2.as_deref(),
    }
}

/// A name in each language it was written in.
fn name(of: &Text) -> Vec<LangText<'_>> {
    let written = Lang::ALL.iter().filter_map(|lang| {
        let text = of.only(*lang)?;
        let lang = lang.code();
        Some(LangText { lang, text })
    });
    written.collect()
}
