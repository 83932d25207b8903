//! Puts the site together: compiled app, style sheet, public files and page, under hashed names.
//! Leaves out what the single file is made of (`offline`).

use std::collections::BTreeMap;

use anyhow::Result;

use crate::site::{Site, read_text};
use crate::wasm::{self, Effort};
use crate::{data, offline, packed, page, project, published, version};

/// Builds the hosted site and writes it to `dist/`. `home` is where it will be published, if that is
/// known: the single file can then lead there.
pub fn run(home: Option<&str>) -> Result<()> {
    let mut site = assemble(Effort::Small, home.unwrap_or_default())?;
    // The one file holds the app packed already, and is saved rather than shown.
    packed::add(&mut site, offline::NAME)?;
    site.write(&project::dist())?;
    let n_bytes: usize = site.files().map(|(_, bytes)| bytes.len()).sum();
    println!(
        "dist/ holds the site: {} files, {n_bytes} bytes.",
        site.files().count()
    );
    Ok(())
}

/// The whole site, in memory, to be published at `home` (empty: anywhere).
pub fn assemble(effort: Effort, home: &str) -> Result<Site> {
    let dataset = data::check(&project::dataset())?;
    let root = project::root();
    let html = read_text(&root.join("index.html"))?;
    let app = wasm::compile(effort)?;
    let css = style_sheet(&html)?;
    let boot = bare_script(&read_text(&root.join("public/boot.js"))?);
    let worker = bare_script(&read_text(&root.join("public/sw.js"))?);

    let mut site = Site::read(&root.join("public"))?;
    // Neither is served as it stands.
    site.remove("boot.js");
    site.remove("sw.js");
    let mut names = BTreeMap::new();
    let mut name = |plain: &str, hashed: String| names.insert(plain.to_owned(), hashed);
    name(
        "policy-atlas.js",
        site.insert_hashed("atlas.js", app.glue.clone()),
    );
    name(
        "policy-atlas_bg.wasm",
        site.insert_hashed("atlas.wasm", app.wasm.clone()),
    );
    name(
        "boot.js",
        site.insert_hashed("boot.js", boot.clone().into_bytes()),
    );
    let json = data::compact(&project::dataset())?;
    // Only the page asks for this one; the dataset keeps its plain name too, as others may link it.
    name(
        "data/atlas.json",
        site.insert_hashed("data/atlas.json", json.clone().into_bytes()),
    );
    site.insert("data/atlas.json", json.as_bytes());
    let style_sheet = site.insert_hashed("atlas.css", css.clone().into_bytes());
    let mut kept: Vec<String> = names.values().cloned().collect();
    let page = page::rewritten(&html, &style_sheet, &names)?;
    page::check(&page)?;
    let mut head = vec![
        page::policy(page::HOSTED_POLICY),
        "<meta name=\"referrer\" content=\"no-referrer\">".to_owned(),
    ];
    // While somebody works on the page, a kept copy would only be in the way.
    if effort == Effort::Small {
        published::add(&mut site, &dataset, &read_text(&project::dataset())?, home)?;
        site.insert("index.html", page.as_bytes());
        let version = version::of(&site, &worker);
        let file = offline::whole(&offline::Parts {
            html: &html,
            css: &css,
            boot: &boot,
            app: &app,
            icon: site.get("icon.svg").unwrap_or_default(),
            dataset: &json,
            version: &version,
            home,
        })?;
        let (name, size) = (offline::NAME, file.len());
        head.push(published::description(&dataset, home));
        head.push(format!(
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}\">",
            published::FEED
        ));
        head.push(page::meta("atlas-version", &version));
        head.push(page::meta("atlas-offline", &format!("{name} {size}")));
        site.insert(name, file);
        let plain = ["./", &style_sheet, "icon.svg", "manifest.webmanifest"];
        kept.extend(plain.map(str::to_owned));
        site.insert("sw.js", version::worker(&worker, &version, &kept));
    }
    site.insert("index.html", page::with_head(&page, &head)?);
    Ok(site)
}

/// The listed style sheets as one, as they are written: their comments and blanks weigh one kilobyte when packed.
fn style_sheet(html: &str) -> Result<String> {
    let root = project::root();
    let files = page::style_sheets(html)
        .into_iter()
        .map(|file| read_text(&root.join(file)));
    Ok(files.collect::<Result<Vec<_>>>()?.join("\n"))
}

/// A script without its indentation and the lines that are comments.
fn bare_script(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::bare_script;

    #[test]
    fn a_script_loses_its_comments_and_its_indentation() {
        assert_eq!(bare_script("// why\n\n  go();\n"), "go();\n");
    }
}
