//! `cargo xtask`: reads the command line, runs one task, shows its problem if it has one.
#![allow(
    clippy::print_stdout,
    reason = "telling the person at the terminal what happens is what a task runner is for"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use xtask::problem::{self, Explain as _, Problem, Result};
use xtask::size::Verdict;
use xtask::test::Suite;
use xtask::wasm::Effort;
use xtask::{bench, build, check, ci, data, offline, publish_check, serve, size, test};

const HELP: &str = "\
cargo xtask <task>

  serve [--port N] [--release]      build, serve on this machine, build again on change
  build [--home URL]                the site for any static host, into dist/; with the address it will
                                    have, the single file can ask there for a newer one
  bundle --data FILE [--out FILE]   any dataset as one file that opens by double click
  publish-check URL                 what is wrong with a published copy
  test [native|wasm|e2e] [FILTER]   all tests, or some; installs the browser they need
  test engines [FILTER]             the readers' journeys in Chromium, Firefox and WebKitGTK, from a
                                    server and from a file; takes dist/ as it stands
  check                             format, lints, docs, house rules, licences, dataset
  data check [FILE]                 is the dataset whole? (default: public/data/atlas.json)
  data fmt [FILE]                   lays a dataset out, so that a change of a word is a change of a line
  data new ID JURISDICTION          an empty policy at the end of the dataset, to be filled in
  data schema                       writes what an editor needs to know the codes while you write; `data new`
                                    and `data check` do it too
  data diff OLD NEW                 what changed, record by record; ids that went without a word
  bench                             times the core on datasets of three sizes, answers checked
  bench visits                      times visits to dist/ on slow 4G with a slow processor
  size [--accept]                   what a visitor downloads, against the budgets
  ci                                what CI runs: check, test, size
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            problem::tell(&problem);
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[&str]) -> Result {
    match args {
        [] | ["help" | "-h" | "--help"] => {
            print!("{HELP}");
            Ok(())
        }
        ["serve", rest @ ..] => serve_with(rest),
        ["build"] => build::run(None),
        ["build", "--home", url] => build_for(url),
        ["test", rest @ ..] => test_with(rest),
        ["check"] => check::run(),
        ["bench"] => bench::run(),
        ["bench", "visits"] => bench::visits(),
        ["size"] => size::run(Verdict::Compare),
        ["size", "--accept"] => size::run(Verdict::Accept),
        ["bundle", "--data", dataset] => bundle(dataset, "policy-atlas-bundle.html"),
        ["bundle", "--data", dataset, "--out", to] => bundle(dataset, to),
        ["publish-check", url] => publish_check::run(url),
        ["ci"] => ci::run(),
        ["data", "fmt"] => data::format(&data::shipped()),
        ["data", "fmt", file] => data::format(&PathBuf::from(file)),
        ["data", "diff", old, new] => data::diff(&PathBuf::from(old), &PathBuf::from(new)),
        ["data", "schema"] => data::write_schema(),
        ["data", "new", id, jurisdiction] => {
            data::write_schema().and_then(|()| data::new(&data::shipped(), id, jurisdiction))
        }
        ["data", "check"] => {
            data::write_schema().and_then(|()| data::check(&data::shipped()).map(drop))
        }
        ["data", "check", file] => data::check(&PathBuf::from(file)).map(drop),
        _ => Err(Problem::new(
            format!("There is no task `{}`", args.join(" ")),
            "`cargo xtask` alone lists the tasks",
        )),
    }
}

fn build_for(home: &str) -> Result {
    let is_address = home.starts_with("https://") || home.starts_with("http://");
    if !is_address || home.contains(['"', '<', '#', ' ']) {
        return Err(Problem::new(
            format!("`{home}` is no address of a site"),
            "give one as in https://example.org/atlas/",
        ));
    }
    build::run(Some(home))
}

fn bundle(dataset: &str, to: &str) -> Result {
    offline::bundle(&PathBuf::from(dataset), &PathBuf::from(to))
}

fn test_with(args: &[&str]) -> Result {
    let (suites, filter): (&[Suite], Option<&str>) = match args {
        ["native", rest @ ..] => (&[Suite::Native], rest.first().copied()),
        ["wasm", rest @ ..] => (&[Suite::Wasm], rest.first().copied()),
        ["e2e", rest @ ..] => (&[Suite::Journeys], rest.first().copied()),
        ["engines", rest @ ..] => (&[Suite::Engines], rest.first().copied()),
        rest => (
            &[Suite::Native, Suite::Wasm, Suite::Journeys],
            rest.first().copied(),
        ),
    };
    for suite in suites {
        test::run(*suite, filter)?;
    }
    Ok(())
}

fn serve_with(mut args: &[&str]) -> Result {
    let (mut port, mut effort) = (8080, Effort::Quick);
    loop {
        args = match args {
            [] => return serve::run(port, effort),
            ["--release", rest @ ..] => {
                effort = Effort::Small;
                rest
            }
            ["--port", number, rest @ ..] => {
                port = number.parse().explain(
                    format!("`{number}` is no port"),
                    "give a number from 1 to 65535",
                )?;
                rest
            }
            [other, ..] => {
                let what = format!("serve does not know `{other}`");
                return Err(Problem::new(
                    what,
                    "`cargo xtask` alone lists what it knows",
                ));
            }
        };
    }
}
