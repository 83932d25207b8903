//! What the whole page shares: the dataset, the state of the screen, and what follows from them.
//!
//! One-way flow: an event calls [`Atlas::dispatch`], the state changes, memos follow, views follow the memos. The only
//! outward effects of an act (address, measures) are here. Leaves out fetching (`api`) and the choice of what is on the
//! page (`app`).

mod place;

use std::sync::{Arc, OnceLock};

use atlas_core::load::{Issue, Loaded};
use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, Entity, PolicyId};
use atlas_core::query::index::Index;
use atlas_core::query::search::terms;
use atlas_core::query::statements::{StatementAnswer, StatementIndex, StatementQuery};
use atlas_core::query::{Answer, Query, Sort};
use atlas_core::view_state::route::{LinkWarning, hash_from_state, state_from_hash};
use atlas_core::view_state::{Action, DataPath, History, Screen, ViewState};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::browser::{address, history, marks, page};

/// A dataset that has been read and made ready for questions.
#[derive(Clone)]
pub struct Opened {
    /// Where it came from, if a link named it.
    pub path: Option<DataPath>,
    dataset: Arc<Dataset>,
    issues: Arc<[Issue]>,
    index: Arc<Index>,
}

impl Opened {
    /// Builds the index. Complexity: that of [`Index::new`].
    pub fn new(loaded: Loaded, path: Option<DataPath>) -> Self {
        Self {
            path,
            index: Arc::new(Index::new(&loaded.dataset)),
            dataset: Arc::new(loaded.dataset),
            issues: loaded.issues.into(),
        }
    }

    /// The dataset.
    pub const fn dataset(&self) -> &Arc<Dataset> {
        &self.dataset
    }
}

/// The dataset with the state of the screen.
///
/// A handful of handles, so it is `Copy` and no closure has to count owners. It is handed down as a prop and not as a
/// context: a component that needs it can't be mounted without it.
///
/// What the handles lead to belongs to the component that called [`Atlas::new`], and goes with it: when another dataset
/// takes its place, this one is freed.
#[derive(Clone, Copy)]
pub struct Atlas {
    dataset: StoredValue<Arc<Dataset>>,
    issues: StoredValue<Arc<[Issue]>>,
    /// The language of the interface.
    pub lang: Lang,
    state: RwSignal<ViewState>,
    link_warnings: RwSignal<Vec<LinkWarning>>,
    /// The answer to the present query.
    pub answer: Memo<Answer>,
    /// The answer to what is asked of the claims. Nothing is gathered for it before somebody looks.
    pub statements: Memo<StatementAnswer>,
    /// What may have been meant by words that are found nowhere. For a question without hits.
    pub meant: Memo<Option<String>>,
    /// The same for what is asked of the claims.
    pub statements_meant: Memo<Option<String>>,
    /// The words being looked for, folded, for highlighting.
    pub terms: Memo<Vec<String>>,
    /// The present screen.
    pub screen: Memo<Screen>,
    /// What the evidence panel shows.
    pub evidence: Memo<Option<Entity>>,
    /// What every link to another screen has behind its path: `?v=1&…`, or nothing.
    settings: Memo<String>,
    own_lang: Lang,
    /// How many rows the list on the screen was asked for beyond its first ones.
    pub n_more: RwSignal<usize>,
    /// Whether the first view has been painted: what lies below the first screen waits for it.
    pub is_painted: RwSignal<bool>,
}

impl Atlas {
    /// Sets up the state from the address. Everything lives as long as the component that calls this.
    pub fn new(opened: Opened, lang: Lang) -> Self {
        let Opened {
            dataset,
            issues,
            index,
            ..
        } = opened;
        let (state, warnings) = state_from_hash(&dataset, &address::hash());
        let state = RwSignal::new(state);
        // Memos of the parts, so that opening a panel or panning asks no query anew.
        let query: Memo<Query> = Memo::new(move |_| state.read().query.clone());
        let sort: Memo<Sort> = Memo::new(move |_| state.read().sort);
        let asked: Memo<StatementQuery> = Memo::new(move |_| state.read().statements.clone());
        let answered = dataset.clone();
        let (doubted, doubted_index) = (dataset.clone(), index.clone());
        let claims = Arc::new(Claims::of(&dataset));
        let doubted_claims = claims.clone();
        let linked = dataset.clone();
        Self {
            dataset: StoredValue::new(dataset),
            issues: StoredValue::new(issues),
            lang,
            state,
            link_warnings: RwSignal::new(warnings),
            answer: Memo::new(move |_| index.answer(&answered, &query.read(), sort.get())),
            statements: Memo::new(move |_| claims.index().answer(&asked.read())),
            meant: Memo::new(move |_| doubted_index.suggestion(&doubted, &query.read())),
            statements_meant: Memo::new(move |_| doubted_claims.index().suggestion(&asked.read())),
            terms: Memo::new(move |_| terms(&query.read().text)),
            screen: Memo::new(move |_| state.read().screen),
            evidence: Memo::new(move |_| state.read().evidence),
            settings: Memo::new(move |_| settings_of(&linked, state.get())),
            own_lang: lang,
            n_more: RwSignal::new(0),
            is_painted: RwSignal::new(false),
        }
    }

    /// The dataset, never changed.
    pub fn dataset(self) -> Arc<Dataset> {
        self.dataset.get_value()
    }

    /// What is wrong with the file.
    pub fn issues(self) -> Arc<[Issue]> {
        self.issues.get_value()
    }

    /// The language that the link asks for, if it asks for one. Tracks it.
    pub fn asked_lang(self) -> Option<Lang> {
        self.state.read().lang
    }

    /// The same atlas in another language.
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// Does what a reader asked for.
    pub fn dispatch(self, action: Action) {
        if let Some(measure) = measure_of(&action, self.screen.get_untracked()) {
            marks::measure_to_paint(measure);
        }
        let how = action.history();
        if how == History::Push {
            self.remember_place();
        }
        self.state.update(|state| state.apply(action));
        let hash = self.link_of(&self.state.read_untracked());
        history::write_hash(&hash, how, self.own_lang);
    }

    /// Lets go of what was asked for, and takes the focus to the results: the button that had it goes with what it let
    /// go.
    pub fn release(self, action: Action) {
        self.dispatch(action);
        page::focus("results");
    }

    /// A part of the state: its readers hear of that part's changes only.
    pub fn slice<T>(self, part: impl Fn(&ViewState) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let state = self.state;
        Memo::new(move |_| part(&state.read()))
    }

    /// The state as it is now, for an act that needs all of it. Does not track.
    pub fn snapshot(self) -> ViewState {
        self.state.get_untracked()
    }

    /// The link to a screen, with everything that is asked for now. Tracks it.
    pub fn link_to(self, screen: Screen) -> String {
        let settings = self.settings.read();
        let bare = ViewState {
            screen,
            ..ViewState::default()
        };
        self.link_of(&bare) + &settings
    }

    /// The link that would do this. Tracks the whole state, so it is for a few links a screen; see [`Self::link_to`].
    pub fn link_by(self, action: Action) -> String {
        let mut state = self.state.get();
        state.apply(action);
        self.link_of(&state)
    }

    /// The link of a state.
    pub fn link_of(self, state: &ViewState) -> String {
        self.dataset
            .with_value(|dataset| hash_from_state(dataset, state))
    }

    /// The address of what is on the screen, to be copied.
    pub fn address(self) -> String {
        address::with_hash(&self.link_of(&self.state.read_untracked()))
    }

    /// The lasting address of a policy's record: without filters or anything that is open. Only `#…` where nobody
    /// knows the site.
    pub fn permalink(self, id: PolicyId) -> String {
        let state = ViewState {
            screen: Screen::Policy(id),
            data: self.snapshot().data,
            ..ViewState::default()
        };
        address::of_site() + &self.link_of(&state)
    }

    /// What was not understood in the link that led here. Tracks it.
    pub fn link_warnings(self) -> Vec<LinkWarning> {
        self.link_warnings.get()
    }

    /// Puts the notice about the link away.
    pub fn dismiss_link_warnings(self) {
        self.link_warnings.set(Vec::new());
    }

    /// The address changed: by a link, by Back, or by hand.
    pub fn follow_address(self) {
        let dataset = self.dataset();
        let (state, warnings) = state_from_hash(&dataset, &address::hash());
        let is_new_screen = self.screen.get_untracked() != state.screen;
        self.link_warnings.set(warnings);
        self.state.set(state);
        // Back returns to where the reader was; a link leads to the top of something new.
        let has_been_here = history::entry().is_some();
        if has_been_here {
            self.return_to_place();
        } else {
            history::remember(self.own_lang, None);
            if is_new_screen {
                self.n_more.set(0);
                page::scroll_to_top();
                spawn_local(async {
                    // The title is there once what follows the state has been drawn.
                    tick().await;
                    page::focus("screen-title");
                });
            }
        }
    }
}

/// What is asked about the claims. Nothing is gathered before somebody looks.
struct Claims {
    dataset: Arc<Dataset>,
    index: OnceLock<StatementIndex>,
}

impl Claims {
    fn of(dataset: &Arc<Dataset>) -> Self {
        Self {
            dataset: dataset.clone(),
            index: OnceLock::new(),
        }
    }

    fn index(&self) -> &StatementIndex {
        self.index
            .get_or_init(|| StatementIndex::new(&self.dataset))
    }
}

/// The settings of a link from this state to another screen: an open panel stays behind.
fn settings_of(dataset: &Dataset, mut state: ViewState) -> String {
    state.apply(Action::Open(Screen::Cards));
    let link = hash_from_state(dataset, &state);
    match link.split_once('?') {
        Some((_, settings)) => format!("?{settings}"),
        None => String::new(),
    }
}

/// The measure that an act counts towards.
fn measure_of(action: &Action, screen: Screen) -> Option<&'static str> {
    match action {
        Action::SetText(_) | Action::SetStatementText(_) => Some("atlas:search"),
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
        | Action::ToggleStatement(_)
        | Action::ClearStatements
        | Action::SetSort(_)
        | Action::SetCardsForm(_) => Some("atlas:filter"),
        Action::Open(_)
        | Action::AskStatements(_)
        | Action::SetLang(_)
        | Action::ShowEvidence(_)
        | Action::CloseEvidence
        | Action::Restore(_) => None,
    }
}
