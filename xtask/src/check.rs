//! Everything that can be checked without running the app: format, lints, docs, house rules,
//! licences, advisories, dataset.

use anyhow::Result;
use xshell::cmd;

use crate::command::{self, shell};
use crate::setup::TARGET;
use crate::{advisories, data, licences, project, setup, tidy};

/// Runs every check, quick ones first.
pub fn run() -> Result<()> {
    setup::wasm_target()?;
    let sh = shell()?;
    command::run(
        cmd!(sh, "cargo fmt --all --check"),
        "some files are not formatted; run `cargo fmt --all`",
    )?;
    data::check(&project::dataset())?;
    data::check_format(&project::dataset())?;
    tidy::check()?;
    licences::check()?;
    advisories::check()?;
    // The page runs in browsers only, and everything else on this machine.
    let native = ["--workspace", "--exclude", "policy-atlas"];
    let page = ["-p", "policy-atlas", "--target", TARGET];
    for crates in [&native[..], &page[..]] {
        command::run(
            cmd!(sh, "cargo clippy {crates...} --all-targets -- -D warnings"),
            "clippy complains; mend what it says above",
        )?;
    }
    sh.set_var("RUSTDOCFLAGS", "-D warnings");
    for crates in [&native[..], &page[..]] {
        command::run(
            cmd!(sh, "cargo doc --no-deps {crates...}"),
            "the docs have warnings; mend what rustdoc says above",
        )?;
    }
    Ok(())
}
