//! Copying the link and saving what is shown.
//!
//! Leaves out the names of the files.

use crate::pair::Pair;

/// Copies the address.
pub const COPY_LINK: Pair = Pair("Copy link", "复制链接");
/// After copying.
pub const COPIED: Pair = Pair("Link copied", "链接已复制");
/// When copying is refused.
pub const COPY_BY_HAND: Pair = Pair("Copy this by hand", "请手动复制");
/// On `file://`.
pub const LINK_IS_LOCAL: Pair = Pair(
    "This link works on this computer only",
    "此链接仅在本机有效",
);
/// Saves as CSV.
pub const SAVE_CSV: Pair = Pair("Save as CSV", "存为 CSV");
/// Saves as JSON.
pub const SAVE_JSON: Pair = Pair("Save as JSON", "存为 JSON");
/// Saves the hits with the page around them.
pub const SAVE_FILE: Pair = Pair("Save as one file", "存为单个文件");
/// Said while the single file is made.
pub const SAVING: Pair = Pair("Making the file…", "正在生成文件……");
/// Said when it is made.
pub const SAVED: Pair = Pair(
    "Saved: the file opens by double click, without a network.",
    "已保存：双击即可打开，无需联网。",
);
/// Said when it cannot be made.
pub const NOT_SAVED: Pair = Pair(
    "The file could not be made: its template did not arrive. Check the connection and try again.",
    "未能生成文件：模板未载入。请检查网络后重试。",
);
