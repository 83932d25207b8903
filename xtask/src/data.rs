//! Checks a dataset before it is built into a site or published. The rules are `atlas-core`'s and the
//! sentences `atlas-words`'; this only reads the file and shows what they say. Below it, the tools of those
//! who keep a dataset: docs/DATA.md.

mod diff;
mod format;
mod new;

use std::path::{Path, PathBuf};

use atlas_core::codes::Lang;
use atlas_core::load::load;
use atlas_core::model::Dataset;
use atlas_words::{issue, load_error};

pub use diff::diff;
pub use format::{check_format, format};
pub use new::new;
use serde_json::Value;

use crate::problem::{Explain, Problem, Result};
use crate::{project, site};

/// The dataset that the page opens by itself.
pub fn shipped() -> PathBuf {
    project::root().join("public/data/atlas.json")
}

/// How many policies the shipped dataset has.
pub fn n_policies() -> Result<usize> {
    Ok(loaded(&site::read_text(&shipped())?)?.policies.len())
}

/// A dataset that has been checked already.
pub fn loaded(json: &str) -> Result<Dataset> {
    let loaded = load(json).ok();
    let loaded = loaded.explain("the dataset cannot be read", "run `cargo xtask data check`")?;
    Ok(loaded.dataset)
}

/// Fails if the dataset at `path` breaks any rule; names each breach by its JSON pointer.
pub fn check(path: &Path) -> Result {
    let text = site::read_text(path)?;
    let file = path.display().to_string();
    let loaded = load(&text).map_err(|err| {
        let said = load_error(Lang::En, &err, &file);
        let bare = |sentence: &str| sentence.trim_end_matches('.').to_owned();
        Problem::new(bare(&said.what), bare(&said.remedy))
    })?;
    for found in &loaded.issues {
        println!("{}  {}", found.pointer, issue(Lang::En, found));
    }
    let (ds, n_issues) = (&loaded.dataset, loaded.issues.len());
    println!(
        "{file}: {} policies, {} events, {} targets, {} claims, {} sources; {n_issues} problems.",
        ds.policies.len(),
        ds.events.len(),
        ds.targets.len(),
        ds.claims.len(),
        ds.sources.len(),
    );
    if n_issues == 0 {
        return Ok(());
    }
    Err(Problem::new(
        format!("{file} breaks {n_issues} rules"),
        "mend what stands at each pointer above",
    ))
}

/// The file as JSON, whatever it says.
fn parsed(path: &Path) -> Result<Value> {
    let text = site::read_text(path)?;
    let value = serde_json::from_str(&text);
    value.explain(
        format!("{} is not JSON", path.display()),
        "`cargo xtask data check` names the line",
    )
}
