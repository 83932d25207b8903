//! What the whole page shares: the dataset, the state, and what follows from them.
//!
//! `Atlas` is `Copy` and handed down as a prop, so no component can be mounted without it. One-way
//! flow: an event calls [`Atlas::dispatch`], the state changes, memos follow, views follow the
//! memos. The only outward effects (address, title, measures) are here. Leaves out fetching (`app`).

use std::ops::Deref;

use atlas_core::model::codes::Lang;
use atlas_core::load::Issue;
use atlas_core::query::index::Index;
use atlas_core::model::{Dataset, PolicyId};
use atlas_core::query::{Answer, Query, Sort};
use atlas_core::view_state::route::{Oddity, hash_from_state, state_from_hash};
use atlas_core::query::search::terms;
use atlas_core::view_state::{Action, Screen, ViewState};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::derived::Derived;
use crate::platform::{hash, marks, page};

/// The dataset with the state of the screen.
///
/// The dataset is leaked once per load: it lives as long as the page, is never changed or cloned,
/// and a plain reference is `Copy`, so that no closure has to count owners. So is what stands around it:
/// nearly every closure of the page holds an `Atlas`, and a pointer is less to copy than a dozen handles.
#[derive(Clone, Copy)]
pub struct Atlas {
    shared: &'static Shared,
}

impl Deref for Atlas {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.shared
    }
}

/// What an [`Atlas`] points to.
#[derive(Clone)]
pub struct Shared {
    /// Everything there is to show.
    pub dataset: &'static Dataset,
    /// What is wrong with the file.
    pub issues: &'static [Issue],
    /// The language of the interface.
    pub lang: Lang,
    asked_lang: Derived<Option<Lang>>,
    state: RwSignal<ViewState>,
    oddities: RwSignal<Vec<Oddity>>,
    /// The answer to the present query.
    pub answer: Derived<Answer>,
    /// The words being looked for, folded, for highlighting.
    pub terms: Derived<Vec<String>>,
    followed_link: RwSignal<bool>,
}

impl Atlas {
    /// Sets up the page's state from the address and keeps the two together from now on.
    pub fn new(dataset: Dataset, issues: Vec<Issue>, lang: Lang) -> Self {
        let index: &'static Index = Box::leak(Box::new(Index::new(&dataset)));
        let dataset: &'static Dataset = Box::leak(Box::new(dataset));
        let (state, oddities) = state_from_hash(dataset, &hash::read());
        let state = RwSignal::new(state);
        // Memos of the parts, so that opening a panel or panning asks no query anew.
        let query: Derived<Query> = Derived::new(move || state.read().query.clone());
        let sort: Derived<Sort> = Derived::new(move || state.read().sort);
        Self::of(Shared {
            dataset,
            issues: Box::leak(issues.into_boxed_slice()),
            lang,
            asked_lang: Derived::new(move || state.read().lang),
            state,
            oddities: RwSignal::new(oddities),
            answer: Derived::new(move || index.answer(dataset, &query.read(), sort.get())),
            terms: Derived::new(move || terms(&query.read().text)),
            followed_link: RwSignal::new(false),
        })
    }

    fn of(shared: Shared) -> Self {
        let shared = Box::leak(Box::new(shared));
        Self { shared }
    }

    /// The same in the language that the state asks for, if it asks for one. Tracks it.
    pub fn in_asked_language(self) -> Self {
        let lang = self.asked_lang.get().unwrap_or(self.lang);
        if lang == self.lang {
            return self;
        }
        // A hundred bytes for each press of the language link.
        Self::of(Shared {
            lang,
            ..self.shared.clone()
        })
    }

    /// Does what a reader asked for.
    pub fn dispatch(self, action: Action) {
        if let Some(measure) = measure_of(&action, self.state.read_untracked().screen) {
            marks::measure_to_paint(measure);
        }
        let history = action.history();
        self.state.update(|state| state.apply(action));
        let link = hash_from_state(self.dataset, &self.state.read_untracked());
        hash::write(&link, history);
    }

    /// The link that would do this. Tracks the state.
    pub fn link_to(self, action: Action) -> impl Fn() -> String + 'static {
        move || {
            let mut state = self.state.get();
            state.apply(action.clone());
            hash_from_state(self.dataset, &state)
        }
    }

    /// Does this when a button is pressed.
    pub fn on_press(self, action: Action) -> impl Fn() + 'static {
        move || self.dispatch(action.clone())
    }

    /// Whether something holds of the state, as the value of an ARIA attribute. Tracks the state.
    pub fn holds(
        self,
        holds: impl Fn(&ViewState) -> bool + 'static,
    ) -> impl Fn() -> &'static str + 'static {
        move || {
            if holds(&self.state.read()) {
                "true"
            } else {
                "false"
            }
        }
    }

    /// The link of a state.
    pub fn link_of(self, state: &ViewState) -> String {
        hash_from_state(self.dataset, state)
    }

    /// The address of what is on the screen, to be copied.
    pub fn address(self) -> String {
        hash::address_of(&hash_from_state(self.dataset, &self.state.read_untracked()))
    }

    /// The lasting address of a policy's record: without filters or anything that is open. Only `#…` where nobody
    /// knows the site.
    pub fn permalink(self, id: PolicyId) -> String {
        let state = ViewState {
            screen: Screen::Policy(id),
            data: self.snapshot().data,
            ..ViewState::default()
        };
        hash::site_address() + &self.link_of(&state)
    }

    /// The state as it is now, for an act that needs all of it. Does not track.
    pub fn snapshot(self) -> ViewState {
        self.state.get_untracked()
    }

    /// A part of the state: readers of it hear of that part's changes only.
    pub fn part<T>(self, part: impl Fn(&ViewState) -> T + 'static) -> Derived<T>
    where
        T: Default + PartialEq + Send + Sync,
    {
        let state = self.state;
        Derived::new(move || part(&state.read()))
    }

    /// The present screen.
    pub fn screen(self) -> Derived<Screen> {
        self.part(|state| state.screen)
    }

    /// What was not understood in the link that led here. Tracks it.
    pub fn oddities(self) -> Vec<Oddity> {
        self.oddities.get()
    }

    /// Puts the notice about the link away.
    pub fn forget_oddities(self) {
        self.oddities.set(Vec::new());
    }

    /// The address changed: by a link, by Back, or by hand.
    pub fn follow_address(self) {
        let (state, oddities) = state_from_hash(self.dataset, &hash::read());
        let is_new_screen = self.state.read_untracked().screen != state.screen;
        self.oddities.set(oddities);
        self.state.set(state);
        // Back returns to where the reader was; a link leads to the top of something new.
        if self.followed_link.get_untracked() && is_new_screen {
            page::scroll_to_top();
            // The title is there once what follows the state has been drawn.
            spawn_local(async { page::focus("screen-title") });
        }
        self.followed_link.set(false);
    }

    /// A click bubbled up to the page: remembers whether it follows a link.
    pub fn note_click(self, is_on_link: bool) {
        self.followed_link.set(is_on_link);
    }
}

/// The measure that an act counts towards.
fn measure_of(action: &Action, screen: Screen) -> Option<&'static str> {
    match action {
        Action::SetText(_) => Some("atlas:search"),
        Action::SetWindow(_) | Action::SetLanes(_) | Action::SetTimelineForm(_) => {
            Some("atlas:timeline")
        }
        Action::AddColumn(_)
        | Action::RemoveColumn(_)
        | Action::MoveColumnLeft(_)
        | Action::SetRows(_) => Some("atlas:compare"),
        Action::SetDates { .. } if screen == Screen::Timeline => Some("atlas:timeline"),
        Action::SetReading(_) if screen == Screen::Compare => Some("atlas:compare"),
        Action::Choose(..)
        | Action::ChooseOnly(..)
        | Action::ClearFacet(_)
        | Action::SetDates { .. }
        | Action::SetSureness(_)
        | Action::SetReading(_)
        | Action::ClearFilters
        | Action::ClearAll
        | Action::SetSort(_)
        | Action::SetCardsForm(_) => Some("atlas:filter"),
        Action::Open(_)
        | Action::SetLang(_)
        | Action::ShowEvidence(_)
        | Action::CloseEvidence
        | Action::Restore(_) => None,
    }
}
