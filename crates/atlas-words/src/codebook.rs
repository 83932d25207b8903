//! The codebook: every code of the closed lists with its label and, where the label does not say it all, its
//! meaning. Made from the types, for the page and for the published tables alike.
//!
//! Leaves out the vocabularies that a dataset brings along: they carry their own words.

use atlas_core::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness, Confidence,
    ConflictState, DocType, EventType, Lang, Level, Nature, PublisherType, RelationType, Relevance,
    Scope, Severity, Stance, Status, Tier, Verdict, ViewKind,
};

use crate::{Pair, definitions, labels};

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

/// One closed list: its name in the file, its name for readers, its codes.
pub type CodeList = (&'static str, Pair, Vec<Code>);

/// Words for a code in a language.
type Words<T> = fn(Lang, T) -> &'static str;

/// Every closed list, those that readers meet first in front.
pub fn codebook() -> Vec<CodeList> {
    use definitions as d;
    use labels as l;
    macro_rules! lists {
        ($($key:literal $en:literal $zh:literal: $of:ident, $label:expr, $definition:expr;)+) => {
            vec![$((
                $key,
                Pair($en, $zh),
                list($of::ALL, $of::code, $label, $definition),
            ),)+]
        };
    }
    lists! {
        "verdict" "Verdict" "核查结论": Verdict, l::verdict, d::verdict_definition;
        "confidence" "Confidence" "可信度": Confidence, l::confidence, d::confidence_definition;
        "relevance" "Strength" "涉及程度": Relevance, l::relevance, d::relevance_definition;
        "status" "Status" "状态": Status, l::status, d::status_definition;
        "tier" "Tier of a source" "来源层级": Tier, l::tier, d::tier_definition;
        "doc_type" "Document" "文种": DocType, l::doc_type, none;
        "event_type" "Event" "事件": EventType, l::event_type, none;
        "nature" "Kind of record" "记录性质": Nature, l::nature, none;
        "collection" "Collection" "来源范围": Collection, l::collection, none;
        "level" "Level of a jurisdiction" "辖区层级": Level, l::level, none;
        "bindingness" "Whether it binds" "约束力": Bindingness, l::bindingness, none;
        "completeness" "How much was read" "查阅程度": Completeness, l::completeness, none;
        "relation" "Relation" "关联": RelationType, l::relation_type, none;
        "comparator" "Comparator" "比较符": Comparator, l::comparator, none;
        "scope" "Scope of a target" "目标范围": Scope, l::scope, none;
        "claim_kind" "Kind of claim" "说法类型": ClaimKind, l::claim_kind, none;
        "stance" "Stance of a source" "来源立场": Stance, l::stance, none;
        "severity" "What an artefact does" "失真后果": Severity, l::severity, none;
        "certainty" "How sure a reading is" "把握程度": Certainty, l::certainty, none;
        "conflict_state" "State of a conflict" "分歧状态": ConflictState, l::conflict_state, none;
        "view_kind" "Kind of view" "观点类型": ViewKind, l::view_kind, none;
        "actor_kind" "Kind of actor" "主体类型": ActorKind, l::actor_kind, none;
        "publisher_type" "Kind of publisher" "发布者类型": PublisherType, l::publisher_type, none;
    }
}

fn list<T: Copy>(
    all: &[T],
    code: fn(T) -> &'static str,
    label: Words<T>,
    definition: Words<T>,
) -> Vec<Code> {
    let both = |words: Words<T>, of: T| Pair(words(Lang::En, of), words(Lang::Zh, of));
    let codes = all.iter().map(|of| Code {
        code: code(*of),
        label: both(label, *of),
        definition: both(definition, *of),
    });
    codes.collect()
}

/// For lists whose labels say it all.
const fn none<T: Copy>(_lang: Lang, _code: T) -> &'static str {
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_both_languages_and_stands_once() {
        let lists = codebook();
        assert!(lists.len() > 20);
        for (key, name, codes) in lists {
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
