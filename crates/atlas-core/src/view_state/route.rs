//! Links: the state as the part of the address behind `#`, and back.
//!
//! Total both ways: any text gives the nearest sensible state and a list of what was not understood
//! ([`LinkWarning`]); any state gives one canonical link, with everything usual left out. Leaves out
//! reading and writing the address bar, and what happens to links on their way (`bent`).
//!
//! Shape: `#/timeline?v=1&jurisdiction=cn-wuhan,cn-hefei&!doc=alliance&from=2021-11-01&q=…`. Slugs
//! and codes are stable ASCII; words are percent-encoded. Published keys never change their meaning;
//! a change of meaning raises [`VERSION`].
//!
//! ```
//! use atlas_core::load::load;
//! use atlas_core::view_state::route::{LinkWarning, hash_from_state, state_from_hash};
//! use atlas_core::view_state::{Action, Screen};
//!
//! let dataset = load(include_str!("../../examples/two_cities.json"))?.dataset;
//! let (mut state, warnings) = state_from_hash(&dataset, "#/cards?doc=action_plan&colour=red");
//! assert_eq!(warnings, [LinkWarning::UnknownKey("colour".to_owned())]);
//! state.apply(Action::Open(Screen::Compare));
//! assert_eq!(hash_from_state(&dataset, &state), "#/compare?v=1&doc=action_plan");
//! # Ok::<(), atlas_core::load::LoadError>(())
//! ```

mod bent;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::model::codes::{LaneBy, Lang, Reading};
use crate::model::{Dataset, Entity, Vocabulary};
use crate::query::facets::{Facet, FacetValue, NOT_STATED};
use crate::query::statements::{StatementFacet, StatementValue};
use crate::query::{Choice, Sort, Sureness};
use crate::time::{Day, Span, When};
use crate::view_state::action::Action;
use crate::view_state::state::{
    CardsForm, DataPath, MOST_COLUMNS, RowsShown, Screen, TimelineForm, ViewState,
};
use std::collections::BTreeSet;

/// The version of the links this program writes.
pub const VERSION: u32 = 1;

/// A part of a link that was not understood. The rest of the link holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkWarning {
    /// No screen has this name.
    UnknownScreen(String),
    /// No policy has this id.
    UnknownPolicy(String),
    /// No setting has this key.
    UnknownKey(String),
    /// The setting has no such value.
    UnknownValue {
        /// The key as in the link.
        key: String,
        /// The value as in the link.
        value: String,
    },
    /// The link was written by a newer version of the page.
    NewerVersion(String),
}

/// Which dataset a link asks for, before any dataset is there to read the rest with.
pub fn data_path(hash: &str) -> Result<Option<DataPath>, LinkWarning> {
    let Some(value) = setting(hash, "data") else {
        return Ok(None);
    };
    match read_data_path(&value) {
        Some(path) => Ok(Some(path)),
        None => Err(LinkWarning::UnknownValue {
            key: "data".to_owned(),
            value,
        }),
    }
}

/// Which language a link asks for, before any dataset is there to read the rest with.
pub fn lang(hash: &str) -> Option<Lang> {
    setting(hash, "lang").and_then(|value| known(&value, Lang::from_code))
}

/// The state that a link asks for. `hash` may have its `#` or not.
pub fn state_from_hash(dataset: &Dataset, hash: &str) -> (ViewState, Vec<LinkWarning>) {
    let (path, settings) = bent::parts(hash);
    let mut state = ViewState::default();
    let mut warnings = Vec::new();
    match screen(dataset, &decode(&path)) {
        Ok(screen) => state.screen = screen,
        Err(warning) => warnings.push(warning),
    }
    for (key, value) in settings {
        warnings.extend(read_setting(dataset, &mut state, &key, &value));
    }
    (state, warnings)
}

/// The link of a state, with its `#`.
pub fn hash_from_state(dataset: &Dataset, state: &ViewState) -> String {
    let mut link = Link::default();
    let query = &state.query;
    if !query.text.is_empty() {
        link.add("q", &encode(&query.text));
    }
    for (facet, selection) in query.selections.iter() {
        let codes = |values: &BTreeSet<FacetValue>| {
            let codes = values.iter().map(|value| encode(value.code(dataset)));
            codes.collect::<Vec<_>>().join(",")
        };
        if !selection.include.is_empty() {
            link.add(facet.key(), &codes(&selection.include));
        }
        if !selection.exclude.is_empty() {
            link.add(&format!("!{}", facet.key()), &codes(&selection.exclude));
        }
    }
    for (key, day) in [("from", query.dates.from), ("to", query.dates.to)] {
        if let Some(day) = day {
            link.add(key, &day.to_string());
        }
    }
    if query.dates.sureness == Sureness::OnlyCertain {
        link.add("dates", "certain");
    }
    if query.reading != Reading::HereAndBelow {
        link.add("reading", query.reading.code());
    }
    if state.sort != Sort::default() {
        link.add("sort", state.sort.code());
    }
    if state.cards_form == CardsForm::Table {
        link.add("cards", "table");
    }
    if state.lanes != LaneBy::default() {
        link.add("lanes", state.lanes.code());
    }
    if let Some((from, to)) = state.window {
        link.add("window", &format!("{from}..{to}"));
    }
    if state.timeline_form == TimelineForm::List {
        link.add("timeline", "list");
    }
    if !state.columns.is_empty() {
        let slugs = state
            .columns
            .iter()
            .map(|id| &*dataset.jurisdictions[*id].slug);
        link.add("with", &slugs.collect::<Vec<_>>().join(","));
    }
    if state.rows == RowsShown::OnlyDifferences {
        link.add("rows", "differences");
    }
    for facet in StatementFacet::ALL {
        let values = state.statements.chosen_of(facet);
        let codes: Vec<String> = values.map(|value| encode(value.code(dataset))).collect();
        if !codes.is_empty() {
            link.add(facet.key(), &codes.join(","));
        }
    }
    if !state.statements.text.is_empty() {
        link.add("s.q", &encode(&state.statements.text));
    }
    if let Some(entity) = state.evidence {
        link.add("evidence", dataset.slug(entity));
    }
    if let Some(data) = &state.data {
        link.add("data", &encode(data.as_str()));
    }
    if let Some(lang) = state.lang {
        link.add("lang", lang.code());
    }
    let path = match state.screen {
        Screen::Cards => "cards".to_owned(),
        Screen::Timeline => "timeline".to_owned(),
        Screen::Compare => "compare".to_owned(),
        Screen::Statements => "statements".to_owned(),
        Screen::Sources => "sources".to_owned(),
        Screen::Policy(id) => format!("policy/{}", dataset.policies[id].slug),
    };
    format!("#/{path}{}", link.text)
}

/// What has no meaning of its own in a link. All else is percent-encoded, and so is everything beyond ASCII.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/');

fn encode(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// What is no valid escape stands for itself, and bytes that are no text become the replacement character: links get
/// mangled on their way.
fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

#[derive(Default)]
struct Link {
    text: String,
}

impl Link {
    fn add(&mut self, key: &str, value: &str) {
        if self.text.is_empty() {
            self.text = format!("?v={VERSION}");
        }
        self.text.push('&');
        self.text.push_str(key);
        self.text.push('=');
        self.text.push_str(value);
    }
}

/// The first value of a setting in a link, decoded.
fn setting(hash: &str, name: &str) -> Option<String> {
    let mut settings = bent::parts(hash).1.into_iter();
    settings
        .find(|(key, _)| key == name)
        .map(|(_, value)| decode(&value))
}

/// What a code stands for: as it is, else as it was before something on its way bent it.
fn known<T>(code: &str, mut read: impl FnMut(&str) -> Option<T>) -> Option<T> {
    read(code)
        .or_else(|| read(&bent::joined(code)))
        .or_else(|| read(&bent::stem(code)))
}

fn screen(dataset: &Dataset, path: &str) -> Result<Screen, LinkWarning> {
    let path = path.trim_end_matches('/');
    let read = |path: &str| match path {
        "" | "cards" => Some(Screen::Cards),
        "timeline" => Some(Screen::Timeline),
        "compare" => Some(Screen::Compare),
        "statements" => Some(Screen::Statements),
        "sources" => Some(Screen::Sources),
        _ => match dataset.find(path.strip_prefix("policy/")?) {
            Some(Entity::Policy(id)) => Some(Screen::Policy(id)),
            _ => None,
        },
    };
    known(path, read).ok_or_else(|| match path.strip_prefix("policy/") {
        Some(slug) => LinkWarning::UnknownPolicy(slug.to_owned()),
        None => LinkWarning::UnknownScreen(path.to_owned()),
    })
}

/// Reads one setting into the state; `value` is still encoded. Lists keep their good values when one is bad.
fn read_setting(
    dataset: &Dataset,
    state: &mut ViewState,
    key: &str,
    value: &str,
) -> Vec<LinkWarning> {
    let (choice, facet_key) = match key.strip_prefix('!') {
        Some(rest) => (Choice::Exclude, rest),
        None => (Choice::Include, key),
    };
    let mut unknown: Vec<String> = Vec::new();
    if let Some(facet) = Facet::from_key(facet_key) {
        let values = read_list(value, &mut unknown, |code| {
            facet_value(dataset, facet, code)
        });
        for value in values {
            state.query.choose(facet, value, choice);
        }
    } else if let Some(facet) = StatementFacet::from_key(key) {
        let values = read_list(value, &mut unknown, |code| {
            StatementValue::from_code(dataset, facet, code)
        });
        state.statements.chosen.extend(values);
    } else if key == "with" {
        let places = read_list(value, &mut unknown, |slug| match dataset.find(slug) {
            Some(Entity::Jurisdiction(id)) => Some(id),
            _ => None,
        });
        for id in places {
            if state.columns.len() < MOST_COLUMNS {
                state.apply(Action::AddColumn(id));
            } else {
                unknown.push(dataset.jurisdictions[id].slug.to_string());
            }
        }
    } else if key == "data" {
        let value = decode(value);
        if !set(&mut state.data, read_data_path(&value).map(Some)) {
            unknown.push(value);
        }
    } else {
        let value = decode(value);
        let is_known = known(&value, |value| {
            match read_single(dataset, state, key, value) {
                Ok(false) => None,
                read => Some(read),
            }
        });
        match is_known {
            Some(Err(warning)) => return vec![warning],
            None if key == "v" => return vec![LinkWarning::NewerVersion(value)],
            None => unknown.push(value),
            Some(Ok(_)) => {}
        }
    }
    let warning = |value: String| LinkWarning::UnknownValue {
        key: key.to_owned(),
        value,
    };
    unknown.into_iter().map(warning).collect()
}

/// The values of a list. What is none goes into `unknown`.
fn read_list<T>(list: &str, unknown: &mut Vec<String>, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let mut values = Vec::new();
    let items = list.split(',').map(decode);
    for item in items.filter(|item| !item.is_empty()) {
        let whole = read(&item).or_else(|| read(&bent::joined(&item)));
        if let Some(value) = whole {
            values.push(value);
            continue;
        }
        let pieces = bent::pieces(&item);
        if pieces.is_empty() {
            unknown.push(item);
        }
        for piece in pieces {
            match known(&piece, &read) {
                Some(value) => values.push(value),
                None => unknown.push(piece),
            }
        }
    }
    values
}

/// Reads a setting of one value into the state: whether the value is one of the setting's.
fn read_single(
    dataset: &Dataset,
    state: &mut ViewState,
    key: &str,
    value: &str,
) -> Result<bool, LinkWarning> {
    let is_known = match key {
        "v" => value.parse::<u32>().is_ok_and(|version| version <= VERSION),
        "q" => set(&mut state.query.text, Some(value.to_owned())),
        "s.q" => set(&mut state.statements.text, Some(value.to_owned())),
        // A month or year stands for its first or its last day.
        "from" => match read_span(value).and_then(|span| span.earliest) {
            Some(day) => {
                let (from, to) = (Some(day), state.query.dates.to);
                state.apply(Action::SetDates { from, to });
                true
            }
            None => false,
        },
        "to" => match read_span(value).and_then(|span| span.latest) {
            Some(day) => {
                let (from, to) = (state.query.dates.from, Some(day));
                state.apply(Action::SetDates { from, to });
                true
            }
            None => false,
        },
        "dates" => {
            let sureness = (value == "certain").then_some(Sureness::OnlyCertain);
            set(&mut state.query.dates.sureness, sureness)
        }
        "reading" => set(&mut state.query.reading, Reading::from_code(value)),
        "sort" => set(&mut state.sort, Sort::from_code(value)),
        "cards" => {
            let form = (value == "table").then_some(CardsForm::Table);
            set(&mut state.cards_form, form)
        }
        "lanes" => set(&mut state.lanes, LaneBy::from_code(value)),
        "window" => match read_window(value) {
            Some(window) => {
                state.apply(Action::SetWindow(Some(window)));
                true
            }
            None => false,
        },
        "timeline" => {
            let form = (value == "list").then_some(TimelineForm::List);
            set(&mut state.timeline_form, form)
        }
        "rows" => {
            let rows = (value == "differences").then_some(RowsShown::OnlyDifferences);
            set(&mut state.rows, rows)
        }
        "evidence" => set(&mut state.evidence, dataset.find(value).map(Some)),
        "lang" => set(&mut state.lang, Lang::from_code(value).map(Some)),
        // The version of the single file that a reader comes from: read where the page starts.
        "have" => true,
        _ => return Err(LinkWarning::UnknownKey(key.to_owned())),
    };
    Ok(is_known)
}

/// Sets a part of the state, if there is a value for it.
fn set<T>(part: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *part = value;
            true
        }
        None => false,
    }
}

/// What leads out of the folder is not mended into something that doesn't; a sentence's end is left off.
fn read_data_path(text: &str) -> Option<DataPath> {
    let is_end = |c: char| !c.is_alphanumeric();
    DataPath::parse(text).or_else(|| DataPath::parse(text.trim_end_matches(is_end)))
}

fn read_span(text: &str) -> Option<Span> {
    When::parse(text).ok().map(|when| when.span)
}

fn read_window(text: &str) -> Option<(Day, Day)> {
    let (from, to) = text.split_once("..")?;
    Some((Day::parse_iso(from)?, Day::parse_iso(to)?))
}

/// The value of a facet that a link spells so.
fn facet_value(dataset: &Dataset, facet: Facet, code: &str) -> Option<FacetValue> {
    use crate::model::codes::{
        Collection, Confidence, DocType, Nature, Relevance, Status, Verdict,
    };
    if code == NOT_STATED {
        return Some(FacetValue::NotStated);
    }
    let term = |vocabulary| dataset.term(vocabulary, code).map(FacetValue::Term);
    match facet {
        Facet::Jurisdiction => match dataset.find(code) {
            Some(Entity::Jurisdiction(id)) => Some(FacetValue::Jurisdiction(id)),
            _ => None,
        },
        Facet::DocType => DocType::from_code(code).map(FacetValue::DocType),
        Facet::Relevance => Relevance::from_code(code).map(FacetValue::Relevance),
        Facet::Status => Status::from_code(code).map(FacetValue::Status),
        Facet::Instrument => term(Vocabulary::Instrument),
        Facet::Technology => term(Vocabulary::Technology),
        Facet::Sector => term(Vocabulary::Sector),
        Facet::Verdict => Verdict::from_code(code).map(FacetValue::Verdict),
        Facet::Confidence => Confidence::from_code(code).map(FacetValue::Confidence),
        Facet::Nature => Nature::from_code(code).map(FacetValue::Nature),
        Facet::Collection => Collection::from_code(code).map(FacetValue::Collection),
    }
}
