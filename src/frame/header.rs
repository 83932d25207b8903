//! The header: the way past it, the screens, the search field, the other language.

use atlas_core::model::codes::Lang;
use atlas_core::view_state::{Action, Screen};
use atlas_words::ui;
use leptos::ev;
use leptos::prelude::*;

use crate::browser::{keyboard, language, page};
use crate::components::{Icon, Sign};
use crate::store::Atlas;

/// Past the filters to the results.
#[component]
pub(super) fn SkipLink(
    /// The language of the words.
    lang: Lang,
) -> impl IntoView {
    let skip = |ev: ev::MouseEvent| {
        // The address carries the state, so the link must not change it.
        ev.prevent_default();
        page::focus("results");
    };
    view! { <a class="skip-link" href="#results" on:click=skip>{ui::SKIP.of(lang)}</a> }
}

/// What stands over every screen.
#[component]
pub(super) fn Header(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let tabs = [
        (Screen::Cards, ui::CARDS),
        (Screen::Timeline, ui::TIMELINE),
        (Screen::Compare, ui::COMPARE),
        (Screen::Statements, ui::STATEMENTS),
        (Screen::Sources, ui::SOURCES),
    ];
    let tabs = tabs.map(|(to, label)| {
        let current = move || (atlas.screen.get() == to).then_some("page");
        view! {
            <li>
                <a href=move || atlas.link_to(to) aria-current=current>{label.of(lang)}</a>
            </li>
        }
    });
    view! {
        <header class="header">
            <a class="header__name" href=move || atlas.link_to(Screen::Cards)>
                <Icon sign=Sign::Atlas /> " " {ui::NAME.of(lang)}
            </a>
            <nav aria-label=ui::SCREENS.of(lang)>
                <ul class="tabs">{tabs}</ul>
            </nav>
            <SearchField atlas />
            <LanguageLink atlas />
        </header>
    }
}

/// Leads to the same view in the other language.
#[component]
fn LanguageLink(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let other = match atlas.lang {
        Lang::En => Lang::Zh,
        Lang::Zh => Lang::En,
    };
    view! {
        <a
            class="header__language"
            id="language"
            lang=other.code()
            hreflang=other.code()
            href=move || atlas.link_by(Action::SetLang(other))
            on:click=move |_| language::remember(other)
        >
            {ui::OTHER_LANGUAGE.of(atlas.lang)}
        </a>
    }
}

#[component]
fn SearchField(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let text = atlas.slice(|state| match state.screen {
        Screen::Statements => state.statements.text.clone(),
        _ => state.query.text.clone(),
    });
    // It looks through what the screen lists.
    let look_for = move |text: String| {
        atlas.dispatch(match atlas.screen.get_untracked() {
            Screen::Statements => Action::SetStatementText(text),
            _ => Action::SetText(text),
        });
    };
    view! {
        <form
            class="search"
            role="search"
            on:submit=|ev| {
                ev.prevent_default();
                // What was asked for is there already; Enter goes to it, past some hundred filters.
                page::focus("results");
            }
        >
            <label class="visually-hidden" for="search">{ui::SEARCH.of(lang)}</label>
            <input
                id="search"
                type="search"
                dir="auto"
                autocomplete="off"
                placeholder=ui::SEARCH_HINT.of(lang)
                prop:value=text
                on:input:target=move |ev| {
                    // While an input method is composing, its letters are no words yet; browsers send one more input
                    // event when it is done.
                    if !keyboard::is_composing(&ev) {
                        look_for(ev.target().value());
                    }
                }
                on:compositionend:target=move |ev| {
                    look_for(ev.target().value());
                }
            />
            <kbd aria-hidden="true">"/"</kbd>
        </form>
    }
}
