//! Packs files for hosts that send them packed, and lists all files with their hashes.
//!
//! Leaves out choosing what a host does with them: docs/PUBLISH.md.

use std::io::Write as _;

use anyhow::{Context as _, Result};

use crate::site::Site;

/// The list of files: `sha256sum --check files.sha256` tells whether a copy is whole.
pub const LIST: &str = "files.sha256";

const REMEDY: &str = "try again";

/// Puts a `.br` and a `.gz` beside each file but one that gets smaller by it, then the list of all.
pub fn add(site: &mut Site, but: &str) -> Result<()> {
    let mut more = Vec::new();
    for (name, bytes) in site.files() {
        if name == but {
            continue;
        }
        for (ending, packed) in [("br", brotli(bytes)?), ("gz", gzip(bytes)?)] {
            if packed.len() < bytes.len() {
                more.push((format!("{name}.{ending}"), packed));
            }
        }
    }
    for (name, bytes) in more {
        site.insert(name, bytes);
    }
    let list = site.list();
    site.insert(LIST, list);
    Ok(())
}

/// As `gzip -9`, without a time in it.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let packed = writer.write_all(bytes).and_then(|()| writer.finish());
    packed.with_context(|| format!("a file cannot be compressed; {REMEDY}"))
}

/// As `brotli -q 11`.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 24);
        let written = writer.write_all(bytes).and_then(|()| writer.flush());
        written.with_context(|| format!("a file cannot be compressed; {REMEDY}"))?;
    }
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_files_stand_beside_their_originals_and_in_the_list() {
        let mut site = Site::default();
        site.insert("a.js", "go(); ".repeat(50));
        site.insert("b.txt", "x");
        site.insert("c.html", "saved ".repeat(50));
        assert!(add(&mut site, "c.html").is_ok());
        let names: Vec<&str> = site.files().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            ["a.js", "a.js.br", "a.js.gz", "b.txt", "c.html", LIST]
        );
        let list = String::from_utf8_lossy(site.get(LIST).unwrap_or_default()).into_owned();
        assert_eq!(list.lines().count(), 5);
        let of_x = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  b.txt";
        assert!(list.lines().any(|line| line == of_x), "{list}");
    }
}
