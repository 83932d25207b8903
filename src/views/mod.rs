//! The screens and the frame around them. They never import one another: what several of them show is
//! in `parts`.

mod cards;
mod compare;
mod frame;
mod policy;
mod sources;
mod timeline;

pub(crate) use frame::frame;
