//! Why a cell is empty: read and silent, not looked for, or no question at all.
//!
//! Leaves out what a record as a whole leaves open (`silence`).

use crate::model::codes::{Completeness, Nature};
use crate::model::{Dataset, Policy, PolicyId};

/// Why a cell is empty: a word, never 0 (OxCGRT/covid-policy-tracker#1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The texts were read whole and don't say.
    NotStated,
    /// Nobody has looked, or only parts were read.
    NotSearched,
    /// The question makes no sense here.
    NotApplicable,
}

impl Missing {
    /// Its spelling in exports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotStated => "not_stated",
            Self::NotSearched => "not_searched",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// Why policies say nothing on a question. Context decides nothing, so it neither proves a silence
/// nor breaks one.
pub fn missing(dataset: &Dataset, policies: &[PolicyId]) -> Missing {
    if policies.is_empty() {
        return Missing::NotSearched;
    }
    let rows = policies.iter().map(|id| &dataset.policies[*id]);
    let decisions: Vec<&Policy> = rows.filter(|row| row.nature == Nature::Decision).collect();
    if decisions.is_empty() {
        return Missing::NotApplicable;
    }
    let was_read = |row: &&Policy| row.completeness == Completeness::FullText;
    if decisions.iter().all(was_read) {
        Missing::NotStated
    } else {
        Missing::NotSearched
    }
}
