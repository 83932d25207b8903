//! What a visitor downloads, in bytes, against the budgets. Leaves out building (`build`).
//!
//! `sizes.tsv` holds the figures of the last accepted state: growth of more than a thirtieth fails
//! until somebody accepts it with `cargo xtask size --accept`, so that bytes never creep in.

use std::fs;

use crate::problem::{Explain, Problem, Result};
use crate::site::Site;
use crate::{offline, packed, project, site};

/// Everything a first visit transfers but the dataset, in bytes of brotli -q 11.
const APP_BUDGET: usize = 200_000;
/// The dataset, likewise.
const DATASET_BUDGET: usize = 110_000;
/// The edition in one file, as it is: nobody packs a file that is mailed.
const FILE_BUDGET: usize = 700_000;
/// One part in this many may be added without a word.
const TOLERANCE: usize = 33;

/// One line of the table.
struct Line {
    name: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What to do with the figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Compare them with the accepted ones.
    Compare,
    /// Accept them.
    Accept,
}

/// Measures `dist/`.
pub fn run(verdict: Verdict) -> Result {
    let site = Site::read(&project::dist())?;
    let lines = measured(&site)?;
    println!("{:<10} {:>9} {:>9} {:>9}", "", "raw", "gzip", "brotli");
    for line in &lines {
        println!(
            "{:<10} {:>9} {:>9} {:>9}",
            line.name, line.raw, line.gzip, line.brotli
        );
    }
    let of = |dataset: bool| {
        let such = lines
            .iter()
            .filter(|line| (line.name == "dataset") == dataset);
        such.map(|line| line.brotli).sum::<usize>()
    };
    let (app, dataset) = (of(false), of(true));
    println!("app {app} of {APP_BUDGET}, dataset {dataset} of {DATASET_BUDGET} (brotli)");
    let file = project::root().join("sizes.tsv");
    if verdict == Verdict::Accept {
        let rows = lines
            .iter()
            .map(|l| format!("{}\t{}\t{}\t{}\n", l.name, l.raw, l.gzip, l.brotli));
        let text = format!("file\traw\tgzip\tbrotli\n{}", rows.collect::<String>());
        return fs::write(&file, text).explain("sizes.tsv cannot be written", "check its rights");
    }
    let accepted = site::read_text(&file)?;
    for line in &lines {
        let row = accepted
            .lines()
            .find(|row| row.split('\t').next() == Some(line.name));
        let known = row.and_then(|row| row.rsplit('\t').next()?.parse::<usize>().ok());
        let known = known.explain(
            format!("sizes.tsv has no figure for {}", line.name),
            "run `cargo xtask size --accept` and commit it",
        )?;
        if line.brotli > known + known / TOLERANCE {
            return Err(Problem::new(
                format!("{} grew from {known} to {} bytes", line.name, line.brotli),
                "make it smaller, or argue for it and run `cargo xtask size --accept`",
            ));
        }
    }
    let file = site.get(offline::NAME).map_or(usize::MAX, <[u8]>::len);
    println!("the single file {file} of {FILE_BUDGET} (raw)");
    for (what, found, budget) in [
        ("the app", app, APP_BUDGET),
        ("the dataset", dataset, DATASET_BUDGET),
        ("the single file", file, FILE_BUDGET),
    ] {
        if found > budget {
            return Err(Problem::new(
                format!("{what} takes {found} bytes of {budget}"),
                "make it smaller: `cargo xtask size` lists where the bytes are",
            ));
        }
    }
    Ok(())
}

/// What a first visit transfers, by what it is.
fn measured(site: &Site) -> Result<Vec<Line>> {
    let kinds = [
        ("page", "index.html", ""),
        ("boot", "boot.", ".js"),
        ("glue", "atlas.", ".js"),
        ("wasm", "atlas.", ".wasm"),
        ("style", "atlas.", ".css"),
        ("icon", "icon.svg", ""),
        ("worker", "sw.js", ""),
        ("manifest", "manifest.webmanifest", ""),
        ("dataset", "data/atlas.", ".json"),
    ];
    let mut lines = Vec::new();
    for (name, start, end) in kinds {
        let fits = |file: &str| {
            let rest = file
                .strip_prefix(start)
                .and_then(|rest| rest.strip_suffix(end));
            rest.is_some_and(|rest| rest.is_empty() != (start.ends_with('.')))
        };
        let found = site.files().find(|(file, _)| fits(file));
        let (_, bytes) = found.explain(
            format!("dist/ has no {start}…{end}"),
            "run `cargo xtask build` first",
        )?;
        lines.push(Line {
            name,
            raw: bytes.len(),
            gzip: packed::gzip(bytes)?.len(),
            brotli: packed::brotli(bytes)?.len(),
        });
    }
    Ok(lines)
}
