//! What readers come to do (J1 to J5 of the product's description), by role and name.

use std::collections::BTreeSet;

use atlas_core::model::codes::Nature;
use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene, at};
use e2e::keys;
use e2e::shipped;

/// The first line: how much of what, up to when.
fn in_numbers() -> String {
    let dataset = shipped::dataset();
    let of_nature = |nature| {
        let policies = dataset.policies.iter();
        policies
            .filter(|(_, policy)| policy.nature == nature)
            .count()
    };
    let deciding = dataset.policies.iter();
    let deciding = deciding.filter(|(_, policy)| policy.nature == Nature::Decision);
    let deciding: BTreeSet<_> = deciding.map(|(_, policy)| policy.jurisdiction).collect();
    format!(
        "{} decisions · {} records of context · {} jurisdictions · {} events · latest event ",
        of_nature(Nature::Decision),
        of_nature(Nature::Context),
        deciding.len(),
        dataset.events.len(),
    )
}

/// "In Wuhan: 4 of 94 policies, 4 events."
fn in_wuhan() -> String {
    let found = shipped::policies("#/cards?v=1&jurisdiction=cn-wuhan");
    format!("In Wuhan: {found}.")
}

#[test]
fn a_visitor_knows_in_ten_seconds_what_this_is() -> Outcome {
    at("", |page| {
        page.find(&role("heading").named("City policy on the metaverse, 2018 to 2025"))?;
        page.see(&in_numbers())?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        for view in ["Cards", "Timeline", "Compare", "Statements", "Sources"] {
            page.find(&role("link").named(view))?;
        }
        let cards = page.names(&role("article"))?;
        ensure(cards.len() == 30, || {
            format!("{} cards: {cards:?}", cards.len())
        })?;
        page.click(&role("button").named("Show more"))?;
        page.wait(
            "document.querySelectorAll('.policy-card').length === 60",
            "thirty more cards are there",
        )?;
        axe::check(page)
    })
}

#[test]
fn a_journalist_filters_presses_and_takes_a_link_that_reopens_just_this() -> Outcome {
    at("", |page| {
        page.click(&role("checkbox").containing("Wuhan"))?;
        page.find(&role("heading").named(in_wuhan()))?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.click(&role("button").containing("10 benchmark smart factories"))?;
        page.find(&role("heading").named("benchmark smart factories"))?;
        page.see("10 intelligent manufacturing facilities")?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-wuhan&evidence=t-wh-factories")?;
        page.reload()?;
        page.ready()?;
        page.find(&role("heading").named(in_wuhan()))?;
        page.find(&role("heading").named("benchmark smart factories"))?;
        page.click(&role("button").named("Remove Wuhan"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        page.is_focused(&shipped::all_policies())?;
        page.back()?;
        page.find(&role("heading").named(in_wuhan()))?;
        page.back()?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.back()?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        Ok(())
    })
}

#[test]
fn words_are_found_in_both_languages_and_leave_one_step_in_the_history() -> Outcome {
    at("", |page| {
        page.enter(&role("searchbox").named("Search"), "武汉")?;
        page.find(&role("heading").containing("Matching “武汉”"))?;
        page.find(&role("article").containing("Work report names the metaverse"))?;
        page.press(&[keys::CONTROL, "a"])?;
        page.enter(&role("searchbox").named("Search"), "hefei supercond")?;
        page.find(&role("heading").containing("Matching “hefei supercond”: 1 of "))?;
        page.click(&role("link").named("Timeline"))?;
        page.back()?;
        page.find(&role("heading").containing("Matching “hefei supercond”: 1 of "))?;
        let text = page.script("return document.getElementById('search').value", &[])?;
        ensure(text == "hefei supercond", || {
            format!("the field has {text}")
        })
    })
}

#[test]
fn excluding_and_the_reading_switch_change_the_numbers() -> Outcome {
    at("", |page| {
        page.click(&role("checkbox").containing("Shanghai"))?;
        let below = shipped::policies("#/cards?v=1&jurisdiction=cn-sh");
        page.find(&role("heading").named(format!("In Shanghai: {below}.")))?;
        page.click(&role("radio").named("Issued here"))?;
        let here = shipped::policies("#/cards?v=1&jurisdiction=cn-sh&reading=here");
        ensure(here.policies < below.policies, || {
            format!("{here} is all there is")
        })?;
        page.find(&role("heading").named(format!("In Shanghai itself: {here}.")))?;
        page.click(&role("button").named("not: Meeting"))?;
        let rest = "#/cards?v=1&jurisdiction=cn-sh&reading=here&!doc=meeting_statement";
        let rest = shipped::policies(rest);
        ensure(rest.policies < here.policies, || {
            format!("{rest}: none is left out")
        })?;
        page.find(&role("heading").containing(format!("not meeting: {rest}")))?;
        page.click(&role("button").named("Clear all"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        Ok(())
    })
}

#[test]
fn a_student_sees_who_moved_first_with_every_date_as_what_it_is() -> Outcome {
    at(
        "#/timeline?v=1&from=2021-11-01&to=2022-01-31&window=2021-11-01..2022-02-15",
        |page| {
            for mark in [
                "12 November 2021",
                "21 December 2021",
                "30 December 2021",
                "another source's date: 1 January 2022",
                ", 5 January 2022",
                "January 2022, by the 15th at the latest",
                ", 11 January 2022",
                "11–15 January 2022",
            ] {
                page.find_all(&role("button").containing(mark))?;
            }
            axe::check(page)?;
            // By keyboard: the first thumb to the right, three times.
            page.script("document.querySelector('[role=slider]').focus()", &[])?;
            page.press(&[keys::END])?;
            page.press(&[keys::HOME])?;
            page.press(&[keys::RIGHT])?;
            page.find(&role("heading").containing(" 2018 – 31 January 2022"))?;
            page.press(&[keys::ESCAPE])?;
            page.find(&role("heading").named(shipped::all_policies()))?;
            page.click(&role("button").named("List"))?;
            let rows = page.names(&role("row"))?;
            let n_events = shipped::dataset().events.len();
            ensure(rows.len() == n_events + 1, || {
                format!("{} rows", rows.len())
            })?;
            page.leads_to("#/timeline?v=1&window=2021-11-01..2022-02-15&timeline=list")
        },
    )
}

#[test]
fn a_date_range_keeps_what_may_lie_in_it_and_says_so() -> Outcome {
    at("#/cards?v=1&from=2022-01-10&to=2022-01-12", |page| {
        let found = shipped::policies("#/cards?v=1&from=2022-01-10&to=2022-01-12");
        let n = found.possible;
        page.find(&role("heading").containing(format!(
            "10–12 January 2022: {found}. {n} only possibly in these dates."
        )))?;
        page.click(&role("checkbox").named("Only dates that are certain"))?;
        let certain = shipped::policies("#/cards?v=1&from=2022-01-10&to=2022-01-12&dates=certain");
        ensure(certain.policies + n == found.policies, || {
            format!("{certain}; {found}")
        })?;
        page.find(
            &role("heading").containing(format!("10–12 January 2022 for certain: {certain}.")),
        )?;
        Ok(())
    })
}

#[test]
fn an_analyst_sets_cities_side_by_side() -> Outcome {
    at("#/compare", |page| {
        page.see("Choose two to six jurisdictions")?;
        let choose = |slug: &str| {
            let script = "const list = document.querySelector('.picker select');
                list.value = arguments[0]; list.dispatchEvent(new Event('change', { bubbles: true }));";
            page.script(script, &[slug.into()]).map(drop)
        };
        choose("cn-wuhan")?;
        choose("cn-hefei")?;
        choose("cn-sh")?;
        page.leads_to("#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh")?;
        let heads = page.names(&role("columnheader"))?;
        ensure(heads.len() >= 3, || format!("{heads:?}"))?;
        page.find(&role("rowheader").named("First event"))?;
        page.click(&role("button").containing("10 benchmark smart factories"))?;
        page.find(&role("heading").named("benchmark smart factories"))?;
        page.click(&role("button").named("Move left: Hefei"))?;
        page.leads_to("with=cn-hefei,cn-wuhan,cn-sh&evidence=t-wh-factories")?;
        page.click(&role("button").named("Remove: Shanghai"))?;
        page.click(&role("checkbox").named("Only rows that differ"))?;
        page.leads_to("with=cn-hefei,cn-wuhan&rows=differences&evidence=t-wh-factories")?;
        axe::check(page)
    })
}

#[test]
fn a_sceptic_presses_the_printed_figure_and_sees_how_we_know() -> Outcome {
    at("#/cards?v=1&jurisdiction=cn-hefei", |page| {
        page.click(&role("button").containing("3 billion dollar enterprises"))?;
        let panel = page.find(&role("complementary").named("Evidence"))?;
        let text = page.within(&panel).text()?;
        for said in [
            "companies in the 100-billion-yuan class",
            "3 billion dollar enterprises",
            "Corrected",
            "3 enterprises",
            "three firms",
            "¶9",
            "corrects it",
            "btcfans.com",
        ] {
            ensure(text.contains(said), || format!("no “{said}” in:\n{text}"))?;
        }
        axe::check(page)?;
        page.press(&[keys::ESCAPE])?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-hefei")?;
        let focus = page.focus()?;
        ensure(focus.contains("3 billion dollar enterprises"), || {
            format!("the focus is on {focus}")
        })
    })
}

#[test]
fn the_binhu_plan_shows_both_of_its_days() -> Outcome {
    at("#/policy/binhu-metaverse-plan-2022", |page| {
        page.click(&role("button").containing("When did Binhu District present"))?;
        let panel = page.find(&role("complementary").named("Evidence"))?;
        let text = page.within(&panel).text()?;
        for said in ["5 January 2022", "1 January 2022", "shown here", "open"] {
            ensure(text.contains(said), || format!("no “{said}” in:\n{text}"))?;
        }
        axe::check(page)
    })
}

#[test]
fn sources_tell_what_rests_on_each_and_where_they_disagree() -> Outcome {
    at("#/sources", |page| {
        page.see("56 statements")?;
        page.see("The file keeps every rule.")?;
        page.find(&role("button").containing("Are Guorong and Guolong"))?;
        axe::check(page)
    })
}

#[test]
fn somebody_on_a_train_has_it_all_without_a_network() -> Outcome {
    Journey::new()?.run(|Scene { page, server }| {
        page.open("")?;
        page.ready()?;
        if server.answered().is_empty() {
            // The one file, which never asked for anything.
        } else {
            page.awaited("await navigator.serviceWorker.ready")?;
        }
        server.hang_up();
        page.leave()?;
        page.open("#/timeline")?;
        page.ready()?;
        page.find(&role("heading").containing("Who moved first"))?;
        page.click(&role("link").named("Cards"))?;
        page.click(&role("checkbox").containing("Wuhan"))?;
        page.click(&role("button").containing("10 benchmark smart factories"))?;
        page.see("10 intelligent manufacturing facilities")?;
        page.leave()?;
        page.open("#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh")?;
        page.ready()?;
        page.find(&role("columnheader").named("Hefei 合肥"))?;
        Ok(())
    })
}

#[test]
fn a_chinese_reader_has_the_whole_interface_in_chinese() -> Outcome {
    at("", |page| {
        page.click(&role("link").named("中文"))?;
        page.find(&role("heading").named(shipped::all_policies_in_chinese()))?;
        page.leads_to("#/cards?v=1&lang=zh")?;
        page.wait(
            "document.documentElement.lang === 'zh-Hans'",
            "the page says so",
        )?;
        page.wait(
            "document.activeElement.textContent === 'English'",
            "the focus is on the way back",
        )?;
        axe::check(page)?;
        for (view, words) in [
            ("时间线", "谁先行动"),
            ("比较", "并列比较"),
            ("说法", &*format!("全部{}项说法", shipped::n_statements())),
            ("来源", "中国证券报"),
            ("卡片", &*shipped::all_policies_in_chinese()),
        ] {
            page.click(&role("link").named(view))?;
            page.see(words)?;
            axe::check(page)?;
        }
        for words in ["武汉", "wuhan", "Wǔhàn"] {
            page.open(&format!("#/cards?v=1&lang=zh&q={words}"))?;
            page.find(&role("heading").containing(format!("含“{words}”")))?;
            page.see("湖北 › 武汉")?;
        }
        // The choice is remembered, and a link without a language opens in it.
        page.leave()?;
        page.open("")?;
        page.find(&role("heading").named(shipped::all_policies_in_chinese()))?;
        page.click(&role("link").named("English"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        page.back()?;
        page.find(&role("heading").named(shipped::all_policies_in_chinese()))?;
        Ok(())
    })
}
