//! Sources and method.
//!
//! Leaves out what is wrong with a file (`errors`) and what codes mean (`definitions`).

use crate::pair::Pair;

/// Heading of the sources screen.
pub const SOURCES_AND_METHOD: Pair = Pair("Sources and method", "来源与方法");
/// Section.
pub const METHOD: Pair = Pair("How statements are checked", "核查方法");
/// Text of that section.
pub const METHOD_TEXT: Pair = Pair(
    "Every statement of the article is compared with other pages on the same events. Printed wordings are kept as printed; what the original says stands beside them. The wider collection rests on public reporting: a statement is corroborated by two independent pages or the deciding body's own, else unconfirmed. Where a page was read, its own words are quoted with a translation. Nothing is silently corrected, and where sources disagree both sides are shown.",
    "文章中的每项说法均与同一事件的其他页面比对。所印措辞照录，原文含义并列其旁。扩充收录依据公开报道：有两个独立网页或决策机构自身网页印证的，记为证实，否则记为未证实。读过原页的，摘引其原文并附译文。不作无声更正，来源不一致时两说并存。",
);
/// Section.
pub const CONFIDENCE_RULES: Pair = Pair("What confidence means", "可信度的含义");
/// Text of that section.
pub const CONFIDENCE_RULES_TEXT: Pair = Pair(
    "A statement is high when the deciding body's own text bears it out, medium with two independent sources, low with one, and low while it is unconfirmed, disputed or in an open conflict. Translations and reposts of one text count as one. A policy is as sure as its identity: that it exists, whose it is and when, by all sources for it together. A high one drops to medium while its date is disputed or most of its headline figures are low. A side statement changes nothing; how many of all statements are supported stands beside it.",
    "一项说法有决策机构自身文本印证的为高，有两个独立来源的为中，仅一个来源的为低；未证实、有争议或存在未决分歧的亦为低。同一文本的译文与转载只算一个来源。政策的可信度取决于其基本事实：是否确有其事、由谁发布、何时发布，以全部相关来源合并判定。日期存疑，或多数主要数字可信度低的，由高降为中。枝节说法不影响政策的可信度；全部说法中有多少得到印证，另在旁注明。",
);
/// Section.
pub const ARTICLE: Pair = Pair("The article, paragraph by paragraph", "逐段看文章");
/// Section of the sources screen.
pub const ERRORS_IN_CIRCULATION: Pair = Pair("Errors in circulation", "流传的错误");
/// Text of that section.
pub const ERRORS_IN_CIRCULATION_TEXT: Pair = Pair(
    "Met while collecting: what pages repeat, and what their own sources say.",
    "收录时所见：网页辗转流传的说法，与其来源实际所述对照。",
);
/// Column heading.
pub const REMARKS: Pair = Pair("Remarks", "说明");
/// Section.
pub const VIEWS: Pair = Pair(
    "Opinions and forecasts, kept apart from facts",
    "观点与预测（与事实分列）",
);
/// Not confirmed part of a view.
pub const UNCONFIRMED: Pair = Pair("Not confirmed", "未能证实");
/// Section.
pub const VERDICTS: Pair = Pair("Verdicts", "核查结论");
/// Section.
pub const DATES_RULES: Pair = Pair("How approximate dates are read", "约略日期的读法");
/// Text of that section.
pub const DATES_RULES_TEXT: Pair = Pair(
    "Mid-month is the 11th to the 20th. The end of a year is December, its beginning January to March, both approximate. Around a year reaches six months beyond it on both sides. A filter by date keeps what may lie in it and says so.",
    "中旬为11日至20日；年底为12月，年初为1月至3月，均为约数；某年左右前后各延六个月。按日期筛选时，可能落入者予以保留并注明。",
);
/// Section of the sources screen.
pub const CODEBOOK: Pair = Pair("Codebook", "代码手册");
/// Text of that section.
pub const CODEBOOK_TEXT: Pair = Pair(
    "Every code of the dataset. The closed lists are part of the format; the others belong to this dataset.",
    "数据集使用的全部代码。封闭列表属于格式本身，其余为本数据集自有。",
);
/// Column heading.
pub const CODE: Pair = Pair("Code", "代码");
/// Column heading.
pub const MEANING: Pair = Pair("Meaning", "含义");
/// Section.
pub const ISSUES: Pair = Pair("Problems of this file", "文件问题");
/// No problem.
pub const NO_ISSUES: Pair = Pair("The file keeps every rule.", "文件符合全部规则。");
/// Section.
pub const CHANGELOG: Pair = Pair("Change log", "更新记录");
/// Attributions.
pub const ATTRIBUTIONS: Pair = Pair("Built on", "资料来源致谢");
