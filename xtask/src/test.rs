//! Runs the tests: native, WebAssembly in a browser, journeys through the built site. Counts what ran.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use crate::command::Tool;
use crate::problem::{Explain, Problem, Result};
use crate::{build, setup, wasm};

/// Which tests.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Suite {
    /// The core, the words and the tools.
    Native,
    /// Parts of the page, in a browser.
    Wasm,
    /// Journeys through the built site.
    Journeys,
    /// The readers' journeys through the site and the one file, in three engines. Takes `dist/` as it
    /// stands.
    Engines,
}

/// How many tests ran.
#[derive(Clone, Copy, Default, Debug)]
pub struct Tally {
    /// Those that passed.
    pub passed: usize,
    /// Those that failed.
    pub failed: usize,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

/// Runs one suite; `filter` picks tests by a part of their name. Installs what it needs.
pub fn run(suite: Suite, filter: Option<&str>) -> Result<Tally> {
    let cargo = match suite {
        Suite::Native => cargo_test(&[
            "-p",
            "atlas-core",
            "-p",
            "atlas-words",
            "-p",
            "atlas-export",
            "-p",
            "xtask",
        ]),
        Suite::Wasm => {
            setup::wasm_target()?;
            setup::browser()?;
            cargo_test(&[
                "-p",
                "policy-atlas",
                "--target",
                wasm::TARGET,
                "--test",
                "web",
            ])
        }
        Suite::Journeys => {
            setup::wasm_target()?;
            setup::browser()?;
            setup::npm_packages()?;
            build::run(None)?;
            cargo_test(&["-p", "e2e"])
        }
        Suite::Engines => return engines(filter),
    };
    let cargo = cargo.args(filter);
    tallied(cargo, suite)
}

/// Every reader's journey in each engine, from a server and from a file.
fn engines(filter: Option<&str>) -> Result<Tally> {
    setup::browser()?;
    let geckodriver = setup::engines()?;
    let mut tally = Tally::default();
    for browser in ["chromium", "firefox", "webkit"] {
        for edition in ["hosted", "file"] {
            println!("=== {browser}, {edition}");
            // WebKitGTK's browser has no mode without a window.
            let cargo = match browser {
                "webkit" => Tool::new("xvfb-run").args(["-a", "cargo", "test"]),
                _ => Tool::cargo("test"),
            };
            let journeys = ["-p", "e2e", "--test", "journeys", "--no-fail-fast"];
            let cargo = cargo
                .args(journeys)
                .args([filter.unwrap_or("readers")])
                .env("ATLAS_BROWSER", browser)
                .env("ATLAS_EDITION", edition)
                .env("GECKODRIVER", &geckodriver);
            tally = tally.plus(tallied(cargo, Suite::Engines)?);
        }
    }
    Ok(tally)
}

fn cargo_test(args: &[&str]) -> Tool {
    // All suites run to the end, so that one failure does not hide another.
    Tool::cargo("test").args(["--no-fail-fast"]).args(args)
}

/// Runs the tests, shows what they print, and adds up their `test result:` lines.
fn tallied(tool: Tool, suite: Suite) -> Result<Tally> {
    let mut command = tool.into_command();
    let remedy = "see what cargo says above";
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.explain("cargo did not start", remedy)?;
    let mut tally = Tally::default();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let line = line.explain("the tests print no text", remedy)?;
        tally = tally.plus(counted(&line));
        println!("{line}");
    }
    let status = child.wait().explain("the tests were lost", remedy)?;
    if status.success() && tally.failed == 0 {
        return Ok(tally);
    }
    Err(Problem::new(
        format!(
            "{} {suite:?} tests failed, {} passed",
            tally.failed.max(1),
            tally.passed
        ),
        "mend what fails above",
    ))
}

/// The numbers in `test result: ok. 3 passed; 0 failed; …`.
fn counted(line: &str) -> Tally {
    let Some(rest) = line.strip_prefix("test result: ") else {
        return Tally::default();
    };
    let number = |word: &str| {
        let before = rest.split(word).next().unwrap_or_default();
        let digits = before.trim_end().rsplit(' ').next().unwrap_or_default();
        digits.parse().unwrap_or_default()
    };
    Tally {
        passed: number(" passed"),
        failed: number(" failed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_are_added_up() {
        let check = |line: &str, expected: (usize, usize)| {
            let tally = counted(line);
            assert_eq!((tally.passed, tally.failed), expected, "{line}");
        };
        check("test result: ok. 12 passed; 0 failed; 1 ignored", (12, 0));
        check("test result: FAILED. 7 passed; 3 failed; 0 ignored", (7, 3));
        check("test passed ... ok", (0, 0));
    }
}
