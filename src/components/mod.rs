//! Small parts that are handed values and callbacks, and know no `Atlas`.

mod badge;
mod copy_button;
mod failure_panel;
mod highlighted;
mod missing;
mod name;
mod screen_title;
mod switch;
mod table;
mod words;

pub use badge::{Badge, Icon, Sign};
pub use copy_button::CopyButton;
pub use failure_panel::FailurePanel;
pub use highlighted::Highlighted;
pub use missing::MissingWord;
pub use name::{Chain, Name};
pub use screen_title::ScreenTitle;
pub use switch::{Labelled, Menu, Switch};
pub use table::{Bar, TableHead, TableScroll};
pub use words::{InBrackets, Quote, Words};

/// A part of the room there is, 0 to 1, as a length of a style.
pub fn percent(part: f64) -> String {
    format!("{:.3}%", part * 100.0)
}

/// The value of an ARIA state (`aria-pressed`, `aria-expanded`): there, `false` is a word and not an absence.
pub const fn aria(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
