//! The evidence panel, and figures with their printed forms.
//!
//! Leaves out verdicts and stances (`labels`).

use crate::pair::Pair;

/// Label of the evidence panel.
pub const EVIDENCE: Pair = Pair("Evidence", "依据");
/// Shown in the panel before anything was pressed.
pub const EVIDENCE_HINT: Pair = Pair(
    "Press a figure, a date or a statement to see how we know.",
    "点击数字、日期或说法，即可查看依据。",
);
/// Puts the panel away.
pub const CLOSE: Pair = Pair("Close", "关闭");
/// Link to the policy.
pub const OPEN_POLICY: Pair = Pair("Open the policy", "查看该政策");
/// Over the printed form.
pub const AS_PRINTED: Pair = Pair("As printed", "报道所印");
/// Over the words of the original.
pub const IN_THE_ORIGINAL: Pair = Pair("In the original", "原文");
/// Over what is still open.
pub const WHAT_IS_OPEN: Pair = Pair("What is open", "尚待核实");
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
/// What a source is used for.
pub const USED_BY: Pair = Pair("What rests on it", "据此者");
/// Under the confidence of a policy: the rule in short. The whole of it stands with the method.
pub const CONFIDENCE_RULE: Pair = Pair(
    "Confidence speaks of what makes this a record: that it exists, whose it is and when.",
    "可信度针对本记录的基本事实：是否确有其事、由谁发布、何时发布。",
);
/// Over claims about the thing.
pub const CLAIMS: Pair = Pair("What is said about it", "相关说法");
/// Over conflicts about the thing.
pub const CONFLICTS: Pair = Pair("Where sources disagree", "来源分歧");
/// The side of a conflict that is shown.
pub const SHOWN_HERE: Pair = Pair("shown here", "本站采用");
/// Opens a source in the browser.
pub const OPEN_SOURCE: Pair = Pair("Open the page", "打开网页");
/// A source that is named but not linked.
pub const NOT_LINKED: Pair = Pair("named, not linked", "仅列名，不提供链接");
/// Severity of an artefact.
pub const SEVERITY: Pair = Pair("What it does", "后果");
/// Certainty of a reading.
pub const CERTAINTY: Pair = Pair("Reading", "把握");
/// Before a printed wording on a card.
pub const PRINTED: Pair = Pair("printed", "报道作");
/// A goal beside the subject.
pub const WIDER_GOAL: Pair = Pair("wider goal", "一般性目标");
/// Beside a figure that says what was reached or counted and not what was promised.
pub const NO_GOAL: Pair = Pair("not a goal", "非目标");
