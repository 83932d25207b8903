//! How we know: figures that can be pressed, claims with their verdicts, conflicts with their sides, sources, and the
//! panel that shows them for whatever was pressed.

mod claim;
mod conflict;
mod figure;
mod list;
mod panel;
mod subject;

pub(crate) use claim::{Claim, ConfidenceBadge, VerdictBadge};
pub(crate) use conflict::ConflictSides;
pub(crate) use figure::Figure;
pub(crate) use list::SourceLink;
pub(crate) use panel::EvidencePanel;
