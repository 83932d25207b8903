//! The filter panel and the chips of what is chosen.
//!
//! Leaves out the names of facets and values (`labels`, `names`).

use crate::pair::Pair;

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
/// Says why two days are not asked for.
pub const DATES_REVERSED: Pair = Pair(
    "The first day is after the last, so the dates are not in use yet.",
    "起始日期晚于截止日期，尚未用于筛选。",
);
/// Says why a day is not asked for.
pub const DATE_HALF_TYPED: Pair = Pair(
    "This is no whole date, so it is not in use yet.",
    "日期不完整，尚未用于筛选。",
);
/// Switch of the date filter.
pub const ONLY_CERTAIN: Pair = Pair("Only dates that are certain", "仅限确定的日期");
/// Heading of the reading switch.
pub const READING: Pair = Pair("Count as its own", "归属口径");
