//! The same word in another spelling is the same word: a table of spellings, the shipped data, and properties of
//! what is marked.

use atlas_core::load::load;
use atlas_core::model::Dataset;
use atlas_core::query::index::Index;
use atlas_core::query::search::{find, fold, matches, terms};
use atlas_core::query::statements::{StatementIndex, StatementQuery};
use atlas_core::query::{Query, Sort};
use hanconv::RawDictionary;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

fn slugs<'d>(dataset: &'d Dataset, index: &Index, text: &str) -> Vec<&'d str> {
    let query = Query {
        text: text.to_owned(),
        ..Query::default()
    };
    let answer = index.answer(dataset, &query, Sort::Match);
    let policies = answer.policies().into_iter();
    policies.map(|id| &*dataset.policies[id].slug).collect()
}

#[test]
fn every_spelling_finds_its_policy() {
    let dataset = load(include_str!("../fixtures/search-forms.json"))
        .unwrap()
        .dataset;
    let index = Index::new(&dataset);
    let check = |text: &str, expected: &[&str]| {
        for form in [text.to_owned(), text.nfd().collect(), text.to_uppercase()] {
            let mut found = slugs(&dataset, &index, &form);
            found.sort_unstable();
            assert_eq!(found, expected, "{form}");
        }
    };
    check("Đà Nẵng", &["nfc-vi"]);
    check("da nang", &["nfc-vi"]);
    check("메타버스", &["ko-joined"]);
    check("버스 계획", &["ko-joined"]);
    check("メタバース", &["ja-joined"]);
    check("ﾒﾀﾊﾞｰｽ", &["ja-joined"]);
    check("メタハ゛ース", &["ja-joined"]);
    check("ハース", &[]);
    check("台湾", &["zh-hant"]);
    check("臺灣", &["zh-hant"]);
    check("发展计划", &["zh-hant"]);
    check("数位发展", &["zh-hant"]);
    check("lodz", &["pl"]);
    check("ŁÓDŹ", &["pl"]);
    check("strasse", &["de"]);
    check("STRAẞENPLAN", &["de"]);
    check("co-operation", &["nbhyphen"]);
    check("co‐operation", &["nbhyphen"]);
    check("co–operation", &["nbhyphen"]);
    check("cooperation", &["nbhyphen"]);
    check("operation", &["nbhyphen"]);
    check("digital", &["softhyphen"]);
    check("di\u{ad}gi\u{200b}tal", &["softhyphen"]);
    check("co2", &["subscript"]);
    check("CO₂", &["subscript"]);
    check("co²", &["subscript"]);
    check("C++", &["cpp"]);
    check("Ｃ＋＋", &["cpp"]);
    check("C++,", &["cpp"]);
    check("c", &["city", "cpp", "nbhyphen", "subscript"]);
}

#[test]
fn what_is_asked_for() {
    let check = |text: &str, expected: &[&str]| assert_eq!(terms(text), expected, "{text}");
    check("C++ and C# skills", &["c++", "and", "c#", "skills"]);
    check("5G+ 人工智能＋", &["5g+", "人工智能+"]);
    check("budget + plan, +5 #tag", &["budget", "plan", "5", "tag"]);
    check("ASP.NET or .NET", &["asp.net", "or", ".net"]);
    check("…plan. ...plan", &["plan"]);
    check("Xi'an Xi’an xian", &["xian"]);
    check("China's cities' “plan”", &["china", "cities", "plan"]);
    check("e-commerce ecommerce COVID-19", &["ecommerce", "covid19"]);
    check("2022-11-03 2021–2025", &["2022-11-03", "2021-2025"]);
    check("- -- ' + . % #", &[]);
    check("हिन्दी", &["हिन्दी"]);
}

#[test]
fn what_is_found_and_what_is_not() {
    let check = |text: &str, term: &str, is_found: bool| {
        let terms = terms(term);
        let folded = fold(text);
        let found = terms.iter().all(|term| find(&folded, term).is_some());
        assert_eq!(found, is_found, "{term} in {text}");
    };
    check("Co-operation", "cooperation", true);
    check("Cooperation", "co-operation", true);
    check("Co-operation", "operation", true);
    check("Cooperation", "operation", false);
    check("'十四五'规划", "十四五规划", true);
    check("from 5-10 units", "510", false);
    check("from 5-10 units", "5–10", true);
    check("the years 2021−2025", "2021-2025", true);
    check("Xi'an", "xian", true);
    check("Xian", "Xi’an", true);
    check("China plans", "China's", true);
    check("C programs", "C++", false);
    check("5G networks", "5G+", false);
    check("“5G＋工业互联网”", "5G+", true);
    check("the .NET platform", ".net", true);
    check("networks", ".net", false);
    check("กรุงเทพมหานคร", "มหานคร", true);
    check("ກຳແພງນະຄອນ", "ນະຄອນ", true);
    check("부산메타버스", "메타버스", true);
    check("Йод", "иод", false);
    check("ガス", "カス", false);
    check("Αθήνα", "ΑΘΗΝΑ", true);
}

/// Who types Traditional characters finds what is written in Simplified ones.
#[test]
fn every_character_of_the_data_is_found_by_its_traditional_form() {
    let data = include_str!("../../../../public/data/atlas.json");
    let mut characters: Vec<char> = data.chars().filter(|c| ('一'..='鿿').contains(c)).collect();
    characters.sort_unstable();
    characters.dedup();
    assert!(characters.len() > 1_000, "{}", characters.len());
    let mut n_forms = 0;
    for line in RawDictionary::STCharacters.lines() {
        let mut forms = line.split_whitespace();
        let simple = forms.next().unwrap_or_default();
        if !characters.iter().any(|c| simple.starts_with(*c)) {
            continue;
        }
        for form in forms {
            // 賙, 覆 and 鍊 are simplified to characters of their own, and stand for these in old books only.
            let is_odd = ["賙", "覆", "鍊"].contains(&form);
            assert_eq!(
                fold(form) == fold(simple),
                !is_odd || form == simple,
                "{form} {simple}"
            );
            n_forms += 1;
        }
    }
    assert!(n_forms > 600, "{n_forms}");
}

#[test]
fn the_shipped_data_in_other_spellings() {
    let data = include_str!("../../../../public/data/atlas.json");
    let dataset = load(data).unwrap().dataset;
    let index = Index::new(&dataset);
    for (usual, other) in [("产业", "產業"), ("首尔", "首爾"), ("韩国", "韓國")] {
        let found = slugs(&dataset, &index, usual);
        assert!(!found.is_empty(), "{usual}");
        assert_eq!(slugs(&dataset, &index, other).len(), found.len(), "{other}");
    }
    let decomposed: String = "서울".nfd().collect();
    assert_eq!(
        slugs(&dataset, &index, &decomposed),
        slugs(&dataset, &index, "서울")
    );
}

/// Words in several spellings, with what may stand between and inside them.
fn writing() -> impl Strategy<Value = String> {
    let pieces = [
        "co",
        "-",
        "‑",
        "operation",
        "Straße",
        "strasse",
        "Łódź",
        " ",
        "\u{ad}",
        "e\u{301}",
        "é",
        "臺灣",
        "台湾",
        "ｶﾞ",
        "ガ",
        "か\u{3099}",
        "\u{1109}\u{1165}\u{110b}\u{116e}\u{11af}",
        "서울",
        "'",
        "’",
        "Xi",
        "an",
        "C++",
        "+",
        ".",
        "5",
        "2",
        "₂",
        "ﬁ",
        "fi",
        "Й",
        "и\u{306}",
        "หิ\u{e49}",
        "\u{301}",
        "\u{200b}",
        "s",
        "\u{3099}",
        "İ",
    ];
    let piece = prop::sample::select(pieces.to_vec());
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    /// Marked is what is found, no more: each range lies on letters and is itself found, and the rest is not.
    #[test]
    fn what_is_marked_is_what_is_found(text in writing(), asked in writing()) {
        for term in terms(&asked) {
            let ranges = matches(&text, std::slice::from_ref(&term));
            let is_found = find(&fold(&text), &term).is_some();
            prop_assert_eq!(!ranges.is_empty(), is_found, "{}", term);
            let mut end = None;
            for range in ranges {
                prop_assert!(end < Some(range.start) || end.is_none(), "apart and in order");
                let marked = text.get(range.clone());
                prop_assert!(marked.is_some(), "{range:?} cuts a letter");
                let folded = fold(marked.unwrap());
                let bare = |text: &str| text.replace(['-', '\''], "");
                prop_assert!(bare(&folded).contains(&bare(&term)), "{folded} has no {term}");
                end = Some(range.end);
            }
        }
    }

    /// A text is found by each of its own words, however both are spelt.
    #[test]
    fn a_text_is_found_by_its_words(text in writing()) {
        let folded = fold(&text);
        let decomposed: String = text.nfd().collect();
        for term in terms(&text).iter().chain(&terms(&decomposed)) {
            prop_assert!(find(&folded, term).is_some(), "{term} in {folded}");
        }
    }
}

/// Initials are rarely words: they find their place, behind what has them as a word in its title or place.
#[test]
fn initials_of_pinyin_find_places() {
    let data = include_str!("../../../../public/data/atlas.json");
    let dataset = load(data).unwrap().dataset;
    let index = Index::new(&dataset);
    let statements = StatementIndex::new(&dataset);
    let claims = |text: &str| {
        let text = text.to_owned();
        statements
            .answer(&StatementQuery {
                text,
                ..StatementQuery::default()
            })
            .claims
    };
    for (initials, name) in [
        ("wh", "武汉"),
        ("WH", "武汉"),
        ("ｗｈ", "武汉"),
        ("hf", "合肥"),
        ("sh", "上海"),
        ("xa", "西安"),
        ("zjj", "张家界"),
        ("hk", "香港"),
        ("gz", "广州"),
        ("sx", "陕西"),
    ] {
        let found = slugs(&dataset, &index, initials);
        let policies = dataset.policies.iter();
        let mut n = 0;
        for (_, policy) in policies {
            let mut chain = dataset.chain(policy.jurisdiction);
            if chain.any(|id| dataset.jurisdictions[id].name.zh.as_deref() == Some(name)) {
                assert!(
                    found.contains(&&*policy.slug),
                    "{initials}: {}",
                    policy.slug
                );
                n += 1;
            }
        }
        assert!(n > 0, "{name}");
        let found = claims(initials);
        assert!(
            claims(name).iter().all(|id| found.contains(id)),
            "{initials}"
        );
    }
    // Places within a jurisdiction have initials as well: Zhangjiang, Caohejing.
    assert!(slugs(&dataset, &index, "zj").contains(&"zhangjiang-metaverse-park-2022"));
    assert_eq!(
        slugs(&dataset, &index, "chj"),
        ["caohejing-metaverse-park-2022"]
    );
    // Only all of them, and only of places.
    for other in ["zj", "xaa", "qwh"] {
        let found = slugs(&dataset, &index, other);
        assert!(
            !found.iter().any(|slug| slug.contains("zhangjiajie")),
            "{other}: {found:?}"
        );
    }
    // Before those that only have such a word in passing.
    let found = slugs(&dataset, &index, "wh");
    let place = found.iter().position(|slug| slug.starts_with("wuhan"));
    assert!(place.is_some_and(|at| at < 5), "{found:?}");
    assert!(!slugs(&dataset, &index, "wh metaverse").is_empty());
}

#[test]
fn a_near_miss_is_answered_by_what_may_be_meant() {
    let data = include_str!("../../../../public/data/atlas.json");
    let dataset = load(data).unwrap().dataset;
    let index = Index::new(&dataset);
    let statements = StatementIndex::new(&dataset);
    let check = |text: &str, expected: Option<&str>| {
        let query = Query {
            text: text.to_owned(),
            ..Query::default()
        };
        let hits = index.answer(&dataset, &query, Sort::Match).hits;
        assert_eq!(hits, [], "{text} needs no suggestion");
        let suggestion = index.suggestion(&dataset, &query);
        assert_eq!(suggestion.as_deref(), expected, "{text}");
        if let Some(text) = suggestion {
            assert_ne!(slugs(&dataset, &index, &text), Vec::<&str>::new(), "{text}");
        }
    };
    check("metavrese", Some("metaverse"));
    check("metavers3", Some("metaverse"));
    check("Wuhan metavrese", Some("Wuhan metaverse"));
    check("Wuhna Metavrese!", Some("wuhan metaverse!"));
    check("Xi'an metavrese", Some("Xi'an metaverse"));
    check("Shangai", Some("shanghai"));
    check("hefie", Some("hefei"));
    check("元宇审", Some("元宇宙"));
    check("元宙宇", Some("元宇宙"));
    check("元宇審", Some("元宇宙"));
    check("메타버수", Some("메타버스"));
    check("qqqqqqqq", None);
    check("metavrese qqqqqqqq", None);
    check("metavrese hefie shangai", Some("metaverse hefei shanghai"));
    check("metavrese hefie shangai wuhna", None);
    // Each word is found somewhere, though not in one policy.
    check("wuhan helsinki", None);

    let query = StatementQuery {
        text: "hefie".to_owned(),
        ..StatementQuery::default()
    };
    assert_eq!(statements.answer(&query).claims, []);
    assert_eq!(statements.suggestion(&query).as_deref(), Some("hefei"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// What is offered has an answer under the same filters.
    #[test]
    fn a_suggestion_leads_somewhere(
        dataset in crate::random::dataset(8), seeds in crate::query::seeds(), at in 0..8usize, letter in "[a-z宙]",
        word in prop::sample::select(vec!["metaverse", "blockchain", "元宇宙", "wuhan"]), is_two in any::<bool>(),
    ) {
        let mut letters: Vec<char> = word.chars().collect();
        let at = at % letters.len();
        letters.splice(at..=at, letter.chars());
        let text = letters.into_iter().collect::<String>() + if is_two { " smart" } else { "" };
        let query = crate::query::query(&dataset, &seeds, (-1, -1), 0);
        let query = Query { text, ..query };
        let index = Index::new(&dataset);
        if let Some(text) = index.suggestion(&dataset, &query) {
            prop_assert!(index.answer(&dataset, &query, Sort::Match).hits.is_empty());
            let meant = Query { text, ..query };
            prop_assert!(!index.answer(&dataset, &meant, Sort::Match).hits.is_empty(), "{}", meant.text);
        }
    }
}
