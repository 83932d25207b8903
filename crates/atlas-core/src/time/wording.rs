//! Reading a source's own wording: "mid-November 2021", "early 2022", 2021年11月中旬, 年底.
//!
//! The rules are ours, from the table in DESIGN.md, and are published on the page: EDTF has no
//! early, middle or late. Leaves out relative dates ([`When::few_days_before`]).

use super::day::{Day, days_in_month};
use super::when::When;

impl When {
    /// The days that a wording means; `None` if it is none that we have a rule for.
    ///
    /// ```
    /// # use atlas_core::time::When;
    /// let when = When::from_wording("mid-November 2021").expect("a rule");
    /// assert_eq!(&*when.edtf, "2021-11-11~/2021-11-20~");
    /// ```
    pub fn from_wording(wording: &str) -> Option<Self> {
        let lower = wording.trim().to_lowercase();
        let edtf = chinese(&lower).or_else(|| english(&lower))?;
        Self::parse(&edtf).ok()
    }
}

fn english(text: &str) -> Option<String> {
    let strip = |words: &[&str]| words.iter().find_map(|word| text.strip_prefix(word));
    if let Some(rest) = strip(&["around ", "about ", "circa "]) {
        return Some(format!("{}~", plain_english(rest)?));
    }
    if let Some(rest) = strip(&["before ", "by "]) {
        return Some(format!("../{}", plain_english(rest)?));
    }
    if let Some(rest) = strip(&["since ", "after ", "from "]) {
        return Some(format!("{}/..", plain_english(rest)?));
    }
    if let Some(rest) = strip(&["at the end of ", "the end of ", "end of ", "late "]) {
        return end_of(&plain_english(rest)?);
    }
    if let Some(rest) = strip(&["early ", "the beginning of "]) {
        return beginning_of(&plain_english(rest)?);
    }
    if let Some(rest) = strip(&["in mid-", "mid-", "mid "]) {
        let month = plain_english(rest)?;
        if month.len() != 7 {
            return None;
        }
        return Some(format!("{month}-11~/{month}-20~"));
    }
    plain_english(text.strip_prefix("in ").unwrap_or(text))
}

/// A year: December, about. A month: its last ten days or so.
fn end_of(date: &str) -> Option<String> {
    match date.len() {
        4 => Some(format!("{date}-12~")),
        7 => {
            let (year, month) = date.split_once('-')?;
            let last = days_in_month(year.parse().ok()?, month.parse().ok()?);
            Some(format!("{date}-21~/{date}-{last}~"))
        }
        _ => None,
    }
}

/// A year: its first quarter, about. A month: its first ten days, about.
fn beginning_of(date: &str) -> Option<String> {
    match date.len() {
        4 => Some(format!("{date}-01-01~/{date}-03-31~")),
        7 => Some(format!("{date}-01~/{date}-10~")),
        _ => None,
    }
}

/// "15 November 2021", "November 2021", "2021".
fn plain_english(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().rev();
    let year = words.next().filter(|year| year.len() == 4)?;
    let year: i32 = year.parse().ok()?;
    let Some(month) = words.next() else {
        return Some(format!("{year:04}"));
    };
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let Some(day) = words.next() else {
        return Some(format!("{year:04}-{month:02}"));
    };
    let day: u8 = day.parse().ok()?;
    if words.next().is_some() {
        return None;
    }
    Some(Day::from_ymd(year, month as u8, day)?.to_string())
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// 2021年, 2021年11月, 2021年11月15日, with 上旬 中旬 下旬 年初 年底 and 前 以来 左右 behind. Ten-day
/// terms are exact thirds of a month, so they are not approximate.
fn chinese(text: &str) -> Option<String> {
    let (year, rest) = text.split_once('年')?;
    let year: i32 = year.parse().ok()?;
    match rest {
        "" => return Some(format!("{year:04}")),
        "左右" => return Some(format!("{year:04}~")),
        "底" | "末" => return end_of(&format!("{year:04}")),
        "初" => return beginning_of(&format!("{year:04}")),
        "前" | "以前" => return Some(format!("../{year:04}")),
        "以来" | "起" => return Some(format!("{year:04}/..")),
        _ => {}
    }
    let (month, rest) = rest.split_once('月')?;
    let month: u8 = month
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    let date = format!("{year:04}-{month:02}");
    let last = days_in_month(year, month);
    match rest {
        "" => Some(date),
        "上旬" => Some(format!("{date}-01/{date}-10")),
        "中旬" => Some(format!("{date}-11/{date}-20")),
        "下旬" => Some(format!("{date}-21/{date}-{last}")),
        "底" | "末" => end_of(&date),
        "初" => beginning_of(&date),
        "前" | "以前" => Some(format!("../{date}")),
        "以来" | "起" => Some(format!("{date}/..")),
        _ => {
            let day: u8 = rest.strip_suffix('日')?.parse().ok()?;
            Some(Day::from_ymd(year, month, day)?.to_string())
        }
    }
}
