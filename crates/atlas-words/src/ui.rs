//! Buttons, headings and hints of the page itself.
//!
//! Leaves out labels of codes (`labels`), names (`names`), and sentences made of data.

use crate::Pair;

/// The product's name.
pub const NAME: Pair = Pair("Policy Atlas", "政策图谱");
/// First link of the page.
pub const SKIP: Pair = Pair("Skip to the results", "跳到结果");
/// Label of the navigation between screens.
pub const SCREENS: Pair = Pair("Views", "视图");
/// The cards screen.
pub const CARDS: Pair = Pair("Cards", "卡片");
/// The timeline screen.
pub const TIMELINE: Pair = Pair("Timeline", "时间线");
/// The comparison screen.
pub const COMPARE: Pair = Pair("Compare", "比较");
/// The screen of sources and method.
pub const SOURCES: Pair = Pair("Sources", "来源");
/// Label of the search field.
pub const SEARCH: Pair = Pair("Search", "搜索");
/// Hint inside the search field.
pub const SEARCH_HINT: Pair = Pair(
    "Search: Wuhan, 武汉, blockchain…",
    "搜索：武汉、wuhan、区块链……",
);
/// Heading over starting points.
pub const START_WITH: Pair = Pair("Start with a question", "从一个问题开始");
/// A starting point.
pub const ASK_FIRST: Pair = Pair(
    "Who moved first, late 2021 to January 2022?",
    "2021年底至2022年1月，谁先行动？",
);
/// A starting point.
pub const ASK_SIDE_BY_SIDE: Pair = Pair(
    "Wuhan, Hefei and Shanghai side by side",
    "武汉、合肥与上海并列比较",
);
/// A starting point.
pub const ASK_WRONG: Pair = Pair(
    "Which printed statements were corrected?",
    "哪些报道内容被更正？",
);
/// What the page is for, under the dataset's title.
pub const LEAD: Pair = Pair(
    "Press any figure to see what was printed, what the original says, and how we know.",
    "点击任一数字，即可查看报道如何写、原文怎么说、依据何在。",
);
/// Label of the filter panel.
pub const FILTERS: Pair = Pair("Filters", "筛选");
/// Said before the filters.
pub const FILTERS_HINT: Pair = Pair(
    "Results update as you choose. Numbers show what a choice would give.",
    "选择后结果即时更新；数字表示选择该项可得的条数。",
);
/// Keep only this value.
pub const ONLY: Pair = Pair("only", "仅此");
/// Rule this value out.
pub const NOT: Pair = Pair("not", "排除");
/// Clears one facet.
pub const CLEAR: Pair = Pair("Clear", "清除");
/// Clears all filters.
pub const CLEAR_ALL: Pair = Pair("Clear all", "全部清除");
/// Chips of the present filter.
pub const PRESENT_FILTERS: Pair = Pair("Filters in use", "已选条件");
/// Takes one filter away.
pub const REMOVE: Pair = Pair("Remove", "移除");
/// Heading of the date filter.
pub const DATES: Pair = Pair("Dates", "日期");
/// First day of the date filter.
pub const FROM: Pair = Pair("From", "自");
/// Last day of the date filter.
pub const TO: Pair = Pair("To", "至");
/// Switch of the date filter.
pub const ONLY_CERTAIN: Pair = Pair("Only dates that are certain", "仅限确定的日期");
/// Badge of a hit whose date only may fit.
pub const POSSIBLE: Pair = Pair("possibly in these dates", "可能在此时段");
/// Heading of the reading switch.
pub const READING: Pair = Pair("Count as its own", "归属口径");
/// Label of the order.
pub const SORT: Pair = Pair("Order", "排序");
/// Label of the cards-or-table switch.
pub const FORM: Pair = Pair("Show as", "显示为");
/// The table form.
pub const TABLE: Pair = Pair("Table", "表格");
/// Copies the address.
pub const COPY_LINK: Pair = Pair("Copy link", "复制链接");
/// After copying.
pub const COPIED: Pair = Pair("Link copied", "链接已复制");
/// When copying is refused.
pub const COPY_BY_HAND: Pair = Pair("Copy this link by hand", "请手动复制此链接");
/// On `file://`.
pub const LINK_IS_LOCAL: Pair = Pair(
    "This link works on this computer only",
    "此链接仅在本机有效",
);
/// Saves as CSV.
pub const SAVE_CSV: Pair = Pair("Save as CSV", "存为 CSV");
/// Saves as JSON.
pub const SAVE_JSON: Pair = Pair("Save as JSON", "存为 JSON");
/// Label of the evidence panel.
pub const EVIDENCE: Pair = Pair("Evidence", "依据");
/// Shown in the panel before anything was pressed.
pub const EVIDENCE_HINT: Pair = Pair(
    "Press a figure, a date or a claim to see how we know.",
    "点击数字、日期或说法，即可查看依据。",
);
/// Puts the panel away.
pub const CLOSE: Pair = Pair("Close", "关闭");
/// Over the printed form.
pub const AS_PRINTED: Pair = Pair("As printed in the translated article", "译文报道所印");
/// Over the checked form.
pub const AS_CHECKED: Pair = Pair("As checked", "核对后");
/// Where nothing could be checked.
pub const NOT_CHECKED: Pair = Pair(
    "No source seen bears on it: shown as printed.",
    "未见可核对的来源，按报道原样显示。",
);
/// Where the article prints nothing.
pub const NOT_PRINTED: Pair = Pair("The article does not say.", "报道未提及。");
/// Over the list of evidence.
pub const RESTS_ON: Pair = Pair("What it rests on", "依据来源");
/// Over claims about the thing.
pub const CLAIMS: Pair = Pair("What is said about it", "相关说法");
/// Over conflicts about the thing.
pub const CONFLICTS: Pair = Pair("Where sources disagree", "来源分歧");
/// Badge of an open conflict.
pub const OPEN_CONFLICT: Pair = Pair("sources disagree", "来源有分歧");
/// The side of a conflict that is shown.
pub const SHOWN_HERE: Pair = Pair("shown here", "本站采用");
/// Link to the policy.
pub const OPEN_POLICY: Pair = Pair("Open the policy", "查看该政策");
/// Opens a source in the browser.
pub const OPEN_SOURCE: Pair = Pair("Open the page", "打开网页");
/// A source that is named but not linked.
pub const NOT_LINKED: Pair = Pair("named, not linked", "仅列名，不提供链接");
/// A record that is no decision.
pub const NO_DECISION: Pair = Pair("not a government decision", "非政府决定");
/// Before a printed wording on a card.
pub const PRINTED: Pair = Pair("printed", "报道作");
/// A goal beside the subject.
pub const WIDER_GOAL: Pair = Pair("wider goal", "一般性目标");
/// Nothing matches.
pub const NO_HITS: Pair = Pair("Nothing matches all of this.", "没有符合全部条件的结果。");
/// What to do then.
pub const NO_HITS_REMEDY: Pair = Pair("Take one of these away:", "可移除以下任一条件：");
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
/// Tries again.
pub const RETRY: Pair = Pair("Try again", "重试");
/// Notice that a file has breaches.
pub const FILE_HAS_ISSUES: Pair = Pair(
    "Parts of this file could not be used.",
    "此文件有部分内容无法使用。",
);
/// Link to them.
pub const SEE_ISSUES: Pair = Pair("See what is wrong", "查看问题");
/// Notice that a link was not wholly understood.
pub const LINK_ODD: Pair = Pair(
    "Parts of this link were not understood. This is the nearest view.",
    "链接有部分无法识别，现显示最接近的视图。",
);
/// Puts a notice away.
pub const DISMISS: Pair = Pair("Dismiss", "知道了");
/// Column heading.
pub const POLICY: Pair = Pair("Policy", "政策");
/// Column heading.
pub const DATE: Pair = Pair("Date", "日期");
/// Column heading.
pub const TARGETS: Pair = Pair("Targets", "目标");
/// No target.
pub const NO_TARGETS: Pair = Pair("no targets stated", "未提出目标");
/// Over the numbers in the footer.
pub const LAST_VERIFIED: Pair = Pair("Last verified", "最近核对");
/// Over the version of the data.
pub const DATA_VERSION: Pair = Pair("Data version", "数据版本");
/// Over the licence of the data.
pub const LICENCE: Pair = Pair("Data licence", "数据许可");
