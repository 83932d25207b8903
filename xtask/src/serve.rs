//! Serves the site while it is being changed: builds, hands out, looks for changes, builds again.
//! Reloading the page is left to the visitor, so that nothing of ours runs in it.

use std::pin::pin;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};
use tokio::runtime::Builder;
use tokio::time::timeout;

use crate::server::{Hosting, Server};
use crate::site::{Site, files_below};
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
    let server = start(&build::assemble(effort, "")?, port)?;
    println!("Policy Atlas: {}", server.url());
    println!("It is built anew when a file changes; reload the page to see it. Ctrl+C stops.");
    // Heard rather than left to the system, so that the server takes its folder away with it.
    let waiting = Builder::new_current_thread().enable_all().build();
    let waiting = waiting.context("the server cannot wait; close other programs")?;
    let mut ctrl_c = pin!(tokio::signal::ctrl_c());
    loop {
        let heard = waiting.block_on(async { timeout(PAUSE, &mut ctrl_c).await });
        if heard.is_ok() {
            return Ok(());
        }
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

fn start(site: &Site, port: u16) -> Result<Server> {
    let mut ports = port..=port.saturating_add(N_PORTS);
    let server = ports.find_map(|port| {
        let hosting = Hosting {
            port,
            ..Hosting::default()
        };
        Server::start(site, hosting).ok()
    });
    server.with_context(|| format!("no port from {port} on is free; choose another by --port"))
}

/// When the newest watched file was changed, and how many there are, so that a removal shows too.
fn newest_change() -> (Option<SystemTime>, usize) {
    let root = project::root();
    let mut files = Vec::new();
    for path in WATCHED.map(|name| root.join(name)) {
        if path.is_dir() {
            // A folder that goes while it is listed shows as a change.
            files.extend(files_below(&path).unwrap_or_default());
        } else {
            files.push(path);
        }
    }
    let changed = files
        .iter()
        .filter_map(|file| file.metadata().ok()?.modified().ok());
    (changed.max(), files.len())
}
