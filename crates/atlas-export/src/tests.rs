//! Exports read back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::cite::{CiteFormat, cite};
use atlas_core::compare::compare;
use atlas_core::load::load;
use atlas_core::model::codes::{Confidence, Lang, Reading};
use atlas_core::model::{Entity, PolicyId};

fn shipped() -> Dataset {
    load(include_str!("../../atlas-core/tests/fixtures/article.json"))
        .unwrap()
        .dataset
}

fn from() -> Provenance {
    Provenance {
        link: "#/cards".to_owned(),
        filter: "All".to_owned(),
    }
}

#[test]
fn an_export_is_a_dataset_that_keeps_every_rule_and_every_word() {
    let dataset = shipped();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    for wanted in [&all[..], &all[1..2], &all[3..6], &[]] {
        let text = policies_json(&dataset, wanted, &from());
        let loaded = load(&text).unwrap();
        assert_eq!(loaded.issues, vec![], "{wanted:?}");
        assert_eq!(loaded.dataset.policies.len(), wanted.len());
        for (there, id) in loaded.dataset.policies.ids().zip(wanted) {
            let (again, row) = (&loaded.dataset.policies[there], &dataset.policies[*id]);
            assert_eq!((&again.slug, &again.title), (&row.slug, &row.title));
            assert_eq!(
                loaded.dataset.claims_of(there).len(),
                dataset.claims_of(*id).len(),
                "{}",
                row.slug
            );
            for (event, other) in again.events.iter().zip(&row.events) {
                let (event, other) = (&loaded.dataset.events[*event], &dataset.events[*other]);
                assert_eq!(event.date, other.date);
            }
            for (target, other) in again.targets.iter().zip(&row.targets) {
                let (target, other) = (&loaded.dataset.targets[*target], &dataset.targets[*other]);
                assert_eq!(
                    (&target.printed, &target.checked),
                    (&other.printed, &other.checked)
                );
                let plain = |amount: &atlas_core::model::Amount| amount.plain();
                assert_eq!(
                    target.amount.as_ref().map(plain),
                    other.amount.as_ref().map(plain)
                );
            }
        }
        // Exporting the export changes nothing more, but of how many policies they are a part.
        let ids: Vec<PolicyId> = loaded.dataset.policies.ids().collect();
        let again = policies_json(&loaded.dataset, &ids, &from());
        let without_view = |text: &str| {
            let mut file: serde_json::Value = serde_json::from_str(text).unwrap();
            let view = file.as_object_mut().unwrap().remove("view").unwrap();
            assert_eq!(view["policies"], wanted.len());
            file
        };
        assert_eq!(without_view(&again), without_view(&text));
    }
}

#[test]
fn what_follows_from_a_policy_is_the_same_in_every_selection() {
    // With every conflict open, so that none hides behind being settled.
    let text = include_str!("../../atlas-core/tests/fixtures/article.json");
    let mut file = serde_json::from_str::<serde_json::Value>(text).unwrap();
    for conflict in file["conflicts"].as_array_mut().unwrap() {
        conflict["state"] = "open".into();
    }
    let dataset = load(&file.to_string()).unwrap().dataset;
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    // The verdict of a claim, what it rests on and how sure it is must not hang on the company.
    let standing = |dataset: &Dataset, id: PolicyId| {
        let sources = dataset.sources_of(id).into_iter();
        let sources = sources.map(|id| dataset.sources[id].slug.to_string());
        let conflicts = dataset.conflicts_of(id).into_iter();
        let conflicts = conflicts.map(|id| dataset.conflicts[id].slug.to_string());
        let artefacts = |id| {
            let about = dataset.claims_about(Entity::Claim(id)).iter();
            about
                .map(|id| dataset.claims[*id].slug.to_string())
                .collect::<Vec<_>>()
        };
        let claims = dataset.claims_of(id).into_iter();
        let claims = claims.map(|id| {
            (
                dataset.claims[id].slug.to_string(),
                dataset.confidence(id),
                artefacts(id),
            )
        });
        (
            (
                dataset.status(id),
                dataset.verdicts(id),
                dataset.policy_confidence(id),
            ),
            sources.collect::<Vec<_>>(),
            conflicts.collect::<Vec<_>>(),
            claims.collect::<Vec<_>>(),
        )
    };
    for mask in 0..1_usize << all.len() {
        let is_wanted = |id: &PolicyId| mask & (1 << id.idx()) != 0;
        let wanted: Vec<PolicyId> = all.iter().copied().filter(is_wanted).collect();
        let loaded = load(&policies_json(&dataset, &wanted, &from())).unwrap();
        assert_eq!(loaded.issues, vec![], "{mask:b}");
        for (there, id) in loaded.dataset.policies.ids().zip(&wanted) {
            assert_eq!(
                standing(&loaded.dataset, there),
                standing(&dataset, *id),
                "{mask:b} {}",
                dataset.policies[*id].slug
            );
        }
    }
}

#[test]
fn a_claim_is_no_surer_alone_than_in_company() {
    // The claim hangs on an open conflict about another city, which no policy here belongs to.
    let city = |id: &str| serde_json::json!({"id": id, "name": {"en": id}, "level": "city"});
    let evidence = serde_json::json!([{"source_id": "s", "stance": "supports"}]);
    let text = serde_json::json!({
        "format": "policy-atlas/1",
        "jurisdictions": [city("here"), city("there")],
        "sources": [{"id": "s", "publisher": {"en": "S"}, "publisher_type": "government",
                     "tier": "primary", "linkable": true, "language": "en"}],
        "policies": [{
            "id": "p", "title": {"en": "P"}, "summary": {"en": "S"}, "jurisdiction_id": "here",
            "doc_type": "other", "relevance": "mention",
        }],
        "claims": [{"id": "c", "kind": "event", "about": ["p", "there"], "text": {"en": "C"},
                    "verdict": "corroborated", "evidence": evidence}],
        "conflicts": [{"id": "k", "title": {"en": "K"}, "about": ["there"], "state": "open",
                       "reason": {"en": "R"},
                       "sides": [{"value": {"en": "A"}, "evidence": evidence},
                                 {"value": {"en": "B"}, "evidence": evidence}]}],
    });
    let dataset = load(&text.to_string()).unwrap().dataset;
    let id = dataset.policies.ids().next().unwrap();
    let claim = |dataset: &Dataset| dataset.claims.ids().next().unwrap();
    assert_eq!(dataset.confidence(claim(&dataset)), Some(Confidence::Low));
    let again = load(&policies_json(&dataset, &[id], &from()))
        .unwrap()
        .dataset;
    assert_eq!(again.confidence(claim(&again)), Some(Confidence::Low));
}

#[test]
fn what_a_document_calls_itself_goes_along_everywhere() {
    let text = include_str!("../../atlas-core/examples/two_cities.json");
    let mut file = serde_json::from_str::<serde_json::Value>(text).unwrap();
    let plan = &mut file["policies"][0];
    plan["official_title"] = serde_json::json!({"text": "机器人行动计划", "lang": "zh"});
    plan["document_number"] = "北政〔2025〕1号".into();
    let dataset = load(&file.to_string()).unwrap().dataset;
    let id = dataset.policies.ids().next().unwrap();
    for format in CiteFormat::ALL {
        let cited = cite(Lang::En, &dataset, id, format, "", None);
        let title = "Northport: Robot plan [机器人行动计划, 北政〔2025〕1号]";
        assert!(cited.contains(title), "{cited}");
    }
    let node = &graph(&dataset, "")[0];
    assert_eq!(node["alternateName"]["@value"], "机器人行动计划");
    assert_eq!(node["alternateName"]["@language"], "zh");
    assert_eq!(node["legislationIdentifier"], "北政〔2025〕1号");
    let csv = policies_csv(&dataset, Lang::En, &[id]);
    assert!(
        csv.contains(",Robot plan,机器人行动计划,北政〔2025〕1号,"),
        "{csv}"
    );
}

#[test]
fn results_and_own_words_are_saved_as_what_they_are() {
    let text = include_str!("../../atlas-core/examples/two_cities.json");
    let mut file = serde_json::from_str::<serde_json::Value>(text).unwrap();
    let term = serde_json::json!([{"code": "robots", "label": {"en": "robots"}}]);
    file["vocabularies"]["indicator"] = term.clone();
    file["vocabularies"]["unit"] = term;
    file["policies"][0]["results"] = serde_json::json!([{
        "id": "counted", "label": {"en": "robots at work"}, "indicator": "robots",
        "comparator": "eq", "value": 50, "unit": "robots", "as_of": "2024-12", "scope": "subject",
        "claim_id": "c-north"
    }]);
    file["claims"][0]["evidence"][0]["quotation"] = serde_json::json!({
        "text": "fifty robots", "lang": "en", "translation": {"zh": "五十台机器人"}
    });
    let loaded = load(&file.to_string()).unwrap();
    assert_eq!(loaded.issues, vec![]);
    let dataset = loaded.dataset;
    let ids: Vec<PolicyId> = dataset.policies.ids().collect();
    let csv = policies_csv(&dataset, Lang::En, &ids);
    assert!(csv.contains(" as of 2024-12"), "{csv}");
    let json = policies_json(&dataset, &ids, &from());
    assert_eq!(load(&json).unwrap().issues, vec![]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["policies"][0]["results"][0]["as_of"], "2024-12");
    // No gap is stated where a language needs no translation into itself.
    assert_eq!(
        json["claims"][0]["evidence"][0]["quotation"],
        file["claims"][0]["evidence"][0]["quotation"]
    );
}

/// The nodes of an export's JSON-LD, and that the export loads with it.
fn graph(dataset: &Dataset, link: &str) -> Vec<serde_json::Value> {
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    let from = Provenance {
        link: link.to_owned(),
        ..from()
    };
    let text = policies_json(dataset, &all, &from);
    assert_eq!(load(&text).unwrap().issues, vec![]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["json_ld"]["@context"], "https://schema.org");
    json["json_ld"]["@graph"].as_array().unwrap().clone()
}

#[test]
fn texts_and_speeches_are_described_to_programs_that_know_no_atlas() {
    let nodes = graph(&shipped(), "https://a.example/atlas/#/cards?q=x");
    let summary: Vec<String> = nodes
        .iter()
        .map(|node| {
            let text = |key: &str| node[key].as_str().unwrap_or("-");
            let id = text("@id").trim_start_matches("https://a.example/atlas/#/policy/");
            let date = [text("legislationDate"), " ", text("dateCreated")].concat();
            format!("{} {id} {date}", text("@type"))
        })
        .collect();
    assert_eq!(
        summary,
        [
            "CreativeWork wuhan-work-report-2022 - 2022-01-11",
            "CreativeWork hefei-work-report-2022 - -",
            "CreativeWork xuhui-work-report-2022 - -",
            "CreativeWork shanghai-party-economic-conference-2021 - 2021-12-21",
            "Legislation binhu-metaverse-plan-2022 2022-01-05 -",
            "Legislation shanghai-electronic-information-plan-2021 2021-12-30 -",
            "CreativeWork zhejiang-metaverse-symposium-2021 - 2021-11-12",
        ]
    );
    let both = |en: &str, zh: &str| serde_json::json!([{"@language": "en", "@value": en}, {"@language": "zh", "@value": zh}]);
    let plan = &nodes[5];
    assert_eq!(
        plan["name"],
        both(
            "Five-year plan for electronics lists the metaverse as a frontier field",
            "上海市电子信息产业发展“十四五”规划"
        )
    );
    assert_eq!(plan["legislationType"], "five_year_plan");
    assert_eq!(plan["legislationDateVersion"], "2026-11-24");
    assert_eq!(
        plan["legislationJurisdiction"],
        serde_json::json!({"@type": "AdministrativeArea", "name": both("Shanghai", "上海"),
                           "identifier": "CN-SH"})
    );
    let issuer = &plan["legislationPassedBy"][0];
    assert_eq!(issuer["@type"], "Organization");
    assert!(issuer["name"][1]["@value"].is_string(), "{issuer}");
    // Issued is not yet in force.
    assert!(plan.get("legislationLegalForce").is_none());
    assert_eq!(plan["legislationChanges"], serde_json::json!([]));
    let sources = plan["citation"].as_array().unwrap();
    let is_web = |url: &serde_json::Value| url.as_str().unwrap().starts_with("http");
    assert!(!sources.is_empty() && sources.iter().all(is_web));
    let report = &nodes[0];
    assert_eq!(report["genre"], "government_work_report");
    assert_eq!(report["spatialCoverage"]["name"], both("Wuhan", "武汉"));
    assert_eq!(report["creator"][0]["@type"], "Organization");
    assert_eq!(report["creator"][1]["@type"], "Person");
}

/// Policies of every fate, from one source that may or may not be linked.
fn of_every_fate(linkable: bool) -> Dataset {
    let policy = |id: &str, doc_type: &str, events: &[(&str, &str)], relations: &[(&str, &str)]| {
        let events = events.iter().enumerate().map(|(n, (kind, edtf))| {
            serde_json::json!({"id": format!("{id}-{n}"), "type": kind, "title": {"en": "E"},
                "date": {"edtf": edtf}, "evidence": [{"source_id": "s", "stance": "supports"}]})
        });
        let relations = relations
            .iter()
            .map(|(kind, to)| serde_json::json!({"type": kind, "policy_id": to}));
        serde_json::json!({
            "id": id, "title": {"en": id}, "summary": {"en": "S"}, "jurisdiction_id": "cn",
            "doc_type": doc_type, "relevance": "mention", "nature": "decision",
            "issuers": [{"actor_id": "unnamed", "role": {"en": "R"}},
                        {"actor_id": "office", "role": {"en": "R"}}],
            "events": events.collect::<Vec<_>>(), "relations": relations.collect::<Vec<_>>(),
        })
    };
    let mut context = policy("context", "measures", &[("issued", "2021")], &[]);
    context["nature"] = "context".into();
    let valid = &[
        ("adopted", "2020-02-01"),
        ("issued", "2020-03-01~"),
        ("effective", "2020-04-01"),
    ];
    let text = serde_json::json!({
        "format": "policy-atlas/1", "dataset_version": "1", "licence": "CC0-1.0",
        "title": {"en": "T"}, "description": {"en": "D"}, "cite_as": {"en": "C"},
        "jurisdictions": [{"id": "cn", "name": {"en": "China"}, "level": "national"}],
        "actors": [{"id": "unnamed", "name": {"en": "Officials"}, "kind": "unnamed"},
                   {"id": "office", "name": {"zh": "办公厅"}, "kind": "agency"}],
        "sources": [{"id": "s", "publisher": {"en": "S"}, "publisher_type": "government",
                     "tier": "primary", "url": "https://s.example/", "linkable": linkable,
                     "language": "en"}],
        "policies": [
            policy("ended", "measures", &[("issued", "2019-05"), ("repealed", "2021-01-01")], &[]),
            policy("valid", "opinions", valid, &[("amends", "ended"), ("cites", "season")]),
            policy("season", "measures", &[("issued", "2021-21"), ("superseded", "2022")], &[]),
            policy("span", "measures", &[("issued", "2021/2022"), ("withdrawn", "2023")], &[]),
            policy("year", "draft_for_comment", &[("adopted", "2021")],
                   &[("supersedes", "span"), ("implements", "ended")]),
            policy("month", "measures", &[("issued", "2021-XX"), ("amended", "2022")], &[]),
            policy("report", "government_work_report", &[("issued", "2021-12-31")], &[]),
            policy("announced", "action_plan", &[("announced", "2021")], &[]),
            policy("alliance", "alliance", &[("issued", "2021")], &[]),
            context,
        ],
    });
    load(&text.to_string()).unwrap().dataset
}

#[test]
fn a_text_is_in_force_only_where_its_status_says_so() {
    let dataset = of_every_fate(true);
    let nodes = graph(&dataset, "#/cards");
    let check = |at: usize, id: &str, date: Option<&str>, force: Option<&str>, changes: &[&str]| {
        let node = &nodes[at];
        let text = |key: &str| node.get(key).map(|value| value.as_str().unwrap());
        assert_eq!(text("@type"), Some("Legislation"), "{id}");
        assert_eq!(text("@id"), Some(id));
        assert_eq!(text("legislationDate"), date, "{id}");
        assert_eq!(text("legislationLegalForce"), force, "{id}");
        let found = node["legislationChanges"].as_array().unwrap().iter();
        let found: Vec<_> = found.map(|to| to["@id"].as_str().unwrap()).collect();
        assert_eq!(found, changes, "{id}");
        // Nobody knows what kind of issuer the unnamed one is.
        assert_eq!(
            node["legislationPassedBy"],
            serde_json::json!([{"@type": "Organization",
                                "name": [{"@language": "zh", "@value": "办公厅"}]}])
        );
        assert_eq!(node["citation"], serde_json::json!(["https://s.example/"]));
    };
    check(0, "#ended", Some("2019-05"), Some("NotInForce"), &[]);
    check(1, "#valid", None, Some("InForce"), &["#ended"]);
    check(2, "#season", None, Some("NotInForce"), &[]);
    check(3, "#span", None, Some("NotInForce"), &[]);
    check(4, "#year", Some("2021"), None, &["#span"]);
    check(5, "#month", None, Some("InForce"), &[]);
    check(6, "#report", Some("2021-12-31"), None, &[]);
    assert_eq!(nodes.len(), 7);
    // A relation to what is not in the file would point nowhere.
    let valid = dataset.policies.ids().nth(1).unwrap();
    let alone = policies_json(&dataset, &[valid], &from());
    let alone: serde_json::Value = serde_json::from_str(&alone).unwrap();
    let node = &alone["json_ld"]["@graph"][0];
    assert_eq!(node["legislationChanges"], serde_json::json!([]));
    // A source that may only be named has no address here either.
    let nodes = graph(&of_every_fate(false), "");
    assert_eq!(nodes[0]["citation"], serde_json::json!([]));
}

#[test]
fn a_bound_survives_with_any_end_open() {
    let check = |edtf: &str, bound: &str| {
        let text = serde_json::json!({
            "format": "policy-atlas/1",
            "jurisdictions": [{"id": "cn", "name": {"en": "China"}, "level": "national"}],
            "policies": [{
                "id": "p", "title": {"en": "P"}, "summary": {"en": "S"}, "jurisdiction_id": "cn",
                "doc_type": "other", "relevance": "mention",
                "events": [{"id": "e", "type": "issued", "title": {"en": "E"},
                            "date": {"edtf": edtf, "bound_edtf": bound}}],
            }],
        });
        let dataset = load(&text.to_string()).unwrap().dataset;
        let ids: Vec<PolicyId> = dataset.policies.ids().collect();
        let again = load(&policies_json(&dataset, &ids, &from()))
            .unwrap()
            .dataset;
        let date = |dataset: &Dataset| dataset.events.iter().next().unwrap().1.date.clone();
        assert_eq!(date(&again), date(&dataset), "{edtf} within {bound}");
        // As it was stated, and not as the days that follow.
        let kept = date(&again).when.and_then(|when| when.bound);
        assert_eq!(kept.map(|bound| bound.edtf).as_deref(), Some(bound));
    };
    check("2022~", "2022-10/2023-01");
    check("2022-01~", "../2022-01");
    check("2021-11", "2021-11-05/2021-11-20");
    check("2021-06/..", "2021-08/..");
    check("../2022", "../2021");
    check("2021", "2020/2023");
}

#[test]
fn csv_has_a_row_a_policy_and_no_formulas() {
    let dataset = shipped();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    let csv = policies_csv(&dataset, Lang::En, &all);
    assert!(csv.starts_with("\u{feff}id,title,"));
    assert_eq!(csv.matches("\r\n").count(), 9);
    assert!(
        csv.contains(",#/policy/wuhan-work-report-2022\r\n"),
        "{csv}"
    );
    assert!(csv.contains("firms of the 100-billion-yuan class: eq 3 enterprises by 2026~"));
    assert!(csv.contains("[printed \"\"3 billion dollar enterprises\"\"]"));
    let mut evil = serde_json::from_str::<serde_json::Value>(include_str!(
        "../../atlas-core/tests/fixtures/article.json"
    ))
    .unwrap();
    evil["policies"][0]["title"]["en"] = "\u{a0}＝HYPERLINK(\"x\"), y".into();
    let dataset = load(&evil.to_string()).unwrap().dataset;
    let csv = policies_csv(&dataset, Lang::En, &all[..1]);
    assert!(
        csv.contains(",\"'\u{a0}＝HYPERLINK(\"\"x\"\"), y\","),
        "{csv}"
    );
}

#[test]
fn a_comparison_as_csv() {
    let dataset = shipped();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    let columns: Vec<_> = dataset
        .jurisdictions
        .ids()
        .filter(|id| {
            dataset.jurisdictions[*id].slug.contains("wuhan")
                || dataset.jurisdictions[*id].slug.contains("hefei")
        })
        .collect();
    let csv = comparison_csv(
        &dataset,
        Lang::En,
        &compare(&dataset, &columns, Reading::Here, &all),
    );
    assert!(
        csv.starts_with(
            "\u{feff}group,row,Wuhan,Hefei\r\nwhen,first_event,2022-01-11,2022-01~\r\n"
        )
    );
    assert!(csv.contains(
        "targets,smart_factories (factories),\"benchmark smart factories: eq 10 factories"
    ));
    assert!(csv.contains("not_searched"));
}

#[test]
fn a_comparison_as_json_keeps_every_cell_and_says_whose_a_target_is() {
    let dataset = shipped();
    let all: Vec<PolicyId> = dataset.policies.ids().collect();
    let find = |slug| match dataset.find(slug) {
        Some(Entity::Jurisdiction(id)) => id,
        _ => unreachable!(),
    };
    let columns = [find("cn-sh"), find("cn-hb")];
    let comparison = compare(&dataset, &columns, Reading::HereAndBelow, &all);
    let text = comparison_json(&dataset, &comparison, &from());
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["columns"][0]["jurisdiction_id"], "cn-sh");
    assert_eq!(json["view"]["policies_in_dataset"], 8);
    assert_eq!(json["view"]["policies"], 4);
    let rows = json["groups"].as_array().unwrap().iter();
    let rows: Vec<_> = rows
        .flat_map(|group| group["rows"].as_array().unwrap())
        .collect();
    let n_rows: usize = comparison.groups.iter().map(|group| group.rows.len()).sum();
    assert_eq!(rows.len(), n_rows);
    assert!(
        rows.iter()
            .all(|row| row["cells"].as_array().unwrap().len() == 2)
    );
    let row = |code: &str| rows.iter().find(|row| row["row"] == code).unwrap();
    let target = &row("industry_alliance (alliances)")["cells"][0]["targets"][0];
    assert_eq!(target["jurisdiction_id"], "cn-sh-xuhui");
    assert!(row("first_event")["cells"][0]["event_id"].is_string());
}

#[test]
fn file_names_say_which_data() {
    let dataset = shipped();
    assert_eq!(
        file_name(&dataset, "cards", "csv"),
        "policy-atlas-cards-2026.11.0-2026-11-24.csv"
    );
}
