//! What the words beside a number make of it: 100家以上 is "at least 100", 超过 is "more than".
//!
//! Knows Chinese and English. Leaves out where the words come from (a quotation) and what follows if a record says
//! otherwise (`rules`).

use crate::model::codes::Comparator::{self, Approx, Eq, Ge, Gt, Le, Lt};

/// Words that hold for a number anywhere behind them in their clause: 不超过项目投资的30%.
const IN_CLAUSE: &[(&str, Comparator)] = &[
    ("不少于", Ge),
    ("不低于", Ge),
    ("至少", Ge),
    ("不超过", Le),
    ("最高", Le),
    ("最多", Le),
    ("至多", Le),
    ("最长", Le),
];

/// Words that stand right before a number. A word that contains another comes first.
const BEFORE: &[(&str, Comparator)] = &[
    ("超过", Gt),
    ("大于", Gt),
    ("小于", Lt),
    ("突破", Gt),
    ("超", Gt),
    ("逾", Gt),
    ("约", Approx),
    ("近", Approx),
    ("no less than", Ge),
    ("not less than", Ge),
    ("a minimum of", Ge),
    ("at least", Ge),
    ("no more than", Le),
    ("not more than", Le),
    ("not exceeding", Le),
    ("not exceed", Le),
    ("at most", Le),
    ("a maximum of", Le),
    ("up to", Le),
    ("more than", Gt),
    ("over", Gt),
    ("exceed", Gt),
    ("exceeding", Gt),
    ("less than", Lt),
    ("fewer than", Lt),
    ("about", Approx),
    ("around", Approx),
    ("nearly", Approx),
    ("approximately", Approx),
];

/// Words that stand behind a number and what it counts.
const BEHIND: &[(&str, Comparator)] = &[
    ("以上", Ge),
    ("左右", Approx),
    ("以内", Le),
    ("or more", Ge),
    ("or so", Approx),
];

/// Signs that stand right behind a number.
const TOUCHING: &[(&str, Comparator)] = &[("多", Gt), ("余", Gt), ("+", Ge)];

/// How the words beside a number bound it; `Eq` if none do. `None` where the number does not stand there, or stands for
/// a class (百亿级), which is no amount.
///
/// ```
/// use atlas_core::load::comparator_in;
/// use atlas_core::model::codes::Comparator;
///
/// assert_eq!(comparator_in("培育100家以上企业", 100.0), Some(Comparator::Ge));
/// assert_eq!(comparator_in("产业规模突破500亿元", 500.0), Some(Comparator::Gt));
/// // 市级以上 is a rank: "of city level or higher".
/// assert_eq!(comparator_in("建成3个市级以上创新平台", 3.0), Some(Comparator::Eq));
/// ```
pub fn comparator_in(quotation: &str, number: f64) -> Option<Comparator> {
    let words = quotation.to_lowercase().replace(',', "");
    let number = number.to_string();
    let (before, behind) = words.match_indices(&number).find_map(|(at, _)| {
        let (before, rest) = words.split_at_checked(at)?;
        let behind = rest.strip_prefix(number.as_str())?;
        let touches = |c: char| c.is_ascii_digit() || c == '.';
        let is_whole = !before.ends_with(touches) && !behind.starts_with(touches);
        is_whole.then_some((before, behind))
    })?;
    let of_sign = TOUCHING.iter().find(|(sign, _)| behind.starts_with(sign));
    if let Some((_, comparator)) = of_sign {
        return Some(*comparator);
    }
    // What counts the number ends where the next number or clause begins.
    let is_end = |c: char| c.is_ascii_digit() || "，、；。,;:：".contains(c);
    let counted = behind.split(is_end).next().unwrap_or(behind);
    if is_class(counted) {
        return None;
    }
    let of_behind = BEHIND.iter().find(|(word, _)| {
        let place = counted.find(word);
        place.is_some_and(|at| !counted.get(..at).unwrap_or("").ends_with('级'))
    });
    if let Some((_, comparator)) = of_behind {
        return Some(*comparator);
    }
    let clause = before.rsplit(is_end).next().unwrap_or(before);
    let of_clause = IN_CLAUSE.iter().find(|(word, _)| clause.contains(word));
    if let Some((_, comparator)) = of_clause {
        return Some(*comparator);
    }
    // A currency may stand between the word and the number.
    let before = before.trim_end_matches(|c: char| !c.is_alphabetic());
    let before = ["人民币", "us", "hk", "了"]
        .iter()
        .find_map(|between| before.strip_suffix(between))
        .unwrap_or(before)
        .trim_end();
    let of_before = BEFORE.iter().find(|(word, _)| {
        let rest = before.strip_suffix(word);
        // "over" is no part of "moreover"; Chinese has no such boundary.
        rest.is_some_and(|rest| !rest.ends_with(|c: char| c.is_ascii_alphabetic()))
    });
    Some(of_before.map_or(Eq, |(_, comparator)| *comparator))
}

/// 百亿级, 万级: a class.
fn is_class(counted: &str) -> bool {
    let unit = counted
        .trim_start()
        .trim_start_matches(['亿', '万', '千', '百', '元']);
    unit.starts_with('级')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_beside_a_number_decides() {
        for (words, number, expected) in [
            ("3000项以上专利、100家以上企业", 3000.0, Some(Ge)),
            ("3000项以上专利、100家以上企业", 100.0, Some(Ge)),
            ("达1000亿元", 1000.0, Some(Eq)),
            ("超过1000亿元，年均增长20%", 20.0, Some(Eq)),
            ("规模突破3500亿元", 3500.0, Some(Gt)),
            ("不超过500万元", 500.0, Some(Le)),
            ("不超过项目投资的30%，最高可获800万元", 30.0, Some(Le)),
            ("不超过项目投资的30%，最高可获800万元", 800.0, Some(Le)),
            ("突破核心技术50项", 50.0, Some(Eq)),
            ("占比达到9%左右", 9.0, Some(Approx)),
            ("国家级以上平台5个以上", 5.0, Some(Ge)),
            ("5个省级以上平台", 5.0, Some(Eq)),
            ("200多家企业", 200.0, Some(Gt)),
            ("设立100亿级基金", 100.0, None),
            ("1000家", 100.0, None),
            ("10.5亿元", 5.0, None),
            ("more than 40,000 virtual jobs", 40000.0, Some(Gt)),
            ("Over US$54 billion", 54.0, Some(Gt)),
            ("moreover 15 projects", 15.0, Some(Eq)),
            ("200 firms or more", 200.0, Some(Ge)),
            ("grants not exceeding 5 million yuan", 5.0, Some(Le)),
            ("not less than 20 pilots", 20.0, Some(Ge)),
            ("a maximum of 3 years", 3.0, Some(Le)),
            ("fewer than 30 firms", 30.0, Some(Lt)),
            ("补贴最长3年", 3.0, Some(Le)),
            ("eight institutions", 8.0, None),
        ] {
            assert_eq!(comparator_in(words, number), expected, "{words} {number}");
        }
    }
}
