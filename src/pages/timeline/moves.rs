//! The moves of the window in time: what buttons, wheel and clusters do.
//!
//! Leaves out where a move leads (`atlas_core::timeline`).

use atlas_core::timeline::{Days, Timeline, pan, zoom};
use atlas_core::view_state::Action;
use leptos::ev::WheelEvent;
use leptos::prelude::*;

use crate::browser::pointer;
use crate::store::Atlas;

/// How much a press of a zoom button or a turn of the wheel narrows the window.
pub(super) const ZOOM_STEP: f64 = 0.6;

/// What is drawn, and the moves of its window.
#[derive(Clone, Copy)]
pub(super) struct Moves {
    atlas: Atlas,
    layout: Memo<Timeline>,
}

impl Moves {
    pub(super) const fn new(atlas: Atlas, layout: Memo<Timeline>) -> Self {
        Self { atlas, layout }
    }

    /// Shows these days; all of them as the usual window.
    pub(super) fn show(self, days: Days) {
        let extent = self.layout.read_untracked().extent;
        let window = (days != extent).then_some(days);
        self.atlas.dispatch(Action::SetWindow(window));
    }

    /// Moves by a fraction of the window; to the left if it is negative.
    pub(super) fn pan(self, fraction: f64) {
        let (window, extent) = self.window_and_extent();
        self.show(pan(window, extent, fraction));
    }

    /// Narrows or widens the window around a point of it, 0 (left) to 1.
    pub(super) fn zoom(self, factor: f64, anchor: f64) {
        let (window, extent) = self.window_and_extent();
        self.show(zoom(window, extent, factor, anchor));
    }

    fn window_and_extent(self) -> (Days, Days) {
        let layout = self.layout.read_untracked();
        (layout.window, layout.extent)
    }

    /// A plain wheel scrolls the page; with a key or by pinching it zooms.
    pub(super) fn wheel(self, ev: &WheelEvent) {
        if pointer::is_zoom(ev) {
            ev.prevent_default();
            let factor = if ev.delta_y() > 0.0 {
                1.0 / ZOOM_STEP
            } else {
                ZOOM_STEP
            };
            self.zoom(factor, pointer::x_in(ev).unwrap_or(0.5));
        }
    }
}
