//! Statements read back from what readers take away.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use atlas_core::load::load;
use atlas_core::model::ClaimId;
use atlas_core::model::codes::{Confidence, Lang};
use atlas_export::{Provenance, claims_csv, claims_json};
use serde_json::Value;

#[test]
fn every_chosen_statement_is_there_in_its_order_and_no_other() {
    let text = include_str!("../../atlas-core/tests/fixtures/article.json");
    let dataset = load(text).unwrap().dataset;
    let chosen: Vec<ClaimId> = dataset.claims.ids().skip(3).step_by(7).collect();
    let slugs: Vec<&str> = chosen.iter().map(|id| &*dataset.claims[*id].slug).collect();

    let csv = claims_csv(&dataset, Lang::Zh, chosen.iter().copied());
    let mut rows = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    for (row, id) in rows.records().map(Result::unwrap).zip(&chosen) {
        let claim = &dataset.claims[*id];
        assert_eq!(&row[0], &*claim.slug);
        assert_eq!(Some(&row[3]), claim.text.only(Lang::Zh));
        assert_eq!(&row[7], claim.verdict.code());
    }
    assert_eq!(csv.trim_end().lines().count(), chosen.len() + 1);

    let from = Provenance {
        link: "#/statements".to_owned(),
        filter: "Some".to_owned(),
    };
    let json = claims_json(&dataset, &chosen, &from);
    let json: Value = serde_json::from_str(&json).unwrap();
    let statements = json["statements"].as_array().unwrap();
    let read: Vec<&str> = statements
        .iter()
        .map(|row| row["claim_id"].as_str().unwrap())
        .collect();
    assert_eq!(read, slugs);
    for (row, id) in statements.iter().zip(&chosen) {
        let claim = &dataset.claims[*id];
        assert_eq!(row["text"]["en"].as_str(), claim.text.only(Lang::En));
        assert_eq!(row["text"]["zh"].as_str(), claim.text.only(Lang::Zh));
        assert_eq!(row["printed"].as_str(), claim.printed.as_deref());
        let confidence = dataset.confidence(*id).map(Confidence::code);
        assert_eq!(row["confidence"].as_str(), confidence);
    }
    assert_eq!(json["view"]["statements"], chosen.len());
    assert_eq!(json["view"]["statements_in_dataset"], dataset.claims.len());
}
