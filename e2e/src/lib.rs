//! What a journey through the built site needs: a served copy of it, a fresh browser, ways to find
//! things as a reader does, and an eye on the console. The journeys themselves are in `tests/`.

pub mod axe;
pub mod browser;
pub mod console;
pub mod driver;
pub mod failure;
pub mod find;
pub mod journey;
pub mod keys;
pub mod page;
pub mod shipped;
pub mod shots;
pub mod site;
pub mod webdriver;
