//! Runs the benchmarks: the core's own, on datasets of three sizes.

use crate::command::Tool;
use crate::problem::Result;

/// Times the core. Each figure's answer is checked before it is timed.
pub fn run() -> Result {
    Tool::cargo("bench")
        .args(["-p", "atlas-core", "--bench", "core"])
        .run("The benchmarks broke off", "mend what they say above")
}
