//! The heading of a screen.

use crate::element::{El, el};

/// An empty heading that takes the focus when a link leads to its screen.
pub(crate) fn screen_title() -> El {
    el("h1").attr("id", "screen-title").attr("tabindex", "-1")
}
