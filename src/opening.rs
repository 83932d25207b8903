//! Which dataset the page wants, what has become of it, and the way back.
//!
//! Each wish has a number; what arrives for an older one is dropped. Address, content and title change together: from
//! the moment another dataset is wanted nothing of the one before is shown, but it is kept for the way back until the
//! new one is there. Leaves out fetching (`api`), reading (`atlas_core::load`) and drawing (`app`).

use std::time::Duration;

use atlas_core::load::{LoadError, load};
use atlas_core::model::codes::Lang;
use atlas_core::view_state::{DataPath, History};
use atlas_words::{Explained, FetchError, fetch_error, load_error};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{self, Progress};
use crate::browser::transfer::{Signal, Transfer};
use crate::browser::{history, marks};
use crate::store::Opened;

/// How long nothing may come before the page says so.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why there is nothing to show.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// The file did not arrive.
    Fetch(FetchError, String),
    /// What arrived is no dataset.
    Load(LoadError, String),
}

impl Failure {
    /// What happened and what helps, in words.
    pub(crate) fn explained(&self, lang: Lang) -> Explained {
        match self {
            Self::Fetch(err, file) => fetch_error(lang, *err, file),
            Self::Load(err, file) => load_error(lang, err, file),
        }
    }
}

/// What has become of the dataset that is wanted.
#[derive(Clone)]
pub(crate) enum State {
    /// It is on its way.
    Waiting,
    /// It is there.
    Open(Opened),
    /// It will not come.
    Failed(Failure),
}

/// The dataset that was shown last, and the hash of the address at which it was left.
#[derive(Clone)]
struct Kept {
    opened: Opened,
    hash: String,
}

/// Handles only, so it is `Copy`; they belong to the component that called [`Opening::new`].
#[derive(Clone, Copy)]
pub(crate) struct Opening {
    /// What has become of it.
    pub(crate) state: RwSignal<State>,
    /// How much of it is here.
    pub(crate) progress: RwSignal<Option<Progress>>,
    /// Whether nothing has come for ten seconds.
    pub(crate) is_stalled: RwSignal<bool>,
    own_lang: Lang,
    path: StoredValue<Option<DataPath>>,
    wish: StoredValue<u32>,
    kept: StoredValue<Option<Kept>>,
    transfer: StoredValue<Option<Transfer>, LocalStorage>,
}

impl Opening {
    /// Begins to open the dataset at `path`, or the usual one.
    pub(crate) fn new(path: Option<DataPath>, own_lang: Lang) -> Self {
        let opening = Self {
            state: RwSignal::new(State::Waiting),
            progress: RwSignal::new(None),
            is_stalled: RwSignal::new(false),
            own_lang,
            path: StoredValue::new(None),
            wish: StoredValue::new(0),
            kept: StoredValue::new(None),
            transfer: StoredValue::new_local(None),
        };
        opening.want(path);
        opening
    }

    /// The name by which readers know what is wanted.
    pub(crate) fn file_name(self) -> String {
        self.path
            .with_value(|path| api::file_name(path.as_ref()).to_owned())
    }

    /// Whether something other than the usual dataset is wanted.
    pub(crate) fn is_unusual(self) -> bool {
        self.path.with_value(Option::is_some)
    }

    /// Whether this is not the first wish of the visit.
    pub(crate) fn is_another(self) -> bool {
        self.wish.get_value() > 1
    }

    /// Whether there is something to go back to.
    pub(crate) fn has_way_back(self) -> bool {
        self.kept.with_value(Option::is_some)
    }

    /// The address names the dataset at `path`. It was `left` before: the hash of what was shown.
    pub(crate) fn follow(self, path: Option<DataPath>, left: &str) {
        let same_again = self.path.with_value(|wanted| *wanted == path);
        match self.state.get_untracked() {
            State::Failed(_) => {}
            _ if same_again => return,
            State::Waiting => {}
            State::Open(opened) => self.kept.set_value(Some(Kept {
                opened,
                hash: left.to_owned(),
            })),
        }
        self.want(path);
    }

    /// Asks for the same once more.
    pub(crate) fn retry(self) {
        self.want(self.path.get_value());
    }

    /// Wants it no longer: what was shown before is there again, under its own address.
    pub(crate) fn go_back(self) {
        if let Some(Kept { opened, hash }) = self.kept.get_value() {
            history::write_hash(&hash, History::Replace, self.own_lang);
            self.want(opened.path);
        }
    }

    fn want(self, path: Option<DataPath>) {
        let wish = self.wish.get_value() + 1;
        self.wish.set_value(wish);
        self.path.set_value(path.clone());
        self.progress.set(None);
        self.is_stalled.set(false);
        self.transfer.update_value(|transfer| *transfer = None);
        let kept = self.kept.get_value();
        if let Some(kept) = kept.filter(|kept| kept.opened.path == path) {
            self.settle(State::Open(kept.opened));
            return;
        }
        self.state.set(State::Waiting);
        let is_wanted = move || self.wish.try_get_value() == Some(wish);
        let mut wait = debounce(PATIENCE, move |()| {
            if is_wanted() {
                self.is_stalled.set(true);
            }
        });
        wait(());
        let on_progress = move |so_far| {
            if is_wanted() {
                self.progress.set(Some(so_far));
                self.is_stalled.set(false);
                wait(());
            }
        };
        let transfer = Transfer::new();
        let signal = transfer.signal();
        self.transfer.set_value(Some(transfer));
        // Not a resource: one asks for the next dataset only when the last has come, and a host may never answer.
        spawn_local(async move {
            let answer = open(path, signal, on_progress).await;
            if is_wanted() {
                self.settle(match answer {
                    Ok(opened) => State::Open(opened),
                    Err(failure) => State::Failed(failure),
                });
            }
        });
    }

    /// What was waited for is decided. What is kept for the way back is let go once something else is open.
    fn settle(self, state: State) {
        if matches!(state, State::Open(_)) {
            self.kept.set_value(None);
        }
        self.is_stalled.set(false);
        self.state.set(state);
    }
}

/// Gets a dataset and reads it.
async fn open(
    path: Option<DataPath>,
    signal: Signal,
    on_progress: impl FnMut(Progress),
) -> Result<Opened, Failure> {
    let file = || api::file_name(path.as_ref()).to_owned();
    let text = api::dataset(path.as_ref(), signal, on_progress).await;
    marks::mark("atlas:data");
    let text = text.map_err(|err| Failure::Fetch(err, file()))?;
    let loaded = load(&text).map_err(|err| Failure::Load(err, file()))?;
    Ok(Opened::new(loaded, path))
}
