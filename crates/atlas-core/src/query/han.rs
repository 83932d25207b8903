//! Traditional Chinese read as Simplified, character by character.
//!
//! The pairs in `simplified.txt` are those of OpenCC's table of characters (Apache-2.0) whose both sides lie in the
//! first block of ideographs; a test holds them against a kept crate. Where several simplified characters are possible
//! (乾 is 干 or 乾) the first is taken: text and query are folded alike, so both meet. Leaves out words that differ in
//! more than their characters (數位 and 数字), and Japanese forms.

/// The first block of ideographs.
const FIRST: u32 = 0x4e00;
const N: usize = 0x5200;

/// For each character of the block its simplified form; 0 where it is its own. Nearly all zeros, so 42 kB take 7 kB
/// packed, less than sorted pairs do, and nothing has to be looked for.
static SIMPLIFIED: [u16; N] = table(include_str!("simplified.txt").as_bytes());

/// The simplified form of an ideograph, which may hang on the one before it, folded already. Complexity: O(1).
pub(super) fn simplified(before: Option<char>, c: char) -> char {
    let at = u32::from(c).wrapping_sub(FIRST);
    match (SIMPLIFIED.get(at as usize), c) {
        // 計畫 is 计划, though 畫 alone is 画.
        (_, '畫') if matches!(before, Some('计' | '规' | '筹' | '策' | '企')) => '划',
        (Some(simple), _) if *simple != 0 => char::from_u32(u32::from(*simple)).unwrap_or(c),
        // Characters that OpenCC leaves alone by themselves, and simplifies in words.
        (_, '瞭') => '了',
        (_, '藉') => '借',
        (_, '彷') => '仿',
        (_, '祇' | '衹') => '只',
        (_, '牴') => '抵',
        (_, '牠') => '它',
        (_, '揹') => '背',
        _ => c,
    }
}

/// Pairs of characters of three bytes each, with gaps between them.
#[expect(clippy::indexing_slicing, reason = "runs while compiling")]
const fn table(mut pairs: &[u8]) -> [u16; N] {
    let mut table = [0; N];
    loop {
        match pairs {
            [b' ' | b'\n', rest @ ..] => pairs = rest,
            [a, b, c, x, y, z, rest @ ..] => {
                table[(code(*a, *b, *c) as u32 - FIRST) as usize] = code(*x, *y, *z);
                pairs = rest;
            }
            _ => return table,
        }
    }
}

/// The code point that three bytes of UTF-8 spell.
const fn code(a: u8, b: u8, c: u8) -> u16 {
    (a as u16 & 0x0f) << 12 | (b as u16 & 0x3f) << 6 | c as u16 & 0x3f
}

/// Whether a character is a Han ideograph, of the blocks in common use.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use hanconv::RawDictionary;

    fn one(text: &str) -> Option<char> {
        let mut chars = text.chars();
        chars.next().filter(|c| {
            chars.next().is_none() && (FIRST..FIRST + N as u32).contains(&u32::from(*c))
        })
    }

    #[test]
    fn the_table_is_that_of_the_kept_crate() {
        let mut n_pairs = 0;
        for (traditional, simple) in RawDictionary::TSCharacters.iter() {
            if let (Some(traditional), Some(simple)) = (one(traditional), one(simple)) {
                // 薴 is 苧, which is itself short for 苎.
                assert_eq!(
                    simplified(None, traditional),
                    simplified(None, simple),
                    "{traditional}"
                );
                n_pairs += usize::from(traditional != simple);
            }
        }
        let in_table = SIMPLIFIED.iter().filter(|simple| **simple != 0).count();
        assert_eq!(n_pairs, in_table, "nothing in the table is ours");
        assert!(n_pairs > 2_800);
    }

    #[test]
    fn simplified_characters_stay() {
        let forms = SIMPLIFIED.iter().filter(|simple| **simple != 0);
        for simple in forms.filter_map(|simple| char::from_u32(u32::from(*simple))) {
            assert_eq!(simplified(None, simple), simple);
        }
    }
}
