//! The root: gets the dataset, shows the frame around it, or says why there is nothing to show.
//!
//! Leaves out what the screens show (`views`) and the state (`atlas`).

use atlas_core::model::codes::Lang;
use atlas_core::load::load;
use atlas_core::view_state::route::{self, data_path};
use atlas_core::view_state::DataPath;
use atlas_words::{Explained, fetch_error, load_error};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::Atlas;
use crate::components::failure_panel;
use crate::element::{El, el, fragment, mount, once_drawn};
use crate::platform::page::Progress;
use crate::platform::{data, hash, language, marks, page};
use crate::views::frame;

/// Puts the app on the page.
pub fn start() {
    mount(app);
}

/// What the page has come to.
#[derive(Clone)]
enum Phase {
    Loading,
    Failed(Explained),
    Shown(Atlas),
}

fn app() -> El {
    let phase = RwSignal::new(Phase::Loading);
    // Once for the page's life: going back from a choice leads to what was there before it.
    let own = language::own();
    let lang = move || route::lang(&hash::read()).unwrap_or(own);
    let last = StoredValue::new(None);
    let shown_path: StoredValue<Option<DataPath>> = StoredValue::new(None);
    let open = move || {
        // A path that leads elsewhere is refused here and named by the route once data is there.
        let path = data_path(&hash::read()).unwrap_or_default();
        shown_path.set_value(path.clone());
        let lang = lang();
        spawn_local(async move { phase.set(get_ready(path, own, lang).await) });
    };
    open();
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        let path = data_path(&hash::read()).unwrap_or_default();
        match phase.get_untracked() {
            Phase::Shown(atlas) if path == shown_path.get_value() => atlas.follow_address(),
            _ => open(),
        }
    });
    on_cleanup(move || listener.remove());
    // Takes no room of its own: what it holds are the page's landmarks.
    el("div").class("app").live(move || match &*phase.read() {
        Phase::Loading => fragment(),
        Phase::Failed(explained) => {
            language::tell_page(lang());
            once_drawn(|| page::set_progress(Progress::Failed));
            failure_panel(lang(), explained, open)
        }
        Phase::Shown(atlas) => {
            let atlas = atlas.in_asked_language();
            language::tell_page(atlas.lang);
            once_drawn(move || {
                page::set_progress(Progress::Ready);
                match last.get_value() {
                    None => marks::mark("atlas:ready"),
                    // The page was made anew around the link that was pressed.
                    Some(before) if before != atlas.lang => page::focus("language"),
                    Some(_) => {}
                }
                last.set_value(Some(atlas.lang));
            });
            untrack(|| frame(atlas))
        }
    })
}

/// Gets a dataset and reads it. What goes wrong is said in `lang`.
async fn get_ready(path: Option<DataPath>, own: Lang, lang: Lang) -> Phase {
    let fetched = data::fetch(path.as_ref()).await;
    marks::mark("atlas:data");
    let text = match fetched.text {
        Ok(text) => text,
        Err(err) => return Phase::Failed(fetch_error(lang, err, &fetched.file)),
    };
    match load(&text) {
        Ok(loaded) => Phase::Shown(Atlas::new(loaded.dataset, loaded.issues, own)),
        Err(err) => Phase::Failed(load_error(lang, &err, &fetched.file)),
    }
}
