//! Performance marks (`atlas:data`, `atlas:ready`) and the measures from an input event to the frame
//! that shows its effect (`atlas:filter`, `atlas:search`, `atlas:timeline`, `atlas:compare`).
//!
//! Leaves out what counts as which: the caller names it.

use wasm_bindgen::prelude::*;

use super::page;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = mark, catch)]
    fn performance_mark(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = performance, js_name = measure, catch)]
    fn performance_measure(name: &str, options: &JsValue) -> Result<JsValue, JsValue>;
}

/// Sets a mark now.
pub(crate) fn mark(name: &'static str) {
    // A browser without marks shows the page all the same.
    let _refused = performance_mark(name);
}

/// Measures from the event being handled to the frame in which its effect is painted.
pub(crate) fn measure_to_paint(name: &'static str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let now = window.performance().map(|performance| performance.now());
    let event = js_sys::Reflect::get(&window, &"event".into()).ok();
    let event = event.and_then(|event| event.dyn_into::<web_sys::Event>().ok());
    let Some(start) = event.map(|event| event.time_stamp()).or(now) else {
        return;
    };
    page::after_paint(move || {
        let end = web_sys::window().and_then(|window| window.performance());
        if let Some(end) = end.map(|performance| performance.now()) {
            let options = js_sys::Object::new();
            let set =
                |key: &str, value: f64| js_sys::Reflect::set(&options, &key.into(), &value.into());
            if set("start", start).and_then(|_| set("end", end)).is_ok() {
                let _refused = performance_measure(name, &options);
            }
        }
    });
}
