//! Jurisdictions side by side, and why a cell is empty.
//!
//! Leaves out the terms that rows are about: the dataset has them.

use crate::pair::Pair;

/// Heading of the comparison.
pub const SIDE_BY_SIDE: Pair = Pair("Side by side", "并列比较");
/// Label of the picker.
pub const ADD_JURISDICTION: Pair = Pair("Add a jurisdiction", "添加辖区");
/// Nothing chosen yet.
pub const CHOOSE_TWO: Pair = Pair(
    "Choose two to six jurisdictions to set side by side.",
    "请选择两至六个辖区进行比较。",
);
/// Switch of the comparison.
pub const ONLY_DIFFERENCES: Pair = Pair("Only rows that differ", "仅显示有差异的行");
/// Moves a column.
pub const MOVE_LEFT: Pair = Pair("Move left", "左移");
/// Said over a comparison.
pub const NEVER_ADDED: Pair = Pair(
    "Figures are goals of separate policies and are never added up.",
    "各数字为不同政策的目标，不作加总。",
);
/// No row differs.
pub const NO_DIFFERENCE: Pair = Pair("No row differs.", "各行均无差异。");
/// Group of rows.
pub const GROUP_WHEN: Pair = Pair("When", "时间");
/// Group of rows.
pub const GROUP_STRENGTH: Pair = Pair("How strong", "力度");
/// Group of rows.
pub const GROUP_INSTRUMENTS: Pair = Pair("Instruments", "政策工具");
/// Group of rows.
pub const GROUP_TECHNOLOGIES: Pair = Pair("Technologies", "技术");
/// Group of rows.
pub const GROUP_SECTORS: Pair = Pair("Sectors", "产业");
/// Group of rows.
pub const GROUP_TARGETS: Pair = Pair("Targets", "目标");
/// Group of rows.
pub const GROUP_ACTORS: Pair = Pair("Issued by", "发布主体");
/// Group of rows.
pub const GROUP_EVIDENCE: Pair = Pair("Evidence", "依据");
/// Row.
pub const FIRST_EVENT: Pair = Pair("First event", "最早事件");
/// Row.
pub const FIRST_DEDICATED: Pair = Pair("First dedicated policy", "首个专项政策");
/// Row.
pub const LATEST_EVENT: Pair = Pair("Latest event", "最近事件");
/// Row.
pub const OPEN_CONFLICTS: Pair = Pair("Open conflicts", "未决分歧");
/// An empty cell.
pub const MISSING_NOT_STATED: Pair = Pair("read, not stated", "已查阅，未说明");
/// An empty cell.
pub const MISSING_NOT_SEARCHED: Pair = Pair("not searched", "未查");
/// An empty cell.
pub const MISSING_NOT_APPLICABLE: Pair = Pair("does not apply", "不适用");
/// No policy of this kind among those of a jurisdiction.
pub const NONE_CODED: Pair = Pair("none on record", "未见收录");
/// Heading of the silence matrix.
pub const SILENCE: Pair = Pair("Instruments used, and silence", "所用工具与空白");
/// Note under it.
pub const SILENCE_NOTE: Pair = Pair(
    "Silence counts only where a whole text was read.",
    "仅在已读全文时，未提及才算空白。",
);
/// A cell of it.
pub const CODED: Pair = Pair("coded", "已用");
