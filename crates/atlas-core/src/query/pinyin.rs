//! Initials of pinyin: `wh` for Wuhan (武汉), as people type them.
//!
//! The names come from the dataset: a jurisdiction or place with a Chinese name, and a name in Latin letters whose first
//! letters can be read as just so many syllables. Leaves out the pronunciation of characters, which no dataset has to
//! bring.

use std::collections::{BTreeMap, BTreeSet};

use super::han::is_han;
use super::search::{find, fold};
use crate::model::{Dataset, Text};

/// The initials of a dataset's jurisdictions and places.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::query::Initials;
///
/// let dataset = load(r#"{"format": "policy-atlas/1", "jurisdictions": [
///     {"id": "xian", "name": {"en": "Xi'an", "zh": "西安"}, "level": "city"}
/// ]}"#)?.dataset;
/// let initials = Initials::new(&dataset);
/// assert!(initials.find("xi'an\n西安", "xa"));
/// assert!(!initials.find("xi'an\n西安", "x"), "only all of them");
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
#[derive(Debug, Default)]
pub struct Initials {
    /// The folded Chinese names that initials stand for.
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Initials {
    /// Gathers them. Complexity: O(jurisdictions + places).
    pub fn new(dataset: &Dataset) -> Self {
        let mut initials = Self::default();
        for (_, jurisdiction) in dataset.jurisdictions.iter() {
            let romanised = jurisdiction.romanised.as_deref();
            let official = jurisdiction.official_name.as_ref();
            for name in std::iter::once(&jurisdiction.name).chain(official) {
                initials.add(name, jurisdiction.name.en.as_deref());
                initials.add(name, romanised);
            }
        }
        for (_, place) in dataset.places.iter() {
            initials.add(&place.name, place.name.en.as_deref());
        }
        initials
    }

    fn add(&mut self, name: &Text, latin: Option<&str>) {
        if let (Some(chinese), Some(latin)) = (name.zh.as_deref(), latin) {
            let chinese = fold(chinese);
            for initials in initials(latin, &chinese) {
                let names = self.names.entry(initials).or_default();
                names.insert(chinese.clone());
            }
        }
    }

    /// Whether a folded text has the Chinese name of something with these initials.
    pub fn find(&self, folded: &str, term: &str) -> bool {
        let names = self.names.get(term);
        names.is_some_and(|names| names.iter().any(|name| find(folded, name).is_some()))
    }
}

/// Longer names have no initials that anybody types.
const MOST_SYLLABLES: usize = 8;
/// As long as syllables get: `zhuang`.
const MOST_LETTERS: usize = 6;

/// All initials of the readings in which the first words of a name have a syllable for each of the Chinese characters.
/// Both Cháng'ān (`ca`) and Chán'gān (`cg`) are readings of `Changan`.
fn initials(latin: &str, chinese: &str) -> BTreeSet<String> {
    let n_syllables = chinese.chars().count();
    let mut found = BTreeSet::new();
    if !(2..=MOST_SYLLABLES).contains(&n_syllables) || !chinese.chars().all(is_han) {
        return found;
    }
    let latin = fold(latin);
    let words = latin.split(|c: char| !c.is_ascii_lowercase());
    let mut letters = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        letters.push_str(word);
        if letters.len() > n_syllables * MOST_LETTERS {
            break;
        }
        let whole = readings(&letters).into_iter();
        found.extend(whole.filter(|initials| initials.len() == n_syllables));
    }
    found
}

/// The initials of every way to read letters as syllables. Complexity: O(letters × readings of their beginnings).
fn readings(letters: &str) -> BTreeSet<String> {
    // At each place, how the letters before it can be read.
    let mut before: Vec<BTreeSet<String>> = vec![BTreeSet::new(); letters.len() + 1];
    if let Some(first) = before.first_mut() {
        first.insert(String::new());
    }
    for start in 0..letters.len() {
        let so_far = before
            .get_mut(start)
            .map(std::mem::take)
            .unwrap_or_default();
        if so_far.is_empty() {
            continue;
        }
        for end in start + 1..=letters.len().min(start + MOST_LETTERS) {
            let syllable = letters.get(start..end).unwrap_or_default();
            if !is_syllable(syllable) {
                continue;
            }
            if let (Some(initial), Some(readings)) = (syllable.chars().next(), before.get_mut(end))
            {
                let shorter = so_far
                    .iter()
                    .filter(|reading| reading.len() < MOST_SYLLABLES);
                readings.extend(shorter.map(|reading| format!("{reading}{initial}")));
            }
        }
    }
    before.pop().unwrap_or_default()
}

/// Whether letters are a syllable of Mandarin in pinyin, without its tone; ü as u, and Shaanxi's `shaan`.
fn is_syllable(letters: &str) -> bool {
    let n_initial = match letters.as_bytes() {
        [b'z' | b'c' | b's', b'h', ..] => 2,
        [b'a' | b'e' | b'o', ..] => 0,
        _ => 1,
    };
    let Some((initial, rest)) = letters.split_at_checked(n_initial) else {
        return false;
    };
    let row = FINALS.iter().find(|(of, _)| *of == initial);
    row.is_some_and(|(_, finals)| finals.split(' ').any(|of| of == rest))
}

/// What may follow each initial, after the table of syllables in ISO 7098.
const FINALS: [(&str, &str); 24] = [
    ("", "a ai an ang ao e ei en eng er o ou"),
    ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
    ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
    (
        "m",
        "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    ),
    ("f", "a an ang ei en eng o ou u"),
    (
        "d",
        "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    ),
    (
        "t",
        "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    ),
    (
        "n",
        "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo",
    ),
    (
        "l",
        "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo",
    ),
    (
        "g",
        "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    ),
    (
        "k",
        "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    ),
    (
        "h",
        "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    ),
    ("j", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    ("q", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    ("x", "i ia ian iang iao ie in ing iong iu u uan ue un"),
    (
        "zh",
        "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    ),
    (
        "ch",
        "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    ),
    (
        "sh",
        "a aan ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    ),
    ("r", "an ang ao e en eng i ong ou u ua uan ui un uo"),
    ("z", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"),
    ("c", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
    ("s", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
    ("y", "a an ang ao e i in ing o ong ou u uan ue un"),
    ("w", "a ai an ang ei en eng o u"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_of_names() {
        let check = |latin: &str, chinese: &str, expected: &[&str]| {
            let found: Vec<String> = initials(latin, chinese).into_iter().collect();
            assert_eq!(found, expected, "{latin} {chinese}");
        };
        check("Wuhan", "武汉", &["wh"]);
        check("Hefei", "合肥", &["hf"]);
        check("Shanghai", "上海", &["sh"]);
        check("Zhāngjiājiè Shì", "张家界", &["zjj"]);
        check("Wǔhàn Shì", "武汉市", &["whs"]);
        check("Héféi Gāoxīnqū", "合肥高新区", &["hfgxq"]);
        check("Xi'an", "西安", &["xa"]);
        check("Xi’an City", "西安", &["xa"]);
        check("Xian", "西安", &["xa"]);
        check("Xianyang", "咸阳", &["xy"]);
        check("Changan", "长安", &["ca", "cg"]);
        check("Shaanxi", "陕西", &["sx"]);
        check("Hong Kong", "香港", &["hk"]);
        check("Lǜshùn", "旅顺", &["ls"]);
        // No pinyin, or not of just so many characters.
        check("Seoul", "首尔", &[]);
        check("Wuhan", "武汉市", &[]);
        check("Xian", "咸", &[]);
        check("Alphaville", "甲市", &[]);
        check("Wuhan", "ＷＨ", &[]);
        check(&"an".repeat(50_000), "安安", &[]);
        check("", "武汉", &[]);
    }

    #[test]
    fn there_are_as_many_syllables_as_in_the_standard() {
        let n: usize = FINALS
            .iter()
            .map(|(_, finals)| finals.split(' ').count())
            .sum();
        assert!((390..=412).contains(&n), "{n}");
        for syllable in [
            "a", "er", "zhuang", "lue", "nu", "shi", "yuan", "wo", "qiong",
        ] {
            assert!(is_syllable(syllable), "{syllable}");
        }
        for other in ["", "v", "wi", "bua", "zhing", "ü", "hk", "武"] {
            assert!(!is_syllable(other), "{other}");
        }
    }
}
