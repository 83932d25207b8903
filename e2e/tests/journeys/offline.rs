//! The edition in one file, opened from an empty folder: every view works, nothing is asked for, also
//! where the browser refuses storage and history. The readers' journeys go through it by
//! `ATLAS_EDITION=file`.

use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::site;

const VIEWS: [(&str, &str); 5] = [
    ("#/cards", "Decision to close Metaverse Seoul"),
    ("#/timeline?v=1", "Who moved first"),
    ("#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh", "Wuhan"),
    ("#/policy/binhu-metaverse-plan-2022", "Binhu"),
    ("#/sources", "China Securities Journal"),
];

/// Addresses that were asked for, but for the page itself and what it made in memory.
const ASKED: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name)\
    .filter((name) => !name.startsWith('data:') && !name.startsWith('blob:'))";

fn every_view(journey: Journey) -> Outcome {
    journey.from_a_file().run(|Scene { page, server }| {
        for (address, words) in VIEWS {
            page.open(address)?;
            page.ready()?;
            page.see(words)?;
        }
        page.open("#/cards?v=1&jurisdiction=cn-hefei")?;
        page.click(&role("button").containing("3 billion dollar enterprises"))?;
        page.see("Foster three companies")?;
        page.click(&role("link").named("Timeline"))?;
        page.see("Who moved first")?;
        let asked = page.script(ASKED, &[])?;
        ensure(asked.as_array().is_some_and(Vec::is_empty), || {
            format!("the file asked for {asked}")
        })?;
        let answered = server.answered();
        ensure(answered.is_empty(), || {
            format!("asked of a server: {answered:?}")
        })
    })
}

#[test]
fn every_view_opens_from_a_disk() -> Outcome {
    every_view(Journey::new()?)
}

#[test]
fn a_browser_that_refuses_storage_and_history_shows_it_all_the_same() -> Outcome {
    every_view(Journey::new()?.after(
        "const refuse = () => { throw new DOMException('no', 'SecurityError'); };
         Object.defineProperty(window, 'localStorage', { get: refuse });
         Object.defineProperty(window, 'sessionStorage', { get: refuse });
         history.pushState = refuse;
         history.replaceState = refuse;",
    ))
}

#[test]
fn the_site_offers_the_file_and_the_tables() -> Outcome {
    let n_bytes = site::built()?
        .get(xtask::offline::NAME)
        .map_or(0, <[u8]>::len);
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("#/cards")?;
        page.ready()?;
        page.find(&role("link").named("Take it with you"))?;
        let size = format!("{:.1}", n_bytes as f64 / 1e6);
        page.see(&format!(
            "one file of about {size} MB with the data of 26 November 2026 that opens without a network"
        ))?;
        page.find(&role("link").named("All data as tables"))?;
        let status = page.awaited("return (await fetch('data/policy-atlas.zip')).status")?;
        ensure(status == 200, || format!("the tables answer {status}"))
    })
}
