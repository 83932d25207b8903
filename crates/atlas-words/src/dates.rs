//! Days of the calendar in words, in each language's habit: "11 January 2022", 2022年1月11日; and spans of days that
//! somebody chose.
//!
//! Leaves out dates of the data, which need not be days (`stated`), and any clock.

use atlas_core::model::codes::Lang;
use atlas_core::query::DateRange;
use atlas_core::time::Day;

use crate::pair::Pair;

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
    let (_, _, date) = day.ymd();
    match lang {
        Lang::En => format!("{date} {}", month(lang, day)),
        Lang::Zh => format!("{}{date}日", month(lang, day)),
    }
}

/// "11 Jan 2022", 2022-01-11.
pub fn day_short(lang: Lang, day: Day) -> String {
    let (_, _, date) = day.ymd();
    match lang {
        Lang::En => format!("{date} {}", month_of_year(lang, day)),
        Lang::Zh => day.to_string(),
    }
}

/// "January 2022", 2022年1月.
pub fn month(lang: Lang, day: Day) -> String {
    let (year, month, _) = day.ymd();
    month_of(lang, year, month)
}

/// The same by its number, from 1.
pub(crate) fn month_of(lang: Lang, year: i32, month: u8) -> String {
    let year = year_of(lang, year);
    match lang {
        Lang::En => format!("{} {year}", month_name(month)),
        Lang::Zh => format!("{year}{month}月"),
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
    year_of(lang, year)
}

/// The same by its number, which before 1000 does not look like a year: "AD 476", 公元476年.
pub(crate) fn year_of(lang: Lang, year: i32) -> String {
    let era = match year < 1000 {
        true => Pair("AD ", "公元").of(lang),
        false => "",
    };
    match lang {
        Lang::En => format!("{era}{year}"),
        Lang::Zh => format!("{era}{year}年"),
    }
}

/// "11–20 November 2021", "11 January – 3 February 2022".
pub fn range(lang: Lang, from: Day, to: Day) -> String {
    let ((y1, m1, d1), (y2, m2, d2)) = (from.ymd(), to.ymd());
    match lang {
        _ if from == to => day(lang, from),
        Lang::En if (y1, m1) == (y2, m2) => format!("{d1}–{d2} {}", month(lang, to)),
        Lang::En if y1 == y2 => format!("{d1} {} – {}", month_name(m1), day(lang, to)),
        Lang::En => format!("{} – {}", day(lang, from), day(lang, to)),
        Lang::Zh if (y1, m1) == (y2, m2) => format!("{}{d1}日至{d2}日", month(lang, from)),
        Lang::Zh if y1 == y2 => format!("{}至{m2}月{d2}日", day(lang, from)),
        Lang::Zh => format!("{}至{}", day(lang, from), day(lang, to)),
    }
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
