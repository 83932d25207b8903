//! Back leads to where the reader was: how far down, how long the list, what had the focus, which language.

use e2e::failure::Outcome;
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use serde_json::{Value, json};

/// The links to records on the cards and in the table, and the statements.
const ROWS: &str =
    "document.querySelectorAll('main article h3 a, main tbody th a, .statement__text')";

fn at(address: &str, steps: impl FnOnce(Page<'_>) -> Outcome) -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open(address)?;
        page.ready()?;
        steps(page)
    })
}

/// Unfolds the list twice and goes to its row `n`. Returns how far down that is.
fn far_down(page: Page<'_>, n: usize) -> Outcome<Value> {
    for _ in 0..2 {
        page.click(&role("button").named("Show more"))?;
    }
    page.wait(&format!("{ROWS}.length > {n}"), "the list is long enough")?;
    let script = format!(
        "const row = {ROWS}[arguments[0]];
         row.scrollIntoView({{ block: 'center' }});
         row.focus({{ preventScroll: true }});
         return scrollY;"
    );
    page.script(&script, &[json!(n)])
}

fn is_at(page: Page<'_>, y: &Value, n: usize) -> Outcome {
    page.wait(
        &format!("Math.abs(scrollY - {y}) < 2 && document.activeElement === {ROWS}[{n}]"),
        &format!("row {n} has the focus, {y} down"),
    )
}

fn is_at_the_top(page: Page<'_>) -> Outcome {
    page.wait("scrollY === 0", "something new begins at its top")
}

#[test]
fn back_from_a_record_leads_to_its_card_in_the_list_as_long_as_it_was() -> Outcome {
    for form in ["#/cards", "#/cards?v=1&cards=table"] {
        at(form, |page| {
            let y = far_down(page, 70)?;
            page.script("document.activeElement.click()", &[])?;
            page.find(&role("heading").named("Events"))?;
            is_at_the_top(page)?;
            page.back()?;
            is_at(page, &y, 70)?;
            // A reload is no new visit.
            page.reload()?;
            page.ready()?;
            is_at(page, &y, 70)
        })?;
    }
    Ok(())
}

#[test]
fn back_and_forth_between_screens() -> Outcome {
    at("#/statements", |page| {
        let y = far_down(page, 100)?;
        page.wait(
            "JSON.parse(history.state).place?.n_more === 80",
            "the place is remembered once the page rests",
        )?;
        // A reader far down has the header out of sight, and a driver would scroll up to click it.
        page.script(
            "document.querySelector('nav a[href*=sources]').click()",
            &[],
        )?;
        page.find(&role("heading").named("Sources and method"))?;
        is_at_the_top(page)?;
        page.script("scrollTo(0, 900)", &[])?;
        page.wait(
            "JSON.parse(history.state).place?.scroll === 900",
            "the place is remembered once the page rests",
        )?;
        page.back()?;
        page.wait(
            &format!("Math.abs(scrollY - {y}) < 2"),
            "the statements are where they were",
        )?;
        page.script("history.forward()", &[])?;
        page.find(&role("heading").named("Sources and method"))?;
        page.wait("scrollY === 900", "the sources are where they were")
    })
}

#[test]
fn back_from_a_filter_leads_to_where_it_was_set() -> Outcome {
    at("#/cards", |page| {
        let y = far_down(page, 70)?;
        // A filter beside the cards, without going up to it.
        page.script(
            "document.querySelector('#filters li input[type=checkbox]:not([disabled])').click()",
            &[],
        )?;
        page.find(&role("heading").containing("In China"))?;
        page.back()?;
        is_at(page, &y, 70)
    })
}

#[test]
fn the_language_of_an_address_is_the_addresss() -> Outcome {
    at("#/cards", |page| {
        page.click(&role("link").named("中文"))?;
        page.wait(
            "document.documentElement.lang === 'zh-Hans'",
            "it is Chinese",
        )?;
        page.back()?;
        page.wait(
            "document.documentElement.lang === 'en'",
            "it is English again",
        )?;
        page.reload()?;
        page.ready()?;
        page.wait(
            "document.documentElement.lang === 'en'",
            "the same address is English after a reload",
        )?;
        // A new visit is in the language that was chosen.
        page.leave()?;
        page.open("#/cards")?;
        page.ready()?;
        page.wait(
            "document.documentElement.lang === 'zh-Hans'",
            "a new visit is Chinese",
        )
    })
}
