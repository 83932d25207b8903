//! Runs the tests: native, WebAssembly in a browser, journeys through the built site. Counts what ran.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::command::{cleaned, shell};
use crate::setup::TARGET;
use crate::{build, setup};

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
    let sh = shell()?;
    // All suites run to the end, so that one failure does not hide another.
    let cargo = match suite {
        Suite::Native => cmd!(
            sh,
            "cargo test --no-fail-fast --workspace --exclude policy-atlas --exclude e2e {filter...}"
        ),
        Suite::Wasm => {
            setup::wasm_target()?;
            setup::browser()?;
            cmd!(
                sh,
                "cargo test --no-fail-fast -p policy-atlas --target {TARGET} --test web {filter...}"
            )
        }
        Suite::Journeys => {
            setup::browser()?;
            build::run(None)?;
            cmd!(sh, "cargo test --no-fail-fast -p e2e {filter...}")
        }
        Suite::Engines => return engines(&sh, filter),
    };
    tallied(cargo, suite)
}

/// Every reader's journey in each engine, from a server and from a file.
fn engines(sh: &Shell, filter: Option<&str>) -> Result<Tally> {
    setup::browser()?;
    sh.set_var("GECKODRIVER", setup::engines()?);
    let filter = filter.unwrap_or("readers");
    let mut tally = Tally::default();
    for browser in ["chromium", "firefox", "webkit"] {
        for edition in ["hosted", "file"] {
            println!("=== {browser}, {edition}");
            sh.set_var("ATLAS_BROWSER", browser);
            sh.set_var("ATLAS_EDITION", edition);
            // WebKitGTK's browser has no mode without a window.
            let program = if browser == "webkit" {
                cmd!(sh, "xvfb-run -a cargo")
            } else {
                cmd!(sh, "cargo")
            };
            let journeys = ["-p", "e2e", "--test", "journeys", "--no-fail-fast", filter];
            let cargo = program.arg("test").args(journeys);
            tally = tally.plus(tallied(cargo, Suite::Engines)?);
        }
    }
    Ok(tally)
}

/// Runs the tests, shows what they print, and adds up their `test result:` lines.
fn tallied(cargo: Cmd<'_>, suite: Suite) -> Result<Tally> {
    let mut child = Command::from(cleaned(cargo))
        .stdout(Stdio::piped())
        .spawn()
        .context("the tests did not start; see that cargo is on the PATH")?;
    let mut tally = Tally::default();
    let printed = child.stdout.take().into_iter();
    for line in printed.flat_map(|out| BufReader::new(out).lines()) {
        let line = line.context("the tests print no text; see what cargo says above")?;
        tally = tally.plus(counted(&line));
        println!("{line}");
    }
    let status = child.wait().context("the tests were lost; try again")?;
    if status.success() && tally.failed == 0 {
        return Ok(tally);
    }
    let (failed, passed) = (tally.failed.max(1), tally.passed);
    bail!("{failed} {suite:?} tests failed, {passed} passed; mend what fails above")
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
