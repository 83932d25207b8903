//! Serves the site while it is being changed: builds, hands out, looks for changes, builds again.
//! Reloading the page is left to the visitor, so that nothing of ours runs in it.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};

use crate::server::{Hosting, Server};
use crate::site::Site;
use crate::wasm::Effort;
use crate::{build, project};

/// What a change of which is seen.
const WATCHED: [&str; 6] = [
    "src",
    "crates",
    "styles",
    "public",
    "index.html",
    "Cargo.toml",
];
const PAUSE: Duration = Duration::from_millis(400);
/// How many ports are tried from the wanted one on.
const N_PORTS: u16 = 20;

/// Serves on `port` or the next free one until stopped.
pub fn run(port: u16, effort: Effort) -> Result<()> {
    let mut seen = newest_change();
    let server = start(build::assemble(effort, "")?, port)?;
    println!("Policy Atlas: {}", server.url());
    println!("It is built anew when a file changes; reload the page to see it. Ctrl+C stops.");
    loop {
        thread::sleep(PAUSE);
        let newest = newest_change();
        if newest == seen {
            continue;
        }
        seen = newest;
        match build::assemble(effort, "") {
            Ok(site) => {
                server.replace(&site)?;
                println!("Built anew.");
            }
            // The page goes on with the last state that could be built.
            Err(problem) => eprintln!("{problem:#}"),
        }
    }
}

fn start(site: Site, port: u16) -> Result<Server> {
    let mut ports = port..=port.saturating_add(N_PORTS);
    let server = ports.find_map(|port| {
        let hosting = Hosting {
            port,
            ..Hosting::default()
        };
        Server::start(&site, hosting).ok()
    });
    server.with_context(|| format!("no port from {port} on is free; choose another by --port"))
}

/// When the newest watched file was changed, and how many there are, so that a removal shows too.
fn newest_change() -> (Option<SystemTime>, usize) {
    let root = project::root();
    WATCHED
        .iter()
        .map(|name| newest_in(&root.join(name)))
        .fold((None, 0), latest)
}

fn newest_in(path: &Path) -> (Option<SystemTime>, usize) {
    if let Ok(entries) = fs::read_dir(path) {
        return entries
            .flatten()
            .map(|entry| newest_in(&entry.path()))
            .fold((None, 0), latest);
    }
    let changed = fs::metadata(path).and_then(|file| file.modified()).ok();
    (changed, usize::from(changed.is_some()))
}

fn latest(
    a: (Option<SystemTime>, usize),
    b: (Option<SystemTime>, usize),
) -> (Option<SystemTime>, usize) {
    (a.0.max(b.0), a.1 + b.1)
}
