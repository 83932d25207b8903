//! Timelines drawn in text, and every event accounted for.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::load::load;
use crate::model::codes::LaneBy;
use crate::model::{Dataset, Entity, EventId};
use crate::query::facets::{FacetValue, values_of};
use crate::time::Day;

const SHIPPED: &str = include_str!("../../tests/fixtures/article.json");
const WIDTH: usize = 60;

/// Draws a timeline: `█` a day, `░` days it may be, `·` as printed, `o` the other side, `>` a deadline.
fn drawn(dataset: &Dataset, timeline: &Timeline) -> String {
    let mut text = String::new();
    for lane in &timeline.lanes {
        let mut row: Vec<char> = vec![' '; WIDTH];
        // What stands beside an event is drawn under every event.
        let mut marks: Vec<&Mark> = lane.marks.iter().collect();
        marks.sort_by_key(|mark| mark.role == Role::Event);
        for mark in marks {
            let sign = match (mark.role, &mark.shape) {
                (_, Shape::Cluster(events)) => char::from_digit(events.len() as u32, 36).unwrap(),
                (Role::Event, Shape::Point) => '█',
                (Role::Event, _) => '░',
                (Role::Printed, _) => '·',
                (Role::OtherSide, _) => 'o',
                (Role::Deadline, _) => '>',
            };
            let at = |x: f64| ((x * WIDTH as f64) as usize).min(WIDTH - 1);
            row[at(mark.x_start)..=at(mark.x_end)].fill(sign);
        }
        let indent = "  ".repeat(usize::from(lane.depth));
        let name = format!("{indent}{}", lane.key.code(dataset));
        let row: String = row.into_iter().collect();
        text.push_str(&format!("{name:<16}|{}\n", row.trim_end()));
    }
    text
}

fn plan(lanes: LaneBy) -> Plan {
    Plan {
        lanes,
        window: None,
        n_columns: WIDTH,
        n_label_columns: 8,
    }
}

#[test]
fn the_shipped_events_by_jurisdiction() {
    let dataset = load(SHIPPED).unwrap().dataset;
    let policies: Vec<_> = dataset.policies.ids().collect();
    let timeline = timeline(&dataset, &policies, plan(LaneBy::Jurisdiction));
    let expected = "\
cn              |                                                     ░░░░░
  cn-wuhan      |                                                     ██    >
  cn-hefei      |                                            ░░░░░░░░░░░░░░ >
  cn-sh         |                  ·················██······█·
    cn-sh-xuhui |                                            ░░░░░░░░░░░░░░
  cn-wuxi-binhu |                                            oo  ██         >
  cn-zj         | ·██·······
";
    assert_eq!(
        drawn(&dataset, &timeline),
        expected,
        "\n{}",
        drawn(&dataset, &timeline)
    );
    let months: Vec<String> = timeline
        .ticks
        .iter()
        .map(|tick| tick.day.to_string())
        .collect();
    assert_eq!(months, ["2021-12-01", "2022-01-01"]);
}

#[test]
fn moves_of_the_window() {
    let day = |n| Day(n);
    let extent = (day(0), day(99));
    let check =
        |window: Days, expected: (i32, i32)| assert_eq!(window, (day(expected.0), day(expected.1)));
    check(zoom(extent, extent, 0.5, 0.0), (0, 49));
    check(zoom(extent, extent, 0.5, 1.0), (50, 99));
    check(zoom(extent, extent, 9.0, 0.5), (0, 99));
    check(zoom((day(5), day(5)), extent, 0.1, 0.5), (5, 5));
    check(pan((day(10), day(19)), extent, 0.5), (15, 24));
    check(pan((day(10), day(19)), extent, -9.0), (0, 9));
    check(pan((day(10), day(10)), extent, 0.2), (11, 11));
    check(brush(extent, 0.9, 0.1), (10, 90));
    check(brush(extent, 1.0, 1.0), (99, 99));
    let decade = (
        Day::from_ymd(2020, 1, 15).unwrap(),
        Day::from_ymd(2029, 12, 31).unwrap(),
    );
    let (from, to) = brush(decade, 0.0, 0.3);
    assert_eq!(
        (from.to_string(), to.to_string()),
        ("2020-01-01".into(), "2023-01-31".into())
    );
}

/// Days that cover every shape a date can have.
fn random_dataset() -> impl Strategy<Value = Dataset> {
    let dates = [
        "",
        "2021",
        "2021-11",
        "2021-11-12",
        "2021-11-13",
        "../2021",
        "2022/..",
        "2020~",
    ];
    let event = prop::sample::select(dates.to_vec());
    let policy = (0..3usize, 0..3usize, prop::collection::vec(event, 0..5));
    prop::collection::vec(policy, 0..30).prop_map(|policies| {
        let mut records = Vec::new();
        for (p, (place, instrument, dates)) in policies.iter().enumerate() {
            let events: Vec<String> = dates
                .iter()
                .enumerate()
                .map(|(e, edtf)| {
                    let date = if edtf.is_empty() { "{}".into() } else { format!(r#"{{"edtf":"{edtf}"}}"#) };
                    format!(r#"{{"id":"p{p}e{e}","type":"issued","title":{{"en":"e"}},"date":{date}}}"#)
                })
                .collect();
            let instruments = ["[]", r#"["a"]"#, r#"["a","b"]"#][*instrument];
            records.push(format!(
                r#"{{"id":"p{p}","title":{{"en":"t"}},"summary":{{"en":"s"}},"jurisdiction_id":"j{place}",
                "doc_type":"other","relevance":"mention","instruments":{instruments},"events":[{}]}}"#,
                events.join(",")
            ));
        }
        let text = format!(
            r#"{{"format":"policy-atlas/1",
            "vocabularies":{{"instrument":[{{"code":"a","label":{{"en":"a"}}}},{{"code":"b","label":{{"en":"b"}}}}]}},
            "jurisdictions":[{{"id":"j0","name":{{"en":"0"}},"level":"city"}},
                {{"id":"j1","name":{{"en":"1"}},"level":"city","parent_id":"j0"}},
                {{"id":"j2","name":{{"en":"2"}},"level":"city","parent_id":"j1"}}],
            "policies":[{}]}}"#,
            records.join(",")
        );
        load(&text).unwrap().dataset
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_event_appears_once_in_each_of_its_lanes(
        dataset in random_dataset(), lanes in 0..4usize, n_columns in 1..40usize,
        window in prop::option::of((18_000..20_000i32, 0..900i32)),
    ) {
        let policies: Vec<_> = dataset.policies.ids().collect();
        let lanes = LaneBy::ALL[lanes];
        let window = window.map(|(first, n)| (Day(first), Day(first + n)));
        let plan = Plan { lanes, window, n_columns, n_label_columns: 3 };
        let timeline = timeline(&dataset, &policies, plan);

        let mut found: BTreeMap<(FacetValue, EventId), usize> = BTreeMap::new();
        for lane in &timeline.lanes {
            prop_assert!(lane.n_rows <= lanes::MOST_ROWS);
            for mark in lane.marks.iter().filter(|mark| mark.role == Role::Event) {
                prop_assert!(0.0 <= mark.x_start && mark.x_start <= mark.x_end && mark.x_end <= 1.0);
                let ids = match (&mark.shape, mark.entity) {
                    (Shape::Cluster(ids), _) => ids.clone(),
                    (_, Entity::Event(id)) => vec![id],
                    (_, entity) => panic!("{entity:?}"),
                };
                for id in ids {
                    *found.entry((lane.key, id)).or_default() += 1;
                }
            }
        }
        let facet = match lanes {
            LaneBy::Jurisdiction => crate::query::facets::Facet::Jurisdiction,
            LaneBy::DocType => crate::query::facets::Facet::DocType,
            LaneBy::Instrument => crate::query::facets::Facet::Instrument,
            LaneBy::Technology => crate::query::facets::Facet::Technology,
        };
        let mut expected = BTreeMap::new();
        let mut undated = Vec::new();
        for (id, event) in dataset.events.iter() {
            let Some(when) = &event.date.when else { undated.push(id); continue };
            let (from, to) = timeline.window;
            let touches = when.span.earliest.is_none_or(|day| day <= to)
                && when.span.latest.is_none_or(|day| day >= from);
            if touches {
                for value in values_of(&dataset, facet, event.policy) {
                    expected.insert((value, id), 1);
                }
            }
        }
        prop_assert_eq!(found, expected);
        prop_assert_eq!(&timeline.undated, &undated);

        let listed = in_order(&dataset, &policies);
        prop_assert_eq!(listed.len(), dataset.events.len());
        let binned = histogram(&dataset, &policies, timeline.extent, 7);
        let n_binned: usize = binned.iter().map(|bin| bin.n_exact + bin.n_spans).sum();
        prop_assert_eq!(n_binned + undated.len(), dataset.events.len());
        prop_assert!(timeline.ticks.len() <= 14, "{}", timeline.ticks.len());
        let is_dated = undated.len() < dataset.events.len();
        prop_assert_eq!(timeline.ticks.is_empty(), !is_dated);
        // Hits without dates are laid out along those of the others.
        let some: Vec<_> = policies.iter().copied().take(1).collect();
        let of_one = super::timeline(&dataset, &some, plan);
        prop_assert_eq!(of_one.ticks.is_empty(), !is_dated);
        prop_assert_eq!(extent(&dataset, &policies).is_some(), is_dated);
    }

    #[test]
    fn every_axis_has_dates_that_tell_their_year(
        first in Day::FIRST.0..=Day::LAST.0, log_width in 0.0..6.6f64, n_columns in 0..200usize,
    ) {
        let last = first.saturating_add(10f64.powf(log_width) as i32 - 1).min(Day::LAST.0);
        let window = (Day(first), Day(last));
        let ticks = ticks::ticks(window, n_columns);
        prop_assert!(!ticks.is_empty());
        prop_assert!(ticks.len() <= 14, "{}", ticks.len());
        let mut year_told = None;
        for (idx, tick) in ticks.iter().enumerate() {
            let (year, month, date) = tick.day.ymd();
            prop_assert!(year >= 1 && window.0 <= tick.day && tick.day <= window.1);
            let x = f64::from(tick.day.0 - first) / f64::from(last - first + 1);
            prop_assert_eq!(tick.x, x);
            let room = 5.0 / n_columns.max(1) as f64;
            prop_assert!(idx == 0 || tick.x >= ticks[idx - 1].x + room);
            prop_assert!(tick.x + room <= 1.0 || (ticks.len() == 1 && tick.x == 0.0));
            match tick.unit {
                TickUnit::Day => {}
                TickUnit::Month => prop_assert_eq!((date, year_told), (1, Some(year))),
                TickUnit::Year => {
                    prop_assert_eq!(date, 1);
                    prop_assert!(year_told != Some(year));
                }
            }
            year_told = Some(year);
            // Over years the axis has round ones.
            let n_years = (last - first) / 366;
            prop_assert!(n_years < 4 || tick.unit == TickUnit::Day || month == 1);
            prop_assert!(n_years < 130 || tick.unit == TickUnit::Day || year % 10 == 0, "{year}");
        }
    }
}

#[test]
fn an_axis_in_words_of_its_ticks() {
    let check = |from: &str, to: &str, n_columns: usize, expected: &[&str]| {
        let day = |text| Day::parse_iso(text).unwrap();
        let ticks = ticks::ticks((day(from), day(to)), n_columns);
        let said: Vec<String> = ticks
            .iter()
            .map(|tick| format!("{} {:?}", tick.day, tick.unit))
            .collect();
        assert_eq!(said, expected, "{from} {to}");
    };
    // No January in it: the first month tells the year.
    check(
        "2022-02-15",
        "2022-05-20",
        60,
        &["2022-03-01 Year", "2022-04-01 Month", "2022-05-01 Month"],
    );
    check(
        "2021-11-20",
        "2022-02-20",
        60,
        &["2021-12-01 Year", "2022-01-01 Year", "2022-02-01 Month"],
    );
    // No room for any month that begins here.
    check("2022-01-20", "2022-03-10", 6, &["2022-01-20 Day"]);
    check("2022-01-05", "2022-01-05", 60, &["2022-01-05 Day"]);
    // A narrow screen has fewer, and round ones still.
    check(
        "2001-06-01",
        "2025-06-01",
        30,
        &[
            "2005-01-01 Year",
            "2010-01-01 Year",
            "2015-01-01 Year",
            "2020-01-01 Year",
        ],
    );
    // The calendar has no year 0.
    check(
        "0001-01-01",
        "9999-12-31",
        60,
        &[
            "1000-01-01 Year",
            "2000-01-01 Year",
            "3000-01-01 Year",
            "4000-01-01 Year",
            "5000-01-01 Year",
            "6000-01-01 Year",
            "7000-01-01 Year",
            "8000-01-01 Year",
            "9000-01-01 Year",
        ],
    );
    check(
        "0001-01-01",
        "0025-12-31",
        60,
        &[
            "0005-01-01 Year",
            "0010-01-01 Year",
            "0015-01-01 Year",
            "0020-01-01 Year",
        ],
    );
}
