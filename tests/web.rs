//! Parts of the page, mounted in a browser: what only a DOM shows. Journeys through the whole page are
//! in `e2e`.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use atlas_core::load::load;
use atlas_core::model::Text;
use atlas_core::model::codes::{DocType, Lang};
use atlas_core::query::Choice;
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::query::search::terms;
use atlas_core::view_state::Action;
use atlas_words::Explained;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::task::tick;
use policy_atlas::components::{FailurePanel, Highlighted, Words};
use policy_atlas::frame::Frame;
use policy_atlas::store::{Atlas, Opened};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

/// An empty element of the page to mount into.
fn stage() -> HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    let stage = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&stage).unwrap();
    stage.dyn_into().unwrap()
}

fn text(en: Option<&str>, zh: Option<&str>) -> Text {
    Text {
        en: en.map(Into::into),
        zh: zh.map(Into::into),
    }
}

/// The article's eight policies.
fn opened() -> Opened {
    let article = include_str!("../crates/atlas-core/tests/fixtures/article.json");
    Opened::new(load(article).unwrap(), None)
}

#[wasm_bindgen_test]
fn a_text_in_the_other_language_says_so() {
    let check = |en, zh, lang, expected: &str| {
        let stage = stage();
        let text = text(en, zh);
        let _mounted = mount_to(stage.clone(), move || view! { <Words text=&text lang /> });
        assert_eq!(stage.inner_html(), expected);
    };
    check(
        Some("Wuhan"),
        Some("武汉"),
        Lang::En,
        "<span dir=\"auto\">Wuhan</span>",
    );
    check(
        Some("Wuhan"),
        Some("武汉"),
        Lang::Zh,
        "<span dir=\"auto\">武汉</span>",
    );
    check(
        None,
        Some("武汉"),
        Lang::En,
        "<span dir=\"auto\" lang=\"zh\">武汉</span>",
    );
    check(
        Some("a <b>"),
        None,
        Lang::En,
        "<span dir=\"auto\">a &lt;b&gt;</span>",
    );
}

#[wasm_bindgen_test]
async fn matches_are_marked_and_follow_the_words() {
    let stage = stage();
    let query = RwSignal::new(String::new());
    let text = text(Some("Wǔhàn and the metaverse"), None);
    let _mounted = mount_to(stage.clone(), move || {
        let terms = Memo::new(move |_| terms(&query.read()));
        view! { <Highlighted text=&text lang=Lang::En terms /> }
    });
    let marked = || {
        let marks = stage.query_selector_all("mark").unwrap();
        let texts = (0..marks.length()).map(|at| marks.get(at).unwrap().text_content().unwrap());
        texts.collect::<Vec<String>>()
    };
    assert_eq!(marked(), Vec::<String>::new());
    query.set("meta wuhan".to_owned());
    tick().await;
    assert_eq!(marked(), ["Wǔhàn", "meta"]);
    assert_eq!(stage.text_content().unwrap(), "Wǔhàn and the metaverse");
    query.set("nothing".to_owned());
    tick().await;
    assert_eq!(marked(), Vec::<String>::new());
}

#[wasm_bindgen_test]
fn a_failure_offers_a_way_on() {
    let stage = stage();
    let n_presses = StoredValue::new(0);
    let explained = Explained {
        title: "Title".to_owned(),
        what: "What".to_owned(),
        remedy: "Remedy".to_owned(),
    };
    let _mounted = mount_to(stage.clone(), move || {
        let on_retry = move || n_presses.update_value(|n| *n += 1);
        view! { <FailurePanel lang=Lang::En explained on_retry /> }
    });
    let button = stage.query_selector("button").unwrap().unwrap();
    button.unchecked_into::<HtmlElement>().click();
    assert_eq!(n_presses.get_value(), 1);
    let alert = stage.query_selector("[role=alert]").unwrap().unwrap();
    assert_eq!(alert.text_content().unwrap(), "WhatRemedy");
}

/// The page around a dataset, with the atlas behind it.
fn mount_page(stage: &HtmlElement, opened: Opened) -> (UnmountHandle<impl Mountable>, Atlas) {
    let found = StoredValue::new(None);
    let mounted = mount_to(stage.clone(), move || {
        let atlas = Atlas::new(opened, Lang::En);
        found.set_value(Some(atlas));
        view! { <Frame atlas /> }
    });
    (mounted, found.get_value().unwrap())
}

#[wasm_bindgen_test]
async fn a_card_stays_while_it_is_a_hit() {
    let stage = stage();
    let (_mounted, atlas) = mount_page(&stage, opened());
    let cards = || stage.query_selector_all("article").unwrap();
    let n_all = cards().length();
    let report = FacetValue::DocType(DocType::GovernmentWorkReport);
    // The last card that will stay: taking away what stands before it must not touch it, or it would lose the focus.
    let staying = atlas.answer.get_untracked().hits;
    assert_eq!(staying.len() as u32, n_all);
    atlas.dispatch(Action::Choose(Facet::DocType, report, Choice::Include));
    tick().await;
    let n_reports = cards().length();
    assert!(n_reports > 0 && n_reports < n_all, "{n_reports} of {n_all}");
    let kept = cards().get(n_reports - 1).unwrap();
    let link: HtmlElement = kept
        .dyn_ref::<web_sys::Element>()
        .unwrap()
        .query_selector("a")
        .unwrap()
        .unwrap()
        .unchecked_into();
    link.focus().unwrap();
    atlas.dispatch(Action::ClearAll);
    tick().await;
    assert_eq!(cards().length(), n_all);
    assert!(stage.contains(Some(&kept)), "the card was made anew");
    let document = web_sys::window().unwrap().document().unwrap();
    assert!(link.is_same_node(document.active_element().as_deref()));
}

/// An atlas was leaked for each dataset that a page opened and for each change of language: a page that opened many
/// grew for ever.
#[wasm_bindgen_test]
async fn a_dataset_is_freed_when_another_takes_its_place() {
    let stage = stage();
    let first = opened();
    let held = Arc::downgrade(first.dataset());
    let shown = RwSignal::new(Some(first));
    let _mounted = mount_to(stage.clone(), move || {
        move || {
            shown.get().map(|opened| {
                let atlas = Atlas::new(opened, Lang::En);
                view! { <Frame atlas /> }
            })
        }
    });
    assert!(held.upgrade().is_some());
    shown.set(Some(opened()));
    tick().await;
    assert!(stage.query_selector("article").unwrap().is_some());
    assert_eq!(held.strong_count(), 0);
}

#[wasm_bindgen_test]
async fn what_a_part_of_the_page_watches_goes_with_it() {
    let stage = stage();
    let (mounted, atlas) = mount_page(&stage, opened());
    let dataset = Arc::downgrade(&atlas.dataset());
    assert!(stage.child_element_count() > 0);
    drop(mounted);
    assert_eq!(stage.inner_html(), "");
    assert_eq!(dataset.strong_count(), 0);
}
