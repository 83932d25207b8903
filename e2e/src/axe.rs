//! Runs axe-core, the accessibility checker, over the page as it stands, and tells what it found in
//! words. axe comes from npm and is never shipped.

use std::fmt::Write as _;

use serde_json::Value;
use xtask::{project, site};

use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] })
        .then((found) => done(found.violations), (error) => done(String(error)));";

/// Fails if axe-core finds a violation in the page.
pub fn check(page: Page<'_>) -> Outcome {
    let file = project::root().join("node_modules/axe-core/axe.min.js");
    let axe = site::read_text(&file).map_err(|_| {
        Failure::new("axe-core is not installed, so accessibility was not checked: run `npm ci` (it needs Node.js)")
    })?;
    let found = page
        .browser()
        .session()
        .async_script(&format!("{axe};{RUN}"), &[])?;
    let violations = found
        .as_array()
        .ok_or_else(|| Failure::new(format!("axe-core broke off: {found}")))?;
    ensure(violations.is_empty(), || report(violations))
}

fn report(violations: &[Value]) -> String {
    let text = |value: &Value, key: &str| {
        value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut out = format!("axe-core finds {} violations:", violations.len());
    for violation in violations {
        let (id, impact, help) = (
            text(violation, "id"),
            text(violation, "impact"),
            text(violation, "help"),
        );
        // Writing to a string cannot fail.
        let _ = write!(out, "\n- {id} ({impact}): {help}");
        for node in violation
            .get("nodes")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let summary = text(node, "failureSummary").replace('\n', "\n      ");
            let _ = write!(out, "\n    {}\n      {summary}", text(node, "html"));
        }
    }
    out
}
