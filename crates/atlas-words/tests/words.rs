//! Every form that a date can have, in the words of both languages; and what no words ever say.
//!
//! The table is `dates.tsv`: a date, what bounds it, English, Chinese. Numbers have theirs in `src/numbers.rs`.

#![allow(clippy::unwrap_used, clippy::panic)]

use atlas_core::model::codes::Lang;
use atlas_core::time::{Day, When};
use atlas_words::{as_of, day, deadline, range, when};

#[test]
fn dates_of_every_form() {
    let mut n = 0;
    for line in include_str!("dates.tsv").lines() {
        if line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let [edtf, bound, en, zh] = cells[..] else {
            panic!("four cells: {line}")
        };
        let found = date(edtf, bound);
        assert_eq!(when(Lang::En, &found), en, "{edtf} {bound}");
        assert_eq!(when(Lang::Zh, &found), zh, "{edtf} {bound}");
        n += 1;
    }
    assert!(n > 100, "{n} forms");
}

fn date(edtf: &str, bound: &str) -> When {
    let found = When::parse(edtf).unwrap();
    match bound {
        "" => found,
        _ => found.bounded_by(When::parse(bound).unwrap()),
    }
}

/// The bounds of every pair of forms: what a date was not given as is not in its words.
#[test]
fn no_day_is_said_that_was_not_stated() {
    let points = [
        "2022",
        "202X",
        "20XX",
        "2022-21",
        "2022-24",
        "2022-34",
        "2022-03",
        "2022-XX",
        "2022-03-XX",
    ];
    let ends = points
        .iter()
        .flat_map(|point| ["", "~", "?", "%"].map(|sign| format!("{point}{sign}")));
    let mut forms: Vec<String> = ends.collect();
    for from in forms.clone() {
        forms.extend(["", ".."].map(|open| format!("{from}/{open}")));
        forms.extend(["", ".."].map(|open| format!("{open}/{from}")));
        forms.extend(
            forms
                .clone()
                .iter()
                .filter(|to| !to.contains('/'))
                .map(|to| format!("{from}/{to}")),
        );
    }
    let mut n = 0;
    for form in &forms {
        // Of two ends some run backwards.
        let Ok(found) = When::parse(form) else {
            continue;
        };
        n += 1;
        let ends = [found.span.earliest, found.span.latest];
        for (lang, day_sign) in [(Lang::En, " 31 "), (Lang::Zh, "日")] {
            let words = when(lang, &found);
            assert!(!words.contains(day_sign), "{form}: {words}");
            for end in ends.iter().flatten() {
                assert!(!words.contains(&day(lang, *end)), "{form}: {words}");
            }
            let is_about = words.contains("about ") || words.contains('约');
            assert_eq!(is_about, found.is_approximate(), "{form}: {words}");
            let is_doubted = words.contains("uncertain") || words.contains("存疑");
            assert_eq!(is_doubted, found.is_uncertain(), "{form}: {words}");
        }
    }
    assert!(n > 1000, "{n} forms");
}

#[test]
fn by_when_and_as_of_when() {
    let check = |edtf: &str, by: [&str; 2], counted: [&str; 2]| {
        let found = When::parse(edtf).unwrap();
        let said =
            |words: fn(Lang, &When) -> String| [Lang::En, Lang::Zh].map(|lang| words(lang, &found));
        assert_eq!(said(deadline), by, "{edtf}");
        assert_eq!(said(as_of), counted, "{edtf}");
    };
    check(
        "2025",
        ["by 2025", "至2025年"],
        ["as of 2025", "截至2025年"],
    );
    check(
        "2026~",
        ["by about 2026", "至约2026年"],
        ["as of about 2026", "截至约2026年"],
    );
    check(
        "202X",
        ["by the 2020s", "至2020年代"],
        ["as of the 2020s", "截至2020年代"],
    );
    check(
        "2025-06",
        ["by June 2025", "至2025年6月"],
        ["as of June 2025", "截至2025年6月"],
    );
    check(
        "../2025",
        ["by 2025", "至2025年"],
        ["counted: no later than 2025", "统计时间：不晚于2025年"],
    );
    check(
        "2024/2025",
        ["deadline: 2024–2025", "期限：2024年至2025年"],
        ["counted: 2024–2025", "统计时间：2024年至2025年"],
    );
    check(
        "2025/..",
        ["deadline: since 2025", "期限：自2025年起"],
        ["counted: since 2025", "统计时间：自2025年起"],
    );
}

#[test]
fn days_that_a_reader_chose() {
    let check = |from: &str, to: &str, en: &str, zh: &str| {
        let (from, to) = (Day::parse_iso(from).unwrap(), Day::parse_iso(to).unwrap());
        assert_eq!(range(Lang::En, from, to), en);
        assert_eq!(range(Lang::Zh, from, to), zh);
    };
    check(
        "2022-01-11",
        "2022-01-11",
        "11 January 2022",
        "2022年1月11日",
    );
    check(
        "2022-01-11",
        "2022-01-15",
        "11–15 January 2022",
        "2022年1月11日至15日",
    );
    check(
        "2022-01-01",
        "2022-12-31",
        "1 January – 31 December 2022",
        "2022年1月1日至12月31日",
    );
    check(
        "2021-12-31",
        "2022-01-01",
        "31 December 2021 – 1 January 2022",
        "2021年12月31日至2022年1月1日",
    );
}
