//! Small parts that are handed values and callbacks, and know no `Atlas`.

mod attributes;
mod badge;
mod chips;
mod copy_button;
mod failure_panel;
mod highlighted;
mod missing;
mod more_button;
mod name;
mod number;
mod plain_list;
mod screen_title;
mod spoken;
mod suggestion;
mod switch;
mod table;
mod words;

pub use attributes::{aria, percent};
pub use badge::{Badge, Icon, Sign};
pub use chips::Chips;
pub use copy_button::CopyButton;
pub use failure_panel::FailurePanel;
pub use highlighted::Highlighted;
pub use missing::MissingWord;
pub use more_button::MoreButton;
pub use name::{Chain, Name};
pub use number::Number;
pub use plain_list::PlainList;
pub use screen_title::ScreenTitle;
pub use spoken::Spoken;
pub use suggestion::Suggestion;
pub use switch::{Labelled, Menu, Switch};
pub use table::{Bar, TableHead, TableScroll};
pub use words::{InBrackets, Quote, Verbatim, Words};
