//! Names that come from the dataset, for use inside sentences and lists.
//!
//! Leaves out marking the language of a name: where it stands alone, the page does that.

use std::borrow::Cow;

use atlas_core::model::codes::{Lang, Level};
use atlas_core::model::{Dataset, Entity, FigureKind, JurisdictionId, PolicyId, Text};
use atlas_core::query::facets::FacetValue;

use crate::labels::{collection, confidence, doc_type, nature, relevance, status, verdict};
use crate::pair::Pair;

/// Shown where a policy has no value in a facet.
pub const NOT_STATED: Pair = Pair("Not stated", "未说明");

/// What a facet value is called.
pub fn facet_value(lang: Lang, dataset: &Dataset, value: FacetValue) -> Cow<'_, str> {
    let borrowed = |text: &'static str| Cow::Borrowed(text);
    match value {
        FacetValue::Jurisdiction(id) => text(lang, &dataset.jurisdictions[id].name),
        FacetValue::Term(id) => text(lang, &dataset.terms[id].label),
        FacetValue::DocType(code) => borrowed(doc_type(lang, code)),
        FacetValue::Relevance(code) => borrowed(relevance(lang, code)),
        FacetValue::Status(code) => borrowed(status(lang, code)),
        FacetValue::Verdict(code) => borrowed(verdict(lang, code)),
        FacetValue::Confidence(code) => borrowed(confidence(lang, code)),
        FacetValue::Nature(code) => borrowed(nature(lang, code)),
        FacetValue::Collection(code) => borrowed(collection(lang, code)),
        FacetValue::NotStated => borrowed(NOT_STATED.of(lang)),
    }
}

fn text(lang: Lang, text: &Text) -> Cow<'_, str> {
    Cow::Borrowed(text.get(lang).1)
}

/// The jurisdictions above one, widest first, the country left out: what stands before its name.
pub fn jurisdictions_above(dataset: &Dataset, id: JurisdictionId) -> Vec<JurisdictionId> {
    let is_country = |id: &JurisdictionId| dataset.jurisdictions[*id].level == Level::National;
    let mut above: Vec<JurisdictionId> = dataset.chain(id).skip(1).collect();
    above.retain(|id| !is_country(id));
    above.reverse();
    above
}

/// A jurisdiction with what lies above it: "Hubei › Wuhan".
pub fn chain(lang: Lang, dataset: &Dataset, id: JurisdictionId) -> String {
    let mut chain = String::new();
    for above in jurisdictions_above(dataset, id) {
        chain.push_str(dataset.jurisdictions[above].name.get(lang).1);
        chain.push_str(" › ");
    }
    chain.push_str(dataset.jurisdictions[id].name.get(lang).1);
    chain
}

/// The same with the Chinese name behind it for readers of English, as names are what one searches for: "Hubei › Wuhan
/// 武汉". For where only plain text can stand.
pub fn chain_with_chinese(lang: Lang, dataset: &Dataset, id: JurisdictionId) -> String {
    let name = &dataset.jurisdictions[id].name;
    let chinese = match lang {
        Lang::En => name.only(Lang::En).and(name.only(Lang::Zh)),
        Lang::Zh => None,
    };
    let chain = chain(lang, dataset, id);
    match chinese {
        Some(chinese) => format!("{chain} {chinese}"),
        None => chain,
    }
}

/// A policy as a citation names it: its place and our title, behind them what the document calls itself and its
/// number, for whoever looks for it in a library.
pub fn cited_title(lang: Lang, dataset: &Dataset, policy: PolicyId) -> String {
    let row = &dataset.policies[policy];
    let place = dataset.jurisdictions[row.jurisdiction].name.get(lang).1;
    let title = [place, Pair(": ", "：").of(lang), row.title.get(lang).1].concat();
    let official = row.official_title.as_ref().map(|title| &*title.text);
    let official = official.filter(|official| row.title.only(lang) != Some(official));
    let own = official.into_iter().chain(row.document_number.as_deref());
    let own: Vec<&str> = own.collect();
    if own.is_empty() {
        return title;
    }
    let own = own.join(Pair(", ", "，").of(lang));
    match lang {
        Lang::En => format!("{title} [{own}]"),
        Lang::Zh => format!("{title}［{own}］"),
    }
}

/// What kind of thing an entity is.
pub fn entity_kind(lang: Lang, dataset: &Dataset, entity: Entity) -> &'static str {
    match entity {
        Entity::Jurisdiction(_) => Pair("jurisdiction", "辖区"),
        Entity::Place(_) => Pair("place", "地点"),
        Entity::Actor(_) => Pair("actor", "主体"),
        Entity::Source(_) => Pair("source", "来源"),
        Entity::Policy(_) => Pair("policy", "政策"),
        Entity::Event(_) => Pair("event", "事件"),
        Entity::Target(id) => match dataset.targets[id].kind {
            FigureKind::Target => Pair("target", "目标"),
            FigureKind::Result => Pair("result", "成果"),
        },
        Entity::Claim(_) => Pair("statement", "说法"),
        Entity::Conflict(_) => Pair("conflict", "分歧"),
        Entity::View(_) => Pair("view", "观点"),
    }
    .of(lang)
}

/// The text that stands for an entity.
pub fn entity_text(dataset: &Dataset, entity: Entity) -> &Text {
    match entity {
        Entity::Jurisdiction(id) => &dataset.jurisdictions[id].name,
        Entity::Place(id) => &dataset.places[id].name,
        Entity::Actor(id) => &dataset.actors[id].name,
        Entity::Source(id) => &dataset.sources[id].publisher,
        Entity::Policy(id) => &dataset.policies[id].title,
        Entity::Event(id) => &dataset.events[id].title,
        Entity::Target(id) => &dataset.targets[id].label,
        Entity::Claim(id) => &dataset.claims[id].text,
        Entity::Conflict(id) => &dataset.conflicts[id].title,
        Entity::View(id) => &dataset.views[id].text,
    }
}

/// How close a source is, and in which language: "Chinese, secondary".
pub fn source_kind(lang: Lang, source: &atlas_core::model::Source) -> String {
    let tier = crate::tier(lang, source.tier);
    let language = match (&*source.language, lang) {
        ("zh", Lang::En) => "Chinese, ",
        ("zh", Lang::Zh) => "中文，",
        ("en", Lang::En) => "English, ",
        ("en", Lang::Zh) => "英文，",
        ("ko", Lang::En) => "Korean, ",
        ("ko", Lang::Zh) => "韩文，",
        ("ja", Lang::En) => "Japanese, ",
        ("ja", Lang::Zh) => "日文，",
        ("de", Lang::En) => "German, ",
        ("de", Lang::Zh) => "德文，",
        ("fi", Lang::En) => "Finnish, ",
        ("fi", Lang::Zh) => "芬兰文，",
        _ => "",
    };
    format!("{language}{tier}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use atlas_core::load::load;

    #[test]
    fn a_place_has_its_chinese_name_once() {
        let file = r#"{"format": "policy-atlas/1", "jurisdictions": [
            {"id": "cn", "name": {"en": "China", "zh": "中国"}, "level": "national", "country": "CN"},
            {"id": "hb", "name": {"en": "Hubei", "zh": "湖北"}, "level": "province", "parent_id": "cn", "country": "CN"},
            {"id": "wh", "name": {"en": "Wuhan", "zh": "武汉"}, "level": "prefecture_city", "parent_id": "hb", "country": "CN"},
            {"id": "xx", "name": {"en": "Alphaville"}, "level": "prefecture_city", "country": "XX"},
            {"id": "yy", "name": {"zh": "乙市"}, "level": "prefecture_city", "country": "XX"}],
            "sources": [], "policies": []}"#;
        let dataset = load(file).unwrap().dataset;
        let check = |slug: &str, en: &str, zh: &str| {
            let Some(Entity::Jurisdiction(id)) = dataset.find(slug) else {
                unreachable!("{slug} is in the file");
            };
            assert_eq!(chain_with_chinese(Lang::En, &dataset, id), en);
            assert_eq!(chain_with_chinese(Lang::Zh, &dataset, id), zh);
        };
        check("cn", "China 中国", "中国");
        check("hb", "Hubei 湖北", "湖北");
        check("wh", "Hubei › Wuhan 武汉", "湖北 › 武汉");
        check("xx", "Alphaville", "Alphaville");
        check("yy", "乙市", "乙市");
    }
}
