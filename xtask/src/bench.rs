//! Runs the benchmarks: the core's own, on datasets of three sizes, and visits on a slow line.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use crate::command::{run, shell};
use crate::{project, setup};

/// Times the core. Each figure's answer is checked before it is timed.
pub fn core() -> Result<()> {
    let sh = shell()?;
    run(
        cmd!(sh, "cargo bench -p atlas-core --bench core"),
        "the benchmarks broke off; mend what they say above",
    )
}

/// Times visits to `dist/` on a slow line with a slow processor; with a commit, in turn with the site that it builds.
pub fn visits(against: Option<&str>) -> Result<()> {
    setup::browser()?;
    let other = against.map(built_at).transpose()?;
    let sh = shell()?;
    run(
        cmd!(sh, "cargo run --quiet -p e2e --bin visits -- {other...}"),
        "the visits broke off; run `cargo xtask build` first",
    )
}

/// The site as a commit builds it, in a checkout of its own that stays for the next time.
fn built_at(commit: &str) -> Result<PathBuf> {
    let checkout = project::target_dir()?.join("against").join(commit);
    let dist = checkout.join("dist");
    if dist.join("index.html").is_file() {
        return Ok(dist);
    }
    let sh = shell()?;
    run(
        cmd!(sh, "git worktree add --force --detach {checkout} {commit}"),
        "the commit cannot be checked out; give one of this repository",
    )?;
    sh.change_dir(&checkout);
    // As here: without wasm-opt its app would be a tenth larger.
    run(
        cmd!(sh, "npm ci"),
        "npm ci failed for that commit; both sites need wasm-opt to be compared",
    )?;
    // Not the target folder of this checkout: the other one's tools would take the place of these.
    sh.set_var("CARGO_TARGET_DIR", checkout.join("target"));
    run(
        cmd!(sh, "cargo xtask build"),
        "that commit does not build; give one whose `cargo xtask build` works",
    )?;
    Ok(dist)
}
