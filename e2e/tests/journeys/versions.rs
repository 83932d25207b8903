//! A copy for visits without a network, and the change from one version of the site to the next.

use std::fs;

use e2e::axe;
use e2e::failure::{Failure, Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use e2e::page::Page;
use e2e::shipped;
use e2e::shots;
use e2e::site::{next_version, refused};
use xtask::project;
use xtask::server::Fault;

/// Caches of others on the same origin: another app's, and the atlas in another folder.
const OTHERS: &str = "
    await (await caches.open('someone-else')).put('x', new Response('x'));
    await (await caches.open('policy-atlas:/other/:1')).put('x', new Response('x'));";
const NAMES: &str = "return (await caches.keys()).sort().join(' ')";
const N_NOTICES: &str = "document.querySelectorAll('#edition > div:not([hidden])').length";

fn copy_is_kept(page: Page<'_>) -> Outcome {
    page.awaited("await navigator.serviceWorker.ready")
        .map(drop)
}

/// A first visit beside the caches of others, and a second that starts from the copy.
fn come_back_to_a_copy(page: Page<'_>) -> Outcome {
    page.open("")?;
    page.ready()?;
    page.awaited(OTHERS)?;
    copy_is_kept(page)?;
    page.reload()?;
    page.ready()
}

/// The names of all caches, in order.
fn caches(page: Page<'_>) -> Outcome<String> {
    let names = page.awaited(NAMES)?;
    Ok(names.as_str().unwrap_or_default().to_owned())
}

fn reads(page: Page<'_>, title: &str) -> Outcome {
    page.find(&role("heading").containing(title)).map(drop)
}

#[test]
fn two_tabs_go_from_one_version_to_the_next_together() -> Outcome {
    let journey = Journey::new()?.below("a/b/");
    let next = next_version(journey.site())?;
    journey.run(|Scene { page, server }| {
        come_back_to_a_copy(page)?;
        let (first, second) = page.new_tab()?;
        page.open("#/cards?v=1&jurisdiction=cn-wuhan")?;
        page.ready()?;

        server.replace(&next)?;
        page.reload()?;
        page.ready()?;
        for tab in [&second, &first] {
            page.turn_to(tab)?;
            page.see("There is a new version of the atlas.")?;
            page.wait(&format!("{N_NOTICES} === 1"), "there is one notice")?;
            reads(page, "City policy")?;
        }
        axe::check(page)?;
        shots::take(page.browser(), "notice-light")?;
        // Who puts the notice away stays with what is there.
        page.click(&role("button").containing("Later"))?;
        page.wait(&format!("{N_NOTICES} === 0"), "the notice is gone")?;
        reads(page, "City policy")?;

        page.turn_to(&second)?;
        page.click(&role("button").containing("Show it"))?;
        reads(page, "Second edition")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        page.turn_to(&first)?;
        reads(page, "Second edition")?;
        page.wait(&format!("{N_NOTICES} === 0"), "nothing is announced")?;
        let missing = refused(server);
        ensure(missing.is_empty(), || {
            format!("parts of two versions were mixed: {missing:?}")
        })?;
        let names = caches(page)?;
        let expected = "policy-atlas:/a/b/:222222222222 policy-atlas:/other/:1 someone-else";
        ensure(names == expected, || format!("the caches are {names}"))?;

        server.hang_up();
        page.reload()?;
        page.ready()?;
        reads(page, "Second edition")
    })
}

#[test]
fn a_first_visit_announces_nothing() -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        copy_is_kept(page)?;
        page.wait(&format!("{N_NOTICES} === 0"), "nothing is announced")
    })
}

/// No copy is kept, and the page works as ever.
fn keeps_no_copy(journey: Journey) -> Outcome {
    journey.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        let state = page.awaited(
            "const copy = await new Promise((found) => {
                 const look = async () => {
                     const copy = await navigator.serviceWorker.getRegistration();
                     const worker = copy?.installing ?? copy?.waiting ?? copy?.active;
                     if (worker?.state === 'installing') worker.addEventListener('statechange', () => found(worker.state));
                     else if (worker) found(worker.state);
                     else if (performance.now() > 10000) found('none');
                     else setTimeout(look, 50);
                 };
                 look();
             });
             return copy",
        )?;
        ensure(state == "redundant" || state == "none", || {
            format!("the worker is {state}")
        })?;
        let names = caches(page)?;
        ensure(names.is_empty(), || format!("the caches are {names}"))?;
        page.click(&role("checkbox").containing("Wuhan"))?;
        page.find(&role("heading").containing("In Wuhan"))?;
        Ok(())
    })
}

fn gone() -> Fault {
    Fault {
        status: Some(404),
        ..Fault::default()
    }
}

#[test]
fn a_copy_with_one_file_missing_is_not_kept() -> Outcome {
    let journey = Journey::new()?.with_fault_at("icon.svg", gone());
    keeps_no_copy(journey.foreseeing("404"))
}

#[test]
fn without_the_worker_the_page_works_as_ever() -> Outcome {
    let journey = Journey::new()?.with_fault_at("sw.js", gone());
    keeps_no_copy(journey.foreseeing("404"))
}

#[test]
fn a_page_of_another_version_than_the_worker_is_not_kept() -> Outcome {
    // A host in the middle of being copied to: the new worker is there, the new page is not.
    let journey = Journey::new()?;
    let next = next_version(journey.site())?;
    let worker = next.get("sw.js").unwrap_or_default().to_vec();
    let dataset = next.get("data/atlas.2222222222222222.json");
    let dataset = dataset.unwrap_or_default().to_vec();
    let journey = journey.with_file("sw.js", worker);
    keeps_no_copy(journey.with_file("data/atlas.2222222222222222.json", dataset))
}

#[test]
fn the_worker_that_switches_off_takes_the_copies_away() -> Outcome {
    let off = fs::read(project::root().join("docs/hosts/sw-off.js"));
    let off = off.map_err(|error| Failure::new(error.to_string()))?;
    let journey = Journey::new()?;
    let mut site = journey.site().clone();
    site.insert("sw.js", off);
    journey.run(|Scene { page, server }| {
        come_back_to_a_copy(page)?;
        server.replace(&site)?;
        page.reload()?;
        // The page loads itself again when the other worker has taken over.
        page.wait(
            "navigator.serviceWorker.controller?.state === 'activated'
                && performance.getEntriesByType('navigation')[0].type === 'reload'
                && performance.getEntriesByType('resource').every((file) => file.transferSize > 0)",
            "the page came from the host",
        )?;
        page.ready()?;
        let names = caches(page)?;
        ensure(names == "policy-atlas:/other/:1 someone-else", || {
            format!("the caches are {names}")
        })
    })
}

#[test]
fn a_file_keeps_no_copy_and_offers_no_change() -> Outcome {
    let journey = Journey::new()?
        .from_a_file()
        .after("ServiceWorkerContainer.prototype.register = () => { window.registered = true; };");
    journey.run(|Scene { page, .. }| {
        page.open("")?;
        page.ready()?;
        page.wait("window.registered === undefined", "nothing is registered")?;
        page.wait(&format!("{N_NOTICES} === 0"), "nothing is announced")
    })
}

/// A link from the single file that asks whether there is a newer one.
fn asked_from_a_file(have: &str, words: &str) -> Outcome {
    let have = format!("#/cards?have={have}");
    Journey::new()?.run(|Scene { page, .. }| {
        page.open(&have)?;
        page.ready()?;
        page.see(words)?;
        page.wait(&format!("{N_NOTICES} === 1"), "there is one notice")?;
        page.find(&role("heading").named(shipped::all_policies()))?;
        page.click(&role("button").containing("Close"))?;
        page.wait(&format!("{N_NOTICES} === 0"), "the notice is gone")
    })
}

#[test]
fn the_site_tells_an_older_file_so() -> Outcome {
    asked_from_a_file("111111111111", "another version than your file")
}

#[test]
fn the_site_tells_a_file_of_its_own_version_so() -> Outcome {
    let journey = Journey::new()?;
    let page = journey
        .site()
        .get("index.html")
        .unwrap_or_default()
        .to_vec();
    let page = String::from_utf8_lossy(&page).into_owned();
    let version = page.split("\"atlas-version\" content=\"").nth(1);
    let version = version.and_then(|rest| rest.split('"').next());
    asked_from_a_file(
        version.unwrap_or_default(),
        "Your file is of the same version as this site.",
    )
}

/// Counts the files of the copy.
const KEPT: &str = "
    const n_kept = async () => {
        let n = 0;
        for (const name of await caches.keys()) n += (await (await caches.open(name)).keys()).length;
        return n;
    };";

#[test]
fn a_copy_that_lost_files_is_mended_at_the_next_visit() -> Outcome {
    let losses = [
        "for (const name of await caches.keys()) await caches.delete(name);",
        "const cache = await caches.open((await caches.keys())[0]);
         const wasm = (await cache.keys()).find((request) => request.url.endsWith('.wasm'));
         await cache.delete(wasm);",
        "const cache = await caches.open((await caches.keys())[0]);
         await cache.delete('./');",
    ];
    for loss in losses {
        Journey::new()?.run(|Scene { page, server }| {
            page.open("")?;
            page.ready()?;
            page.awaited("await navigator.serviceWorker.ready")?;
            // From the second visit on the worker answers.
            page.leave()?;
            page.open("")?;
            page.ready()?;
            let whole = page.awaited(&format!("{KEPT} return n_kept();"))?;
            page.awaited(loss)?;
            page.leave()?;
            page.open("")?;
            page.ready()?;
            page.awaited(&format!(
                "{KEPT} while (await n_kept() < {whole}) await new Promise(requestAnimationFrame);"
            ))?;
            server.hang_up();
            page.leave()?;
            page.open("")?;
            page.ready()
        })?;
    }
    Ok(())
}
