//! What the codes mean, a sentence each: the help beside a label.
//!
//! Leaves out the labels themselves (`labels`).

use atlas_core::codes::{Confidence, Lang, Relevance, Status, Tier, Verdict};
use atlas_core::facets::Facet;

use crate::Pair;

/// What a verdict means.
pub const fn verdict_definition(lang: Lang, code: Verdict) -> &'static str {
    match code {
        Verdict::Corroborated => Pair("Other sources say the same.", "其他来源说法一致。"),
        Verdict::Corrected => Pair(
            "Other sources bear it out, but not as printed.",
            "其他来源可印证，但与所印文字不同。",
        ),
        Verdict::Disputed => Pair(
            "Another source says otherwise, and nothing settles it.",
            "另有来源说法相反，尚无定论。",
        ),
        Verdict::Unconfirmed => Pair(
            "No second source seen bears on it.",
            "未见第二个来源可印证。",
        ),
        Verdict::Artefact => Pair(
            "The printed wording is an accident of translation or layout.",
            "所印措辞系翻译或排版所致。",
        ),
    }
    .of(lang)
}

/// What a confidence means.
pub const fn confidence_definition(lang: Lang, code: Confidence) -> &'static str {
    match code {
        Confidence::High => Pair("A primary source bears it out.", "有一手来源印证。"),
        Confidence::Medium => Pair(
            "Two independent sources bear it out.",
            "有两个独立来源印证。",
        ),
        Confidence::Low => Pair(
            "One source, a draft, or an open conflict.",
            "仅一个来源、或为草案、或存在未决分歧。",
        ),
    }
    .of(lang)
}

/// What a strength means.
pub const fn relevance_definition(lang: Lang, code: Relevance) -> &'static str {
    match code {
        Relevance::Dedicated => Pair("The whole text is on the subject.", "全文针对本主题。"),
        Relevance::Section => Pair(
            "A section of it is on the subject.",
            "其中一部分针对本主题。",
        ),
        Relevance::Mention => Pair(
            "It names the subject in a sentence or a word.",
            "仅在个别语句中提及。",
        ),
    }
    .of(lang)
}

/// What a tier means.
pub const fn tier_definition(lang: Lang, code: Tier) -> &'static str {
    match code {
        Tier::Primary => Pair("The deciding body's own text.", "决策机构自身文本。"),
        Tier::Secondary => Pair("Reporting on it.", "对其的报道。"),
        Tier::Tertiary => Pair(
            "Reposts, translations and summaries of reporting.",
            "对报道的转载、翻译或摘编。",
        ),
    }
    .of(lang)
}

/// What a status means.
pub const fn status_definition(lang: Lang, code: Status) -> &'static str {
    match code {
        Status::Planned => Pair(
            "Announced; no text of its own yet.",
            "已提出，尚无专门文本。",
        ),
        Status::InConsultation => Pair("A draft is out for comment.", "草案正在征求意见。"),
        Status::Adopted => Pair("Adopted, not yet published.", "已审议通过，尚未发布。"),
        Status::Issued => Pair("Published.", "已公开发布。"),
        Status::InForce => Pair("In effect, or open to its users.", "已施行，或已投入使用。"),
        Status::Held => Pair("A meeting or event that took place.", "会议或活动已举行。"),
        Status::Ended => Pair("Expired or repealed.", "已到期或废止。"),
        Status::Superseded => Pair("Replaced by another text.", "已被其他文件替代。"),
        Status::Withdrawn => Pair("Taken back.", "已撤回。"),
    }
    .of(lang)
}

/// Help under the heading of a facet, where the heading alone may mislead.
pub const fn facet_definition(lang: Lang, facet: Facet) -> Option<&'static str> {
    let pair = match facet {
        Facet::Relevance => Pair(
            "How much of the text is on the subject.",
            "全文中针对本主题的比重。",
        ),
        Facet::Status => Pair("After the last event known.", "以已知最后一个事件为准。"),
        Facet::Nature => Pair(
            "Context belongs to the story, but no government decided it.",
            "“背景”与主题相关，但并非政府决定。",
        ),
        Facet::Verdict => Pair(
            "Policies with at least one claim of this verdict.",
            "至少有一项说法得出该结论的政策。",
        ),
        Facet::Confidence => Pair(
            "The lowest among the events and targets of a policy.",
            "取该政策各事件与目标中最低者。",
        ),
        _ => return None,
    };
    Some(pair.of(lang))
}
