//! What is still open about a claim, which tells what would settle it.
//!
//! Leaves out the sentences (`atlas-words`) and what a conflict's own record says (`Conflict::reason`).

use super::Witnesses;
use crate::model::codes::{Certainty, Verdict};
use crate::model::{ClaimId, Dataset};

/// What is open about a claim, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenPoint {
    /// Sources disagree, and nothing settles it.
    Conflict,
    /// A source says otherwise.
    Disputed,
    /// No source seen bears on it.
    Unseen,
    /// The article's own original says it, and nobody else.
    OnlyOriginal,
    /// One text says it, be it in several renderings.
    OneOrigin,
    /// Several sources say it; the deciding body's own text was not among them.
    NoPrimary,
    /// How a bent wording is to be read is a guess.
    Reading,
    /// Nothing: the deciding body's own text was seen, or the original of a bent wording.
    Nothing,
}

impl Dataset {
    /// What is open about a claim.
    pub fn open_point(&self, claim: ClaimId) -> OpenPoint {
        let row = &self.claims[claim];
        if self.is_contested(row) {
            return OpenPoint::Conflict;
        }
        let seen = self.witnesses(claim);
        match row.verdict {
            Verdict::Disputed => OpenPoint::Disputed,
            Verdict::Artefact if row.certainty == Some(Certainty::High) => OpenPoint::Nothing,
            Verdict::Artefact => OpenPoint::Reading,
            Verdict::AsInOriginal => OpenPoint::OnlyOriginal,
            _ => match seen {
                Witnesses::Nobody => OpenPoint::Unseen,
                Witnesses::One => OpenPoint::OneOrigin,
                Witnesses::Several => OpenPoint::NoPrimary,
                Witnesses::Primary => OpenPoint::Nothing,
            },
        }
    }
}
