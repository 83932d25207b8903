//! Links that something on their way bent: they open what they opened before, without a notice.

use atlas_core::load::load;
use atlas_core::view_state::Screen;
use atlas_core::view_state::route::{data_path, hash_from_state, lang, state_from_hash};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

use crate::random::dataset;
use crate::route::{state_of, state_seeds};

const WUHAN: &str = "#/policy/wuhan-work-report-2022";
const TWO: &str = "#/cards?v=1&jurisdiction=cn-wuhan,cn-hefei&sort=newest&lang=zh";
const WORDS: &str = "#/cards?v=1&q=smart%20park&jurisdiction=cn-wuhan";

/// What `encodeURIComponent` does to a text.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

#[test]
fn bent_links_open_what_they_opened_before() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    let mut wrong = Vec::new();
    let mut check = |bent: &str, right: &str| {
        let (state, warnings) = state_from_hash(&dataset, bent);
        let link = hash_from_state(&dataset, &state);
        if link != right || !warnings.is_empty() {
            wrong.push(format!("{bent}\n  gave {link} {warnings:?}"));
        }
    };
    // Encoded: whole, twice, but for its slash, its signs only, with something hung on afterwards.
    let whole = encoded(&TWO[1..]);
    check(&format!("#{whole}"), TWO);
    check(&format!("#/{}", &whole[3..]), TWO);
    check(&format!("#{}", encoded(&whole)), TWO);
    check(&format!("#{}", encoded(&encoded(&whole))), TWO);
    check(&format!("#{}", encoded(TWO)), TWO);
    check(&format!("#{whole}?utm_source=mail"), TWO);
    check(&format!("#{whole}&fbclid=a"), TWO);
    check("#%2Fcards?v=1&q=smart%20park&jurisdiction=cn-wuhan", WORDS);
    check("#/cards%3Fv=1&q=smart+park&jurisdiction=cn-wuhan", WORDS);
    check(
        "#/cards%3Fv%3D1%26q%3Dsmart%2520park%26jurisdiction%3Dcn-wuhan",
        WORDS,
    );
    check(
        "#/cards?v%3D1%26q%3Dsmart%2520park%26jurisdiction%3Dcn-wuhan",
        WORDS,
    );
    check(
        "#/cards?v%3D1&q%3Dsmart%2520park&jurisdiction%3Dcn-wuhan",
        WORDS,
    );
    check(
        "#/cards?v=1%26q=smart%20park%26jurisdiction=cn-wuhan",
        WORDS,
    );
    check(
        "#/cards?v=1%2526jurisdiction%253Dcn-wuhan",
        "#/cards?v=1&jurisdiction=cn-wuhan",
    );
    check(
        "#/cards?v=1&jurisdiction=cn%252Dwuhan%252Ccn-hefei",
        "#/cards?v=1&jurisdiction=cn-wuhan,cn-hefei",
    );
    check("#%2Fpolicy%2Fwuhan-work-report-2022", WUHAN);
    check("#/policy%2Fwuhan-work-report-2022", WUHAN);
    check("#/policy%252Fwuhan-work-report-2022", WUHAN);
    // HTML, JSON and mail.
    check(&TWO.replace('&', "&amp;"), TWO);
    check(&TWO.replace('&', "&amp;amp;amp;"), TWO);
    check(&TWO.replace('&', "&AMP;"), TWO);
    check(&TWO.replace('&', "&#38;"), TWO);
    check(&TWO.replace('&', "&#038;"), TWO);
    check(&TWO.replace('&', "&#x26;"), TWO);
    check(&TWO.replace('&', "%26amp%3B"), TWO);
    check(&TWO.replace('&', "&amp%3B"), TWO);
    check(&TWO.replace('&', "\\u0026"), TWO);
    check(&TWO.replace('&', "\\&"), TWO);
    check(&TWO.replace('=', "=3D"), TWO);
    check(&encoded(&TWO.replace('&', "&amp;")), TWO);
    check("#/cards?v=1§or=not_stated", "#/cards?v=1&sector=not_stated");
    check(
        "#/cards?v=1%C2%A7or=not_stated",
        "#/cards?v=1&sector=not_stated",
    );
    check("#/cards?doc=action\\_plan", "#/cards?v=1&doc=action_plan");
    // What a sentence puts behind a link, as typed and as browsers write it.
    let ends = [
        ".",
        "..",
        "...",
        ")",
        ").",
        "]",
        "}",
        ">",
        "\">",
        "\"",
        "'",
        "*",
        "**",
        "_",
        "`",
        ",",
        ";",
        ":",
        "!",
        "?",
        "…",
        "。",
        "，",
        "；",
        "、",
        "！",
        "？",
        "》",
        "」",
        "』",
        "】",
        "）",
        "”",
        "’",
        "»",
        "›",
        "\u{a0}",
        " ",
        "\u{ad}",
        "\u{200b}",
        "\u{feff}",
        "\u{fffc}",
        "\n",
        "\r\n",
        "&gt;",
        "&quot;",
        "&nbsp;",
        "&",
        "&amp;",
        "#",
        "。后面的文字",
        "）一文",
        "\">here</a>",
        "/",
        "/.",
    ];
    for end in ends {
        for (link, right) in [
            (WUHAN, WUHAN),
            (TWO, TWO),
            (WORDS, WORDS),
            ("#/timeline", "#/timeline"),
        ] {
            check(&format!("{link}{end}"), right);
            let as_browsers_write =
                end.chars()
                    .map(|c| match c.is_ascii_graphic() && !"\"<>`".contains(c) {
                        true => c.to_string(),
                        false => encoded(&c.to_string()),
                    });
            check(
                &format!("{link}{}", as_browsers_write.collect::<String>()),
                right,
            );
        }
    }
    check(
        "#/cards?jurisdiction=cn-wuhan。&doc=action_plan)",
        "#/cards?v=1&jurisdiction=cn-wuhan&doc=action_plan",
    );
    check(
        "#/cards?from=2021-11-01.&to=2022)&q=a",
        "#/cards?v=1&q=a&from=2021-11-01&to=2022-12-31",
    );
    check(
        "#/cards?jurisdiction=cn-wuhan，cn-hefei；",
        "#/cards?v=1&jurisdiction=cn-wuhan,cn-hefei",
    );
    check(
        "#/cards?jurisdiction=cn-wuhan+cn-hefei",
        "#/cards?v=1&jurisdiction=cn-wuhan,cn-hefei",
    );
    check(
        "#/cards?jurisdiction=“cn-wuhan”",
        "#/cards?v=1&jurisdiction=cn-wuhan",
    );
    // Wrapped lines, and hyphens that are not seen.
    for wrap in [
        "\n",
        "\r\n",
        "\r\n ",
        "%0A",
        "%0D%0A",
        "%20",
        "\u{ad}",
        "%C2%AD",
        "\u{200b}",
        "%E2%80%8B",
        "%E2%81%A0",
    ] {
        check(&format!("#/policy/wuhan-work-{wrap}report-2022"), WUHAN);
        check(&format!("#/pol{wrap}icy/wuhan-work-report-2022"), WUHAN);
        check(
            &format!(
                "#/cards?v=1&juris{wrap}diction=cn-{wrap}wuhan,cn-hefei&sort=newest&lang=z{wrap}h"
            ),
            TWO,
        );
    }
    // Signs twice, and other routers' signs.
    for start in ["##/", "#/#/", "#!/", "#!", "#//", "#%23/", "#/?", "#", ""] {
        if start == "#/?" {
            check("#/?v=1", "#/cards");
            continue;
        }
        check(&format!("{start}{}", &TWO[2..]), TWO);
    }
    check(&TWO.replace('?', "??"), TWO);
    check(&TWO.replace('?', "&"), TWO);
    check(&TWO.replace('?', "/?"), TWO);
    check(&TWO.replace("&sort", "?sort"), TWO);
    check(&TWO.replace("&sort", "#sort"), TWO);
    check(&TWO.replace("&sort", "&&sort"), TWO);
    check(&format!("{TWO}#section"), TWO);
    check(&format!("{TWO}:~:text=a%20word"), TWO);
    check(&format!("{WORDS}?utm_source=x#xtor=RSS-1"), WORDS);
    check(&format!("{WUHAN}#:~:text=park"), WUHAN);
    check(&format!("{WUHAN}#top"), WUHAN);
    // Keys of others.
    let theirs = [
        "fbclid",
        "gclid",
        "utm_source",
        "utm_medium",
        "UTM_Campaign",
        "mc_cid",
        "mc_eid",
        "msclkid",
        "dclid",
        "gbraid",
        "igshid",
        "twclid",
        "yclid",
        "_ga",
        "_gl",
        "_hsenc",
        "_hsmi",
        "mkt_tok",
        "spm",
        "scm",
        "share_token",
        "share_source",
        "vd_source",
        "isappinstalled",
        "nsukey",
        "ref",
        "ref_src",
        "mtm_campaign",
        "xhsshare",
    ];
    for key in theirs {
        check(&format!("{TWO}&{key}=a.b-1"), TWO);
        check(&format!("{WUHAN}?{key}=a"), WUHAN);
        check(&TWO.replace("?v=1", &format!("?{key}=%2F&v=1")), TWO);
    }
    check("#/cards?from=singlemessage&isappinstalled=0", "#/cards");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words are the reader's: a full stop behind them is not taken away, nor an escape read twice.
#[test]
fn words_stay_as_they_are() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    let check = |link: &str, words: &str| {
        let (state, warnings) = state_from_hash(&dataset, link);
        assert_eq!(state.query.text, words, "{link}");
        assert_eq!(warnings, [], "{link}");
    };
    check("#/cards?v=1&q=Inc.", "Inc.");
    check("#/cards?v=1&q=%E5%85%83%E3%80%82", "元。");
    check("#/cards?v=1&q=50%25", "50%");
    check("#/cards?v=1&q=%2526", "%26");
    check("#/cards?v=1&q=a%26amp%3Bb", "a&amp;b");
    check("#/cards?v=1&q=a%26doc%3Dother", "a&doc=other");
    check("#/cards?q=c#", "c#");
    check("#/cards?q=why?not", "why?not");
    check("#/cards?q=f(x)", "f(x)");
    check("#/cards?q=%28park%29", "(park)");
}

/// What is mended must be known in the end: nothing is guessed.
#[test]
fn what_is_not_known_is_still_named() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    let n_warnings = |link: &str| state_from_hash(&dataset, link).1.len();
    assert_eq!(n_warnings("#/policy/gone."), 1);
    assert_eq!(n_warnings("#/policy/wuhan-work-report-2022/targets"), 1);
    assert_eq!(n_warnings("#/policy/wuhan-work-report"), 1);
    assert_eq!(n_warnings("#/nowhere。"), 1);
    assert_eq!(n_warnings("#/武汉"), 1);
    assert_eq!(n_warnings("#/policy/武汉。"), 1);
    assert_eq!(n_warnings("#/。"), 0);
    assert_eq!(n_warnings("#/%E3%80%82"), 0);
    assert_eq!(n_warnings("#/cards?jurisdiction=武汉"), 1);
    assert_eq!(n_warnings("#/cards?jurisdiction=cn-wuhan;atlantis"), 1);
    assert_eq!(n_warnings("#/cards?instrument=PI022.unknown"), 1);
    assert_eq!(n_warnings("#/cards?colour=red&amp;shape=round"), 2);
    assert_eq!(n_warnings("#/cards?v=2."), 1);
    assert_eq!(n_warnings("#/cards#/timeline"), 1);
    assert_eq!(n_warnings("#/cards?from=soon"), 1);
}

#[test]
fn what_is_read_before_the_dataset_is_mended_too() {
    let path = |link: &str| {
        data_path(link)
            .unwrap()
            .map(|path| path.as_str().to_owned())
    };
    assert_eq!(
        path("#%2Fcards%3Fv%3D1%26data%3Dother%2Fset.json").unwrap(),
        "other/set.json"
    );
    assert_eq!(
        path("#/cards?v=1&amp;data=other/set.json。").unwrap(),
        "other/set.json"
    );
    assert_eq!(path("#/cards?v=1&data=set.json).").unwrap(), "set.json");
    assert!(data_path("#/cards?data=https://elsewhere/set.json。").is_err());
    assert!(data_path("#%2Fcards%3Fdata%3D..%252F..%252Fset.json").is_err());
    assert!(lang("#/cards?v=1&amp;lang=zh。").is_some());
    assert!(lang("#%2Fcards%3Flang%3Dzh").is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_link_survives_what_can_be_undone(dataset in dataset(8), seeds in state_seeds(), bend in 0..9usize) {
        let state = state_of(&dataset, seeds);
        let link = hash_from_state(&dataset, &state);
        let bent = match bend {
            0 => format!("#{}", encoded(&link[1..])),
            1 => format!("#{}", encoded(&encoded(&link[1..]))),
            2 => link.replace('&', "&amp;"),
            3 => link.replace('&', "&amp;amp;"),
            4 => link.replace("#/", "#!/"),
            5 => format!("#{link}"),
            6 => format!("{link}{}utm_source=a&fbclid=b", if link.contains('?') { '&' } else { '?' }),
            7 => format!("{link}%00)>”").replace("%00", ""),
            _ => link.replace("?v=1", "?v=1\r\n"),
        };
        let (restored, warnings) = state_from_hash(&dataset, &bent);
        prop_assert_eq!(warnings, vec![], "{}", bent);
        prop_assert_eq!(restored, state, "{}", bent);
    }
}

/// No text makes reading a link slow: what is undone is undone a few times only. Were it not so, this would take
/// minutes.
#[test]
fn long_texts_are_read_at_once() {
    let dataset = load(include_str!("../fixtures/article.json"))
        .unwrap()
        .dataset;
    for part in [
        "%25",
        "25",
        "&amp;",
        "amp;",
        "?",
        "#",
        "?a=",
        ")",
        "%2526",
        "cn-wuhan;",
        "/",
        "!",
    ] {
        let link = format!("#/cards{}?v=1{}", part.repeat(50_000), part.repeat(50_000));
        let (state, _) = state_from_hash(&dataset, &link);
        assert_eq!(state.screen, Screen::Cards, "{part}");
    }
}
