//! A static site held in memory: paths and bytes. Building fills one, the server hands one out,
//! tests break one. Knows nothing of HTTP or of what the files mean.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use anyhow::{Context as _, Result};

const REMEDY: &str = "check that the file exists and may be read or written";

/// Files by their path below the site's root, with `/` between folders.
#[derive(Clone, Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Every file below `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut site = Self::default();
        for path in files_below(folder)? {
            let below = path.strip_prefix(folder).unwrap_or(&path);
            let parts = below.iter().map(OsStr::to_string_lossy);
            site.insert(parts.collect::<Vec<_>>().join("/"), read(&path)?);
        }
        Ok(site)
    }

    /// Writes the site as the only content of `folder`.
    pub fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)
                .with_context(|| format!("{} is in the way; {REMEDY}", folder.display()))?;
        }
        for (name, bytes) in &self.files {
            let path = folder.join(name);
            let parent = path.parent().unwrap_or(folder);
            fs::create_dir_all(parent)
                .and_then(|()| fs::write(&path, bytes))
                .with_context(|| format!("{} cannot be written; {REMEDY}", path.display()))?;
        }
        Ok(())
    }

    /// The bytes at `name`.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// Puts `bytes` at `name`.
    pub fn insert(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(name.into(), bytes.into());
    }

    /// Takes the file at `name` out of the site.
    pub fn remove(&mut self, name: &str) -> Option<Vec<u8>> {
        self.files.remove(name)
    }

    /// Puts `bytes` at `name` with their hash before its ending, and returns that name.
    /// The hash is of the final bytes, so a name never stands for two contents.
    pub fn insert_hashed(&mut self, name: &str, bytes: Vec<u8>) -> String {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let hash = sha256(&bytes);
        let hashed = format!("{stem}.{hash:.16}.{ending}");
        self.insert(hashed.clone(), bytes);
        hashed
    }

    /// All files with their hashes, a line each, as `sha256sum` writes them.
    pub fn list(&self) -> String {
        self.files()
            .map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes)))
            .collect()
    }

    /// All files in the order of their names.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }
}

/// The paths of all files below `folder`, in no order.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let problem = || format!("{} cannot be listed; {REMEDY}", folder.display());
    for entry in fs::read_dir(folder).with_context(problem)? {
        let path = entry.with_context(problem)?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The bytes of the file at `path`.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read; {REMEDY}", path.display()))
}

/// The text of the file at `path`.
pub fn read_text(path: &Path) -> Result<String> {
    let not_text = format!("{} is not UTF-8", path.display());
    String::from_utf8(read(path)?).with_context(|| format!("{not_text}; save it as UTF-8"))
}

/// Makes `text` the content of the file at `path`.
pub fn write_text(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written; {REMEDY}", path.display()))
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
