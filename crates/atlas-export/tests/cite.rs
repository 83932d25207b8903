//! Citations, read back by independent parsers, and as they are printed.
//!
//! Golden texts are of the fixture, which no edit of the data changes; what holds of every record is asked
//! of the dataset that ships.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use atlas_core::load::load;
use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, Entity, PolicyId};
use atlas_core::time::Day;
use atlas_export::cite::{CiteFormat, cite};
use biblatex::{Bibliography, ChunksExt, Entry};
use biblib::{Citation, CitationParser as _, RisParser};

const SHIPPED: &str = include_str!("../../../public/data/atlas.json");
const FIXTURE: &str = include_str!("../../atlas-core/tests/fixtures/article.json");
const LINK: &str = "https://atlas.example/a_b/#/policy/x?q=100%25&lang=zh";

fn dataset(text: &str) -> Dataset {
    let loaded = load(text).unwrap();
    assert_eq!(loaded.issues, vec![]);
    loaded.dataset
}

fn today() -> Option<Day> {
    Day::from_ymd(2026, 12, 3)
}

/// What a citation should say, with all that nobody sees taken for a space.
struct Expected {
    author: &'static str,
    title: String,
    container: String,
}

fn expected(lang: Lang, dataset: &Dataset, policy: PolicyId) -> Expected {
    let row = &dataset.policies[policy];
    let place = dataset.jurisdictions[row.jurisdiction].name.get(lang).1;
    let visible = |text: &str| {
        let text: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (author, colon) = match lang {
        Lang::En => ("Policy Atlas", ": "),
        Lang::Zh => ("政策图谱", "："),
    };
    // Behind our title what the document calls itself, unless that is the title, and its number.
    let official = row
        .official_title
        .as_ref()
        .map(|title| title.text.to_string());
    let official = official.filter(|title| row.title.only(lang) != Some(title));
    let number = row.document_number.as_deref().map(str::to_owned);
    let own: Vec<String> = [official, number].into_iter().flatten().collect();
    let own = match (lang, own.as_slice()) {
        (_, []) => String::new(),
        (Lang::En, own) => format!(" [{}]", own.join(", ")),
        (Lang::Zh, own) => format!("［{}］", own.join("，")),
    };
    Expected {
        author,
        title: visible(&format!("{place}{colon}{}{own}", row.title.get(lang).1)),
        container: visible(dataset.about.title.get(lang).1),
    }
}

fn read_bibtex(text: &str) -> Entry {
    let read = Bibliography::parse(text);
    let read = read.unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(read.len(), 1, "{text}");
    read.into_iter().next().unwrap()
}

fn field(entry: &Entry, key: &str) -> Option<String> {
    entry.get(key).map(ChunksExt::format_verbatim)
}

fn read_ris(text: &str) -> Citation {
    assert!(text.starts_with("TY  - DATA\r\n"), "{text}");
    assert!(text.ends_with("\r\nER  - \r\n"), "{text}");
    let lines: Vec<&str> = text.trim_end_matches("\r\n").split("\r\n").collect();
    for line in lines {
        let (tag, rest) = line.split_at_checked(2).unwrap();
        assert!(
            tag.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        );
        assert!(rest.starts_with("  - "), "{line}");
        assert!(!rest.contains(char::is_control), "{line}");
    }
    let mut read = RisParser::new().parse(text).unwrap();
    assert_eq!(read.len(), 1, "{text}");
    read.remove(0)
}

/// Every policy, in both languages, in the two formats that programs read.
fn check_all(dataset: &Dataset) {
    let released = dataset.about.released_on.unwrap();
    let words = atlas_words::month(Lang::En, released);
    for policy in dataset.policies.ids() {
        for lang in [Lang::En, Lang::Zh] {
            let cited = |format| cite(lang, dataset, policy, format, LINK, today());
            let expected = expected(lang, dataset, policy);

            let text = cited(CiteFormat::Bibtex);
            let entry = read_bibtex(&text);
            assert_eq!(entry.key, *dataset.policies[policy].slug);
            let authors = entry.author().unwrap();
            let names: Vec<&str> = authors.iter().map(|person| &*person.name).collect();
            assert_eq!(names, [expected.author], "{text}");
            assert_eq!(field(&entry, "title").unwrap(), expected.title, "{text}");
            let container = field(&entry, "howpublished").unwrap();
            assert_eq!(container, expected.container, "{text}");
            let month = field(&entry, "month").unwrap();
            let year = field(&entry, "year").unwrap();
            assert_eq!(format!("{month} {year}"), words);
            assert_eq!(entry.url().unwrap(), LINK);
            assert_eq!(field(&entry, "urldate").as_deref(), Some("2026-12-03"));
            let depth = text.chars().fold(0_i32, |depth, c| match c {
                '{' => depth + 1,
                '}' => depth - 1,
                _ => depth,
            });
            assert_eq!(depth, 0, "BibTeX counts every brace: {text}");

            let text = cited(CiteFormat::Ris);
            let read = read_ris(&text);
            assert_eq!(read.authors.len(), 1, "{text}");
            assert_eq!(read.authors[0].name, expected.author);
            assert_eq!(read.authors[0].given_name, None);
            assert_eq!(read.title, expected.title, "{text}");
            assert_eq!(read.journal, Some(expected.container.clone()));
            let read_on = read
                .date
                .and_then(|date| Day::from_ymd(date.year, date.month?, date.day?));
            assert_eq!(read_on, Some(released), "{text}");
            assert_eq!(read.urls, [LINK], "{text}");
            let other = |tag: &str| read.extra_fields.get(tag).cloned().unwrap_or_default();
            // This reader drops the day of access.
            assert!(text.contains("\r\nY2  - 2026/12/03/\r\n"), "{text}");
            assert_eq!(other("ET"), [&*dataset.about.version], "{text}");

            for format in [CiteFormat::Apa, CiteFormat::Gbt7714] {
                let text = cited(format);
                assert!(!text.contains(char::is_control), "{text}");
                assert!(text.starts_with(expected.author), "{text}");
                assert!(text.contains(&expected.title), "{text}");
                assert!(text.ends_with(LINK), "{text}");
            }
        }
    }
}

#[test]
fn the_shipped_records_are_read_back() {
    check_all(&dataset(SHIPPED));
}

/// The fixture with another title of its first policy and of itself.
fn titled(title: &str) -> Dataset {
    let mut file: serde_json::Value = serde_json::from_str(FIXTURE).unwrap();
    for lang in ["en", "zh"] {
        file["policies"][0]["title"][lang] = title.into();
        file["title"][lang] = title.into();
    }
    dataset(&file.to_string())
}

#[test]
fn nasty_titles_are_read_back() {
    for title in [
        "a } b",
        "{ a",
        "}}}",
        "{{{",
        "\\",
        "\\} and \\{ and \\\\",
        "R&D: 100 % of #1 costs $5_000 ~ x^2",
        "\"quoted\" and 'quoted'",
        "a -- b --- c ---- d",
        "``a'' `b' '''c",
        "@misc{x, title = {y}}",
        "a\nb\r\nc\u{2028}d\u{85}e",
        "a\nER  - \nTY  - JOUR\nTI  - b",
        "\u{0}a\u{7}b\u{7f}",
        "\ttabs\tand  spaces ",
        "\\textbf{x} \\LaTeX $x$ \\%",
        "元宇宙“规划”《通知》——{试行}",
        "名　称",
        "é ü ß 𝛼 👩‍🔬",
        "a, b and c; d & e",
        "% everything",
    ] {
        check_all(&titled(title));
    }
}

#[test]
fn what_is_no_web_address_is_left_out_and_the_day_with_it() {
    let dataset = dataset(FIXTURE);
    let policy = dataset.policies.ids().next().unwrap();
    for link in [
        "",
        "file:///home/me/atlas.html#/policy/x",
        "#/policy/x",
        "javascript:x",
    ] {
        for format in CiteFormat::ALL {
            let cited = |link, today| cite(Lang::En, &dataset, policy, format, link, today);
            let text = cited(link, today());
            assert_eq!(text, cited("", None), "{link}");
            assert!(!text.contains("/x") && !text.contains("-03"), "{text}");
        }
    }
    let apa = cite(Lang::En, &dataset, policy, CiteFormat::Apa, "", today());
    assert!(apa.ends_with(" (Version 2026.11.0)."), "{apa}");
    let national = cite(Lang::Zh, &dataset, policy, CiteFormat::Gbt7714, "", today());
    assert!(
        national.ends_with(". 2026.11.0版. (2026-11-24)."),
        "{national}"
    );
    assert!(national.contains("[DB/DK]//"), "{national}");
    let bibtex = cite(Lang::En, &dataset, policy, CiteFormat::Bibtex, "", today());
    assert!(!bibtex.contains("url"), "{bibtex}");
}

#[test]
fn an_address_ends_no_field() {
    let dataset = dataset(FIXTURE);
    let policy = dataset.policies.ids().next().unwrap();
    let link = "https://x.example/{a}\\}\r\nER  - #/policy/y z";
    let safe = "https://x.example/%7Ba%7D%5C%7D%20ER%20-%20#/policy/y%20z";
    let cited = |format| cite(Lang::En, &dataset, policy, format, link, None);
    let bibtex = cited(CiteFormat::Bibtex);
    assert_eq!(read_bibtex(&bibtex).url().unwrap(), safe);
    assert!(!bibtex.contains("urldate"), "{bibtex}");
    assert_eq!(read_ris(&cited(CiteFormat::Ris)).urls, [safe]);
    let apa = cited(CiteFormat::Apa);
    assert!(apa.ends_with(&format!("). {safe}")), "{apa}");
    let national = cited(CiteFormat::Gbt7714);
    assert!(
        national.ends_with(&format!(". (2026-11-24). {safe}")),
        "{national}"
    );
}

#[test]
fn a_dataset_that_says_nothing_of_itself_can_be_cited() {
    let loaded = load(
        r#"{"format": "policy-atlas/1",
            "jurisdictions": [{"id": "cn", "name": {"zh": "中国"}, "level": "national"}],
            "policies": [{"id": "p", "title": {"zh": "规划"}, "summary": {"zh": "略"},
                          "jurisdiction_id": "cn", "doc_type": "other", "relevance": "mention"}]}"#,
    );
    // It has issues enough, and is shown all the same.
    let dataset = loaded.unwrap().dataset;
    let policy = dataset.policies.ids().next().unwrap();
    let check = |lang, format, expected: &str| {
        assert_eq!(cite(lang, &dataset, policy, format, "", None), expected);
    };
    check(
        Lang::En,
        CiteFormat::Apa,
        "Policy Atlas. (n.d.). 中国: 规划 [Database record]. Policy Atlas.",
    );
    check(
        Lang::Zh,
        CiteFormat::Apa,
        "政策图谱（无日期）。中国：规划[数据库记录]。政策图谱。",
    );
    check(
        Lang::Zh,
        CiteFormat::Gbt7714,
        "政策图谱. 中国：规划[DB/DK]//政策图谱. 政策图谱.",
    );
    check(
        Lang::En,
        CiteFormat::Bibtex,
        "@misc{p,\n  author = {{Policy Atlas}},\n  title = {{中国: 规划}},\n  \
         howpublished = {{Policy Atlas}},\n}\n",
    );
    check(
        Lang::En,
        CiteFormat::Ris,
        "TY  - DATA\r\nAU  - Policy Atlas,\r\nTI  - 中国: 规划\r\nT2  - Policy Atlas\r\nER  - \r\n",
    );
}

#[test]
fn as_they_are_printed() {
    let dataset = dataset(FIXTURE);
    let check = |slug: &str, lang, format, expected: &str| {
        let Some(Entity::Policy(policy)) = dataset.find(slug) else {
            panic!("{slug}");
        };
        let link = format!("https://atlas.example/#/policy/{slug}");
        assert_eq!(
            cite(lang, &dataset, policy, format, &link, today()),
            expected
        );
    };
    let (wuhan, shanghai) = (
        "wuhan-work-report-2022",
        "shanghai-electronic-information-plan-2021",
    );
    check(
        wuhan,
        Lang::En,
        CiteFormat::Apa,
        "Policy Atlas. (2026, November 24). Wuhan: Work report names the metaverse among the digital \
         technologies to join with industry [Database record]. City policy on the metaverse in China, late \
         2021 to January 2022 (Version 2026.11.0). Retrieved December 3, 2026, from \
         https://atlas.example/#/policy/wuhan-work-report-2022",
    );
    check(
        wuhan,
        Lang::Zh,
        CiteFormat::Apa,
        "政策图谱（2026年11月24日）。武汉：工作报告将元宇宙列入与实体经济融合的数字技术[数据库记录]。\
         中国城市元宇宙政策：2021年末至2022年1月（2026.11.0版）。2026年12月3日取自 \
         https://atlas.example/#/policy/wuhan-work-report-2022",
    );
    check(
        wuhan,
        Lang::En,
        CiteFormat::Gbt7714,
        "Policy Atlas. Wuhan: Work report names the metaverse among the digital technologies to join with \
         industry[DB/OL]//Policy Atlas. City policy on the metaverse in China, late 2021 to January 2022. \
         Version 2026.11.0. (2026-11-24)[2026-12-03]. https://atlas.example/#/policy/wuhan-work-report-2022",
    );
    check(
        wuhan,
        Lang::Zh,
        CiteFormat::Gbt7714,
        "政策图谱. 武汉：工作报告将元宇宙列入与实体经济融合的数字技术[DB/OL]//政策图谱. \
         中国城市元宇宙政策：2021年末至2022年1月. 2026.11.0版. (2026-11-24)[2026-12-03]. \
         https://atlas.example/#/policy/wuhan-work-report-2022",
    );
    check(
        shanghai,
        Lang::En,
        CiteFormat::Apa,
        "Policy Atlas. (2026, November 24). Shanghai: Five-year plan for electronics lists the metaverse as a \
         frontier field [Database record]. City policy on the metaverse in China, late 2021 to January 2022 \
         (Version 2026.11.0). Retrieved December 3, 2026, from \
         https://atlas.example/#/policy/shanghai-electronic-information-plan-2021",
    );
    check(
        shanghai,
        Lang::Zh,
        CiteFormat::Apa,
        "政策图谱（2026年11月24日）。上海：上海市电子信息产业发展“十四五”规划[数据库记录]。\
         中国城市元宇宙政策：2021年末至2022年1月（2026.11.0版）。2026年12月3日取自 \
         https://atlas.example/#/policy/shanghai-electronic-information-plan-2021",
    );
    check(
        shanghai,
        Lang::En,
        CiteFormat::Gbt7714,
        "Policy Atlas. Shanghai: Five-year plan for electronics lists the metaverse as a frontier \
         field[DB/OL]//Policy Atlas. City policy on the metaverse in China, late 2021 to January 2022. Version \
         2026.11.0. (2026-11-24)[2026-12-03]. \
         https://atlas.example/#/policy/shanghai-electronic-information-plan-2021",
    );
    check(
        shanghai,
        Lang::Zh,
        CiteFormat::Gbt7714,
        "政策图谱. 上海：上海市电子信息产业发展“十四五”规划[DB/OL]//政策图谱. \
         中国城市元宇宙政策：2021年末至2022年1月. 2026.11.0版. (2026-11-24)[2026-12-03]. \
         https://atlas.example/#/policy/shanghai-electronic-information-plan-2021",
    );
    check(
        wuhan,
        Lang::En,
        CiteFormat::Bibtex,
        "@misc{wuhan-work-report-2022,\n  author = {{Policy Atlas}},\n  title = {{Wuhan: Work report names the \
         metaverse among the digital technologies to join with industry}},\n  howpublished = {{City policy on \
         the metaverse in China, late 2021 to January 2022}},\n  note = {{Version 2026.11.0}},\n  year = \
         {2026},\n  month = nov,\n  url = {https://atlas.example/#/policy/wuhan-work-report-2022},\n  \
         urldate = {2026-12-03},\n}\n",
    );
    check(
        wuhan,
        Lang::Zh,
        CiteFormat::Ris,
        "TY  - DATA\r\nAU  - 政策图谱,\r\nTI  - 武汉：工作报告将元宇宙列入与实体经济融合的数字技术\r\n\
         T2  - 中国城市元宇宙政策：2021年末至2022年1月\r\nET  - 2026.11.0\r\nPY  - 2026\r\n\
         UR  - https://atlas.example/#/policy/wuhan-work-report-2022\r\nDA  - 2026/11/24/\r\n\
         Y2  - 2026/12/03/\r\nER  - \r\n",
    );
}

#[test]
fn formats_are_named_apart() {
    let codes = CiteFormat::ALL.map(CiteFormat::code);
    assert_eq!(codes, ["bibtex", "ris", "apa", "gbt7714"]);
    let labels = CiteFormat::ALL.map(CiteFormat::label);
    assert_eq!(labels, ["BibTeX", "RIS", "APA", "GB/T 7714"]);
}
