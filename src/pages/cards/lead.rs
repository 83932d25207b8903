//! The first ten seconds: what this is, how much of it there is, and three questions to start with.

use atlas_core::model::codes::{Level, Nature, Verdict};
use atlas_core::time::Day;
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::model::{Entity, JurisdictionId};
use atlas_core::order::distinct;
use atlas_core::query::Choice;
use atlas_core::view_state::{Action, Screen, ViewState};
use atlas_words::{day, n_contexts, n_decisions, n_events, n_jurisdictions, ui};

use crate::atlas::Atlas;
use crate::components::words;
use crate::element::{El, el};
use crate::parts::screen_title;

/// Title, numbers, starting points.
pub(crate) fn lead(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let decisions = ds
        .policies
        .iter()
        .filter(|(_, policy)| policy.nature == Nature::Decision);
    let deciding: Vec<JurisdictionId> = decisions.map(|(_, policy)| policy.jurisdiction).collect();
    let n_decided = deciding.len();
    let n_deciding = distinct(deciding).len();
    let latest = ds.latest_event();
    let latest = latest.map(|found| format!(" · {} {}", ui::LATEST.of(lang), day(lang, found)));
    // What no government decided stands among the records and is no decision.
    let n_context = ds.policies.len() - n_decided;
    let context = (n_context > 0).then(|| n_contexts(lang, n_context) + " · ");
    let numbers = format!(
        "{} · {}{} · {}",
        n_decisions(lang, n_decided),
        context.unwrap_or_default(),
        n_jurisdictions(lang, n_deciding),
        n_events(lang, ds.events.len()),
    );
    let questions = questions(atlas).into_iter().map(|(label, state)| {
        let ask = el("a").attr("href", atlas.link_of(&state));
        el("li").child(ask.child(label.of(lang)))
    });
    let title = screen_title().child(words(&ds.about.title, lang));
    let numbers = el("p").class("lead__numbers").child(numbers).child(latest);
    let selection = ds.about.selection.as_deref();
    let selection = selection.map(|filter| {
        let said = [ui::SELECTION.of(lang), ui::COLON.of(lang), filter].concat();
        el("p").class("lead__numbers").child(said)
    });
    let about = el("div")
        .child(title)
        .child(selection)
        .child(numbers)
        .child(el("p").class("lead__text").child(ui::LEAD.of(lang)));
    let ask = el("nav")
        .class("lead__ask")
        .attr("aria-label", ui::START_WITH.of(lang))
        .child(el("p").class("eyebrow").child(ui::START_WITH.of(lang)))
        .child(el("ul").children(questions));
    el("section").class("lead").child(about).child(ask)
}

/// Questions that this dataset can answer, each with the state that answers it.
fn questions(atlas: Atlas) -> Vec<(atlas_words::Pair, ViewState)> {
    let ds = atlas.dataset;
    let mut questions = Vec::new();
    let first = ViewState {
        screen: Screen::Timeline,
        data: atlas.snapshot().data,
        ..ViewState::default()
    };
    if let (Some(from), Some(to)) = (Day::from_ymd(2021, 11, 1), Day::from_ymd(2022, 1, 31)) {
        let mut state = first.clone();
        state.apply(Action::SetDates {
            from: Some(from),
            to: Some(to),
        });
        state.apply(Action::SetWindow(Some((from, to))));
        let is_told = ds.latest_event().is_some_and(|latest| latest >= from);
        questions.extend(is_told.then_some((ui::ASK_FIRST, state)));
    }
    let columns: Vec<JurisdictionId> = ["cn-wuhan", "cn-hefei", "cn-sh"]
        .iter()
        .filter_map(|slug| match ds.find(slug) {
            Some(Entity::Jurisdiction(id)) if ds.jurisdictions[id].level != Level::Group => {
                Some(id)
            }
            _ => None,
        })
        .collect();
    if columns.len() == 3 {
        let state = ViewState {
            screen: Screen::Compare,
            columns,
            ..first.clone()
        };
        questions.push((ui::ASK_SIDE_BY_SIDE, state));
    }
    if ds
        .claims
        .iter()
        .any(|(_, claim)| claim.verdict == Verdict::Corrected)
    {
        let mut state = ViewState {
            screen: Screen::Cards,
            ..first
        };
        state.apply(Action::Choose(
            Facet::Verdict,
            FacetValue::Verdict(Verdict::Corrected),
            Choice::Include,
        ));
        questions.push((ui::ASK_WRONG, state));
    }
    questions
}
