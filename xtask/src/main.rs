//! `cargo xtask`: reads the command line, runs one task, shows its problem if it has one.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling the person at the terminal what happens is what a task runner is for"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use xtask::problem::{Explain as _, Problem, Result};
use xtask::wasm::Effort;
use xtask::{build, data, serve};

const HELP: &str = "\
cargo xtask <task>

  serve [--port N] [--release]      build, serve on this machine, build again on change
  build                             the site for any static host, into dist/
  data check [FILE]                 is the dataset whole? (default: public/data/atlas.json)
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
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
        ["build"] => build::run(),
        ["data", "check"] => data::check(&data::shipped()),
        ["data", "check", file] => data::check(&PathBuf::from(file)),
        _ => Err(Problem::new(
            format!("There is no task `{}`", args.join(" ")),
            "`cargo xtask` alone lists the tasks",
        )),
    }
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
