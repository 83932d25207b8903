//! Queries against a brute-force oracle that knows nothing of columns.

use std::collections::BTreeSet;

use atlas_core::model::codes::{Lang, Reading};
use atlas_core::model::{Dataset, PolicyId};
use atlas_core::query::facets::{Facet, FacetValue, values_of};
use atlas_core::query::index::Index;
use atlas_core::query::{Choice, DateRange, Query, Sort, Sureness};
use atlas_core::time::{Day, Fit};
use proptest::prelude::*;

use crate::random::dataset;

/// What a policy counts as in a facet: its own values, and by the reading those above or below.
fn reached(
    dataset: &Dataset,
    facet: Facet,
    policy: PolicyId,
    reading: Reading,
) -> BTreeSet<FacetValue> {
    let above = |value| std::iter::successors(Some(value), |v: &FacetValue| v.wider(dataset));
    let own = values_of(dataset, facet, policy);
    match (facet, reading) {
        (Facet::Jurisdiction, Reading::Here) => own.into_iter().collect(),
        (Facet::Jurisdiction, Reading::AllThatApplies) => dataset
            .jurisdictions
            .ids()
            .map(FacetValue::Jurisdiction)
            .filter(|below| above(*below).any(|value| own.contains(&value)))
            .collect(),
        _ => own.into_iter().flat_map(above).collect(),
    }
}

fn fit(dataset: &Dataset, query: &Query, policy: PolicyId, but: Option<Facet>) -> Fit {
    for (facet, selection) in &query.selections {
        let values = reached(dataset, *facet, policy, query.reading);
        let is_in = selection.include.is_empty()
            || selection.include.iter().any(|value| values.contains(value));
        let is_out = selection.exclude.iter().any(|value| values.contains(value));
        if Some(*facet) != but && (is_out || !is_in) {
            return Fit::Out;
        }
    }
    let row = &dataset.policies[policy];
    let haystack = format!(
        "{}\n{}\n{}",
        row.title.get(Lang::En).1,
        row.title.get(Lang::Zh).1,
        row.summary.get(Lang::En).1
    );
    if !query.text.split(' ').all(|word| haystack.contains(word)) {
        return Fit::Out;
    }
    if query.dates.from.is_none() && query.dates.to.is_none() {
        return Fit::Certain;
    }
    let mut best = Fit::Out;
    for id in &row.events {
        if let Some(when) = &dataset.events[*id].date.when {
            best = best.max(when.span.fit(query.dates.from, query.dates.to));
        }
    }
    match query.dates.sureness {
        Sureness::OnlyCertain if best == Fit::Possible => Fit::Out,
        _ => best,
    }
}

/// A query by numbers, so that it fits whatever dataset comes.
pub(crate) fn query(
    dataset: &Dataset,
    seeds: &[(usize, usize, bool)],
    dates: (i32, i32),
    misc: usize,
) -> Query {
    let mut query = Query {
        reading: Reading::ALL[misc % 3],
        text: ["", "", "metaverse", "区块", "blockchain metaverse"][misc % 5].to_owned(),
        ..Query::default()
    };
    for (facet, value, is_included) in seeds {
        let facet = Facet::ALL[facet % Facet::ALL.len()];
        let mut values: Vec<FacetValue> = dataset
            .policies
            .ids()
            .flat_map(|policy| reached(dataset, facet, policy, Reading::HereAndBelow))
            .collect();
        values.sort_unstable();
        values.dedup();
        if let Some(value) = values.get(value % values.len().max(1)) {
            let choice = if *is_included {
                Choice::Include
            } else {
                Choice::Exclude
            };
            query.choose(facet, *value, choice);
        }
    }
    let start = Day::from_ymd(2021, 10, 1).unwrap();
    let day = |offset: i32| (offset >= 0).then(|| start.plus(offset));
    let (from, to) = (day(dates.0), day(dates.1));
    let sureness = [Sureness::AlsoPossible, Sureness::OnlyCertain][misc % 2];
    query.dates = match (from, to) {
        (Some(a), Some(b)) => DateRange {
            from: Some(a.min(b)),
            to: Some(a.max(b)),
            sureness,
        },
        (from, to) => DateRange { from, to, sureness },
    };
    query
}

pub(crate) fn seeds() -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    prop::collection::vec((0..99usize, 0..99usize, prop::bool::weighted(0.7)), 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn hits_and_counts_are_those_of_the_oracle(
        dataset in dataset(24), seeds in seeds(), dates in (-60..200i32, -60..200i32), misc in 0..30usize,
    ) {
        let query = query(&dataset, &seeds, dates, misc);
        let answer = Index::new(&dataset).answer(&dataset, &query, Sort::ALL[misc % 6]);

        let mut hits: Vec<_> = answer.hits.iter().map(|hit| (hit.policy, hit.fit)).collect();
        hits.sort_by_key(|(policy, _)| *policy);
        let expected: Vec<_> = dataset.policies.ids()
            .map(|policy| (policy, fit(&dataset, &query, policy, None)))
            .filter(|(_, fit)| *fit != Fit::Out)
            .collect();
        prop_assert_eq!(&hits, &expected);
        let n_possible = expected.iter().filter(|(_, fit)| *fit == Fit::Possible).count();
        prop_assert_eq!(answer.n_possible, n_possible);
        let n_events: usize = expected.iter().map(|(id, _)| dataset.policies[*id].events.len()).sum();
        prop_assert_eq!(answer.n_events, n_events);

        for facet in Facet::ALL {
            let mut listed = BTreeSet::new();
            for count in answer.counts.get(&facet).unwrap() {
                listed.insert(count.value);
                let n = dataset.policies.ids()
                    .filter(|id| fit(&dataset, &query, *id, Some(facet)) != Fit::Out)
                    .filter(|id| reached(&dataset, facet, *id, query.reading).contains(&count.value))
                    .count();
                prop_assert_eq!(count.n, n, "{:?} {:?}", facet, count.value);
            }
            // No value of any policy is missing from the panel, whatever is chosen.
            for id in dataset.policies.ids() {
                prop_assert!(reached(&dataset, facet, id, Reading::HereAndBelow).is_subset(&listed));
            }
        }

        let any_jurisdiction: Vec<_> = dataset.policies.ids()
            .filter(|id| fit(&dataset, &query, *id, Some(Facet::Jurisdiction)) != Fit::Out)
            .collect();
        prop_assert_eq!(answer.any_jurisdiction, any_jurisdiction);
        let mut timeless = query.clone();
        timeless.dates = DateRange::default();
        let any_date: Vec<_> = dataset.policies.ids()
            .filter(|id| fit(&dataset, &timeless, *id, None) != Fit::Out)
            .collect();
        prop_assert_eq!(answer.any_date, any_date);
    }

    #[test]
    fn choosing_a_value_gives_the_number_shown_beside_it(
        dataset in dataset(24), seeds in seeds(), misc in 0..30usize, facet in 0..9usize, at in 0..20usize,
    ) {
        let mut query = query(&dataset, &seeds, (-1, -1), misc);
        let facet = Facet::ALL[facet];
        query.selections.remove(&facet);
        let index = Index::new(&dataset);
        let counts = index.answer(&dataset, &query, Sort::Match).counts.get(&facet).unwrap().clone();
        if let Some(count) = counts.get(at % counts.len().max(1)) {
            query.choose(facet, count.value, Choice::Include);
            prop_assert_eq!(index.answer(&dataset, &query, Sort::Match).hits.len(), count.n);
        }
    }

    #[test]
    fn one_more_excluded_value_never_adds_a_hit(
        dataset in dataset(24), seeds in seeds(), misc in 0..30usize,
    ) {
        let query = query(&dataset, &seeds, (-1, -1), misc);
        let index = Index::new(&dataset);
        let before = index.answer(&dataset, &query, Sort::Match);
        for (facet, counts) in &before.counts {
            for count in counts {
                // Turning "asked for" into "ruled out" may well add hits: another matter.
                if query.choice(*facet, count.value) == Choice::Off {
                    let mut narrower = query.clone();
                    narrower.choose(*facet, count.value, Choice::Exclude);
                    let after = index.answer(&dataset, &narrower, Sort::Match);
                    prop_assert!(after.hits.len() <= before.hits.len());
                }
            }
        }
    }

    #[test]
    fn every_order_shows_the_same_hits(dataset in dataset(24), seeds in seeds(), misc in 0..30usize) {
        let query = query(&dataset, &seeds, (-1, -1), misc);
        let index = Index::new(&dataset);
        let hits = |sort| {
            let mut hits = index.answer(&dataset, &query, sort).policies();
            hits.sort_unstable();
            hits
        };
        for sort in Sort::ALL {
            prop_assert_eq!(hits(sort), hits(Sort::Match));
        }
    }
}
