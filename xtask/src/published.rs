//! What lies beside the page for programs and for people with spreadsheets: the dataset as a zip of tables
//! with a codebook, a schema of its format, a description for search engines, a feed of changes, a map of the
//! site.
//!
//! Everything is made from the dataset and its format alone, so that two builds give the same bytes. Leaves
//! out the page.

mod codebook;
mod tables;

use std::io::{Cursor, Write as _};

use anyhow::{Context as _, Result};
use atlas_core::load::schema::schema;
use atlas_core::model::codes::Lang;
use atlas_core::model::table::distinct;
use atlas_core::model::{self, Change, Dataset, Policy, PolicyId};
use atlas_core::time::Day;
use atlas_export::{claims_csv, policies_csv};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::site::{Site, sha256};

/// The dataset as tables.
pub const ZIP: &str = "data/policy-atlas.zip";
/// The format of `atlas.json`, which names it.
pub const SCHEMA: &str = "data/atlas.schema.json";
/// The changes of the dataset.
pub const FEED: &str = "feed.xml";
/// The pages of the site, for search engines; only with an address.
pub const MAP: &str = "sitemap.xml";

/// Adds the files to the site that will be published at `home` (empty: nobody knows where).
pub fn add(site: &mut Site, dataset: &Dataset, json: &str, home: &str) -> Result<()> {
    let licence = site.get("data/LICENSE.txt").unwrap_or_default().to_vec();
    let schema = schema();
    let files = [
        ("README.txt", read_me(dataset).into_bytes()),
        ("LICENSE.txt", licence),
        ("policies-en.csv", table(dataset, Lang::En).into_bytes()),
        ("policies-zh.csv", table(dataset, Lang::Zh).into_bytes()),
        (
            "targets-en.csv",
            tables::targets(dataset, Lang::En).into_bytes(),
        ),
        (
            "targets-zh.csv",
            tables::targets(dataset, Lang::Zh).into_bytes(),
        ),
        (
            "claims-en.csv",
            claims_csv(dataset, Lang::En, dataset.claims.ids()).into_bytes(),
        ),
        (
            "claims-zh.csv",
            claims_csv(dataset, Lang::Zh, dataset.claims.ids()).into_bytes(),
        ),
        (
            "sources-en.csv",
            tables::sources(dataset, Lang::En).into_bytes(),
        ),
        (
            "sources-zh.csv",
            tables::sources(dataset, Lang::Zh).into_bytes(),
        ),
        ("codebook.csv", codebook::codebook(dataset).into_bytes()),
        ("atlas.json", json.as_bytes().to_vec()),
        ("atlas.schema.json", schema.clone().into_bytes()),
    ];
    site.insert(
        ZIP,
        zipped(&files).context("the tables cannot be packed; try again")?,
    );
    // Takes the place of the one that somebody's editor was given, which may be of another day.
    site.insert(SCHEMA, schema);
    site.insert(FEED, feed(dataset, home)?);
    if !home.is_empty() {
        site.insert(MAP, map(dataset, home));
    }
    Ok(())
}

/// What search engines for datasets read: a schema.org `Dataset` in short, as a script that nothing runs.
pub fn description(dataset: &Dataset, home: &str) -> String {
    let about = &dataset.about;
    let english = |text: &model::Text| text.get(Lang::En).1.to_owned();
    let policies = dataset.policies.iter().map(|(_, policy)| policy);
    // Countries: every place by name would be a third of what the page weighs.
    let top = |policy: &Policy| dataset.chain(policy.jurisdiction).last();
    let places = distinct(policies.filter_map(top));
    let places: Vec<String> = places
        .iter()
        .map(|id| english(&dataset.jurisdictions[*id].name))
        .collect();
    let spans = dataset.events.iter();
    let spans = spans.filter_map(|(_, event)| Some(event.date.when.as_ref()?.span));
    let first = spans.filter_map(|span| span.earliest).min();
    let last = dataset.latest_event().and_then(|when| when.span.earliest);
    let dates = [first, last].map(|day| day.map_or("..".to_owned(), iso));
    let copy = |name: &str, format: &str| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": format,
            "contentUrl": format!("{home}{name}"),
        })
    };
    let mut description = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": english(&about.title),
        "description": english(&about.description),
        "version": about.version,
        "dateModified": about.released_on.map(iso),
        "license": format!("https://spdx.org/licenses/{}", about.licence),
        "inLanguage": about.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>(),
        "temporalCoverage": dates.join("/"),
        "spatialCoverage": places,
        "distribution": [copy("data/atlas.json", "application/json"), copy(ZIP, "application/zip")],
    });
    if let Some(members) = description.as_object_mut() {
        members.retain(|_, value| !value.is_null());
        if !home.is_empty() {
            members.insert("url".to_owned(), home.into());
        }
    }
    let description = atlas_export::escaped(&description.to_string());
    format!("<script type=\"application/ld+json\">{description}</script>")
}

fn iso(day: Day) -> String {
    day.to_string()
}

fn read_me(dataset: &Dataset) -> String {
    let about = &dataset.about;
    format!(
        "{}\n{}\n\n{}\n\nVersion {}. Licence: {}.\n{}\n\n\
         policies-en.csv, policies-zh.csv   a row a policy; UTF-8 with a byte order mark, as Excel likes it\n\
         targets-en.csv, targets-zh.csv     a row a figure, with its policy, verdict and confidence\n\
         claims-en.csv, claims-zh.csv       a row a statement, with what it is about and its sources\n\
         sources-en.csv, sources-zh.csv     a row a source\n\
         codebook.csv                       every code of the tables with its label and meaning\n\
         atlas.json                         everything, with targets, claims, evidence and conflicts\n\
         atlas.schema.json                  its format as a JSON Schema (draft 2020-12)\n\n\
         A cell that says not_stated was read and is silent; not_searched: nobody looked.\n\
         A text that a spreadsheet might take for a formula has an apostrophe in front.\n",
        about.title.get(Lang::En).1,
        about.title.get(Lang::Zh).1,
        about.description.get(Lang::En).1,
        about.version,
        about.licence,
        about.cite_as.get(Lang::En).1,
    )
}

fn table(dataset: &Dataset, lang: Lang) -> String {
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    policies_csv(dataset, lang, &all)
}

fn zipped(files: &[(&str, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    // One time for all: the same dataset gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(format!("policy-atlas/{name}"), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The change log as Atom (RFC 4287). Without an address, entries are named by what they say.
fn feed(dataset: &Dataset, home: &str) -> Result<String> {
    let about = &dataset.about;
    let title = about.title.get(Lang::En).1;
    let id = |of: &str| match home {
        "" => {
            let hash = sha256(format!("{title} {of}").as_bytes());
            let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
            // Version 8 of RFC 9562: a name made in a way of one's own.
            let (time, node) = ([part(0, 8), part(8, 12)].join("-"), part(18, 30));
            format!("urn:uuid:{time}-8{}-8{}-{node}", part(12, 15), part(15, 18))
        }
        home => format!("{home}{of}"),
    };
    let stamp = |day: Option<Day>| -> Result<FixedDateTime> {
        let day = day.or(about.released_on);
        let day = day.map_or("1970-01-01".to_owned(), iso);
        let stamp = format!("{day}T00:00:00Z").parse().ok();
        stamp.with_context(|| format!("{day} is no date for a feed; mend it in the dataset"))
    };
    let entry = |change: &Change| -> Result<Entry> {
        Ok(Entry {
            title: Text::plain(&*change.version),
            id: id(&format!("#/sources?version={}", change.version)),
            updated: stamp(change.date)?,
            content: Some(Content {
                value: Some(change.summary.get(Lang::En).1.to_owned()),
                ..Content::default()
            }),
            ..Entry::default()
        })
    };
    let dates = about.changelog.iter().filter_map(|change| change.date);
    let feed = Feed {
        title: Text::plain(title),
        id: id(""),
        updated: stamp(dates.max())?,
        authors: vec![Person {
            name: "Policy Atlas".to_owned(),
            ..Person::default()
        }],
        links: vec![Link {
            rel: "self".to_owned(),
            href: format!("{home}{FEED}"),
            ..Link::default()
        }],
        entries: about.changelog.iter().map(entry).collect::<Result<_>>()?,
        ..Feed::default()
    };
    Ok(feed.to_string())
}

/// What there is to find (sitemaps.org): screens of one page are no pages of their own.
fn map(dataset: &Dataset, home: &str) -> String {
    let released = dataset.about.released_on.map_or_else(String::new, |day| {
        format!("<lastmod>{}</lastmod>", iso(day))
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n  \
         <url><loc>{}</loc>{released}</url>\n</urlset>\n",
        escaped(home)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_core::load::load;
    use std::io::Read as _;

    const HOME: &str = "https://example.org/atlas/";

    fn made(home: &str) -> (Site, Dataset) {
        let json = crate::site::read_text(&crate::project::dataset()).unwrap_or_default();
        let dataset = load(&json).map(|loaded| loaded.dataset).unwrap_or_default();
        let mut site = Site::default();
        site.insert("data/LICENSE.txt", "licence");
        assert!(add(&mut site, &dataset, &json, home).is_ok());
        (site, dataset)
    }

    fn text(site: &Site, name: &str) -> String {
        String::from_utf8_lossy(site.get(name).unwrap_or_default()).into_owned()
    }

    /// The rows of a table, as somebody else reads it.
    fn rows(table: &str) -> Vec<csv::StringRecord> {
        let table = table.trim_start_matches('\u{feff}');
        let rows = csv::Reader::from_reader(table.as_bytes()).into_records();
        rows.collect::<csv::Result<_>>().unwrap_or_default()
    }

    #[test]
    fn the_zip_opens_and_holds_every_policy_and_every_code() {
        let (site, dataset) = made("");
        let zip = site.get(ZIP).unwrap_or_default().to_vec();
        assert_eq!(
            made("").0.get(ZIP),
            Some(zip.as_slice()),
            "not the same bytes twice"
        );
        let mut archive = zip::ZipArchive::new(Cursor::new(zip)).ok();
        let mut file = |name: &str| {
            let mut text = String::new();
            let archive = archive.as_mut();
            let found = archive.and_then(|zip| zip.by_name(&format!("policy-atlas/{name}")).ok());
            assert!(
                found.is_some_and(|mut file| file.read_to_string(&mut text).is_ok()),
                "{name}"
            );
            text
        };
        for (name, lang) in [("policies-en.csv", Lang::En), ("policies-zh.csv", Lang::Zh)] {
            assert_eq!(file(name), table(&dataset, lang));
        }
        for lang in ["en", "zh"] {
            let table = |name: &str| format!("{name}-{lang}.csv");
            assert_eq!(rows(&file(&table("targets"))).len(), dataset.targets.len());
            assert_eq!(rows(&file(&table("claims"))).len(), dataset.claims.len());
            assert_eq!(rows(&file(&table("sources"))).len(), dataset.sources.len());
        }
        assert!(file("targets-zh.csv").contains(",3500,,100000000,,CNY,"));
        let book = file("codebook.csv");
        for code in [
            "government_work_report,Government work report,政府工作报告",
            ",PI022.park,",
        ] {
            assert!(book.contains(code), "{code} is missing");
        }
        let has_six_cells = |row: &csv::StringRecord| row.len() == 6;
        assert!(rows(&book).iter().all(has_six_cells));
        assert!(load(&file("atlas.json")).is_ok());
        let schema = site.get(SCHEMA).unwrap_or_default();
        assert_eq!(file("atlas.schema.json").as_bytes(), schema);
        assert!(file("README.txt").contains(&*dataset.about.version));
    }

    #[test]
    fn the_feed_names_each_change_once_and_for_ever() {
        for home in ["", HOME] {
            let (site, dataset) = made(home);
            let feed = text(&site, FEED);
            assert_eq!(
                feed.matches("<entry>").count(),
                dataset.about.changelog.len()
            );
            let mut ids: Vec<&str> = feed.split("<id>").skip(1).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), dataset.about.changelog.len() + 1);
            assert_eq!(feed, text(&made(home).0, FEED));
            assert!(feed.contains("T00:00:00+00:00</updated>"), "{feed}");
        }
        assert!(text(&made("").0, FEED).contains("<id>urn:uuid:"));
    }

    #[test]
    fn a_map_needs_an_address() {
        assert!(made("").0.get(MAP).is_none());
        assert!(text(&made(HOME).0, MAP).contains("<loc>https://example.org/atlas/</loc>"));
    }

    #[test]
    fn the_description_is_json_that_ends_no_script() {
        let (_, dataset) = made("");
        let script = description(&dataset, HOME);
        let json = script.trim_start_matches("<script type=\"application/ld+json\">");
        let json = json.trim_end_matches("</script>");
        assert!(!json.contains('<'), "{json}");
        let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
        let at = |pointer: &str| value.pointer(pointer).and_then(|value| value.as_str());
        assert_eq!(at("/@type"), Some("Dataset"));
        assert_eq!(at("/version"), Some(&*dataset.about.version));
        assert_eq!(at("/url"), Some(HOME));
        let zip = "https://example.org/atlas/data/policy-atlas.zip";
        assert_eq!(at("/distribution/1/contentUrl"), Some(zip));
        assert_eq!(at("/temporalCoverage"), Some("2018-11-28/2025-12-01"));
        let places = value.pointer("/spatialCoverage").and_then(|v| v.as_array());
        assert_eq!(places.map(Vec::len), Some(13));
    }
}
