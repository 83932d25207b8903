//! Finding words: folding, terms, and where they match.
//!
//! Leaves out ranking across fields (`index`). Chinese is matched by substring, since word
//! segmenters disagree between text and query (lucaong/minisearch#201, Pagefind/pagefind#987);
//! other scripts by the beginning of a word.
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

use unicode_normalization::char::decompose_canonical;

/// Folds a text: lower case, full width to half width, no tone marks or accents on Latin letters.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, |c| folded.push(c));
    }
    folded
}

fn fold_char(c: char, mut push: impl FnMut(char)) {
    match c {
        // Marks that stand apart from their letter.
        '\u{0300}'..='\u{036f}' => {}
        // Full-width forms lie at a fixed distance from ASCII.
        '\u{ff01}'..='\u{ff5e}' => {
            let ascii = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
            push(ascii.to_ascii_lowercase());
        }
        '\u{3000}' => push(' '),
        _ if c.is_ascii() => push(c.to_ascii_lowercase()),
        _ if is_han(c) => push(c),
        _ => {
            for lower in c.to_lowercase() {
                // The dot of a Turkish İ comes apart from its i.
                if !matches!(lower, '\u{0300}'..='\u{036f}') {
                    push(bare_letter(lower));
                }
            }
        }
    }
}

/// The Latin letter under accents or a pinyin tone mark; any other letter as it is: й is no и, and が no か.
fn bare_letter(c: char) -> char {
    if c == 'ø' {
        return 'o';
    }
    let mut base = None;
    decompose_canonical(c, |part| {
        base.get_or_insert(part);
    });
    base.filter(char::is_ascii).unwrap_or(c)
}

/// The folded terms of what a reader typed: all of them must match.
pub fn terms(text: &str) -> Vec<String> {
    let folded = fold(text);
    let is_gap = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '%' | '+'));
    let terms: Vec<String> = folded
        .split(is_gap)
        .map(|term| term.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
        .filter(|term| !term.is_empty())
        .collect();
    // Asking twice for the same word asks no more.
    let mut distinct: Vec<String> = Vec::with_capacity(terms.len());
    for term in terms {
        if !distinct.contains(&term) {
            distinct.push(term);
        }
    }
    distinct
}

/// Where a folded term first matches in a folded text, in bytes.
pub fn find(folded: &str, term: &str) -> Option<usize> {
    positions(folded, term).next()
}

fn positions<'a>(folded: &'a str, term: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_anywhere = term.chars().next().is_some_and(is_han);
    folded
        .match_indices(term)
        .map(|(at, _)| at)
        .filter(move |at| {
            is_anywhere
                || !folded
                    .get(..*at)
                    .and_then(|before| before.chars().next_back())
                    .is_some_and(|c| c.is_alphanumeric() && !is_han(c))
        })
}

/// Han ideographs, the blocks in common use.
const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The parts of a text, as written, that any of the folded terms matches: byte ranges, in order,
/// not overlapping.
pub fn matches(text: &str, terms: &[String]) -> Vec<Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    // For each byte of the folded text, where the letter it comes from starts and ends.
    let mut origins: Vec<Range<usize>> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let origin = at..at + c.len_utf8();
        fold_char(c, |c| {
            folded.push(c);
            origins.resize(folded.len(), origin.clone());
        });
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for term in terms.iter().filter(|term| !term.is_empty()) {
        for at in positions(&folded, term) {
            let first = origins.get(at);
            let last = origins.get(at + term.len() - 1);
            if let (Some(first), Some(last)) = (first, last) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding() {
        let check = |text: &str, expected: &str| assert_eq!(fold(text), expected);
        check("Wǔhàn", "wuhan");
        check("ＳＨ　上海", "sh 上海");
        check("e\u{301}", "e");
        check("Lüneburg ÉTÉ", "luneburg ete");
        check("İ", "i");
        check("ŽŠ ĂẤ ΑΘΉΝΑ МОСКВА", "zs aa αθήνα москва");
        check("ԵՐԵՎԱՆ ᲗᲑᲘᲚᲘᲡᲘ", "երեվան თბილისი");
        check("Йод が 서울 Ø", "йод が 서울 o");
    }
}
