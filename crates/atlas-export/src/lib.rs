//! The current view as text to take away: CSV for spreadsheets, JSON that is itself a dataset and describes
//! its texts in schema.org's words too, and that dataset with the whole page around it.
//!
//! All rows, no cap. Codes and texts of the data only. Leaves out saving the file, and pictures.

pub mod cite;
mod comparison;
mod csv;
mod dataset;
mod json_ld;
mod one_file;
mod provenance;
mod row_code;
mod statements;
mod subset;
mod table;

use atlas_core::model::Dataset;

pub use comparison::comparison_json;
pub use csv::{comparison_csv, policies_csv};
pub use dataset::policies_json;
pub use one_file::{escaped, one_file};
pub use provenance::Provenance;
pub use statements::{claims_csv, claims_json};
pub use table::Table;

/// A file name that says which data it holds: `policy-atlas-cards-2026.11.0-2026-11-24.csv`. From
/// the dataset, never from a clock.
pub fn file_name(dataset: &Dataset, stem: &str, extension: &str) -> String {
    let released = dataset.about.released_on.map(|day| format!("-{day}"));
    let name = format!(
        "policy-atlas-{stem}-{}{}.{extension}",
        dataset.about.version,
        released.unwrap_or_default()
    );
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    name.chars()
        .map(|c| if is_plain(c) { c } else { '_' })
        .collect()
}

#[cfg(test)]
mod tests;
