//! The frame around every screen: header with search, notices, the screen, evidence, footer.

use atlas_core::model::codes::Lang;
use atlas_core::model::Entity;
use atlas_core::view_state::route::Oddity;
use atlas_core::view_state::{Action, Screen};
use atlas_words::{Pair, day, entity_text, n_issues, oddity, offline_note, ui};
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::cards::cards_view;
use super::compare::compare_view;
use super::policy::policy_view;
use super::sources::sources_view;
use super::timeline::timeline_view;
use crate::atlas::Atlas;
use crate::components::{Sign, icon, words};
use crate::element::{El, button, el, fragment, watch};
use crate::parts::{evidence_panel, filter_panel, link, outward_link};
use crate::platform::{field, keyboard, language, page};

/// The whole page once there is a dataset.
pub(crate) fn frame(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let screen = atlas.screen();
    watch(Box::new(move || {
        page::set_title(&title_of(atlas, screen.get()));
    }));
    let search_key = window_event_listener(ev::keydown, |ev: KeyboardEvent| {
        if ev.key() == "/" && !keyboard::is_typing(&ev) {
            ev.prevent_default();
            page::focus("search");
        }
    });
    on_cleanup(move || search_key.remove());
    let has_filters = move || !matches!(screen.get(), Screen::Policy(_) | Screen::Sources);
    let skip = el("a")
        .class("skip-link")
        .attr("href", "#results")
        .on(ev::click, |ev: MouseEvent| {
            // The address carries the state, so the link must not change it.
            ev.prevent_default();
            page::focus("results");
        })
        .child(ui::SKIP.of(lang));
    let shown = el("main").class("screen").live(move || {
        let screen = screen.get();
        untrack(|| match screen {
            Screen::Cards => cards_view(atlas),
            Screen::Timeline => timeline_view(atlas),
            Screen::Compare => compare_view(atlas),
            Screen::Policy(id) => policy_view(atlas, id),
            Screen::Sources => sources_view(atlas),
        })
    });
    let desk = el("div")
        .class("desk")
        .live_attr("data-filters", move || has_filters().then_some("true"))
        .when(has_filters, move || filter_panel(atlas))
        .child(shown)
        .child(evidence_panel(atlas));
    el("div")
        .class("page")
        .on(ev::click, move |ev: MouseEvent| {
            atlas.note_click(keyboard::is_on_link(&ev));
        })
        .child(skip)
        .child(header(atlas))
        .child(notices(atlas))
        .child(desk)
        .child(footer(atlas))
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

fn header(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let screen = atlas.screen();
    let tabs = [
        (Screen::Cards, ui::CARDS),
        (Screen::Timeline, ui::TIMELINE),
        (Screen::Compare, ui::COMPARE),
        (Screen::Sources, ui::SOURCES),
    ];
    let tabs = tabs.map(|(to, label)| {
        let tab = link(atlas, Action::Open(to))
            .live_attr("aria-current", move || {
                (screen.get() == to).then_some("page")
            })
            .child(label.of(lang));
        el("li").child(tab)
    });
    let name = link(atlas, Action::Open(Screen::Cards))
        .class("header__name")
        .child(icon(Sign::Atlas))
        .child(" ")
        .child(ui::NAME.of(lang));
    let nav = el("nav")
        .attr("aria-label", ui::SCREENS.of(lang))
        .child(el("ul").class("tabs").children(tabs));
    el("header")
        .class("header")
        .child(name)
        .child(nav)
        .child(search_field(atlas))
        .child(language_link(atlas))
}

/// Leads to the same view in the other language.
fn language_link(atlas: Atlas) -> El {
    let other = match atlas.lang {
        Lang::En => Lang::Zh,
        Lang::Zh => Lang::En,
    };
    link(atlas, Action::SetLang(other))
        .class("header__language")
        .attr("id", "language")
        .attr("lang", other.code())
        .attr("hreflang", other.code())
        .on(ev::click, move |_| language::remember(other))
        .child(ui::OTHER_LANGUAGE.of(atlas.lang))
}

fn search_field(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let text = atlas.part(|state| state.query.text.clone());
    let input = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("placeholder", ui::SEARCH_HINT.of(lang))
        .live_value(move || text.get())
        .on(ev::input, move |ev| {
            // While an input method is composing, its letters are no words yet; browsers send one
            // more input event when it is done.
            if !keyboard::is_composing(&ev) {
                atlas.dispatch(Action::SetText(field::value(&ev)));
            }
        })
        .on(ev::compositionend, move |ev| {
            atlas.dispatch(Action::SetText(field::value(&ev)));
        });
    let label = el("label")
        .class("visually-hidden")
        .attr("for", "search")
        .child(ui::SEARCH.of(lang));
    el("form")
        .class("search")
        .attr("role", "search")
        .on(ev::submit, |ev| {
            ev.prevent_default();
            // What was asked for is there already; Enter goes to it, past some hundred filters.
            page::focus("results");
        })
        .child(label)
        .child(input)
        .child(el("kbd").attr("aria-hidden", "true").child("/"))
}

/// What is odd about the link or the file, above everything and easy to put away.
fn notices(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let of_link = move |oddities: &[Oddity]| {
        let items = oddities.iter().map(|odd| el("li").child(oddity(lang, odd)));
        let dismiss = button("link-button", move || atlas.forget_oddities());
        el("div")
            .class("notice")
            .attr("role", "alert")
            .child(el("p").child(ui::LINK_ODD.of(lang)))
            .child(el("ul").children(items))
            .child(dismiss.child(ui::DISMISS.of(lang)))
    };
    let of_file = (!atlas.issues.is_empty()).then(|| {
        let n = n_issues(lang, atlas.issues.len());
        let see = link(atlas, Action::Open(Screen::Sources))
            .child(format!("{} ({n})", ui::SEE_ISSUES.of(lang)));
        let said = el("p")
            .child(ui::FILE_HAS_ISSUES.of(lang))
            .child(" ")
            .child(see);
        el("div").class("notice").attr("role", "status").child(said)
    });
    fragment()
        .live(move || {
            let oddities = atlas.oddities();
            (!oddities.is_empty()).then(|| of_link(&oddities))
        })
        .child(of_file)
}

fn footer(atlas: Atlas) -> El {
    let lang = atlas.lang;
    let about = &atlas.dataset.about;
    let fact = |name: Pair, value: &str| [name.of(lang), ui::COLON.of(lang), value].concat();
    let verified = atlas.dataset.last_verified();
    let verified = verified.map(|found| fact(ui::LAST_VERIFIED, &day(lang, found)));
    let edition = page::version();
    let newer = page::home().zip(edition.clone()).map(|(home, version)| {
        // Asked only when it is pressed, and by the reader's own browser: the file itself asks nobody.
        let ask = outward_link(&format!("{home}#/cards?have={version}"));
        el("p").child(ask.child(ui::ASK_NEWER.of(lang)))
    });
    let edition = edition.map(|version| fact(ui::EDITION, &version));
    let facts = [
        Some(fact(ui::DATA_VERSION, &about.version)),
        verified,
        Some(fact(ui::LICENCE, &about.licence)),
        edition,
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    // The file holds the usual dataset, so it is offered beside that one only.
    let is_usual = atlas.snapshot().data.is_none();
    let offline = page::offline_edition().filter(|_| is_usual);
    let offline = offline.map(|(name, size)| {
        let take = el("a")
            .attr("href", name)
            .attr("download", true)
            .child(ui::TAKE_WITH_YOU.of(lang));
        let tables = el("a")
            .attr("href", "data/policy-atlas.zip")
            .attr("download", true);
        el("p")
            .child(take)
            .child(offline_note(lang, size, about.released_on))
            .child(" · ")
            .child(tables.child(ui::TABLES.of(lang)))
    });
    el("footer")
        .class("footer")
        .child(el("p").child(words(&about.cite_as, lang)))
        .child(el("p").child(facts.join(" · ")))
        .child(offline)
        .child(newer)
}
