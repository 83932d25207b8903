//! The built site, whole or broken on purpose, served for one journey.

use std::thread;

use xtask::server::{Answered, Hosting, Server};
use xtask::site::Site;
use xtask::{offline, project};

use crate::failure::{Failure, Outcome};

/// The site as `cargo xtask build` left it in `dist/`.
pub fn built() -> Outcome<Site> {
    let dist = project::dist();
    if !dist.join("index.html").is_file() {
        return Err(Failure::new(
            "dist/ holds no site: run `cargo xtask build` first",
        ));
    }
    Ok(Site::read(&dist)?)
}

/// The name in `site` that starts and ends so: for names that carry a hash.
pub fn hashed(site: &Site, start: &str, end: &str) -> Outcome<String> {
    let name = site.files().map(|(name, _)| name).find(|name| {
        name.strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(|hash| hash.len() == 16)
    });
    name.map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("dist/ holds no {start}<hash>{end}")))
}

/// Puts the one file of `site` into an empty folder of this journey's own. Returns its address.
pub fn lone_file(site: &Site) -> Outcome<String> {
    let file = site.get(offline::NAME).ok_or_else(|| {
        Failure::new("dist/ holds no offline edition: run `cargo xtask build` first")
    })?;
    let journey = thread::current()
        .name()
        .unwrap_or("unnamed")
        .replace("::", "-");
    let folder = project::target_dir()?.join("lone").join(journey);
    let mut alone = Site::default();
    alone.insert(offline::NAME, file);
    alone.write(&folder)?;
    Ok(format!("file://{}", folder.join(offline::NAME).display()))
}

/// Serves `site`.
pub fn serve(site: Site, hosting: Hosting) -> Outcome<Server> {
    Ok(Server::start(site, hosting)?)
}

/// The requests that were not answered by a file.
pub fn refused(server: &Server) -> Vec<Answered> {
    server
        .answered()
        .into_iter()
        .filter(|answered| answered.status >= 400)
        .collect()
}
