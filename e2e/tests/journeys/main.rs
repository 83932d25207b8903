//! Journeys through the built site, in one program so that it links once.

mod boot;
mod dates;
mod evidence;
mod failures;
mod house;
mod offline;
mod opening;
mod others;
mod pictures;
mod places;
mod readers;
mod saving;
mod statements;
mod texts;
mod versions;
