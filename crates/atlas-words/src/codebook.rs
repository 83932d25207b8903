//! The codebook: every code of the closed lists with its label and, where the label does not say it all, its
//! meaning. Made from the types, for the page and for the published tables alike.
//!
//! Leaves out the vocabularies that a dataset brings along: they carry their own words.

use atlas_core::model::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness, Confidence,
    ConflictState, DocType, EventType, Level, Nature, PublisherType, RelationType, Relevance,
    Scope, Severity, Stance, Status, Tier, Verdict, ViewKind,
};

use crate::pair::Pair;
use crate::{definitions as d, labels as l};

/// One code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Its spelling in the file.
    pub code: &'static str,
    /// What readers see.
    pub label: Pair,
    /// What it means; empty where the label says it all.
    pub definition: Pair,
}

/// One closed list.
#[derive(Debug, Clone, Copy)]
pub struct CodeList {
    /// Its name in the file.
    pub key: &'static str,
    /// Its name for readers.
    pub name: Pair,
    codes: &'static [&'static str],
    labels: &'static [Pair],
    /// Empty where the labels say it all.
    definitions: &'static [Pair],
}

impl CodeList {
    /// Its codes, in its order.
    pub fn codes(self) -> impl Iterator<Item = Code> {
        let without = std::iter::repeat(Pair("", ""));
        let definitions = self.definitions.iter().copied().chain(without);
        let words = self.labels.iter().zip(definitions);
        self.codes
            .iter()
            .zip(words)
            .map(|(code, (label, definition))| Code {
                code,
                label: *label,
                definition,
            })
    }
}

macro_rules! lists {
    ($($key:literal $en:literal $zh:literal: $of:ident, $labels:expr, $definitions:expr;)+) => {
        &[$(CodeList {
            key: $key,
            name: Pair($en, $zh),
            codes: $of::CODES,
            labels: $labels,
            definitions: $definitions,
        },)+]
    };
}

/// Every closed list, those that readers meet first in front.
pub static CODEBOOK: &[CodeList] = lists! {
    "verdict" "Verdict" "核查结论": Verdict, l::VERDICT, d::VERDICT_DEFINITION;
    "confidence" "Confidence" "可信度": Confidence, l::CONFIDENCE, d::CONFIDENCE_DEFINITION;
    "relevance" "Strength" "涉及程度": Relevance, l::RELEVANCE, d::RELEVANCE_DEFINITION;
    "status" "Status" "状态": Status, l::STATUS, d::STATUS_DEFINITION;
    "tier" "Tier of a source" "来源层级": Tier, l::TIER, d::TIER_DEFINITION;
    "doc_type" "Document" "文种": DocType, l::DOC_TYPE, &[];
    "event_type" "Event" "事件": EventType, l::EVENT_TYPE, &[];
    "nature" "Kind of record" "记录性质": Nature, l::NATURE, &[];
    "collection" "Collection" "来源范围": Collection, l::COLLECTION, &[];
    "level" "Level of a jurisdiction" "辖区层级": Level, l::LEVEL, &[];
    "bindingness" "Whether it binds" "约束力": Bindingness, l::BINDINGNESS, &[];
    "completeness" "How much was read" "查阅程度": Completeness, l::COMPLETENESS, &[];
    "relation" "Relation" "关联": RelationType, l::RELATION_TYPE, &[];
    "comparator" "Comparator" "比较符": Comparator, l::COMPARATOR, &[];
    "scope" "Scope of a target" "目标范围": Scope, l::SCOPE, &[];
    "claim_kind" "Kind of statement" "说法类型": ClaimKind, l::CLAIM_KIND, &[];
    "stance" "Stance of a source" "来源立场": Stance, l::STANCE, &[];
    "severity" "What an artefact does" "失真后果": Severity, l::SEVERITY, &[];
    "certainty" "How sure a reading is" "把握程度": Certainty, l::CERTAINTY, &[];
    "conflict_state" "State of a conflict" "分歧状态": ConflictState, l::CONFLICT_STATE, &[];
    "view_kind" "Kind of view" "观点类型": ViewKind, l::VIEW_KIND, &[];
    "actor_kind" "Kind of actor" "主体类型": ActorKind, l::ACTOR_KIND, &[];
    "publisher_type" "Kind of publisher" "发布者类型": PublisherType, l::PUBLISHER_TYPE, &[];
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_both_languages_and_stands_once() {
        assert!(CODEBOOK.len() > 20);
        for list in CODEBOOK {
            let (key, name) = (list.key, list.name);
            let codes: Vec<Code> = list.codes().collect();
            assert!(!name.0.is_empty() && !name.1.is_empty(), "{key}");
            let mut seen: Vec<&str> = codes.iter().map(|code| code.code).collect();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), codes.len(), "{key}");
            for code in codes {
                let Pair(en, zh) = code.label;
                assert!(
                    !en.is_empty() && en.is_ascii() || en.contains('…'),
                    "{key} {en}"
                );
                assert!(!zh.is_ascii(), "{key} {zh}");
                let Pair(en, zh) = code.definition;
                assert_eq!(en.is_empty(), zh.is_empty(), "{key} {}", code.code);
            }
        }
    }
}
