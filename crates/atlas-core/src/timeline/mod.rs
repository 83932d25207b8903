//! The timeline as numbers: lanes, marks, ticks and bins, as fractions of the window.
//!
//! Leaves out pixels, colours and words. Moves of the window are in `moves`, the order of lanes and
//! what each holds in `lanes`. Geometry after SIMILE's timeline: a mark runs from the first to the
//! last day it may mean, so that an uncertain date is drawn as what it is.

mod lanes;
mod moves;

use crate::model::codes::{ConflictState, LaneBy};
use crate::model::{Dataset, Entity, EventId, PolicyId};
use crate::query::facets::FacetValue;
use crate::time::{Day, When};

pub use moves::{brush, pan, zoom};

/// A range of days, both ends included, the first not after the last.
pub type Days = (Day, Day);

/// What to lay out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// What the lanes are.
    pub lanes: LaneBy,
    /// The days to show; all of them if none.
    pub window: Option<Days>,
    /// How many marks fit side by side: what the shell measures of its room.
    pub n_columns: usize,
    /// How many columns a mark's label takes, so that labels never overlap.
    pub n_label_columns: usize,
}

/// The timeline, laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timeline {
    /// All days that the events reach, with a margin.
    pub extent: Days,
    /// The days shown.
    pub window: Days,
    /// Where to draw lines and dates.
    pub ticks: Vec<Tick>,
    /// The lanes, in reading order.
    pub lanes: Vec<Lane>,
    /// Events without a date: shown apart, never dropped.
    pub undated: Vec<EventId>,
}

/// A line at the start of a day, month or year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The day that begins here.
    pub day: Day,
    /// Where, from 0 to 1.
    pub x: f64,
    /// What begins here, so that it can be named.
    pub unit: TickUnit,
}

/// What begins at a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickUnit {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// A mark that ends behind this part of the window has its label on its left.
pub const LABELS_TURN: f64 = 0.72;

/// One lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// What it is the lane of.
    pub key: FacetValue,
    /// How deep it lies under other lanes.
    pub depth: u8,
    /// How many rows its marks need.
    pub n_rows: usize,
    /// Whether its marks stand too close for labels at this zoom.
    pub is_crowded: bool,
    /// Its marks, from left to right.
    pub marks: Vec<Mark>,
}

/// Something drawn in a lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What pressing it shows.
    pub entity: Entity,
    /// The policy it belongs to.
    pub policy: PolicyId,
    /// What it stands for.
    pub role: Role,
    /// How it is drawn.
    pub shape: Shape,
    /// First possible day, 0 to 1; marks that reach beyond the window end at its edge.
    pub x_start: f64,
    /// Last possible day, 0 to 1.
    pub x_end: f64,
    /// The row within the lane, from 0.
    pub row: usize,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// When something happened, as checked.
    Event,
    /// When it happened as printed, where that differs.
    Printed,
    /// When it happened by the other side of an open conflict.
    OtherSide,
    /// By when targets are to be reached.
    Deadline,
}

/// How a mark is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// One day.
    Point,
    /// Several days, any of which it may be.
    Band {
        /// Whether the source itself says "about".
        is_approximate: bool,
        /// Whether it reaches on beyond the left edge.
        opens_left: bool,
        /// Whether it reaches on beyond the right edge.
        opens_right: bool,
    },
    /// Several events too close to tell apart at this zoom, in order of time.
    Cluster(Vec<EventId>),
    /// It lies beyond the right edge.
    Beyond,
}

/// One bin of the overview.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bin {
    /// Events dated to the day.
    pub n_exact: usize,
    /// Events whose date is a span; each counts once, in the bin of its middle.
    pub n_spans: usize,
}

/// Lays out the events of some policies.
///
/// Every event appears once in each lane of its policy that it belongs to (as a mark or inside a
/// cluster) if it touches the window, and in `undated` if it has no date. Complexity: O(n log n) in
/// the events.
pub fn timeline(dataset: &Dataset, policies: &[PolicyId], plan: Plan) -> Timeline {
    let extent = extent(dataset, policies);
    let window = moves::clamp(plan.window.unwrap_or(extent), extent);
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let is_undated = |id: &&EventId| dataset.events[**id].date.when.is_none();
    Timeline {
        extent,
        window,
        ticks: moves::thinned(moves::ticks(window), plan.n_columns),
        lanes: lanes::lanes(dataset, policies, plan, window),
        undated: events.filter(is_undated).copied().collect(),
    }
}

/// The events of some policies in order of time, undated ones last: the list beside the drawing.
pub fn in_order(dataset: &Dataset, policies: &[PolicyId]) -> Vec<EventId> {
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let mut events: Vec<EventId> = events.copied().collect();
    events.sort_by_key(|id| (dataset.events[*id].date.order_key(), *id));
    events
}

/// How many events fall where in a range of days.
pub fn histogram(
    dataset: &Dataset,
    policies: &[PolicyId],
    extent: Days,
    n_bins: usize,
) -> Vec<Bin> {
    let mut bins = vec![Bin::default(); n_bins.max(1)];
    for id in policies.iter().flat_map(|id| &dataset.policies[*id].events) {
        let Some(when) = &dataset.events[*id].date.when else {
            continue;
        };
        let (first, last) = moves::ends(when, extent);
        let x = (moves::x_of(first, extent) + moves::x_after(last, extent)) / 2.0;
        let at = (x.clamp(0.0, 1.0) * bins.len() as f64) as usize;
        let last_bin = bins.len() - 1;
        if let Some(bin) = bins.get_mut(at.min(last_bin)) {
            match when.span.earliest == when.span.latest {
                true => bin.n_exact += 1,
                false => bin.n_spans += 1,
            }
        }
    }
    bins
}

/// All days that the dated events of some policies reach, with a margin of a twentieth and at least
/// three days on both sides. A month around the epoch of the calendar if there is none.
pub fn extent(dataset: &Dataset, policies: &[PolicyId]) -> Days {
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let dates = events.map(|id| &dataset.events[*id].date);
    let whens: Vec<&When> = dates.filter_map(|date| date.when.as_ref()).collect();
    let ends = |when: &&When| [when.span.earliest, when.span.latest];
    let days = || whens.iter().flat_map(ends).flatten();
    match (days().min(), days().max()) {
        (Some(first), Some(last)) => {
            let margin = ((last.0 - first.0) / 20).max(3);
            (first.plus(-margin), last.plus(margin))
        }
        _ => (Day(0), Day(30)),
    }
}

/// The other days that sides of open conflicts give for an event.
fn other_sides(dataset: &Dataset, event: EventId) -> Vec<&When> {
    let conflicts = dataset.conflicts_about(Entity::Event(event)).iter();
    let conflicts = conflicts.map(|id| &dataset.conflicts[*id]);
    let open = conflicts.filter(|conflict| conflict.state == ConflictState::Open);
    open.flat_map(|conflict| {
        let sides = conflict.sides.iter().enumerate();
        let others = sides.filter(|(idx, _)| Some(*idx) != conflict.chosen);
        others.filter_map(|(_, side)| side.when.as_ref())
    })
    .collect()
}

#[cfg(test)]
mod tests;
