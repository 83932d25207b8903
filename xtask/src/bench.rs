//! Runs the benchmarks: the core's own, on datasets of three sizes, and visits on a slow line.

use crate::command::Tool;
use crate::problem::Result;
use crate::setup;

/// Times the core. Each figure's answer is checked before it is timed.
pub fn run() -> Result {
    Tool::cargo("bench")
        .args(["-p", "atlas-core", "--bench", "core"])
        .run("The benchmarks broke off", "mend what they say above")
}

/// Times visits to `dist/` on a slow line with a slow processor.
pub fn visits() -> Result {
    setup::browser()?;
    Tool::cargo("run")
        .args(["--quiet", "-p", "e2e", "--bin", "visits"])
        .run("The visits broke off", "run `cargo xtask build` first")
}
