//! Sources and method: what everything rests on, the article paragraph by paragraph, and what is wrong
//! with the file.

use atlas_core::model::codes::{ClaimKind, Verdict};
use atlas_core::query::facets::{Facet, FacetValue};
use atlas_core::model::{ClaimId, Entity, Locator, Passage, SourceId, Vocabulary};
use atlas_core::order::distinct;
use atlas_core::query::Choice;
use atlas_core::sorted::SortedMap;
use atlas_core::view_state::{Action, ViewState};
use atlas_words::{
    CODEBOOK, conflict_state, day, issue, n_claims, source_kind, ui, view_kind, vocabulary,
};

use crate::atlas::Atlas;
use crate::components::{in_brackets, words};
use crate::element::{El, el, fragment};
use crate::parts::{
    bar, claim_item, evidence_button, outward_link, screen_title, scroller, share, source_link,
    table_head, verdict_badge,
};

/// The sources screen.
pub(crate) fn sources_view(atlas: Atlas) -> El {
    let (lang, about) = (atlas.lang, &atlas.dataset.about);
    let heading = |title: atlas_words::Pair| el("h2").child(title.of(lang));
    let text = |text: atlas_words::Pair| el("p").child(text.of(lang));
    let attributions = about.attributions.iter().map(|work| {
        let name = match &work.url {
            Some(url) => outward_link(url),
            None => el("span"),
        };
        el("li")
            .child(name.child(words(&work.name, lang)))
            .child(ui::COMMA.of(lang))
            .child(&*work.licence)
    });
    let changes = about.changelog.iter().map(|change| {
        let on = change.date.map(|found| day(lang, found));
        el("li")
            .child(el("b").child(&*change.version))
            .child(format!(" · {} · ", on.unwrap_or_default()))
            .child(words(&change.summary, lang))
    });
    let licence = el("p")
        .child(&*about.licence)
        .child(ui::STOP.of(lang))
        .child(words(&about.cite_as, lang));
    let title = screen_title()
        .class("screen__title")
        .child(ui::SOURCES_AND_METHOD.of(lang));
    let summary = el("p")
        .class("policy__summary")
        .attr("id", "results")
        .attr("tabindex", "-1")
        .child(words(&about.description, lang));
    fragment()
        .child(title)
        .child(summary)
        .child(el("p").class("tools").child(share(atlas)))
        .child(heading(ui::METHOD))
        .child(text(ui::METHOD_TEXT))
        .child(heading(ui::DATES_RULES))
        .child(text(ui::DATES_RULES_TEXT))
        .child(heading(ui::VERDICTS))
        .child(verdicts(atlas))
        .child(heading(ui::CONFLICTS))
        .child(conflicts(atlas))
        .child(heading(ui::SOURCES).attr("id", "sources"))
        .child(source_table(atlas))
        .child(heading(ui::ARTICLE).attr("id", "article"))
        .children(article(atlas))
        .child(circulating_errors(atlas))
        .child(heading(ui::VIEWS))
        .child(opinions(atlas))
        .child(heading(ui::ISSUES).attr("id", "issues"))
        .child(issues(atlas))
        .child(heading(ui::CODEBOOK).attr("id", "codebook"))
        .child(text(ui::CODEBOOK_TEXT))
        .children(closed_lists(atlas))
        .children(vocabularies(atlas))
        .child(heading(ui::LICENCE))
        .child(licence)
        .child(heading(ui::ATTRIBUTIONS))
        .child(el("ul").class("plain-list").children(attributions))
        .child(heading(ui::CHANGELOG))
        .child(el("ul").class("plain-list").children(changes))
}

/// How many claims have which verdict; the number leads to the policies that have such claims.
fn verdicts(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let count = |code: Verdict| {
        let claims = ds.claims.iter();
        claims.filter(|(_, claim)| claim.verdict == code).count()
    };
    let most = Verdict::ALL.iter().map(|code| count(*code)).max();
    let most = most.unwrap_or(0).max(1) as f64;
    let rows = Verdict::ALL.iter().map(|code| {
        let n = count(*code);
        let badge = el("th")
            .attr("scope", "row")
            .child(verdict_badge(atlas, *code));
        let such = Action::Choose(Facet::Verdict, FacetValue::Verdict(*code), Choice::Include);
        let mut to = ViewState {
            data: atlas.snapshot().data,
            ..ViewState::default()
        };
        to.apply(such);
        let number = el("a").attr("href", atlas.link_of(&to));
        el("tr")
            .child(badge)
            .child(el("td").child(number.child(n_claims(lang, n))))
            .child(el("td").class("verdicts__bar").child(bar(n as f64 / most)))
    });
    el("table")
        .class("table verdicts")
        .child(el("tbody").children(rows))
}

fn conflicts(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let items = atlas.dataset.conflicts.iter().map(|(id, conflict)| {
        let title = words(&conflict.title, lang);
        el("li")
            .child(evidence_button(atlas, Entity::Conflict(id)).child(title))
            .child(in_brackets(
                lang,
                fragment(),
                conflict_state(lang, conflict.state),
            ))
    });
    el("ul").class("plain-list").children(items)
}

/// Every source with how much rests on it.
fn source_table(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let mut used: SortedMap<SourceId, usize> = SortedMap::default();
    for (_, claim) in ds.claims.iter() {
        for source in distinct(claim.evidence.iter().map(|piece| piece.source)) {
            used.update(source, |n| *n += 1);
        }
    }
    let rows = ds.sources.iter().map(|(id, source)| {
        let n = used.get(id).copied().unwrap_or(0);
        let note = source.note.as_ref().map(|note| words(note, lang));
        el("tr")
            .child(el("th").attr("scope", "row").child(source_link(atlas, id)))
            .child(el("td").child(source_kind(lang, source)))
            .child(
                el("td").child(evidence_button(atlas, Entity::Source(id)).child(n_claims(lang, n))),
            )
            .child(el("td").child(note))
    });
    let headings = [
        ui::SOURCES.of(lang),
        ui::GROUP_EVIDENCE.of(lang),
        ui::USED_BY.of(lang),
        ui::REMARKS.of(lang),
    ];
    let table = el("table")
        .class("table sources-table")
        .child(table_head(&headings))
        .child(el("tbody").children(rows));
    scroller("sources").child(table)
}

/// The article, paragraph by paragraph: our words, and behind them what was found, with the verdicts in front.
fn article(atlas: Atlas) -> impl Iterator<Item = El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let mut paragraphs: SortedMap<u16, Vec<ClaimId>> = SortedMap::default();
    for (id, claim) in ds.claims.iter() {
        if let Some(paragraph) = claim.paragraph() {
            paragraphs.update(paragraph, |claims| claims.push(id));
        }
    }
    let passages = ds.sources.iter().flat_map(|(_, source)| &source.passages);
    let passages: Vec<&Passage> = passages.collect();
    paragraphs.into_entries().map(move |(paragraph, claims)| {
        let is_it = |passage: &&&Passage| passage.locator == Locator::Paragraph(paragraph);
        let told = passages.iter().find(is_it);
        let told = told.map(|passage| words(&passage.text, lang));
        let counts = Verdict::ALL.iter().filter_map(|code| {
            let such = claims.iter().filter(|id| ds.claims[**id].verdict == *code);
            let n = such.count();
            let badge = || verdict_badge(atlas, *code).child(format!(" {n}"));
            (n > 0).then(badge)
        });
        let head = el("summary")
            .child(el("b").child(format!("¶{paragraph}")))
            .child(" ")
            .child(told)
            .child(el("span").class("passage__verdicts").children(counts));
        el("details")
            .class("claims passage")
            .child(head)
            .children(claims.iter().map(|id| claim_item(atlas, *id)))
    })
}

/// What pages repeat although their own sources say otherwise.
fn circulating_errors(atlas: Atlas) -> Option<El> {
    let lang = atlas.lang;
    let claims = atlas.dataset.claims.iter();
    let errors = claims.filter(|(_, claim)| claim.kind == ClaimKind::CirculatingError);
    let errors: Vec<El> = errors.map(|(id, _)| claim_item(atlas, id)).collect();
    (!errors.is_empty()).then(|| {
        fragment()
            .child(el("h2").child(ui::ERRORS_IN_CIRCULATION.of(lang)))
            .child(el("p").child(ui::ERRORS_IN_CIRCULATION_TEXT.of(lang)))
            .children(errors)
    })
}

/// The closed lists, folded.
fn closed_lists(atlas: Atlas) -> impl Iterator<Item = El> {
    let lang = atlas.lang;
    CODEBOOK.iter().map(move |list| {
        let rows = list.codes().map(|code| {
            code_row(
                code.code,
                fragment().child(code.label.of(lang)),
                Some(fragment().child(code.definition.of(lang))),
            )
        });
        code_list(atlas, list.name.of(lang), rows)
    })
}

/// The dataset's own vocabularies, folded.
fn vocabularies(atlas: Atlas) -> impl Iterator<Item = El> {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    Vocabulary::ALL.into_iter().map(move |code| {
        let terms = ds.terms.iter();
        let terms = terms.filter(|(_, term)| term.vocabulary == code);
        let rows = terms.map(|(_, term)| {
            let meaning = term.definition.as_ref().map(|text| words(text, lang));
            code_row(&term.code, words(&term.label, lang), meaning)
        });
        code_list(atlas, vocabulary(lang, code), rows)
    })
}

fn code_row(code: &str, label: El, meaning: Option<El>) -> El {
    let code = el("td").child(el("code").child(code));
    el("tr")
        .child(el("th").attr("scope", "row").child(label))
        .child(code)
        .child(el("td").child(meaning))
}

fn code_list(atlas: Atlas, name: &'static str, rows: impl Iterator<Item = El>) -> El {
    let lang = atlas.lang;
    let heads = [name, ui::CODE.of(lang), ui::MEANING.of(lang)];
    let table = el("table")
        .class("table codebook")
        .child(table_head(&heads))
        .child(el("tbody").children(rows));
    el("details")
        .class("claims")
        .child(el("summary").child(name))
        .child(scroller("codebook").child(table))
}

fn opinions(atlas: Atlas) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let items = ds.views.iter().map(|(id, view)| {
        let holder = words(&ds.actors[view.holder].name, lang);
        let unconfirmed = view.unconfirmed.as_ref().map(|text| {
            let said = el("small")
                .child(ui::UNCONFIRMED.of(lang))
                .child(ui::COLON.of(lang))
                .child(words(text, lang));
            fragment().child(el("br")).child(said)
        });
        el("li")
            .class("opinion")
            .child(el("b").child(holder))
            .child(in_brackets(lang, fragment(), view_kind(lang, view.kind)))
            .child(ui::COLON.of(lang))
            .child(evidence_button(atlas, Entity::View(id)).child(words(&view.text, lang)))
            .child(unconfirmed)
    });
    el("ul").class("plain-list").children(items)
}

/// What is wrong with the file, record by record.
fn issues(atlas: Atlas) -> El {
    let lang = atlas.lang;
    if atlas.issues.is_empty() {
        return el("p").child(ui::NO_ISSUES.of(lang));
    }
    let items = atlas.issues.iter().map(|found| {
        el("li")
            .child(el("code").child(found.pointer.as_str()))
            .child(" ")
            .child(issue(lang, found))
    });
    el("ul").class("plain-list issues").children(items)
}
