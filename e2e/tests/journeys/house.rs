//! What holds for the whole page: its marks and measures, the keyboard, small windows.

use e2e::failure::{Failure, Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::keys;
use xtask::publish_check::{Finding, findings};
use xtask::server::Fault;

const MARKS: &str = "return performance.getEntriesByType(arguments[0]).map((entry) => entry.name)";

#[test]
fn a_published_copy_is_checked_as_visitors_get_it() -> Outcome {
    let wrong = |journey: Journey| {
        let mut wrong = Vec::new();
        journey.run(|Scene { server, .. }| {
            let found = findings(&server.url())?.into_iter();
            wrong.extend(found.filter(|finding| matches!(finding, Finding::Wrong(_))));
            Ok(())
        })?;
        Ok::<_, Failure>(wrong)
    };
    let found = wrong(Journey::new()?.below("a/b/"))?;
    ensure(found.is_empty(), || format!("of a whole copy: {found:?}"))?;
    let gone = Fault {
        status: Some(404),
        ..Fault::default()
    };
    let cut = Fault {
        keep: Some(100),
        ..Fault::default()
    };
    let journey = Journey::new()?
        .with_fault("atlas.", ".wasm", gone)?
        .with_fault("atlas.", ".css", cut)?;
    let found = wrong(journey)?;
    ensure(found.len() == 2, || format!("of a broken copy: {found:?}"))
}

#[test]
fn marks_and_measures_tell_when() -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        let marks = page.script(MARKS, &["mark".into()])?.to_string();
        for mark in ["atlas:start", "atlas:data", "atlas:ready"] {
            ensure(marks.contains(mark), || format!("no {mark} in {marks}"))?;
        }
        let measured = |name: &str| {
            let condition = format!(
                "performance.getEntriesByName('{name}', 'measure').some((m) => m.duration > 0)"
            );
            page.wait(&condition, &format!("{name} is measured"))
        };
        page.click(&role("checkbox").containing("Wuhan"))?;
        measured("atlas:filter")?;
        page.enter(&role("searchbox").named("Search"), "a")?;
        measured("atlas:search")?;
        page.click(&role("link").named("Timeline"))?;
        page.click(&role("button").named("Zoom in"))?;
        measured("atlas:timeline")?;
        page.open("#/compare?v=1&with=cn-wuhan,cn-hefei")?;
        page.click(&role("checkbox").named("Only rows that differ"))?;
        measured("atlas:compare")
    })
}

#[test]
fn by_keyboard_alone_from_search_to_evidence() -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        page.press(&["/"])?;
        let focus = page.focus()?;
        ensure(focus.contains("Search"), || format!("“/” leads to {focus}"))?;
        page.enter(&role("searchbox").named("Search"), "hefei superconducting")?;
        page.find(&role("heading").containing(": 1 of "))?;
        // Enter leaves the field for what was found; then Tab until the figure has the focus.
        page.press(&[keys::ENTER])?;
        for _ in 0..30 {
            if page.focus()?.contains("3 billion dollar enterprises") {
                page.press(&[keys::ENTER])?;
                page.see("As printed")?;
                let focus = page.focus()?;
                return ensure(
                    focus.contains("companies in the 100-billion-yuan class"),
                    || format!("the panel opens and the focus is on {focus}"),
                );
            }
            page.press(&[keys::TAB])?;
        }
        ensure(false, || "30 tabs do not lead to the figure".to_owned())
    })
}

/// Nothing sticks out to the right: the page reflows (WCAG 1.4.10).
fn reflows(width: u32, address: &str) -> Outcome {
    Journey::new()?.sized(width, 800).run(|Scene { page, .. }| {
        page.open(address)?;
        page.ready()?;
        let wide = page.script("return document.documentElement.scrollWidth", &[])?;
        ensure(wide.as_u64() <= Some(u64::from(width)), || {
            format!("{address} is {wide} wide at {width}")
        })
    })
}

#[test]
fn every_view_reflows_at_320_pixels() -> Outcome {
    reflows(320, "#/cards")?;
    reflows(320, "#/timeline")?;
    reflows(320, "#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh")?;
    reflows(320, "#/policy/wuhan-work-report-2022")?;
    reflows(320, "#/statements")?;
    reflows(320, "#/sources")
}

#[test]
fn filters_open_by_a_button_on_a_phone() -> Outcome {
    Journey::new()?.sized(390, 800).run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        page.click(&role("button").named("Filters"))?;
        page.click(&role("checkbox").containing("Wuhan"))?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.find(&role("button").containing("1 filter"))?;
        Ok(())
    })
}
