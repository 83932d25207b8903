//! The root: the frame around the dataset that the address names, or what there is to say while or because there is
//! none.
//!
//! Leaves out getting it (`opening`), what the screens show (`pages`) and the state of the screen (`store`).

use atlas_core::model::codes::Lang;
use atlas_core::view_state::DataPath;
use atlas_core::view_state::route::{self, data_path};
use atlas_words::{Pair, loaded_so_far, loading, ui};
use leptos::ev;
use leptos::prelude::*;

use crate::api::Progress;
use crate::browser::page::Stage;
use crate::browser::{address, history, language, marks, page};
use crate::components::FailurePanel;
use crate::frame::Frame;
use crate::opening::{Failure, Opening, State};
use crate::store::{Atlas, Opened};

/// Puts the app on the page.
pub fn start() {
    mount_to_body(App);
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    // Once for the page's life: going back from a choice leads to what was there before it, also after a reload.
    let own_lang = history::lang().unwrap_or_else(language::own);
    history::take_over();
    let opening = Opening::new(path_in_address(), own_lang);
    let follow = window_event_listener(ev::hashchange, move |ev| {
        opening.follow(path_in_address(), address::hash_of(&ev.old_url()));
    });
    on_cleanup(move || follow.remove());
    // Takes no room of its own: what it holds are the page's landmarks.
    view! {
        <div class="app">
            {move || {
                let state = opening.state.get();
                let lang = route::lang(&address::hash()).unwrap_or(own_lang);
                match state {
                    State::Waiting => view! { <WaitingPage opening lang /> }.into_any(),
                    State::Open(opened) => {
                        let is_another = opening.is_another();
                        view! { <Shown opened own_lang is_another /> }.into_any()
                    },
                    State::Failed(failure) => view! { <Failed opening failure lang /> }.into_any(),
                }
            }}
        </div>
    }
}

/// The path of a dataset in the address. One that leads elsewhere is refused here and named by the notice over the
/// page once data is there.
fn path_in_address() -> Option<DataPath> {
    data_path(&address::hash()).unwrap_or_default()
}

/// The page while a dataset is on its way: what it waits for, how much is here, and the ways out.
#[component]
fn WaitingPage(
    /// What is waited for.
    opening: Opening,
    /// The language of the words.
    lang: Lang,
) -> impl IntoView {
    let file = opening.file_name();
    language::tell_page(lang);
    page::set_title(&format!("{} – {}", loading(lang, &file), ui::NAME.of(lang)));
    Effect::new(|| page::set_stage(Stage::Loading));
    let so_far = move || {
        let progress = opening.progress.get();
        progress.map_or_else(String::new, |Progress { n_bytes, of }| {
            loaded_so_far(lang, n_bytes, of)
        })
    };
    view! {
        <main class="notice-page">
            <h1>{ui::NAME.of(lang)}</h1>
            <p role="status">{loading(lang, &file)}</p>
            <p prop:textContent=so_far></p>
            <Show when=move || opening.is_stalled.get()>
                <div role="alert">
                    <p>{ui::STALLED.of(lang)}</p>
                </div>
                <button type="button" class="button" on:click=move |_| opening.retry()>
                    {ui::RETRY.of(lang)}
                </button>
            </Show>
            <WayBack opening lang label=ui::STOP_AND_GO_BACK />
        </main>
    }
}

/// The page when there is nothing to show.
#[component]
fn Failed(
    /// What was waited for.
    opening: Opening,
    /// What happened.
    failure: Failure,
    /// The language to say it in.
    lang: Lang,
) -> impl IntoView {
    let explained = failure.explained(lang);
    let on_retry = move || opening.retry();
    language::tell_page(lang);
    page::set_title(&format!("{} – {}", explained.title, ui::NAME.of(lang)));
    Effect::new(|| page::set_stage(Stage::Failed));
    view! {
        <FailurePanel lang explained on_retry>
            <WayBack opening lang label=ui::GO_BACK />
        </FailurePanel>
    }
}

/// The way from a dataset that is not there to one that was, or to the usual one.
#[component]
fn WayBack(
    /// What is waited for.
    opening: Opening,
    /// The language of the words.
    lang: Lang,
    /// What the way back is called.
    label: Pair,
) -> impl IntoView {
    if opening.has_way_back() {
        let back = view! {
            <button type="button" class="button" on:click=move |_| opening.go_back()>
                {label.of(lang)}
            </button>
        };
        return Some(back.into_any());
    }
    let usual = view! { <p><a href="#/">{ui::OPEN_THE_USUAL.of(lang)}</a></p> };
    opening.is_unusual().then(|| usual.into_any())
}

/// The page around a dataset, in the language that is asked for.
#[component]
fn Shown(
    /// The dataset.
    opened: Opened,
    /// The language where no link asks for one.
    own_lang: Lang,
    /// Whether something else was on the page before.
    is_another: bool,
) -> impl IntoView {
    let path = opened.path.clone();
    let atlas = Atlas::new(opened, own_lang);
    let follow = window_event_listener(ev::hashchange, move |_| {
        // A link to another dataset is not for this one.
        if path == path_in_address() {
            atlas.follow_address();
        }
    });
    on_cleanup(move || follow.remove());
    let lang = Memo::new(move |_| atlas.asked_lang().unwrap_or(own_lang));
    let drawn_lang = StoredValue::new(None);
    // The page is made anew in another language, rather than each text followed: it is one press in a visit.
    move || {
        let lang = lang.get();
        language::tell_page(lang);
        // Effects run once what they stand beside has been drawn.
        Effect::new(move || {
            page::set_stage(Stage::Ready);
            match drawn_lang.get_value() {
                None => {
                    marks::mark("atlas:ready");
                    if is_another {
                        page::focus("screen-title");
                    }
                    page::after_paint(move || {
                        atlas.is_painted.set(true);
                        atlas.return_to_place();
                    });
                }
                // The link that was pressed is another element now.
                Some(before) if before != lang => page::focus("language"),
                Some(_) => {}
            }
            drawn_lang.set_value(Some(lang));
        });
        view! { <Frame atlas=atlas.in_lang(lang) /> }
    }
}
