//! Parts of the page that several views share and that know the `Atlas`: the filter panel, the result
//! bar, the evidence panel, figures, claims, saving.
//!
//! Leaves out the views themselves, which use these and never one another.

mod cite;
mod claim;
mod conflict;
mod evidence_list;
mod evidence_panel;
mod facet;
mod figure;
mod filter_panel;
mod link;
mod missing;
mod place;
mod result_bar;
mod save;
mod share;
mod switch;
mod table;
mod title;

pub(crate) use cite::citations;
pub(crate) use claim::{claim_item, confidence_badge, verdict_badge};
pub(crate) use conflict::conflict_sides;
pub(crate) use evidence_list::{evidence_list, source_link};
pub(crate) use evidence_panel::evidence_panel;
pub(crate) use figure::figure;
pub(crate) use filter_panel::filter_panel;
pub(crate) use link::{evidence_button, link, outward_link, policy_link};
pub(crate) use missing::missing_word;
pub(crate) use place::{chain, name};
pub(crate) use result_bar::result_bar;
pub(crate) use save::save;
use share::copy_button;
pub(crate) use share::share;
pub(crate) use switch::{Form, menu, switch};
pub(crate) use table::{bar, scroller, table_head};
pub(crate) use title::screen_title;
