//! One way to lay out a dataset, so that a change of one word is a change of one line.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::site;

/// Lays the file out anew.
pub fn format(path: &Path) -> Result<()> {
    site::write_text(path, &laid_out(&parsed(path)?)?)
}

/// Fails if [`format()`] would change the file.
pub fn check_format(path: &Path) -> Result<()> {
    if site::read_text(path)? == laid_out(&parsed(path)?)? {
        return Ok(());
    }
    bail!(
        "{} is laid out by hand; run `cargo xtask data fmt`",
        path.display()
    )
}

/// Without a space too many, as visitors get it: a third fewer bytes to read through, a twentieth fewer to load.
pub fn compact(path: &Path) -> Result<String> {
    let text = serde_json::to_string(&parsed(path)?);
    text.context("the dataset cannot be written as JSON; try again")
}

/// The file as JSON, whatever it says.
pub(super) fn parsed(path: &Path) -> Result<Value> {
    let text = site::read_text(path)?;
    let value = serde_json::from_str(&text);
    value.with_context(|| {
        format!(
            "{} is not JSON; `cargo xtask data check` names the line",
            path.display()
        )
    })
}

/// Indented by two, members in their own order, Chinese as it is, a line break at the end.
pub(super) fn laid_out(dataset: &Value) -> Result<String> {
    let text = serde_json::to_string_pretty(dataset);
    let text = text.context("the dataset cannot be written as JSON; try again")?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_keeps_order_and_letters() {
        let value = serde_json::from_str(r#"{"b":{"zh":"\u6b66汉"},"a":[1,2.50,[]]}"#);
        let text = laid_out(&value.unwrap_or_default()).unwrap_or_default();
        let expected = "{\n  \"b\": {\n    \"zh\": \"武汉\"\n  },\n  \"a\": [\n    1,\n    2.5,\n    []\n  ]\n}\n";
        assert_eq!(text, expected);
    }
}
