//! Pictures of every view, light, dark and on a phone, for people to look at. A picture that can't be
//! taken, or a console that complains, fails.

use e2e::failure::Outcome;
use e2e::journey::{Journey, Scene};
use e2e::shots;

const VIEWS: [(&str, &str); 9] = [
    ("cards", "#/cards"),
    ("table", "#/cards?v=1&cards=table"),
    (
        "evidence",
        "#/cards?v=1&jurisdiction=cn-hefei&evidence=t-hf-big",
    ),
    ("timeline", "#/timeline?v=1&evidence=e-binhu-plan"),
    ("compare", "#/compare?v=1&with=cn-wuhan,cn-hefei,cn-sh"),
    ("policy", "#/policy/binhu-metaverse-plan-2022"),
    (
        "issued",
        "#/policy/wuhan-metaverse-implementation-plan-2022",
    ),
    ("statements", "#/statements?v=1&s.verdict=corrected"),
    ("sources", "#/sources"),
];

fn picture(journey: Journey, look: &str) -> Outcome {
    pictures(journey, look, "")
}

fn pictures(journey: Journey, look: &str, setting: &str) -> Outcome {
    journey.run(|Scene { page, .. }| {
        for (name, address) in VIEWS {
            let mark = if address.contains('?') { '&' } else { '?' };
            page.open(&format!("{address}{mark}{setting}"))?;
            page.ready()?;
            page.wait("document.fonts.status === 'loaded'", "the fonts are there")?;
            shots::take(page.browser(), &format!("{name}-{look}"))?;
        }
        Ok(())
    })
}

#[test]
fn every_view_light() -> Outcome {
    picture(Journey::new()?.sized(1440, 1000), "light")
}

#[test]
fn every_view_dark() -> Outcome {
    picture(
        Journey::new()?
            .sized(1440, 1000)
            .with_media("prefers-color-scheme", "dark"),
        "dark",
    )
}

#[test]
fn every_view_on_a_phone() -> Outcome {
    picture(Journey::new()?.sized(390, 844), "phone")
}

#[test]
fn every_view_in_chinese() -> Outcome {
    pictures(Journey::new()?.sized(1440, 1000), "chinese", "lang=zh")
}
