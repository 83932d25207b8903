//! Looks at a published copy of the site as a visitor's browser would get it, and says what is wrong
//! with it. Leaves out publishing: docs/PUBLISH.md.
//!
//! Fetches by curl, which speaks TLS and every proxy's dialect, so that the tools need not.

use anyhow::{Context as _, Result, bail};
use xshell::cmd;

use crate::command::shell;
use crate::packed::LIST;
use crate::site::sha256;

/// Something about a published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Visitors will notice.
    Wrong(String),
    /// It works, and could be quicker or safer.
    Better(String),
}

/// Checks the copy at `url` and prints what it finds.
pub fn run(url: &str) -> Result<()> {
    let findings = findings(url)?;
    let mut n_wrong = 0;
    for finding in &findings {
        match finding {
            Finding::Wrong(what) => {
                n_wrong += 1;
                println!("wrong: {what}");
            }
            Finding::Better(what) => println!("could be better: {what}"),
        }
    }
    if n_wrong > 0 {
        bail!("{n_wrong} things are wrong with {url}; docs/PUBLISH.md has a recipe for each host");
    }
    println!("{url} is whole and visitors can use it.");
    Ok(())
}

/// All that is wrong with the copy at `url`, or could be better.
pub fn findings(url: &str) -> Result<Vec<Finding>> {
    let url = format!("{}/", url.trim_end_matches('/'));
    let list = fetch(&format!("{url}{LIST}"))?;
    if list.status != 200 {
        let what = format!("{LIST} answers {}: was dist/ copied whole?", list.status);
        return Ok(vec![Finding::Wrong(what)]);
    }
    let list = String::from_utf8_lossy(&list.body).into_owned();
    let mut found = Vec::new();
    for line in list.lines() {
        let Some((hash, name)) = line.split_once("  ") else {
            found.push(Finding::Wrong(format!(
                "{LIST} has a line that is none: {line}"
            )));
            continue;
        };
        let is_packed = name.ends_with(".br") || name.ends_with(".gz");
        if !is_packed {
            found.extend(of_file(name, hash, &fetch(&format!("{url}{name}"))?));
        }
    }
    let page = fetch(&url)?;
    let html = String::from_utf8_lossy(&page.body);
    if page.status != 200 {
        found.push(Finding::Wrong(format!(
            "the folder itself answers {}",
            page.status
        )));
    } else if !html.contains("http-equiv=\"Content-Security-Policy\"") {
        found.push(Finding::Wrong(
            "the page lost its content policy".to_owned(),
        ));
    }
    if page.header("x-content-type-options").is_none() {
        let what = "the host sends no X-Content-Type-Options: nosniff";
        found.push(Finding::Better(what.to_owned()));
    }
    Ok(found)
}

fn of_file(name: &str, hash: &str, reply: &Reply) -> Vec<Finding> {
    if reply.status != 200 {
        return vec![Finding::Wrong(format!("{name} answers {}", reply.status))];
    }
    let mut found = Vec::new();
    if sha256(&reply.body) != hash {
        found.push(Finding::Wrong(format!("{name} was changed on its way")));
    }
    let bare = |text: &str| text.split(';').next().unwrap_or_default().trim().to_owned();
    let sent = reply.header("content-type").map(bare);
    let wanted = mime_guess::from_path(name).first_or_octet_stream();
    let wanted = wanted.essence_str();
    // Scripts and XML have two names; any text is fine for a list.
    let is_fine = sent.as_deref() == Some(wanted)
        || (wanted == "text/xml" && sent.as_deref() == Some("application/xml"))
        || (wanted == "text/javascript" && sent.as_deref() == Some("application/javascript"))
        || name == LIST;
    if !is_fine {
        let sent = sent.unwrap_or_else(|| "nothing".to_owned());
        let what = format!("{name} is sent as {sent} instead of {wanted}");
        // The page starts without it, by reading the file twice.
        found.push(if wanted == "application/wasm" {
            Finding::Better(what)
        } else {
            Finding::Wrong(what)
        });
    }
    let gains = ["html", "css", "js", "wasm", "json"];
    let ending = name.rsplit('.').next().unwrap_or_default();
    let is_alone = name == crate::offline::NAME;
    if reply.body.len() > 2_000 && gains.contains(&ending) && !is_alone && !reply.is_packed {
        found.push(Finding::Better(format!(
            "{name} is sent without compression"
        )));
    }
    let caching = reply.header("cache-control").unwrap_or_default().to_owned();
    let age = caching.split("max-age=").nth(1).map(bare);
    let age: Option<u64> = age.and_then(|age| age.split(',').next()?.trim().parse().ok());
    if is_hashed(name) {
        if age.is_none_or(|age| age < 86_400) {
            let what = format!("{name} may be kept for ever, and the host says “{caching}”");
            found.push(Finding::Better(what));
        }
    } else if age.is_some_and(|age| age > 3_600) && !caching.contains("no-cache") {
        let what = format!("{name} changes under its name, and the host says “{caching}”");
        found.push(Finding::Wrong(what));
    }
    found
}

/// Whether a name carries a hash of sixteen hexadecimal digits.
fn is_hashed(name: &str) -> bool {
    let is_hash = |part: &str| part.len() == 16 && part.chars().all(|c| c.is_ascii_hexdigit());
    name.split('.').any(is_hash)
}

/// A reply, unpacked.
struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    is_packed: bool,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

fn fetch(url: &str) -> Result<Reply> {
    let sh = shell()?;
    let curl = cmd!(
        sh,
        "curl --silent --show-error --location --compressed --include {url}"
    );
    let remedy = "check the address and the connection; the check needs curl on the PATH";
    let output = curl.quiet().ignore_status().output();
    let output = output.with_context(|| format!("curl did not start; {remedy}"))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        bail!("{url} cannot be fetched: {}; {remedy}", why.trim());
    }
    // Each redirect has a head of its own; the last one counts.
    let mut rest = output.stdout.as_slice();
    let mut head = String::new();
    while rest.starts_with(b"HTTP/") {
        let end = rest.windows(4).position(|four| four == b"\r\n\r\n");
        let (before, after) = rest.split_at(end.map_or(rest.len(), |at| at + 4));
        head = String::from_utf8_lossy(before).into_owned();
        rest = after;
    }
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers: Vec<(String, String)> = headers
        .map(|(key, value)| (key.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Ok(Reply {
        status: status.with_context(|| format!("{url} answers no HTTP; {remedy}"))?,
        is_packed: headers.iter().any(|(key, _)| key == "content-encoding"),
        headers,
        body: rest.to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(headers: &[(&str, &str)], body: &[u8]) -> Reply {
        let headers = headers
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Reply {
            status: 200,
            headers: headers.collect(),
            body: body.to_vec(),
            is_packed: false,
        }
    }

    #[test]
    fn what_is_wrong_with_a_file() {
        // The SHA-256 of "x".
        let hash = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        let check = |name: &str, headers: &[(&str, &str)], body: &[u8], expected: &[&str]| {
            let found = of_file(name, hash, &reply(headers, body));
            let found: Vec<String> = found.iter().map(|finding| format!("{finding:?}")).collect();
            assert_eq!(found.len(), expected.len(), "{name}: {found:?}");
            for (found, expected) in found.iter().zip(expected) {
                assert!(found.contains(expected), "{found} without {expected}");
            }
        };
        let html = ("content-type", "text/html; charset=utf-8");
        let forever = ("cache-control", "public, max-age=31536000, immutable");
        check("index.html", &[html], b"x", &[]);
        check(
            "index.html",
            &[html, ("cache-control", "no-cache")],
            b"x",
            &[],
        );
        check(
            "index.html",
            &[html, forever],
            b"x",
            &["Wrong(\"index.html changes"],
        );
        check("index.html", &[html], b"y", &["was changed"]);
        check(
            "index.html",
            &[("content-type", "text/plain")],
            b"x",
            &["Wrong(\"index.html is sent as text/plain"],
        );
        let name = "a.0123456789abcdef.wasm";
        let wasm = ("content-type", "application/wasm");
        check(name, &[wasm, forever], b"x", &[]);
        check(
            name,
            &[wasm],
            b"x",
            &["Better(\"a.0123456789abcdef.wasm may be kept"],
        );
        check(
            name,
            &[forever],
            b"x",
            &["Better(\"a.0123456789abcdef.wasm is sent as nothing"],
        );
    }
}
