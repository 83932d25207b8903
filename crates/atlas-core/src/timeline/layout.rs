//! Laying out the events of some policies, and their order and reach in time.
//!
//! Leaves out what each lane holds (`lanes`).

use super::lanes::lanes;
use super::mark::Lane;
use super::plan::Plan;
use super::ticks::{Tick, ticks};
use super::window::{Days, clamp};
use crate::model::{Dataset, EventId, PolicyId};
use crate::time::When;

/// The timeline, laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timeline {
    /// All days that the events reach, with a margin; of all events of the dataset if these have no dates.
    pub extent: Days,
    /// The days shown.
    pub window: Days,
    /// Where to draw lines and dates. None only if no event of the dataset has a date: then there is no axis.
    pub ticks: Vec<Tick>,
    /// The lanes, in reading order.
    pub lanes: Vec<Lane>,
    /// Events without a date: shown apart, never dropped.
    pub undated: Vec<EventId>,
}

/// Lays out the events of some policies.
///
/// Every event appears once in each lane of its policy that it belongs to (as a mark or inside a
/// cluster) if it touches the window, and in `undated` if it has no date. Complexity: O(n log n) in
/// the events.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::model::codes::LaneBy;
/// use atlas_core::timeline::{Plan, Shape, timeline};
///
/// let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
/// let policies: Vec<_> = dataset.policies.ids().collect();
/// let plan = Plan { lanes: LaneBy::Jurisdiction, window: None, n_columns: 40, n_label_columns: 8 };
/// let timeline = timeline(&dataset, &policies, plan);
/// let shapes: Vec<&Shape> = timeline.lanes.iter().flat_map(|lane| &lane.marks).map(|mark| &mark.shape).collect();
/// // A day is a point, "about 2025" a band.
/// assert!(matches!(shapes[..], [Shape::Point, Shape::Band { is_approximate: true, .. }]));
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn timeline(dataset: &Dataset, policies: &[PolicyId], plan: Plan) -> Timeline {
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let is_undated = |id: &&EventId| dataset.events[**id].date.when.is_none();
    let undated = events.filter(is_undated).copied().collect();
    let all = || dataset.policies.ids().collect::<Vec<_>>();
    let Some(extent) = extent(dataset, policies).or_else(|| extent(dataset, &all())) else {
        return Timeline {
            undated,
            ..Timeline::default()
        };
    };
    let window = clamp(plan.window.unwrap_or(extent), extent);
    Timeline {
        extent,
        window,
        ticks: ticks(window, plan.n_columns),
        lanes: lanes(dataset, policies, plan, window),
        undated,
    }
}

/// The events of some policies in order of time, undated ones last: the list beside the drawing.
pub fn in_order(dataset: &Dataset, policies: &[PolicyId]) -> Vec<EventId> {
    let mut events: Vec<EventId> = Vec::new();
    for id in policies {
        events.extend(&dataset.policies[*id].events);
    }
    events.sort_by_key(|id| (dataset.events[*id].date.order_key(), *id));
    events
}

/// All days that the dated events of some policies reach, with a margin of a twentieth and at least
/// three days on both sides. `None` if there is none.
pub fn extent(dataset: &Dataset, policies: &[PolicyId]) -> Option<Days> {
    let events = policies.iter().flat_map(|id| &dataset.policies[*id].events);
    let dates = events.map(|id| &dataset.events[*id].date);
    let whens: Vec<&When> = dates.filter_map(|date| date.when.as_ref()).collect();
    let ends = |when: &&When| [when.span.earliest, when.span.latest];
    let days = || whens.iter().flat_map(ends).flatten();
    let (first, last) = (days().min()?, days().max()?);
    let margin = ((last.0 - first.0) / 20).max(3);
    Some((first.plus(-margin), last.plus(margin)))
}
