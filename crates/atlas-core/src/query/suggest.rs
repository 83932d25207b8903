//! What a reader may have meant: for a word that is found nowhere, the nearest word of the dataset.
//!
//! Leaves out which texts are searched, and whether a question has answers (`index`, `statements`).

use rustc_hash::FxHashMap;

use super::search::{is_unspaced, matches, terms, words};

/// How many words are tried in place of one.
const MOST_TRIED: usize = 8;
/// Who writes more words that are found nowhere does not look for what is here.
const MOST_UNKNOWN: usize = 3;

/// The question with each word that is found nowhere replaced by the nearest one, if that has an answer. None if every
/// word is found somewhere, or one has nothing near it.
///
/// `texts` are folded, `is_known` says whether some terms are found anywhere, `is_answered` whether they have an answer
/// under all else that is asked. Complexity: O(words that are found nowhere × text).
pub(super) fn suggestion<'t>(
    question: &str,
    texts: impl Iterator<Item = &'t str> + Clone,
    is_known: impl Fn(&[String]) -> bool,
    is_answered: impl Fn(&[String]) -> bool,
) -> Option<String> {
    let mut meant: Vec<String> = Vec::new();
    let mut unknown: Vec<String> = Vec::new();
    for term in terms(question) {
        if is_known(std::slice::from_ref(&term)) {
            meant.push(term);
        } else if unknown.len() < MOST_UNKNOWN {
            unknown.push(term);
        } else {
            return None;
        }
    }
    if unknown.is_empty() {
        return None;
    }
    let mut suggestion = question.to_owned();
    for term in unknown {
        let near = near(&term, texts.clone()).into_iter();
        let word = near.take(MOST_TRIED).find(|word| {
            meant.push(word.clone());
            let is_answered = is_answered(&meant);
            meant.pop();
            is_answered
        })?;
        // What else the reader wrote stays as it is.
        for range in matches(&suggestion, &[term]).into_iter().rev() {
            suggestion.replace_range(range, &word);
        }
        meant.push(word);
    }
    Some(suggestion)
}

/// The words of folded texts that are near a term: nearest first, then most frequent, then by their letters.
fn near<'t>(term: &str, texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let wanted: Vec<char> = term.chars().collect();
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    let is_unspaced = wanted.iter().any(|c| is_unspaced(*c));
    let most = match wanted.len() {
        0..=2 => return Vec::new(),
        3..=5 => 1,
        _ if is_unspaced => 1,
        _ => 2,
    };
    for text in texts {
        if is_unspaced {
            each_stretch(text, wanted.len(), |stretch| {
                if is_near_stretch(&wanted, stretch) {
                    *counts.entry(stretch).or_default() += 1;
                }
            });
        } else {
            let of_like_length = |word: &&str| word.chars().count().abs_diff(wanted.len()) <= most;
            for word in words(text).filter(of_like_length) {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    let mut near: Vec<(usize, usize, &str)> = Vec::new();
    for (word, n) in counts {
        let letters: Vec<char> = word.chars().collect();
        let distance = distance(&wanted, &letters);
        if (1..=most).contains(&distance) {
            near.push((distance, usize::MAX - n, word));
        }
    }
    near.sort_unstable();
    near.into_iter().map(|(.., word)| word.to_owned()).collect()
}

/// Visits each stretch of so many letters in a text that has no gap in it.
fn each_stretch<'t>(text: &'t str, n_letters: usize, mut visit: impl FnMut(&'t str)) {
    let mut starts: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        if !c.is_alphanumeric() {
            starts.clear();
            continue;
        }
        starts.push(at);
        if let Some(from) = starts
            .len()
            .checked_sub(n_letters)
            .and_then(|n| starts.get(n))
        {
            visit(text.get(*from..at + c.len_utf8()).unwrap_or_default());
        }
    }
}

/// Whether a stretch differs from as many letters in one of them, or in the order of two.
fn is_near_stretch(wanted: &[char], stretch: &str) -> bool {
    let differing = wanted
        .iter()
        .zip(stretch.chars())
        .filter(|(a, b)| **a != *b);
    differing.take(3).count() <= 2
}

/// How many letters must be put in, taken out, changed, or swapped with their neighbour to make one word of the other
/// (optimal string alignment). Complexity: O(letters of the one × letters of the other).
fn distance(a: &[char], b: &[char]) -> usize {
    // Rows of the table: for the last two letters of `a` and the present one, by how much of `b`.
    let mut two_before: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = (0..=b.len()).collect();
    let mut a_before = None;
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        let mut left = i + 1;
        let mut b_before = None;
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&before, j) + usize::from(x != y))
                .min(left + 1)
                .min(at(&before, j + 1) + 1);
            if a_before == Some(y) && b_before == Some(x) {
                cost = cost.min(at(&two_before, j.wrapping_sub(1)) + 1);
            }
            row.push(cost);
            left = cost;
            b_before = Some(y);
        }
        two_before = std::mem::replace(&mut before, row);
        a_before = Some(x);
    }
    before.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_that_are_near() {
        let texts = [
            "metaverse plans of the metaverse, plants",
            "元宇宙产业 元宇宙 元空间 c++ the",
        ];
        let check = |term: &str, expected: &[&str]| {
            assert_eq!(near(term, texts.iter().copied()), expected, "{term}");
        };
        check("metaversse", &["metaverse"]);
        check("metavesre", &["metaverse"]);
        check("metvarse", &["metaverse"]);
        check("matavesre", &["metaverse"]);
        check("mtvrse", &[]);
        check("plens", &["plans"]);
        check("plantz", &["plants", "plans"]);
        check("te", &[]);
        check("teh", &["the"]);
        check("元宇审", &["元宇宙"]);
        check("元宙宇", &["元宇宙"]);
        check("元宇宙产叶", &["元宇宙产业"]);
        check("宇审", &[]);
        check("", &[]);
    }

    /// The oracle: the same by its definition, without a table.
    fn slow(a: &[char], b: &[char]) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([x, a_rest @ ..], [y, b_rest @ ..]) => {
                let changed = slow(a_rest, b_rest) + usize::from(x != y);
                let mut best = changed.min(slow(a_rest, b) + 1).min(slow(a, b_rest) + 1);
                if let ([x, x2, a_rest @ ..], [y, y2, b_rest @ ..]) = (a, b)
                    && x == y2
                    && x2 == y
                {
                    best = best.min(slow(a_rest, b_rest) + 1);
                }
                best
            }
        }
    }

    proptest! {
        #[test]
        fn distances_are_those_of_the_oracle(a in "[abc]{0,6}", b in "[abc]{0,6}") {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            prop_assert_eq!(distance(&a, &b), slow(&a, &b));
        }
    }
}
