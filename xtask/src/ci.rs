//! What CI runs: every check and every test, nothing built twice, and a line of numbers at the end.

use std::time::Instant;

use anyhow::Result;

use crate::size::Verdict;
use crate::test::{Suite, Tally};
use crate::{check, size, test};

/// Runs all of it; stops at the first step that fails.
pub fn run() -> Result<()> {
    timed("check", check::run)?;
    let mut tally = Tally::default();
    let suites = [Suite::Native, Suite::Wasm, Suite::Journeys, Suite::Engines];
    for suite in suites {
        let found = timed(&format!("{suite:?} tests"), || test::run(suite, None))?;
        tally = tally.plus(found);
    }
    timed("size", || size::run(Verdict::Compare))?;
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(())
}

fn timed<T>(what: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    println!("=== {what}");
    let outcome = step();
    println!("=== {what}: {} s", start.elapsed().as_secs());
    outcome
}
