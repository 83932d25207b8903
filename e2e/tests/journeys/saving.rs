//! Taking away what a view shows: as a table, as a dataset, as a page of its own.

use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use e2e::shipped;
use e2e::site::alone;
use serde_json::json;

/// Keeps what is saved, as the browser's own downloads cannot be watched.
const CATCH: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };";

/// Saves the hits for Wuhan as one file, opens that file alone and looks at it.
fn saves_a_selection(journey: Journey) -> Outcome {
    journey.after(CATCH).run(|Scene { page, server }| {
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.ready()?;
        page.click(&role("button").named("Save as one file"))?;
        page.see("Saved: the file opens by double click")?;
        let file = page.awaited("return await window.saved.text()")?;
        let file = file.as_str().unwrap_or_default();
        let address = alone("selection.html", file.as_bytes())?;
        let lone = Page::new(page.browser(), &address);
        let n_asked = server.answered().len();
        lone.open("#/cards")?;
        lone.ready()?;
        let found = shipped::policies("#/cards?v=1&jurisdiction=cn-wuhan");
        lone.see(&format!("This file holds a selection: In Wuhan: {found}."))?;
        // What came from a site leads back there with its version; what came from a file of no known home
        // leads nowhere.
        let links = lone.names(&role("link").named("Is there a newer one?"))?;
        ensure(links.len() == usize::from(n_asked > 0), || {
            format!("{} links to where it comes from", links.len())
        })?;
        let cards = lone.names(&role("article"))?;
        ensure(cards.len() == found.policies, || {
            format!("cards: {cards:?}")
        })?;
        lone.click(&role("button").containing("10 benchmark smart factories"))?;
        lone.see("10 intelligent manufacturing facilities")?;
        lone.click(&role("button").named("Save as one file"))?;
        lone.see("Saved: the file opens by double click")?;
        let again = lone.awaited("return (await window.saved.text()).length")?;
        let length = json!(file.encode_utf16().count());
        // The second file says the same of itself in a few bytes more or less.
        let drift = again.as_f64().unwrap_or_default() - length.as_f64().unwrap_or_default();
        ensure(drift.abs() < 2_000.0, || {
            format!("{again} characters became of {length}")
        })?;
        ensure(server.answered().len() == n_asked, || {
            format!("the file asked for {:?}", server.answered())
        })
    })
}

#[test]
fn a_selection_is_saved_from_the_site() -> Outcome {
    saves_a_selection(Journey::new()?)
}

#[test]
fn a_selection_is_saved_from_the_file() -> Outcome {
    saves_a_selection(Journey::new()?.from_a_file())
}

#[test]
fn a_selection_that_cannot_be_made_says_so() -> Outcome {
    let journey = Journey::new()?.foreseeing("policy-atlas-offline.html");
    journey.run(|Scene { page, server }| {
        page.open("")?;
        page.ready()?;
        page.awaited("await navigator.serviceWorker.ready")?;
        server.hang_up();
        page.click(&role("button").named("Save as one file"))?;
        page.see("The file could not be made: its template did not arrive.")
    })
}

/// What a button saves, as text.
fn saved_by(page: Page<'_>, button: &str) -> Outcome<String> {
    page.click(&role("button").named(button))?;
    let text = page.awaited("return await window.saved.text()")?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

fn has(text: &str, part: &str) -> Outcome {
    ensure(text.contains(part), || format!("no {part} in {text}"))
}

#[test]
fn tables_and_datasets_hold_what_the_view_shows() -> Outcome {
    Journey::new()?.after(CATCH).run(|Scene { page, .. }| {
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.ready()?;
        let csv = saved_by(page, "Save as CSV")?;
        let found = shipped::policies("#/cards?v=1&jurisdiction=cn-wuhan");
        let n_rows = csv.trim_end().lines().count();
        ensure(n_rows == found.policies + 1, || csv.clone())?;
        has(&csv, "wuhan-work-report-2022")?;
        let json = saved_by(page, "Save as JSON")?;
        has(&json, "\"format\": \"policy-atlas/1\"")?;
        has(&json, "#/cards?v=1&jurisdiction=cn-wuhan")?;
        ensure(!json.contains("\"hefei-work-report-2022\""), || {
            json.clone()
        })?;
        page.open("#/compare?v=1&with=cn-wuhan,cn-hefei")?;
        page.find(&role("columnheader").named("Hefei 合肥"))?;
        has(&saved_by(page, "Save as CSV")?, "group,row,Wuhan,Hefei")?;
        has(&saved_by(page, "Save as JSON")?, "cn-hefei")
    })
}
