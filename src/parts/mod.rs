//! Parts of the page that several views share and that know the `Atlas`: the filter panel, the result
//! bar, the evidence panel, figures, claims.
//!
//! Leaves out the views themselves, which use these and never one another.

mod claim;
mod evidence_list;
mod evidence_panel;
mod facet;
mod figure;
mod filter_panel;
mod place;
mod result_bar;
mod share;
mod switch;

pub(crate) use claim::{ClaimItem, VerdictBadge};
pub(crate) use evidence_list::{EvidenceList, SourceLink};
pub(crate) use evidence_panel::EvidencePanel;
pub(crate) use figure::Figure;
pub(crate) use filter_panel::FilterPanel;
pub(crate) use place::{Chain, Name};
pub(crate) use result_bar::ResultBar;
pub(crate) use share::Share;
pub(crate) use switch::{Form, Switch};
