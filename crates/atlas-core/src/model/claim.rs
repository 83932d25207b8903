//! What sources say, with what checking found. Leaves out what a claim rests on (`evidence`).

use super::codes::{Certainty, ClaimKind, Severity, Verdict};
use super::evidence::{Evidence, Locator, Quotation};
use super::ids::Entity;
use super::text::Text;
use crate::time::Day;

/// What a source says, in our own words, and how well it is supported.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Its slug.
    pub slug: Box<str>,
    /// What kind of statement.
    pub kind: ClaimKind,
    /// What it speaks of.
    pub about: Vec<Entity>,
    /// The statement in our words; for an artefact, why it is one.
    pub text: Text,
    /// The wording as printed, as a quotation.
    pub printed: Option<Box<str>>,
    /// What the original says or most likely said, in our words.
    pub checked: Option<Text>,
    /// What checking found.
    pub verdict: Verdict,
    /// For artefacts: how much harm it does.
    pub severity: Option<Severity>,
    /// For artefacts: how sure the reading of the original is.
    pub certainty: Option<Certainty>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
    /// When it was last checked.
    pub checked_on: Option<Day>,
}

impl Claim {
    /// The sources' own words for it.
    pub fn quotations(&self) -> impl Iterator<Item = &Quotation> {
        self.evidence
            .iter()
            .filter_map(|piece| piece.quotation.as_ref())
    }

    /// The paragraph of the article it comes from: that of the first evidence that has one.
    pub fn paragraph(&self) -> Option<u16> {
        self.evidence.iter().find_map(|e| match e.locator {
            Some(Locator::Paragraph(n)) => Some(n),
            _ => None,
        })
    }
}
