//! Sources and method: what everything rests on, the article paragraph by paragraph, and what is wrong
//! with the file.

use std::collections::BTreeMap;

use atlas_core::codes::Verdict;
use atlas_core::model::{ClaimId, Entity, SourceId};
use atlas_core::order::distinct;
use atlas_core::state::Action;
use atlas_words::{conflict_state, day, issue, n_claims, source_kind, ui, view_kind};
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::components::Words;
use crate::parts::{ClaimItem, Share, SourceLink, VerdictBadge};

/// The sources screen.
#[component]
pub(crate) fn SourcesView(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let about = &ds.about;
    let attributions = about.attributions.iter().map(|work| view! {
        <li>
            {match &work.url {
                Some(url) => view! {
                    <a href=&**url rel="noopener noreferrer external" target="_blank"><Words text=&work.name lang /></a>
                }.into_any(),
                None => view! { <Words text=&work.name lang /> }.into_any(),
            }}
            ", " {&*work.licence}
        </li>
    });
    let changes = about.changelog.iter().map(|change| {
        view! {
            <li>
                <b>{&*change.version}</b> " · " {change.date.map(|found| day(lang, found))} " · "
                <Words text=&change.summary lang />
            </li>
        }
    });
    view! {
        <h1 id="screen-title" class="screen__title" tabindex="-1">{ui::SOURCES_AND_METHOD.of(lang)}</h1>
        <p class="policy__summary" id="results" tabindex="-1"><Words text=&about.description lang /></p>
        <p class="tools"><Share atlas /></p>
        <h2>{ui::METHOD.of(lang)}</h2>
        <p>{ui::METHOD_TEXT.of(lang)}</p>
        <h2>{ui::DATES_RULES.of(lang)}</h2>
        <p>{ui::DATES_RULES_TEXT.of(lang)}</p>
        <h2>{ui::VERDICTS.of(lang)}</h2>
        <Verdicts atlas />
        <h2>{ui::CONFLICTS.of(lang)}</h2>
        <Conflicts atlas />
        <h2>{ui::SOURCES.of(lang)}</h2>
        <SourceTable atlas />
        <h2>{ui::ARTICLE.of(lang)}</h2>
        <Article atlas />
        <h2>{ui::VIEWS.of(lang)}</h2>
        <Opinions atlas />
        <h2 id="issues">{ui::ISSUES.of(lang)}</h2>
        <Issues atlas />
        <h2>{ui::ATTRIBUTIONS.of(lang)}</h2>
        <ul class="plain-list">{attributions.collect_view()}</ul>
        <h2>{ui::CHANGELOG.of(lang)}</h2>
        <ul class="plain-list">{changes.collect_view()}</ul>
    }
}

/// How many claims have which verdict.
#[component]
fn Verdicts(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let count = |code: Verdict| {
        ds.claims
            .iter()
            .filter(|(_, claim)| claim.verdict == code)
            .count()
    };
    let most = Verdict::ALL
        .iter()
        .map(|code| count(*code))
        .max()
        .unwrap_or(0)
        .max(1);
    let rows = Verdict::ALL.iter().map(|code| {
        let n = count(*code);
        let width = format!("{:.1}%", n as f64 / most as f64 * 100.0);
        view! {
            <tr>
                <th scope="row"><VerdictBadge atlas code=*code /></th>
                <td>{n_claims(lang, n)}</td>
                <td class="verdicts__bar"><span class="bar" aria-hidden="true"><span class="bar__fill" style:width=width></span></span></td>
            </tr>
        }
    });
    view! { <table class="table verdicts"><tbody>{rows.collect_view()}</tbody></table> }
}

#[component]
fn Conflicts(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = ds.conflicts.iter().map(|(id, conflict)| {
        view! {
            <li>
                <button
                    type="button"
                    class="link-button"
                    on:click=atlas.on_press(Action::ShowEvidence(Entity::Conflict(id)))
                >
                    <Words text=&conflict.title lang />
                </button>
                {format!(" ({})", conflict_state(lang, conflict.state))}
            </li>
        }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
}

/// Every source with how much rests on it.
#[component]
fn SourceTable(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let mut used: BTreeMap<SourceId, usize> = BTreeMap::new();
    for (_, claim) in ds.claims.iter() {
        for source in distinct(claim.evidence.iter().map(|piece| piece.source)) {
            *used.entry(source).or_default() += 1;
        }
    }
    let rows = ds.sources.iter().map(|(id, source)| {
        view! {
            <tr>
                <th scope="row"><SourceLink atlas id /></th>
                <td>{source_kind(lang, source)}</td>
                <td>{n_claims(lang, used.get(&id).copied().unwrap_or(0))}</td>
                <td>{source.note.as_ref().map(|note| view! { <Words text=note lang /> })}</td>
            </tr>
        }
    });
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=ui::SOURCES.of(lang)>
            <table class="table sources-table">
                <thead>
                    <tr>
                        <th scope="col">{ui::SOURCES.of(lang)}</th>
                        <th scope="col">{ui::GROUP_EVIDENCE.of(lang)}</th>
                        <th scope="col">{ui::USED_BY.of(lang)}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The article, paragraph by paragraph: our words beside what was found.
#[component]
fn Article(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let mut paragraphs: BTreeMap<u16, Vec<ClaimId>> = BTreeMap::new();
    for (id, claim) in ds.claims.iter() {
        if let Some(paragraph) = claim.paragraph() {
            paragraphs.entry(paragraph).or_default().push(id);
        }
    }
    let sections = paragraphs.into_iter().map(|(paragraph, claims)| {
        view! {
            <details class="claims">
                <summary>{format!("¶{paragraph}")} " · " {n_claims(lang, claims.len())}</summary>
                {claims.into_iter().map(|id| view! { <ClaimItem atlas id /> }).collect_view()}
            </details>
        }
    });
    sections.collect_view()
}

#[component]
fn Opinions(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = ds.views.iter().map(|(id, view)| {
        view! {
            <li class="opinion">
                <b><Words text=&ds.actors[view.holder].name lang /></b>
                {format!(" ({}): ", view_kind(lang, view.kind))}
                <button
                    type="button"
                    class="link-button"
                    on:click=atlas.on_press(Action::ShowEvidence(Entity::View(id)))
                >
                    <Words text=&view.text lang />
                </button>
                {view.unconfirmed.as_ref().map(|text| view! {
                    <br /> <small>{ui::UNCONFIRMED.of(lang)} ": " <Words text lang /></small>
                })}
            </li>
        }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
}

/// What is wrong with the file, record by record.
#[component]
fn Issues(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    if atlas.issues.is_empty() {
        return view! { <p>{ui::NO_ISSUES.of(lang)}</p> }.into_any();
    }
    let items = atlas.issues.iter().map(|found| {
        view! {
            <li><code>{found.pointer.as_str()}</code> " " {issue(lang, found)}</li>
        }
    });
    view! { <ul class="plain-list issues">{items.collect_view()}</ul> }.into_any()
}
