//! The published table of dates as golden tests, and properties of days.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::day::days_in_month;
use super::{DateError, Day, Fit, Span, When};

fn shown(when: &When) -> String {
    let day = |day: Option<Day>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
    let about = if when.is_approximate() { " about" } else { "" };
    let doubt = if when.is_uncertain() { " doubtful" } else { "" };
    format!(
        "{}/{}{about}{doubt}",
        day(when.span.earliest),
        day(when.span.latest)
    )
}

#[test]
fn the_table_of_wordings_in_its_order() {
    let check = |wording: &str, expected: &str| {
        let when = When::from_wording(wording).unwrap();
        assert_eq!(shown(&when), expected, "{wording}");
        assert_eq!(
            shown(&When::parse(&when.edtf).unwrap()),
            expected,
            "{}",
            when.edtf
        );
    };
    check("15 November 2021", "2021-11-15/2021-11-15");
    check("November 2021", "2021-11-01/2021-11-30");
    check("2021年11月上旬", "2021-11-01/2021-11-10");
    check("2021年11月中旬", "2021-11-11/2021-11-20");
    check("2021年11月下旬", "2021-11-21/2021-11-30");
    check("mid-November 2021", "2021-11-11/2021-11-20 about");
    check("In mid-November 2021", "2021-11-11/2021-11-20 about");
    check("end of 2021", "2021-12-01/2021-12-31 about");
    check("at the end of 2021", "2021-12-01/2021-12-31 about");
    check("2021年底", "2021-12-01/2021-12-31 about");
    check("early 2022", "2022-01-01/2022-03-31 about");
    check("2022年初", "2022-01-01/2022-03-31 about");
    check("around 2020", "2019-07-01/2021-06-30 about");
    check("2020年左右", "2019-07-01/2021-06-30 about");
    check("before June 2021", "../2021-06-30");
    check("2021年6月前", "../2021-06-30");
    check("since June 2021", "2021-06-01/..");
    check("after June 2021", "2021-06-01/..");
    check("2021年6月以来", "2021-06-01/..");
    check("2022年1月11日", "2022-01-11/2022-01-11");
    check("early February 2024", "2024-02-01/2024-02-10 about");
    check("end of February 2024", "2024-02-21/2024-02-29 about");
}

#[test]
fn wordings_without_a_rule_are_no_dates() {
    for wording in [
        "",
        "recently",
        "31 February 2021",
        "mid-2021",
        "2021年13月",
        "A few days ago",
    ] {
        assert_eq!(When::from_wording(wording), None, "{wording}");
    }
}

#[test]
fn a_few_days_before_hangs_on_its_anchor() {
    let anchor = When::parse("2022-01-11").unwrap();
    let before = anchor.few_days_before().unwrap();
    assert_eq!(shown(&before), "2022-01-04/2022-01-10 about");
    assert_eq!(When::parse("../2022").unwrap().few_days_before(), None);
}

#[test]
fn edtf() {
    let check = |edtf: &str, expected: &str| {
        let when = When::parse(edtf).unwrap();
        assert_eq!(shown(&when), expected, "{edtf}");
    };
    check("2021-11-15", "2021-11-15/2021-11-15");
    check("2024-02", "2024-02-01/2024-02-29");
    check("2021-11-11~/2021-11-20~", "2021-11-11/2021-11-20 about");
    check("2021-12~", "2021-12-01/2021-12-31 about");
    check("2021?", "2021-01-01/2021-12-31 doubtful");
    check("2020%", "2019-07-01/2021-06-30 about doubtful");
    check("2022-33", "2022-01-01/2022-03-31");
    check("2022-36", "2022-10-01/2022-12-31");
    check("2022-21", "2022-03-01/2022-05-31");
    check("2022-23", "2022-09-01/2022-11-30");
    check("2023-24", "2023-12-01/2024-02-29");
    check("202X", "2020-01-01/2029-12-31");
    check("20XX", "2000-01-01/2099-12-31");
    check("2021-XX", "2021-01-01/2021-12-31");
    check("2021-11-XX", "2021-11-01/2021-11-30");
    check("../2022-01-15", "../2022-01-15");
    check("2021/", "2021-01-01/..");
    check("2021/2022-03", "2021-01-01/2022-03-31");
    check("/2021", "../2021-12-31");
    check("2021-11-15/2021-11-15", "2021-11-15/2021-11-15");
    check("2022~/2023~", "2021-07-01/2024-06-30 about");
    check("2022?/2023", "2022-01-01/2023-12-31 doubtful");
    check("2022-XX-XX", "2022-01-01/2022-12-31");
    check("202X~", "2020-01-01/2029-12-31 about");
    check("2022-21~", "2022-03-01/2022-05-31 about");
    check("2022-22", "2022-06-01/2022-08-31");
    check("2022-24", "2022-12-01/2023-02-28");
    // What would reach beyond the calendar ends with it.
    check("9999-24", "9999-12-01/9999-12-31");
    check("9999~", "9998-07-01/9999-12-31 about");
    check("0001~", "0001-01-01/0002-06-30 about");
    check("999X", "9990-01-01/9999-12-31");
    check("99XX", "9900-01-01/9999-12-31");
    check("0001", "0001-01-01/0001-12-31");
    check("0010-01-31", "0010-01-31/0010-01-31");
}

#[test]
fn what_is_no_edtf() {
    let check = |edtf: &str, expected: DateError| {
        assert_eq!(When::parse(edtf), Err(expected), "{edtf}");
    };
    check("", DateError::Empty);
    check("~", DateError::Empty);
    check("21-11-05", DateError::Form);
    check("2021-1-05", DateError::Form);
    check("2021-11-05T10:00", DateError::Form);
    check("2021-11-05-01", DateError::Form);
    check("2X21", DateError::Form);
    check("November 2021", DateError::Form);
    check("2021-13", DateError::NoSuchDay);
    check("2021-02-29", DateError::NoSuchDay);
    check("2021-00", DateError::NoSuchDay);
    check("2021-11-00", DateError::NoSuchDay);
    check("2021-11-31", DateError::NoSuchDay);
    check("2021-20", DateError::NoSuchDay);
    check("2021-25", DateError::NoSuchDay);
    check("2021-37", DateError::NoSuchDay);
    check("2021-99", DateError::NoSuchDay);
    // A season has no days of its own.
    check("2021-21-XX", DateError::NoSuchDay);
    check("2021-24-XX", DateError::NoSuchDay);
    check("2021-33-XX", DateError::NoSuchDay);
    check("2021-21-05", DateError::NoSuchDay);
    // Level 2, which is not read.
    check("2022-1X", DateError::Form);
    check("2022-XX-05", DateError::Form);
    check("202X-05", DateError::Form);
    check("2XXX", DateError::Form);
    check("?2022", DateError::Form);
    check("2022?-05", DateError::Form);
    check("2022~?", DateError::Form);
    check("2022-05/2022-06/2022-07", DateError::Form);
    // A year that is none of ours.
    check("0000", DateError::YearOutside);
    check("0000-01-01", DateError::YearOutside);
    check("000X", DateError::YearOutside);
    check("00XX", DateError::YearOutside);
    check("-0044", DateError::YearOutside);
    check("-0044~", DateError::YearOutside);
    check("-004X", DateError::YearOutside);
    check("-0044-03", DateError::YearOutside);
    check("-0044-03-15", DateError::YearOutside);
    check("-0044/2022", DateError::YearOutside);
    check("../-0044", DateError::YearOutside);
    check("Y17000", DateError::YearOutside);
    check("Y-17000", DateError::YearOutside);
    check("-44", DateError::Form);
    check("Yes", DateError::Form);
    check("-", DateError::Form);
    check("2022/2021", DateError::Reversed);
    check("2022-11/2022-10", DateError::Reversed);
    // Their days meet, what they state does not.
    check("2022~/2021~", DateError::Reversed);
    check("2023/2022~", DateError::Reversed);
    check("../..", DateError::NoEnds);
    check("/", DateError::NoEnds);
}

#[test]
fn a_bound_cuts_a_date() {
    let january = When::parse("2022-01~").unwrap();
    let bound = When::parse("../2022-01-15").unwrap();
    assert_eq!(
        shown(&january.clone().bounded_by(bound)),
        "2022-01-01/2022-01-15 about"
    );
    let elsewhere = When::parse("2020").unwrap();
    assert_eq!(january.clone().bounded_by(elsewhere), january);
}

#[test]
fn fits() {
    let check = |edtf: &str, from: &str, to: &str, expected: Fit| {
        let span = When::parse(edtf).unwrap().span;
        assert_eq!(
            span.fit(Day::parse_iso(from), Day::parse_iso(to)),
            expected,
            "{edtf}"
        );
    };
    check("2021-11", "2021-11-01", "2021-11-30", Fit::Certain);
    check("2021-11", "2021-11-02", "", Fit::Possible);
    check("2021-11", "", "2021-11-29", Fit::Possible);
    check("2021-11", "2021-12-01", "", Fit::Out);
    check("2021-11", "", "", Fit::Certain);
    check("../2022-01-15", "2022-01-01", "2022-01-31", Fit::Possible);
    check("../2022-01-15", "", "2022-01-31", Fit::Certain);
    check("2022/..", "2023-01-01", "", Fit::Possible);
    check("2022/..", "", "2021-12-31", Fit::Out);
}

proptest! {
    #[test]
    fn reading_never_panics(text in "\\PC{0,24}") {
        let _ = When::parse(&text);
        let _ = When::from_wording(&text);
    }

    #[test]
    fn reading_date_like_texts_gives_ordered_spans(text in "[0-9X~?%/.-]{4,22}") {
        if let Ok(when) = When::parse(&text)
            && let (Some(earliest), Some(latest)) = (when.span.earliest, when.span.latest)
        {
            prop_assert!(earliest <= latest);
        }
    }

    #[test]
    fn days_survive_being_written_and_read(day in Day::FIRST.0..=Day::LAST.0) {
        let day = Day(day);
        prop_assert_eq!(Day::parse_iso(&day.to_string()), Some(day));
        let (year, month, date) = day.ymd();
        prop_assert_eq!(Day::from_ymd(year, month, date), Some(day));
    }

    #[test]
    fn a_day_on_is_the_next_in_the_calendar(day in Day::FIRST.0..Day::LAST.0) {
        // The slow way: count up within the month, then the year.
        let (year, month, date) = Day(day).ymd();
        let next = if date < days_in_month(year, month) {
            (year, month, date + 1)
        } else if month < 12 {
            (year, month + 1, 1)
        } else {
            (year + 1, 1, 1)
        };
        prop_assert_eq!(Day(day).plus(1).ymd(), next);
    }

    #[test]
    fn fit_agrees_with_trying_every_day(
        earliest in 0..20i32, length in 0..10i32, from in 0..20i32, width in 0..10i32,
    ) {
        let span = Span::new(Day(earliest), Day(earliest + length));
        let inside = (earliest..=earliest + length)
            .filter(|day| (from..=from + width).contains(day))
            .count();
        let expected = match inside {
            0 => Fit::Out,
            n if n == length as usize + 1 => Fit::Certain,
            _ => Fit::Possible,
        };
        prop_assert_eq!(span.fit(Some(Day(from)), Some(Day(from + width))), expected);
    }
}
