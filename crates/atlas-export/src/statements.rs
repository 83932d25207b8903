//! Claims to take away: what is said, what checking found, and on what it rests.
//!
//! Leaves out the policies that they are about (`dataset`).

use atlas_core::model::codes::{Confidence, Lang};
use atlas_core::model::table::distinct;
use atlas_core::model::{Claim, ClaimId, Dataset, Entity, Quotation, Text};
use serde::Serialize;

use crate::dataset::pretty;
use crate::provenance::Provenance;
use crate::table::Table;

/// A row a claim, in the order given. The texts are those of one language only.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::model::codes::{Confidence, Lang};
/// use atlas_export::claims_csv;
///
/// let dataset = load(include_str!("../../atlas-core/examples/two_cities.json"))?.dataset;
/// let csv = claims_csv(&dataset, Lang::En, dataset.claims.ids());
/// let rows: Vec<&str> = csv.lines().collect();
/// assert!(rows[1].starts_with("c-north,event,e-north,Northport issued a plan for robots.,,,,corroborated,high,gazette"));
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn claims_csv(
    dataset: &Dataset,
    lang: Lang,
    claims: impl IntoIterator<Item = ClaimId>,
) -> String {
    let mut table = Table::new([
        "claim_id",
        "kind",
        "about",
        "text",
        "printed",
        "quotations",
        "checked",
        "verdict",
        "confidence",
        "source_ids",
        "checked_on",
    ]);
    let in_lang = |text: Option<&Text>| {
        let text = text.and_then(|text| text.only(lang));
        text.unwrap_or_default().to_owned()
    };
    for id in claims {
        let claim = &dataset.claims[id];
        let cells: [&str; 11] = [
            &claim.slug,
            claim.kind.code(),
            &about(dataset, claim).join(" "),
            &in_lang(Some(&claim.text)),
            claim.printed.as_deref().unwrap_or_default(),
            &quotations(claim, lang),
            &in_lang(claim.checked.as_ref()),
            claim.verdict.code(),
            dataset.confidence(id).map_or("", Confidence::code),
            &sources(dataset, claim).join(" "),
            &checked_on(claim).unwrap_or_default(),
        ];
        table.row(cells);
    }
    table.into_text()
}

/// The same with every language, the policies that each belongs to, and where the list comes from; pretty-printed.
pub fn claims_json(dataset: &Dataset, claims: &[ClaimId], from: &Provenance) -> String {
    let statements = claims.iter().map(|id| {
        let claim = &dataset.claims[*id];
        let policies = dataset.policies_about(Entity::Claim(*id)).into_iter();
        Statement {
            claim_id: &claim.slug,
            kind: claim.kind.code(),
            about: about(dataset, claim),
            policy_ids: policies.map(|id| &*dataset.policies[id].slug).collect(),
            text: Languages::of(&claim.text),
            printed: claim.printed.as_deref(),
            quotations: claim.quotations().map(Quoted::of).collect(),
            checked: claim.checked.as_ref().map(Languages::of),
            verdict: claim.verdict.code(),
            confidence: dataset.confidence(*id).map(Confidence::code),
            source_ids: sources(dataset, claim),
            checked_on: checked_on(claim),
        }
    });
    pretty(&File {
        dataset_version: &dataset.about.version,
        licence: &dataset.about.licence,
        view: View {
            link: &from.link,
            filter: &from.filter,
            statements: claims.len(),
            statements_in_dataset: dataset.claims.len(),
        },
        statements: statements.collect(),
    })
}

fn about<'d>(dataset: &'d Dataset, claim: &Claim) -> Vec<&'d str> {
    let about = claim.about.iter();
    about.map(|entity| dataset.slug(*entity)).collect()
}

fn sources<'d>(dataset: &'d Dataset, claim: &Claim) -> Vec<&'d str> {
    let sources = distinct(claim.evidence.iter().map(|piece| piece.source));
    let slugs = sources.into_iter().map(|id| &*dataset.sources[id].slug);
    slugs.collect()
}

/// The sources' own words, each with its translation: `3家千亿级企业 [three firms of…]`.
fn quotations(claim: &Claim, lang: Lang) -> String {
    let written = claim.quotations().map(|quotation| {
        let words = &*quotation.original.text;
        match quotation.translation.only(lang) {
            Some(translation) => format!("{words} [{translation}]"),
            None => words.to_owned(),
        }
    });
    written.collect::<Vec<_>>().join("; ")
}

fn checked_on(claim: &Claim) -> Option<String> {
    claim.checked_on.map(|day| day.to_string())
}

#[derive(Serialize)]
struct File<'a> {
    dataset_version: &'a str,
    licence: &'a str,
    view: View<'a>,
    statements: Vec<Statement<'a>>,
}

#[derive(Serialize)]
struct View<'a> {
    link: &'a str,
    filter: &'a str,
    statements: usize,
    statements_in_dataset: usize,
}

#[derive(Serialize)]
struct Statement<'a> {
    claim_id: &'a str,
    kind: &'static str,
    about: Vec<&'a str>,
    policy_ids: Vec<&'a str>,
    text: Languages<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    printed: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    quotations: Vec<Quoted<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<Languages<'a>>,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    source_ids: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_on: Option<String>,
}

#[derive(Serialize)]
struct Quoted<'a> {
    text: &'a str,
    lang: &'a str,
    translation: Languages<'a>,
}

impl<'a> Quoted<'a> {
    fn of(quotation: &'a Quotation) -> Self {
        Self {
            text: &quotation.original.text,
            lang: &quotation.original.lang,
            translation: Languages::of(&quotation.translation),
        }
    }
}

#[derive(Serialize)]
struct Languages<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zh: Option<&'a str>,
}

impl<'a> Languages<'a> {
    fn of(text: &'a Text) -> Self {
        Self {
            en: text.only(Lang::En),
            zh: text.only(Lang::Zh),
        }
    }
}
