//! The frame of every screen: navigation, search, notices, the footer.
//!
//! Leaves out what the screens hold.

use crate::pair::Pair;

/// The product's name.
pub const NAME: Pair = Pair("Policy Atlas", "政策图谱");
/// The name of the other language, in that language.
pub const OTHER_LANGUAGE: Pair = Pair("中文", "English");
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
/// Notice that a file has breaches.
pub const FILE_HAS_ISSUES: Pair = Pair(
    "Parts of this file could not be used.",
    "此文件有部分内容无法使用。",
);
/// Link to them.
pub const SEE_ISSUES: Pair = Pair("See what is wrong", "查看问题");
/// Notice that a link was not wholly understood.
pub const LINK_WARNING: Pair = Pair(
    "Parts of this link were not understood. This is the nearest view.",
    "链接有部分无法识别，现显示最接近的视图。",
);
/// Puts a notice away.
pub const DISMISS: Pair = Pair("Dismiss", "知道了");
/// Says that nothing comes.
pub const STALLED: Pair = Pair(
    "Nothing has come for ten seconds. It may still come: the host or the line is slow, or broken.",
    "已有十秒没有收到数据。可能是服务器或网络缓慢，也可能连接已断。",
);
/// Gives up what is on its way.
pub const STOP_AND_GO_BACK: Pair = Pair("Stop, and back to what was shown", "停止，返回刚才的内容");
/// Leaves what could not be opened.
pub const GO_BACK: Pair = Pair("Back to what was shown", "返回刚才的内容");
/// Leaves a dataset that a link named.
pub const OPEN_THE_USUAL: Pair = Pair("Open the usual dataset", "打开默认数据集");
/// Tries again.
pub const RETRY: Pair = Pair("Try again", "重试");
/// Over the numbers in the footer.
pub const LAST_VERIFIED: Pair = Pair("Last verified", "最近核对");
/// Over the version of the data.
pub const DATA_VERSION: Pair = Pair("Data version", "数据版本");
/// Before the version of the page, all its files together.
pub const EDITION: Pair = Pair("Edition", "版本号");
/// Leads from the single file to the site it comes from.
pub const ASK_NEWER: Pair = Pair("Is there a newer one?", "有更新的版本吗？");
/// Over the licence of the data.
pub const LICENCE: Pair = Pair("Data licence", "数据许可");
/// The link to the edition in one file.
pub const TAKE_WITH_YOU: Pair = Pair("Take it with you", "下载离线版");
/// All data as tables in a zip.
pub const TABLES: Pair = Pair("All data as tables", "下载全部数据表");
