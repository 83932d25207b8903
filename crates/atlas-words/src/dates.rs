//! Dates in words, in each language's habit: "11 January 2022", 2022年1月11日.
//!
//! Leaves out what a date means (`atlas_core::time`) and any clock.

use atlas_core::model::Date;
use atlas_core::model::codes::Lang;
use atlas_core::query::DateRange;
use atlas_core::time::{Day, Precision, Span, When};

use crate::pair::Pair;

/// Shown where something has no date. It is never hidden for that.
pub const UNDATED: Pair = Pair("undated", "日期不详");

/// A month's name by its number, from 1.
pub const fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// "11 January 2022", 2022年1月11日.
pub fn day(lang: Lang, day: Day) -> String {
    let (year, month, date) = day.ymd();
    match lang {
        Lang::En => format!("{date} {} {year}", month_name(month)),
        Lang::Zh => format!("{year}年{month}月{date}日"),
    }
}

/// "11 Jan 2022", 2022-01-11.
pub fn day_short(lang: Lang, day: Day) -> String {
    let (year, month, date) = day.ymd();
    let name = month_name(month).get(..3).unwrap_or_default();
    match lang {
        Lang::En => format!("{date} {name} {year}"),
        Lang::Zh => day.to_string(),
    }
}

/// "January 2022", 2022年1月.
pub fn month(lang: Lang, day: Day) -> String {
    let (year, month, _) = day.ymd();
    match lang {
        Lang::En => format!("{} {year}", month_name(month)),
        Lang::Zh => format!("{year}年{month}月"),
    }
}

/// "Jan", 1月.
pub fn month_short(lang: Lang, day: Day) -> String {
    let (_, month, _) = day.ymd();
    match lang {
        Lang::En => month_name(month).get(..3).unwrap_or_default().to_owned(),
        Lang::Zh => format!("{month}月"),
    }
}

/// "Jan 2022", 2022年1月.
pub fn month_of_year(lang: Lang, day: Day) -> String {
    match lang {
        Lang::En => format!("{} {}", month_short(lang, day), year(lang, day)),
        Lang::Zh => month(lang, day),
    }
}

/// "2022", 2022年.
pub fn year(lang: Lang, day: Day) -> String {
    let (year, ..) = day.ymd();
    match lang {
        Lang::En => year.to_string(),
        Lang::Zh => format!("{year}年"),
    }
}

/// A date as read: exact, to the month, about, open.
pub fn when(lang: Lang, when: &When) -> String {
    let words = match (when.span.earliest, when.span.latest) {
        (Some(earliest), Some(latest)) if earliest == latest => day(lang, earliest),
        (Some(earliest), Some(latest)) => {
            whole(lang, when, earliest, latest).unwrap_or_else(|| range(lang, earliest, latest))
        }
        (None, Some(latest)) => match lang {
            Lang::En => format!("no later than {}", day(lang, latest)),
            Lang::Zh => format!("不晚于{}", day(lang, latest)),
        },
        (Some(earliest), None) => match lang {
            Lang::En => format!("since {}", day(lang, earliest)),
            Lang::Zh => format!("自{}起", day(lang, earliest)),
        },
        (None, None) => UNDATED.of(lang).to_owned(),
    };
    match (when.uncertain, lang) {
        (false, _) => words,
        (true, Lang::En) => format!("{words} (uncertain)"),
        (true, Lang::Zh) => format!("{words}（存疑）"),
    }
}

/// A whole month or year, or a part of one that is only about right.
fn whole(lang: Lang, when: &When, earliest: Day, latest: Day) -> Option<String> {
    let is_one_month = earliest.month_start() == latest.month_start();
    match when.precision {
        Precision::Month if is_one_month && when.approximate && latest != latest.month_end() => {
            let (_, _, date) = latest.ymd();
            Some(match lang {
                Lang::En => {
                    let (month, end) = (month(lang, earliest), ordinal_end(date));
                    format!("{month}, by the {date}{end} at the latest")
                }
                Lang::Zh => format!("{}，不晚于{date}日", month(lang, earliest)),
            })
        }
        Precision::Month if is_one_month && when.approximate => {
            Some(about(lang, &month(lang, earliest)))
        }
        Precision::Month if is_one_month => Some(month(lang, earliest)),
        Precision::Year if when.approximate => {
            // Padded on both sides: the year meant is the one in the middle.
            let middle = Day((earliest.0 + latest.0) / 2);
            Some(about(lang, &year(lang, middle)))
        }
        Precision::Year => Some(year(lang, earliest)),
        _ if when.approximate => Some(about(lang, &range(lang, earliest, latest))),
        _ => None,
    }
}

/// What stands behind a day of the month: 1st, 2nd, 3rd, 11th, 22nd.
const fn ordinal_end(date: u8) -> &'static str {
    match date {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}

fn about(lang: Lang, words: &str) -> String {
    match lang {
        Lang::En => format!("about {words}"),
        Lang::Zh => format!("约{words}"),
    }
}

/// "11–20 November 2021", "11 January – 3 February 2022".
pub fn range(lang: Lang, from: Day, to: Day) -> String {
    let ((y1, m1, d1), (y2, m2, d2)) = (from.ymd(), to.ymd());
    match lang {
        Lang::En if (y1, m1) == (y2, m2) => format!("{d1}–{d2} {}", month(lang, to)),
        Lang::En if y1 == y2 => format!("{d1} {} – {}", month_name(m1), day(lang, to)),
        Lang::En => format!("{} – {}", day(lang, from), day(lang, to)),
        Lang::Zh if (y1, m1) == (y2, m2) => format!("{}{d1}日至{d2}日", month(lang, from)),
        Lang::Zh if y1 == y2 => format!("{}至{m2}月{d2}日", day(lang, from)),
        Lang::Zh => format!("{}至{}", day(lang, from), day(lang, to)),
    }
}

/// A span of days in words; "any date" if it is open on both sides.
pub fn span(lang: Lang, span: Span) -> String {
    let dates = DateRange {
        from: span.earliest,
        to: span.latest,
        ..DateRange::default()
    };
    date_range(lang, &dates)
}

/// When something happened, undated things included.
pub fn date(lang: Lang, date: &Date) -> String {
    date.when
        .as_ref()
        .map_or_else(|| UNDATED.of(lang).to_owned(), |found| when(lang, found))
}

/// A date filter in words.
pub fn date_range(lang: Lang, dates: &DateRange) -> String {
    match (dates.from, dates.to, lang) {
        (Some(from), Some(to), _) if from == to => day(lang, from),
        (Some(from), Some(to), _) => range(lang, from, to),
        (Some(from), None, Lang::En) => format!("since {}", day(lang, from)),
        (Some(from), None, Lang::Zh) => format!("{}以来", day(lang, from)),
        (None, Some(to), Lang::En) => format!("up to {}", day(lang, to)),
        (None, Some(to), Lang::Zh) => format!("截至{}", day(lang, to)),
        (None, None, Lang::En) => "any date".to_owned(),
        (None, None, Lang::Zh) => "不限日期".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_in_words() {
        let check = |edtf: &str, en: &str, zh: &str| {
            let found = When::parse(edtf).unwrap();
            assert_eq!(when(Lang::En, &found), en, "{edtf}");
            assert_eq!(when(Lang::Zh, &found), zh, "{edtf}");
        };
        check("2022-01-11", "11 January 2022", "2022年1月11日");
        check("2021-11", "November 2021", "2021年11月");
        check("2021-12~", "about December 2021", "约2021年12月");
        check("2020~", "about 2020", "约2020年");
        check("2025", "2025", "2025年");
        check(
            "2022-01-11/2022-01-15",
            "11–15 January 2022",
            "2022年1月11日至15日",
        );
        check(
            "2021-11-11~/2021-11-20~",
            "about 11–20 November 2021",
            "约2021年11月11日至20日",
        );
        check(
            "2022-01-11/2022-02-03",
            "11 January – 3 February 2022",
            "2022年1月11日至2月3日",
        );
        check(
            "../2022-01-15",
            "no later than 15 January 2022",
            "不晚于2022年1月15日",
        );
        check("2021-06/..", "since 1 June 2021", "自2021年6月1日起");
        check("2021?", "2021 (uncertain)", "2021年（存疑）");
    }

    #[test]
    fn a_month_that_is_cut_by_a_bound_says_so() {
        let bound = When::parse("../2022-01-15").unwrap().span;
        let found = When::parse("2022-01~").unwrap().bounded_by(bound);
        assert_eq!(
            when(Lang::En, &found),
            "January 2022, by the 15th at the latest"
        );
        assert_eq!(when(Lang::Zh, &found), "2022年1月，不晚于15日");
        // It once said "by the 22th".
        let bound = When::parse("../2022-02-22").unwrap().span;
        let found = When::parse("2022-02~").unwrap().bounded_by(bound);
        let text = when(Lang::En, &found);
        assert_eq!(text, "February 2022, by the 22nd at the latest");
    }
}
