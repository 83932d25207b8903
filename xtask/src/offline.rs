//! The edition in one file: page, style, app and dataset in one HTML file that opens by double click.
//!
//! What it must avoid is in the comments below; each of them breaks on `file://` in some browser
//! (tomtheisen/mutraction#8, Pagefind/pagefind#202). Leaves out compiling (`wasm`) and the hosted
//! page (`build`).

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use atlas_export::one_file;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::wasm::Compiled;
use crate::{data, packed, page, project, site};

/// The name of the file beside the hosted site.
pub const NAME: &str = "policy-atlas-offline.html";

/// What goes into the file.
pub struct Parts<'a> {
    /// The page as it is edited.
    pub html: &'a str,
    /// The style sheet.
    pub css: &'a str,
    /// The script that starts the app.
    pub boot: &'a str,
    /// The app.
    pub app: &'a Compiled,
    /// The icon.
    pub icon: &'a [u8],
    /// The dataset, as JSON.
    pub dataset: &'a str,
    /// The version of the site it is made with.
    pub version: &'a str,
    /// Where that site is published; empty if nobody knows.
    pub home: &'a str,
}

/// The file.
pub fn whole(parts: &Parts<'_>) -> Result<String> {
    let glue = String::from_utf8_lossy(&parts.app.classic_glue);
    let glue = glue.trim();
    let (css, boot) = (parts.css.trim(), parts.boot.trim());
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'",
        hash(glue),
        hash(boot),
        hash(css)
    );
    let head = [
        page::policy(&policy),
        "<meta name=\"referrer\" content=\"no-referrer\">".to_owned(),
        page::meta("atlas-version", parts.version),
        page::meta("atlas-home", parts.home),
        format!(
            "<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">",
            base64(parts.icon)
        ),
        format!("<style>{css}</style>"),
    ];
    // Links to files of the site have nothing to lead to.
    let html = page::without_links(parts.html);
    let html = page::with_head(&html, &head)?;
    // Data first, then scripts, all in place and none deferred: there is nothing to wait for.
    let body = [
        format!(
            "<script id=\"atlas-embedded\" type=\"application/gzip\">{}</script>",
            base64(&packed::gzip(parts.dataset.as_bytes())?)
        ),
        format!(
            "<script type=\"application/octet-stream\" id=\"atlas-packed\">{}</script>",
            base64(&packed::gzip(&parts.app.wasm)?)
        ),
        format!("<script>{glue}</script>"),
        format!("<script>{boot}</script>"),
    ];
    let (before, after) = html
        .rsplit_once("</body>")
        .context("index.html has no </body>; put it back")?;
    Ok(format!("{before}{}\n</body>{after}", body.join("\n")))
}

/// Makes the file for any dataset, from what `dist/` was last built of.
pub fn bundle(dataset: &Path, to: &Path) -> Result<()> {
    data::check(dataset)?;
    let offline = site::read_text(&project::dist().join(NAME))
        .context("There is no offline edition to start from; run `cargo xtask build` first")?;
    let dataset = site::read_text(dataset)?;
    // The site that this file was built with need not have this dataset, so nothing leads there.
    let file = one_file(&offline, &dataset, "")
        .with_context(|| format!("{NAME} has no dataset in it; run `cargo xtask build` again"))?;
    let shown = to.strip_prefix(project::root()).unwrap_or(to).display();
    fs::write(to, &file)
        .with_context(|| format!("{shown} cannot be written; choose another place"))?;
    println!("{shown}: {} bytes, opens by double click.", file.len());
    Ok(())
}

fn hash(script: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(script)))
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_the_file_leads_out_of_it_or_ends_a_script_early() {
        let app = Compiled {
            glue: Vec::new(),
            classic_glue: b"let startAtlas;".to_vec(),
            wasm: b"\0asm".to_vec(),
        };
        let html = "<head>\n<meta charset=\"utf-8\">\n<link rel=\"icon\" href=\"icon.svg\">\n\
            <script defer src=\"boot.js\"></script>\n</head>\n<body>\n<p>text</p>\n</body>\n";
        let parts = Parts {
            html,
            css: "p{color:red}",
            boot: "go();",
            app: &app,
            icon: b"<svg/>",
            dataset: "{\"a\":\"</script>\"}",
            version: "12ab",
            home: "",
        };
        let file = whole(&parts).unwrap_or_default();
        assert!(!file.contains("src="), "{file}");
        assert!(!file.contains("href=\"icon.svg\""), "{file}");
        assert!(
            !file.contains("{\"a\""),
            "the dataset is not packed: {file}"
        );
        assert_eq!(file.matches("</script>").count(), 4, "{file}");
        assert!(file.contains(&hash("go();")), "{file}");
    }
}
