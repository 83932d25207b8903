//! Links there and back, and links that were damaged on their way.

use atlas_core::load::load;
use atlas_core::model::codes::{LaneBy, Lang};
use atlas_core::model::{Dataset, Entity};
use atlas_core::query::Sort;
use atlas_core::time::Day;
use atlas_core::view_state::route::{LinkWarning, data_path, hash_from_state, state_from_hash};
use atlas_core::view_state::{
    Action, CardsForm, DataPath, RowsShown, Screen, TimelineForm, ViewState,
};
use proptest::prelude::*;

use crate::query::{query, seeds};
use crate::random::dataset;
use crate::statements::values;

const SHIPPED: &str = include_str!("../fixtures/article.json");

fn shipped() -> Dataset {
    load(SHIPPED).unwrap().dataset
}

/// The canonical form of a link, and how many parts of it were not understood.
fn check(dataset: &Dataset, hash: &str, canonical: &str, n_warnings: usize) {
    let (state, warnings) = state_from_hash(dataset, hash);
    assert_eq!(hash_from_state(dataset, &state), canonical, "{hash}");
    assert_eq!(warnings.len(), n_warnings, "{hash}: {warnings:?}");
}

#[test]
fn links_have_one_canonical_form() {
    let dataset = &shipped();
    check(dataset, "", "#/cards", 0);
    check(dataset, "#", "#/cards", 0);
    check(dataset, "#/", "#/cards", 0);
    check(dataset, "#/cards?v=1", "#/cards", 0);
    check(dataset, "#/timeline", "#/timeline", 0);
    check(
        dataset,
        "#/policy/wuhan-work-report-2022",
        "#/policy/wuhan-work-report-2022",
        0,
    );
    check(dataset, "#/cards?sort=match&q=", "#/cards", 0);
    check(
        dataset,
        "#/cards?strength=mention&jurisdiction=cn-wuhan&jurisdiction=cn-hefei",
        "#/cards?v=1&jurisdiction=cn-wuhan,cn-hefei&strength=mention",
        0,
    );
    check(
        dataset,
        "#/cards?from=2022&to=2021-11",
        "#/cards?v=1&from=2021-11-30&to=2022-01-01",
        0,
    );
    check(
        dataset,
        "#/cards?q=%E5%8C%BA%E5%9D%97%E9%93%BE+a%26b",
        "#/cards?v=1&q=%E5%8C%BA%E5%9D%97%E9%93%BE%20a%26b",
        0,
    );
    check(dataset, "#/cards?!doc=other", "#/cards?v=1&!doc=other", 0);
    check(dataset, "#/statements/", "#/statements", 0);
    check(
        dataset,
        "#/statements?s.q=a+b&s.place=cn-wuhan&s.kind=target&s.verdict=disputed,corrected&s.place=cn-wuhan",
        "#/statements?v=1&s.verdict=corrected,disputed&s.kind=target&s.place=cn-wuhan&s.q=a%20b",
        0,
    );
    // The two screens ask in words of their own.
    check(
        dataset,
        "#/statements?verdict=disputed&s.verdict=corrected",
        "#/statements?v=1&verdict=disputed&s.verdict=corrected",
        0,
    );
}

#[test]
fn damaged_links_open_the_nearest_view_and_name_what_was_lost() {
    let dataset = &shipped();
    check(dataset, "#/nowhere", "#/cards", 1);
    check(
        dataset,
        "#/policy/gone?jurisdiction=cn-wuhan",
        "#/cards?v=1&jurisdiction=cn-wuhan",
        1,
    );
    check(
        dataset,
        "#/cards?jurisdiction=cn-wuhan,atlantis",
        "#/cards?v=1&jurisdiction=cn-wuhan",
        1,
    );
    check(
        dataset,
        "#/cards?colour=red&sort=shoe&from=yesterday",
        "#/cards",
        3,
    );
    check(dataset, "#/timeline?v=99", "#/timeline", 1);
    check(dataset, "#/%E0%A4%A", "#/cards", 1);
    check(dataset, "#/cards?evidence=nothing", "#/cards", 1);
    check(
        dataset,
        "#/statements?s.verdict=corrected,true&s.place=atlantis&s.policy=cn-wuhan&s.colour=red&!s.kind=view",
        "#/statements?v=1&s.verdict=corrected",
        5,
    );
    check(dataset, "#/cards?data=../secret.json", "#/cards", 1);
    let (_, warnings) = state_from_hash(dataset, "#/cards?jurisdiction=atlantis");
    let key = "jurisdiction".to_owned();
    assert_eq!(
        warnings,
        [LinkWarning::UnknownValue {
            key,
            value: "atlantis".to_owned()
        }]
    );
}

#[test]
fn data_paths_stay_in_their_folder() {
    let good = |path: &str| {
        let found = data_path(&format!("#/cards?data={path}"));
        assert_eq!(found, Ok(DataPath::parse(path)), "{path}");
        assert!(DataPath::parse(path).is_some(), "{path}");
    };
    let bad = |path: &str| {
        assert!(
            data_path(&format!("#/cards?data={path}")).is_err(),
            "{path}"
        )
    };
    good("other.json");
    good("data/2021/other.json");
    assert_eq!(data_path("#/cards"), Ok(None));
    bad("");
    bad("/other.json");
    bad("//elsewhere/other.json");
    bad("https://elsewhere/other.json");
    bad("data:application/json,1");
    bad("../other.json");
    bad("data/../../other.json");
    bad("..%2Fother.json");
    bad("..%252Fother.json");
    bad("data%5C..%5Cother.json");
}

/// What makes up a state, as numbers and texts.
pub(crate) type Seeds = (
    Vec<(usize, usize, bool)>,
    (i32, i32),
    usize,
    String,
    Option<String>,
    Option<(i32, i32)>,
);

/// Any seeds. Words searched for hold what bent links hold, too.
pub(crate) fn state_seeds() -> impl Strategy<Value = Seeds> {
    const BENDS: [&str; 19] = [
        "%26doc%3Dother",
        "%2526",
        "a&amp;b",
        "&quot;",
        "a&doc=other",
        "元宇宙。",
        "(park)",
        "park.",
        "#/cards?v=1",
        "why?lang=zh",
        "\u{ad}a\u{200b}",
        "utm_source=x",
        ":~:text=a",
        "\\u0026",
        "3D=3D",
        "§or=",
        "“a”>",
        "a\nb",
        "%",
    ];
    let text = prop_oneof![
        "[ -~a-f元宇宙é😀&=+%#]{0,12}",
        prop::sample::select(&BENDS).prop_map(str::to_owned)
    ];
    let window = prop::option::of((0..40_000i32, 0..40_000i32));
    let words = prop_oneof![
        "[ -~元é]{0,6}",
        prop::sample::select(&BENDS).prop_map(str::to_owned)
    ];
    (
        seeds(),
        (-60..200i32, -60..200i32),
        0..720usize,
        words,
        prop::option::of(text),
        window,
    )
}

/// A state of everything that a link restores.
pub(crate) fn state_of(dataset: &Dataset, seeds: Seeds) -> ViewState {
    let (seeds, dates, misc, words, text, window) = seeds;
    let mut state = ViewState {
        query: query(dataset, &seeds, dates, misc),
        ..ViewState::default()
    };
    if let Some(text) = text {
        state.apply(Action::SetText(text));
    }
    let values = values(dataset);
    for (facet, value, _) in &seeds {
        state.apply(Action::ToggleStatement(
            values[(facet * 99 + value) % values.len()],
        ));
    }
    state.apply(Action::SetStatementText(words));
    state.apply(Action::SetSort(Sort::ALL[misc % 6]));
    state.apply(Action::SetLanes(LaneBy::ALL[misc % 4]));
    state.apply(Action::SetWindow(window.map(|(a, b)| (Day(a), Day(b)))));
    state.apply(Action::SetCardsForm(
        [CardsForm::Cards, CardsForm::Table][misc % 2],
    ));
    state.apply(Action::SetTimelineForm(
        [TimelineForm::List, TimelineForm::Lanes][misc % 2],
    ));
    state.apply(Action::SetRows(
        [RowsShown::All, RowsShown::OnlyDifferences][misc / 2 % 2],
    ));
    for id in dataset.jurisdictions.ids().skip(misc % 7) {
        state.apply(Action::AddColumn(id));
    }
    let mut screens = vec![
        Screen::Cards,
        Screen::Timeline,
        Screen::Compare,
        Screen::Statements,
        Screen::Sources,
    ];
    screens.extend(dataset.policies.ids().map(Screen::Policy));
    state.apply(Action::Open(screens[misc % screens.len()]));
    if let Some(id) = dataset.events.ids().next() {
        state.apply(Action::ShowEvidence(Entity::Event(id)));
    }
    state.data = DataPath::parse("other/a&doc=b.json").filter(|_| misc % 3 == 0);
    state.lang = Lang::ALL.get(misc % 3).copied();
    state
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_link_restores_its_state(dataset in dataset(12), seeds in state_seeds()) {
        let state = state_of(&dataset, seeds);
        let hash = hash_from_state(&dataset, &state);
        prop_assert!(hash.is_ascii());
        let (restored, warnings) = state_from_hash(&dataset, &hash);
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(restored, state);
    }

    #[test]
    fn any_text_is_a_link_and_settles_at_once(dataset in dataset(4), hash in "#?/?\\PC{0,60}") {
        let (state, _) = state_from_hash(&dataset, &hash);
        let canonical = hash_from_state(&dataset, &state);
        let (again, warnings) = state_from_hash(&dataset, &canonical);
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(again, state);
    }
}
