//! The hits as cards or a table, and what stands over them.
//!
//! Leaves out the number of hits and the question in words (`counts`, `sentence`).

use crate::pair::Pair;

/// Heading over starting points.
pub const START_WITH: Pair = Pair("Start with a question", "从一个问题开始");
/// What the page is for, under the dataset's title.
pub const LEAD: Pair = Pair(
    "Press any figure to see what was printed, what the original says, and how we know.",
    "点击任一数字，即可查看报道如何写、原文怎么说、依据何在。",
);
/// Before the filter that a file is a selection by.
pub const SELECTION: Pair = Pair("This file holds a selection", "本文件为节选");
/// Before the day of the latest event.
pub const LATEST: Pair = Pair("latest event", "最近事件");
/// Label of the order.
pub const SORT: Pair = Pair("Order", "排序");
/// Label of the cards-or-table switch.
pub const FORM: Pair = Pair("Show as", "显示为");
/// The table form.
pub const TABLE: Pair = Pair("Table", "表格");
/// Shows more hits.
pub const MORE: Pair = Pair("Show more", "显示更多");
/// Nothing matches.
pub const NO_HITS: Pair = Pair("Nothing matches all of this.", "没有符合全部条件的结果。");
/// A dataset without policies.
pub const EMPTY_DATASET: Pair = Pair(
    "This dataset has no policies yet.",
    "此数据集尚无政策记录。",
);
/// What to do then.
pub const EMPTY_DATASET_REMEDY: Pair = Pair(
    "The file could be read, and it holds no record that can be shown. If you expected some, see what is wrong with it below.",
    "文件可以读取，但其中没有可显示的记录。如不应如此，请查看下方问题列表。",
);
/// Badge of a hit whose date only may fit.
pub const POSSIBLE: Pair = Pair("possibly in these dates", "可能在此时段");
/// Badge of an open conflict.
pub const OPEN_CONFLICT: Pair = Pair("sources disagree", "来源有分歧");
/// A record that is no decision.
pub const NO_DECISION: Pair = Pair("not a government decision", "非政府决定");
/// Column heading.
pub const POLICY: Pair = Pair("Policy", "政策");
/// Column heading.
pub const DATE: Pair = Pair("Date", "日期");
/// Column heading.
pub const TARGETS: Pair = Pair("Targets", "目标");
