//! Which lanes there are, and where each mark lies in its lane.
//!
//! Leaves out the window's moves (`window`).

use super::mark::{LABELS_TURN, Lane, Mark, Role, Shape};
use super::plan::Plan;
use super::window::{Days, ends, x_after, x_of};
use crate::model::codes::{ConflictState, LaneBy};
use crate::model::{Dataset, Entity, EventId, PolicyId};
use crate::query::facets::{Facet, FacetValue, in_tree_order, values_of};
use crate::time::When;
use std::collections::{BTreeMap, BTreeSet};

/// A lane that needs more rows than this gathers close marks into clusters.
pub(super) const MOST_ROWS: usize = 6;

/// The lanes of some policies, in reading order: jurisdictions as a tree, siblings in the order of
/// the file; other values in the order of their list.
pub(super) fn lanes(
    dataset: &Dataset,
    policies: &[PolicyId],
    plan: Plan,
    window: Days,
) -> Vec<Lane> {
    let facet = match plan.lanes {
        LaneBy::Jurisdiction => Facet::Jurisdiction,
        LaneBy::DocType => Facet::DocType,
        LaneBy::Instrument => Facet::Instrument,
        LaneBy::Technology => Facet::Technology,
    };
    let mut of_value: BTreeMap<FacetValue, Vec<PolicyId>> = BTreeMap::new();
    for policy in policies {
        for value in values_of(dataset, facet, *policy) {
            of_value.entry(value).or_default().push(*policy);
        }
    }
    let values: BTreeSet<FacetValue> = of_value.keys().copied().collect();
    let mut lanes = Vec::with_capacity(values.len());
    for (key, depth) in in_tree_order(dataset, &values) {
        let policies = of_value.remove(&key).unwrap_or_default();
        lanes.push(Lane {
            key,
            depth,
            ..lane(dataset, &policies, plan, window)
        });
    }
    lanes
}

/// The marks of a lane in rows: all with their labels where there is room, else close ones as clusters, else
/// without labels.
fn lane(dataset: &Dataset, policies: &[PolicyId], plan: Plan, window: Days) -> Lane {
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let mut groups: Vec<Vec<Mark>> = events
        .filter_map(|id| event_marks(dataset, *id, window))
        .collect();
    groups.extend(
        policies
            .iter()
            .filter_map(|id| deadline_marks(dataset, *id, window)),
    );
    // By the first mark: what belongs to one event stays in one row.
    groups.sort_by(|one, other| start_of(one).total_cmp(&start_of(other)));
    let label = plan.n_label_columns as f64 / plan.n_columns.max(1) as f64;
    let mut n_rows = assign_rows(&mut groups, label);
    if n_rows > MOST_ROWS {
        groups = clusters(groups, plan.n_columns.max(1));
        n_rows = assign_rows(&mut groups, label);
    }
    let is_crowded = n_rows > MOST_ROWS;
    if is_crowded {
        n_rows = assign_rows(&mut groups, 0.0).min(MOST_ROWS);
    }
    let mut marks: Vec<Mark> = groups.into_iter().flatten().collect();
    for mark in &mut marks {
        mark.row = mark.row.min(MOST_ROWS - 1);
    }
    Lane {
        key: FacetValue::NotStated,
        depth: 0,
        n_rows,
        is_crowded,
        marks,
    }
}

fn start_of(group: &[Mark]) -> f64 {
    group
        .iter()
        .map(|mark| mark.x_start)
        .fold(f64::INFINITY, f64::min)
}

fn end_of(group: &[Mark]) -> f64 {
    group.iter().map(|mark| mark.x_end).fold(0.0, f64::max)
}

/// Puts each group into the first row in which it and its label fit. Returns the number of rows.
fn assign_rows(groups: &mut [Vec<Mark>], label: f64) -> usize {
    let mut ends: Vec<f64> = Vec::new();
    for group in groups {
        let (mut start, mut end) = (start_of(group), end_of(group));
        let is_event = |mark: &Mark| mark.role == Role::Event;
        let label = if group.first().is_some_and(is_event) {
            label
        } else {
            0.0
        };
        if end > LABELS_TURN {
            start -= label;
        } else {
            end += label;
        }
        let row = ends
            .iter()
            .position(|taken| *taken <= start)
            .unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(taken) => *taken = end,
            None => ends.push(end),
        }
        for mark in group {
            mark.row = row;
        }
    }
    ends.len().max(1)
}

/// Gathers events whose middles fall into the same column. What stands beside an event (printed
/// form, other side, deadline) is shown only where it stands alone.
fn clusters(groups: Vec<Vec<Mark>>, n_columns: usize) -> Vec<Vec<Mark>> {
    let mut columns: BTreeMap<usize, Vec<Vec<Mark>>> = BTreeMap::new();
    for group in groups {
        let x = group
            .first()
            .map_or(0.0, |mark| (mark.x_start + mark.x_end) / 2.0);
        let column = ((x * n_columns as f64) as usize).min(n_columns - 1);
        columns.entry(column).or_default().push(group);
    }
    let mut gathered = Vec::new();
    for groups in columns.into_values() {
        let event_of = |group: &Vec<Mark>| match group.first()?.entity {
            Entity::Event(id) => Some(id),
            _ => None,
        };
        let events: Vec<EventId> = groups.iter().filter_map(event_of).collect();
        if events.len() < 2 {
            gathered.extend(groups);
            continue;
        }
        let (start, end) = (
            groups.iter().map(|g| start_of(g)).fold(1.0, f64::min),
            groups.iter().map(|g| end_of(g)).fold(0.0, f64::max),
        );
        if let Some(first) = groups
            .into_iter()
            .flatten()
            .find(|mark| mark.role == Role::Event)
        {
            gathered.push(vec![Mark {
                shape: Shape::Cluster(events),
                x_start: start,
                x_end: end,
                ..first
            }]);
        }
    }
    gathered
}

/// An event with what stands beside it; `None` if it is undated or lies outside the window.
fn event_marks(dataset: &Dataset, id: EventId, window: Days) -> Option<Vec<Mark>> {
    let event = &dataset.events[id];
    let entity = Entity::Event(id);
    let mark = |role, when| mark(entity, event.policy, role, when, window);
    let mut marks = vec![mark(Role::Event, event.date.when.as_ref()?)?];
    if let Some(when) = &event.date.printed_when {
        marks.extend(mark(Role::Printed, when));
    }
    for when in other_sides(dataset, id) {
        marks.extend(mark(Role::OtherSide, when));
    }
    Some(marks)
}

/// The other days that sides of open conflicts give for an event.
fn other_sides(dataset: &Dataset, event: EventId) -> Vec<&When> {
    let mut whens = Vec::new();
    for id in dataset.conflicts_about(Entity::Event(event)) {
        let conflict = &dataset.conflicts[*id];
        if conflict.state != ConflictState::Open {
            continue;
        }
        for (idx, side) in conflict.sides.iter().enumerate() {
            if Some(idx) != conflict.chosen {
                whens.extend(side.when.as_ref());
            }
        }
    }
    whens
}

/// The deadlines of a policy's targets, each day once.
fn deadline_marks(dataset: &Dataset, policy: PolicyId, window: Days) -> Option<Vec<Mark>> {
    let mut seen = BTreeSet::new();
    let mut marks = Vec::new();
    for id in &dataset.policies[policy].targets {
        let Some(when) = &dataset.targets[*id].deadline else {
            continue;
        };
        let Some(last) = when.span.latest.filter(|day| seen.insert(*day)) else {
            continue;
        };
        // A deadline is its last day, whatever span it is written as.
        let is_beyond = last > window.1;
        if last < window.0 || (is_beyond && marks.iter().any(|m: &Mark| m.shape == Shape::Beyond)) {
            continue;
        }
        let x = if is_beyond {
            1.0
        } else {
            x_after(last, window)
        };
        marks.push(Mark {
            entity: Entity::Target(*id),
            policy,
            role: Role::Deadline,
            shape: if is_beyond {
                Shape::Beyond
            } else {
                Shape::Point
            },
            x_start: x,
            x_end: x,
            row: 0,
        });
    }
    if marks.is_empty() {
        return None;
    }
    Some(marks)
}

fn mark(entity: Entity, policy: PolicyId, role: Role, when: &When, window: Days) -> Option<Mark> {
    let ended_before = when.span.latest.is_some_and(|day| day < window.0);
    let begins_after = when.span.earliest.is_some_and(|day| day > window.1);
    if ended_before || begins_after {
        return None;
    }
    let (first, last) = ends(when, window);
    let shape = if when.span.earliest == when.span.latest && when.span.earliest.is_some() {
        Shape::Point
    } else {
        Shape::Band {
            is_approximate: when.is_approximate(),
            opens_left: when.span.earliest.is_none_or(|day| day < window.0),
            opens_right: when.span.latest.is_none_or(|day| day > window.1),
        }
    };
    Some(Mark {
        entity,
        policy,
        role,
        shape,
        x_start: x_of(first, window).clamp(0.0, 1.0),
        x_end: x_after(last, window).clamp(0.0, 1.0),
        row: 0,
    })
}
