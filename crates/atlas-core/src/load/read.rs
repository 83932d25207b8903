//! Reading the pieces that every record is made of: texts, codes, dates, references, evidence.
//!
//! Leaves out the records themselves. Each function takes the pointer of what it reads, notes an
//! issue when the piece breaks a rule, and gives back what is still good.

use crate::load::error::{Effect, Problem};
use crate::load::issues::{Issues, quoted};
use crate::load::limits::{LONGEST_ID, LONGEST_TEXT, MOST_ENTRIES};
use crate::load::pointer::Pointer;
use crate::load::standards::Standard;
use crate::load::wire;
use crate::model::Date;
use crate::model::codes::{ClosedList, Lang};
use crate::model::table::{Row, RowId};
use crate::model::{
    ActorId, ClaimId, ConflictId, Dataset, Entity, EventId, Evidence, JurisdictionId, Locator,
    PlaceId, PolicyId, Quotation, SourceId, TargetId, Text, ViewId, Wording,
};
use crate::time::{DateError, Day, When};
use rustc_hash::FxHashMap;
use serde_json::Value;

/// The dataset so far, and what was wrong so far.
pub(super) struct Reader<'t> {
    /// What it holds, to look for ids that were left out.
    pub(super) file: &'t wire::Dataset<'t>,
    pub(super) dataset: Dataset,
    pub(super) issues: Issues<'t>,
    /// The position in the file of each policy, source, actor, claim and change that was kept, by row: rules over
    /// the whole dataset need it for their pointers.
    pub(super) policy_at: Vec<usize>,
    pub(super) source_at: Vec<usize>,
    pub(super) actor_at: Vec<usize>,
    pub(super) claim_at: Vec<usize>,
    pub(super) change_at: Vec<usize>,
    /// The same of each event and figure, in its list of its policy.
    pub(super) event_at: Vec<usize>,
    pub(super) target_at: Vec<usize>,
    /// Policies of which an event was left out: why none is there to open them has been said already.
    pub(super) lost_events: Vec<PolicyId>,
    /// Every id that a record in the file has, gathered when one is first asked for in vain. The entity tells the
    /// kind; it is no row of the dataset.
    ids_in_file: Option<FxHashMap<Box<str>, Entity>>,
}

/// A printed wording is a quotation, and quotations stay short: so many words.
const LONGEST_QUOTATION: usize = 8;
/// How many characters of a script without spaces count as a word.
const CHARACTERS_A_WORD: usize = 5;

impl<'t> Reader<'t> {
    pub(super) fn new(file: &'t wire::Dataset<'t>, issues: Issues<'t>) -> Self {
        Self {
            file,
            dataset: Dataset::default(),
            issues,
            policy_at: Vec::new(),
            source_at: Vec::new(),
            actor_at: Vec::new(),
            claim_at: Vec::new(),
            change_at: Vec::new(),
            event_at: Vec::new(),
            target_at: Vec::new(),
            lost_events: Vec::new(),
            ids_in_file: None,
        }
    }

    pub(super) fn note(&mut self, at: Pointer<'_>, problem: Problem, effect: Effect) {
        self.issues.note(at, problem, effect);
    }

    /// A slug for a new record: present, well formed and free.
    pub(super) fn slug(&mut self, id: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let at = at.key("id");
        let problem = match id {
            None => Problem::Missing,
            Some(id) if !is_slug(id) => Problem::BadSlug(quoted(id)),
            Some(id) if self.dataset.by_slug.contains_key(id) => Problem::DuplicateId(quoted(id)),
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
                Some(Some(words)) => *kept = self.is_read(words, at).then(|| (**words).into()),
                // `null` states the gap.
                Some(None) => {}
                None if self.dataset.about.languages.contains(&lang) => {
                    let problem = Problem::MissingLanguage(lang.code());
                    self.note(at, problem, Effect::Kept);
                }
                None => {}
            }
        }
        if read.en.is_none() && read.zh.is_none() {
            return None;
        }
        Some(read)
    }

    /// A plain string; blank is the same as absent.
    pub(super) fn string(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let text = text?;
        if text.trim().is_empty() {
            self.note(at, Problem::Blank, Effect::FieldLeftOut);
            return None;
        }
        self.is_read(text, at).then(|| text.into())
    }

    /// Whether a text is short enough to be read. HTML in it is noted.
    fn is_read(&mut self, text: &str, at: Pointer<'_>) -> bool {
        // Counting letters takes longer than asking for bytes, and most texts are far shorter.
        if text.len() > LONGEST_TEXT {
            let n = text.chars().count();
            if n > LONGEST_TEXT {
                self.note(at, Problem::LongText(n), Effect::FieldLeftOut);
                return false;
            }
        }
        self.refuse_html(text, at);
        true
    }

    /// A code of a standard that others keep.
    pub(super) fn standard(
        &mut self,
        code: Option<&str>,
        standard: Standard,
        at: Pointer<'_>,
    ) -> Option<Box<str>> {
        let code = self.string(code, at)?;
        if standard.has(&code) {
            return Some(code);
        }
        let code = quoted(&code);
        let problem = Problem::NotInStandard { code, standard };
        self.note(at, problem, Effect::FieldLeftOut);
        None
    }

    /// Words in their own language.
    pub(super) fn wording(
        &mut self,
        wording: Option<&wire::Wording<'_>>,
        at: Pointer<'_>,
    ) -> Option<Wording> {
        let wording = wording?;
        self.in_language(&wording.text, &wording.lang, at)
    }

    /// A text with its language: one without the other says too little.
    fn in_language(
        &mut self,
        text: &Option<wire::Str<'_>>,
        lang: &Option<wire::Str<'_>>,
        at: Pointer<'_>,
    ) -> Option<Wording> {
        for (part, key) in [(text, "text"), (lang, "lang")] {
            if part.is_none() {
                self.note(at.key(key), Problem::Missing, Effect::FieldLeftOut);
            }
        }
        let text = self.string(text.as_deref(), at.key("text"));
        let lang = self.standard(lang.as_deref(), Standard::Language, at.key("lang"));
        Some(Wording {
            text: text?,
            lang: lang?,
        })
    }

    /// A source's own words with their translation into each language they are not in.
    fn own_words(
        &mut self,
        quotation: Option<&wire::Quotation<'_>>,
        at: Pointer<'_>,
    ) -> Option<Quotation> {
        let quotation = quotation?;
        let original = self.in_language(&quotation.text, &quotation.lang, at)?;
        self.limit_quotation(&original.text, at.key("text"));
        let mut stated = quotation.translation.clone().unwrap_or_default();
        for lang in Lang::ALL {
            // A language needs no translation into itself.
            let own = match lang {
                Lang::En => &mut stated.en,
                Lang::Zh => &mut stated.zh,
            };
            if original.is_in(*lang) {
                own.get_or_insert(None);
            }
        }
        let translation = self.optional_text(Some(&stated), at.key("translation"));
        Some(Quotation {
            original,
            translation: translation.unwrap_or_default(),
        })
    }

    /// A wording as printed, which is a quotation.
    pub(super) fn quotation(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let text = self.string(text, at)?;
        self.limit_quotation(&text, at);
        Some(text)
    }

    fn limit_quotation(&mut self, text: &str, at: Pointer<'_>) {
        let n_words = text.split_whitespace().map(n_words).sum();
        if n_words > LONGEST_QUOTATION {
            self.note(at, Problem::LongQuotation(n_words), Effect::Kept);
        }
    }

    /// Data is shown as text and never as markup, so HTML in it is a mistake of the file.
    fn refuse_html(&mut self, text: &str, at: Pointer<'_>) {
        let is_tag = |rest: &str| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
        };
        let has_tag = text.split('<').skip(1).any(is_tag);
        // Most texts have no such letter; setting out to find six entities in each took a quarter of the loading.
        let has_entity = text.contains('&')
            && ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#"]
                .iter()
                .any(|entity| text.contains(entity));
        if has_tag || has_entity {
            self.note(at, Problem::Html(quoted(text)), Effect::Kept);
        }
    }

    /// A code that the record can't do without.
    pub(super) fn code<T: ClosedList>(
        &mut self,
        code: Option<&wire::Code<'_, T>>,
        at: Pointer<'_>,
    ) -> Option<T> {
        if code.is_none() {
            self.note(at, Problem::Missing, Effect::RecordLeftOut);
        }
        self.known(code?, at, Effect::RecordLeftOut)
    }

    /// A code that has a plain meaning where it is left out.
    pub(super) fn code_or<T: ClosedList>(
        &mut self,
        code: Option<&wire::Code<'_, T>>,
        left_out: T,
        at: Pointer<'_>,
    ) -> Option<T> {
        match code {
            Some(code) => self.known(code, at, Effect::RecordLeftOut),
            None => Some(left_out),
        }
    }

    /// A code that may be absent.
    pub(super) fn optional_code<T: ClosedList>(
        &mut self,
        code: Option<&wire::Code<'_, T>>,
        at: Pointer<'_>,
    ) -> Option<T> {
        self.known(code?, at, Effect::FieldLeftOut)
    }

    fn known<T: ClosedList>(
        &mut self,
        code: &wire::Code<'_, T>,
        at: Pointer<'_>,
        effect: Effect,
    ) -> Option<T> {
        match code {
            wire::Code::Known(code) => Some(*code),
            wire::Code::Unknown(text) => {
                self.note(at, Problem::UnknownCode(quoted(text)), effect);
                None
            }
        }
    }

    /// A plain calendar day, `2022-01-11`.
    pub(super) fn day(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<Day> {
        let text = text?;
        self.read_date(text, Day::parse_exact(text), at)
    }

    /// An EDTF date.
    pub(super) fn when(&mut self, text: Option<&str>, at: Pointer<'_>) -> Option<When> {
        let text = text?;
        self.read_date(text, When::parse(text), at)
    }

    fn read_date<T>(
        &mut self,
        text: &str,
        read: Result<T, DateError>,
        at: Pointer<'_>,
    ) -> Option<T> {
        match read {
            Ok(date) => Some(date),
            Err(reason) => {
                let text = quoted(text);
                self.note(at, Problem::BadDate { text, reason }, Effect::FieldLeftOut);
                None
            }
        }
    }

    /// A date but for its anchor, which may stand later in the file.
    pub(super) fn date(&mut self, date: &wire::Date<'_>, at: Pointer<'_>) -> Date {
        let stated = self.when(date.edtf.as_deref(), at.key("edtf"));
        let bound = self.when(date.bound_edtf.as_deref(), at.key("bound_edtf"));
        let when = match (stated, bound) {
            (Some(when), Some(bound)) if when.span.intersect(bound.span).is_none() => {
                let problem = Problem::OutsideBound(bound.edtf.into());
                self.note(at.key("edtf"), problem, Effect::Kept);
                Some(when)
            }
            (Some(when), Some(bound)) => Some(when.bounded_by(bound)),
            (Some(when), None) => Some(when),
            (None, bound) => bound,
        };
        Date {
            when,
            printed: self.quotation(date.printed.as_deref(), at.key("printed")),
            printed_when: self.when(date.printed_edtf.as_deref(), at.key("printed_edtf")),
            anchor: None,
            note: self.optional_text(date.note.as_ref(), at.key("note")),
        }
    }

    /// What a date hangs on, once everything is known.
    pub(super) fn anchor(
        &mut self,
        date: Option<&wire::Date<'_>>,
        at: Pointer<'_>,
    ) -> Option<Box<str>> {
        let anchor = date?.anchor.as_deref()?;
        self.entity(anchor, at.key("anchor")).map(|_| anchor.into())
    }

    pub(super) fn url(&mut self, url: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let url = url?;
        let is_web = ["https://", "http://"].iter().any(|scheme| {
            url.strip_prefix(scheme)
                .is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
        });
        if is_web {
            return self.is_read(url, at).then(|| url.into());
        }
        self.note(at, Problem::BadUrl(quoted(url)), Effect::FieldLeftOut);
        None
    }

    /// What an id names, of any kind.
    pub(super) fn entity(&mut self, id: &str, at: Pointer<'_>) -> Option<Entity> {
        self.reference(Some(id), Some, at, Effect::FieldLeftOut)
    }

    /// What an id names, if it is of the kind that `pick` takes. Whatever is not found is noted.
    pub(super) fn reference<T>(
        &mut self,
        id: Option<&str>,
        pick: impl Fn(Entity) -> Option<T>,
        at: Pointer<'_>,
        effect: Effect,
    ) -> Option<T> {
        let id = id?;
        let found = self.dataset.find(id);
        if let Some(id) = found.and_then(&pick) {
            return Some(id);
        }
        let file = self.file;
        let ids = &mut self.ids_in_file;
        let mut left_out = || {
            ids.get_or_insert_with(|| ids_in_file(file))
                .get(id)
                .copied()
        };
        let problem = match found {
            Some(_) => Problem::WrongKind(quoted(id)),
            None => match left_out() {
                None => Problem::UnknownId(quoted(id)),
                Some(entity) if pick(entity).is_none() => Problem::WrongKind(quoted(id)),
                // What can't do without it goes too, and must say so itself.
                Some(_) if effect == Effect::RecordLeftOut => Problem::LeftOutId {
                    id: quoted(id),
                    n: 1,
                },
                Some(_) => {
                    self.issues.note_left_out(id, at);
                    return None;
                }
            },
        };
        self.note(at, problem, effect);
        None
    }

    /// References of a list, each once. What is not found is noted and left out, and so is what stands there twice.
    pub(super) fn references<T: PartialEq>(
        &mut self,
        ids: &[wire::Id<'_>],
        pick: impl Fn(Entity) -> Option<T>,
        at: Pointer<'_>,
    ) -> Vec<T> {
        let ids = self.within(ids, MOST_ENTRIES, at);
        let mut found = Vec::with_capacity(ids.len());
        for (idx, id) in ids.iter().enumerate() {
            let at = at.item(idx);
            let of_id = self.reference(Some(id), &pick, at, Effect::FieldLeftOut);
            if let Some(of_id) = of_id
                && self.is_new(&found, &of_id, id, at)
            {
                found.push(of_id);
            }
        }
        found
    }

    /// Whether a list does not have this yet; otherwise it is noted.
    pub(super) fn is_new<T: PartialEq>(
        &mut self,
        list: &[T],
        entry: &T,
        name: &str,
        at: Pointer<'_>,
    ) -> bool {
        let is_new = !list.contains(entry);
        if !is_new {
            let problem = Problem::Repeated(quoted(name));
            self.note(at, problem, Effect::FieldLeftOut);
        }
        is_new
    }

    /// A list of evidence. The record keeps what is good of it; none at all is a breach.
    pub(super) fn evidence(
        &mut self,
        evidence: &[wire::Evidence<'_>],
        at: Pointer<'_>,
    ) -> Vec<Evidence> {
        let at = at.key("evidence");
        let evidence = self.within(evidence, MOST_ENTRIES, at);
        let mut read: Vec<Evidence> = Vec::with_capacity(evidence.len());
        for (idx, piece) in evidence.iter().enumerate() {
            let at = at.item(idx);
            let source = piece.source_id.as_deref();
            if source.is_none() {
                self.note(at.key("source_id"), Problem::Missing, Effect::FieldLeftOut);
            }
            let source =
                self.reference(source, source_id, at.key("source_id"), Effect::FieldLeftOut);
            let stance = match piece.stance.as_ref() {
                None => {
                    self.note(at.key("stance"), Problem::Missing, Effect::FieldLeftOut);
                    None
                }
                code => self.optional_code(code, at.key("stance")),
            };
            let (Some(source), Some(stance)) = (source, stance) else {
                continue;
            };
            let stated = self.string(piece.locator.as_deref(), at.key("locator"));
            let piece = Evidence {
                source,
                locator: stated.map(locator),
                stance,
                quotation: self.own_words(piece.quotation.as_ref(), at.key("quotation")),
                note: self.optional_text(piece.note.as_ref(), at.key("note")),
            };
            // A source may be named twice, for two places or two of its sentences.
            let says_the_same = |other: &Evidence| {
                (other.source, &other.locator, other.stance, &other.quotation)
                    == (piece.source, &piece.locator, piece.stance, &piece.quotation)
            };
            if read.iter().any(says_the_same) {
                let slug = &self.dataset.sources[source].slug;
                let problem = Problem::Repeated(quoted(slug));
                self.note(at, problem, Effect::FieldLeftOut);
            } else {
                read.push(piece);
            }
        }
        if read.is_empty() {
            self.note(at, Problem::NoEvidence, Effect::Kept);
        }
        read
    }
}

/// Where only the kind of an entity is meant.
const ANY: Row = Row::new(0);

/// The ids of all records in a file, each with an entity of its kind. Whatever else is wrong with a record, its ids and
/// those of its events and targets are found.
fn ids_in_file(file: &wire::Dataset<'_>) -> FxHashMap<Box<str>, Entity> {
    let mut ids = FxHashMap::default();
    add_ids(
        &mut ids,
        &file.jurisdictions,
        Entity::Jurisdiction(JurisdictionId::at(ANY)),
    );
    add_ids(&mut ids, &file.places, Entity::Place(PlaceId::at(ANY)));
    add_ids(&mut ids, &file.actors, Entity::Actor(ActorId::at(ANY)));
    add_ids(&mut ids, &file.sources, Entity::Source(SourceId::at(ANY)));
    add_ids(&mut ids, &file.policies, Entity::Policy(PolicyId::at(ANY)));
    add_ids(&mut ids, &file.claims, Entity::Claim(ClaimId::at(ANY)));
    add_ids(
        &mut ids,
        &file.conflicts,
        Entity::Conflict(ConflictId::at(ANY)),
    );
    add_ids(&mut ids, &file.views, Entity::View(ViewId::at(ANY)));
    ids
}

fn add_ids<T>(
    ids: &mut FxHashMap<Box<str>, Entity>,
    records: &[wire::Record<'_, T>],
    kind: Entity,
) {
    let mut add = |record: &Value, kind: Entity| {
        if let Some(id) = record.get("id").and_then(Value::as_str) {
            ids.insert(id.into(), kind);
        }
    };
    for record in records {
        let wire::Record::Raw(raw) = record else {
            continue;
        };
        // What can't even be held as JSON has no id that anybody could mean.
        let record: Value = serde_json::from_str(raw.get()).unwrap_or_default();
        add(&record, kind);
        for (list, kind) in [
            ("events", Entity::Event(EventId::at(ANY))),
            ("targets", Entity::Target(TargetId::at(ANY))),
            ("results", Entity::Target(TargetId::at(ANY))),
        ] {
            let items = record.get(list).and_then(Value::as_array);
            for item in items.into_iter().flatten() {
                add(item, kind);
            }
        }
    }
}

pub(super) fn locator(text: Box<str>) -> Locator {
    match text.strip_prefix('¶').map(str::parse) {
        Some(Ok(paragraph)) => Locator::Paragraph(paragraph),
        _ => Locator::Other(text),
    }
}

/// How many words stand between two spaces: one, but in Chinese and Japanese.
fn n_words(run: &str) -> usize {
    // Kana, and the Han characters of Unicode's first plane.
    let is_spaceless = |c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    match run.contains(is_spaceless) {
        true => run.chars().count().div_ceil(CHARACTERS_A_WORD),
        false => 1,
    }
}

fn is_slug(id: &str) -> bool {
    let is_legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=LONGEST_ID).contains(&id.len())
        && id.chars().all(is_legal)
        && !id.starts_with('-')
        && !id.ends_with('-')
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
