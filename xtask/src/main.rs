//! `cargo xtask`: reads the command line, runs one task, shows its problem if it has one.
#![allow(
    clippy::print_stderr,
    reason = "telling the person at the terminal what went wrong is what a task runner is for"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{CommandFactory as _, Parser, Subcommand, value_parser};
use xtask::size::Verdict;
use xtask::test::Suite;
use xtask::wasm::Effort;
use xtask::{bench, build, check, ci, data, offline, project, publish_check, serve, size, test};

/// The tasks of this repository
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Build, serve on this machine, build again on change
    Serve {
        /// The port, or the first free one after it
        #[arg(long, value_name = "N", default_value_t = 8080, value_parser = value_parser!(u16).range(1..))]
        port: u16,
        /// Build as for visitors: small rather than quick
        #[arg(long)]
        release: bool,
    },
    /// The site for any static host, into dist/
    Build {
        /// The address it will have, where the single file can then ask for a newer one
        #[arg(long, value_name = "URL", value_parser = site_address)]
        home: Option<String>,
    },
    /// Any dataset as one file that opens by double click
    Bundle {
        /// The dataset
        #[arg(long, value_name = "FILE")]
        data: PathBuf,
        /// Where the file goes
        #[arg(long, value_name = "FILE", default_value = "policy-atlas-bundle.html")]
        out: PathBuf,
    },
    /// What is wrong with a published copy
    PublishCheck {
        /// Its address
        url: String,
    },
    /// All tests (native, wasm, e2e), or some; installs the browser they need
    #[command(args_conflicts_with_subcommands = true)]
    Test {
        #[command(subcommand)]
        suite: Option<Tests>,
        /// A part of the names of the tests to run
        filter: Option<String>,
    },
    /// Format, lints, docs, house rules, licences, advisories, dataset
    Check,
    /// What those who keep a dataset need: check, fmt, new, schema, diff
    #[command(subcommand)]
    Data(Data),
    /// Times the core on datasets of three sizes, answers checked; or visits
    Bench {
        #[command(subcommand)]
        of: Option<Bench>,
    },
    /// What a visitor downloads, and what has grown since sizes.tsv was written
    Size {
        /// Accept the figures as they are
        #[arg(long)]
        accept: bool,
    },
    /// What CI runs: check, test, size
    Ci,
}

#[derive(Subcommand)]
enum Tests {
    /// The core, the words and the tools
    Native { filter: Option<String> },
    /// Parts of the page, in a browser
    Wasm { filter: Option<String> },
    /// Journeys through the built site
    E2e { filter: Option<String> },
    /// The readers' journeys in Chromium, Firefox and WebKitGTK, from a server and from a file; takes dist/ as it
    /// stands
    Engines { filter: Option<String> },
}

#[derive(Subcommand)]
enum Data {
    /// Is the dataset whole? (default: public/data/atlas.json)
    Check { file: Option<PathBuf> },
    /// Lays a dataset out, so that a change of a word is a change of a line
    Fmt { file: Option<PathBuf> },
    /// An empty policy at the end of the dataset, to be filled in
    New { id: String, jurisdiction: String },
    /// Writes what an editor needs to know the codes while you write; `data new` and `data check` do it too
    Schema,
    /// What changed, record by record; ids that went without a word
    Diff { old: PathBuf, new: PathBuf },
}

#[derive(Subcommand)]
enum Bench {
    /// Times visits to dist/ on slow 4G with a slow processor
    Visits {
        /// A commit that is built and timed in turn with dist/
        #[arg(long, value_name = "COMMIT")]
        against: Option<String>,
    },
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Some(task) => run(task),
        None => Cli::command()
            .print_help()
            .context("the list of tasks cannot be printed; look at the terminal"),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // In words, whatever RUST_BACKTRACE says.
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Serve { port, release } => {
            let effort = if release {
                Effort::Small
            } else {
                Effort::Quick
            };
            serve::run(port, effort)
        }
        Task::Build { home } => build::run(home.as_deref()),
        Task::Bundle { data, out } => offline::bundle(&data, &out),
        Task::PublishCheck { url } => publish_check::run(&url),
        Task::Test { suite, filter } => run_tests(suite, filter),
        Task::Check => check::run(),
        Task::Data(task) => keep(task),
        Task::Bench { of: None } => bench::core(),
        Task::Bench {
            of: Some(Bench::Visits { against }),
        } => bench::visits(against.as_deref()),
        Task::Size { accept: false } => size::run(Verdict::Compare),
        Task::Size { accept: true } => size::run(Verdict::Accept),
        Task::Ci => ci::run(),
    }
}

fn run_tests(suite: Option<Tests>, filter: Option<String>) -> Result<()> {
    let (suites, filter): (&[Suite], _) = match suite {
        Some(Tests::Native { filter }) => (&[Suite::Native], filter),
        Some(Tests::Wasm { filter }) => (&[Suite::Wasm], filter),
        Some(Tests::E2e { filter }) => (&[Suite::Journeys], filter),
        Some(Tests::Engines { filter }) => (&[Suite::Engines], filter),
        None => (&[Suite::Native, Suite::Wasm, Suite::Journeys], filter),
    };
    for suite in suites {
        test::run(*suite, filter.as_deref())?;
    }
    Ok(())
}

fn keep(task: Data) -> Result<()> {
    match task {
        Data::Check { file: None } => {
            data::write_schema()?;
            data::check(&project::dataset()).map(drop)
        }
        Data::Check { file: Some(file) } => data::check(&file).map(drop),
        Data::Fmt { file } => data::format(&file.unwrap_or_else(project::dataset)),
        Data::New { id, jurisdiction } => {
            data::write_schema()?;
            data::new(&project::dataset(), &id, &jurisdiction)
        }
        Data::Schema => data::write_schema(),
        Data::Diff { old, new } => data::diff(&old, &new),
    }
}

/// The address of a site, which goes into the page as it is.
fn site_address(given: &str) -> std::result::Result<String, String> {
    let is_address = given.starts_with("https://") || given.starts_with("http://");
    if is_address && !given.contains(['"', '<', '#', ' ']) {
        Ok(given.to_owned())
    } else {
        Err("give the address of a site, as in https://example.org/atlas/".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser as _};

    use super::{Cli, Task, Tests};

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_filter_may_stand_with_or_without_a_suite() {
        let test = |args: &[&str]| match Cli::try_parse_from(args).ok()?.task? {
            Task::Test { suite, filter } => Some((suite, filter)),
            _ => None,
        };
        let all = test(&["xtask", "test", "licences"]);
        assert!(matches!(all, Some((None, Some(filter))) if filter == "licences"));
        let some = test(&["xtask", "test", "native", "licences"]);
        let is_native = |suite| matches!(suite, Some(Tests::Native { filter: Some(filter) }) if filter == "licences");
        assert!(some.is_some_and(|(suite, filter)| is_native(suite) && filter.is_none()));
    }

    #[test]
    fn a_site_has_an_address_that_a_page_can_hold() {
        for (home, is_taken) in [
            ("https://example.org/atlas/", true),
            ("example.org", false),
            ("https://example.org/\"", false),
        ] {
            let read = Cli::try_parse_from(["xtask", "build", "--home", home]);
            assert_eq!(read.is_ok(), is_taken, "{home}");
        }
    }
}
