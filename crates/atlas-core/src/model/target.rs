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
        times(self.value, self.multiplier)
    }

    /// Its upper end in plain units; of what is no range, the number itself.
    pub fn top(&self) -> f64 {
        times(self.value_max.unwrap_or(self.value), self.multiplier)
    }
}

/// A product to the 15 digits that a float holds for certain: 1.1 times 10,000 is 11,000, and no draft of 1.1万 was raised
/// by being issued as 11,000.
fn times(value: f64, multiplier: f64) -> f64 {
    let product = value * multiplier;
    format!("{product:.14e}").parse().unwrap_or(product)
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

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn products_have_no_digits_of_their_own() {
        let cases = [
            (1.1, 1e4, 11_000.0),
            (4.35, 1e8, 435e6),
            (22.6187, 1e4, 226_187.0),
            (-2.9, 1e4, -29_000.0),
            (0.1, 3.0, 0.3),
            (1234.0, 1.0, 1234.0),
            (0.0, 1e8, 0.0),
        ];
        for (value, multiplier, expected) in cases {
            assert_eq!(times(value, multiplier), expected, "{value} × {multiplier}");
        }
        for n in 1..100_000 {
            assert_eq!(times(f64::from(n) / 1e4, 1e4), f64::from(n));
            assert_eq!(times(f64::from(n) / 1e2, 1e8), f64::from(n) * 1e6);
        }
    }
}
