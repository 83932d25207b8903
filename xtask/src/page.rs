//! Rewrites the tags of `index.html`: trunk's instructions go, plain names become hashed ones.
//! Reads no file and knows no file's content.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};

/// The style sheets that `html` asks trunk to include, in order.
pub fn style_sheets(html: &str) -> Vec<&str> {
    tags(html)
        .filter(|tag| is_style_sheet(tag))
        .filter_map(|tag| attribute(tag, "href"))
        .collect()
}

/// `html` with one style sheet in the place of the listed ones, without trunk's other tags and
/// comments, and with each name that `names` knows replaced.
pub fn rewritten(
    html: &str,
    style_sheet: &str,
    names: &BTreeMap<String, String>,
) -> Result<String> {
    let mut out = String::new();
    let mut style_sheet = Some(style_sheet);
    let mut unseen: Vec<&String> = names.keys().collect();
    let mut rest = html;
    while let Some((before, tag, after)) = next_tag(rest) {
        out.push_str(before);
        rest = after;
        if tag.starts_with("<!--") {
            // Said to those who edit the page, not to those who visit it.
        } else if is_style_sheet(tag) {
            let link = style_sheet
                .take()
                .map(|href| format!("<link rel=\"stylesheet\" href=\"{href}\">"));
            out.push_str(&link.unwrap_or_default());
        } else if attribute(tag, "data-trunk").is_none() {
            let known = ["href", "src"]
                .iter()
                .find_map(|key| names.get_key_value(attribute(tag, key)?));
            match known {
                Some((plain, hashed)) => {
                    unseen.retain(|name| *name != plain);
                    out.push_str(&tag.replace(&format!("\"{plain}\""), &format!("\"{hashed}\"")));
                }
                None => out.push_str(tag),
            }
        }
    }
    out.push_str(rest);
    if let Some(name) = unseen.first() {
        bail!(
            "index.html names no {name}, so the page would never load it; add the <link> or <script> back"
        );
    }
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// What the hosted page may load: its own files, and WebAssembly. Nothing else, from nowhere else.
pub const HOSTED_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The page with lines put behind its character set, which must come first.
pub fn with_head(html: &str, lines: &[String]) -> Result<String> {
    let (before, after) = html
        .split_once("<meta charset=\"utf-8\">")
        .context("index.html has no <meta charset>; put it first in the head")?;
    let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
    Ok(format!(
        "{before}<meta charset=\"utf-8\">\n{}{}",
        lines.trim_end(),
        after
    ))
}

/// The page without comments, links and scripts: what is left when all they name is put inside.
pub fn without_links(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, tag, after)) = next_tag(rest) {
        out.push_str(before);
        rest = after;
        let is_script = tag.starts_with("<script") || tag == "</script>";
        if !(tag.starts_with("<!--") || tag.starts_with("<link") || is_script) {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

/// A content security policy as a line of the head.
pub fn policy(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// A fact about the page for its scripts, as a line of the head.
pub fn meta(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{content}\">")
}

/// Refuses what would break under a sub-path or a strict content policy.
pub fn check(html: &str) -> Result<()> {
    let bad = tags(html).find_map(|tag| {
        let address = attribute(tag, "href")
            .or_else(|| attribute(tag, "src"))
            .unwrap_or_default();
        let why = if tag.starts_with("<base") {
            "has a <base>, which sends #/ links to another page"
        } else if address.starts_with('/') || address.contains("://") {
            "has an absolute address, which breaks on a sub-path"
        } else if tag.starts_with("<style") || attribute(tag, "style").is_some() {
            "has an inline style, which a strict content policy refuses"
        } else if tag.starts_with("<script") && attribute(tag, "src").is_none() {
            "has an inline script, which a strict content policy refuses"
        } else {
            return None;
        };
        Some(format!("index.html {why}: {tag}"))
    });
    bad.map_or(Ok(()), |what| bail!("{what}; take it out"))
}

fn is_style_sheet(tag: &str) -> bool {
    attribute(tag, "data-trunk").is_some() && attribute(tag, "rel") == Some("css")
}

/// All start tags, end tags and comments.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, tag, after) = next_tag(rest)?;
        rest = after;
        Some(tag)
    })
}

fn next_tag(html: &str) -> Option<(&str, &str, &str)> {
    let (before, from_tag) = html.split_at(html.find('<')?);
    let end = if from_tag.starts_with("<!--") {
        "-->"
    } else {
        ">"
    };
    let (tag, after) = from_tag.split_at(from_tag.find(end)? + end.len());
    Some((before, tag, after))
}

/// The value of an attribute; an empty one if it stands there without a value.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let mut rest = tag.trim_start_matches('<').trim_end_matches(['>', '/']);
    rest = rest.split_once(char::is_whitespace)?.1;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let key_len = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (key, after) = rest.split_at(key_len);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"')?,
            None => ("", after.trim_start_matches('=')),
        };
        if key == name {
            return Some(value);
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::{check, rewritten, style_sheets};
    use std::collections::BTreeMap;

    const PAGE: &str = "<!-- note > --><link data-trunk rel=\"css\" href=\"a.css\">\n\
        <link data-trunk rel=\"css\" href=\"b.css\">\n\
        <link id=\"x\" href=\"x.js\"><script defer src=\"boot.js\"></script><p>x.js</p>\n\
        <link data-trunk rel=\"rust\" href=\"Cargo.toml\">";

    fn names(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect()
    }

    #[test]
    fn lists_style_sheets_in_order() {
        assert_eq!(style_sheets(PAGE), ["a.css", "b.css"]);
    }

    #[test]
    fn puts_hashed_names_and_drops_trunk() {
        let names = names(&[("x.js", "x.1.js"), ("boot.js", "boot.2.js")]);
        let html = rewritten(PAGE, "atlas.3.css", &names);
        let want = "<link rel=\"stylesheet\" href=\"atlas.3.css\">\n\
            <link id=\"x\" href=\"x.1.js\"><script defer src=\"boot.2.js\"></script><p>x.js</p>\n";
        assert_eq!(html.ok().as_deref(), Some(want));
    }

    #[test]
    fn refuses_a_page_that_forgets_a_file() {
        assert!(rewritten(PAGE, "a.css", &names(&[("y.js", "y.1.js")])).is_err());
    }

    #[test]
    fn knows_what_breaks_on_a_sub_path_or_under_a_policy() {
        for good in [
            "<a href=\"#/x\">",
            "<script src=\"b.js\"></script>",
            "<p class=\"style\">",
        ] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in [
            "<base href=\"./\">",
            "<a href=\"/x\">",
            "<link href=\"https://x/y\">",
            "<p style=\"a:b\">",
            "<style>a{}</style>",
            "<script>go()</script>",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
