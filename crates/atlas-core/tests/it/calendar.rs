//! The calendar against `jiff`'s, day by day from 1 January 1 to 31 December 9999, and all that the core computes with
//! it: leap years, ends of months, steps by months, the days of years, seasons, quarters, decades and wordings.

use atlas_core::time::{Day, Span, When};
use jiff::civil::Date;
use jiff::{Span as Step, ToSpan};
use proptest::prelude::*;

/// The day of jiff's date, and that they write it alike.
fn day(date: Date) -> Day {
    let found = Day::from_ymd(date.year().into(), date.month() as u8, date.day() as u8).unwrap();
    assert_eq!(ymd(found), date);
    found
}

/// jiff's date of a day.
fn ymd(day: Day) -> Date {
    let (year, month, day) = day.ymd();
    Date::new(year as i16, month as i8, day as i8).unwrap()
}

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

const FIRST_YEAR: i16 = 1;
const LAST_YEAR: i16 = 9999;

#[test]
fn every_day_is_the_one_of_jiff() {
    // jiff's own epoch is ours.
    assert_eq!(day(date(1970, 1, 1)), Day(0));
    let mut theirs = date(FIRST_YEAR, 1, 1);
    let mut ours = Day::FIRST;
    loop {
        assert_eq!(
            ours.ymd(),
            (
                i32::from(theirs.year()),
                theirs.month() as u8,
                theirs.day() as u8
            )
        );
        assert_eq!(day(theirs), ours, "{theirs}");
        assert_eq!(day(theirs.first_of_month()), ours.month_start(), "{theirs}");
        assert_eq!(day(theirs.last_of_month()), ours.month_end(), "{theirs}");
        if ours == Day::LAST {
            break;
        }
        theirs = theirs.tomorrow().unwrap();
        assert_eq!(ours.plus(1), Day(ours.0 + 1));
        assert_eq!(ours.plus(1).plus(-1), ours);
        ours = ours.plus(1);
    }
    assert_eq!(theirs, date(LAST_YEAR, 12, 31));
    assert_eq!(Day::LAST.plus(1), Day::LAST);
    assert_eq!(Day::FIRST.plus(-1), Day::FIRST);
    for n in [i32::MIN, i32::MAX] {
        let end = if n < 0 { Day::FIRST } else { Day::LAST };
        assert_eq!((Day::LAST.plus(n), Day::FIRST.plus_months(n)), (end, end));
    }
}

#[test]
fn every_day_is_read_as_it_is_written() {
    let mut theirs = date(FIRST_YEAR, 1, 1);
    for number in Day::FIRST.0..=Day::LAST.0 {
        // Written by jiff, and read by both.
        let text = theirs.to_string();
        assert_eq!(Day::parse_iso(&text), Some(Day(number)), "{text}");
        assert_eq!(Day(number).to_string(), text);
        theirs = theirs.tomorrow().unwrap_or(theirs);
    }
}

#[test]
fn no_other_day_exists() {
    for year in FIRST_YEAR..=LAST_YEAR {
        for month in 0..=13 {
            for date in [0, 28, 29, 30, 31, 32] {
                let theirs = Date::new(year, month, date).ok();
                let ours = Day::from_ymd(year.into(), month as u8, date as u8);
                assert_eq!(ours.map(ymd), theirs, "{year}-{month}-{date}");
                if (1..=12).contains(&month) {
                    let text = format!("{year:04}-{month:02}-{date:02}");
                    assert_eq!(When::parse(&text).is_ok(), theirs.is_some(), "{text}");
                }
            }
        }
    }
    for year in [i32::MIN, -1, 0, 10_000, i32::MAX] {
        assert_eq!(Day::from_ymd(year, 1, 1), None, "{year}");
    }
}

/// The last day of a month that may lie beyond the calendar.
fn end_of_month(year: i16, month: i8) -> Day {
    day(date(year, month, 1).last_of_month())
}

#[test]
fn every_year_and_its_parts_have_their_days() {
    let check = |text: String, from: Day, to: Day| {
        let found = When::parse(&text).unwrap();
        assert_eq!(found.span, Span::new(from, to), "{text}");
    };
    for year in FIRST_YEAR..=LAST_YEAR {
        let (first, last) = (day(date(year, 1, 1)), day(date(year, 12, 31)));
        check(format!("{year:04}"), first, last);
        check(format!("{year:04}-XX"), first, last);
        let before = if year == FIRST_YEAR {
            Day::FIRST
        } else {
            day(date(year - 1, 7, 1))
        };
        let behind = if year == LAST_YEAR {
            Day::LAST
        } else {
            day(date(year + 1, 6, 30))
        };
        check(format!("{year:04}~"), before, behind);
        for month in 1..=12 {
            let (first, last) = (day(date(year, month, 1)), end_of_month(year, month));
            check(format!("{year:04}-{month:02}"), first, last);
            check(format!("{year:04}-{month:02}-XX"), first, last);
        }
        for (code, month) in [
            (21, 3),
            (22, 6),
            (23, 9),
            (33, 1),
            (34, 4),
            (35, 7),
            (36, 10),
        ] {
            check(
                format!("{year:04}-{code}"),
                day(date(year, month, 1)),
                end_of_month(year, month + 2),
            );
        }
        let winter_ends = if year == LAST_YEAR {
            Day::LAST
        } else {
            end_of_month(year + 1, 2)
        };
        check(format!("{year:04}-24"), day(date(year, 12, 1)), winter_ends);
        if year % 10 == 0 {
            check(
                format!("{:03}X", year / 10),
                first,
                day(date(year + 9, 12, 31)),
            );
        }
        if year % 100 == 0 {
            check(
                format!("{:02}XX", year / 100),
                first,
                day(date(year + 99, 12, 31)),
            );
        }
    }
}

#[test]
fn every_months_wordings_have_its_days() {
    let check = |text: String, from: Day, to: Day| {
        let found = When::from_wording(&text).unwrap();
        assert_eq!(found.span, Span::new(from, to), "{text}");
    };
    for (year, month) in
        (1000..=LAST_YEAR).flat_map(|year| (1..=12).map(move |month| (year, month)))
    {
        let on = |n| day(date(year, month, n));
        let last = end_of_month(year, month);
        check(format!("{year}年{month}月"), on(1), last);
        check(format!("{year}年{month}月上旬"), on(1), on(10));
        check(format!("{year}年{month}月中旬"), on(11), on(20));
        check(format!("{year}年{month}月下旬"), on(21), last);
        check(format!("{year}年{month}月底"), on(21), last);
    }
}

/// jiff keeps the day of the month, or takes the month's last, as we do; beyond the calendar we stay at its ends.
fn months_later(day: Day, months: i32) -> Day {
    let step: Step = months.months();
    let Ok(theirs) = ymd(day).checked_add(step) else {
        return if months < 0 { Day::FIRST } else { Day::LAST };
    };
    if theirs.year() < FIRST_YEAR {
        return Day::FIRST;
    }
    self::day(theirs)
}

#[test]
fn steps_by_months_from_every_end_of_a_month() {
    let mut end = Day::FIRST.month_end();
    while end < Day::LAST {
        for from in [end.plus(-2), end.plus(-1), end, end.plus(1)] {
            for months in [-48, -13, -12, -6, -1, 0, 1, 2, 3, 6, 11, 12, 48] {
                assert_eq!(
                    from.plus_months(months),
                    months_later(from, months),
                    "{from} {months}"
                );
            }
        }
        end = end.plus(1).month_end();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 5000, ..ProptestConfig::default() })]

    #[test]
    fn steps_by_any_months_and_days(
        number in Day::FIRST.0..=Day::LAST.0, months in -119_987..119_988i32, days in -4_000_000..4_000_000i32,
    ) {
        let from = Day(number);
        prop_assert_eq!(from.plus_months(months), months_later(from, months));
        let theirs = ymd(from).checked_add(days.days()).ok();
        let theirs = theirs.filter(|date| date.year() >= FIRST_YEAR).map(day);
        let beyond = if days < 0 { Day::FIRST } else { Day::LAST };
        prop_assert_eq!(from.plus(days), theirs.unwrap_or(beyond));
        // A month on and a month back ends in the month one came from.
        let there = from.plus_months(1);
        if there != Day::LAST {
            prop_assert_eq!(there.plus_months(-1).month_start(), from.month_start());
            prop_assert_eq!(from.month_end().plus(1), there.month_start());
        }
    }
}
