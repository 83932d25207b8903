//! Pieces of tables: a frame that scrolls, column headings, bars.

use leptos::prelude::*;

use super::attributes::percent;

/// A frame around a table that may be wider than the page. It takes the focus, so that the keyboard can scroll it.
#[component]
pub fn TableScroll(
    /// The id of the heading that names it.
    labelled_by: &'static str,
    /// The table.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby=labelled_by>
            {children()}
        </div>
    }
}

/// A row of headings. An empty one is a cell: a heading must say something.
#[component]
pub fn TableHead(
    /// What the columns are called.
    #[prop(into)]
    headings: Vec<&'static str>,
) -> impl IntoView {
    let cells = headings.into_iter().map(|heading| {
        if heading.is_empty() {
            view! { <td></td> }.into_any()
        } else {
            view! { <th scope="col">{heading}</th> }.into_any()
        }
    });
    view! { <thead><tr>{cells.collect_view()}</tr></thead> }
}

/// A bar of a chart. The number stands beside it.
#[component]
pub fn Bar(
    /// How much of its room it fills, from 0 to 1.
    part: f64,
) -> impl IntoView {
    view! {
        <span class="bar" aria-hidden="true">
            <span class="bar__fill" style:width=percent(part)></span>
        </span>
    }
}
