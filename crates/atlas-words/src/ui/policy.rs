//! Everything on one policy: its sections, its draft, how to cite it.
//!
//! Leaves out its evidence (`evidence`).

use crate::pair::Pair;

/// Back to the results.
pub const BACK_TO_RESULTS: Pair = Pair("Back to the results", "返回结果");
/// Prints.
pub const PRINT: Pair = Pair("Print", "打印");
/// Over what a reader must know before citing.
pub const NOTE: Pair = Pair("Before you cite it", "引用须知");
/// Section of a policy.
pub const EVENTS: Pair = Pair("Events", "事件");
/// Before what the document calls itself.
pub const OFFICIAL_TITLE: Pair = Pair("Official title", "正式名称");
/// Before the number that the issuer gave it.
pub const DOCUMENT_NUMBER: Pair = Pair("Number", "文号");
/// Section of a policy: figures that are no promise.
pub const RESULTS: Pair = Pair("Results and counts", "成果与计数");
/// No target.
pub const NO_TARGETS: Pair = Pair("no targets stated", "未提出目标");
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
/// Section of a policy: what its record leaves open.
pub const LEFT_OPEN: Pair = Pair("What is not known", "尚不清楚之处");
/// Note under it.
pub const LEFT_OPEN_NOTE: Pair = Pair(
    "Not stated: the whole text was read and is silent. Not searched: the whole text was not at hand.",
    "“已查阅，未说明”指已读全文而文中未提；“未查”指未能取得全文。",
);
/// What may be open about a policy.
pub const BY_WHEN: Pair = Pair("Deadlines of some targets", "部分目标的期限");
/// What may be open about a policy.
pub const IN_FORCE_FROM: Pair = Pair("Day it takes effect", "施行日期");
/// What may be open about a policy.
pub const BINDING: Pair = Pair("Whether it binds anybody", "约束力");
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
/// Section of a policy: the record in the formats of reference managers.
pub const CITE: Pair = Pair("Cite this record", "引用本记录");
/// Copies a citation.
pub const COPY: Pair = Pair("Copy", "复制");
/// After copying a citation.
pub const COPIED_TEXT: Pair = Pair("Copied", "已复制");
