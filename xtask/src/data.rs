//! Checks a dataset before it is built into a site or published. The rules are `atlas-core`'s; this
//! only reads the file and shows what they say.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::problem::{Explain, Result};
use crate::{project, site};

/// The dataset that the page opens by itself.
pub fn shipped() -> PathBuf {
    project::root().join("public/data/atlas.json")
}

/// Fails if the dataset at `path` cannot be shown whole.
pub fn check(path: &Path) -> Result {
    let text = site::read_text(path)?;
    let not_json = format!("{} is not JSON", path.display());
    // TODO(wiring): hand `text` to atlas_core's loader and show each issue by row and field.
    let _: Value =
        serde_json::from_str(&text).explain(not_json, "mend the line and column it names")?;
    Ok(())
}
