//! The overview: how many events fall where.
//!
//! Leaves out the events themselves (`lanes`).

use super::window::{Days, ends, x_after, x_of};
use crate::model::{Dataset, PolicyId};

/// One bin of the overview.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bin {
    /// Events dated to the day.
    pub n_exact: usize,
    /// Events whose date is a span; each counts once, in the bin of its middle.
    pub n_spans: usize,
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
        let (first, last) = ends(when, extent);
        let x = (x_of(first, extent) + x_after(last, extent)) / 2.0;
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
