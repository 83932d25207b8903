//! Where the reader is on a screen, remembered by the entry of the history (`browser::history`).
//!
//! Leaves out when a page rests or is left (`frame`).

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::Atlas;
use crate::browser::history::{self, Place};

impl Atlas {
    /// Lets the present entry of the history remember where the reader is: before it is left, and whenever the page rests.
    pub fn remember_place(self) {
        let place = Place::now(self.n_more.get_untracked());
        history::remember(self.own_lang, Some(place));
    }

    /// Goes where the reader was when the present entry of the history was left, if it ever was.
    pub fn return_to_place(self) {
        let Some(place) = history::entry().and_then(|entry| entry.place) else {
            return;
        };
        self.n_more.set(place.n_more);
        spawn_local(async move {
            // The list is as long as it was once what follows the state has been drawn.
            tick().await;
            place.go();
        });
    }
}
