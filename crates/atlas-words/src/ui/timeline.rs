//! The timeline: its controls, its key, its list.
//!
//! Leaves out dates in words (`dates`).

use crate::pair::Pair;

/// Heading of the timeline.
pub const WHO_FIRST: Pair = Pair("Who moved first?", "谁先行动？");
/// Label of the group of lane kinds.
pub const LANES: Pair = Pair("Lanes by", "分行依据");
/// The lanes form.
pub const AS_LANES: Pair = Pair("Lanes", "图示");
/// The list form.
pub const AS_LIST: Pair = Pair("List", "列表");
/// Key of the marks.
pub const KEY: Pair = Pair("Key", "图例");
/// A mark.
pub const KEY_POINT: Pair = Pair("on this day", "确切日期");
/// A mark.
pub const KEY_BAND: Pair = Pair("some day in this span", "此时段内某日");
/// A mark.
pub const KEY_APPROXIMATE: Pair = Pair("about then", "大约此时");
/// A mark.
pub const KEY_PRINTED: Pair = Pair("as printed", "报道所印");
/// A mark.
pub const KEY_OTHER_SIDE: Pair = Pair("another source's date", "另一来源的日期");
/// A mark.
pub const KEY_DEADLINE: Pair = Pair("deadline of a target", "目标期限");
/// A mark.
pub const KEY_TODAY: Pair = Pair("today", "今天");
/// Widens the window.
pub const ZOOM_OUT: Pair = Pair("Zoom out", "缩小");
/// Narrows the window.
pub const ZOOM_IN: Pair = Pair("Zoom in", "放大");
/// Moves the window.
pub const EARLIER: Pair = Pair("Earlier", "更早");
/// Moves the window.
pub const LATER: Pair = Pair("Later", "更晚");
/// Shows all days.
pub const FIT: Pair = Pair("Show all", "显示全部");
/// Label of the overview strip.
pub const OVERVIEW: Pair = Pair("Drag here to filter by date", "在此拖动以按日期筛选");
/// A thumb of the overview.
pub const FIRST_DAY: Pair = Pair("First day", "起始日");
/// A thumb of the overview.
pub const LAST_DAY: Pair = Pair("Last day", "截止日");
/// Heading over events without a date.
pub const WITHOUT_DATE: Pair = Pair("Without a date", "日期不详");
/// Column heading.
pub const EVENT: Pair = Pair("Event", "事件");
