//! How much of a dataset is read: every limit of the gate, with its reason.
//!
//! Leaves out noting what lies beyond one (`issues`, `records`, `read`). The limits hold for what stands inside one
//! record or is shown as a whole: there nothing else bounds the work of one frame. How many records there are they
//! hardly touch, as the page shows records a few at a time and asks an index for them. In brackets: the most that the
//! shipped dataset has.

/// Records of one kind (739). Ids of rows have four bytes, and the memory of a page ends before: ten million is beyond
/// what is meant, a million policies, and short of what breaks.
pub const MOST_RECORDS: usize = 10_000_000;

/// Entries of one list inside a record, or of a list that the page shows whole: events, figures, evidence, relations,
/// passages, questions, works, changes (21). Each is drawn at once with the record it belongs to.
pub const MOST_ENTRIES: usize = 1_000;

/// Terms of one vocabulary (82). The filters offer them all.
pub const MOST_TERMS: usize = 10_000;

/// Characters of one text (447): some five printed pages. A title of five million took the page ten seconds.
pub const LONGEST_TEXT: usize = 10_000;

/// Letters of an id, which stands in links (50).
pub const LONGEST_ID: usize = 200;

/// Steps from a jurisdiction to the topmost one above it, from a translation to its original, or from a claim about a
/// claim about a claim to the last of them (3). Whole chains are shown, and searched for each of their members.
pub const DEEPEST: usize = 32;

/// Issues that are kept one by one; the rest are counted. Nobody reads more, and the page lists them all.
pub const MOST_ISSUES: usize = 1_000;

/// Characters of the file that an issue quotes.
pub(super) const LONGEST_QUOTED: usize = 120;

/// The greatest amount that can be meant: a thousand trillions of anything. Up to here each unit of a number is kept.
pub(super) const GREATEST: f64 = 1e15;

/// The smallest amount but 0.
pub(super) const SMALLEST: f64 = 1e-9;

/// What a number may be multiplied by: from a millionth to 10^12 (兆, a trillion).
pub(super) const MULTIPLIERS: std::ops::RangeInclusive<f64> = 1e-6..=1e12;

/// Kilometres to the other side of the earth: half its circumference, rounded up. No place is further off.
pub(super) const FARTHEST_KM: f64 = 20_040.0;
