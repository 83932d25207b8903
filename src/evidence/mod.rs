//! How we know: figures that can be pressed, claims with their verdicts, conflicts with their sides, sources, and the
//! panel that shows them for whatever was pressed.

mod blocks;
mod claim;
mod conflict;
mod figure;
mod list;
mod panel;
mod subject;
mod support;

pub(crate) use claim::{Claim, ClaimHead, ConfidenceBadge, OriginalWording, VerdictBadge};
pub(crate) use conflict::ConflictSides;
pub(crate) use figure::Figure;
pub(crate) use list::SourceLink;
pub(crate) use panel::EvidencePanel;
pub(crate) use support::SupportBar;
