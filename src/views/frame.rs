//! The frame around every screen: header with search, notices, the screen, evidence, footer.

use atlas_core::model::Entity;
use atlas_core::state::{Action, Screen};
use atlas_words::{day, entity_text, n_issues, oddity, ui};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::cards::CardsView;
use super::compare::CompareView;
use super::policy::PolicyView;
use super::sources::SourcesView;
use super::timeline::TimelineView;
use crate::atlas::Atlas;
use crate::components::{Icon, Sign, Words};
use crate::parts::{EvidencePanel, FilterPanel};
use crate::platform::{keyboard, page};

/// The whole page once there is a dataset.
#[component]
pub(crate) fn Frame(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let screen = atlas.screen();
    Effect::new(move || page::set_title(&title_of(atlas, screen.get())));
    let search_key = window_event_listener(leptos::ev::keydown, |ev: KeyboardEvent| {
        if ev.key() == "/" && !keyboard::is_typing(&ev) {
            ev.prevent_default();
            page::focus("search");
        }
    });
    on_cleanup(move || search_key.remove());
    let has_filters = move || !matches!(screen.get(), Screen::Policy(_) | Screen::Sources);
    view! {
        <div class="page" on:click=move |ev: MouseEvent| atlas.note_click(keyboard::is_on_link(&ev))>
            <a class="skip-link" href="#results" on:click=move |ev| {
                // The address carries the state, so the link must not change it.
                ev.prevent_default();
                page::focus("results");
            }>
                {ui::SKIP.of(lang)}
            </a>
            <Header atlas />
            <Notices atlas />
            <div class="desk" data-filters=move || has_filters().then_some("true")>
                <Show when=has_filters>
                    <FilterPanel atlas />
                </Show>
                <main class="screen">
                    {move || match screen.get() {
                        Screen::Cards => view! { <CardsView atlas /> }.into_any(),
                        Screen::Timeline => view! { <TimelineView atlas /> }.into_any(),
                        Screen::Compare => view! { <CompareView atlas /> }.into_any(),
                        Screen::Policy(id) => view! { <PolicyView atlas id /> }.into_any(),
                        Screen::Sources => view! { <SourcesView atlas /> }.into_any(),
                    }}
                </main>
                <EvidencePanel atlas />
            </div>
            <Footer atlas />
        </div>
    }
}

fn title_of(atlas: Atlas, screen: Screen) -> String {
    let lang = atlas.lang;
    let name = ui::NAME.of(lang);
    let part = match screen {
        Screen::Cards => return name.to_owned(),
        Screen::Timeline => ui::TIMELINE.of(lang),
        Screen::Compare => ui::COMPARE.of(lang),
        Screen::Sources => ui::SOURCES.of(lang),
        Screen::Policy(id) => entity_text(atlas.dataset, Entity::Policy(id)).get(lang).1,
    };
    format!("{part} – {name}")
}

#[component]
fn Header(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let screen = atlas.screen();
    let tabs = [
        (Screen::Cards, ui::CARDS),
        (Screen::Timeline, ui::TIMELINE),
        (Screen::Compare, ui::COMPARE),
        (Screen::Sources, ui::SOURCES),
    ];
    let tabs = tabs.map(|(to, label)| {
        view! {
            <li>
                <a
                    href=atlas.link_to(Action::Open(to))
                    aria-current=move || (screen.get() == to).then_some("page")
                >
                    {label.of(lang)}
                </a>
            </li>
        }
    });
    view! {
        <header class="header">
            <a class="header__name" href=atlas.link_to(Action::Open(Screen::Cards))>
                <Icon sign=Sign::Atlas /> {ui::NAME.of(lang)}
            </a>
            <nav aria-label=ui::SCREENS.of(lang)><ul class="tabs">{tabs.into_iter().collect_view()}</ul></nav>
            <SearchField atlas />
        </header>
    }
}

#[component]
fn SearchField(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let text = atlas.part(|state| state.query.text.clone());
    view! {
        <form class="search" role="search" on:submit=move |ev| ev.prevent_default()>
            <label class="visually-hidden" for="search">{ui::SEARCH.of(lang)}</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                placeholder=ui::SEARCH_HINT.of(lang)
                prop:value=text
                on:input:target=move |ev| {
                    // While an input method is composing, its letters are no words yet; browsers
                    // send one more input event when it is done.
                    if !keyboard::is_composing(&ev) {
                        atlas.dispatch(Action::SetText(ev.target().value()));
                    }
                }
                on:compositionend:target=move |ev| atlas.dispatch(Action::SetText(ev.target().value()))
            />
            <kbd aria-hidden="true">"/"</kbd>
        </form>
    }
}

/// What is odd about the link or the file, above everything and easy to put away.
#[component]
fn Notices(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let oddities = atlas.oddities();
    let of_link = move || {
        let items = oddities
            .get()
            .into_iter()
            .map(|odd| view! { <li>{oddity(lang, &odd)}</li> });
        view! {
            <div class="notice" role="alert">
                <p>{ui::LINK_ODD.of(lang)}</p>
                <ul>{items.collect_view()}</ul>
                <button type="button" class="link-button" on:click=move |_| atlas.forget_oddities()>
                    {ui::DISMISS.of(lang)}
                </button>
            </div>
        }
    };
    let of_file = (!atlas.issues.is_empty()).then(|| {
        view! {
            <div class="notice" role="status">
                <p>
                    {ui::FILE_HAS_ISSUES.of(lang)} " "
                    <a href=atlas.link_to(Action::Open(Screen::Sources))>
                        {ui::SEE_ISSUES.of(lang)} {format!(" ({})", n_issues(lang, atlas.issues.len()))}
                    </a>
                </p>
            </div>
        }
    });
    view! {
        <Show when=move || !oddities.read().is_empty()>{of_link}</Show>
        {of_file}
    }
}

#[component]
fn Footer(
    /// The page.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let about = &atlas.dataset.about;
    let verified = atlas
        .dataset
        .last_verified()
        .map(|found| format!("{}: {}", ui::LAST_VERIFIED.of(lang), day(lang, found)));
    view! {
        <footer class="footer">
            <p><Words text=&about.cite_as lang /></p>
            <p>
                {format!("{}: {}", ui::DATA_VERSION.of(lang), about.version)} " · " {verified} " · "
                {format!("{}: {}", ui::LICENCE.of(lang), about.licence)}
            </p>
        </footer>
    }
}
