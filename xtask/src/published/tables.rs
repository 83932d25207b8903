//! Targets and sources as tables, a row each, with the ids that tie them together. Numbers as they stand in
//! the dataset: value and multiplier apart, each currency its own.
//!
//! Leaves out policies and claims (`atlas_export`) and what the codes mean (`codebook`).

use atlas_core::model::codes::{Confidence, Lang};
use atlas_core::model::{Dataset, FigureKind, Text};
use atlas_export::Table;

fn in_lang(text: Option<&Text>, lang: Lang) -> &str {
    text.and_then(|text| text.only(lang)).unwrap_or_default()
}

/// What policies promise, and what was reached, a row each.
pub(super) fn targets(dataset: &Dataset, lang: Lang) -> String {
    let mut table = Table::new([
        "target_id",
        "kind",
        "policy_id",
        "jurisdiction_id",
        "label",
        "indicator",
        "comparator",
        "value",
        "value_max",
        "multiplier",
        "unit",
        "currency",
        "per",
        "deadline",
        "as_of",
        "scope",
        "printed",
        "claim_id",
        "verdict",
        "confidence",
    ]);
    for (_, target) in dataset.targets.iter() {
        let policy = &dataset.policies[target.policy];
        let amount = target.amount.as_ref();
        let number = |of: Option<f64>| of.map(|number| number.to_string()).unwrap_or_default();
        let unit = amount.and_then(|amount| amount.unit);
        let claim = target.claim.map(|id| &dataset.claims[id]);
        let confidence = target.claim.and_then(|id| dataset.confidence(id));
        let cells: [&str; 20] = [
            &target.slug,
            match target.kind {
                FigureKind::Target => "target",
                FigureKind::Result => "result",
            },
            &policy.slug,
            &dataset.jurisdictions[policy.jurisdiction].slug,
            in_lang(Some(&target.label), lang),
            &dataset.terms[target.indicator].code,
            target.comparator.code(),
            &number(amount.map(|amount| amount.value)),
            &number(amount.and_then(|amount| amount.value_max)),
            &number(amount.map(|amount| amount.multiplier)),
            unit.map_or("", |unit| &dataset.terms[unit].code),
            amount
                .and_then(|amount| amount.currency.as_deref())
                .unwrap_or_default(),
            in_lang(amount.and_then(|amount| amount.per.as_ref()), lang),
            target.deadline.as_ref().map_or("", |when| &when.edtf),
            target.as_of.as_ref().map_or("", |when| &when.edtf),
            target.scope.code(),
            target
                .printed
                .as_ref()
                .map_or("", |printed| &printed.wording),
            claim.map_or("", |claim| &claim.slug),
            claim.map_or("", |claim| claim.verdict.code()),
            confidence.map_or("", Confidence::code),
        ];
        table.row(cells);
    }
    table.into_text()
}

/// Everything the dataset rests on.
pub(super) fn sources(dataset: &Dataset, lang: Lang) -> String {
    let mut table = Table::new([
        "source_id",
        "title",
        "publisher",
        "publisher_type",
        "tier",
        "url",
        "published",
        "language",
        "linkable",
        "note",
    ]);
    for (_, source) in dataset.sources.iter() {
        let published = source
            .published
            .as_ref()
            .and_then(|date| date.when.as_ref());
        let cells: [&str; 10] = [
            &source.slug,
            source.title.as_deref().unwrap_or_default(),
            in_lang(Some(&source.publisher), lang),
            source.publisher_type.code(),
            source.tier.code(),
            source.url.as_deref().unwrap_or_default(),
            published.map_or("", |when| &when.edtf),
            &source.language,
            if source.linkable { "yes" } else { "no" },
            in_lang(source.note.as_ref(), lang),
        ];
        table.row(cells);
    }
    table.into_text()
}
