//! Figures of a policy: what it promises, in numbers or not, and what was reached. Leaves out which promises compare
//! (`compare`).

use super::codes::{Comparator, Scope};
use super::ids::{ClaimId, PolicyId, TermId};
use super::text::Text;
use crate::time::When;

/// Whether a figure is a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureKind {
    /// It is.
    Target,
    /// What was reached, spent or counted.
    Result,
}

/// Something a policy promises, or a result that is no promise: a number with a unit, or a quality.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its slug.
    pub slug: Box<str>,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// A promise or a result.
    pub kind: FigureKind,
    /// What it is, in our words: "firms of the 100-billion-yuan class".
    pub label: Text,
    /// What it measures: targets with the same indicator and unit compare.
    pub indicator: TermId,
    /// How the value bounds it.
    pub comparator: Comparator,
    /// The amount as checked, and nothing if it has no number.
    pub amount: Option<Amount>,
    /// By when, if a deadline is stated.
    pub deadline: Option<When>,
    /// Of a result: when it was reached or counted.
    pub as_of: Option<When>,
    /// Whether it is about the subject or a wider goal that only stands beside it.
    pub scope: Scope,
    /// The form the first source printed.
    pub printed: Option<PrintedFigure>,
    /// What the original says, in our words, where somebody could check.
    pub checked: Option<Text>,
    /// What has become of it, in our words.
    pub progress: Option<Text>,
    /// The claim that carries its evidence.
    pub claim: Option<ClaimId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A number as a source writes it. Value and multiplier stay apart, because 亿 (1e8) and 万 (1e4)
/// are where errors of ten enter.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number before its multiplier.
    pub value: f64,
    /// The upper end, for ranges.
    pub value_max: Option<f64>,
    /// What to multiply by: 1, 1e4 (万), 1e8 (亿)...
    pub multiplier: f64,
    /// What is counted.
    pub unit: Option<TermId>,
    /// ISO 4217, for money. Never converted, never summed.
    pub currency: Option<Box<str>>,
    /// "per cluster", "per year".
    pub per: Option<Text>,
}

impl Amount {
    /// The number in plain units: value times multiplier.
    pub fn plain(&self) -> f64 {
        self.value * self.multiplier
    }
}

/// A figure as printed, right or wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedFigure {
    /// At most eight words or a bare figure, as a quotation.
    pub wording: Box<str>,
    /// The number that the wording has, if any.
    pub value: Option<f64>,
    /// The unit as printed.
    pub unit: Option<Box<str>>,
    /// The deadline as printed.
    pub deadline: Option<When>,
}
