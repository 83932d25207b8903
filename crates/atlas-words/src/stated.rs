//! Dates as they were stated: "spring 2022", "about 2022 to about 2023", 自2022年起，结束时间不详.
//!
//! Nothing here looks at the days that a date may mean: they are computed, and nobody stated them. Leaves out days that
//! a reader chose, and the calendar's words (`dates`).

use atlas_core::model::Date;
use atlas_core::model::codes::Lang;
use atlas_core::time::{Day, End, Point, Season, Stated, Unit, When};

use crate::dates::{day, month_name, month_of, range, year_of};
use crate::numbers::about;
use crate::pair::Pair;

/// Shown where something has no date. It is never hidden for that.
pub const UNDATED: Pair = Pair("undated", "日期不详");

/// When something happened, undated things included.
pub fn date(lang: Lang, date: &Date) -> String {
    date.when
        .as_ref()
        .map_or_else(|| UNDATED.of(lang).to_owned(), |found| when(lang, found))
}

/// A date as stated, with the bound that cuts it: "about January 2022, by the 15th at the latest".
pub fn when(lang: Lang, when: &When) -> String {
    let words = stated(lang, when.stated);
    match bound(lang, when) {
        None => words,
        Some(bound) => [&words, Pair(", ", "，").of(lang), &bound].concat(),
    }
}

fn stated(lang: Lang, stated: Stated) -> String {
    match stated {
        Stated::At(point) => alone(lang, point),
        Stated::Between(from, to) => interval(lang, from, to),
    }
}

fn interval(lang: Lang, from: End, to: End) -> String {
    match (from, to) {
        (End::At(from), End::At(to)) => between(lang, from, to),
        (End::At(from), End::Open) => match lang {
            Lang::En => format!("since {}", behind(lang, from)),
            Lang::Zh => format!("自{}起", behind(lang, from)),
        },
        (End::At(from), End::Unknown) => match lang {
            Lang::En => format!("from {}, end not known", behind(lang, from)),
            Lang::Zh => format!("自{}起，结束时间不详", behind(lang, from)),
        },
        (End::Open, End::At(to)) => match lang {
            Lang::En => format!("no later than {}", behind(lang, to)),
            Lang::Zh => format!("不晚于{}", behind(lang, to)),
        },
        (End::Unknown, End::At(to)) => match lang {
            Lang::En => format!("until {}, beginning not known", behind(lang, to)),
            Lang::Zh => format!("至{}，开始时间不详", behind(lang, to)),
        },
        _ => UNDATED.of(lang).to_owned(),
    }
}

/// "2022–2023", "about 2022 to about 2023", 约2022年至2023年. Where only one end is about right or doubtful, the words
/// say which.
fn between(lang: Lang, from: Point, to: Point) -> String {
    if from == to {
        return alone(lang, from);
    }
    let is_alike = (from.is_approximate, from.is_uncertain) == (to.is_approximate, to.is_uncertain);
    if !is_alike {
        return match lang {
            Lang::En if to.is_uncertain => {
                format!(
                    "from {} to {} (end uncertain)",
                    behind(lang, from),
                    sure(lang, to)
                )
            }
            Lang::En => format!("from {} to {}", behind(lang, from), sure(lang, to)),
            Lang::Zh => format!("起于{}，止于{}", behind(lang, from), behind(lang, to)),
        };
    }
    let words = match (from.is_approximate, from.unit, to.unit, lang) {
        (false, ..) => units(lang, from.unit, to.unit),
        (true, Unit::Day(_), Unit::Day(_), _) | (true, _, _, Lang::Zh) => {
            about(lang, &units(lang, from.unit, to.unit))
        }
        (true, .., Lang::En) => format!("{} to {}", sure(lang, from), sure(lang, to)),
    };
    doubted(lang, words, from.is_uncertain)
}

/// "March–May 2022", "2021 – March 2022".
fn units(lang: Lang, from: Unit, to: Unit) -> String {
    match (from, to, lang) {
        (Unit::Day(from), Unit::Day(to), _) => range(lang, from, to),
        (Unit::Month(y1, m1), Unit::Month(y2, m2), Lang::En) if y1 == y2 => {
            format!("{}–{}", month_name(m1), month_of(lang, y2, m2))
        }
        (Unit::Month(y1, m1), Unit::Month(y2, m2), Lang::Zh) if y1 == y2 => {
            format!("{}至{m2}月", month_of(lang, y1, m1))
        }
        (_, _, Lang::Zh) => format!("{}至{}", unit(lang, from), unit(lang, to)),
        (_, _, Lang::En) => {
            let (from, to) = (unit(lang, from), unit(lang, to));
            match from.contains(' ') || to.contains(' ') {
                true => format!("{from} – {to}"),
                false => format!("{from}–{to}"),
            }
        }
    }
}

/// A date that stands by itself: "2020s", "about the 2020s", "2021 (uncertain)".
fn alone(lang: Lang, point: Point) -> String {
    let words = match point.is_approximate {
        true => sure(lang, point),
        false => unit(lang, point.unit),
    };
    doubted(lang, words, point.is_uncertain)
}

/// A date behind another word: "since the 2020s".
fn behind(lang: Lang, point: Point) -> String {
    doubted(lang, sure(lang, point), point.is_uncertain)
}

/// The same, without saying whether it is doubtful.
fn sure(lang: Lang, point: Point) -> String {
    let article = match (lang, point.unit) {
        (Lang::En, Unit::Century(_) | Unit::Decade(_) | Unit::Quarter(..)) => "the ",
        _ => "",
    };
    let words = [article, &unit(lang, point.unit)].concat();
    match point.is_approximate {
        true => about(lang, &words),
        false => words,
    }
}

fn doubted(lang: Lang, words: String, is_uncertain: bool) -> String {
    match is_uncertain {
        true => words + Pair(" (uncertain)", "（存疑）").of(lang),
        false => words,
    }
}

/// "21st century", "2020s", "spring 2022", "first quarter of 2022", "March 2022".
fn unit(lang: Lang, unit: Unit) -> String {
    match (unit, lang) {
        (Unit::Century(first), Lang::En) => format!("{} century", ordinal(first / 100 + 1)),
        (Unit::Century(first), Lang::Zh) => format!("{}世纪", first / 100 + 1),
        (Unit::Decade(first), Lang::En) => year_of(lang, first) + "s",
        (Unit::Decade(first), Lang::Zh) => year_of(lang, first) + "代",
        (Unit::Year(year), _) => year_of(lang, year),
        (Unit::Season(year, season), _) => {
            let Pair(en, zh) = match season {
                Season::Spring => Pair("spring", "春季"),
                Season::Summer => Pair("summer", "夏季"),
                Season::Autumn => Pair("autumn", "秋季"),
                Season::Winter => Pair("winter", "冬季"),
            };
            match lang {
                Lang::En => format!("{en} {}", year_of(lang, year)),
                Lang::Zh => format!("{}{zh}", year_of(lang, year)),
            }
        }
        (Unit::Quarter(year, quarter), _) => {
            let Pair(en, zh) = match quarter {
                1 => Pair("first", "一"),
                2 => Pair("second", "二"),
                3 => Pair("third", "三"),
                _ => Pair("fourth", "四"),
            };
            match lang {
                Lang::En => format!("{en} quarter of {}", year_of(lang, year)),
                Lang::Zh => format!("{}第{zh}季度", year_of(lang, year)),
            }
        }
        (Unit::Month(year, month), _) => month_of(lang, year, month),
        (Unit::Day(date), _) => day(lang, date),
    }
}

/// What a bound adds to a date where it cuts it: "by the 15th at the latest", 不晚于15日.
fn bound(lang: Lang, when: &When) -> Option<String> {
    let bound = when.bound.as_deref()?;
    let uncut = when.stated.span();
    let (from, to) = bound.stated.ends();
    let from = from.filter(|_| when.span.earliest != uncut.earliest);
    let to = to.filter(|_| when.span.latest != uncut.latest);
    let is_month = matches!(
        when.stated,
        Stated::At(Point {
            unit: Unit::Month(..),
            ..
        })
    );
    let words = |point| bound_end(lang, point, is_month);
    let text = match (from, to, lang) {
        (None, None, _) => return None,
        (Some(from), Some(to), Lang::En) if from == to => format!("within {}", words(from)),
        (Some(from), Some(to), Lang::Zh) if from == to => format!("在{}之内", words(from)),
        (Some(from), Some(to), Lang::En) => format!("between {} and {}", words(from), words(to)),
        (Some(from), Some(to), Lang::Zh) => format!("在{}至{}之间", words(from), words(to)),
        (Some(from), None, Lang::En) => format!("not before {}", words(from)),
        (Some(from), None, Lang::Zh) => format!("不早于{}", words(from)),
        (None, Some(to), Lang::En) => format!("by {} at the latest", words(to)),
        (None, Some(to), Lang::Zh) => format!("不晚于{}", words(to)),
    };
    Some(text)
}

/// An end of a bound. A day that cuts a month lies in it, and needs no month of its own.
fn bound_end(lang: Lang, point: Point, is_in_month: bool) -> String {
    let Unit::Day(day) = point.unit else {
        return behind(lang, point);
    };
    if !is_in_month {
        return behind(lang, point);
    }
    let (_, _, date) = day.ymd();
    let words = match lang {
        Lang::En => format!("the {}", ordinal(i32::from(date))),
        Lang::Zh => format!("{date}日"),
    };
    doubted(lang, words, point.is_uncertain)
}

/// 1st, 2nd, 3rd, 11th, 22nd.
fn ordinal(number: i32) -> String {
    let end = match (number % 10, number % 100) {
        (1, n) if n != 11 => "st",
        (2, n) if n != 12 => "nd",
        (3, n) if n != 13 => "rd",
        _ => "th",
    };
    format!("{number}{end}")
}

/// The last date of a date that has no other: "2025" of `2025` and of `../2025`.
fn last(when: &When) -> Option<Point> {
    match when.stated {
        Stated::At(point) | Stated::Between(End::Open, End::At(point)) => Some(point),
        Stated::Between(..) => None,
    }
}

/// "by 2025", 至2025年. The years that "about 2026" reaches over are no part of what was promised.
pub fn deadline(lang: Lang, deadline: &When) -> String {
    match (last(deadline), lang) {
        (Some(point), Lang::En) => format!("by {}", behind(lang, point)),
        (Some(point), Lang::Zh) => format!("至{}", behind(lang, point)),
        (None, Lang::En) => format!("deadline: {}", when(lang, deadline)),
        (None, Lang::Zh) => format!("期限：{}", when(lang, deadline)),
    }
}

/// "as of December 2023", 截至2023年12月.
pub fn as_of(lang: Lang, counted: &When) -> String {
    match (counted.stated, lang) {
        (Stated::At(point), Lang::En) => format!("as of {}", behind(lang, point)),
        (Stated::At(point), Lang::Zh) => format!("截至{}", behind(lang, point)),
        (_, Lang::En) => format!("counted: {}", when(lang, counted)),
        (_, Lang::Zh) => format!("统计时间：{}", when(lang, counted)),
    }
}

/// "checked 26 November 2026", 核对于2026年11月26日.
pub fn checked_on(lang: Lang, on: Day) -> String {
    match lang {
        Lang::En => format!("checked {}", day(lang, on)),
        Lang::Zh => format!("核对于{}", day(lang, on)),
    }
}
