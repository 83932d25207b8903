//! Parts of the page, mounted in a browser: what only a DOM shows. Journeys through the whole page are
//! in `e2e`.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use atlas_core::model::Text;
use atlas_core::model::codes::Lang;
use atlas_core::query::search::terms;
use atlas_words::Explained;
use leptos::mount::mount_to_renderer;
use leptos::prelude::*;
use leptos::task::tick;
use policy_atlas::components::{failure_panel, highlighted, words};
use policy_atlas::derived::Derived;
use policy_atlas::element::{el, fragment};
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

fn text(en: Option<&str>, zh: Option<&str>) -> &'static Text {
    let text = Text {
        en: en.map(Into::into),
        zh: zh.map(Into::into),
    };
    Box::leak(Box::new(text))
}

#[wasm_bindgen_test]
fn a_text_in_the_other_language_says_so() {
    let check = |en, zh, lang, expected: &str| {
        let stage = stage();
        let text = text(en, zh);
        let _mounted = mount_to_renderer(&stage, move || words(text, lang));
        assert_eq!(stage.inner_html(), expected);
    };
    check(Some("Wuhan"), Some("武汉"), Lang::En, "<span>Wuhan</span>");
    check(Some("Wuhan"), Some("武汉"), Lang::Zh, "<span>武汉</span>");
    check(
        None,
        Some("武汉"),
        Lang::En,
        "<span lang=\"zh\">武汉</span>",
    );
    check(Some("a <b>"), None, Lang::En, "<span>a &lt;b&gt;</span>");
}

#[wasm_bindgen_test]
async fn matches_are_marked_and_follow_the_words() {
    let stage = stage();
    let query = RwSignal::new(String::new());
    let text = text(Some("Wǔhàn and the metaverse"), None);
    let _mounted = mount_to_renderer(&stage, move || {
        let terms = Derived::new(move || terms(&query.read()));
        highlighted(text, Lang::En, terms)
    });
    let marked = || {
        let html = stage.inner_html();
        let marks = html.split("<mark>").skip(1);
        let texts = marks.map(|rest| rest.split("</mark>").next().unwrap().to_owned());
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
    let _mounted = mount_to_renderer(&stage, move || {
        let on_retry = move || n_presses.update_value(|n| *n += 1);
        failure_panel(Lang::En, &explained, on_retry)
    });
    let button = stage.query_selector("button").unwrap().unwrap();
    button.unchecked_into::<HtmlElement>().click();
    assert_eq!(n_presses.get_value(), 1);
    let alert = stage.query_selector("[role=alert]").unwrap().unwrap();
    assert_eq!(alert.text_content().unwrap(), "WhatRemedy");
}

#[wasm_bindgen_test]
async fn rows_stay_while_their_items_do() {
    let stage = stage();
    let items = RwSignal::new(vec!["a", "b", "c"]);
    let n_made = StoredValue::new(0);
    let mounted = mount_to_renderer(&stage, move || {
        let row = move |item: &&'static str| {
            n_made.update_value(|n| *n += 1);
            el("li").attr("id", *item).child(*item)
        };
        el("ul")
            .child(el("li").child("first"))
            .each(move || items.get(), row)
            .child(el("li").child("last"))
    });
    let shown = || stage.text_content().unwrap();
    let b = stage.query_selector("#b").unwrap().unwrap();
    assert_eq!(
        (shown(), n_made.get_value()),
        ("firstabclast".to_owned(), 3)
    );
    // Taking away what stands before it does not touch a row: it would lose the focus.
    items.set(vec!["b", "c", "d", "b"]);
    tick().await;
    assert_eq!(
        (shown(), n_made.get_value()),
        ("firstbcdblast".to_owned(), 5)
    );
    assert!(
        stage
            .query_selector("#b")
            .unwrap()
            .unwrap()
            .is_same_node(Some(&b))
    );
    items.set(vec!["d", "b"]);
    tick().await;
    assert_eq!((shown(), n_made.get_value()), ("firstdblast".to_owned(), 5));
    items.set(Vec::new());
    tick().await;
    assert_eq!(shown(), "firstlast");
    drop(mounted);
    assert_eq!(stage.inner_html(), "");
}

#[wasm_bindgen_test]
async fn what_a_part_of_the_page_watches_goes_with_it() {
    let stage = stage();
    let (is_there, n) = (RwSignal::new(true), RwSignal::new(0));
    let n_runs = StoredValue::new(0);
    let _mounted = mount_to_renderer(&stage, move || {
        let inner = move || {
            fragment().child("n = ").live_text(move || {
                n_runs.update_value(|n| *n += 1);
                n.get().to_string()
            })
        };
        el("p").when(move || is_there.get(), inner).child(".")
    });
    let check = async |text: &str, runs: i32| {
        tick().await;
        let found = (stage.text_content().unwrap(), n_runs.get_value());
        assert_eq!(found, (text.to_owned(), runs));
    };
    check("n = 0.", 1).await;
    n.set(1);
    check("n = 1.", 2).await;
    is_there.set(false);
    check(".", 2).await;
    n.set(2);
    check(".", 2).await;
    is_there.set(true);
    check("n = 2.", 3).await;
}
