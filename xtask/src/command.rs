//! Running other programs by xshell: from the top of the checkout, with a failure that says what it means.
//! Knows no particular program.

use anyhow::{Context as _, Result};
use xshell::{Cmd, Shell};

use crate::project;

/// A shell at the top of the checkout, for `cmd!`.
pub fn shell() -> Result<Shell> {
    let sh = Shell::new().context("this folder is gone; change to another one")?;
    sh.change_dir(project::root());
    Ok(sh)
}

/// Runs a program with its output on the terminal. `meaning` says what a failure means, and what to do.
pub fn run(cmd: Cmd<'_>, meaning: &str) -> Result<()> {
    let ran = cleaned(cmd).quiet().run();
    ran.with_context(|| meaning.to_owned())
}

/// A program without the variable that cargo set for this one: it must not be taken for the next one's own.
pub fn cleaned(cmd: Cmd<'_>) -> Cmd<'_> {
    cmd.env_remove("CARGO_MANIFEST_DIR")
}
