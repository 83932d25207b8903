//! Datasets and links that are damaged: words, never a blank page.

use e2e::axe;
use e2e::failure::{Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use xtask::server::Fault;

/// The page gives up on the dataset `file` in these words.
fn gives_up(file: &[u8], words: &[&str]) -> Outcome {
    let fault = Fault {
        body: Some(file.to_vec()),
        ..Fault::default()
    };
    let journey = Journey::new()?.with_fault("data/atlas.", ".json", fault)?;
    journey.run(|Scene { page, server }| {
        page.open("")?;
        page.wait(
            "document.documentElement.dataset.atlas === 'failed'",
            "the page has given up",
        )?;
        let alert = page.find(&role("alert"))?;
        let text = page.within(&alert).text()?;
        for word in words {
            ensure(text.contains(word), || format!("no “{word}” in: {text}"))?;
        }
        axe::check(page)?;
        server.mend();
        page.click(&role("button").named("Try again"))?;
        page.wait(
            "document.documentElement.dataset.atlas === 'ready'",
            "it starts after all",
        )
    })
}

#[test]
fn a_dataset_that_is_not_there() -> Outcome {
    let fault = Fault {
        status: Some(404),
        ..Fault::default()
    };
    let journey = Journey::new()?.with_fault("data/atlas.", ".json", fault)?;
    journey.foreseeing("404").run(|Scene { page, .. }| {
        page.open("")?;
        page.see("The file data/atlas.json is not there (404).")?;
        page.find(&role("button").named("Try again"))?;
        Ok(())
    })
}

#[test]
fn a_dataset_that_is_not_json() -> Outcome {
    gives_up(
        b"{\"format\": \"policy-atlas/1\",\n oops",
        &["is not JSON", "line 2"],
    )
}

#[test]
fn a_dataset_that_is_a_web_page() -> Outcome {
    gives_up(b"<!doctype html><p>Not found", &["is a web page"])
}

#[test]
fn a_dataset_that_is_not_utf_8() -> Outcome {
    // “武汉” in GBK, as some editors save it.
    gives_up(
        b"{\"format\": \"policy-atlas/1\", \"title\": {\"zh\": \"\xce\xe4\xba\xba\"}}",
        &["is not encoded in UTF-8", "Save it as UTF-8"],
    )
}

#[test]
fn a_dataset_that_comes_slowly_says_how_much_of_it_is_there() -> Outcome {
    let mut file = br#"{"format":"policy-atlas/1"}"#.to_vec();
    file.resize(8000, b' ');
    let slow = Fault {
        body: Some(file),
        stall_after: Some(2000),
        ..Fault::default()
    };
    let journey = Journey::new()?.with_fault("data/atlas.", ".json", slow)?;
    journey.run(|Scene { page, server }| {
        page.open("")?;
        page.see("Loading the data: 25 % of 8 kB")?;
        server.mend();
        page.see("This dataset has no policies yet.")
    })
}

#[test]
fn a_dataset_of_another_version() -> Outcome {
    gives_up(
        br#"{"format":"policy-atlas/9"}"#,
        &["policy-atlas/9", "this page reads “policy-atlas/1”"],
    )
}

#[test]
fn a_dataset_that_is_half_broken_shows_its_good_half() -> Outcome {
    let file = br#"{"format":"policy-atlas/1",
        "jurisdictions":[{"id":"oslo","name":{"en":"Oslo"},"level":"city"}],
        "policies":[
            {"id":"good","title":{"en":"A good record"},"summary":{"en":"It stands."},
             "jurisdiction_id":"oslo","doc_type":"other","relevance":"mention","events":[]},
            {"id":"bad","title":{"en":"A bad record"},"summary":{"en":"It falls."},
             "jurisdiction_id":"atlantis","doc_type":"other","relevance":"mention"}]}"#;
    let journey = Journey::new()?.with_file("half.json", file.to_vec());
    journey.run(|Scene { page, .. }| {
        page.open("#/cards?data=half.json")?;
        page.ready()?;
        page.find(&role("article").named("A good record"))?;
        page.see("Parts of this file could not be used.")?;
        page.click(&role("link").containing("See what is wrong"))?;
        page.see("/policies/1/jurisdiction_id")?;
        page.see("Nothing in the file has the id “atlantis”; the record is left out.")
    })
}

#[test]
fn a_dataset_without_policies() -> Outcome {
    let journey = Journey::new()?.with_file("empty.json", r#"{"format":"policy-atlas/1"}"#);
    journey.run(|Scene { page, .. }| {
        page.open("#/cards?data=empty.json")?;
        page.ready()?;
        page.see("This dataset has no policies yet.")
    })
}

#[test]
fn another_dataset_opens_by_its_link_and_back_returns() -> Outcome {
    let other = std::fs::read_to_string(xtask::project::dataset());
    let other = other.map_err(|err| e2e::failure::Failure::new(err.to_string()))?;
    let other = other.replace(
        "City policy on the metaverse, 2018",
        "Another dataset, 2018",
    );
    let journey = Journey::new()?
        .below("a/b/")
        .with_file("sets/other.json", other);
    journey.run(|Scene { page, server }| {
        page.open("")?;
        page.ready()?;
        page.open("#/cards?data=sets/other.json")?;
        page.find(&role("heading").containing("Another dataset"))?;
        page.click(&role("link").named("Timeline"))?;
        page.wait(
            "location.hash === '#/timeline?v=1&data=sets/other.json'",
            "the link keeps the dataset",
        )?;
        page.back()?;
        page.back()?;
        page.find(&role("heading").containing("City policy on the metaverse"))?;
        let asked = server
            .answered()
            .into_iter()
            .filter(|a| a.path.contains("other.json"))
            .count();
        ensure(asked == 1, || format!("asked {asked} times"))
    })
}

#[test]
fn a_dataset_elsewhere_is_refused_and_named() -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("#/cards?data=https://elsewhere.example/x.json&jurisdiction=cn-wuhan")?;
        page.ready()?;
        page.see("“https://elsewhere.example/x.json” is no value of “data”")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        Ok(())
    })
}

#[test]
fn a_damaged_link_opens_the_nearest_view_and_says_which_part_was_lost() -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open("#/timelin?jurisdiction=cn-wuhan,atlantis&colour=red&from=yesterday")?;
        page.ready()?;
        page.see("There is no view called “timelin”.")?;
        page.see("“atlantis” is no value of “jurisdiction” in this dataset.")?;
        page.see("“colour” is no setting of this page.")?;
        page.see("“yesterday” is no value of “from”")?;
        page.find(&role("heading").containing("In Wuhan"))?;
        axe::check(page)?;
        page.click(&role("button").named("Dismiss"))?;
        page.wait(
            "!document.body.innerText.includes('timelin”')",
            "the notice is gone",
        )
    })
}
