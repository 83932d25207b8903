//! The built site, whole or broken on purpose, served for one journey.

use xtask::build;
use xtask::server::{Answered, Hosting, Server};
use xtask::site::Site;

use crate::failure::{Failure, Outcome};

/// The site as `cargo xtask build` left it in `dist/`.
pub fn built() -> Outcome<Site> {
    let dist = build::dist();
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
