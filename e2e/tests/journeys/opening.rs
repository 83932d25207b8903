//! Opening another dataset while one is there: only the wanted answer counts, and there is always a way back.

use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use e2e::shipped;
use xtask::server::Fault;

/// A dataset with one policy.
fn with_policy(title: &str) -> String {
    let policy = format!(
        r#"{{"id":"one","title":{{"en":"{title}"}},"summary":{{"en":"It stands."}},
            "jurisdiction_id":"oslo","doc_type":"other","relevance":"mention"}}"#
    );
    format!(
        r#"{{"format":"policy-atlas/1","title":{{"en":"Set of {title}"}},"policies":[{policy}],
            "jurisdictions":[{{"id":"oslo","name":{{"en":"Oslo"}},"level":"city"}}]}}"#
    )
}

/// A journey on a host that stops after a few bytes of each of these datasets, until it is mended.
fn with_late(names: &[&str]) -> Outcome<Journey> {
    let mut journey = Journey::new()?;
    for name in names {
        let late = Fault {
            body: Some(with_policy(name).into()),
            stall_after: Some(40),
            ..Fault::default()
        };
        let file = format!("{name}.json");
        journey = journey.with_file(&file, "").with_fault_at(&file, late);
    }
    Ok(journey)
}

/// The page waits for this file, and shows nothing else under its address.
fn waits_for(page: Page<'_>, file: &str) -> Outcome {
    page.wait(
        "document.documentElement.dataset.atlas === 'loading'",
        "the page says that it is loading",
    )?;
    page.see(&format!("Loading {file}"))?;
    let title = page.title()?;
    ensure(title == format!("Loading {file}… – Policy Atlas"), || title)?;
    let cards = page.names(&role("article"))?;
    ensure(cards.is_empty(), || {
        format!("under the address of {file}: {cards:?}")
    })
}

/// Every answer that was waited for is over, and what follows from it is drawn.
fn all_have_come(page: Page<'_>, names: &[&str]) -> Outcome {
    for name in names {
        page.wait(
            &format!(
                "performance.getEntriesByName(new URL('{name}.json', location).href).length > 0"
            ),
            "the answer is over",
        )?;
    }
    page.awaited("for (const _ of [1, 2]) await new Promise(requestAnimationFrame)")?;
    Ok(())
}

fn shows_only(page: Page<'_>, title: &str) -> Outcome {
    page.find(&role("article").named(title))?;
    let shown = page.names(&role("article"))?;
    ensure(shown == [title], || format!("{shown:?}"))
}

#[test]
fn of_three_datasets_the_last_that_was_asked_for_is_shown() -> Outcome {
    let journey = with_late(&["first", "second"])?.with_file("third.json", with_policy("third"));
    journey.run(|Scene { page, server }| {
        page.open("#/cards")?;
        page.ready()?;
        page.open("#/cards?data=first.json")?;
        waits_for(page, "first.json")?;
        page.open("#/cards?data=second.json")?;
        waits_for(page, "second.json")?;
        page.open("#/cards?data=third.json")?;
        shows_only(page, "third")?;
        server.mend();
        all_have_come(page, &["first", "second"])?;
        shows_only(page, "third")?;
        page.leads_to("#/cards?data=third.json")
    })
}

#[test]
fn back_from_a_dataset_on_its_way_leads_to_what_was_there() -> Outcome {
    with_late(&["late"])?.run(|Scene { page, server }| {
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.open("#/cards?data=late.json")?;
        waits_for(page, "late.json")?;
        axe::check(page)?;
        page.back()?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.ready()?;
        server.mend();
        all_have_come(page, &["late"])?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.click(&role("button").named("Clear all"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        page.leads_to("#/cards")
    })
}

#[test]
fn a_dataset_on_its_way_can_be_stopped() -> Outcome {
    with_late(&["late"])?.run(|Scene { page, server }| {
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.open("#/timeline?data=late.json")?;
        waits_for(page, "late.json")?;
        page.click(&role("button").named("Stop, and back to what was shown"))?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.ready()?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-wuhan")?;
        server.mend();
        all_have_come(page, &["late"])?;
        page.find(&role("heading").containing("In Wuhan"))?;
        Ok(())
    })
}

#[test]
fn a_dataset_that_never_comes_says_so_and_can_be_asked_for_again() -> Outcome {
    with_late(&["never"])?.run(|Scene { page, server }| {
        page.open("#/cards")?;
        page.ready()?;
        page.open("#/cards?data=never.json")?;
        page.see("Nothing has come for ten seconds.")?;
        axe::check(page)?;
        page.click(&role("button").named("Try again"))?;
        page.wait(
            "!document.body.innerText.includes('Nothing has come')",
            "it is asked for again",
        )?;
        server.mend();
        shows_only(page, "never")?;
        page.leads_to("#/cards?data=never.json")
    })
}

#[test]
fn a_first_visit_whose_dataset_never_comes_offers_the_usual_one() -> Outcome {
    with_late(&["never"])?.run(|Scene { page, .. }| {
        page.open("#/cards?data=never.json")?;
        page.see("Nothing has come for ten seconds.")?;
        page.click(&role("link").named("Open the usual dataset"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        Ok(())
    })
}

#[test]
fn a_dataset_that_fails_leaves_the_way_back() -> Outcome {
    let journey = Journey::new()?.with_file("bad.json", "{\"format\": oops");
    journey.run(|Scene { page, .. }| {
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.open("#/cards?data=bad.json")?;
        page.see("The file bad.json is not JSON")?;
        let title = page.title()?;
        ensure(title.contains("could not be read"), || title)?;
        page.click(&role("button").named("Back to what was shown"))?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.leads_to("#/cards?v=1&jurisdiction=cn-wuhan")
    })
}

#[test]
fn one_file_says_that_it_can_open_no_other() -> Outcome {
    Journey::new()?.from_a_file().run(|Scene { page, .. }| {
        page.open("#/cards?data=other.json")?;
        page.see("This is the atlas in one file.")?;
        page.click(&role("link").named("Open the usual dataset"))?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        Ok(())
    })
}
