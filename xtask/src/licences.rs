//! Which licences the dependencies may have. Others are argued in DESIGN.md and listed here by crate.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::project;

/// Licences that ask for nothing but their text.
const ALLOWED: [&str; 12] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Zlib",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "CC0-1.0",
    "0BSD",
    "Unlicense",
];
/// Crates with another licence, each with its argument in DESIGN.md.
const ARGUED: [(&str, &str); 1] = [("xxhash-rust", "BSL-1.0")];

/// Fails if a dependency's licence is not among the allowed ones.
pub fn check() -> Result<()> {
    let mut refused = BTreeSet::new();
    for package in project::dependencies()?.packages {
        let name = package.name.as_str();
        let licence = package.license.as_deref().unwrap_or_default();
        if !is_allowed(licence) && !ARGUED.contains(&(name, licence)) {
            refused.insert(format!("{name} ({licence})"));
        }
    }
    if refused.is_empty() {
        return Ok(());
    }
    let list = refused.into_iter().collect::<Vec<_>>().join(", ");
    bail!(
        "These dependencies have a licence that nobody has argued for: {list}; do without, or argue for it in DESIGN.md and list it in xtask/src/licences.rs"
    )
}

/// Whether an SPDX expression can be met: every part of an AND, any part of an OR.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], "");
    let every = expression.split(" AND ");
    let is_met = |part: &str| {
        part.split(" OR ")
            .any(|licence| ALLOWED.contains(&licence.trim()))
    };
    !expression.trim().is_empty() && every.into_iter().all(is_met)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences() {
        for good in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "(MIT OR GPL-3.0) AND Zlib",
        ] {
            assert!(is_allowed(good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "MPL-2.0"] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }
}
