//! Buttons, headings and hints of the page itself.
//!
//! Leaves out labels of codes (`labels`), names (`names`), and sentences made of data.

use crate::Pair;

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
/// Heading over starting points.
pub const START_WITH: Pair = Pair("Start with a question", "从一个问题开始");
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
pub const AS_PRINTED: Pair = Pair("As printed", "所印原文");
/// Over the checked form.
pub const AS_CHECKED: Pair = Pair("As checked", "核对后");
/// Where nothing could be checked.
pub const NOT_CHECKED: Pair = Pair(
    "No source seen bears on it: shown as printed.",
    "未见可核对的来源，按报道原样显示。",
);
/// Where no wording was written down.
pub const NOT_PRINTED: Pair = Pair("No printed wording is recorded.", "未记录所印文字。");
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
/// The link to the edition in one file.
pub const TAKE_WITH_YOU: Pair = Pair("Take it with you", "下载离线版");
/// All data as tables in a zip.
pub const TABLES: Pair = Pair("All data as tables", "下载全部数据表");
/// Before the version of the page, all its files together.
pub const EDITION: Pair = Pair("Edition", "版本号");
/// Leads from the single file to the site it comes from.
pub const ASK_NEWER: Pair = Pair("Is there a newer one?", "有更新的版本吗？");
/// Before the filter that a file is a selection by.
pub const SELECTION: Pair = Pair("This file holds a selection", "本文件为节选");
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
/// Over the licence of the data.
pub const LICENCE: Pair = Pair("Data licence", "数据许可");

/// Shows more hits.
pub const MORE: Pair = Pair("Show more", "显示更多");
/// Label of the group of lane kinds.
pub const LANES: Pair = Pair("Lanes by", "分行依据");
/// The lanes form.
pub const AS_LANES: Pair = Pair("Lanes", "图示");
/// The list form.
pub const AS_LIST: Pair = Pair("List", "列表");
/// Heading of the timeline.
pub const WHO_FIRST: Pair = Pair("Who moved first?", "谁先行动？");
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
/// Heading of the silence matrix.
pub const SILENCE: Pair = Pair("Instruments used, and silence", "所用工具与空白");
/// Note under it.
pub const SILENCE_NOTE: Pair = Pair(
    "Silence counts only where a whole text was read.",
    "仅在已读全文时，未提及才算空白。",
);
/// A cell of it.
pub const CODED: Pair = Pair("coded", "已用");
/// Section of a policy.
pub const EVENTS: Pair = Pair("Events", "事件");
/// Section of a policy.
pub const RELATIONS: Pair = Pair("Relations", "关联政策");
/// Section of a policy.
pub const ISSUERS: Pair = Pair("Issuers", "发布主体");
/// Section of a policy.
pub const PLACES: Pair = Pair("Places", "地点");
/// How the record stands.
pub const RECORD: Pair = Pair("The record", "记录");
/// Last change.
pub const UPDATED: Pair = Pair("Record updated", "记录更新");
/// Back to the results.
pub const BACK_TO_RESULTS: Pair = Pair("Back to the results", "返回结果");
/// Prints.
pub const PRINT: Pair = Pair("Print", "打印");
/// Over what a reader must know before citing.
pub const NOTE: Pair = Pair("Before you cite it", "引用须知");
/// Section of a policy: the record in the formats of reference managers.
pub const CITE: Pair = Pair("Cite this record", "引用本记录");
/// Copies a citation.
pub const COPY: Pair = Pair("Copy", "复制");
/// After copying a citation.
pub const COPIED_TEXT: Pair = Pair("Copied", "已复制");
/// Section of a policy: what its record leaves open.
pub const LEFT_OPEN: Pair = Pair("What is not known", "尚不清楚之处");
/// Note under it.
pub const LEFT_OPEN_NOTE: Pair = Pair(
    "Not stated: the whole text was read and is silent. Not searched: the whole text was not at hand.",
    "“已查阅，未说明”指已读全文而文中未提；“未查”指未能取得全文。",
);
/// Section of a policy: its draft beside the issued text.
pub const DRAFT_AND_ISSUED: Pair =
    Pair("From the draft to the issued text", "从征求意见稿到印发稿");
/// Column heading.
pub const DRAFT: Pair = Pair("Draft", "征求意见稿");
/// Column heading.
pub const ISSUED: Pair = Pair("Issued text", "印发稿");
/// A target in one of two texts only.
pub const NOT_IN_IT: Pair = Pair("not reported there", "未见报道");
/// Column heading: what became of a promise between two texts.
pub const CHANGE: Pair = Pair("Change", "变化");
/// A change.
pub const RAISED: Pair = Pair("raised", "提高");
/// A change.
pub const LOWERED: Pair = Pair("lowered", "下调");
/// A change.
pub const SAME_NUMBER: Pair = Pair("same number", "数值相同");
/// A change.
pub const ONLY_IN_DRAFT: Pair = Pair("only in the draft", "仅见于征求意见稿");
/// A change.
pub const ONLY_IN_ISSUED: Pair = Pair("only in the issued text", "仅见于印发稿");
/// A change.
pub const NOT_COMPARABLE: Pair = Pair("not comparable", "不可比");
/// Beside a figure that says what was reached and not what was promised.
pub const REACHED: Pair = Pair("reached, not a goal", "已实现，非目标");
/// No policy of this kind among those of a jurisdiction.
pub const NONE_CODED: Pair = Pair("none on record", "未见收录");
/// Column heading.
pub const REMARKS: Pair = Pair("Remarks", "说明");
/// What may be open about a policy.
pub const BY_WHEN: Pair = Pair("Deadlines of some targets", "部分目标的期限");
/// What may be open about a policy.
pub const IN_FORCE_FROM: Pair = Pair("Day it takes effect", "施行日期");
/// What may be open about a policy.
pub const BINDING: Pair = Pair("Whether it binds anybody", "约束力");
/// Section of the sources screen.
pub const ERRORS_IN_CIRCULATION: Pair = Pair("Errors in circulation", "流传的错误");
/// Text of that section.
pub const ERRORS_IN_CIRCULATION_TEXT: Pair = Pair(
    "Met while collecting: what pages repeat, and what their own sources say.",
    "收录时所见：网页辗转流传的说法，与其来源实际所述对照。",
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
/// Heading of the sources screen.
pub const SOURCES_AND_METHOD: Pair = Pair("Sources and method", "来源与方法");
/// Section.
pub const METHOD: Pair = Pair("How statements are checked", "核查方法");
/// Text of that section.
pub const METHOD_TEXT: Pair = Pair(
    "Every statement of the article is compared with other pages on the same events. Printed wordings are kept as printed; what the original says stands beside them. The wider collection rests on public reporting: a statement is corroborated by two independent pages or the deciding body's own, else unconfirmed. Nothing is silently corrected, and where sources disagree both sides are shown.",
    "文章中的每项说法均与同一事件的其他页面比对。所印措辞照录，原文含义并列其旁。扩充收录依据公开报道：有两个独立网页或决策机构自身网页印证的，记为证实，否则记为未证实。不作无声更正，来源不一致时两说并存。",
);
/// Section.
pub const ARTICLE: Pair = Pair("The article, paragraph by paragraph", "逐段看文章");
/// Section.
pub const VIEWS: Pair = Pair(
    "Opinions and forecasts, kept apart from facts",
    "观点与预测（与事实分列）",
);
/// Section.
pub const VERDICTS: Pair = Pair("Verdicts", "核查结论");
/// Section.
pub const ISSUES: Pair = Pair("Problems of this file", "文件问题");
/// No problem.
pub const NO_ISSUES: Pair = Pair("The file keeps every rule.", "文件符合全部规则。");
/// Section.
pub const CHANGELOG: Pair = Pair("Change log", "更新记录");
/// Section.
pub const DATES_RULES: Pair = Pair("How approximate dates are read", "约略日期的读法");
/// Text of that section.
pub const DATES_RULES_TEXT: Pair = Pair(
    "Mid-month is the 11th to the 20th. The end of a year is December, its beginning January to March, both approximate. Around a year reaches six months beyond it on both sides. A filter by date keeps what may lie in it and says so.",
    "中旬为11日至20日；年底为12月，年初为1月至3月，均为约数；某年左右前后各延六个月。按日期筛选时，可能落入者予以保留并注明。",
);
/// What a source is used for.
pub const USED_BY: Pair = Pair("What rests on it", "据此者");
/// Attributions.
pub const ATTRIBUTIONS: Pair = Pair("Built on", "资料来源致谢");
/// Not confirmed part of a view.
pub const UNCONFIRMED: Pair = Pair("Not confirmed", "未能证实");
/// Severity of an artefact.
pub const SEVERITY: Pair = Pair("What it does", "后果");
/// Certainty of a reading.
pub const CERTAINTY: Pair = Pair("Reading", "把握");
/// Before the day of the latest event.
pub const LATEST: Pair = Pair("latest event", "最近事件");
