//! The page starts wherever a host puts it, and says in words when it cannot. Needs nothing of what
//! the app shows.

use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use e2e::site::refused;
use xtask::server::Fault;

/// Every address that the page has asked for.
const ASKED: &str = "return performance.getEntries().map((entry) => entry.name).filter((name) => name.includes(':/'))";

fn starts_at(prefix: &str, address: &str) -> Outcome {
    Journey::new()?.below(prefix).run(|Scene { page, server }| {
        page.open(address)?;
        page.ready()?;
        let refused = refused(server);
        ensure(refused.is_empty(), || {
            format!("the server has no {refused:?}")
        })?;
        let asked = page.script(ASKED, &[])?;
        let home = server.url();
        let strays: Vec<_> = asked
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|url| url.as_str())
            .collect();
        let stray = strays.iter().find(|url| !url.starts_with(&home));
        ensure(stray.is_none(), || {
            format!("a request left {home}: {stray:?}")
        })
    })
}

#[test]
fn starts_at_the_root() -> Outcome {
    starts_at("", "")
}

#[test]
fn starts_at_the_root_by_file_name() -> Outcome {
    starts_at("", "index.html")
}

#[test]
fn starts_in_a_folder() -> Outcome {
    starts_at("a/", "")
}

#[test]
fn starts_in_a_folder_in_a_folder() -> Outcome {
    starts_at("a/b/", "")
}

#[test]
fn starts_in_a_folder_in_a_folder_by_file_name() -> Outcome {
    starts_at("a/b/", "index.html#/")
}

#[test]
fn starts_where_the_host_does_not_know_webassembly() -> Outcome {
    let fault = Fault {
        content_type: Some("application/octet-stream".to_owned()),
        ..Fault::default()
    };
    Journey::new()?
        .with_fault("atlas.", ".wasm", fault)?
        .run(|Scene { page, .. }| {
            page.open("")?;
            page.ready()
        })
}

/// The page has given up, and its alert contains `words`.
fn says(page: Page<'_>, words: &str) -> Outcome {
    page.wait(
        "document.documentElement.dataset.atlas === 'failed'",
        "the page has given up",
    )?;
    let alert = page.find(&role("alert"))?;
    let text = page.within(&alert).text()?;
    ensure(text.contains(words), || format!("no “{words}” in: {text}"))?;
    axe::check(page)
}

#[test]
fn says_when_webassembly_is_missing() -> Outcome {
    Journey::new()?
        .after("delete globalThis.WebAssembly")
        .run(|Scene { page, .. }| {
            page.open("")?;
            says(page, "WebAssembly is missing")
        })
}

#[test]
fn says_when_webassembly_is_too_old() -> Outcome {
    Journey::new()?
        .after("WebAssembly.validate = () => false")
        .run(|Scene { page, .. }| {
            page.open("")?;
            says(page, "too old")
        })
}

fn says_that_broke(end: &str, fault: Fault, words: &str, in_console: Option<&str>) -> Outcome {
    let journey = Journey::new()?.with_fault("atlas.", end, fault)?;
    let journey = in_console.into_iter().fold(journey, Journey::foreseeing);
    journey.run(|Scene { page, .. }| {
        page.open("")?;
        says(page, words)?;
        says(page, end)?;
        page.find(&role("button").containing("Try again"))?;
        Ok(())
    })
}

#[test]
fn says_when_the_app_is_not_there() -> Outcome {
    let fault = Fault {
        status: Some(404),
        ..Fault::default()
    };
    says_that_broke(".wasm", fault, "HTTP 404", Some("404"))
}

#[test]
fn says_when_the_app_is_cut_short() -> Outcome {
    let fault = Fault {
        keep: Some(20_000),
        ..Fault::default()
    };
    says_that_broke(".wasm", fault, "WebAssembly", None)
}

#[test]
fn says_when_the_app_is_a_web_page_instead() -> Outcome {
    let body = Some(b"<!doctype html><title>Welcome to our hotel Wi-Fi</title>".to_vec());
    let fault = Fault {
        body,
        content_type: Some("text/html".to_owned()),
        ..Fault::default()
    };
    says_that_broke(".wasm", fault, "did not arrive whole", None)
}

#[test]
fn says_when_the_glue_is_not_there() -> Outcome {
    let fault = Fault {
        status: Some(404),
        ..Fault::default()
    };
    says_that_broke(".js", fault, "did not arrive whole", Some("404"))
}

#[test]
fn says_when_the_script_that_starts_it_is_not_there() -> Outcome {
    let fault = Fault {
        status: Some(404),
        ..Fault::default()
    };
    Journey::new()?
        .with_fault("boot.", ".js", fault)?
        .foreseeing("404")
        .run(|Scene { page, .. }| {
            page.open("")?;
            page.wait(
                "getComputedStyle(document.getElementById('boot-slow')).visibility === 'visible'",
                "the page says that nothing comes",
            )?;
            page.see("the copy on this site is incomplete")
        })
}

#[test]
fn says_when_the_style_sheet_is_not_there() -> Outcome {
    let fault = Fault {
        status: Some(404),
        ..Fault::default()
    };
    Journey::new()?
        .with_fault("atlas.", ".css", fault)?
        .foreseeing("404")
        .run(|Scene { page, .. }| {
            page.open("")?;
            page.ready()
        })
}

#[test]
fn starts_when_the_failure_is_mended_and_the_reader_tries_again() -> Outcome {
    let fault = Fault {
        status: Some(503),
        ..Fault::default()
    };
    Journey::new()?
        .with_fault("atlas.", ".wasm", fault)?
        .foreseeing("503")
        .run(|Scene { page, server }| {
            page.open("")?;
            says(page, "HTTP 503")?;
            server.mend();
            page.click(&role("button").containing("Try again"))?;
            page.ready()
        })
}
