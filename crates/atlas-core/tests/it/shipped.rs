//! The dataset that ships: it keeps every rule, and says what the article and the checking say.

use atlas_core::codes::{ConflictState, Lang, Verdict};
use atlas_core::export::{Provenance, policies_json};
use atlas_core::load::load;
use atlas_core::model::{Dataset, Entity, EventId, PolicyId, TargetId};

const SHIPPED: &str = include_str!("../../../../public/data/atlas.json");

fn shipped() -> Dataset {
    let loaded = load(SHIPPED).unwrap();
    assert_eq!(loaded.issues, vec![]);
    loaded.dataset
}

#[test]
fn it_is_complete_and_keeps_every_rule() {
    let ds = shipped();
    let numbers = [
        ds.jurisdictions.len(),
        ds.places.len(),
        ds.actors.len(),
        ds.policies.len(),
        ds.events.len(),
        ds.targets.len(),
        ds.views.len(),
        ds.sources.len(),
    ];
    assert_eq!(numbers, [12, 2, 25, 8, 8, 12, 4, 22]);
    let (artefacts, claims): (Vec<_>, Vec<_>) = ds
        .claims
        .iter()
        .partition(|(_, claim)| claim.verdict == Verdict::Artefact);
    assert_eq!((claims.len(), artefacts.len()), (64, 56));
    for (_, claim) in ds.claims.iter() {
        assert!(claim.paragraph().is_some(), "{}", claim.slug);
    }
}

fn event(ds: &Dataset, slug: &str) -> EventId {
    match ds.find(slug) {
        Some(Entity::Event(id)) => id,
        found => panic!("{slug}: {found:?}"),
    }
}

#[test]
fn the_eight_events_have_their_dates() {
    let ds = shipped();
    let check = |slug: &str, expected: &str| {
        let when = ds.events[event(&ds, slug)].date.when.as_ref().unwrap();
        let days =
            when.span.earliest.unwrap().to_string() + ".." + &when.span.latest.unwrap().to_string();
        let about = if when.approximate { " about" } else { "" };
        assert_eq!(days + about, expected, "{slug}");
    };
    check("e-wuhan-gwr", "2022-01-11..2022-01-11");
    check("e-hefei-gwr", "2022-01-01..2022-01-15 about");
    check("e-xuhui-gwr", "2022-01-01..2022-01-15 about");
    check("e-sh-party-conf", "2021-12-21..2021-12-21");
    check("e-binhu-plan", "2022-01-05..2022-01-05");
    check("e-sh-14fyp", "2021-12-30..2021-12-30");
    check("e-zj-symposium", "2021-11-12..2021-11-12");
    check("e-survey", "2022-01-11..2022-01-15");

    let zhejiang = &ds.events[event(&ds, "e-zj-symposium")].date;
    let printed = zhejiang.printed_when.as_ref().unwrap().span;
    assert_eq!(printed.earliest.unwrap().to_string(), "2021-11-11");
    assert_eq!(printed.latest.unwrap().to_string(), "2021-11-20");
}

#[test]
fn the_day_of_the_binhu_plan_is_an_open_conflict() {
    let ds = shipped();
    let conflicts = ds.conflicts_about(Entity::Event(event(&ds, "e-binhu-plan")));
    let conflict = &ds.conflicts[conflicts[0]];
    assert_eq!(conflict.state, ConflictState::Open);
    let days: Vec<_> = conflict
        .sides
        .iter()
        .map(|s| &*s.when.as_ref().unwrap().edtf)
        .collect();
    assert_eq!(days, ["2022-01-05", "2022-01-01"]);
}

fn target(ds: &Dataset, slug: &str) -> TargetId {
    match ds.find(slug) {
        Some(Entity::Target(id)) => id,
        found => panic!("{slug}: {found:?}"),
    }
}

#[test]
fn printed_and_checked_figures_are_kept_apart() {
    let ds = shipped();
    let check = |slug: &str, printed: &str, checked: Option<f64>| {
        let target = &ds.targets[target(&ds, slug)];
        assert_eq!(
            &*target.printed.as_ref().unwrap().wording,
            printed,
            "{slug}"
        );
        assert_eq!(
            target.amount.as_ref().map(|amount| amount.plain()),
            checked,
            "{slug}"
        );
        assert!(!ds.claims[target.claim.unwrap()].evidence.is_empty());
    };
    check("t-hf-big", "3 billion dollar enterprises", Some(3.0));
    check(
        "t-wh-services",
        "100 million Create a city agglomeration group",
        Some(1e10),
    );
    check("t-hf-zjtx", "300 specialized enterprises", Some(300.0));
    check(
        "t-bh-ecology",
        "begin to develop a metaverse industrial ecology",
        None,
    );
    let label = ds.targets[target(&ds, "t-hf-big")].label.get(Lang::En).1;
    assert_eq!(label, "firms of the 100-billion-yuan class");
}

/// Facts that nobody could verify stay out, whatever somebody remembers.
#[test]
fn what_could_not_be_verified_is_not_used() {
    for recalled in [
        "国融",
        "国盛",
        "国海",
        "财信",
        "财新",
        "方兴未艾",
        "恰逢其时",
        "集成电路",
    ] {
        assert!(!SHIPPED.contains(recalled), "{recalled}");
    }
}

#[test]
fn its_export_describes_texts_to_programs_that_know_no_atlas() {
    let ds = shipped();
    let all: Vec<PolicyId> = ds.policies.ids().collect();
    let from = Provenance {
        link: "https://a.example/#/cards".to_owned(),
        filter: "All".to_owned(),
    };
    let text = policies_json(&ds, &all, &from);
    assert_eq!(load(&text).unwrap().issues, vec![]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let nodes = json["json_ld"]["@graph"].as_array().unwrap();
    assert!(nodes.iter().any(|node| node["@type"] == "Legislation"));
    for node in nodes {
        let id = node["@id"].as_str().unwrap();
        let slug = id.strip_prefix("https://a.example/#/policy/").unwrap();
        assert!(matches!(ds.find(slug), Some(Entity::Policy(_))), "{id}");
        assert!(node["name"][0]["@value"].is_string(), "{id}");
    }
}
