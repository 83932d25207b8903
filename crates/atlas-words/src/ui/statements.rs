//! The screen of all statements, and the links that lead there.
//!
//! Leaves out the names of verdicts and kinds (`labels`) and the numbers in words (`statements` beside this folder).

use crate::pair::Pair;

/// The screen of all statements.
pub const STATEMENTS: Pair = Pair("Statements", "说法");
/// What it is for.
pub const STATEMENTS_LEAD: Pair = Pair(
    "What the sources say, one statement at a time, each with what checking found. Press one to see how we know.",
    "逐条列出来源中的说法及核查结论。点击任一条，即可查看依据。",
);
/// Label of the field that narrows a long list.
pub const FIND_IN_LIST: Pair = Pair("Find in this list", "在列表中查找");
/// No statement answers.
pub const NO_STATEMENTS: Pair = Pair(
    "No statement answers to all of this.",
    "没有符合全部条件的说法。",
);
/// A dataset without statements.
pub const NO_STATEMENTS_YET: Pair = Pair(
    "This dataset has no statements yet.",
    "此数据集尚无说法记录。",
);
/// From a policy to the statements on it.
pub const STATEMENTS_AS_LIST: Pair = Pair("As a list, to filter and save", "在列表中筛选、保存");
