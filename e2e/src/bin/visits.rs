//! Times a first and a second visit on a slow line with a slow processor. Not a test: times depend on the
//! machine, so they are printed beside what they should be, and the cards are counted first.
#![allow(
    clippy::print_stdout,
    reason = "telling the person at the terminal the times is what this program is for"
)]

use std::path::Path;

use e2e::browser::{Browser, Reader};
use e2e::failure::Outcome;
use e2e::page::Page;
use e2e::site;
use serde_json::json;
use xtask::server::{Hosting, Packing};
use xtask::site::Site;
use xtask::{data, project};

/// How many cards the page draws at once, if there are as many.
const N_CARDS: usize = 30;

/// Visits of each kind; an odd number has a middle.
const N_VISITS: usize = 5;

/// "Slow 4G" as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms for each answer; and a processor a
/// quarter as fast as this machine's.
fn slow_down(browser: &Browser) -> Outcome {
    let line = json!({
        "offline": false, "latency": 150,
        "downloadThroughput": 1.6e6 / 8.0, "uploadThroughput": 0.75e6 / 8.0,
    });
    let session = browser.session();
    session.devtools("Network.enable", &json!({}))?;
    session.devtools("Network.emulateNetworkConditions", &line)?;
    session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }))?;
    Ok(())
}

/// Milliseconds from the start of the visit until the first cards are drawn.
fn visit(page: Page<'_>, n_policies: usize) -> Outcome<f64> {
    page.open("")?;
    page.ready()?;
    // Those below the first screen come once that is painted.
    let n_cards = n_policies.min(N_CARDS);
    page.wait(
        &format!("document.querySelectorAll('article').length === {n_cards}"),
        "all cards are drawn",
    )?;
    let mark = "return performance.getEntriesByName('atlas:ready')[0].startTime";
    Ok(page.script(mark, &[])?.as_f64().unwrap_or(f64::NAN))
}

fn pair_of_visits(site: &Site, n_policies: usize) -> Outcome<(f64, f64)> {
    let hosting = Hosting {
        packing: Packing::Brotli,
        ..Hosting::default()
    };
    let server = site::serve(site, hosting)?;
    let browser = Browser::start(&Reader::default())?;
    slow_down(&browser)?;
    let url = server.url();
    let page = Page::new(&browser, &url);
    let first = visit(page, n_policies)?;
    page.awaited("await navigator.serviceWorker.ready")?;
    page.leave()?;
    let second = visit(page, n_policies)?;
    Ok((first, second))
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Middles of the times of a first and of a second visit.
fn tell(name: &str, pairs: Vec<(f64, f64)>) -> f64 {
    let (first, second) = pairs.into_iter().unzip();
    let (first, second) = (middle(first), middle(second));
    println!("  {name:<8} first visit {first:>6.0} ms, second visit {second:>6.0} ms");
    first
}

fn main() -> Outcome {
    let n_policies = data::check(&project::dataset())?.policies.len();
    let own = site::built()?;
    let other = match std::env::args_os().nth(1) {
        Some(dist) => Some(Site::read(Path::new(&dist))?),
        None => None,
    };
    let (mut own_pairs, mut other_pairs) = (Vec::new(), Vec::new());
    // In turn, so that both meet the machine in the same moods.
    for _ in 0..N_VISITS {
        own_pairs.push(pair_of_visits(&own, n_policies)?);
        if let Some(other) = &other {
            other_pairs.push(pair_of_visits(other, n_policies)?);
        }
    }
    println!("From the address to the first cards, slow 4G, processor four times slower, medians:");
    let own_first = tell("dist/", own_pairs);
    if other.is_some() {
        let other_first = tell("against", other_pairs);
        println!(
            "  the first visit takes {:.2} times as long",
            own_first / other_first
        );
    }
    Ok(())
}
