//! The terms of the vocabularies that a dataset brings along. Leaves out the closed lists (`codes`).

use super::ids::TermId;
use super::text::Text;

/// The vocabularies a dataset brings along, because topics differ. Closed lists are in [`crate::model::codes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// EC-OECD STIP instrument types, `PI006` to `PI033`, with local sub-codes such as `PI022.park`.
    Instrument,
    /// Technologies that a policy names.
    Technology,
    /// Sectors that a policy addresses.
    Sector,
    /// What a target measures.
    Indicator,
    /// What a target counts in.
    Unit,
}

impl Vocabulary {
    /// Every vocabulary, in the order of the codebook.
    pub const ALL: [Self; 5] = [
        Self::Instrument,
        Self::Technology,
        Self::Sector,
        Self::Indicator,
        Self::Unit,
    ];

    /// Its key under `vocabularies` in the file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Instrument => "instrument",
            Self::Technology => "technology",
            Self::Sector => "sector",
            Self::Indicator => "indicator",
            Self::Unit => "unit",
        }
    }
}

/// A term of a vocabulary.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The vocabulary it belongs to.
    pub vocabulary: Vocabulary,
    /// Its code, unique within the vocabulary.
    pub code: Box<str>,
    /// What readers see.
    pub label: Text,
    /// What it means, if the label does not say.
    pub definition: Option<Text>,
    /// What stands right behind a number, of a unit that measures rather than counts: "%", " km²".
    pub symbol: Option<Text>,
    /// The wider term: for `PI022.park` the term `PI022`.
    pub parent: Option<TermId>,
}
