//! Random datasets, as text: what the properties are tried on. Small, dense, and with every kind of
//! gap: policies without instruments, undated events, open intervals.

use atlas_core::load::load;
use atlas_core::model::Dataset;
use proptest::prelude::*;
use serde_json::{Value, json};

const DATES: [&str; 10] = [
    "2021-11-12",
    "2021-11",
    "2021-12~",
    "2022",
    "2022-01-05",
    "2022-01-11/2022-01-15",
    "../2022-01-15",
    "2022-02/..",
    "2021-11-11~/2021-11-20~",
    "2020~",
];
const TREE: [(&str, Option<&str>); 7] = [
    ("cn", None),
    ("hb", Some("cn")),
    ("wuhan", Some("hb")),
    ("sh", Some("cn")),
    ("xuhui", Some("sh")),
    ("zj", Some("cn")),
    ("us", None),
];
const DOC_TYPES: [&str; 4] = ["government_work_report", "action_plan", "opinions", "other"];
const EVENT_TYPES: [&str; 4] = ["announced", "issued", "effective", "held"];
/// The last is what no link should hold unencoded.
const INSTRUMENTS: [&str; 5] = ["PI021", "PI022", "PI022.park", "PI024", "R&D, 50%。 (a=b)."];
const WORDS: [&str; 6] = [
    "metaverse",
    "blockchain",
    "元宇宙",
    "区块链",
    "Wǔhàn",
    "smart city",
];

/// A dataset of up to `most` policies. Loads without an issue that would drop a record.
pub(crate) fn dataset(most: usize) -> impl Strategy<Value = Dataset> {
    prop::collection::vec(policy(), 0..most).prop_map(|policies| {
        let policies: Vec<Value> = policies
            .into_iter()
            .enumerate()
            .map(|(idx, mut policy)| {
                policy["id"] = json!(format!("p{idx}"));
                for (n, event) in policy["events"]
                    .as_array_mut()
                    .unwrap()
                    .iter_mut()
                    .enumerate()
                {
                    event["id"] = json!(format!("p{idx}-e{n}"));
                }
                policy
            })
            .collect();
        let jurisdictions: Vec<Value> = TREE
            .iter()
            .map(|(id, parent)| {
                json!({"id": id, "name": {"en": id}, "level": "city", "parent_id": parent})
            })
            .collect();
        let term = |code: &&str| json!({"code": code, "label": {"en": code}});
        let text = json!({
            "format": "policy-atlas/1",
            "vocabularies": {"instrument": INSTRUMENTS.iter().map(term).collect::<Vec<_>>()},
            "jurisdictions": jurisdictions,
            "sources": [{"id": "s", "publisher": {"en": "S"}, "publisher_type": "media",
                         "tier": "secondary", "linkable": true}],
            "policies": policies,
        });
        let loaded = load(&text.to_string()).unwrap();
        assert_eq!(
            loaded.dataset.policies.len(),
            policies.len(),
            "{:?}",
            loaded.issues
        );
        loaded.dataset
    })
}

fn policy() -> impl Strategy<Value = Value> {
    let pick = |codes: &'static [&'static str]| prop::sample::select(codes);
    let event = (
        pick(&EVENT_TYPES),
        prop::option::weighted(0.8, pick(&DATES)),
    )
        .prop_map(|(kind, edtf)| {
            json!({"type": kind, "title": {"en": kind}, "date": {"edtf": edtf},
                   "evidence": [{"source_id": "s", "stance": "supports"}]})
        });
    (
        0..TREE.len(),
        pick(&DOC_TYPES),
        pick(&["dedicated", "section", "mention"]),
        prop::sample::subsequence(INSTRUMENTS.to_vec(), 0..=3),
        prop::collection::vec(event, 0..4),
        prop::sample::subsequence(WORDS.to_vec(), 1..=3),
    )
        .prop_map(|(place, doc_type, relevance, instruments, events, words)| {
            json!({
                "title": {"en": words[0], "zh": words.last()},
                "summary": {"en": words.join(" ")},
                "jurisdiction_id": TREE[place].0,
                "doc_type": doc_type,
                "relevance": relevance,
                "instruments": instruments,
                "events": events,
            })
        })
}
