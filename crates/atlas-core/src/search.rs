//! Finding words: folding, terms, and where they match.
//!
//! Leaves out ranking across fields (`index`). Chinese is matched by substring, since word
//! segmenters disagree between text and query (lucaong/minisearch#201, Pagefind/pagefind#987);
//! other scripts by the beginning of a word.

use std::ops::Range;

use crate::order::sort_by_rank;

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
        '\u{0300}'..='\u{036f}' => {}
        // Full-width forms lie at a fixed distance from ASCII.
        '\u{ff01}'..='\u{ff5e}' => {
            let ascii = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
            push(ascii.to_ascii_lowercase());
        }
        '\u{3000}' => push(' '),
        _ if c.is_ascii() => push(c.to_ascii_lowercase()),
        _ => c.to_lowercase().for_each(|c| match bare_letter(c) {
            Some(bare) => push(bare),
            None if ('\u{0300}'..='\u{036f}').contains(&c) => {}
            None => push(c),
        }),
    }
}

/// The letter under an accent or a pinyin tone mark.
const fn bare_letter(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ǎ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ǐ' => 'i',
        'ñ' | 'ń' | 'ň' | 'ǹ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ǒ' => 'o',
        'š' | 'ś' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ǔ' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' | 'ź' => 'z',
        _ => return None,
    })
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
    sort_by_rank(&mut ranges, |range| {
        [range.start as i64, range.end as i64, 0, 0]
    });
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
    }

    #[test]
    fn terms_match_word_beginnings_in_latin_and_anything_in_chinese() {
        let check = |text: &str, query: &str, expected: &[&str]| {
            let found = matches(text, &terms(query));
            let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{query:?} in {text:?}");
        };
        check("一段简单", "段简", &["段简"]);
        check("Metaverse in Wǔhàn", "wuhan meta", &["Meta", "Wǔhàn"]);
        check("Shanghai", "hai", &[]);
        check("上海Shanghai", "shang", &["Shang"]);
        check("100-billion-yuan", "billion", &["billion"]);
        check("区块链与区块", "区块", &["区块", "区块"]);
        check("aaa", "a aa aaa", &["aaa"]);
        check("anything", "  ", &[]);
    }
}
