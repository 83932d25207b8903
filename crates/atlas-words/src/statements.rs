//! Statements in words: how many of them, and what is asked of them.
//!
//! Leaves out the same for policies (`sentence`).

use std::borrow::Cow;

use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, SourceId};
use atlas_core::query::statements::{StatementFacet, StatementQuery, StatementValue};

use crate::counts::n_claims;
use crate::labels::{claim_kind, verdict};
use crate::names::chain;
use crate::pair::Pair;
use crate::ui;

words! {
    /// The heading of a facet of statements.
    statement_facet in STATEMENT_FACET: StatementFacet {
        Verdict => Pair("Verdict", "核查结论"),
        Kind => Pair("Kind of statement", "说法类型"),
        Source => Pair("Source", "来源"),
        Place => Pair("Jurisdiction", "辖区"),
        Policy => Pair("Record", "记录"),
    }
}

/// What a value is called: short, for a chip.
pub fn statement_value(lang: Lang, dataset: &Dataset, value: StatementValue) -> Cow<'_, str> {
    match value {
        StatementValue::Verdict(code) => Cow::Borrowed(verdict(lang, code)),
        StatementValue::Kind(code) => Cow::Borrowed(claim_kind(lang, code)),
        StatementValue::Source(id) => Cow::Owned(source_name(lang, dataset, id)),
        StatementValue::Place(id) => Cow::Borrowed(dataset.jurisdictions[id].name.get(lang).1),
        StatementValue::Policy(id) => Cow::Borrowed(dataset.policies[id].title.get(lang).1),
    }
}

/// The same for a long list, where like stands beside like: what it lies in comes first.
pub fn statement_choice(lang: Lang, dataset: &Dataset, value: StatementValue) -> Cow<'_, str> {
    match value {
        StatementValue::Place(id) => Cow::Owned(chain(lang, dataset, id)),
        StatementValue::Policy(id) => {
            let policy = &dataset.policies[id];
            let place = dataset.jurisdictions[policy.jurisdiction].name.get(lang).1;
            let title = policy.title.get(lang).1;
            Cow::Owned([place, ui::COLON.of(lang), title].concat())
        }
        _ => statement_value(lang, dataset, value),
    }
}

/// A source by publisher and title.
fn source_name(lang: Lang, dataset: &Dataset, id: SourceId) -> String {
    let source = &dataset.sources[id];
    let publisher = source.publisher.get(lang).1;
    match source.title.as_deref() {
        Some(title) => format!("{publisher} · {title}"),
        None => publisher.to_owned(),
    }
}

/// How many of all statements: "42 of 427 statements".
pub fn n_of_statements(lang: Lang, n: usize, of: usize) -> String {
    match (lang, n == of) {
        (Lang::En, true) => format!("All {}", n_claims(lang, of)),
        (Lang::En, false) => format!("{n} of {}", n_claims(lang, of)),
        (Lang::Zh, true) => format!("全部{}", n_claims(lang, of)),
        (Lang::Zh, false) => format!("{}中的{n}项", n_claims(lang, of)),
    }
}

/// What is asked of the statements, and how many answer, as one sentence.
pub fn statement_filter(lang: Lang, dataset: &Dataset, query: &StatementQuery, n: usize) -> String {
    let (or, comma) = match lang {
        Lang::En => (" or ", "; "),
        Lang::Zh => ("或", "；"),
    };
    let mut parts = Vec::new();
    for facet in StatementFacet::ALL {
        let values = query.chosen_of(facet);
        let names: Vec<_> = values
            .map(|value| statement_value(lang, dataset, value))
            .collect();
        if !names.is_empty() {
            parts.push(names.join(or));
        }
    }
    let words = query.text.trim();
    if !words.is_empty() {
        parts.push(format!("“{words}”"));
    }
    let outcome = n_of_statements(lang, n, dataset.claims.len());
    if parts.is_empty() {
        return outcome;
    }
    [&parts.join(comma), ui::COLON.of(lang), &outcome].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use atlas_core::load::load;
    use atlas_core::query::statements::StatementIndex;
    use atlas_core::view_state::route::state_from_hash;

    use super::*;

    #[test]
    fn what_is_asked_of_the_statements_as_a_sentence() {
        let text = include_str!("../../atlas-core/tests/fixtures/article.json");
        let dataset = load(text).unwrap().dataset;
        let index = StatementIndex::new(&dataset);
        let check = |hash: &str, en: &str, zh: &str| {
            let (state, warnings) = state_from_hash(&dataset, hash);
            assert_eq!(warnings, []);
            let query = &state.statements;
            let n = index.answer(query).claims.len();
            assert_eq!(statement_filter(Lang::En, &dataset, query, n), en);
            assert_eq!(statement_filter(Lang::Zh, &dataset, query, n), zh);
        };
        check("", "All 120 statements", "全部120项说法");
        check(
            "?s.verdict=corrected,disputed&s.place=cn-wuhan&s.q=10",
            "Corrected or Disputed; Wuhan; “10”: 3 of 120 statements",
            "更正或有争议；武汉；“10”：120项说法中的3项",
        );
    }
}
