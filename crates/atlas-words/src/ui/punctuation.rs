//! What stands between the parts of a statement.
//!
//! Leaves out marks inside dates, figures and sentences, which they set themselves.

use crate::pair::Pair;

/// Joins parts of one statement.
pub const COMMA: Pair = Pair(", ", "，");
/// Before a remark.
pub const OPENS: Pair = Pair(" (", "（");
/// Behind a remark.
pub const CLOSES: Pair = Pair(")", "）");
/// Between a name and what it stands for.
pub const COLON: Pair = Pair(": ", "：");
/// Ends a sentence before another.
pub const STOP: Pair = Pair(". ", "。");
