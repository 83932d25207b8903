//! Running other programs from the top of the checkout, with a failure that says what it means.
//! Knows no particular program but cargo.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use crate::problem::{Explain, Problem, Result};
use crate::project;

/// A program about to be run.
pub struct Tool {
    command: Command,
    name: String,
}

impl Tool {
    /// The program `name`, run at the top of the checkout.
    pub fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(&name);
        command.current_dir(project::root());
        // What cargo set for this program must not be taken for the next one's own.
        command.env_remove("CARGO_MANIFEST_DIR");
        let name = name.as_ref().to_string_lossy().into_owned();
        Self { command, name }
    }

    /// `cargo <task>`.
    pub fn cargo(task: &str) -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args([task])
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets an environment variable for the program.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Runs it with its output on the terminal.
    pub fn run(mut self, what: &str, remedy: &str) -> Result {
        let status = self.command.status();
        let status = status.explain(format!("{} did not start", self.name), remedy)?;
        if status.success() {
            return Ok(());
        }
        Err(Problem::new(what, remedy))
    }

    /// Runs it and returns what it prints; its errors go to the terminal.
    pub fn text(mut self, what: &str, remedy: &str) -> Result<String> {
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.explain(format!("{} did not start", self.name), remedy)?;
        if !output.status.success() {
            return Err(Problem::new(what, remedy));
        }
        String::from_utf8(output.stdout).explain(what, remedy)
    }

    /// Runs it in silence; `None` if it failed or does not exist.
    pub fn quietly(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        let ok = output.status.success();
        ok.then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The bare command, for callers that need its pipes.
    pub fn into_command(self) -> Command {
        self.command
    }
}
