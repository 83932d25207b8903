//! The filter in words, as one sentence: "Wuhan or Hefei, not funding, since 1 November 2021: 7 of
//! 99 policies, 12 events."
//!
//! Leaves out drawing it: each phrase says what it is, and the page decides how that looks.

use atlas_core::model::Dataset;
use atlas_core::model::codes::{Lang, Reading};
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::{Answer, Query, Sureness};

use crate::counts::{n_events, n_policies};
use crate::dates::date_range;
use crate::names::facet_value;

/// A part of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// What it is.
    pub kind: PhraseKind,
    /// Its words.
    pub text: String,
}

/// What a part of the sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhraseKind {
    /// Connecting words.
    Plain,
    /// Something the reader chose.
    Choice,
    /// How many.
    Number,
}

/// The filter and what it gives.
pub fn filter(lang: Lang, dataset: &Dataset, query: &Query, answer: &Answer) -> Vec<Phrase> {
    let mut sentence = Sentence::default();
    let mut is_first = true;
    for (facet, selection) in query.selections.iter() {
        let is_in = *facet == Facet::Jurisdiction;
        for (values, is_refused) in [(&selection.include, false), (&selection.exclude, true)] {
            if values.is_empty() {
                continue;
            }
            sentence.separate(lang, &mut is_first);
            sentence.plain(match (lang, is_refused, is_in) {
                (Lang::En, false, true) => "in ",
                (Lang::En, true, true) => "not in ",
                (Lang::En, true, false) => "not ",
                (Lang::Zh, true, _) => "非",
                _ => "",
            });
            for (idx, value) in values.iter().enumerate() {
                if idx > 0 {
                    sentence.plain(match (lang, is_refused) {
                        (Lang::En, false) => " or ",
                        (Lang::En, true) => " and not ",
                        (Lang::Zh, false) => "或",
                        (Lang::Zh, true) => "且非",
                    });
                }
                sentence.choice(value_in_sentence(lang, dataset, *facet, *value));
            }
        }
        if is_in && query.reading != Reading::HereAndBelow {
            sentence.plain(match (lang, query.reading) {
                (Lang::En, Reading::Here) => " itself",
                (Lang::En, _) => " and above",
                (Lang::Zh, Reading::Here) => "（仅本级）",
                (Lang::Zh, _) => "（含上级）",
            });
        }
    }
    if query.dates.is_set() {
        sentence.separate(lang, &mut is_first);
        sentence.choice(date_range(lang, &query.dates));
        if query.dates.sureness == Sureness::OnlyCertain {
            sentence.plain(match lang {
                Lang::En => " for certain",
                Lang::Zh => "（仅确定者）",
            });
        }
    }
    if !query.text.trim().is_empty() {
        sentence.separate(lang, &mut is_first);
        sentence.plain(match lang {
            Lang::En => "matching ",
            Lang::Zh => "含",
        });
        sentence.choice(format!("“{}”", query.text.trim()));
    }
    sentence.outcome(lang, dataset, query, answer);
    sentence.phrases
}

/// The same as plain text, for the live region.
pub fn filter_text(lang: Lang, dataset: &Dataset, query: &Query, answer: &Answer) -> String {
    let phrases = filter(lang, dataset, query, answer);
    phrases.into_iter().map(|phrase| phrase.text).collect()
}

/// A value inside a sentence: codes in lower case, names as they are.
fn value_in_sentence(lang: Lang, dataset: &Dataset, facet: Facet, value: FacetValue) -> String {
    let name = facet_value(lang, dataset, value);
    match value {
        FacetValue::Jurisdiction(_) | FacetValue::Term(_) => name.into_owned(),
        FacetValue::NotStated if lang == Lang::En => {
            format!(
                "{} not stated",
                crate::facet(lang, facet).to_ascii_lowercase()
            )
        }
        FacetValue::NotStated => format!("{}{name}", crate::facet(lang, facet)),
        _ => name.to_ascii_lowercase(),
    }
}

#[derive(Default)]
struct Sentence {
    phrases: Vec<Phrase>,
}

impl Sentence {
    fn add(&mut self, kind: PhraseKind, text: String) {
        if !text.is_empty() {
            self.phrases.push(Phrase { kind, text });
        }
    }

    fn plain(&mut self, text: &str) {
        self.add(PhraseKind::Plain, text.to_owned());
    }

    fn choice(&mut self, text: String) {
        self.add(PhraseKind::Choice, text);
    }

    fn separate(&mut self, lang: Lang, is_first: &mut bool) {
        if !std::mem::take(is_first) {
            self.plain(match lang {
                Lang::En => ", ",
                Lang::Zh => "，",
            });
        }
    }

    fn outcome(&mut self, lang: Lang, dataset: &Dataset, query: &Query, answer: &Answer) {
        let n_total = dataset.policies.len();
        let n_hits = answer.hits.len();
        match (query.is_empty(), lang) {
            (true, Lang::En) => self.plain("All "),
            (true, Lang::Zh) => self.plain("全部"),
            (false, Lang::En) => self.plain(": "),
            (false, Lang::Zh) => self.plain("："),
        }
        let numbers = match (query.is_empty(), lang) {
            (true, _) => n_policies(lang, n_total),
            (false, Lang::En) => format!("{n_hits} of {}", n_policies(lang, n_total)),
            (false, Lang::Zh) => format!("{}中的{n_hits}项", n_policies(lang, n_total)),
        };
        self.add(PhraseKind::Number, numbers);
        let events = n_events(lang, answer.n_events);
        let (possible, undated) = (answer.n_possible, answer.n_undated);
        match lang {
            Lang::En => {
                self.plain(&format!(", {events}."));
                if possible > 0 {
                    self.plain(&format!(" {possible} only possibly in these dates."));
                }
                if undated > 0 {
                    self.plain(&format!(" {undated} undated left out."));
                }
            }
            Lang::Zh => {
                self.plain(&format!("，{events}。"));
                if possible > 0 {
                    self.plain(&format!("其中{possible}项仅可能在此时段。"));
                }
                if undated > 0 {
                    self.plain(&format!("另有{undated}项日期不详，未列入。"));
                }
            }
        }
        if let Some(first) = self.phrases.first_mut() {
            first.text = capitalised(&first.text);
        }
    }
}

/// Offers other words than those that were found nowhere.
pub fn did_you_mean(lang: Lang, words: &str) -> String {
    match lang {
        Lang::En => format!("Did you mean “{words}”?"),
        Lang::Zh => format!("您是不是要找“{words}”？"),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use atlas_core::load::load;
    use atlas_core::query::Sort;
    use atlas_core::query::index::Index;
    use atlas_core::view_state::route::state_from_hash;

    use super::*;

    #[test]
    fn what_may_be_meant() {
        let check = |lang, expected: &str| assert_eq!(did_you_mean(lang, "hefei"), expected);
        check(Lang::En, "Did you mean “hefei”?");
        check(Lang::Zh, "您是不是要找“hefei”？");
    }

    #[test]
    fn the_filter_as_a_sentence() {
        let text = include_str!("../../atlas-core/tests/fixtures/article.json");
        let dataset = load(text).unwrap().dataset;
        let index = Index::new(&dataset);
        let check = |hash: &str, en: &str, zh: &str| {
            let (state, warnings) = state_from_hash(&dataset, hash);
            assert_eq!(warnings, []);
            let answer = index.answer(&dataset, &state.query, Sort::Match);
            assert_eq!(filter_text(Lang::En, &dataset, &state.query, &answer), en);
            assert_eq!(filter_text(Lang::Zh, &dataset, &state.query, &answer), zh);
        };
        check("", "All 8 policies, 8 events.", "全部8项政策，8个事件。");
        check(
            "?jurisdiction=cn-wuhan,cn-hefei&!doc=other&from=2021-11-01",
            "In Wuhan or Hefei, not other, since 1 November 2021: 2 of 8 policies, 2 events.",
            "武汉或合肥，非其他，2021年11月1日以来：8项政策中的2项，2个事件。",
        );
        check(
            "?instrument=not_stated&q=survey",
            "Instrument not stated, matching “survey”: 1 of 8 policies, 1 event.",
            "政策工具未说明，含“survey”：8项政策中的1项，1个事件。",
        );
        check(
            "?from=2022-01-10&to=2022-01-12",
            "10–12 January 2022: 4 of 8 policies, 4 events. 3 only possibly in these dates.",
            "2022年1月10日至12日：8项政策中的4项，4个事件。其中3项仅可能在此时段。",
        );
        check(
            "?reading=here&!jurisdiction=cn-sh",
            "Not in Shanghai itself: 6 of 8 policies, 6 events.",
            "非上海（仅本级）：8项政策中的6项，6个事件。",
        );
    }
}
