//! All statements as a list: from a number to just those, narrowed, opened, let go, taken along.

use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene, at};
use e2e::keys;
use e2e::page::Page;
use e2e::shipped;

/// How many statements were corrected.
fn corrected() -> usize {
    shipped::statements("#/statements?v=1&s.verdict=corrected")
}

/// "42 of 427 statements".
fn of_all(n: usize) -> String {
    format!("{n} of {} statements", shipped::n_statements())
}

/// Waits until so many statements are drawn.
fn listed(page: Page<'_>, n: usize) -> Outcome {
    page.wait(
        &format!("document.querySelectorAll('.statement').length === {n}"),
        &format!("{n} statements are listed"),
    )
}

#[test]
fn statements_corrected_are_those_that_the_number_says() -> Outcome {
    at("#/sources", |page| {
        let n = corrected();
        page.click(&role("link").named(format!("{n} statements")))?;
        page.find(&role("heading").named(of_all(n)))?;
        page.leads_to("#/statements?v=1&s.verdict=corrected")?;
        page.wait(
            "document.title === 'Statements – Policy Atlas'",
            "the title says where",
        )?;
        page.wait(
            "document.activeElement.id === 'screen-title'",
            "the focus is on the heading",
        )?;
        page.click(&role("button").named("Show more"))?;
        listed(page, n)?;
        let others = "return [...document.querySelectorAll('.statement')]
            .filter((row) => !row.querySelector('[data-verdict=corrected]')).length";
        let others = page.script(others, &[])?;
        ensure(others == 0, || {
            format!("{others} of them are not corrected")
        })?;
        axe::check(page)?;
        page.reload()?;
        page.ready()?;
        page.find(&role("heading").named(of_all(n)))?;
        page.back()?;
        page.find(&role("heading").named("Sources and method"))?;
        Ok(())
    })
}

#[test]
fn statements_are_narrowed_opened_and_let_go() -> Outcome {
    at("#/statements?v=1&s.verdict=corrected", |page| {
        page.click(&role("button").named("Jurisdiction"))?;
        let find = role("searchbox").named("Jurisdiction: Find in this list");
        page.enter(&find, "hefei")?;
        let there = "#/statements?v=1&s.verdict=corrected&s.place=cn-hefei";
        let n = shipped::statements(there);
        page.click(&role("checkbox").named(format!("Anhui › Hefei {n}")))?;
        page.find(&role("heading").named(of_all(n)))?;
        page.leads_to(there)?;
        listed(page, n)?;
        page.click(&role("button").containing("three billion-dollar firms"))?;
        let panel = page.find(&role("complementary").named("Evidence"))?;
        let text = page.within(&panel).text()?;
        ensure(
            text.contains("千亿") && text.contains("in the 100-billion-yuan class"),
            || format!("nothing was checked in:\n{text}"),
        )?;
        axe::check(page)?;
        page.press(&[keys::ESCAPE])?;
        page.is_focused("three billion-dollar firms")?;
        page.click(&role("button").named("Remove Corrected"))?;
        page.leads_to("#/statements?v=1&s.place=cn-hefei")?;
        page.is_focused(" statements")?;
        page.enter(&role("searchbox").named("Search"), "no such words")?;
        page.see("No statement answers to all of this.")?;
        let clear = page.find_all(&role("button").named("Clear all"))?;
        ensure(clear.len() == 2, || format!("{} ways out", clear.len()))?;
        page.script("document.querySelector('.empty-state button').focus()", &[])?;
        page.press(&[keys::ENTER])?;
        page.find(&role("heading").named(format!("All {} statements", shipped::n_statements())))?;
        page.leads_to("#/statements")?;
        page.is_focused(&format!("All {} statements", shipped::n_statements()))?;
        listed(page, 40)
    })
}

#[test]
fn statements_by_keyboard_and_in_chinese() -> Outcome {
    at("#/statements?v=1&lang=zh", |page| {
        let all = shipped::n_statements();
        page.find(&role("heading").named(format!("全部{all}项说法")))?;
        axe::check(page)?;
        page.script("document.querySelector('#filters input').focus()", &[])?;
        let focus = page.focus()?;
        ensure(focus.contains("证实"), || {
            format!("the first box is {focus}")
        })?;
        page.press(&[keys::TAB])?;
        page.press(&[keys::SPACE])?;
        page.find(&role("heading").named(format!("{all}项说法中的{}项", corrected())))?;
        page.leads_to("#/statements?v=1&s.verdict=corrected&lang=zh")?;
        // The box keeps the focus while the list changes beneath.
        page.press(&[keys::SPACE])?;
        page.find(&role("heading").named(format!("全部{all}项说法")))?;
        page.press(&["/"])?;
        page.enter(&role("searchbox").named("搜索"), "合肥")?;
        page.find(&role("heading").containing(format!("{all}项说法中的")))?;
        page.wait(
            "document.querySelector('.statement mark')",
            "the words are marked",
        )?;
        page.click(&role("link").named("English"))?;
        page.find(&role("heading").containing(format!("of {all} statements")))?;
        Ok(())
    })
}

#[test]
fn statements_of_a_record_and_of_a_source() -> Outcome {
    at("#/policy/wuhan-work-report-2022", |page| {
        let of_it = "#/statements?v=1&s.verdict=corrected&s.policy=wuhan-work-report-2022";
        let n = shipped::statements(of_it);
        page.click(&role("link").named(format!("Corrected {n}")))?;
        page.leads_to(of_it)?;
        listed(page, n)?;
        page.open("#/sources")?;
        page.find(&role("heading").named("Sources"))?;
        let of_source = "#/statements?v=1&s.source=src-zh";
        let n = shipped::statements(of_source);
        page.click(&role("link").named(format!("{n} statements")))?;
        page.find(&role("heading").named(of_all(n)))?;
        page.leads_to(of_source)?;
        Ok(())
    })
}

#[test]
fn statements_are_taken_along_as_they_are_listed() -> Outcome {
    let catch = "
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };";
    Journey::new()?.after(catch).run(|Scene { page, .. }| {
        page.open("#/statements?v=1&s.verdict=corrected")?;
        page.ready()?;
        page.click(&role("button").named("Save as CSV"))?;
        let csv = page.awaited("return await window.saved.text()")?;
        let rows = csv.as_str().unwrap_or_default().trim_end().lines().count();
        ensure(rows == corrected() + 1, || format!("{rows} rows of {csv}"))?;
        page.click(&role("button").named("Save as JSON"))?;
        let view = "
            const { view } = JSON.parse(await window.saved.text());
            return `${view.statements}; ${view.filter}`;";
        let view = page.awaited(view)?;
        let n = corrected();
        ensure(view == format!("{n}; Corrected: {}", of_all(n)), || {
            format!("{view}")
        })?;
        let names = page.names(&role("button").named("Save as one file"))?;
        ensure(names.is_empty(), || "statements are no dataset".to_owned())
    })
}

#[test]
fn statements_on_a_phone() -> Outcome {
    Journey::new()?.sized(320, 800).run(|Scene { page, .. }| {
        page.open("#/statements?v=1&s.verdict=corrected")?;
        page.ready()?;
        page.click(&role("button").containing("1 filter"))?;
        page.click(&role("button").named("Source"))?;
        page.find(&role("searchbox").named("Source: Find in this list"))?;
        let wide = page.script("return document.documentElement.scrollWidth", &[])?;
        ensure(wide.as_u64() <= Some(320), || format!("{wide} wide at 320"))?;
        axe::check(page)
    })
}
