//! The comparison as a real table: a column a jurisdiction, rows in groups, figures that can be
//! pressed.

use atlas_core::compare::{Cell, Comparison, GroupKind, Row, RowLabel};
use atlas_core::model::{Entity, JurisdictionId, TargetId};
use atlas_core::view_state::{Action, RowsShown};
use atlas_words::{Pair, amount, date, deadline, doc_type, n_sources, relevance, ui, verdict};

use crate::atlas::Atlas;
use crate::components::{in_brackets, words};
use crate::element::{El, button, el, fragment};
use crate::parts::{bar, evidence_button, missing_word, name, policy_link, scroller, source_link};

/// The table, or why there is none.
pub(super) fn comparison_table(atlas: Atlas, comparison: &Comparison, rows: RowsShown) -> El {
    let lang = atlas.lang;
    let n_columns = comparison.columns.len();
    let groups: Vec<(GroupKind, Vec<&Row>)> = comparison.shown(rows).collect();
    if groups.is_empty() {
        return el("p")
            .class("empty-state")
            .child(ui::NO_DIFFERENCE.of(lang));
    }
    let columns = comparison.columns.iter().enumerate();
    let heads = columns.map(|(idx, column)| column_head(atlas, column.jurisdiction, idx == 0));
    let head = el("thead").child(el("tr").child(el("td")).children(heads));
    let bodies = groups.into_iter().map(|(kind, rows)| {
        let heading = el("th")
            .attr("scope", "rowgroup")
            .attr("colspan", (n_columns + 1).to_string())
            .child(group_name(kind).of(lang));
        el("tbody")
            .child(el("tr").class("comparison__group").child(heading))
            .children(rows.into_iter().map(|row| table_row(atlas, row)))
    });
    let table = el("table").class("comparison").child(head).children(bodies);
    scroller("screen-title").child(table)
}

fn column_head(atlas: Atlas, id: JurisdictionId, is_first: bool) -> El {
    let lang = atlas.lang;
    let place = &atlas.dataset.jurisdictions[id].name;
    let said = place.get(lang).1;
    let act = |label: Pair, action: Action| {
        button("link-button", atlas.on_press(action))
            .attr("aria-label", format!("{}: {said}", label.of(lang)))
            .child(label.of(lang))
    };
    let left = (!is_first).then(|| act(ui::MOVE_LEFT, Action::MoveColumnLeft(id)));
    let acts = el("span")
        .class("comparison__acts")
        .child(left)
        .child(" ")
        .child(act(ui::REMOVE, Action::RemoveColumn(id)));
    el("th")
        .attr("scope", "col")
        .attr("data-hue", (id.idx() % 6).to_string())
        .child(
            el("span")
                .class("comparison__name")
                .child(name(lang, place)),
        )
        .child(acts)
}

const fn group_name(kind: GroupKind) -> Pair {
    match kind {
        GroupKind::When => ui::GROUP_WHEN,
        GroupKind::Strength => ui::GROUP_STRENGTH,
        GroupKind::Instruments => ui::GROUP_INSTRUMENTS,
        GroupKind::Technologies => ui::GROUP_TECHNOLOGIES,
        GroupKind::Sectors => ui::GROUP_SECTORS,
        GroupKind::Targets => ui::GROUP_TARGETS,
        GroupKind::Actors => ui::GROUP_ACTORS,
        GroupKind::Evidence => ui::GROUP_EVIDENCE,
    }
}

fn table_row(atlas: Atlas, row: &Row) -> El {
    let cells = row
        .cells
        .iter()
        .map(|cell| el("td").child(cell_body(atlas, row, cell)));
    el("tr")
        .attr("data-differs", row.differs.then_some("true"))
        .child(
            el("th")
                .attr("scope", "row")
                .child(row_label(atlas, &row.label)),
        )
        .children(cells)
}

fn row_label(atlas: Atlas, label: &RowLabel) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    let said = match label {
        RowLabel::FirstEvent => ui::FIRST_EVENT.of(lang),
        RowLabel::FirstDedicated => ui::FIRST_DEDICATED.of(lang),
        RowLabel::LatestEvent => ui::LATEST_EVENT.of(lang),
        RowLabel::Relevance(code) => relevance(lang, *code),
        RowLabel::DocType(code) => doc_type(lang, *code),
        RowLabel::Issuers => ui::ISSUERS.of(lang),
        RowLabel::Sources => ui::SOURCES.of(lang),
        RowLabel::Verdict(code) => verdict(lang, *code),
        RowLabel::OpenConflicts => ui::OPEN_CONFLICTS.of(lang),
        RowLabel::Term(id) => return words(&ds.terms[*id].label, lang),
        RowLabel::Indicator {
            indicator,
            unit,
            currency,
        } => {
            let unit =
                unit.map(|unit| in_brackets(lang, el("small"), words(&ds.terms[unit].label, lang)));
            let currency = currency.as_deref();
            let currency = currency.map(|currency| in_brackets(lang, el("small"), currency));
            return fragment()
                .child(words(&ds.terms[*indicator].label, lang))
                .child(unit)
                .child(currency);
        }
    };
    fragment().child(said)
}

fn cell_body(atlas: Atlas, row: &Row, cell: &Cell) -> El {
    let (lang, ds) = (atlas.lang, atlas.dataset);
    match cell {
        // How strong a policy is was coded by us: there is nothing to search for.
        Cell::Missing(_) if matches!(row.label, RowLabel::Relevance(_) | RowLabel::DocType(_)) => {
            el("span").class("missing").child(ui::NONE_CODED.of(lang))
        }
        Cell::Missing(missing) => missing_word(atlas, *missing),
        Cell::Number(n) => fragment().child(n.to_string()),
        Cell::Sources(ids) => el("details")
            .child(el("summary").child(n_sources(lang, ids.len())))
            .child(list(ids.iter().map(|id| source_link(atlas, *id)))),
        Cell::Event(id) => {
            evidence_button(atlas, Entity::Event(*id)).child(date(lang, &ds.events[*id].date))
        }
        Cell::Actors(ids) => list(ids.iter().map(|id| words(&ds.actors[*id].name, lang))),
        Cell::Policies(ids) => list(ids.iter().map(|id| policy_link(atlas, *id))),
        Cell::Targets(ids) => list(ids.iter().map(|id| {
            // Several plans may promise the same: then each figure says whose it is.
            let whose = (ids.len() > 1).then(|| {
                el("small")
                    .class("comparison__whose")
                    .child(policy_link(atlas, ds.targets[*id].policy))
            });
            target_figure(atlas, *id, row.scale).child(whose)
        })),
    }
}

fn list(items: impl Iterator<Item = El>) -> El {
    el("ul")
        .class("plain-list")
        .children(items.map(|item| el("li").child(item)))
}

/// A figure with its bar, where a bar does not mislead.
fn target_figure(atlas: Atlas, id: TargetId, scale: Option<f64>) -> El {
    let lang = atlas.lang;
    let target = &atlas.dataset.targets[id];
    let found = target.amount.as_ref();
    let number = found.map(|found| {
        el("b").class("comparison__number").child(amount(
            lang,
            atlas.dataset,
            target.comparator,
            found,
        ))
    });
    let by = target.deadline.as_ref();
    let pressed = evidence_button(atlas, Entity::Target(id))
        .child(number)
        .child(" ")
        .child(words(&target.label, lang))
        .child(by.map(|_| ui::COMMA.of(lang)))
        .child(by.map(|found| deadline(lang, found)));
    let bar = found
        .zip(scale)
        .map(|(found, scale)| bar(found.plain() / scale));
    fragment().child(pressed).child(bar)
}
