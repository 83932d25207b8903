//! The hits as a table: the same facts as the cards, a row each.

use atlas_core::query::facets::Facet;
use atlas_core::model::{Entity, PolicyId};
use atlas_core::view_state::{Action, Screen};
use atlas_words::{amount, date, doc_type, facet, relevance, status, ui};

use crate::atlas::Atlas;
use crate::components::{highlighted, words};
use crate::derived::Derived;
use crate::element::{El, el};
use crate::parts::{chain, evidence_button, link, scroller, table_head};

/// The hits, a row each, in order.
pub(crate) fn policy_table(atlas: Atlas, policies: Derived<Vec<PolicyId>>) -> El {
    let lang = atlas.lang;
    let headings = [
        ui::POLICY.of(lang),
        facet(lang, Facet::Jurisdiction),
        ui::DATE.of(lang),
        facet(lang, Facet::DocType),
        facet(lang, Facet::Relevance),
        facet(lang, Facet::Status),
        ui::TARGETS.of(lang),
    ];
    let rows = el("tbody").each(move || policies.get(), move |id| policy_row(atlas, *id));
    let table = el("table")
        .class("table")
        .child(table_head(&headings))
        .child(rows);
    scroller("results").child(table)
}

fn policy_row(atlas: Atlas, id: PolicyId) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let policy = &ds.policies[id];
    let when = ds.principal_event(id);
    let when = when.map(|event| {
        evidence_button(atlas, Entity::Event(event)).child(date(lang, &ds.events[event].date))
    });
    let figures = policy.targets.iter().map(|target| {
        let row = &ds.targets[*target];
        let number = row.amount.as_ref();
        let number = number.map(|found| amount(lang, ds, row.comparator, found));
        let figure = evidence_button(atlas, Entity::Target(*target))
            .child(number.map(|number| el("b").child(number)))
            .child(" ")
            .child(words(&row.label, lang));
        el("li").child(figure)
    });
    let title = link(atlas, Action::Open(Screen::Policy(id))).child(highlighted(
        &policy.title,
        lang,
        atlas.terms,
    ));
    el("tr")
        .child(el("th").attr("scope", "row").child(title))
        .child(el("td").child(chain(atlas, policy.jurisdiction)))
        .child(el("td").child(when))
        .child(el("td").child(doc_type(lang, policy.doc_type)))
        .child(el("td").child(relevance(lang, policy.relevance)))
        .child(el("td").child(ds.status(id).map(|found| status(lang, found))))
        .child(el("td").child(el("ul").class("plain-list").children(figures)))
}
