//! The axis over the lanes, and the key below them.

use atlas_core::model::codes::Lang;
use atlas_core::timeline::{Days, Tick, TickUnit, Timeline};
use atlas_words::{day_short, month_of_year, month_short, ui};
use leptos::prelude::*;

use crate::browser::clock;
use crate::components::percent;

/// The id by which the axis can be measured.
pub(super) const AXIS: &str = "timeline-axis";

/// Ticks, and today's line.
#[component]
pub(super) fn Axis(
    /// What to draw.
    layout: Memo<Timeline>,
    /// The language of the labels.
    lang: Lang,
) -> impl IntoView {
    let marks = move || {
        let layout = layout.read();
        let ticks = layout.ticks.iter();
        let ticks = ticks.map(|tick| view! { <TickMark tick=*tick lang /> });
        view! { {ticks.collect_view()} <Today window=layout.window lang /> }
    };
    view! { <div class="timeline__axis" id=AXIS aria-hidden="true">{marks}</div> }
}

#[component]
fn TickMark(
    /// The tick.
    tick: Tick,
    /// The language of its label.
    lang: Lang,
) -> impl IntoView {
    let label = match tick.unit {
        TickUnit::Day => day_short(lang, tick.day),
        TickUnit::Month => month_short(lang, tick.day),
        TickUnit::Year => month_of_year(lang, tick.day),
    };
    view! { <span class="tick" style:left=percent(tick.x)>{label}</span> }
}

/// Today's line, while today lies in the window.
#[component]
fn Today(
    /// The days that are shown.
    window: Days,
    /// The language of its title.
    lang: Lang,
) -> impl IntoView {
    let (first, last) = window;
    let today = clock::today().filter(|day| (first..=last).contains(day))?;
    let x = f64::from(today.0 - first.0) / f64::from(last.0 - first.0 + 1);
    Some(view! {
        <span class="today" style:left=percent(x) title=ui::KEY_TODAY.of(lang)></span>
    })
}

/// What the marks mean.
#[component]
pub(super) fn Key(
    /// The language of the words.
    lang: Lang,
) -> impl IntoView {
    let signs = [
        ("point", ui::KEY_POINT),
        ("band", ui::KEY_BAND),
        ("approximate", ui::KEY_APPROXIMATE),
        ("printed", ui::KEY_PRINTED),
        ("other-side", ui::KEY_OTHER_SIDE),
        ("deadline", ui::KEY_DEADLINE),
    ];
    let items = signs.map(|(shape, label)| {
        view! {
            <li>
                <span class="key__sign" data-shape=shape aria-hidden="true"></span> " "
                {label.of(lang)}
            </li>
        }
    });
    view! { <ul class="key" aria-label=ui::KEY.of(lang)>{items.collect_view()}</ul> }
}
