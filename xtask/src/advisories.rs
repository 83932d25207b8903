//! Whether an advisory of RustSec's names a crate of the tree: vulnerable, unsound or no longer maintained.
//!
//! Reading the database is cargo-deny's; `deny.toml` lists what is put up with, and why. Where the tool or the
//! database is missing nothing fails, but it is said that nothing was checked.

use anyhow::{Context as _, Result, bail};
use xshell::cmd;

use crate::command::{cleaned, run, shell};
use crate::project;

/// Fails if there is an advisory that nobody has argued for; says so where that can't be known.
pub fn check() -> Result<()> {
    let sh = shell()?;
    let is_installed = project::program("cargo-deny").is_some();
    let fetch = || {
        let output = cleaned(cmd!(sh, "cargo deny fetch db"))
            .quiet()
            .ignore_status()
            .output()
            .context("cargo-deny did not start")?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        bail!("{}", said.lines().last().unwrap_or("no reason given"))
    };
    let judge = || {
        run(
            cmd!(sh, "cargo deny --offline check advisories"),
            "a crate has an advisory; take another version or do without, or argue for it in deny.toml",
        )
    };
    match checked(is_installed, fetch, judge)? {
        None => println!("Advisories: none but those in deny.toml."),
        Some(why) => println!("Advisories: NOT CHECKED, {why}"),
    }
    Ok(())
}

/// Runs what can be run. What comes back is why nothing was checked, if so.
fn checked(
    is_installed: bool,
    fetch: impl FnOnce() -> Result<()>,
    judge: impl FnOnce() -> Result<()>,
) -> Result<Option<String>> {
    if !is_installed {
        let remedy = "`cargo install cargo-deny --locked` brings it";
        return Ok(Some(format!("as cargo-deny is not installed; {remedy}.")));
    }
    if let Err(error) = fetch() {
        let remedy = "try again with a network";
        return Ok(Some(format!(
            "as the database can't be reached; {remedy}. ({error:#})"
        )));
    }
    judge()?;
    Ok(None)
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn what_was_not_checked_is_said_and_fails_nothing() {
        let well = || Ok(());
        let ill = || Err(anyhow!("no route to host"));
        let why = |is_installed, fetch: Result<()>| {
            let why = checked(is_installed, || fetch, well);
            why.ok().flatten().unwrap_or_default()
        };
        assert!(why(false, Ok(())).contains("cargo install cargo-deny"));
        assert!(why(true, ill()).contains("no route to host"));
        assert_eq!(why(true, Ok(())), "");
        assert!(checked(true, well, ill).is_err());
        // Without the database there is nothing to judge by.
        assert!(checked(true, ill, ill).is_ok());
    }
}
