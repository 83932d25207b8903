//! The dataset that ships: it keeps every rule, and says what the article and the checking say.

use atlas_core::compare::{Cell, RowLabel, change, draft_and_issued};
use atlas_core::load::load;
use atlas_core::model::codes::{
    Collection, ConflictState, Lang, Nature, RelationType, Status, Verdict,
};
use atlas_core::model::{Dataset, Entity, EventId, TargetId};
use atlas_core::query::index::Index;
use atlas_core::query::{Query, Sort};

const SHIPPED: &str = include_str!("../../../../public/data/atlas.json");

fn shipped() -> Dataset {
    let loaded = load(SHIPPED).unwrap();
    assert_eq!(loaded.issues, vec![]);
    loaded.dataset
}

#[test]
fn it_is_complete_and_keeps_every_rule() {
    let dataset = shipped();
    let numbers = [
        dataset.jurisdictions.len(),
        dataset.places.len(),
        dataset.actors.len(),
        dataset.policies.len(),
        dataset.events.len(),
        dataset.targets.len(),
        dataset.views.len(),
        dataset.sources.len(),
    ];
    assert_eq!(numbers, [117, 8, 176, 168, 231, 395, 4, 465]);
    // The article: its statements, its accidents of translation, its paragraphs in our words.
    let of_article = dataset
        .claims
        .iter()
        .filter(|(_, claim)| claim.paragraph().is_some());
    let (artefacts, claims): (Vec<_>, Vec<_>) =
        of_article.partition(|(_, claim)| claim.verdict == Verdict::Artefact);
    assert_eq!((claims.len(), artefacts.len()), (69, 56));
    let passages = dataset
        .sources
        .iter()
        .map(|(_, source)| source.passages.len());
    assert_eq!(passages.collect::<Vec<_>>()[..2], [21, 0]);
    let policies = dataset.policies.iter().map(|(_, policy)| policy);
    let seed = policies.filter(|policy| policy.collection == Collection::Seed);
    assert_eq!(seed.count(), 8);
}

/// Who knows what a document is called finds it, by its whole title and by its number.
#[test]
fn official_titles_and_numbers_find_their_policy() {
    let dataset = shipped();
    let index = Index::new(&dataset);
    let mut n_titles = 0;
    for (id, policy) in dataset.policies.iter() {
        let title = policy.official_title.as_ref().map(|title| &*title.text);
        let number = policy.document_number.as_deref();
        for words in title.into_iter().chain(number) {
            let query = Query {
                text: words.to_owned(),
                ..Query::default()
            };
            let answer = index.answer(&dataset, &query, Sort::Match);
            assert!(answer.policies().contains(&id), "{words}");
            assert!(answer.hits.len() <= 3, "{words}: {}", answer.hits.len());
            n_titles += 1;
        }
    }
    assert!(n_titles >= 40, "{n_titles}");
}

/// Every figure leads to a source, and a record that no government decided is marked so.
#[test]
fn every_number_has_a_claim_with_a_source() {
    let dataset = shipped();
    for (_, target) in dataset.targets.iter() {
        let claim = target.claim.map(|id| &dataset.claims[id]);
        assert!(
            claim.is_some_and(|claim| !claim.evidence.is_empty()),
            "{}",
            target.slug
        );
    }
    let check = |slug: &str, nature: Nature| match dataset.find(slug) {
        Some(Entity::Policy(id)) => assert_eq!(dataset.policies[id].nature, nature, "{slug}"),
        found => panic!("{slug}: {found:?}"),
    };
    check("wuhan-metaverse-implementation-plan-2022", Nature::Decision);
    for proposal in dataset.policies.iter().filter(|(_, policy)| {
        let place = &dataset.jurisdictions[policy.jurisdiction].slug;
        &**place == "cn-shenzhen"
    }) {
        assert_eq!(
            proposal.1.nature,
            Nature::Context,
            "advisers decide nothing"
        );
    }
}

/// Wuhan 2022, the model case: what the draft promised stands beside what was issued.
#[test]
fn the_draft_of_wuhan_is_aligned_with_the_plan_that_was_issued() {
    let dataset = shipped();
    let find = |slug: &str| match dataset.find(slug) {
        Some(Entity::Policy(id)) => id,
        found => panic!("{slug}: {found:?}"),
    };
    let draft = find("wuhan-metaverse-draft-plan-2022");
    let issued = find("wuhan-metaverse-implementation-plan-2022");
    let ties: Vec<_> = dataset.relations_to(issued).collect();
    assert_eq!(ties, [(draft, RelationType::DraftOf)]);
    assert_eq!(dataset.status(draft), Some(Status::InConsultation));
    let text = |cell: &Cell| match cell {
        Cell::Targets(ids) => {
            let amount = dataset.targets[ids[0]].amount.as_ref().unwrap();
            format!(
                "{} {}",
                dataset.targets[ids[0]].comparator.code(),
                amount.plain()
            )
        }
        _ => "-".to_owned(),
    };
    let rows = draft_and_issued(&dataset, draft, issued)
        .into_iter()
        .map(|row| {
            let RowLabel::Indicator { indicator, .. } = row.label else {
                panic!("{:?}", row.label);
            };
            let [draft, issued] = &row.cells[..] else {
                panic!()
            };
            {
                let change = change(&dataset, &row);
                let code = &dataset.terms[indicator].code;
                format!("{code}: {} → {} {change:?}", text(draft), text(issued))
            }
        });
    let mut rows: Vec<String> = rows.collect();
    rows.sort();
    assert_eq!(
        rows,
        [
            "demonstration_scenarios: gt 30 → ge 50 Raised",
            "innovation_platforms: - → ge 3 OnlyInIssued",
            "metaverse_bases: gt 2 → ge 2 Same",
            "metaverse_enterprises: gt 100 → ge 200 Raised",
        ]
    );
}

/// Where in a source the statements about a policy stand.
#[test]
fn sources_are_named_with_their_paragraphs() {
    let dataset = shipped();
    let policy = |slug: &str| match dataset.find(slug) {
        Some(Entity::Policy(id)) => id,
        found => panic!("{slug}: {found:?}"),
    };
    let Some(Entity::Source(article)) = dataset.find("src-seed") else {
        panic!("no article");
    };
    let hefei = dataset.paragraphs_of(policy("hefei-work-report-2022"), article);
    assert_eq!(hefei, vec![1_u16, 3, 8, 9]);
    let seoul = dataset.paragraphs_of(policy("seoul-metaverse-closure-2024"), article);
    assert!(seoul.is_empty());
}

/// Money stays in its own currency, with the multiplier of the language that counts in it.
#[test]
fn money_is_kept_as_it_was_counted() {
    let dataset = shipped();
    let check = |slug: &str, value: f64, multiplier: f64, currency: &str| {
        let target = &dataset.targets[target(&dataset, slug)];
        let amount = target.amount.as_ref().unwrap();
        let found = (amount.value, amount.multiplier, amount.currency.as_deref());
        assert_eq!(found, (value, multiplier, Some(currency)), "{slug}");
    };
    check("t-w008-1", 3500.0, 1e8, "CNY");
    check("t-w066-1", 39.0, 1e8, "KRW");
    check("t-w074-2", 4.0, 1e9, "USD");
}

fn event(dataset: &Dataset, slug: &str) -> EventId {
    match dataset.find(slug) {
        Some(Entity::Event(id)) => id,
        found => panic!("{slug}: {found:?}"),
    }
}

#[test]
fn the_eight_events_have_their_dates() {
    let dataset = shipped();
    let check = |slug: &str, expected: &str| {
        let when = dataset.events[event(&dataset, slug)]
            .date
            .when
            .as_ref()
            .unwrap();
        let days =
            when.span.earliest.unwrap().to_string() + ".." + &when.span.latest.unwrap().to_string();
        let about = if when.is_approximate() { " about" } else { "" };
        assert_eq!(days + about, expected, "{slug}");
    };
    check("e-wuhan-gwr", "2022-01-11..2022-01-11");
    check("e-hefei-gwr", "2022-01-01..2022-01-13 about");
    check("e-xuhui-gwr", "2022-01-01..2022-01-15 about");
    check("e-sh-party-conf", "2021-12-21..2021-12-21");
    check("e-binhu-plan", "2022-01-05..2022-01-05");
    check("e-sh-14fyp", "2021-12-30..2021-12-30");
    check("e-zj-symposium", "2021-11-12..2021-11-12");
    check("e-survey", "2022-01-11..2022-01-15");

    let zhejiang = &dataset.events[event(&dataset, "e-zj-symposium")].date;
    let printed = zhejiang.printed_when.as_ref().unwrap().span;
    assert_eq!(printed.earliest.unwrap().to_string(), "2021-11-11");
    assert_eq!(printed.latest.unwrap().to_string(), "2021-11-20");
}

#[test]
fn the_day_of_the_binhu_plan_is_an_open_conflict() {
    let dataset = shipped();
    let conflicts = dataset.conflicts_about(Entity::Event(event(&dataset, "e-binhu-plan")));
    let conflict = &dataset.conflicts[conflicts[0]];
    assert_eq!(conflict.state, ConflictState::Open);
    let days: Vec<_> = conflict
        .sides
        .iter()
        .map(|s| &*s.when.as_ref().unwrap().edtf)
        .collect();
    assert_eq!(days, ["2022-01-05", "2022-01-01"]);
}

fn target(dataset: &Dataset, slug: &str) -> TargetId {
    match dataset.find(slug) {
        Some(Entity::Target(id)) => id,
        found => panic!("{slug}: {found:?}"),
    }
}

#[test]
fn printed_and_checked_figures_are_kept_apart() {
    let dataset = shipped();
    let check = |slug: &str, printed: &str, checked: Option<f64>| {
        let target = &dataset.targets[target(&dataset, slug)];
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
        assert!(!dataset.claims[target.claim.unwrap()].evidence.is_empty());
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
    let label = dataset.targets[target(&dataset, "t-hf-big")]
        .label
        .get(Lang::En)
        .1;
    assert_eq!(label, "companies in the 100-billion-yuan class");
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
