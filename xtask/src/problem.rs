//! The one error type of the tools: what went wrong and what to do about it, in words.
//! Holds no codes and no chains; `main` shows it once.

use std::fmt::{self, Display};

/// Something that stopped a task, and its remedy.
#[derive(Debug)]
pub struct Problem {
    what: String,
    remedy: String,
}

/// What every task returns.
pub type Result<T = ()> = std::result::Result<T, Problem>;

impl Problem {
    /// `what` is a sentence without its full stop, and so is `remedy`.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (what, remedy) = (what.into(), remedy.into());
        Self { what, remedy }
    }
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.\n  → {}.", self.what, self.remedy)
    }
}

impl std::error::Error for Problem {}

/// Turns a foreign error into a [`Problem`] that says what was being done.
pub trait Explain<T> {
    /// `what` is what could not be done; the cause is added in brackets.
    fn explain(self, what: impl Display, remedy: &str) -> Result<T>;
}

impl<T, E: Display> Explain<T> for std::result::Result<T, E> {
    fn explain(self, what: impl Display, remedy: &str) -> Result<T> {
        self.map_err(|cause| Problem::new(format!("{what} ({cause})"), remedy))
    }
}

impl<T> Explain<T> for Option<T> {
    fn explain(self, what: impl Display, remedy: &str) -> Result<T> {
        self.ok_or_else(|| Problem::new(what.to_string(), remedy))
    }
}

/// Shows what went wrong on the terminal: the one place where a tool does.
pub fn tell(problem: &impl Display) {
    eprintln!("{problem}");
}
