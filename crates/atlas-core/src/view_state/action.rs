//! What a reader can do, and what it does to the state.
//!
//! Leaves out keys, buttons and the browser's history itself.

use super::state::{CardsForm, MOST_COLUMNS, RowsShown, Screen, TimelineForm, ViewState};
use crate::model::codes::{LaneBy, Lang, Reading};
use crate::model::{Entity, JurisdictionId};
use crate::query::facets::{Facet, FacetValue};
use crate::query::statements::{StatementQuery, StatementValue};
use crate::query::{Choice, DateRange, Query, Sort, Sureness};
use crate::time::Day;

/// Something a reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Go to a screen.
    Open(Screen),
    /// Look for words.
    SetText(String),
    /// Include, exclude or release a facet value.
    Choose(Facet, FacetValue, Choice),
    /// Ask for this value of the facet and no other.
    ChooseOnly(Facet, FacetValue),
    /// Release every value of a facet.
    ClearFacet(Facet),
    /// Restrict to days.
    SetDates {
        /// First day.
        from: Option<Day>,
        /// Last day.
        to: Option<Day>,
    },
    /// Whether dates that only may fit count.
    SetSureness(Sureness),
    /// Which policies count as a jurisdiction's.
    SetReading(Reading),
    /// Release every filter: values, dates. Words, order and screen stay.
    ClearFilters,
    /// Release every filter and the words.
    ClearAll,
    /// Choose an order.
    SetSort(Sort),
    /// Choose cards or table.
    SetCardsForm(CardsForm),
    /// Choose the timeline's lanes.
    SetLanes(LaneBy),
    /// Choose the days the timeline shows.
    SetWindow(Option<(Day, Day)>),
    /// Choose lanes or list.
    SetTimelineForm(TimelineForm),
    /// Put a jurisdiction beside the others.
    AddColumn(JurisdictionId),
    /// Take one away.
    RemoveColumn(JurisdictionId),
    /// Move one a place to the left.
    MoveColumnLeft(JurisdictionId),
    /// Choose which rows the comparison shows.
    SetRows(RowsShown),
    /// Go to the claims and ask just this of them.
    AskStatements(StatementQuery),
    /// Look for words in the claims.
    SetStatementText(String),
    /// Ask for claims with this value, or no longer.
    ToggleStatement(StatementValue),
    /// Ask for all claims.
    ClearStatements,
    /// Show evidence.
    ShowEvidence(Entity),
    /// Put the evidence away.
    CloseEvidence,
    /// Choose the language of the interface.
    SetLang(Lang),
    /// Take over a whole state, from a link.
    Restore(Box<ViewState>),
}

/// How an act enters the browser's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// As a step that Back undoes.
    Push,
    /// In place of the present step: typing, brushing, zooming.
    Replace,
}

impl Action {
    /// How it enters the history. One step per keystroke is the classic complaint
    /// (hashicorp/consul#4614, algolia/instantsearch#827).
    pub const fn history(&self) -> History {
        match self {
            Self::SetText(_) | Self::SetStatementText(_) | Self::SetWindow(_) => History::Replace,
            _ => History::Push,
        }
    }
}

impl ViewState {
    /// Does what a reader asked for. Total: an act that makes no sense changes nothing.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Open(screen) => {
                self.screen = screen;
                self.evidence = None;
            }
            Action::SetLang(lang) => self.lang = Some(lang),
            Action::SetText(text) => self.query.text = text,
            Action::Choose(facet, value, choice) => self.query.choose(facet, value, choice),
            Action::ChooseOnly(facet, value) => {
                self.query.selections.remove(&facet);
                self.query.choose(facet, value, Choice::Include);
            }
            Action::ClearFacet(facet) => {
                self.query.selections.remove(&facet);
            }
            Action::SetDates { from, to } => self.set_dates(from, to),
            Action::SetSureness(sureness) => self.query.dates.sureness = sureness,
            Action::SetReading(reading) => self.query.reading = reading,
            Action::ClearFilters => self.clear_filters(),
            Action::ClearAll => {
                self.clear_filters();
                self.query.text.clear();
            }
            Action::SetSort(sort) => self.sort = sort,
            Action::SetCardsForm(form) => self.cards_form = form,
            Action::SetLanes(lanes) => self.lanes = lanes,
            Action::SetWindow(window) => self.window = window.map(|(a, b)| (a.min(b), a.max(b))),
            Action::SetTimelineForm(form) => self.timeline_form = form,
            Action::AddColumn(id) => {
                if self.columns.len() < MOST_COLUMNS && !self.columns.contains(&id) {
                    self.columns.push(id);
                }
            }
            Action::RemoveColumn(id) => self.columns.retain(|column| *column != id),
            Action::MoveColumnLeft(id) => {
                if let Some(at) = self.columns.iter().position(|column| *column == id)
                    && at > 0
                {
                    self.columns.swap(at - 1, at);
                }
            }
            Action::SetRows(rows) => self.rows = rows,
            Action::AskStatements(query) => {
                self.statements = query;
                self.screen = Screen::Statements;
                self.evidence = None;
            }
            Action::SetStatementText(text) => self.statements.text = text,
            Action::ToggleStatement(value) => self.statements.toggle(value),
            Action::ClearStatements => self.statements = StatementQuery::default(),
            Action::ShowEvidence(entity) => self.evidence = Some(entity),
            Action::CloseEvidence => self.evidence = None,
            Action::Restore(state) => *self = *state,
        }
    }

    /// Two days given the wrong way round are meant the right way round.
    fn set_dates(&mut self, from: Option<Day>, to: Option<Day>) {
        let is_reversed = from.zip(to).is_some_and(|(from, to)| from > to);
        let (from, to) = if is_reversed { (to, from) } else { (from, to) };
        let sureness = self.query.dates.sureness;
        self.query.dates = DateRange { from, to, sureness };
    }

    fn clear_filters(&mut self) {
        let text = std::mem::take(&mut self.query.text);
        let reading = self.query.reading;
        self.query = Query {
            text,
            reading,
            ..Query::default()
        };
    }
}
