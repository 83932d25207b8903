//! The keys a reader presses that are no letters, by the code that WebDriver gives them.

/// Moves the focus on.
pub const TAB: &str = "\u{e004}";
/// Activates, submits, chooses.
pub const ENTER: &str = "\u{e007}";
/// Closes, takes back.
pub const ESCAPE: &str = "\u{e00c}";
/// Activates a button, ticks a box.
pub const SPACE: &str = " ";
/// Deletes backwards.
pub const BACKSPACE: &str = "\u{e003}";
/// To the end.
pub const END: &str = "\u{e010}";
/// To the start.
pub const HOME: &str = "\u{e011}";
/// One to the left.
pub const LEFT: &str = "\u{e012}";
/// One up.
pub const UP: &str = "\u{e013}";
/// One to the right.
pub const RIGHT: &str = "\u{e014}";
/// One down.
pub const DOWN: &str = "\u{e015}";
/// Held with another key.
pub const SHIFT: &str = "\u{e008}";
/// Held with another key.
pub const CONTROL: &str = "\u{e009}";
