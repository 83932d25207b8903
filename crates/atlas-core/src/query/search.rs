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
        _ => {
            let lower = lower(c);
            push(bare_letter(lower).unwrap_or(lower));
        }
    }
}

/// The small letter of a capital one, in the scripts that place names come in: Latin with European,
/// pinyin and Vietnamese accents, Greek, Cyrillic. Unicode's whole table would be five kilobytes to
/// download for letters that nobody types here.
fn lower(c: char) -> char {
    let code = u32::from(c);
    let small = match code {
        0x130 => u32::from('i'),
        0x178 => 0xff,
        0x1e9e => u32::from('ß'),
        0xc0..=0xde if code != 0xd7 => code + 32,
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc if code % 2 == 1 => code + 1,
        0x100..=0x137 | 0x14a..=0x177 | 0x1de..=0x1ee | 0x1f8..=0x21e | 0x222..=0x232
            if code % 2 == 0 =>
        {
            code + 1
        }
        0x1e00..=0x1e94 | 0x1ea0..=0x1eff if code % 2 == 0 => code + 1,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x391..=0x3ab if code != 0x3a2 => code + 32,
        0x400..=0x40f => code + 80,
        0x410..=0x42f => code + 32,
        0x460..=0x480 | 0x48a..=0x4be | 0x4d0..=0x52e if code % 2 == 0 => code + 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
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
    let is_gap = |c: char| !(is_word(c) || matches!(c, '.' | '-' | '%' | '+'));
    let terms: Vec<String> = folded
        .split(is_gap)
        .map(|term| term.trim_matches(|c: char| !is_word(c)).to_owned())
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
                    .is_some_and(|c| is_word(c) && !is_han(c))
        })
}

/// A letter or digit: anything but the blanks, signs and punctuation of the scripts in use. Told by
/// blocks, since Unicode's tables are four kilobytes to download.
const fn is_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾' => true,
        '\u{80}'..='\u{bf}' | '×' | '÷' => false,
        // General punctuation, arrows, signs, drawings.
        '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}' | '\u{2190}'..='\u{245f}' => false,
        '\u{2500}'..='\u{2bff}' => false,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' => false,
        '\u{303d}'..='\u{303f}' | '\u{30a0}' | '\u{30fb}' => false,
        '\u{fe10}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => false,
        '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffff}' => false,
        _ => true,
    }
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
        check("ŽŠ ĂẤ ΑΘΉΝΑ МОСКВА", "zs aấ αθήνα москва");
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        let scripts = [
            '\u{80}'..='\u{17f}',
            '\u{1cd}'..='\u{1ef}',
            '\u{1e00}'..='\u{1eff}',
        ];
        let others = [
            '\u{386}'..='\u{3ab}',
            '\u{400}'..='\u{481}',
            '\u{48a}'..='\u{4bf}',
        ];
        for c in scripts.into_iter().chain(others).flatten() {
            assert_eq!(
                Some(lower(c)),
                c.to_lowercase().next(),
                "{c} {:x}",
                u32::from(c)
            );
        }
    }

    #[test]
    fn letters_and_digits_are_those_of_unicode() {
        let blocks = [
            '\0'..='\u{2ff}',
            '\u{386}'..='\u{481}',
            '\u{1e00}'..='\u{1eff}',
        ];
        let east = [
            '\u{2000}'..='\u{206f}',
            '\u{3041}'..='\u{3096}',
            '\u{30a0}'..='\u{30ff}',
        ];
        let full = ['\u{4e00}'..='\u{9fff}', '\u{ff00}'..='\u{ff65}'];
        // Signs that modify letters, marks between Greek sentences, and letters that are none yet.
        let differs = |c: &char| is_word(*c) != c.is_alphanumeric();
        let all = blocks.into_iter().chain(east).chain(full).flatten();
        let found: String = all.filter(differs).collect();
        let modifiers = "˂˃˄˅˒˓˔˕˖˗˘˙˚˛˜˝˞˟˥˦˧˨˩˪˫˭˯˰˱˲˳˴˵˶˷˸˹˺˻˼˽˾˿";
        assert_eq!(found, format!("{modifiers}\u{387}\u{38b}\u{38d}\u{3a2}϶"));
    }
}
