//! The root: gets the dataset that the address names, shows the frame around it, or says why there is nothing to show.
//!
//! Leaves out what the screens show (`pages`) and the state of the screen (`store`).

use atlas_core::load::{LoadError, load};
use atlas_core::model::codes::Lang;
use atlas_core::view_state::DataPath;
use atlas_core::view_state::route::{self, data_path};
use atlas_words::{Explained, FetchError, fetch_error, load_error, loaded_so_far};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{self, Progress};
use crate::browser::page::Stage;
use crate::browser::{address, language, marks, page};
use crate::components::FailurePanel;
use crate::frame::Frame;
use crate::store::{Atlas, Opened};

/// Puts the app on the page.
pub fn start() {
    mount_to_body(App);
}

/// Why there is nothing to show.
#[derive(Debug, Clone)]
enum Failure {
    /// The file did not arrive.
    Fetch(FetchError, String),
    /// What arrived is no dataset.
    Load(LoadError, String),
}

impl Failure {
    fn explained(&self, lang: Lang) -> Explained {
        match self {
            Self::Fetch(err, file) => fetch_error(lang, *err, file),
            Self::Load(err, file) => load_error(lang, err, file),
        }
    }
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    // Once for the page's life: going back from a choice leads to what was there before it.
    let own_lang = language::own();
    let path = RwSignal::new(path_in_address());
    let progress = RwSignal::new(None);
    let opened: RwSignal<Option<Result<Opened, Failure>>> = RwSignal::new(None);
    let n_asked = StoredValue::new(0_u32);
    // Not a resource: one asks for the next dataset only when the last has come, and a host may never answer.
    Effect::new(move || {
        let (path, question) = (path.get(), n_asked.get_value() + 1);
        n_asked.set_value(question);
        let is_wanted = move || n_asked.try_get_value() == Some(question);
        progress.set(None);
        spawn_local(async move {
            let on_progress = move |so_far| {
                if is_wanted() {
                    progress.set(Some(so_far));
                }
            };
            let answer = open(path, on_progress).await;
            // One that comes after another was asked for is not shown.
            if is_wanted() {
                opened.set(Some(answer));
            }
        });
    });
    let follow = window_event_listener(ev::hashchange, move |_| {
        let named = path_in_address();
        let has_failed = opened.with_untracked(|opened| matches!(opened, Some(Err(_))));
        if has_failed || named != path.get_untracked() {
            path.set(named);
        }
    });
    on_cleanup(move || follow.remove());
    // Takes no room of its own: what it holds are the page's landmarks.
    view! {
        <div class="app">
            {move || {
                let lang = route::lang(&address::hash()).unwrap_or(own_lang);
                match opened.get() {
                    None => view! { <LoadingNote progress lang /> }.into_any(),
                    Some(Ok(opened)) => view! { <Shown opened own_lang /> }.into_any(),
                    Some(Err(failure)) => {
                        let on_retry = move || path.notify();
                        view! { <Failed failure lang on_retry /> }.into_any()
                    }
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

/// Gets a dataset and reads it.
async fn open(path: Option<DataPath>, on_progress: impl Fn(Progress)) -> Result<Opened, Failure> {
    let file = || api::file_name(path.as_ref()).to_owned();
    let text = api::dataset(path.as_ref(), on_progress).await;
    marks::mark("atlas:data");
    let text = text.map_err(|err| Failure::Fetch(err, file()))?;
    let loaded = load(&text).map_err(|err| Failure::Load(err, file()))?;
    Ok(Opened::new(loaded, path))
}

/// How much of the dataset is here, under the page's own word that it is loading.
#[component]
fn LoadingNote(
    /// What has arrived.
    progress: RwSignal<Option<Progress>>,
    /// The language of the words.
    lang: Lang,
) -> impl IntoView {
    let text = move || {
        let Progress { n_bytes, of } = progress.get()?;
        Some(loaded_so_far(lang, n_bytes, of))
    };
    view! { <p class="loading-note">{text}</p> }
}

/// The page when there is nothing to show.
#[component]
fn Failed(
    /// What happened.
    failure: Failure,
    /// The language to say it in.
    lang: Lang,
    /// Tries again.
    on_retry: impl Fn() + 'static,
) -> impl IntoView {
    language::tell_page(lang);
    Effect::new(|| page::set_stage(Stage::Failed));
    view! { <FailurePanel lang explained=failure.explained(lang) on_retry /> }
}

/// The page around a dataset, in the language that is asked for.
#[component]
fn Shown(
    /// The dataset.
    opened: Opened,
    /// The language where no link asks for one.
    own_lang: Lang,
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
                    page::after_paint(move || atlas.is_painted.set(true));
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
