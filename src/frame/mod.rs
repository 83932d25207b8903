//! The frame around every screen: header with search, notices, the screen, evidence, footer.

mod footer;
mod header;
mod notices;

use std::time::Duration;

use atlas_core::model::Entity;
use atlas_core::view_state::Screen;
use atlas_words::{entity_text, ui};
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use self::footer::Footer;
use self::header::{Header, SkipLink};
use self::notices::Notices;
use crate::browser::{keyboard, page};
use crate::evidence::EvidencePanel;
use crate::filters::FilterPanel;
use crate::pages::{
    CardsPage, ComparePage, PolicyPage, SourcesPage, StatementPanel, StatementsPage, TimelinePage,
};
use crate::store::Atlas;

/// How long a page must stand still before the place counts as one where the reader was.
const REST: Duration = Duration::from_millis(200);

/// How many rows of a list go on paper beyond its first ones: some hundred sheets.
const MOST_ON_PAPER: usize = 1000;

/// The whole page once there is a dataset.
#[component]
pub fn Frame(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    Effect::new(move || page::set_title(&title_of(atlas, atlas.screen.get())));
    let search_key = window_event_listener(ev::keydown, |ev: KeyboardEvent| {
        if ev.key() == "/" && !keyboard::is_typing(&ev) {
            ev.prevent_default();
            page::focus("search");
        }
    });
    on_cleanup(move || search_key.remove());
    follow_place(atlas);
    unfold_for_print(atlas);
    let leave = move |ev: MouseEvent| {
        if keyboard::is_on_link(&ev) {
            atlas.remember_place();
        }
    };
    let filters = Memo::new(move |_| Filters::of(atlas.screen.get()));
    view! {
        <div class="page" on:click=leave>
            <SkipLink lang=atlas.lang />
            <Header atlas />
            <Notices atlas />
            <div class="desk" data-filters=move || (filters.get() != Filters::None).then_some("true")>
                {move || match filters.get() {
                    Filters::Policies => view! { <FilterPanel atlas /> }.into_any(),
                    Filters::Statements => view! { <StatementPanel atlas /> }.into_any(),
                    Filters::None => ().into_any(),
                }}
                <main class="screen">
                    {move || match atlas.screen.get() {
                        Screen::Cards => view! { <CardsPage atlas /> }.into_any(),
                        Screen::Timeline => view! { <TimelinePage atlas /> }.into_any(),
                        Screen::Compare => view! { <ComparePage atlas /> }.into_any(),
                        Screen::Policy(id) => view! { <PolicyPage atlas id /> }.into_any(),
                        Screen::Statements => view! { <StatementsPage atlas /> }.into_any(),
                        Screen::Sources => view! { <SourcesPage atlas /> }.into_any(),
                    }}
                </main>
                <EvidencePanel atlas />
            </div>
            <Footer atlas />
        </div>
    }
}

/// Lets the history know where the reader is: whenever the page rests, and when it is left.
fn follow_place(atlas: Atlas) {
    let n_scrolls = RwSignal::new(0_u32);
    let scrolled = window_event_listener(ev::scroll, move |_| n_scrolls.update(|n| *n += 1));
    let left = window_event_listener(ev::pagehide, move |_| atlas.remember_place());
    on_cleanup(move || {
        scrolled.remove();
        left.remove();
    });
    let mut rest = debounce(REST, move |()| atlas.remember_place());
    Effect::new(move || {
        if n_scrolls.get() > 0 {
            rest(());
        }
    });
}

/// Draws what goes on paper.
fn unfold_for_print(atlas: Atlas) {
    let n_on_screen = StoredValue::new(0);
    let before = window_event_listener(ev::beforeprint, move |_| {
        let n_more = atlas.n_more.get_untracked();
        n_on_screen.set_value(n_more);
        atlas.n_more.set(n_more.max(MOST_ON_PAPER));
    });
    let after = window_event_listener(ev::afterprint, move |_| {
        atlas.n_more.set(n_on_screen.get_value())
    });
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

/// Which filters stand beside a screen. Screens that share some keep them as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filters {
    Policies,
    Statements,
    None,
}

impl Filters {
    const fn of(screen: Screen) -> Self {
        match screen {
            Screen::Cards | Screen::Timeline | Screen::Compare => Self::Policies,
            Screen::Statements => Self::Statements,
            Screen::Policy(_) | Screen::Sources => Self::None,
        }
    }
}

fn title_of(atlas: Atlas, screen: Screen) -> String {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let name = ui::NAME.of(lang);
    let part = match screen {
        Screen::Cards => return name.to_owned(),
        Screen::Timeline => ui::TIMELINE.of(lang),
        Screen::Compare => ui::COMPARE.of(lang),
        Screen::Statements => ui::STATEMENTS.of(lang),
        Screen::Sources => ui::SOURCES.of(lang),
        Screen::Policy(id) => entity_text(&dataset, Entity::Policy(id)).get(lang).1,
    };
    format!("{part} – {name}")
}
