//! What the codes mean, a sentence each: the help beside a label.
//!
//! Leaves out the labels themselves (`labels`).

use atlas_core::evidence::OpenPoint;
use atlas_core::model::codes::{Confidence, Lang, Relevance, Status, Tier, Verdict};
use atlas_core::query::facets::Facet;

use crate::pair::Pair;

words! {
    /// What a verdict means.
    verdict_definition in VERDICT_DEFINITION: Verdict {
        Corroborated => Pair("Other sources say the same.", "其他来源说法一致。"),
        Corrected => Pair(
            "Other sources bear it out, but not as printed.",
            "其他来源可印证，但与所印文字不同。",
        ),
        AsInOriginal => Pair(
            "The translation says what its original says; nobody else bears it out.",
            "译文与原文一致，但别无来源印证。",
        ),
        Disputed => Pair(
            "Another source says otherwise, and nothing settles it.",
            "另有来源说法相反，尚无定论。",
        ),
        Unconfirmed => Pair(
            "No second source seen bears on it.",
            "未见第二个来源可印证。",
        ),
        Artefact => Pair(
            "The printed wording is an accident of translation or layout.",
            "所印措辞系翻译或排版所致。",
        ),
    }
}

words! {
    /// What a confidence means.
    confidence_definition in CONFIDENCE_DEFINITION: Confidence {
        High => Pair("A primary source bears it out.", "有一手来源印证。"),
        Medium => Pair(
            "Two independent sources bear it out.",
            "有两个独立来源印证。",
        ),
        Low => Pair(
            "One source alone, or an open conflict.",
            "仅有一个来源，或存在未决分歧。",
        ),
    }
}

words! {
    /// What a strength means.
    relevance_definition in RELEVANCE_DEFINITION: Relevance {
        Dedicated => Pair("The whole text is on the subject.", "全文针对本主题。"),
        Section => Pair(
            "A section of it is on the subject.",
            "其中一部分针对本主题。",
        ),
        Mention => Pair(
            "It names the subject in a sentence or a word.",
            "仅在个别语句中提及。",
        ),
    }
}

words! {
    /// What a tier means.
    tier_definition in TIER_DEFINITION: Tier {
        Primary => Pair("The deciding body's own text.", "决策机构自身文本。"),
        Secondary => Pair("Reporting on it.", "对其的报道。"),
        Tertiary => Pair(
            "Reposts, translations and summaries of reporting.",
            "对报道的转载、翻译或摘编。",
        ),
    }
}

words! {
    /// What a status means.
    status_definition in STATUS_DEFINITION: Status {
        Planned => Pair(
            "Announced; no text of its own yet.",
            "已提出，尚无专门文本。",
        ),
        InConsultation => Pair("A draft is out for comment.", "草案正在征求意见。"),
        Adopted => Pair("Adopted, not yet published.", "已审议通过，尚未发布。"),
        Issued => Pair("Published.", "已公开发布。"),
        InForce => Pair("In effect, or open to its users.", "已施行，或已投入使用。"),
        Held => Pair("A meeting or event that took place.", "会议或活动已举行。"),
        Ended => Pair("Expired or repealed.", "已到期或废止。"),
        Superseded => Pair("Replaced by another text.", "已被其他文件替代。"),
        Withdrawn => Pair("Taken back.", "已撤回。"),
    }
}

/// What is open about a claim, and what would settle it.
pub const fn open_point(lang: Lang, point: OpenPoint) -> &'static str {
    match point {
        OpenPoint::Conflict => Pair(
            "Sources disagree. The conflict below says what would settle it.",
            "来源说法不一。如何定论，见下文的分歧说明。",
        ),
        OpenPoint::Disputed => Pair(
            "Another source says otherwise. The deciding body's own text would settle it.",
            "另有来源说法不同。决策机构的原始文件可作定论。",
        ),
        OpenPoint::Unseen => Pair(
            "No source seen bears on it. The deciding body's own text would settle it.",
            "未见可核对的来源。决策机构的原始文件可作定论。",
        ),
        OpenPoint::OnlyOriginal => Pair(
            "Only the translated story and its original say so. A second report or the deciding \
             body's own text would bear it out.",
            "仅见于译文及其原文。如有另一家报道或决策机构的原始文件，即可印证。",
        ),
        OpenPoint::OneOrigin => Pair(
            "All that was seen goes back to one text. An independent report or the deciding body's \
             own text would bear it out.",
            "所见来源同出一文。如有独立报道或决策机构的原始文件，即可印证。",
        ),
        OpenPoint::NoPrimary => Pair(
            "Independent sources agree. The deciding body's own text was not seen.",
            "多个独立来源一致，但未见决策机构的原始文件。",
        ),
        OpenPoint::Reading => Pair(
            "What the original says here is inferred. Seeing its wording would settle it.",
            "此处原文系推断得出，见到原文措辞方可定论。",
        ),
        OpenPoint::Nothing => Pair("Nothing.", "无。"),
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
            "Policies with at least one statement of this verdict.",
            "至少有一项说法得出该结论的政策。",
        ),
        Facet::Confidence => Pair(
            "That the policy exists, whose it is and when: by all sources for it.",
            "指政策是否确有其事、由谁发布、何时发布，按全部相关来源判定。",
        ),
        _ => return None,
    };
    Some(pair.of(lang))
}
