//! Texts that layouts are not made for: from right to left, and words without end.

use e2e::failure::{Failure, Outcome, ensure};
use e2e::find::role;
use e2e::journey::{Journey, Scene};
use serde_json::Value;

/// Begins from the right, with a number, brackets and a full stop, which browsers turn about by the letters before.
const ARABIC: &str = "خطة 2022 (المرحلة 1).";

const SCREENS: [&str; 6] = [
    "#/cards?v=1",
    "#/timeline?v=1",
    "#/compare?v=1&with=cn-wuhan,cn-hefei",
    "#/policy/wuhan-work-report-2022?v=1",
    "#/statements?v=1",
    "#/sources?v=1",
];

/// The seed article, with this for each of its English texts and no Chinese ones.
fn article_of(word: &str) -> Outcome<String> {
    let article = include_str!("../../../crates/atlas-core/tests/fixtures/article.json");
    let article = serde_json::from_str(article);
    let mut article: Value = article.map_err(|error| Failure::new(error.to_string()))?;
    retext(&mut article, word);
    Ok(article.to_string())
}

fn retext(value: &mut Value, word: &str) {
    match value {
        Value::Object(members) if members.get("en").is_some_and(Value::is_string) => {
            members.remove("zh");
            members.insert("en".to_owned(), word.into());
        }
        Value::Object(members) => members.values_mut().for_each(|value| retext(value, word)),
        Value::Array(items) => items.iter_mut().for_each(|value| retext(value, word)),
        _ => {}
    }
}

#[test]
fn texts_from_right_to_left_keep_their_direction() -> Outcome {
    // A piece of text counts as the dataset's if it is all of it: a sentence of the page may quote it.
    let strays = format!(
        "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const strays = [];
        let n_found = 0;
        while (walker.nextNode()) {{
            const {{ data, parentElement }} = walker.currentNode;
            if (data.trim() !== '{ARABIC}') continue;
            n_found += 1;
            if (getComputedStyle(parentElement).direction !== 'rtl') strays.push(parentElement.outerHTML);
        }}
        return n_found > 0 ? strays : ['nothing'];"
    );
    let journey = Journey::new()?.with_file("arabic.json", article_of(ARABIC)?);
    journey.run(|Scene { page, .. }| {
        for screen in SCREENS {
            page.open(&format!("{screen}&data=arabic.json"))?;
            page.ready()?;
            page.see(ARABIC)?;
            let found = page.script(&strays, &[])?;
            let none = found.as_array().is_some_and(Vec::is_empty);
            ensure(none, || format!("{screen} turns about: {found}"))?;
        }
        page.open("#/cards?v=1&data=arabic.json")?;
        page.enter(&role("searchbox"), ARABIC)?;
        page.wait(
            "getComputedStyle(document.getElementById('search')).direction === 'rtl'",
            "what is typed runs from right to left",
        )
    })
}

#[test]
fn a_word_without_end_does_not_widen_the_page() -> Outcome {
    let word = "Donaudampfschifffahrt".repeat(8);
    for width in [320, 390, 1280] {
        let journey = Journey::new()?
            .sized(width, 800)
            .with_file("long.json", article_of(&word)?);
        journey.run(|Scene { page, .. }| {
            for screen in SCREENS {
                page.open(&format!("{screen}&data=long.json"))?;
                page.ready()?;
                page.see("Donaudampfschifffahrt")?;
                let wide = page.script("return document.documentElement.scrollWidth", &[])?;
                ensure(wide.as_u64() <= Some(u64::from(width)), || {
                    format!("{screen} is {wide} wide at {width}")
                })?;
            }
            Ok(())
        })?;
    }
    Ok(())
}
