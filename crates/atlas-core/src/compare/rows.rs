//! The rows of a comparison, group by group.
//!
//! Leaves out which policies belong to which column (`columns`).

use super::missing::missing;
use super::table::{Cell, Column, Group, GroupKind, Row, RowLabel};
use crate::model::codes::{ConflictState, DocType, Relevance, Verdict};
use crate::model::table::{RowId, distinct};
use crate::model::{Dataset, EventId, Policy, PolicyId, TargetId, TermId};
use std::collections::BTreeSet;

/// Every group that has a row.
pub(super) fn groups(dataset: &Dataset, columns: &[Column]) -> Vec<Group> {
    let table = Table { dataset, columns };
    let groups = [
        (GroupKind::When, table.when()),
        (GroupKind::Strength, table.strength()),
        (
            GroupKind::Instruments,
            table.terms(|policy| &policy.instruments),
        ),
        (
            GroupKind::Technologies,
            table.terms(|policy| &policy.technologies),
        ),
        (GroupKind::Sectors, table.terms(|policy| &policy.sectors)),
        (GroupKind::Targets, table.targets()),
        (GroupKind::Actors, table.actors()),
        (GroupKind::Evidence, table.evidence()),
    ];
    let filled = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(kind, rows)| Group { kind, rows }).collect()
}

/// The targets of two policies, aligned by what they measure and count in: a draft and what was issued.
pub(super) fn aligned(dataset: &Dataset, policies: [PolicyId; 2]) -> Vec<Row> {
    let columns = policies.map(|id| Column {
        jurisdiction: dataset.policies[id].jurisdiction,
        policies: vec![id],
    });
    let table = Table {
        dataset,
        columns: &columns,
    };
    table.targets()
}

/// For each column the policies that use a term or a narrower one.
pub(super) fn term_cells(dataset: &Dataset, columns: &[Column], term: TermId) -> Vec<Cell> {
    let table = Table { dataset, columns };
    table.policy_cells(|policy| {
        let used = [&policy.instruments, &policy.technologies, &policy.sectors];
        used.into_iter()
            .flatten()
            .any(|id| with_wider(dataset, *id).any(|id| id == term))
    })
}

/// A term and what it rolls up to.
fn with_wider(dataset: &Dataset, term: TermId) -> impl Iterator<Item = TermId> {
    std::iter::successors(Some(term), |id| dataset.terms[*id].parent)
}

#[derive(Clone, Copy)]
struct Table<'a> {
    dataset: &'a Dataset,
    columns: &'a [Column],
}

impl Table<'_> {
    fn row(self, label: RowLabel, cells: Vec<Cell>) -> Row {
        let differs = cells.windows(2).any(|pair| match pair {
            [a, b] => !self.agree(a, b),
            _ => false,
        });
        Row {
            label,
            cells,
            differs,
            scale: None,
        }
    }

    /// Whether two cells say the same, apart from whose it is: two cities that both use an instrument
    /// do so by different policies.
    fn agree(self, a: &Cell, b: &Cell) -> bool {
        let dataset = self.dataset;
        let span = |id: &EventId| dataset.events[*id].date.when.as_ref().map(|when| when.span);
        match (a, b) {
            (Cell::Event(a), Cell::Event(b)) => span(a) == span(b),
            (Cell::Policies(a), Cell::Policies(b)) => a.len() == b.len(),
            (Cell::Sources(a), Cell::Sources(b)) => a.len() == b.len(),
            (Cell::Targets(a), Cell::Targets(b)) => {
                let same = |(a, b): (&TargetId, &TargetId)| {
                    let (a, b) = (&dataset.targets[*a], &dataset.targets[*b]);
                    (a.comparator, &a.amount, &a.deadline) == (b.comparator, &b.amount, &b.deadline)
                };
                a.len() == b.len() && a.iter().zip(b).all(same)
            }
            (a, b) => a == b,
        }
    }

    fn cells(self, cell: impl Fn(&Column) -> Option<Cell>) -> Vec<Cell> {
        let filled = |column: &Column| {
            cell(column).unwrap_or_else(|| Cell::Missing(missing(self.dataset, &column.policies)))
        };
        self.columns.iter().map(filled).collect()
    }

    fn policy_cells(self, matches: impl Fn(&Policy) -> bool) -> Vec<Cell> {
        self.cells(|column| {
            let mut policies = column.policies.clone();
            policies.retain(|id| matches(&self.dataset.policies[*id]));
            unless_empty(policies, Cell::Policies)
        })
    }

    fn when(self) -> Vec<Row> {
        let first = self.cells(|column| self.first_event(column, |_| true));
        let is_dedicated = |policy: &Policy| policy.relevance == Relevance::Dedicated;
        let first_dedicated = self.cells(|column| self.first_event(column, is_dedicated));
        let latest = self.cells(|column| {
            let dated = self.dated_events(column, |_| true);
            let latest = dated.into_iter().max_by_key(|(_, order_key)| *order_key);
            latest.map(|(id, _)| Cell::Event(id))
        });
        vec![
            self.row(RowLabel::FirstEvent, first),
            self.row(RowLabel::FirstDedicated, first_dedicated),
            self.row(RowLabel::LatestEvent, latest),
        ]
    }

    /// What certainly has happened first: a year that somebody guesses is no rival to a day.
    fn first_event(self, column: &Column, matches: impl Fn(&Policy) -> bool) -> Option<Cell> {
        let dated = self.dated_events(column, matches);
        let by_its_end = |(_, (earliest, latest)): &(EventId, (i64, i64))| (*latest, *earliest);
        let first = dated.into_iter().min_by_key(by_its_end);
        first.map(|(id, _)| Cell::Event(id))
    }

    /// The dated events of some of a column's policies, each with its key in the order of time.
    fn dated_events(
        self,
        column: &Column,
        matches: impl Fn(&Policy) -> bool,
    ) -> Vec<(EventId, (i64, i64))> {
        let mut dated = Vec::new();
        for id in &column.policies {
            let policy = &self.dataset.policies[*id];
            if !matches(policy) {
                continue;
            }
            for event in &policy.events {
                if let Some(when) = &self.dataset.events[*event].date.when {
                    dated.push((*event, when.span.order_key()));
                }
            }
        }
        dated
    }

    fn strength(self) -> Vec<Row> {
        let relevance = Relevance::ALL.iter().map(|code| {
            let cells = self.policy_cells(|policy| policy.relevance == *code);
            self.row(RowLabel::Relevance(*code), cells)
        });
        let doc_types = DocType::ALL.iter().map(|code| {
            let cells = self.policy_cells(|policy| policy.doc_type == *code);
            self.row(RowLabel::DocType(*code), cells)
        });
        relevance.chain(doc_types).filter(is_filled).collect()
    }

    /// A row for each term that any column uses, wider terms included, in the order of the file.
    fn terms(self, of: fn(&Policy) -> &Vec<TermId>) -> Vec<Row> {
        let policies = self.columns.iter().flat_map(|column| &column.policies);
        let used = policies.flat_map(|id| of(&self.dataset.policies[*id]));
        let terms = distinct(used.flat_map(|id| with_wider(self.dataset, *id)));
        let row = |term| {
            self.row(
                RowLabel::Term(term),
                term_cells(self.dataset, self.columns, term),
            )
        };
        terms.into_iter().map(row).collect()
    }

    /// Targets aligned: a row for each indicator with its unit and currency.
    fn targets(self) -> Vec<Row> {
        let dataset = self.dataset;
        let key = |id: TargetId| {
            let target = &dataset.targets[id];
            let unit = target.amount.as_ref().and_then(|amount| amount.unit);
            let currency = target
                .amount
                .as_ref()
                .and_then(|amount| amount.currency.as_deref());
            (target.indicator, unit, currency)
        };
        let of_column = |column: &Column| {
            let policies = column.policies.iter();
            policies
                .flat_map(|id| dataset.policies[*id].targets.iter().copied())
                .collect::<Vec<_>>()
        };
        let all = self.columns.iter().flat_map(of_column);
        let keys: BTreeSet<_> = all.map(key).collect();
        let row = |wanted: (TermId, Option<TermId>, Option<&str>)| {
            let cells = self.cells(|column| {
                let mut targets = of_column(column);
                targets.retain(|id| key(*id) == wanted);
                unless_empty(targets, Cell::Targets)
            });
            let scale = self.scale(&cells);
            let (indicator, unit, currency) = wanted;
            let label = RowLabel::Indicator {
                indicator,
                unit,
                currency: currency.map(Into::into),
            };
            Row {
                scale,
                ..self.row(label, cells)
            }
        };
        keys.into_iter().map(row).collect()
    }

    /// The greatest amount among two targets or more, if all have one, none below zero, and all on the same base:
    /// 300 million a cluster and 300 million in all are no two bars of one chart, and one bar is no chart.
    fn scale(self, cells: &[Cell]) -> Option<f64> {
        let mut greatest = 0.0_f64;
        let mut n_bars = 0;
        let mut base = None;
        for cell in cells {
            let Cell::Targets(ids) = cell else {
                continue;
            };
            for id in ids {
                let amount = self.dataset.targets[*id].amount.as_ref()?;
                if amount.plain() < 0.0 || *base.get_or_insert(&amount.per) != &amount.per {
                    return None;
                }
                greatest = greatest.max(amount.top());
                n_bars += 1;
            }
        }
        if greatest > 0.0 && n_bars > 1 {
            Some(greatest)
        } else {
            None
        }
    }

    fn actors(self) -> Vec<Row> {
        let cells = self.cells(|column| {
            let policies = column.policies.iter().map(|id| &self.dataset.policies[*id]);
            let issuers = policies.flat_map(|policy| policy.issuers.iter().map(|i| i.actor));
            unless_empty(distinct(issuers), Cell::Actors)
        });
        vec![self.row(RowLabel::Issuers, cells)]
    }

    fn evidence(self) -> Vec<Row> {
        let dataset = self.dataset;
        let sources = self.cells(|column| {
            let sources = column
                .policies
                .iter()
                .flat_map(|id| dataset.sources_of(*id));
            unless_empty(distinct(sources), Cell::Sources)
        });
        let mut rows = vec![self.row(RowLabel::Sources, sources)];
        for verdict in Verdict::ALL {
            let cells = self.number_cells(|policy| {
                let mut claims = dataset.claims_of(policy);
                claims.retain(|id| dataset.claims[*id].verdict == *verdict);
                claims
            });
            rows.push(self.row(RowLabel::Verdict(*verdict), cells));
        }
        let cells = self.number_cells(|policy| {
            let mut conflicts = dataset.conflicts_of(policy);
            conflicts.retain(|id| dataset.conflicts[*id].state == ConflictState::Open);
            conflicts
        });
        rows.push(self.row(RowLabel::OpenConflicts, cells));
        rows
    }

    /// How many claims or conflicts the policies of a column have: each once, though it may concern two.
    fn number_cells<I: RowId>(self, of_policy: impl Fn(PolicyId) -> Vec<I>) -> Vec<Cell> {
        self.cells(|column| {
            if column.policies.is_empty() {
                return None;
            }
            let found = distinct(column.policies.iter().flat_map(|id| of_policy(*id)));
            Some(Cell::Number(found.len()))
        })
    }
}

/// A cell with what was found; `None` if nothing was.
fn unless_empty<T>(found: Vec<T>, cell: fn(Vec<T>) -> Cell) -> Option<Cell> {
    if found.is_empty() {
        None
    } else {
        Some(cell(found))
    }
}

/// Whether any column has something to say.
fn is_filled(row: &Row) -> bool {
    row.cells
        .iter()
        .any(|cell| !matches!(cell, Cell::Missing(_)))
}
