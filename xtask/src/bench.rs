//! Runs the benchmarks: the core's own, on datasets of three sizes, and visits on a slow line.

use std::path::PathBuf;

use crate::command::Tool;
use crate::problem::{Problem, Result};
use crate::{project, setup};

/// Times the core. Each figure's answer is checked before it is timed.
pub fn run() -> Result {
    Tool::cargo("bench")
        .args(["-p", "atlas-core", "--bench", "core"])
        .run("The benchmarks broke off", "mend what they say above")
}

/// Times visits to `dist/` on a slow line with a slow processor; with a commit, in turn with the site that it builds.
pub fn visits(against: Option<&str>) -> Result {
    setup::browser()?;
    let mut visits = Tool::cargo("run").args(["--quiet", "-p", "e2e", "--bin", "visits"]);
    if let Some(commit) = against {
        visits = visits.args(["--"]).args([built_at(commit)?]);
    }
    visits.run("The visits broke off", "run `cargo xtask build` first")
}

/// The site as a commit builds it, in a checkout of its own that stays for the next time.
fn built_at(commit: &str) -> Result<PathBuf> {
    let checkout = project::target_dir()?.join("against").join(commit);
    let dist = checkout.join("dist");
    if dist.join("index.html").is_file() {
        return Ok(dist);
    }
    let remedy = "give a commit of this repository whose `cargo xtask build` works";
    Tool::new("git")
        .args(["worktree", "add", "--force", "--detach"])
        .args([checkout.as_os_str(), commit.as_ref()])
        .run("The commit cannot be checked out", remedy)?;
    let mut build = Tool::cargo("xtask").args(["build"]).into_command();
    // Not the target folder of this checkout: the other one's tools would take the place of these.
    build
        .current_dir(&checkout)
        .env("CARGO_TARGET_DIR", checkout.join("target"));
    match build.status() {
        Ok(status) if status.success() => Ok(dist),
        _ => Err(Problem::new(format!("{commit} does not build"), remedy)),
    }
}
