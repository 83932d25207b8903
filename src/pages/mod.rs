//! The screens. They never import one another: what several of them show is in `components`, `evidence`, `filters`,
//! `sharing` and `links`.

mod cards;
mod compare;
mod policy;
mod sources;
mod statements;
mod timeline;

pub(crate) use cards::CardsPage;
pub(crate) use compare::ComparePage;
pub(crate) use policy::PolicyPage;
pub(crate) use sources::SourcesPage;
pub(crate) use statements::{StatementPanel, StatementsPage};
pub(crate) use timeline::TimelinePage;
