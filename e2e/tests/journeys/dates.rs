//! The two date fields: what is being typed moves nothing else.

use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::journey::{Journey, Scene};
use e2e::keys;
use e2e::page::Page;
use serde_json::json;

fn at(address: &str, steps: impl FnOnce(Page<'_>) -> Outcome) -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open(address)?;
        page.ready()?;
        steps(page)
    })
}

const FROM: usize = 0;
const TO: usize = 1;

/// Puts the focus into one of the two fields.
fn enter(page: Page<'_>, field: usize) -> Outcome {
    let focus = "document.querySelectorAll('input[type=date]')[arguments[0]].focus()";
    page.script(focus, &[json!(field)])?;
    Ok(())
}

/// Types a day key by key. `from` and the address stay as they are meanwhile.
fn types(page: Page<'_>, field: usize, keys: &str) -> Outcome {
    enter(page, field)?;
    let look = "return [location.hash, document.querySelectorAll('input[type=date]')[1 - arguments[0]].value]";
    let before = page.script(look, &[json!(field)])?;
    for key in keys.chars() {
        page.press(&[&key.to_string()])?;
        let now = page.script(look, &[json!(field)])?;
        ensure(now == before, || format!("{before} became {now} at {key}"))?;
    }
    Ok(())
}

fn leave(page: Page<'_>) -> Outcome {
    page.script("document.activeElement.blur()", &[])?;
    Ok(())
}

#[test]
fn a_day_that_is_typed_counts_once_it_is_whole_and_left() -> Outcome {
    at("#/cards?v=1&from=2021-11-01", |page| {
        types(page, TO, "01312022")?;
        leave(page)?;
        page.leads_to("#/cards?v=1&from=2021-11-01&to=2022-01-31")?;
        // Another year in a field that has one.
        types(page, TO, "01312023")?;
        page.press(&[keys::ENTER])?;
        page.leads_to("#/cards?v=1&from=2021-11-01&to=2023-01-31")
    })
}

#[test]
fn days_the_wrong_way_round_are_named_and_nobody_moves_them() -> Outcome {
    at("#/cards?v=1&from=2021-11-01&to=2022-01-31", |page| {
        types(page, FROM, "02012023")?;
        leave(page)?;
        page.see("The first day is after the last")?;
        page.leads_to("#/cards?v=1&from=2021-11-01&to=2022-01-31")?;
        axe::check(page)?;
        types(page, TO, "12312023")?;
        leave(page)?;
        page.leads_to("#/cards?v=1&from=2023-02-01&to=2023-12-31")?;
        page.wait(
            "!document.body.innerText.includes('after the last')",
            "nothing is wrong any longer",
        )
    })
}

#[test]
fn a_day_of_which_a_part_is_missing_is_named_and_asks_for_nothing() -> Outcome {
    at("#/cards?v=1&from=2021-11-01", |page| {
        enter(page, FROM)?;
        page.press(&[keys::BACKSPACE])?;
        leave(page)?;
        page.see("This is no whole date")?;
        page.leads_to("#/cards?v=1&from=2021-11-01")
    })
}

#[test]
fn a_day_that_is_picked_counts_at_once() -> Outcome {
    at("#/cards?v=1&from=2021-11-01", |page| {
        enter(page, TO)?;
        // What a picker does, and no key.
        page.script(
            "const field = document.activeElement;
             field.value = '2022-05-01';
             for (const kind of ['input', 'change'])
               field.dispatchEvent(new Event(kind, { bubbles: true }));",
            &[],
        )?;
        page.leads_to("#/cards?v=1&from=2021-11-01&to=2022-05-01")
    })
}
