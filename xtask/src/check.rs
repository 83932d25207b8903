//! Everything that can be checked without running the app: format, lints, docs, house rules,
//! licences, dataset.

use crate::command::Tool;
use crate::problem::Result;
use crate::{data, licences, setup, tidy, wasm};

/// The crates that run on this machine; the page runs in browsers only.
const NATIVE: [&str; 10] = [
    "-p",
    "atlas-core",
    "-p",
    "atlas-words",
    "-p",
    "atlas-export",
    "-p",
    "xtask",
    "-p",
    "e2e",
];
const PAGE: [&str; 4] = ["-p", "policy-atlas", "--target", wasm::TARGET];

/// Runs every check, quick ones first.
pub fn run() -> Result {
    setup::wasm_target()?;
    Tool::cargo("fmt")
        .args(["--all", "--check"])
        .run("Some files are not formatted", "run `cargo fmt --all`")?;
    data::check(&data::shipped())?;
    data::check_format(&data::shipped())?;
    tidy::check()?;
    licences::check()?;
    let mend = "mend what clippy says above";
    let deny = ["--", "-D", "warnings"];
    Tool::cargo("clippy")
        .args(NATIVE)
        .args(["--all-targets"])
        .args(deny)
        .run("Clippy complains", mend)?;
    Tool::cargo("clippy")
        .args(PAGE)
        .args(["--all-targets"])
        .args(deny)
        .run("Clippy complains", mend)?;
    let mend = "mend what rustdoc says above";
    for crates in [&NATIVE[..], &PAGE[..]] {
        Tool::cargo("doc")
            .args(["--no-deps"])
            .args(crates)
            .env("RUSTDOCFLAGS", "-D warnings")
            .run("The docs have warnings", mend)?;
    }
    Ok(())
}
