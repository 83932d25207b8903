//! Reading the pieces that every record is made of: texts, codes, dates, references, evidence.
//!
//! Leaves out the records themselves. Each function takes the pointer of what it reads, notes an
//! issue when the piece breaks a rule, and gives back what is still good.

use crate::load::pointer::Pointer;
use crate::load::wire;
use crate::load::{Effect, Issue, Problem};
use crate::model::Date;
use crate::model::codes::{ClosedList, Lang, position};
use crate::model::{
    ActorId, Dataset, Entity, Evidence, JurisdictionId, Locator, PolicyId, SourceId, Text,
};
use crate::time::{Day, When};
use rustc_hash::FxHashSet;

/// The dataset so far, and what was wrong so far.
pub(super) struct Reader<'t> {
    /// The file, to say where in it something stands.
    pub(super) text: &'t str,
    pub(super) dataset: Dataset,
    pub(super) issues: Vec<Issue>,
    /// The position in the file of each policy, source and actor that was kept, by row: rules over
    /// the whole dataset need it for their pointers.
    pub(super) policy_at: Vec<usize>,
    pub(super) source_at: Vec<usize>,
    pub(super) actor_at: Vec<usize>,
    /// Policies of which an event was left out: why none is there to open them has been said already.
    pub(super) lost_events: Vec<PolicyId>,
    /// Every id that stands in the file, gathered when one is first asked for in vain.
    ids_in_file: Option<FxHashSet<&'t str>>,
}

/// A printed wording is a quotation, and quotations stay short.
const LONGEST_QUOTATION: usize = 8;

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            dataset: Dataset::default(),
            issues: Vec::new(),
            policy_at: Vec::new(),
            source_at: Vec::new(),
            actor_at: Vec::new(),
            lost_events: Vec::new(),
            ids_in_file: None,
        }
    }

    pub(super) fn note(&mut self, at: Pointer<'_>, problem: Problem, effect: Effect) {
        self.issues.push(Issue {
            pointer: at.to_string(),
            problem,
            effect,
        });
    }

    /// A slug for a new record: present, well formed and free.
    pub(super) fn slug(&mut self, id: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let at = at.key("id");
        let problem = match id {
            None => Problem::Missing,
            Some(id) if !is_slug(id) => Problem::BadSlug(id.to_owned()),
            Some(id) if self.dataset.by_slug.contains_key(id) => {
                Problem::DuplicateId(id.to_owned())
            }
            Some(id) => return Some(id.into()),
        };
        self.note(at, problem, Effect::RecordLeftOut);
        None
    }

    /// A text that the record can't do without.
    pub(super) fn text(&mut self, text: Option<&wire::Text<'_>>, at: Pointer<'_>) -> Option<Text> {
        let Some(text) = text else {
            self.note(at, Problem::Missing, Effect::RecordLeftOut);
            return None;
        };
        let read = self.text_as_is(text, at);
        if read.is_none() {
            self.note(at, Problem::Blank, Effect::RecordLeftOut);
        }
        read
    }

    /// A text that may be absent.
    pub(super) fn optional_text(
        &mut self,
        text: Option<&wire::Text<'_>>,
        at: Pointer<'_>,
    ) -> Option<Text> {
        let read = self.text_as_is(text?, at);
        if read.is_none() {
            self.note(at, Problem::Blank, Effect::FieldLeftOut);
        }
        read
    }

    fn text_as_is(&mut self, text: &wire::Text<'_>, at: Pointer<'_>) -> Option<Text> {
        let mut read = Text::default();
        for (lang, stated, kept) in [
            (Lang::En, &text.en, &mut read.en),
            (Lang::Zh, &text.zh, &mut read.zh),
        ] {
            let at = at.key(lang.code());
            match stated {
                Some(Some(words)) if words.trim().is_empty() => {
                    self.note(at, Problem::Blank, Effect::FieldLeftOut);
                }
                Some(Some(words)) => {
                    self.refuse_html(words, at);
                    *kept = Some(words.as_ref().into());
                }
                // `null` states the gap.
                Some(None) => {}
                None if self.dataset.about.languages.contains(&lang) => {
                    let problem = Problem::MissingLanguage(lang.code());
                    self.note(at, problem, Effect::Kept);
                }
                None => {}
            }
        }
        (read.en.is_some() || read.zh.is_some()).then_some(read)
    }

    /// A plain string; blank is the same as absent.
    pub(super) fn string(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let text = text?;
        if text.trim().is_empty() {
            self.note(at, Problem::Blank, Effect::FieldLeftOut);
            return None;
        }
        self.refuse_html(text, at);
        Some(text.into())
    }

    /// A wording as printed, which is a quotation.
    pub(super) fn quotation(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let text = self.string(text, at)?;
        let n_words = text.split_whitespace().count();
        if n_words > LONGEST_QUOTATION {
            self.note(at, Problem::LongQuotation(n_words), Effect::Kept);
        }
        Some(text)
    }

    /// Data is shown as text and never as markup, so HTML in it is a mistake of the file.
    fn refuse_html(&mut self, text: &str, at: Pointer<'_>) {
        let is_tag = |rest: &str| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
        };
        let has_tag = text.split('<').skip(1).any(is_tag);
        let has_entity = ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#"]
            .iter()
            .any(|entity| text.contains(entity));
        if has_tag || has_entity {
            self.note(at, Problem::Html(text.to_owned()), Effect::Kept);
        }
    }

    /// A code that the record can't do without.
    pub(super) fn code<T: ClosedList>(&mut self, code: Option<&str>, at: Pointer<'_>) -> Option<T> {
        if code.is_none() {
            self.note(at, Problem::Missing, Effect::RecordLeftOut);
        }
        T::member(self.position(T::CODES, code?, at, Effect::RecordLeftOut))
    }

    /// A code that may be absent.
    pub(super) fn optional_code<T: ClosedList>(
        &mut self,
        code: Option<&str>,
        at: Pointer<'_>,
    ) -> Option<T> {
        T::member(self.position(T::CODES, code?, at, Effect::FieldLeftOut))
    }

    /// The position of a code in its list, whichever that is: all lists share the code of this.
    fn position(
        &mut self,
        codes: &[&str],
        code: &str,
        at: Pointer<'_>,
        effect: Effect,
    ) -> Option<usize> {
        let position = position(codes, code);
        if position.is_none() {
            self.note(at, Problem::UnknownCode(code.to_owned()), effect);
        }
        position
    }

    /// A plain calendar day, `2022-01-11`.
    pub(super) fn day(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Day> {
        let when = self.when(text, at)?;
        let is_one_day = when.span.earliest == when.span.latest;
        when.span.earliest.filter(|_| is_one_day)
    }

    /// An EDTF date.
    pub(super) fn when(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<When> {
        let text = text?;
        match When::parse(text) {
            Ok(when) => Some(when),
            Err(reason) => {
                let text = text.to_owned();
                self.note(at, Problem::BadDate { text, reason }, Effect::FieldLeftOut);
                None
            }
        }
    }

    pub(super) fn date(&mut self, date: &wire::Date<'_>, at: Pointer<'_>) -> Date {
        let stated = self.when(date.edtf.as_deref(), at.key("edtf"));
        let bound = self.when(date.bound_edtf.as_deref(), at.key("bound_edtf"));
        let when = match (stated, bound) {
            (Some(when), Some(bound)) if when.span.intersect(bound.span).is_none() => {
                let problem = Problem::OutsideBound(bound.edtf.into());
                self.note(at.key("edtf"), problem, Effect::Kept);
                Some(when)
            }
            (Some(when), Some(bound)) => Some(when.bounded_by(bound.span)),
            (Some(when), None) => Some(when),
            (None, bound) => bound,
        };
        Date {
            when,
            printed: self.quotation(date.printed.as_deref(), at.key("printed")),
            printed_when: self.when(date.printed_edtf.as_deref(), at.key("printed_edtf")),
            anchor: date.anchor.as_deref().map(Into::into),
            note: self.optional_text(date.note.as_ref(), at.key("note")),
        }
    }

    pub(super) fn url(&mut self, url: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let url = url?;
        let is_web = ["https://", "http://"].iter().any(|scheme| {
            url.strip_prefix(scheme)
                .is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
        });
        if is_web {
            return Some(url.into());
        }
        self.note(at, Problem::BadUrl(url.to_owned()), Effect::FieldLeftOut);
        None
    }

    /// Whether the record with this id stands in the file but was left out. That has been noted where it stands,
    /// and what only names it is not to blame.
    fn is_left_out(&mut self, id: &str) -> bool {
        let text = self.text;
        let ids = self.ids_in_file.get_or_insert_with(|| {
            // Ids are slugs, so none of them is written with an escape.
            let members = text.split("\"id\"").skip(1);
            let values = members.filter_map(|rest| {
                let value = rest.trim_start().strip_prefix(':')?.trim_start();
                Some(value.strip_prefix('"')?.split_once('"')?.0)
            });
            values.collect()
        });
        ids.contains(id)
    }

    /// What an id names, of any kind.
    pub(super) fn entity(&mut self, id: &str, at: Pointer<'_>) -> Option<Entity> {
        let entity = self.dataset.find(id);
        if entity.is_none() && !self.is_left_out(id) {
            self.note(at, Problem::UnknownId(id.to_owned()), Effect::FieldLeftOut);
        }
        entity
    }

    /// What an id names, if it is of the kind that `pick` takes.
    pub(super) fn reference<T>(
        &mut self,
        id: Option<&str>,
        pick: impl Fn(Entity) -> Option<T>,
        at: Pointer<'_>,
        effect: Effect,
    ) -> Option<T> {
        let id = id?;
        let problem = match self.dataset.find(id) {
            None if effect != Effect::RecordLeftOut && self.is_left_out(id) => return None,
            None => Problem::UnknownId(id.to_owned()),
            Some(entity) => match pick(entity) {
                Some(id) => return Some(id),
                None => Problem::WrongKind(id.to_owned()),
            },
        };
        self.note(at, problem, effect);
        None
    }

    /// A list of evidence. The record keeps what is good of it; none at all is a breach.
    pub(super) fn evidence(
        &mut self,
        evidence: &[wire::Evidence<'_>],
        at: Pointer<'_>,
    ) -> Vec<Evidence> {
        let at = at.key("evidence");
        let mut read = Vec::with_capacity(evidence.len());
        for (idx, piece) in evidence.iter().enumerate() {
            let at = at.item(idx);
            let source = piece.source_id.as_deref();
            if source.is_none() {
                self.note(at.key("source_id"), Problem::Missing, Effect::FieldLeftOut);
            }
            let source =
                self.reference(source, source_id, at.key("source_id"), Effect::FieldLeftOut);
            let stance = match piece.stance.as_deref() {
                None => {
                    self.note(at.key("stance"), Problem::Missing, Effect::FieldLeftOut);
                    None
                }
                code => self.optional_code(code, at.key("stance")),
            };
            if let (Some(source), Some(stance)) = (source, stance) {
                read.push(Evidence {
                    source,
                    locator: self
                        .string(piece.locator.as_deref(), at.key("locator"))
                        .map(locator),
                    stance,
                    note: self.optional_text(piece.note.as_ref(), at.key("note")),
                });
            }
        }
        if read.is_empty() {
            self.note(at, Problem::NoEvidence, Effect::Kept);
        }
        read
    }
}

pub(super) fn locator(text: Box<str>) -> Locator {
    match text.strip_prefix('¶').map(str::parse) {
        Some(Ok(paragraph)) => Locator::Paragraph(paragraph),
        _ => Locator::Other(text),
    }
}

fn is_slug(id: &str) -> bool {
    let is_legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.chars().all(is_legal) && !id.starts_with('-') && !id.ends_with('-')
}

pub(super) fn jurisdiction_id(entity: Entity) -> Option<JurisdictionId> {
    match entity {
        Entity::Jurisdiction(id) => Some(id),
        _ => None,
    }
}

pub(super) fn source_id(entity: Entity) -> Option<SourceId> {
    match entity {
        Entity::Source(id) => Some(id),
        _ => None,
    }
}

pub(super) fn actor_id(entity: Entity) -> Option<ActorId> {
    match entity {
        Entity::Actor(id) => Some(id),
        _ => None,
    }
}
