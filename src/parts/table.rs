//! Pieces of tables: a frame that scrolls, column headings, bars.

use crate::element::{El, el};

/// A frame around a table that may be wider than the page. It takes the focus, so that the keyboard
/// can scroll it.
pub(crate) fn scroller(labelled_by: &'static str) -> El {
    el("div")
        .class("table-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", labelled_by)
}

/// A row of headings. An empty one is a cell: a heading must say something.
pub(crate) fn table_head(headings: &[&str]) -> El {
    let cell = |heading: &&str| match *heading {
        "" => el("td"),
        heading => el("th").attr("scope", "col").child(heading),
    };
    el("thead").child(el("tr").children(headings.iter().map(cell)))
}

/// A bar of a chart, `part` (0 to 1) of its room wide. The number stands beside it.
pub(crate) fn bar(part: f64) -> El {
    let fill = el("span").class("bar__fill").style_part("width", part);
    el("span")
        .class("bar")
        .attr("aria-hidden", "true")
        .child(fill)
}
