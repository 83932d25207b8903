//! What a visitor downloads, in bytes, against an earlier state. Leaves out building (`build`).
//!
//! `sizes.tsv` holds the figures of an earlier state: what grew since is told, so that bytes never creep in unseen, and
//! `cargo xtask size --accept` writes the table anew. Only what is far out fails.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::site::Site;
use crate::{offline, packed, project, site};

/// Everything a first visit transfers but the dataset, in bytes of brotli -q 11: far more than it takes. What a reader
/// waits for is what counts, and `cargo xtask bench visits` times that.
const APP_LIMIT: usize = 540_000;
/// The edition in one file, as it is: nobody packs a file that is mailed.
const FILE_LIMIT: usize = 1_400_000;

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
pub fn run(verdict: Verdict) -> Result<()> {
    let site = Site::read(&project::dist())?;
    let lines = measured(&site)?;
    println!("{:<10} {:>9} {:>9} {:>9}", "", "raw", "gzip", "brotli");
    for line in &lines {
        println!(
            "{:<10} {:>9} {:>9} {:>9}",
            line.name, line.raw, line.gzip, line.brotli
        );
    }
    let app: usize = lines
        .iter()
        .filter(|line| line.name != "dataset")
        .map(|line| line.brotli)
        .sum();
    let file = site.get(offline::NAME).map_or(usize::MAX, <[u8]>::len);
    println!("the app {app} (brotli, without the dataset), the single file {file} (raw)");
    let table = project::root().join("sizes.tsv");
    if verdict == Verdict::Accept {
        let rows = lines
            .iter()
            .map(|l| format!("{}\t{}\t{}\t{}\n", l.name, l.raw, l.gzip, l.brotli));
        let text = format!("file\traw\tgzip\tbrotli\n{}", rows.collect::<String>());
        return fs::write(&table, text).context("sizes.tsv cannot be written; check its rights");
    }
    tell_growth(&lines, &site::read_text(&table)?);
    for (what, found, limit) in [
        ("the app", app, APP_LIMIT),
        ("the single file", file, FILE_LIMIT),
    ] {
        if found > limit {
            bail!(
                "{what} takes {found} bytes, far more than the {limit} it should; find what grew above, and argue for it in DESIGN.md or make it smaller"
            );
        }
    }
    Ok(())
}

/// Says what has grown or shrunk since the table was written.
fn tell_growth(lines: &[Line], table: &str) {
    for line in lines {
        let row = table
            .lines()
            .find(|row| row.split('\t').next() == Some(line.name));
        let known = row.and_then(|row| row.rsplit('\t').next()?.parse::<usize>().ok());
        match known {
            Some(known) if known != line.brotli => {
                let now = line.brotli;
                println!(
                    "{}: {known} to {now} bytes since sizes.tsv was written",
                    line.name
                );
            }
            Some(_) => {}
            None => println!("{}: not in sizes.tsv", line.name),
        }
    }
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
        let (_, bytes) = found.with_context(|| {
            format!("dist/ has no {start}…{end}; run `cargo xtask build` first")
        })?;
        lines.push(Line {
            name,
            raw: bytes.len(),
            gzip: packed::gzip(bytes)?.len(),
            brotli: packed::brotli(bytes)?.len(),
        });
    }
    Ok(lines)
}
