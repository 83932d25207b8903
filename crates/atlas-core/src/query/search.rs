//! Finding words: terms, and where they match.
//!
//! Leaves out how a text is folded (`fold`) and ranking across fields (`index`). Chinese is matched by substring, since
//! word segmenters disagree between text and query (lucaong/minisearch#201, Pagefind/pagefind#987), and with it all
//! scripts that are written without gaps or hang endings on their words; other scripts by the beginning of a word.
//!
//! ```
//! use atlas_core::query::search::{find, fold, matches, terms};
//!
//! let terms = terms("Wǔhàn  PLAN");
//! assert_eq!(terms, ["wuhan", "plan"]);
//! assert_eq!(find(&fold("The plans of Wuhan"), "plan"), Some(4));
//! // Where to mark a text as it is written.
//! assert_eq!(matches("Plan of Wǔhàn", &terms), [0..4, 8..15]);
//! ```

use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;

use super::fold::each_folded;
pub use super::fold::fold;
use super::han::is_han;

/// The folded terms of what a reader typed: all of them must match.
pub fn terms(text: &str) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for term in words(&fold(text)).map(without_joiners) {
        // Asking twice for the same word asks no more.
        if !distinct.contains(&term) {
            distinct.push(term);
        }
    }
    distinct
}

/// The words of a folded text, with the signs that belong to them: `c++`, `5g+`, `.net`, `2022-11-03`.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let is_gap = |c: char| !(is_in_word(c) || matches!(c, '.' | '-' | '\'' | '%' | '+' | '#'));
    let pieces = folded.split(is_gap).map(|piece| {
        let piece = piece.trim_end_matches(|c| !(is_in_word(c) || matches!(c, '+' | '#')));
        let word = piece.trim_start_matches(|c| !is_in_word(c));
        let is_dotted =
            word.starts_with(char::is_alphabetic) && piece.strip_prefix('.') == Some(word);
        let word = if is_dotted { piece } else { word };
        // Whose it is makes no other word.
        word.strip_suffix("'s").unwrap_or(word)
    });
    pieces.filter(|word| !word.is_empty())
}

/// The term without hyphens and apostrophes inside a word: with and without them it is the same one.
fn without_joiners(word: &str) -> String {
    let mut term = String::with_capacity(word.len());
    let mut before = None;
    let mut rest = word.chars();
    while let Some(c) = rest.next() {
        if !is_joiner(before, c, rest.clone().next()) {
            term.push(c);
        }
        before = Some(c);
    }
    term
}

/// Whether a sign between two others only joins the parts of a word. A hyphen between two figures does more.
fn is_joiner(before: Option<char>, c: char, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    let is_joiner = match c {
        '-' => !(before.is_numeric() && after.is_numeric()),
        '\'' => true,
        _ => false,
    };
    is_joiner && is_in_word(before) && is_in_word(after)
}

/// Letters, figures and the marks on them.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || !c.is_ascii() && canonical_combining_class(c) != 0
}

/// Whether a character is of a script in which words are matched anywhere.
pub(super) const fn is_unspaced(c: char) -> bool {
    // Thai, Lao, Tibetan, Burmese; Hangul's letters; Khmer; kana and bopomofo; Hangul's syllables.
    matches!(c, '\u{e00}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{31ff}' | '\u{ac00}'..='\u{d7ff}')
        && !matches!(c, '\u{10a0}'..='\u{10ff}')
        || is_han(c)
}

/// Where a folded term first matches in a folded text, in bytes.
pub fn find(folded: &str, term: &str) -> Option<usize> {
    let first = positions(folded, term).next();
    first.map(|range| range.start)
}

/// Each place where a folded term matches. Complexity: O(text + beginnings × term).
fn positions<'a>(folded: &'a str, term: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let first = term.chars().next();
    let is_anywhere = first.is_some_and(|c| is_unspaced(c) || !is_in_word(c));
    let begins_word = move |at: usize| {
        let before = folded
            .get(..at)
            .and_then(|before| before.chars().next_back());
        !before.is_some_and(|c| is_in_word(c) && !is_unspaced(c))
    };
    let beginnings = first
        .into_iter()
        .flat_map(|first| folded.match_indices(first));
    beginnings
        .map(|(at, _)| at)
        .filter(move |at| is_anywhere || begins_word(*at))
        .filter_map(move |at| {
            let len = len_of_match(folded.get(at..)?, term)?;
            Some(at..at + len)
        })
}

/// How many bytes of the folded text the term takes, if the text begins with it. Joiners in the text may be in between.
fn len_of_match(text: &str, term: &str) -> Option<usize> {
    let mut rest = text.chars();
    let mut before = None;
    for wanted in term.chars() {
        let mut c = rest.next()?;
        if c != wanted && is_joiner(before, c, rest.clone().next()) {
            c = rest.next()?;
        }
        if c != wanted {
            return None;
        }
        before = Some(c);
    }
    Some(text.len() - rest.as_str().len())
}

/// The parts of a text, as written, that any of the folded terms matches: byte ranges, in order,
/// not overlapping.
pub fn matches(text: &str, terms: &[String]) -> Vec<Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    // For each byte of the folded text, where the letter it comes from starts and ends.
    let mut origins: Vec<Range<usize>> = Vec::with_capacity(text.len());
    each_folded(text, |c, origin| {
        folded.push(c);
        origins.resize(folded.len(), origin);
    });
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for term in terms {
        for found in positions(&folded, term) {
            let written = origins.get(found).unwrap_or_default();
            if let (Some(first), Some(last)) = (written.first(), written.last()) {
                ranges.push(first.start..last.end);
            }
        }
    }
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
