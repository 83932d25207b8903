//! The page among other programs: translation by the browser, saving by the browser, printing.

use e2e::failure::{Failure, Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use e2e::shipped;
use serde_json::{Value, json};

/// What programs that translate pages do: each text is another node, in an element of theirs.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = text.data;
        text.replaceWith(font);
    }";

/// The numbers and words that follow what is asked for.
const FOLLOWING: &str = "return [...document.querySelectorAll(
    '.facet__count, #results, .policy-card__title, .statement__text')].map((part) => part.textContent.trim())";

/// The sentence over the results says that these are not all.
const NARROWED: &str = "/\\d+ of \\d+/.test(document.getElementById('results').textContent)";

fn follows(address: &str, asked: &str) -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open(address)?;
        page.ready()?;
        page.script(TRANSLATE, &[])?;
        page.enter(&role("searchbox").named("Search"), asked)?;
        page.wait(NARROWED, "some of it is shown")?;
        let followed = page.script(FOLLOWING, &[])?;
        page.reload()?;
        page.ready()?;
        page.wait(NARROWED, "some of it is shown")?;
        let anew = page.script(FOLLOWING, &[])?;
        ensure(followed == anew, || format!("{followed}\n\nanew:\n{anew}"))
    })
}

#[test]
fn a_page_that_was_translated_follows_on_the_cards() -> Outcome {
    follows("#/cards", "park")
}

#[test]
fn a_page_that_was_translated_follows_on_the_statements() -> Outcome {
    follows("#/statements", "park")
}

fn print(page: Page<'_>, steps: impl FnOnce() -> Outcome) -> Outcome {
    page.script("dispatchEvent(new Event('beforeprint'))", &[])?;
    steps()?;
    page.script("dispatchEvent(new Event('afterprint'))", &[])?;
    Ok(())
}

#[test]
fn all_goes_on_paper_and_the_screen_stays_as_it_was() -> Outcome {
    let lists = [
        ("#/cards", ".policy-card", shipped::dataset().policies.len()),
        (
            "#/cards?v=1&cards=table",
            "tbody tr",
            shipped::dataset().policies.len(),
        ),
        ("#/statements", ".statement", shipped::n_statements()),
    ];
    for (address, row, all) in lists {
        Journey::new()?.run(|Scene { page, .. }| {
            let n_rows = format!("document.querySelectorAll('main {row}').length");
            page.open(address)?;
            page.ready()?;
            page.find(&role("button").named("Show more"))?;
            let before = page.script(&format!("return {n_rows}"), &[])?;
            print(page, || {
                page.wait(&format!("{n_rows} === {all}"), "all rows are there")
            })?;
            page.wait(&format!("{n_rows} === {before}"), "the screen is as it was")
        })?;
    }
    Ok(())
}

/// Saves the page as a browser does ("Web page, complete"): what is drawn, as a file.
fn saved(page: Page<'_>) -> Outcome<Vec<u8>> {
    let page = page.script(
        "return '<!doctype html>' + document.documentElement.outerHTML",
        &[],
    )?;
    let Value::String(text) = page else {
        return Err(Failure::new("no page"));
    };
    Ok(text.into_bytes())
}

#[test]
fn one_file_saved_by_the_browser_begins_again() -> Outcome {
    let mut copy = Vec::new();
    Journey::new()?.from_a_file().run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        page.enter(&role("searchbox").named("Search"), "park")?;
        page.find(&role("heading").containing("Matching “park”"))?;
        copy = saved(page)?;
        Ok(())
    })?;
    let journey = Journey::new()?.with_file("policy-atlas-offline.html", copy);
    journey.from_a_file().run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        page.enter(&role("searchbox").named("Search"), "park")?;
        page.find(&role("heading").containing("Matching “park”"))?;
        let n_apps = page.script("return document.querySelectorAll('.app').length", &[])?;
        ensure(n_apps == json!(1), || format!("{n_apps} apps"))
    })
}

#[test]
fn a_site_saved_by_the_browser_says_what_it_is() -> Outcome {
    let mut copy = Vec::new();
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        copy = saved(page)?;
        Ok(())
    })?;
    Journey::new()?
        .with_file("copy.html", copy)
        .run(|Scene { page, .. }| {
            page.open("copy.html")?;
            page.see("This is a copy that a browser saved")?;
            page.see(&shipped::all_policies())
        })
}

#[test]
fn a_program_that_stops_says_so() -> Outcome {
    let journey = Journey::new()?
        .foreseeing("panicked")
        .foreseeing("unreachable");
    journey.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        // A browser that can't draw any longer: the program can't go on.
        page.script(
            "Document.prototype.createElement = Node.prototype.cloneNode = () => { throw new Error('no room') };
             document.querySelector('.policy-card .link-button').click();",
            &[],
        )?;
        page.wait(
            "document.documentElement.dataset.atlas === 'failed'",
            "the page says that it failed",
        )?;
        page.see("Policy Atlas has stopped.")?;
        page.click(&role("button").containing("Start from the first page"))?;
        page.ready()
    })
}

#[test]
fn a_browser_without_marks_shows_the_page_all_the_same() -> Outcome {
    Journey::new()?
        .after("performance.mark = performance.measure = () => { throw new Error('no') }")
        .run(|Scene { page, .. }| {
            page.open("")?;
            page.ready()
        })
}
