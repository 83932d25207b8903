//! Press any number and see how we know: on every view, and what the page says beside what was found out, in both
//! languages.

use e2e::axe;
use e2e::failure::{Failure, Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene, at};
use e2e::page::Page;
use e2e::shipped;
use serde_json::Value;

/// Presses everything that the selector names, one after another, and returns what led to no source.
const PRESS: &str = "
    const mute = [];
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (const button of document.querySelectorAll(SELECTOR)) {
        button.click();
        await drawn();
        if (!document.querySelector('.evidence-panel .source')) mute.push(button.textContent);
    }
    return { mute, n: document.querySelectorAll(SELECTOR).length };";

/// All of at least `n` buttons lead to a source.
fn all_lead_to_a_source(page: Page<'_>, selector: &str, n: u64) -> Outcome {
    let found = page.awaited(&PRESS.replace("SELECTOR", &format!("{selector:?}")))?;
    let mute = found.pointer("/mute").and_then(Value::as_array);
    ensure(mute.is_some_and(Vec::is_empty), || {
        format!("no source behind {found}")
    })?;
    let pressed = found.pointer("/n").and_then(Value::as_u64);
    ensure(pressed >= Some(n), || {
        format!("{pressed:?} buttons for {selector}")
    })
}

/// How many cards "Show more" adds.
const CARDS_A_STEP: usize = 30;

#[test]
fn every_number_of_the_cards_leads_to_a_source() -> Outcome {
    at("", |page| {
        let all = shipped::dataset().policies.len();
        let steps = (2..).map(|n| n * CARDS_A_STEP).take_while(|n| *n < all);
        for n_cards in steps.chain([all]) {
            page.click(&role("button").named("Show more"))?;
            page.wait(
                &format!("document.querySelectorAll('.policy-card').length === {n_cards}"),
                "more cards are there",
            )?;
        }
        all_lead_to_a_source(page, ".policy-card .figure", 150)?;
        all_lead_to_a_source(page, ".policy-card__date, .policy-card__foot button", 180)
    })
}

#[test]
fn every_number_of_the_other_views_leads_to_a_source() -> Outcome {
    at("#/cards?v=1&cards=table", |page| {
        all_lead_to_a_source(page, ".table td .link-button", 60)?;
        page.open("#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh")?;
        page.find(&role("rowheader").named("First event"))?;
        all_lead_to_a_source(page, ".comparison td .link-button", 30)?;
        page.open("#/policy/henan-metaverse-action-plan-2022")?;
        page.find(&role("heading").named("Targets"))?;
        all_lead_to_a_source(page, ".policy .figure, .policy ol .link-button", 10)?;
        page.open("#/sources")?;
        page.find(&role("heading").named("Where sources disagree"))?;
        all_lead_to_a_source(page, "#results ~ ul .link-button", 5)?;
        page.open("#/statements")?;
        page.find(&role("heading").named(format!("All {} statements", shipped::n_statements())))?;
        all_lead_to_a_source(page, ".statement__text", 40)
    })
}

#[test]
fn a_bent_figure_shows_its_original_and_the_day_of_checking_on_a_phone() -> Outcome {
    // The four blocks, then the sources. What is said about the figure follows, and says some of it again.
    let shown = [
        (
            "en",
            "Evidence",
            vec![
                "As printed",
                "3 billion dollar enterprises",
                "In the original",
                "千亿企业",
                "companies of the 100-billion-yuan class",
                "As checked",
                "千亿级企业",
                "What is open",
                "What it rests on",
                "checked 26 November 2026",
            ],
        ),
        (
            "zh",
            "依据",
            vec![
                "报道所印",
                "3 billion dollar enterprises",
                "原文",
                "千亿企业",
                "核对后",
                "千亿级企业",
                "尚待核实",
                "依据来源",
                "核对于2026年11月26日",
            ],
        ),
    ];
    for (lang, panel, words) in shown {
        Journey::new()?.sized(390, 844).run(|Scene { page, .. }| {
            let link = format!("#/policy/hefei-work-report-2022?v=1&lang={lang}");
            page.open(&link)?;
            page.ready()?;
            page.click(&role("button").containing("3 billion dollar enterprises"))?;
            let panel = page.find(&role("complementary").named(panel))?;
            let text = page.within(&panel).text()?;
            let mut rest = text.as_str();
            for word in words {
                let found = rest.split_once(word);
                let (_, behind) = found
                    .ok_or_else(|| Failure::new(format!("no {word} in its place in:\n{text}")))?;
                rest = behind;
            }
            let wide = page.script("return document.documentElement.scrollWidth", &[])?;
            ensure(wide.as_u64() <= Some(390), || format!("{wide} wide at 390"))?;
            axe::check(page)
        })?;
    }
    Ok(())
}

/// Picked from the facts that the collection was made from: a policy, and what stands on its page.
const FACTS: [(&str, [&str; 2], [&str; 2]); 9] = [
    (
        "shanghai-metaverse-action-plan-2022",
        ["350 bn yuan", "8 July 2022"],
        ["3500亿元", "2022年7月8日"],
    ),
    (
        "wuhan-metaverse-implementation-plan-2022",
        ["≥ 200", "3 November 2022"],
        ["≥ 200", "2022年11月3日"],
    ),
    (
        "henan-metaverse-action-plan-2022",
        ["> 30 bn yuan", "21 September 2022"],
        ["> 300亿元", "2022年9月21日"],
    ),
    (
        "zhejiang-metaverse-action-plan-2022",
        ["≥ 200 bn yuan", "15 December 2022"],
        ["≥ 2000亿元", "2022年12月15日"],
    ),
    (
        "seoul-metaverse-basic-plan-2021",
        ["3.9 bn won", "3 November 2021"],
        ["39亿韩元", "2021年11月3日"],
    ),
    (
        "seoul-metaverse-closure-2024",
        ["226,187", "1 July 2024"],
        ["22.6187万", "2024年7月1日"],
    ),
    (
        "dubai-metaverse-strategy-2022",
        ["4 bn US dollars", "by 2030"],
        ["40亿美元", "至2030年"],
    ),
    (
        "hong-kong-web3-budget-2023",
        ["50 m Hong Kong dollars", "22 February 2023"],
        ["5000万港元", "2023年2月22日"],
    ),
    (
        "jinan-metaverse-action-plan-2022",
        ["about 2022", "≥ 100"],
        ["约2022年", "≥ 100"],
    ),
];

#[test]
fn the_page_says_what_the_facts_say_in_both_languages() -> Outcome {
    at("", |page| {
        for (policy, english, chinese) in FACTS {
            for (lang, facts) in [("en", english), ("zh", chinese)] {
                page.open(&format!("#/policy/{policy}?v=1&lang={lang}"))?;
                page.wait(
                    &format!("document.documentElement.lang.startsWith({lang:?})"),
                    "the page is in that language",
                )?;
                for fact in facts {
                    page.see(fact)?;
                }
            }
        }
        Ok(())
    })
}

/// Half-width punctuation that touches a Chinese character, outside what is quoted from elsewhere.
const HALF_WIDTH: &str = "
    const page = document.querySelector('main').cloneNode(true);
    for (const other of page.querySelectorAll('q, cite, pre, code, script, .source, [lang]')) {
        if (other.lang !== 'zh') other.remove();
    }
    return [...page.textContent.matchAll(/.{0,12}(?:[\\u4e00-\\u9fff][,;:()]|[,;:(][\\u4e00-\\u9fff]).{0,12}/g)]
        .map((found) => found[0]);";

#[test]
fn chinese_screens_have_chinese_punctuation() -> Outcome {
    at("#/cards?v=1&lang=zh", |page| {
        for address in [
            "#/cards?v=1&lang=zh&evidence=t-hf-big",
            "#/timeline?v=1&lang=zh&timeline=list",
            "#/compare?v=1&lang=zh&with=cn-wuhan,cn-hefei,cn-sh",
            "#/policy/wuhan-metaverse-implementation-plan-2022?v=1&lang=zh",
            "#/policy/binhu-metaverse-plan-2022?v=1&lang=zh",
            "#/statements?v=1&lang=zh",
            "#/sources?v=1&lang=zh",
        ] {
            page.open(address)?;
            page.ready()?;
            page.wait(
                "document.querySelector('main h1, main h2')",
                "something is there to read",
            )?;
            let found = page.script(HALF_WIDTH, &[])?;
            ensure(found.as_array().is_some_and(Vec::is_empty), || {
                format!("{address}: {found}")
            })?;
        }
        Ok(())
    })
}

#[test]
fn a_policy_shows_its_draft_its_silence_and_how_to_cite_it() -> Outcome {
    at(
        "#/policy/wuhan-metaverse-implementation-plan-2022",
        |page| {
            page.find(&role("heading").named("From the draft to the issued text"))?;
            page.find(&role("columnheader").named("Draft"))?;
            page.see("has the draft: Draft plan for the metaverse industry, 2022–2024")?;
            page.find_all(&role("cell").named("raised"))?;
            page.find(&role("cell").named("same number"))?;
            page.find(&role("heading").named("What is not known"))?;
            page.see("Day it takes effect: not searched")?;
            page.see("Before you cite it:")?;
            page.script("document.querySelector('.cite').open = true", &[])?;
            for said in [
                "@misc{wuhan-metaverse-implementation-plan-2022",
                "TY  - ",
                "Policy Atlas. (2026, November 26)",
                "[DB/OL]",
            ] {
                page.see(said)?;
            }
            axe::check(page)?;
            // The permalink in it opens the record again.
            let link = "return /url = \\{(\\S+)\\}/.exec(document.querySelector('.cite pre').textContent)[1]";
            let link = page.script(link, &[])?;
            let link = link.as_str().unwrap_or_default();
            ensure(
                link.ends_with("#/policy/wuhan-metaverse-implementation-plan-2022"),
                || format!("the permalink is {link}"),
            )?;
            // On paper there is the record and nothing to press.
            page.open("#/policy/wuhan-metaverse-draft-plan-2022")?;
            page.find(&role("heading").named("From the draft to the issued text"))?;
            page.see("is the draft of")
        },
    )
}

#[test]
fn sources_tell_the_article_the_errors_and_every_code() -> Outcome {
    at("#/sources", |page| {
        page.see("Errors in circulation")?;
        page.see("The plan is that of the city sub-centre in Tongzhou")?;
        page.script(
            "document.querySelectorAll('details').forEach((d) => { d.open = true; })",
            &[],
        )?;
        page.see("The headline.")?;
        page.see("circulating_error")?;
        page.see("PI023.virtual_venue")?;
        Ok(())
    })
}
