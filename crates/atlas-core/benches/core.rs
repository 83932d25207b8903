//! Times the core on synthetic datasets of three sizes. Every answer is checked against a plain scan of
//! the dataset before it is timed. Figures are medians; compare them within one run only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_types
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use atlas_core::load::load;
use atlas_core::model::codes::LaneBy;
use atlas_core::model::{Dataset, Entity};
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::index::Index;
use atlas_core::query::{Choice, Query, Sort};
use atlas_core::timeline::{Plan, timeline};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const N_PLACES: usize = 60;
const DOC_TYPES: [&str; 4] = ["action_plan", "opinions", "measures", "other"];

/// A dataset whose every property follows from the number of its record.
fn synthetic(n: usize) -> String {
    let mut text = String::from(r#"{"format":"policy-atlas/1","jurisdictions":["#);
    for place in 0..N_PLACES {
        let comma = if place > 0 { "," } else { "" };
        write!(
            text,
            r#"{comma}{{"id":"j{place}","name":{{"en":"Place {place}"}},"level":"city"}}"#
        )
        .unwrap();
    }
    text.push_str(r#"],"policies":["#);
    for p in 0..n {
        let comma = if p > 0 { "," } else { "" };
        let (place, doc) = (p * 7 % N_PLACES, DOC_TYPES[p % DOC_TYPES.len()]);
        let (year, month) = (2015 + p % 10, 1 + p % 12);
        write!(
            text,
            r#"{comma}{{"id":"p{p}","title":{{"en":"Policy number {p} of the city"}},
            "summary":{{"en":"What it says about topic{}"}},"jurisdiction_id":"j{place}",
            "doc_type":"{doc}","relevance":"mention","events":[{{"id":"e{p}","type":"issued",
            "title":{{"en":"Issued"}},"date":{{"edtf":"{year}-{month:02}"}}}}]}}"#,
            p % 100
        )
        .unwrap();
    }
    text.push_str("]}");
    text
}

/// The median of a few runs, in milliseconds.
fn median_ms<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..7)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn place(dataset: &Dataset, slug: &str) -> FacetValue {
    match dataset.find(slug) {
        Some(Entity::Jurisdiction(id)) => FacetValue::Jurisdiction(id),
        found => unreachable!("{slug}: {found:?}"),
    }
}

fn main() {
    println!(
        "{:>9} {:>10} {:>10} {:>10} {:>10} {:>10}",
        "policies", "load", "index", "one facet", "words", "timeline"
    );
    for n in SIZES {
        let text = synthetic(n);
        let dataset = load(&text).unwrap().dataset;
        let index = Index::new(&dataset);

        let mut one_place = Query::default();
        one_place.choose(Facet::Jurisdiction, place(&dataset, "j7"), Choice::Include);
        let words = Query {
            text: "topic42".to_owned(),
            ..Query::default()
        };
        let plan = Plan {
            lanes: LaneBy::Jurisdiction,
            window: None,
            n_columns: 60,
            n_label_columns: 10,
        };
        let all: Vec<_> = dataset.policies.ids().collect();

        let by_hand = (0..n).filter(|p| p * 7 % N_PLACES == 7).count();
        let answer = index.answer(&dataset, &one_place, Sort::Newest);
        assert_eq!(answer.hits.len(), by_hand);
        let opinions = answer
            .counts
            .get(&Facet::DocType)
            .into_iter()
            .flatten()
            .map(|count| count.n)
            .sum::<usize>();
        assert_eq!(opinions, by_hand, "each hit has one kind");
        let by_hand = (0..n).filter(|p| p % 100 == 42).count();
        assert_eq!(
            index.answer(&dataset, &words, Sort::Match).hits.len(),
            by_hand
        );
        let n_marks: usize = timeline(&dataset, &all, plan)
            .lanes
            .iter()
            .map(|lane| lane.marks.len())
            .sum();
        assert!(n_marks > 0 && n_marks <= 60 * N_PLACES, "{n_marks}");

        println!(
            "{n:>9} {:>10.2} {:>10.2} {:>10.2} {:>10.2} {:>10.2}",
            median_ms(|| load(&text).unwrap().dataset.policies.len()),
            median_ms(|| Index::new(&dataset)),
            median_ms(|| index.answer(&dataset, &one_place, Sort::Newest).hits.len()),
            median_ms(|| index.answer(&dataset, &words, Sort::Match).hits.len()),
            median_ms(|| timeline(&dataset, &all, plan).lanes.len()),
        );
    }
    println!("(milliseconds)");
}
