//! The format's JSON Schema as a file beside the dataset that ships, where an editor finds it.
//!
//! Not kept in the repository, as it follows from the code. Leaves out what it says
//! (`atlas_core::load::schema`) and the copy that is published (`published`).

use std::fs;

use anyhow::Result;

use crate::{project, published, site};

/// Writes the schema of the format, if it is not there as it should be: a new file would make `serve`
/// build the site anew.
pub fn write_schema() -> Result<()> {
    let path = project::root().join("public").join(published::SCHEMA);
    let schema = atlas_core::load::schema::schema();
    if fs::read(&path).is_ok_and(|known| known == schema.as_bytes()) {
        return Ok(());
    }
    site::write_text(&path, &schema)?;
    println!("{} is written: editors read it.", path.display());
    Ok(())
}

#[cfg(test)]
mod tests;
