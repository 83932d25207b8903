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

/// What the next version of `site` would be: another title, so another dataset, page and worker, under
/// other names.
pub fn next_version(site: &Site) -> Outcome<Site> {
    let data = hashed(site, "data/atlas.", ".json")?;
    let page = text(site, "index.html");
    let (_, version) = page
        .split_once("<meta name=\"atlas-version\" content=\"")
        .ok_or_else(|| Failure::new("the page has no version"))?;
    let version = version.split('"').next().unwrap_or_default().to_owned();
    let renamed = |name: &str| {
        let text = text(site, name).replace(&version, "222222222222");
        text.replace(&data, "data/atlas.2222222222222222.json")
    };
    let mut next = site.clone();
    next.insert("index.html", renamed("index.html"));
    next.insert("sw.js", renamed("sw.js"));
    next.remove(&data);
    let dataset = text(site, &data).replacen("City policy", "Second edition of city policy", 1);
    next.insert("data/atlas.2222222222222222.json", dataset);
    Ok(next)
}

fn text(site: &Site, name: &str) -> String {
    String::from_utf8_lossy(site.get(name).unwrap_or_default()).into_owned()
}

/// Puts the one file of `site` into an empty folder of this journey's own. Returns its address.
pub fn lone_file(site: &Site) -> Outcome<String> {
    let file = site.get(offline::NAME).ok_or_else(|| {
        Failure::new("dist/ holds no offline edition: run `cargo xtask build` first")
    })?;
    alone(offline::NAME, file)
}

/// Puts one page under a name into an empty folder of this journey's own. Returns its address.
pub fn alone(name: &str, file: &[u8]) -> Outcome<String> {
    let journey = thread::current()
        .name()
        .unwrap_or("unnamed")
        .replace("::", "-");
    let folder = project::target_dir()?.join("lone").join(journey).join(name);
    let mut alone = Site::default();
    alone.insert(name, file);
    alone.write(&folder)?;
    Ok(format!("file://{}", folder.join(name).display()))
}

/// Serves `site`.
pub fn serve(site: &Site, hosting: Hosting) -> Outcome<Server> {
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
