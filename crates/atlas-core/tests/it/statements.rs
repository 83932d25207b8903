//! Questions to the claims against a brute-force oracle that knows nothing of rows, and single cases.

use std::collections::BTreeSet;

use atlas_core::load::load;
use atlas_core::model::codes::{ClaimKind, Verdict};
use atlas_core::model::{ClaimId, Dataset, Entity, JurisdictionId, PolicyId};
use atlas_core::query::statements::{
    StatementFacet, StatementIndex, StatementQuery, StatementValue,
};
use atlas_core::view_state::route::state_from_hash;
use proptest::prelude::*;
use serde_json::{Value, json};

const KINDS: [&str; 3] = ["event", "target", "view"];
const VERDICTS: [&str; 3] = ["corroborated", "corrected", "unconfirmed"];
const SOURCES: [&str; 3] = ["s0", "s1", "s2"];
const WORDS: [&str; 4] = ["metaverse", "blockchain", "元宇宙", "Wǔhàn"];
/// All that a claim may be about but other claims. The two conflicts are about one another too.
const SUBJECTS: [&str; 14] = [
    "p0", "p1", "p2", "e0", "e1", "e2", "t0", "wuhan", "sh", "belt", "a", "s0", "k0", "k1",
];

/// A dataset of three policies and up to `most` claims about everything, one another among it.
pub(crate) fn dataset(most: usize) -> impl Strategy<Value = Dataset> {
    let about = prop::collection::vec(0..SUBJECTS.len() + 6, 0..4);
    let claim = (
        prop::sample::select(&KINDS[..]),
        prop::sample::select(&VERDICTS[..]),
        prop::sample::subsequence(SOURCES.to_vec(), 0..=2),
        about.clone(),
        prop::sample::subsequence(WORDS.to_vec(), 1..=3),
    );
    let claims = prop::collection::vec(claim, 0..most);
    (claims, prop::collection::vec(about, 2)).prop_map(|(claims, conflicts)| {
        let subjects = |picked: Vec<usize>| -> Vec<String> {
            let name = |at: usize| match SUBJECTS.get(at) {
                Some(slug) => (*slug).to_owned(),
                None => format!("c{}", at - SUBJECTS.len()),
            };
            let known = |slug: &String| !slug.starts_with('c') || slug[1..].parse::<usize>().unwrap() < claims.len();
            picked.into_iter().map(name).filter(known).collect()
        };
        let pieces = |sources: &[&str]| -> Vec<Value> {
            let piece = |id| json!({"source_id": id, "stance": "supports"});
            sources.iter().map(piece).collect()
        };
        let rows: Vec<Value> = claims
            .iter()
            .enumerate()
            .map(|(n, (kind, verdict, sources, about, words))| {
                json!({"id": format!("c{n}"), "kind": kind, "verdict": verdict, "about": subjects(about.clone()),
                       "text": {"en": words[0]}, "checked": {"zh": words.last()},
                       "printed": words.get(1), "evidence": pieces(sources)})
            })
            .collect();
        let conflicts: Vec<Value> = conflicts
            .into_iter()
            .enumerate()
            .map(|(n, about)| {
                let side = json!({"value": {"en": "A"}, "evidence": pieces(&["s0"])});
                json!({"id": format!("k{n}"), "title": {"en": "K"}, "about": subjects(about), "state": "open",
                       "reason": {"en": "R"}, "sides": [side, side]})
            })
            .collect();
        let jurisdiction = |id: &str, parent: Option<&str>| {
            json!({"id": id, "name": {"en": id}, "level": "city", "parent_id": parent})
        };
        let policies: Vec<Value> = ["wuhan", "sh", "hb"]
            .into_iter()
            .enumerate()
            .map(|(n, place)| {
                let event = json!({"id": format!("e{n}"), "type": "issued", "title": {"en": "E"},
                                   "date": {"edtf": "2022"}, "evidence": pieces(&["s0"])});
                let target = json!({"id": format!("t{n}"), "label": {"en": "T"}, "indicator": "firms",
                                    "comparator": "qualitative", "scope": "subject"});
                json!({"id": format!("p{n}"), "title": {"en": "P"}, "summary": {"en": "S"}, "jurisdiction_id": place,
                       "doc_type": "other", "relevance": "mention", "events": [event], "targets": [target]})
            })
            .collect();
        let source = |id: &&str| {
            json!({"id": id, "publisher": {"en": id}, "publisher_type": "media", "tier": "secondary",
                   "linkable": true})
        };
        let text = json!({
            "format": "policy-atlas/1",
            "vocabularies": {"indicator": [{"code": "firms", "label": {"en": "firms"}}]},
            "jurisdictions": [jurisdiction("cn", None), jurisdiction("hb", Some("cn")),
                              jurisdiction("wuhan", Some("hb")), jurisdiction("sh", Some("cn"))],
            "places": [{"id": "belt", "name": {"en": "Belt"}, "kind": {"en": "belt"}, "within_id": "wuhan"}],
            "actors": [{"id": "a", "name": {"en": "A"}, "kind": "person"}],
            "sources": SOURCES.iter().map(source).collect::<Vec<_>>(),
            "policies": policies,
            "claims": rows,
            "conflicts": conflicts,
        });
        let dataset = load(&text.to_string()).unwrap().dataset;
        let n_kept = (dataset.policies.len(), dataset.targets.len(), dataset.claims.len(), dataset.conflicts.len());
        assert_eq!(n_kept, (3, 3, claims.len(), 2));
        dataset
    })
}

/// All that an entity leads to, from claim to claim: what the last round brought leads on, until one brings nothing.
fn reached(dataset: &Dataset, entity: Entity) -> BTreeSet<Entity> {
    let mut reached = BTreeSet::from([entity]);
    loop {
        let about = reached.iter().flat_map(|entity| match entity {
            Entity::Claim(id) => &dataset.claims[*id].about[..],
            Entity::Conflict(id) => &dataset.conflicts[*id].about[..],
            _ => &[],
        });
        let next: BTreeSet<Entity> = about.copied().chain(reached.clone()).collect();
        if next == reached {
            return reached;
        }
        reached = next;
    }
}

fn policy_of(dataset: &Dataset, entity: Entity) -> Option<PolicyId> {
    let has = |id: &PolicyId| {
        let policy = &dataset.policies[*id];
        match entity {
            Entity::Policy(other) => other == *id,
            Entity::Event(event) => policy.events.contains(&event),
            Entity::Target(target) => policy.targets.contains(&target),
            _ => false,
        }
    };
    dataset.policies.ids().find(has)
}

fn place_of(dataset: &Dataset, entity: Entity) -> Option<JurisdictionId> {
    match entity {
        Entity::Jurisdiction(id) => Some(id),
        Entity::Place(id) => dataset.places[id].within,
        _ => policy_of(dataset, entity).map(|id| dataset.policies[id].jurisdiction),
    }
}

fn has(dataset: &Dataset, id: ClaimId, value: StatementValue) -> bool {
    let claim = &dataset.claims[id];
    let mut reached = reached(dataset, Entity::Claim(id)).into_iter();
    match value {
        StatementValue::Verdict(verdict) => claim.verdict == verdict,
        StatementValue::Kind(kind) => claim.kind == kind,
        StatementValue::Source(id) => claim.evidence.iter().any(|piece| piece.source == id),
        StatementValue::Policy(id) => reached.any(|entity| policy_of(dataset, entity) == Some(id)),
        StatementValue::Place(id) => reached.any(|entity| {
            let place = place_of(dataset, entity);
            place.is_some_and(|place| dataset.chain(place).any(|wider| wider == id))
        }),
    }
}

fn is_hit(
    dataset: &Dataset,
    id: ClaimId,
    query: &StatementQuery,
    but: Option<StatementFacet>,
) -> bool {
    let claim = &dataset.claims[id];
    let (text, checked) = (claim.text.en.as_deref(), claim.checked.as_ref());
    let checked = checked.and_then(|text| text.zh.as_deref());
    let haystack = [text, checked, claim.printed.as_deref()].map(Option::unwrap_or_default);
    let haystack = haystack.join("\n");
    let mut words = query.text.split(' ').filter(|word| !word.is_empty());
    let mut facets = StatementFacet::ALL.into_iter();
    words.all(|word| haystack.contains(word))
        && facets.all(|facet| {
            let mut chosen = query.chosen_of(facet).peekable();
            Some(facet) == but
                || chosen.peek().is_none()
                || chosen.any(|value| has(dataset, id, value))
        })
}

/// Every value there could be.
pub(crate) fn values(dataset: &Dataset) -> Vec<StatementValue> {
    let mut values = Vec::new();
    values.extend(Verdict::ALL.iter().copied().map(StatementValue::Verdict));
    values.extend(ClaimKind::ALL.iter().copied().map(StatementValue::Kind));
    values.extend(dataset.sources.ids().map(StatementValue::Source));
    values.extend(dataset.jurisdictions.ids().map(StatementValue::Place));
    values.extend(dataset.policies.ids().map(StatementValue::Policy));
    values
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn claims_and_counts_are_those_of_the_oracle(
        dataset in dataset(7), seeds in prop::collection::vec(0..99usize, 0..5), misc in 0..6usize,
    ) {
        let all = values(&dataset);
        let mut query = StatementQuery::of(seeds.iter().map(|seed| all[seed % all.len()]));
        query.text = ["", "", "metaverse", "blockchain metaverse", "元宇", " "][misc].to_owned();
        let answer = StatementIndex::new(&dataset).answer(&query);

        let hits = |query: &StatementQuery, but| -> Vec<ClaimId> {
            dataset.claims.ids().filter(|id| is_hit(&dataset, *id, query, but)).collect()
        };
        prop_assert_eq!(answer.claims, hits(&query, None));
        for value in all {
            let others = hits(&query, Some(value.facet()));
            let n = others.into_iter().filter(|id| has(&dataset, *id, value)).count();
            let occurs = dataset.claims.ids().any(|id| has(&dataset, id, value));
            prop_assert_eq!(answer.counts.get(&value).copied(), occurs.then_some(n), "{:?}", value);
        }
    }
}

#[test]
fn what_a_link_asks_of_the_claims() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    let index = StatementIndex::new(&dataset);
    let check = |settings: &str, expected: usize| {
        let (state, warnings) = state_from_hash(&dataset, &format!("#/statements?{settings}"));
        assert_eq!(warnings, [], "{settings}");
        let n = index.answer(&state.statements).claims.len();
        assert_eq!(n, expected, "{settings}");
    };
    check("", dataset.claims.len());
    check("s.verdict=corrected", 35);
    check("s.verdict=corrected,disputed", 36);
    check("s.verdict=corrected&s.kind=target", 8);
    check("s.place=cn-wuhan", 31);
    // Hubei's are Wuhan's.
    check("s.place=cn-hb", 31);
    check("s.place=cn-wuhan,cn-hefei", 45);
    check("s.policy=wuhan-work-report-2022", 29);
    check("s.source=src-zh", 67);
    // A word begins where it is looked for; width, case and tones do not matter.
    check("s.q=hefei", 12);
    check("s.q=ＨＥＦＥＩ", 12);
    check("s.q=héfēi", 12);
    check("s.q=efei", 0);
    check("s.q=合肥", 12);
    check("s.q=hefei supercond", 0);
}

#[test]
fn a_claim_about_a_claim_belongs_where_that_one_does() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    for (id, claim) in dataset.claims.iter() {
        let own = dataset.policies_about(Entity::Claim(id));
        for entity in &claim.about {
            let of_it = dataset.policies_about(*entity);
            assert!(of_it.is_subset(&own), "{}", claim.slug);
        }
    }
}
