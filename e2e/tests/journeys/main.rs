//! Journeys through the built site, in one program so that it links once.

mod boot;
mod evidence;
mod failures;
mod house;
mod offline;
mod pictures;
mod readers;
mod saving;
mod statements;
mod texts;
mod versions;
