//! The frame around every screen: header with search, notices, the screen, evidence, footer.

use atlas_core::model::Entity;
use atlas_core::model::codes::Lang;
use atlas_core::view_state::{Action, Screen};
use atlas_words::{Pair, day, entity_text, link_warning, n_issues, offline_note, ui};
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

use crate::browser::{keyboard, language, page};
use crate::components::{Icon, Sign, Words};
use crate::evidence::EvidencePanel;
use crate::filters::FilterPanel;
use crate::links::OutwardLink;
use crate::pages::{
    CardsPage, ComparePage, PolicyPage, SourcesPage, StatementPanel, StatementsPage, TimelinePage,
};
use crate::store::Atlas;

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
    let filters = Memo::new(move |_| Filters::of(atlas.screen.get()));
    view! {
        <div class="page" on:click=move |ev| atlas.note_click(keyboard::is_on_link(&ev))>
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

/// Past the filters to the results.
#[component]
fn SkipLink(
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

#[component]
fn Header(
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

/// What is wrong with the link or the file, above everything and easy to put away.
#[component]
fn Notices(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    let n_issues_here = atlas_core::load::n_issues(&atlas.issues());
    let warnings = move || {
        let warnings = atlas.link_warnings().into_iter();
        warnings
            .map(|warning| view! { <li>{link_warning(lang, &warning)}</li> })
            .collect_view()
    };
    let see_issues = format!(
        "{} ({})",
        ui::SEE_ISSUES.of(lang),
        n_issues(lang, n_issues_here)
    );
    view! {
        <Show when=move || !atlas.link_warnings().is_empty()>
            <div class="notice" role="alert">
                <p>{ui::LINK_WARNING.of(lang)}</p>
                <ul>{warnings}</ul>
                <button
                    type="button"
                    class="link-button"
                    on:click=move |_| atlas.dismiss_link_warnings()
                >
                    {ui::DISMISS.of(lang)}
                </button>
            </div>
        </Show>
        <Show when=move || { n_issues_here > 0 }>
            <div class="notice" role="status">
                <p>
                    {ui::FILE_HAS_ISSUES.of(lang)} " "
                    <a href=move || atlas.link_to(Screen::Sources)>{see_issues.clone()}</a>
                </p>
            </div>
        </Show>
    }
}

#[component]
fn Footer(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let about = &dataset.about;
    let fact = |name: Pair, value: &str| [name.of(lang), ui::COLON.of(lang), value].concat();
    let edition = page::version();
    let facts = [
        Some(fact(ui::DATA_VERSION, &about.version)),
        dataset
            .last_verified()
            .map(|found| fact(ui::LAST_VERIFIED, &day(lang, found))),
        Some(fact(ui::LICENCE, &about.licence)),
        edition.as_deref().map(|version| fact(ui::EDITION, version)),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    view! {
        <footer class="footer">
            <p><Words text=&about.cite_as lang /></p>
            <p>{facts.join(" · ")}</p>
            <OfflineEdition atlas />
            {page::home().zip(edition).map(|(home, version)| {
                // Asked only when it is pressed, and by the reader's own browser: the file itself asks nobody.
                let href = format!("{home}#/cards?have={version}");
                view! { <p><OutwardLink href>{ui::ASK_NEWER.of(lang)}</OutwardLink></p> }
            })}
        </footer>
    }
}

/// The atlas in one file, and its tables. They hold the usual dataset, so they are offered beside that one only.
#[component]
fn OfflineEdition(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let lang = atlas.lang;
    if atlas.snapshot().data.is_some() {
        return None;
    }
    let (name, n_bytes) = page::offline_edition()?;
    let note = offline_note(lang, n_bytes, atlas.dataset().about.released_on);
    Some(view! {
        <p>
            <a href=name download="">{ui::TAKE_WITH_YOU.of(lang)}</a>
            {note} " · "
            <a href="data/policy-atlas.zip" download="">{ui::TABLES.of(lang)}</a>
        </p>
    })
}
