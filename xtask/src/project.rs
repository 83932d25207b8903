//! Where things lie: the checkout, cargo's target folder, tools on the PATH. Runs nothing but
//! `cargo metadata`.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use cargo_metadata::{Metadata, MetadataCommand};

/// The top folder of the checkout.
pub fn root() -> PathBuf {
    // Set anew by cargo on each run, so a checkout may move; the compiled-in path is the fallback.
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where the hosted site is written.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The dataset that the page opens by itself.
pub fn dataset() -> PathBuf {
    root().join("public/data/atlas.json")
}

/// What cargo says of the packages of this workspace.
pub fn workspace() -> Result<Metadata> {
    asked(MetadataCommand::new().no_deps())
}

/// The same with everything that they depend on.
pub fn dependencies() -> Result<Metadata> {
    asked(&mut MetadataCommand::new())
}

fn asked(command: &mut MetadataCommand) -> Result<Metadata> {
    let metadata = command.current_dir(root()).exec();
    metadata.context("cargo cannot read the workspace; mend what it says")
}

/// Where cargo builds, which the environment or a config file may have moved.
pub fn target_dir() -> Result<PathBuf> {
    Ok(workspace()?.target_directory.into())
}

/// The program `name`: the one npm installed here, else the first on the PATH.
pub fn program(name: &str) -> Option<PathBuf> {
    let own = root().join("node_modules/.bin");
    let path = env::var_os("PATH").unwrap_or_default();
    std::iter::once(own)
        .chain(env::split_paths(&path))
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}
