//! One spelling for all spellings of a text, in which words are looked for.
//!
//! A text is taken apart (Unicode's canonical decomposition, and forms such as width and superscripts), put into lower
//! case, freed of accents, and put together again, so that й is no и, が no か and 한 stays one syllable. Letters that
//! only look like others with an accent (ł, đ, ø) and Traditional Chinese follow by tables; hyphens and apostrophes become
//! one each; what nobody sees is dropped. Leaves out where words begin and match (`search`).

use std::ops::Range;

use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

use super::forms::{mathematical, plain};
use super::han::{is_han, simplified};

/// Folds a text. What has been folded stays as it is. Complexity: O(text).
///
/// ```
/// use atlas_core::query::search::fold;
///
/// assert_eq!(fold("Wǔhàn　ＳＨ CO₂ Straße"), "wuhan sh co2 strasse");
/// assert_eq!(fold("臺灣數位發展"), "台湾数位发展");
/// ```
pub fn fold(text: &str) -> String {
    // Half of all texts are plain.
    if text.is_ascii() && !text.contains('`') {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    each_folded(text, |c, _| folded.push(c));
    folded
}

/// Visits each letter of the folded text with the bytes of the written text that it stands for.
pub(super) fn each_folded(text: &str, push: impl FnMut(char, Range<usize>)) {
    let mut folder = Folder {
        base: None,
        marks: Vec::new(),
        push,
    };
    for (at, c) in text.char_indices() {
        let origin = at..at + c.len_utf8();
        match c {
            _ if c.is_ascii() => folder.start(ascii(c), origin),
            '\u{4e00}'..='\u{9fff}' => folder.add_han(c, origin),
            // Kana's voicing marks and the acute accent, standing alone: taken apart they would bring a gap.
            '\u{309b}' => folder.add('\u{3099}', &origin),
            '\u{309c}' => folder.add('\u{309a}', &origin),
            '\u{b4}' | '\u{1ffd}' => folder.start('\'', origin),
            _ => decompose_canonical(c, |part| folder.add(part, &origin)),
        }
    }
    folder.flush();
}

const fn ascii(c: char) -> char {
    match c {
        '`' => '\'',
        _ => c.to_ascii_lowercase(),
    }
}

/// Puts letters together again. Holds one letter back until all its marks have come.
struct Folder<F> {
    base: Option<(char, Range<usize>)>,
    /// The marks behind it, with their combining class.
    marks: Vec<(u8, char, Range<usize>)>,
    push: F,
}

impl<F: FnMut(char, Range<usize>)> Folder<F> {
    /// Adds a letter or mark that is taken apart, or a form of some.
    fn add(&mut self, part: char, origin: &Range<usize>) {
        match part {
            // Full-width forms lie at a fixed distance from ASCII.
            '\u{ff01}'..='\u{ff5e}' => {
                let ascii = char::from_u32(u32::from(part) - 0xfee0).unwrap_or(part);
                self.add_plain(ascii, origin.clone());
            }
            '\u{3000}' => self.start(' ', origin.clone()),
            _ => {
                let form = plain(part).unwrap_or_default();
                for plain in form.chars() {
                    self.add_plain(plain, origin.clone());
                }
                if form.is_empty() {
                    self.add_plain(mathematical(part).unwrap_or(part), origin.clone());
                }
            }
        }
    }

    fn add_plain(&mut self, part: char, origin: Range<usize>) {
        if is_unseen(part) {
            return;
        }
        if part.is_ascii() {
            self.start(ascii(part), origin);
            return;
        }
        if is_han(part) {
            self.add_han(part, origin);
            return;
        }
        let class = canonical_combining_class(part);
        if class != 0 {
            self.marks.push((class, part, origin));
            return;
        }
        for lower in part.to_lowercase() {
            let spelt = spelt(lower);
            for letter in spelt.chars() {
                self.start(letter, origin.clone());
            }
            if spelt.is_empty() {
                self.add_letter(lower, origin.clone());
            }
        }
    }

    fn add_han(&mut self, ideograph: char, origin: Range<usize>) {
        let before = self.base.as_ref().map(|(letter, _)| *letter);
        self.start(simplified(before, ideograph), origin);
    }

    /// A letter that may belong to the one before it: of Hangul, and vowels of India's scripts.
    fn add_letter(&mut self, letter: char, origin: Range<usize>) {
        if let Some((base, place)) = &mut self.base
            && self.marks.iter().all(|(_, mark, _)| is_accent(*mark))
            && let Some(both) = compose(*base, letter)
        {
            *base = both;
            place.end = origin.end;
        } else {
            self.start(letter, origin);
        }
    }

    /// A letter that belongs to none before it.
    fn start(&mut self, letter: char, origin: Range<usize>) {
        if !self.marks.is_empty() {
            self.flush();
        }
        // Nearly always: a letter without marks.
        if let Some((before, origin)) = self.base.replace((letter, origin)) {
            (self.push)(before, origin);
        }
    }

    fn flush(&mut self) {
        let mut base = self.base.take();
        // They stand for their whole group: the order below need not be the one in which they were written.
        let starts = self.marks.first().map_or(0, |(.., origin)| origin.start);
        let ends = self.marks.last().map_or(0, |(.., origin)| origin.end);
        // The canonical order, in which equal texts are equal however they were typed.
        self.marks.sort_by_key(|(class, ..)| *class);
        let mut kept: Vec<(u8, char)> = Vec::new();
        for (class, mark, _) in self.marks.drain(..) {
            let is_blocked = kept.last().is_some_and(|(before, _)| *before >= class);
            match &mut base {
                Some((letter, _)) if !is_blocked => match with_mark(*letter, mark) {
                    Some(both) => *letter = both,
                    None => kept.push((class, mark)),
                },
                _ if is_accent(mark) => {}
                _ => kept.push((class, mark)),
            }
        }
        if let Some((letter, origin)) = base {
            (self.push)(letter, origin.start..origin.end.max(ends));
        }
        for (_, mark) in kept {
            (self.push)(mark, starts..ends);
        }
    }
}

/// A letter with a mark as one letter; the letter alone if the mark is only an accent. None if both stay apart.
fn with_mark(letter: char, mark: char) -> Option<char> {
    let is_cyrillic = matches!(letter, '\u{400}'..='\u{52f}');
    match is_accent(mark) {
        true if is_cyrillic => Some(compose(letter, mark).map_or(letter, without_accent)),
        true => Some(letter),
        false => compose(letter, mark),
    }
}

/// Marks that are often left out: accents on Latin, Greek and Cyrillic letters, points of Hebrew, vowels and hamza of
/// Arabic. The vowels of Thai and of India's scripts are letters in all but name, and kana's voicing makes another one.
const fn is_accent(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Cyrillic letters that are written without their mark as well; й, ї and ў are letters of their own.
const fn without_accent(letter: char) -> char {
    match letter {
        'ё' | 'ѐ' => 'е',
        'ѝ' => 'и',
        _ => letter,
    }
}

/// What stands in a text without being seen: soft hyphens, joiners, marks of direction, selectors of variants; also the
/// Arabic stroke that only stretches a word, and enclosing rings.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{20dd}'..='\u{20e0}' | '\u{20e2}'..='\u{20e4}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// How a lower-case letter or sign is spelt that no decomposition takes apart; empty for all others.
const fn spelt(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ł' | 'ƚ' | 'ɫ' => "l",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ø' | 'ɔ' | 'ɵ' => "o",
        'ħ' => "h",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ȷ' | 'ɉ' => "j",
        'ŧ' | 'ƭ' | 'ʈ' | 'ⱦ' => "t",
        'ŋ' | 'ɲ' | 'ƞ' => "n",
        'ə' | 'ǝ' | 'ɛ' | 'ɇ' => "e",
        'ƀ' | 'ɓ' => "b",
        'ȼ' | 'ƈ' => "c",
        'ǥ' | 'ɠ' | 'ɣ' => "g",
        'ĸ' | 'ƙ' => "k",
        'ƒ' => "f",
        'ƥ' => "p",
        'ɍ' | 'ɽ' => "r",
        'ʉ' => "u",
        'ʋ' => "v",
        'ƴ' | 'ɏ' => "y",
        'ƶ' | 'ȥ' => "z",
        'ⱥ' => "a",
        'ς' => "σ",
        // Hyphens, dashes between numbers, and minus; the long dash parts words.
        '‐' | '‑' | '‒' | '–' | '−' | '˗' | '⁃' | '֊' | '־' => "-",
        '‘' | '’' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ˈ' | '׳' => "'",
        '♯' => "#",
        '⁄' | '∕' => "/",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn folding() {
        let check = |text: &str, expected: &str| assert_eq!(fold(text), expected, "{text}");
        check("Wǔhàn", "wuhan");
        check("ＳＨ　上海", "sh 上海");
        check("e\u{301}\u{323}", "e");
        check("Lüneburg ÉTÉ", "luneburg ete");
        check("İstanbul ISPARTA ısı", "istanbul isparta isi");
        check("ŽŠ ĂẤ МОСКВА", "zs aa москва");
        check("ΑΘΉΝΑ Αθήνα ᾧ ΟΔΟΣ οδός", "αθηνα αθηνα ω οδοσ οδοσ");
        check("ԵՐԵՎԱՆ ᲗᲑᲘᲚᲘᲡᲘ ႠႡ ᎠᏰ 𐐀", "երեվան თბილისი ⴀⴁ ꭰᏸ 𐐨");
        check("Đà Nẵng ĐÀ NẴNG", "da nang da nang");
        check(
            "Łódź Æsir Œuvre Þing Ðe Ħal Ŋ",
            "lodz aesir oeuvre thing de hal n",
        );
        check("Straße STRASSE ẞ ſ", "strasse strasse ss s");
        check("CO₂ m² ﬁ ① Ⅳ ㎡ 𝐀", "co2 m2 fi 1 iv m2 a");
        // Marks that make another letter stay, and those that don't go.
        check("Йод и\u{306} ї ў Ёлка за\u{301}мок", "йод й ї ў елка замок");
        check("が か\u{3099} か゛ ｶﾞ ﾊﾟ ﾒﾀﾊﾞｰｽ", "が が が ガ パ メタバース");
        check("서울 \u{1109}\u{1165}\u{110b}\u{116e}\u{11af}", "서울 서울");
        check(
            "กรุงเทพฯ น\u{e33} หิ\u{e49}",
            "กรุงเทพฯ น\u{e4d}\u{e32} หิ\u{e49}",
        );
        check("शिक्षा क\u{93c}", "शिक्षा क\u{93c}");
        check("مُحَمَّد أحمد مـحـمد", "محمد احمد محمد");
        check("שָׁלוֹם", "שלום");
        check(
            "co‑op co‐op co–op co−op co﹣op co－op",
            "co-op co-op co-op co-op co-op co-op",
        );
        check(
            "Xi’an Xi‘an Xiʼan Xi＇an Xi`an Xi´an",
            "xi'an xi'an xi'an xi'an xi'an xi'an",
        );
        check("Digi\u{ad}tal z\u{200b}w\u{200d}j\u{feff}", "digital zwj");
        check("臺灣 產業 首爾 韓國", "台湾 产业 首尔 韩国");
        check("計畫 規畫 动畫 瞭解 藉助", "计划 规划 动画 了解 借助");
        check("⼀ 﨑 豈 葛\u{e0100}", "一 﨑 岂 葛");
        check("C♯ C＋＋", "c# c++");
    }

    #[test]
    fn every_character_folds_alike_in_all_its_forms() {
        for c in '\0'..=char::MAX {
            let folded = fold(&c.to_string());
            let code = u32::from(c);
            assert_eq!(fold(&folded), folded, "{c:?} {code:x} for good");
            assert_eq!(
                fold(&c.nfc().to_string()),
                folded,
                "{c:?} {code:x} composed"
            );
            assert_eq!(
                fold(&c.nfd().to_string()),
                folded,
                "{c:?} {code:x} decomposed"
            );
            // Greek's iota below is a letter of its own among capitals.
            let has_iota = c.nfd().any(|c| c == '\u{345}');
            // Nor do printers' shapes of Cyrillic letters have capitals of their own.
            if !has_iota && !matches!(c, 'ŉ' | '\u{1c80}'..='\u{1c88}') {
                let capitals: String = c.to_uppercase().collect();
                assert_eq!(fold(&capitals), folded, "{c:?} {code:x} in capitals");
            }
        }
    }

    /// Letters and marks of many scripts, and whatever else there is.
    fn spelling() -> impl Strategy<Value = String> {
        let pool: Vec<char> = concat!(
            "aAeiıİłßæ ŐấςΐЙйёіїѓ\u{300}\u{301}\u{302}\u{306}\u{308}\u{31b}\u{323}\u{327}\u{345}",
            "かがｶﾞﾟゝ\u{3099}\u{309a}゛서울각\u{1109}\u{1165}\u{11af}กำิ้\u{e38}\u{e48}कक़\u{93c}\u{94d}োে\u{9be}\u{9d7}",
            "أا\u{654}\u{655}\u{64b}שׁ\u{5b8}\u{5bc}臺豈⼀漢+-‑'’.²₂½ﬁ℃\u{ad}\u{200b}\u{34f}🇨👩\u{200d}",
        ).chars().collect();
        let known = prop::sample::select(pool);
        let letter = prop_oneof![8 => known, 1 => any::<char>()];
        prop::collection::vec(letter, 0..12).prop_map(|letters| letters.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn equal_texts_fold_alike(text in spelling()) {
            let folded = fold(&text);
            for form in [text.nfc().collect::<String>(), text.nfd().collect()] {
                prop_assert_eq!(fold(&form), folded.clone(), "{:?}", form);
            }
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn origins_lie_on_letters_in_order(text in spelling()) {
            let mut start = 0;
            let mut folded = String::new();
            each_folded(&text, |c, origin| {
                assert!(text.get(origin.clone()).is_some_and(|written| !written.is_empty()));
                assert!(origin.start >= start, "{text:?}");
                start = origin.start;
                folded.push(c);
            });
            prop_assert_eq!(folded, fold(&text));
        }
    }
}
