//! How many of something: "1 policy", "8 policies", 8项政策.
//!
//! Leaves out sentences (`sentence`).

use atlas_core::model::codes::Lang;

/// Numbers of one kind of thing, with the plural that each language has or lacks.
macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident: $one:literal $many:literal $zh:literal,)+) => {$(
        $(#[$doc])*
        pub fn $name(lang: Lang, n: usize) -> String {
            match (lang, n) {
                (Lang::En, 1) => concat!("1 ", $one).to_owned(),
                (Lang::En, _) => format!(concat!("{} ", $many), n),
                (Lang::Zh, _) => format!(concat!("{}", $zh), n),
            }
        }
    )+};
}

counts! {
    /// Policies.
    n_policies: "policy" "policies" "项政策",
    /// Policies that a government decided.
    n_decisions: "decision" "decisions" "项决定",
    /// Records that no government decided.
    n_contexts: "record of context" "records of context" "条背景记录",
    /// Events.
    n_events: "event" "events" "个事件",
    /// Jurisdictions.
    n_jurisdictions: "jurisdiction" "jurisdictions" "个辖区",
    /// Sources.
    n_sources: "source" "sources" "个来源",
    /// Claims.
    n_claims: "statement" "statements" "项说法",
    /// Targets.
    n_targets: "target" "targets" "项目标",
    /// Claims that were corrected.
    n_corrected: "statement corrected" "statements corrected" "项说法已更正",
    /// Filters in use.
    n_filters: "filter" "filters" "项条件",
    /// Things wrong with a file.
    n_issues: "problem" "problems" "处问题",
    /// Marks that were drawn as one.
    n_together: "event together" "events together" "个事件合并显示",
}

/// How much of a list is on paper, where it is not all of it.
pub fn n_on_paper(lang: Lang, n: usize, of: usize) -> String {
    match lang {
        Lang::En => format!("{n} of {of} are printed here."),
        Lang::Zh => format!("此处打印{of}项中的{n}项。"),
    }
}
