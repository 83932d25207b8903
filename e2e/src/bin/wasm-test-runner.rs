//! Runs `cargo test --target wasm32-unknown-unknown` in the browser of the journeys: cargo hands it the compiled
//! tests and, if somebody asks for some only, a part of their names (see .cargo/config.toml).
//!
//! Binding is wasm-bindgen's, running and counting its test crate's; here is the page around them. wasm-bindgen's own
//! runner would bring a web server built of crates that nobody maintains.
#![allow(
    clippy::print_stdout,
    reason = "what the tests say is for the person at the terminal"
)]

use std::path::{Path, PathBuf};
use std::{env, fs};

use e2e::browser::{Browser, Reader};
use e2e::failure::{Failure, Outcome, ensure};
use e2e::page::Page;
use serde_json::json;
use wasm_bindgen_cli_support::Bindgen;
use xtask::project;
use xtask::server::{Hosting, Server};
use xtask::site::Site;

/// The test crate writes into `#output` and calls tests by `__wbg_test_invoke`.
const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Tests</title><pre id=output></pre>
<script>
  window.__wbg_test_invoke = (test) => test();
  window.ran = new Promise((resolve) => { window.end = resolve; });
</script>
<script type=module src=run.js></script>";

/// What is printed while a test runs is handed to the test crate, which shows it if the test fails.
const RUN: &str = r#"
const output = document.getElementById("output");
try {
  const tests = await import("./tests.js");
  const wasm = await tests.default({ module_or_path: "./tests_bg.wasm" });
  for (const method of ["debug", "log", "info", "warn", "error"]) {
    const plain = console[method];
    console[method] = (...args) => {
      plain.apply(console, args);
      tests[`__wbgtest_console_${method}`](args);
    };
  }
  const context = new tests.WasmBindgenTestContext(false);
  context.include_ignored(false);
  context.filtered_count(N_FILTERED);
  await context.run(NAMES.map((name) => wasm[name]));
} catch (error) {
  output.textContent += `\nThe tests broke off: ${error.stack ?? error}`;
}
window.end();
"#;

fn main() -> Outcome {
    let mut args = env::args().skip(1);
    let compiled = args.next().map(PathBuf::from);
    let compiled = compiled.ok_or_else(|| Failure::new("name the compiled tests"))?;
    let filter = args.next().unwrap_or_default();
    let is_understood = !filter.starts_with('-') && args.next().is_none();
    ensure(is_understood, || {
        "this runner takes a part of the tests' names and no option".to_owned()
    })?;
    let folder = project::target_dir()?.join("wasm-tests");
    let names = bound(&compiled, &folder)?;
    let n_all = names.len();
    let names: Vec<String> = names
        .into_iter()
        .filter(|name| {
            name.split_once("::")
                .is_some_and(|(_, test)| test.contains(&filter))
        })
        .collect();
    if names.is_empty() {
        println!("no tests to run");
        return Ok(());
    }
    let n_filtered = (n_all - names.len()).to_string();
    let run = RUN
        .replace("N_FILTERED", &n_filtered)
        .replace("NAMES", &json!(names).to_string());
    let mut site = Site::read(&folder)?;
    site.insert("index.html", PAGE);
    site.insert("run.js", run);
    let said = in_browser(&site)?;
    println!("{said}");
    ensure(said.contains("test result: ok"), || {
        "some tests failed, or did not run; see above".to_owned()
    })
}

/// Writes the tests and their glue into `folder`. Returns what the tests are exported as.
fn bound(compiled: &Path, folder: &Path) -> Outcome<Vec<String>> {
    let reason = |error| {
        Failure::from(anyhow::Error::context(
            error,
            "wasm-bindgen refuses the tests",
        ))
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("tests")
        .typescript(false)
        .debug(true)
        .export_wasm(true)
        .emit_start(false);
    let output = bindgen.web(true).and_then(Bindgen::generate_output);
    let mut output = output.map_err(reason)?;
    // Those of an earlier run have other names.
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| reason(error.into()))?;
    }
    output.emit(folder).map_err(reason)?;
    let exports = output.wasm().exports.iter();
    let tests = exports.filter(|export| export.name.starts_with("__wbgt_"));
    Ok(tests.map(|export| export.name.clone()).collect())
}

/// What the tests say, once all have run.
fn in_browser(site: &Site) -> Outcome<String> {
    let server = Server::start(site, Hosting::default())?;
    let browser = Browser::start(&Reader::default())?;
    // Unoptimised, with names and places: some 25 MB, which a loaded machine compiles slowly.
    let patience = json!({ "script": 120_000 });
    browser.session().post("/timeouts", &patience)?;
    let url = server.url();
    let page = Page::new(&browser, &url);
    page.open("")?;
    let said =
        page.awaited("await window.ran; return document.getElementById('output').textContent")?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}
