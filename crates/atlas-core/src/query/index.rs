//! The engine: columns built once at load, and one pass over them for each query.
//!
//! Its interface is [`Index::new`], [`Index::answer`] and [`Index::suggestion`], no more, so that the columns inside can
//! change without anybody noticing. Leaves out what a query means (`question`) and where words match
//! (`search`).

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::codes::{Confidence, Reading, Verdict};
use crate::model::{Claim, Dataset, PolicyId};
use crate::query::answer::{Answer, Count, Hit};
use crate::query::facets::{Facet, FacetValue, in_tree_order, values_of};
use crate::query::pinyin::Initials;
use crate::query::question::{DateRange, Query, Selection, Sort, Sureness};
use crate::query::search::{find, fold, terms};
use crate::query::suggest::suggestion;
use crate::time::{Fit, Span};

/// What the engine knows of a dataset beyond the dataset itself.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::query::{DateRange, Query, Sort, facets::Facet, index::Index};
/// use atlas_core::time::Day;
///
/// let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
/// let index = Index::new(&dataset);
/// let from = Day::from_ymd(2025, 2, 1);
/// let query = Query { dates: DateRange { from, ..DateRange::default() }, ..Query::default() };
/// let answer = index.answer(&dataset, &query, Sort::Newest);
/// // The plan has a day; the report is of "about 2025", which may be earlier.
/// assert_eq!((answer.hits.len(), answer.n_possible), (2, 1));
/// let counts = &answer.counts[&Facet::Jurisdiction];
/// assert_eq!(counts.iter().map(|count| count.n).collect::<Vec<_>>(), [1, 1]);
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
#[derive(Debug)]
pub struct Index {
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// The place of each jurisdiction in the tree, for sorting by it.
    tree_order: BTreeMap<FacetValue, usize>,
    initials: Initials,
}

/// One facet: its values in the order of the panel, and which of them each policy has.
#[derive(Debug)]
struct Column {
    facet: Facet,
    values: Vec<Value>,
    /// For each policy the positions of its own values.
    own: Vec<Vec<u32>>,
}

#[derive(Debug)]
struct Value {
    value: FacetValue,
    depth: u8,
    /// The position of the wider value.
    wider: Option<u32>,
}

/// What is asked of each policy outside the facets.
#[derive(Debug)]
struct Row {
    policy: PolicyId,
    /// The spans of its dated events.
    spans: Vec<Span>,
    /// Where it lies in time, by its principal event: the key of "newest" and "oldest".
    order_key: Option<(i64, i64)>,
    /// Folded texts with what a match in them weighs.
    fields: Vec<(u32, String)>,
    n_sources: usize,
    /// How well it is supported; none for what nobody has to support.
    confidence: Option<Confidence>,
    /// How many claims about it do not hold as printed: corrected or disputed.
    n_not_as_printed: usize,
}

/// A policy that fails one test only still counts in that test's own numbers. Facets take the bits
/// from 0 by their order; these two follow.
const FAILS_DATES: u32 = 1 << 30;
const FAILS_TEXT: u32 = 1 << 31;

impl Index {
    /// Builds the columns. Complexity: O(policies × values each has + text).
    pub fn new(dataset: &Dataset) -> Self {
        let columns: Vec<Column> = Facet::ALL.map(|facet| column(dataset, facet)).into();
        let tree = columns.iter().find(|c| c.facet == Facet::Jurisdiction);
        let mut tree_order = BTreeMap::new();
        for (idx, value) in tree
            .iter()
            .flat_map(|column| column.values.iter().enumerate())
        {
            tree_order.insert(value.value, idx);
        }
        Self {
            columns,
            rows: dataset.policies.ids().map(|id| row(dataset, id)).collect(),
            tree_order,
            initials: Initials::new(dataset),
        }
    }

    /// Answers a query. Complexity: O(policies × (facets + terms × text)), and a sort of the hits.
    pub fn answer(&self, dataset: &Dataset, query: &Query, sort: Sort) -> Answer {
        let terms = terms(&query.text);
        let tests: Vec<Test<'_>> = self
            .columns
            .iter()
            .map(|column| Test::new(column, query))
            .collect();
        let mut answer = Answer::default();
        let mut scored: Vec<(Hit, u32, &Row)> = Vec::new();
        let mut numbers: Vec<Vec<usize>> = self
            .columns
            .iter()
            .map(|column| vec![0; column.values.len()])
            .collect();
        for (idx, row) in self.rows.iter().enumerate() {
            let score = self.score(row, &terms);
            let fit = fit(row, query.dates);
            let mut fails = 0;
            if score.is_none() {
                fails |= FAILS_TEXT;
            }
            if fit == Fit::Out {
                fails |= FAILS_DATES;
            }
            for (bit, test) in tests.iter().enumerate() {
                if !test.matches(idx) {
                    fails |= 1 << bit;
                }
            }
            for (bit, (test, numbers)) in tests.iter().zip(&mut numbers).enumerate() {
                if fails & !(1 << bit) == 0 {
                    test.count(idx, numbers);
                }
            }
            if fails & !FAILS_DATES == 0 {
                answer.any_date.push(row.policy);
                answer.n_undated += usize::from(fails != 0 && row.spans.is_empty());
            }
            if fails & !(1 << Facet::Jurisdiction as u32) == 0 {
                answer.any_jurisdiction.push(row.policy);
            }
            if fails == 0 {
                let hit = Hit {
                    policy: row.policy,
                    fit,
                };
                answer.n_events += dataset.policies[row.policy].events.len();
                answer.n_possible += usize::from(fit == Fit::Possible);
                scored.push((hit, score.unwrap_or_default(), row));
            }
        }
        self.sort(dataset, &mut scored, sort);
        answer.hits = scored.into_iter().map(|(hit, ..)| hit).collect();
        answer.counts = counts(&self.columns, &numbers);
        answer
    }

    /// The question as it may have been meant, where a word of it is found nowhere: with the nearest words in their
    /// place it has hits. For a question without hits. Complexity: O(words that are found nowhere × text).
    pub fn suggestion(&self, dataset: &Dataset, query: &Query) -> Option<String> {
        let answering: OnceCell<BTreeSet<PolicyId>> = OnceCell::new();
        let answers_without_words = |row: &Row| {
            let answering = answering.get_or_init(|| {
                let mut query = query.clone();
                query.text.clear();
                let answer = self.answer(dataset, &query, Sort::Match);
                answer.policies().into_iter().collect()
            });
            answering.contains(&row.policy)
        };
        let is_found = |row: &Row, terms: &[String]| self.score(row, terms).is_some();
        suggestion(
            &query.text,
            self.rows
                .iter()
                .flat_map(|row| row.fields.iter().map(|(_, text)| &**text)),
            |terms| self.rows.iter().any(|row| is_found(row, terms)),
            |terms| {
                let mut rows = self.rows.iter();
                rows.any(|row| is_found(row, terms) && answers_without_words(row))
            },
        )
    }

    /// How well a policy matches all terms; `None` if one of them matches nowhere.
    fn score(&self, row: &Row, terms: &[String]) -> Option<u32> {
        let weigh = |term: &String| {
            let found = row.fields.iter().map(|(weight, text)| {
                if find(text, term).is_some() {
                    *weight
                } else if *weight == OF_PLACE && self.initials.find(text, term) {
                    OF_INITIALS
                } else {
                    0
                }
            });
            found.max().filter(|weight| *weight > 0)
        };
        terms.iter().map(weigh).sum()
    }

    /// Every order ends in "newest, then file order", and undated policies come last in each.
    fn sort(&self, dataset: &Dataset, hits: &mut [(Hit, u32, &Row)], sort: Sort) {
        let policy = |row: &Row| &dataset.policies[row.policy];
        let place = |row: &Row| {
            let value = FacetValue::Jurisdiction(policy(row).jurisdiction);
            self.tree_order.get(&value).copied()
        };
        // Decisions before what only belongs to their story, when nothing else tells.
        let nature = |score: u32, row: &Row| (score == 0).then_some(policy(row).nature);
        hits.sort_by(|(_, a_score, a), (_, b_score, b)| {
            let newest = b.order_key.cmp(&a.order_key);
            let first = match sort {
                Sort::Match => {
                    let natures = nature(*a_score, a).cmp(&nature(*b_score, b));
                    b_score.cmp(a_score).then(natures)
                }
                Sort::Newest => Ordering::Equal,
                Sort::Oldest => {
                    let undated = a.order_key.is_none().cmp(&b.order_key.is_none());
                    return undated.then(a.order_key.cmp(&b.order_key));
                }
                Sort::Jurisdiction => place(a).cmp(&place(b)),
                Sort::Strength => policy(a).relevance.cmp(&policy(b).relevance),
                Sort::Evidence => b.n_sources.cmp(&a.n_sources),
                Sort::Confidence => {
                    let unsupported = a.confidence.is_none().cmp(&b.confidence.is_none());
                    unsupported.then(a.confidence.cmp(&b.confidence))
                }
                Sort::Verdict => b.n_not_as_printed.cmp(&a.n_not_as_printed),
            };
            first.then(newest)
        });
    }
}

/// A facet's part of a query, with its column.
struct Test<'a> {
    column: &'a Column,
    reach: Reach,
    selection: Option<&'a Selection>,
}

/// Which values a policy has beyond its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Own,
    Wider,
    Narrower,
}

impl<'a> Test<'a> {
    fn new(column: &'a Column, query: &'a Query) -> Self {
        let reach = match (column.facet, query.reading) {
            (Facet::Jurisdiction, Reading::Here) => Reach::Own,
            (Facet::Jurisdiction, Reading::AllThatApplies) => Reach::Narrower,
            // Sub-codes always roll up to their standard parent.
            _ => Reach::Wider,
        };
        Self {
            column,
            reach,
            selection: query.selections.get(&column.facet),
        }
    }

    fn matches(&self, policy_idx: usize) -> bool {
        let Some(selection) = self.selection else {
            return true;
        };
        let mut is_included = selection.include.is_empty();
        let mut is_excluded = false;
        self.each_value(policy_idx, |_, value| {
            is_included |= selection.include.contains(&value);
            is_excluded |= selection.exclude.contains(&value);
        });
        is_included && !is_excluded
    }

    fn count(&self, policy_idx: usize, numbers: &mut [usize]) {
        self.each_value(policy_idx, |at, _| {
            if let Some(n) = numbers.get_mut(at) {
                *n += 1;
            }
        });
    }

    /// Each value the policy has under the reach, once, with its position.
    fn each_value(&self, policy_idx: usize, mut visit: impl FnMut(usize, FacetValue)) {
        let values = &self.column.values;
        let own = self
            .column
            .own
            .get(policy_idx)
            .map_or(&[][..], Vec::as_slice);
        let wider = |at: &u32| values.get(*at as usize).and_then(|value| value.wider);
        // Few, so that looking through them is quicker than any set.
        let mut seen: Vec<u32> = Vec::with_capacity(own.len() * 2);
        let mut visit_once = |at: u32| {
            if !seen.contains(&at) {
                seen.push(at);
                if let Some(value) = values.get(at as usize) {
                    visit(at as usize, value.value);
                }
            }
        };
        for at in own {
            match self.reach {
                Reach::Own => visit_once(*at),
                Reach::Wider => {
                    for at in std::iter::successors(Some(*at), wider) {
                        visit_once(at);
                    }
                }
                Reach::Narrower => {
                    // Values stand in tree order, so what lies below follows directly.
                    let depth = values.get(*at as usize).map(|value| value.depth);
                    let below = values.iter().skip(*at as usize + 1);
                    let n_below = below.take_while(|v| Some(v.depth) > depth).count();
                    for at in *at..=*at + n_below as u32 {
                        visit_once(at);
                    }
                }
            }
        }
    }
}

fn counts(columns: &[Column], numbers: &[Vec<usize>]) -> BTreeMap<Facet, Vec<Count>> {
    let mut counts = BTreeMap::new();
    for (column, numbers) in columns.iter().zip(numbers) {
        let counted = column.values.iter().zip(numbers).map(|(value, n)| Count {
            value: value.value,
            depth: value.depth,
            n: *n,
        });
        counts.insert(column.facet, counted.collect());
    }
    counts
}

/// Whether a policy's dates fit: the best fit among its events.
fn fit(row: &Row, dates: DateRange) -> Fit {
    if !dates.is_set() {
        return Fit::Certain;
    }
    let fits = row.spans.iter().map(|span| span.fit(dates.from, dates.to));
    let best = fits.max().unwrap_or(Fit::Out);
    match (best, dates.sureness) {
        (Fit::Possible, Sureness::OnlyCertain) => Fit::Out,
        _ => best,
    }
}

fn row(dataset: &Dataset, policy: PolicyId) -> Row {
    let events = &dataset.policies[policy].events;
    let when = |id: &_| dataset.events[*id].date.when.as_ref();
    let principal = dataset.principal_event(policy);
    let mut n_not_as_printed = 0;
    for (verdict, n) in dataset.verdicts(policy) {
        if matches!(verdict, Verdict::Corrected | Verdict::Disputed) {
            n_not_as_printed += n;
        }
    }
    Row {
        policy,
        spans: events
            .iter()
            .filter_map(when)
            .map(|when| when.span)
            .collect(),
        order_key: principal
            .as_ref()
            .and_then(when)
            .map(|when| when.span.order_key()),
        fields: fields(dataset, policy),
        n_sources: dataset.sources_of(policy).len(),
        confidence: dataset.policy_confidence(policy),
        n_not_as_printed,
    }
}

/// What a match in the name of the place weighs.
const OF_PLACE: u32 = 6;
/// What its initials weigh: less than a word in a title or name, more than one in passing.
const OF_INITIALS: u32 = 2;

/// The folded texts of a policy in which words are looked for. A match in the title weighs 8, in
/// the name of the place 6, in the terms 3, anywhere else 1.
fn fields(dataset: &Dataset, policy: PolicyId) -> Vec<(u32, String)> {
    let row = &dataset.policies[policy];
    let mut title = Words::default();
    title.text(Some(&row.title));
    title.add(row.official_title.as_ref().map(|title| &*title.text));
    title.add(row.document_number.as_deref());
    let mut place = Words::default();
    for id in dataset.chain(row.jurisdiction) {
        let jurisdiction = &dataset.jurisdictions[id];
        place.text(Some(&jurisdiction.name));
        place.text(jurisdiction.official_name.as_ref());
        place.add(jurisdiction.romanised.as_deref());
        for alias in &jurisdiction.aliases {
            place.add(Some(alias));
        }
    }
    for id in &row.places {
        place.text(Some(&dataset.places[*id].name));
    }
    let mut about = Words::default();
    for id in [&row.instruments, &row.technologies, &row.sectors]
        .into_iter()
        .flatten()
    {
        about.text(Some(&dataset.terms[*id].label));
        about.add(Some(&dataset.terms[*id].code));
    }
    let mut rest = Words::default();
    rest.text(Some(&row.summary));
    rest.add(Some(&row.slug));
    for issuer in &row.issuers {
        rest.text(Some(&dataset.actors[issuer.actor].name));
    }
    for id in &row.events {
        let event = &dataset.events[*id];
        rest.text(Some(&event.title));
        rest.add(event.date.printed.as_deref());
        for id in &event.actors {
            rest.text(Some(&dataset.actors[*id].name));
        }
    }
    for id in row.figures() {
        let target = &dataset.targets[id];
        rest.text(Some(&target.label));
        rest.text(target.checked.as_ref());
        rest.add(target.printed.as_ref().map(|printed| &*printed.wording));
    }
    for id in dataset.claims_of(policy) {
        rest.claim(&dataset.claims[id]);
    }
    vec![
        (8, title.folded),
        (OF_PLACE, place.folded),
        (3, about.folded),
        (1, rest.folded),
    ]
}

/// Folded texts, one after another.
#[derive(Default)]
pub(super) struct Words {
    pub(super) folded: String,
}

impl Words {
    fn add(&mut self, words: Option<&str>) {
        if let Some(words) = words {
            self.folded.push_str(&fold(words));
            // A match never runs from one text into the next.
            self.folded.push('\n');
        }
    }

    fn text(&mut self, text: Option<&crate::model::Text>) {
        if let Some(text) = text {
            self.add(text.en.as_deref());
            self.add(text.zh.as_deref());
        }
    }

    /// What is searched of a claim: what it says, as printed and as checked.
    pub(super) fn claim(&mut self, claim: &Claim) {
        self.text(Some(&claim.text));
        self.text(claim.checked.as_ref());
        self.add(claim.printed.as_deref());
        for quotation in claim.quotations() {
            self.add(Some(&quotation.original.text));
            self.text(Some(&quotation.translation));
        }
    }
}

/// A facet's column: its values in tree order (each after its wider value, siblings in the order of
/// the list or file), "not stated" last and only if some policy needs it.
fn column(dataset: &Dataset, facet: Facet) -> Column {
    let by_policy: Vec<Vec<FacetValue>> = dataset
        .policies
        .ids()
        .map(|policy| values_of(dataset, facet, policy))
        .collect();
    let mut occurring: BTreeSet<FacetValue> = BTreeSet::new();
    for value in by_policy.iter().flatten() {
        // Stops where an earlier value has already walked up.
        let chain = std::iter::successors(Some(*value), |value| value.wider(dataset));
        for value in chain {
            if !occurring.insert(value) {
                break;
            }
        }
    }
    let mut values: Vec<Value> = Vec::with_capacity(occurring.len());
    let mut places: BTreeMap<FacetValue, u32> = BTreeMap::new();
    for (value, depth) in in_tree_order(dataset, &occurring) {
        places.insert(value, values.len() as u32);
        let wider = value.wider(dataset);
        values.push(Value {
            value,
            depth,
            // The wider value stands before the ones below it.
            wider: wider.and_then(|wider| places.get(&wider).copied()),
        });
    }
    let places_of = |values: &Vec<FacetValue>| {
        let places = values.iter().filter_map(|value| places.get(value).copied());
        places.collect()
    };
    let own = by_policy.iter().map(places_of).collect();
    Column { facet, values, own }
}
