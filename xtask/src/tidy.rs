//! Rules of the house that no compiler checks: the walls between layers, the head of every file, its
//! length, where colours live. Each rule is a function of one file and tests itself below.

use crate::{project, site};
use anyhow::{Result, bail};
use cargo_metadata::DependencyKind;

/// Longer files are split by idea. Tests do not count.
const MOST_LINES: usize = 330;
/// Files that are one list or one family, and read worse when torn apart.
const LONG: [&str; 7] = [
    "crates/atlas-core/src/load/",
    "crates/atlas-core/src/model/codes.rs",
    "crates/atlas-core/src/query/index.rs",
    "crates/atlas-core/src/view_state/route.rs",
    "crates/atlas-export/src/dataset.rs",
    "crates/atlas-words/src/errors.rs",
    "crates/atlas-words/src/labels.rs",
];

/// Fails with every breach, a line each.
pub fn check() -> Result<()> {
    let root = project::root();
    let mut breaches = Vec::new();
    for folder in ["src", "crates", "xtask", "e2e", "tests", "styles"] {
        for file in site::files_below(&root.join(folder))? {
            let ending = file.extension().unwrap_or_default();
            if ending != "rs" && ending != "css" {
                continue;
            }
            let name = file.strip_prefix(&root).unwrap_or(&file);
            let name = name.to_string_lossy().replace('\\', "/");
            let found = breaches_of(&name, &site::read_text(&file)?);
            breaches.extend(found.iter().map(|what| format!("{name}: {what}")));
        }
    }
    for package in project::workspace()?.packages {
        let used = package.dependencies.iter();
        let used = used.filter(|used| used.kind == DependencyKind::Normal);
        breaches.extend(used.filter_map(|used| dependency(&package.name, &used.name)));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    bail!(
        "The house has breaches:\n  {}; ARCHITECTURE.md tells where things belong",
        breaches.join("\n  ")
    )
}

/// What is wrong with one file.
fn breaches_of(name: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    if name.ends_with(".css") {
        let has_colour = |line: &str| {
            let bare = line.split("/*").next().unwrap_or_default();
            bare.contains(": #")
                || bare.contains("rgb(")
                || bare.contains("oklch(0")
                || bare.contains("hsl(")
        };
        if name != "styles/tokens.css" && text.lines().any(has_colour) {
            breaches.push("a colour outside styles/tokens.css".to_owned());
        }
        return breaches;
    }
    if !text.starts_with("//!") {
        breaches.push("does not open with //! (what it owns, what it leaves out)".to_owned());
    }
    let body = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let n_lines = body.lines().count();
    let may_be_long = name.contains("tests") || LONG.iter().any(|long| name.starts_with(long));
    if n_lines > MOST_LINES && !may_be_long {
        breaches.push(format!("{n_lines} lines; {MOST_LINES} are the most"));
    }
    let code: Vec<&str> = body
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let names = |what: &str| code.iter().any(|line| line.contains(what));
    let mut wall = |is_inside: bool, what: &str, why: &str| {
        if is_inside && names(what) {
            breaches.push(format!("names `{what}`: {why}"));
        }
    };
    let is_page = name.starts_with("src/");
    let is_door = name.starts_with("src/browser/");
    for browser in ["web_sys", "js_sys", "wasm_bindgen"] {
        wall(
            is_page && !is_door,
            browser,
            "only src/browser/ is a door to the browser",
        );
    }
    wall(
        is_page && name != "src/api.rs",
        "gloo_net",
        "only src/api.rs fetches",
    );
    for above in ["leptos", "crate::pages", "crate::store"] {
        wall(is_door, above, "the door knows neither signals nor views");
    }
    for above in [
        "crate::store",
        "crate::pages",
        "crate::evidence",
        "crate::filters",
        "crate::sharing",
        "crate::links",
        "use_context",
    ] {
        wall(
            name.starts_with("src/components/"),
            above,
            "components know values and callbacks only",
        );
    }
    for shared in ["evidence", "filters", "sharing", "links"] {
        wall(
            name.starts_with(&format!("src/{shared}")),
            "crate::pages",
            "what pages share knows no page",
        );
    }
    if let Some(page) = name.strip_prefix("src/pages/") {
        let own = page.split(['/', '.']).next().unwrap_or_default();
        for other in ["cards", "compare", "policy", "sources", "timeline"] {
            let is_other = own != other && own != "mod";
            wall(
                is_other,
                &format!("pages::{other}"),
                "pages never import one another",
            );
        }
    }
    breaches
}

/// The crates that each pure crate may depend on: no clock, no I/O and no browser among them (the core's `clippy.toml`
/// keeps out those of the standard library).
const WALLS: [(&str, &[&str]); 3] = [
    (
        "atlas-core",
        &[
            "percent-encoding",
            "rustc-hash",
            "schemars",
            "serde",
            "serde_json",
            "strum",
            "unicode-normalization",
        ],
    ),
    ("atlas-words", &["atlas-core"]),
    (
        "atlas-export",
        &[
            "atlas-core",
            "atlas-words",
            "csv",
            "rustc-hash",
            "serde",
            "serde_json",
        ],
    ),
];

/// What is wrong with the crate `name` depending on the crate `on`.
fn dependency(name: &str, on: &str) -> Option<String> {
    let (_, allowed) = WALLS.iter().find(|(wall, _)| *wall == name)?;
    let may = allowed.join(" and ");
    (!allowed.contains(&on)).then(|| format!("{name} depends on {on}: it may use {may}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes() {
        let check = |name: &str, text: &str| {
            let found = breaches_of(name, text);
            assert!(found.is_empty(), "{name}: {found:?}");
        };
        check("src/browser/address.rs", "//! x\nuse web_sys::Window;");
        check("src/api.rs", "//! x\nuse gloo_net::http::Request;");
        check(
            "src/evidence/a.rs",
            "//! x\nuse crate::store::Atlas;\n// web_sys is elsewhere",
        );
        check(
            "src/pages/cards/mod.rs",
            "//! x\nuse crate::pages::cards::lead;",
        );
        check(
            "src/pages/mod.rs",
            "//! x\npub(crate) use cards::CardsPage;",
        );
        check("styles/tokens.css", "--a: oklch(0.5 0 0);");
        check("styles/base.css", "color: var(--ink);\n#boot,\n.a {\n");
    }

    #[test]
    fn what_fails() {
        let check = |name: &str, text: &str| {
            assert!(!breaches_of(name, text).is_empty(), "{name} passes: {text}");
        };
        check("src/app.rs", "use a;");
        check("src/app.rs", "//! x\nuse web_sys::Window;");
        check("src/app.rs", "//! x\nuse gloo_net::http::Request;");
        check("src/pages/cards/mod.rs", "//! x\nuse js_sys::Date;");
        check(
            "src/pages/cards/mod.rs",
            "//! x\nuse crate::pages::timeline::x;",
        );
        check("src/browser/hash.rs", "//! x\nuse leptos::prelude::*;");
        check("src/components/chip.rs", "//! x\nuse crate::store::Atlas;");
        check("src/links.rs", "//! x\nuse crate::pages::x;");
        check("src/app.rs", &format!("//! x\n{}", "let a;\n".repeat(400)));
        check("styles/base.css", "color: #fff;");
        check("styles/base.css", "color: oklch(0.5 0 0);");
    }

    #[test]
    fn a_new_dependency_of_the_core_is_a_breach() {
        assert_eq!(dependency("atlas-core", "rustc-hash"), None);
        assert!(dependency("atlas-core", "web-sys").is_some());
        assert!(dependency("atlas-words", "leptos").is_some());
        assert_eq!(dependency("xtask", "web-sys"), None);
    }
}
