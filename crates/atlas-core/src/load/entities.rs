//! Reading what the file says of itself, its vocabularies, and who and where: jurisdictions,
//! sources, places, actors.
//!
//! Leaves out policies and statements.

use super::read::{Reader, jurisdiction_id, locator, source_id};
use super::records::{entries, records};
use crate::load::error::{Effect, Problem};
use crate::load::issues::{plain, quoted};
use crate::load::limits::{FARTHEST_KM, MOST_ENTRIES, MOST_TERMS};
use crate::load::pointer::Pointer;
use crate::load::standards::Standard;
use crate::load::wire;
use crate::model::{
    About, Actor, Attribution, Change, Entity, Jurisdiction, JurisdictionId, Passage, Place, Point,
    Question, Source, SourceId, Term, Vocabulary,
};
use crate::view_state::route::state_from_hash;

/// A record that still waits for a reference to its own kind, with its position in the file.
pub(super) type Waiting<I, T> = Vec<(usize, I, T)>;

impl Reader<'_> {
    pub(super) fn about(&mut self) {
        let file = self.file;
        let at = Pointer::root("languages");
        for (idx, code) in file.languages.iter().enumerate() {
            let at = at.item(idx);
            if let Some(lang) = self.optional_code(Some(code), at) {
                let read = std::mem::take(&mut self.dataset.about.languages);
                let is_new = self.is_new(&read, &lang, lang.code(), at);
                self.dataset.about.languages = read;
                self.dataset.about.languages.extend(is_new.then_some(lang));
            }
        }
        let mut text = |text: Option<&wire::Text<'_>>, key| {
            let read = self.optional_text(text, Pointer::root(key));
            read.unwrap_or_default()
        };
        let title = text(file.title.as_ref(), "title");
        let description = text(file.description.as_ref(), "description");
        let cite_as = text(file.cite_as.as_ref(), "cite_as");
        let mut string = |text: Option<&str>, key| {
            let read = self.string(text, Pointer::root(key));
            read.unwrap_or_default()
        };
        let version = string(file.dataset_version.as_deref(), "dataset_version");
        let licence = string(file.licence.as_deref(), "licence");
        let released_on = self.day(file.released_on.as_deref(), Pointer::root("released_on"));
        // An export of everything is no selection.
        let is_part = |view: &&wire::Selection<'_>| view.policies < view.policies_in_dataset;
        let view = file.view.as_ref().filter(is_part);
        let filter = view.and_then(|view| view.filter.as_deref());
        let selection = self.string(filter, Pointer::root("view").key("filter"));
        let attributions = self.attributions(&file.attributions);
        let changelog = self.changelog(&file.changelog);
        self.dataset.about = About {
            version,
            released_on,
            title,
            description,
            licence,
            cite_as,
            attributions,
            languages: std::mem::take(&mut self.dataset.about.languages),
            selection,
            changelog,
        };
    }

    /// Questions to start with. Each must lead to a view of this very dataset, so they are read last.
    pub(super) fn questions<'a>(&mut self, raw: &[wire::Record<'a, wire::Question<'a>>]) {
        let root = Pointer::root("questions");
        for (idx, question) in entries(self, root, raw, MOST_ENTRIES) {
            let at = root.item(idx);
            let text = self.text(question.text.as_ref(), at.key("text"));
            let link = self.question_link(question.link.as_deref(), at.key("link"));
            if let (Some(text), Some(link)) = (text, link) {
                self.dataset.questions.push(Question { text, link });
            }
        }
    }

    fn question_link(&mut self, link: Option<&str>, at: Pointer<'_>) -> Option<Box<str>> {
        let Some(link) = link else {
            self.note(at, Problem::Missing, Effect::RecordLeftOut);
            return None;
        };
        let (_, warnings) = state_from_hash(&self.dataset, link);
        if !link.starts_with("#/") || !warnings.is_empty() {
            self.note(at, Problem::BadLink(quoted(link)), Effect::RecordLeftOut);
            return None;
        }
        Some(link.into())
    }

    fn attributions<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Attribution<'a>>],
    ) -> Vec<Attribution> {
        let root = Pointer::root("attributions");
        let mut read = Vec::new();
        for (idx, attribution) in entries(self, root, raw, MOST_ENTRIES) {
            let at = root.item(idx);
            let name = self.text(Some(&attribution.name), at.key("name"));
            let licence = self.string(Some(&attribution.licence), at.key("licence"));
            if let Some(name) = name {
                read.push(Attribution {
                    name,
                    licence: licence.unwrap_or_default(),
                    url: self.url(attribution.url.as_deref(), at.key("url")),
                });
            }
        }
        read
    }

    fn changelog<'a>(&mut self, raw: &[wire::Record<'a, wire::Change<'a>>]) -> Vec<Change> {
        let root = Pointer::root("changelog");
        let mut read = Vec::new();
        for (idx, change) in entries(self, root, raw, MOST_ENTRIES) {
            let at = root.item(idx);
            let summary = self.text(Some(&change.summary), at.key("summary"));
            let version = self.string(Some(&change.version), at.key("version"));
            if let Some(summary) = summary {
                self.change_at.push(idx);
                read.push(Change {
                    version: version.unwrap_or_default(),
                    date: self.day(Some(&change.date), at.key("date")),
                    summary,
                    removed: self.strings(&change.removed, at.key("removed")),
                });
            }
        }
        read
    }

    /// Strings of a list, each once.
    fn strings(&mut self, stated: &[wire::Str<'_>], at: Pointer<'_>) -> Vec<Box<str>> {
        let stated = self.within(stated, MOST_ENTRIES, at);
        let mut read = Vec::with_capacity(stated.len());
        for (idx, text) in stated.iter().enumerate() {
            let at = at.item(idx);
            if let Some(kept) = self.string(Some(text), at)
                && self.is_new(&read, &kept, text, at)
            {
                read.push(kept);
            }
        }
        read
    }

    pub(super) fn vocabularies(&mut self, vocabularies: &wire::Vocabularies<'_>) {
        let root = Pointer::root("vocabularies");
        for vocabulary in Vocabulary::ALL {
            let terms = match vocabulary {
                Vocabulary::Instrument => &vocabularies.instrument,
                Vocabulary::Technology => &vocabularies.technology,
                Vocabulary::Sector => &vocabularies.sector,
                Vocabulary::Indicator => &vocabularies.indicator,
                Vocabulary::Unit => &vocabularies.unit,
            };
            let list = root.key(vocabulary.key());
            for (idx, term) in entries(self, list, terms, MOST_TERMS) {
                self.term(vocabulary, &term, list.item(idx));
            }
        }
    }

    fn term(&mut self, vocabulary: Vocabulary, term: &wire::Term<'_>, at: Pointer<'_>) {
        let code: Box<str> = (*term.code).into();
        if code.trim().is_empty() {
            self.note(at.key("code"), Problem::Blank, Effect::RecordLeftOut);
            return;
        }
        if self.dataset.term(vocabulary, &code).is_some() {
            let problem = Problem::DuplicateId(quoted(&code));
            self.note(at.key("code"), problem, Effect::RecordLeftOut);
            return;
        }
        // `PI022.park` rolls up to `PI022`, which must stand before it.
        let parent = match code.rsplit_once('.') {
            None => None,
            Some((wider, _)) => {
                let parent = self.dataset.term(vocabulary, wider);
                if parent.is_none() {
                    let problem = Problem::UnknownCode(quoted(wider));
                    self.note(at.key("code"), problem, Effect::FieldLeftOut);
                }
                parent
            }
        };
        let Some(label) = self.text(Some(&term.label), at.key("label")) else {
            return;
        };
        let definition = self.optional_text(term.definition.as_ref(), at.key("definition"));
        let symbol = self.optional_text(term.symbol.as_ref(), at.key("symbol"));
        let row = Term {
            vocabulary,
            code: code.clone(),
            label,
            definition,
            symbol,
            parent,
        };
        let id = self.dataset.terms.push(row);
        self.dataset.term_by_code.insert((vocabulary, code), id);
    }

    pub(super) fn jurisdictions<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Jurisdiction<'a>>],
    ) -> Waiting<JurisdictionId, wire::Jurisdiction<'a>> {
        let root = Pointer::root("jurisdictions");
        let mut waiting = Vec::new();
        for (idx, record) in records(self, "jurisdictions", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let name = self.text(record.name.as_ref(), at.key("name"));
            let level = self.code(record.level.as_ref(), at.key("level"));
            let (Some(slug), Some(name), Some(level)) = (slug, name, level) else {
                continue;
            };
            let row = Jurisdiction {
                slug: slug.clone(),
                name,
                official_name: self
                    .optional_text(record.official_name.as_ref(), at.key("official_name")),
                romanised: self.string(record.romanised.as_deref(), at.key("romanised")),
                aliases: self.strings(&record.aliases, at.key("aliases")),
                level,
                parent: None,
                country: self.standard(
                    record.country.as_deref(),
                    Standard::Country,
                    at.key("country"),
                ),
                iso3166_2: self.standard(
                    record.iso3166_2.as_deref(),
                    Standard::Subdivision,
                    at.key("iso3166_2"),
                ),
                gbt2260: self.standard(
                    record.gbt2260.as_deref(),
                    Standard::ChineseDivision,
                    at.key("gbt2260"),
                ),
                sources: Vec::new(),
                point: None,
                note: self.optional_text(record.note.as_ref(), at.key("note")),
            };
            let id = self.dataset.jurisdictions.push(row);
            self.dataset.by_slug.insert(slug, Entity::Jurisdiction(id));
            waiting.push((idx, id, record));
        }
        waiting
    }

    /// Parents and points, once every jurisdiction and source is known.
    pub(super) fn link_jurisdictions(
        &mut self,
        waiting: &Waiting<JurisdictionId, wire::Jurisdiction<'_>>,
    ) {
        let root = Pointer::root("jurisdictions");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let parent = record.parent_id.as_deref();
            let (parent_at, effect) = (at.key("parent_id"), Effect::FieldLeftOut);
            let parent = self.reference(parent, jurisdiction_id, parent_at, effect);
            let point = self.point(record.point.as_ref(), at.key("point"));
            let sources = self.references(&record.source_ids, source_id, at.key("source_ids"));
            if let Some(row) = self.dataset.jurisdictions.records_mut().get_mut(id.idx()) {
                row.parent = parent;
                row.point = point;
                row.sources = sources;
            }
        }
    }

    fn point(&mut self, point: Option<&wire::Point<'_>>, at: Pointer<'_>) -> Option<Point> {
        let point = point?;
        let (lat, lon, accuracy_km) = (point.lat.0, point.lon.0, point.accuracy_km.0);
        let bounds = [
            ("lat", lat, -90.0..=90.0),
            ("lon", lon, -180.0..=180.0),
            ("accuracy_km", accuracy_km, 0.0..=FARTHEST_KM),
        ];
        for (key, number, bound) in bounds {
            if !bound.contains(&number) {
                let problem = Problem::BadNumber(plain(number));
                self.note(at.key(key), problem, Effect::FieldLeftOut);
                return None;
            }
        }
        let source = point.source_id.as_deref();
        if source.is_none() {
            self.note(at.key("source_id"), Problem::NoEvidence, Effect::Kept);
        }
        Some(Point {
            lat,
            lon,
            accuracy_km,
            source: self.reference(source, source_id, at.key("source_id"), Effect::FieldLeftOut),
        })
    }

    pub(super) fn sources<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Source<'a>>],
    ) -> Waiting<SourceId, wire::Source<'a>> {
        let root = Pointer::root("sources");
        let mut waiting = Vec::new();
        for (idx, record) in records(self, "sources", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let publisher = self.text(record.publisher.as_ref(), at.key("publisher"));
            let publisher_type =
                self.code(record.publisher_type.as_ref(), at.key("publisher_type"));
            let tier = self.code(record.tier.as_ref(), at.key("tier"));
            let (Some(slug), Some(publisher), Some(publisher_type), Some(tier)) =
                (slug, publisher, publisher_type, tier)
            else {
                continue;
            };
            if record.linkable.is_none() {
                self.note(at.key("linkable"), Problem::Missing, Effect::Kept);
            }
            let published = record.published.as_ref();
            let row = Source {
                slug: slug.clone(),
                title: self.string(record.title.as_deref(), at.key("title")),
                publisher,
                publisher_type,
                tier,
                url: self.url(record.url.as_deref(), at.key("url")),
                published: published.map(|date| self.date(date, at.key("published"))),
                language: self
                    .standard(
                        record.language.as_deref(),
                        Standard::Language,
                        at.key("language"),
                    )
                    .unwrap_or_default(),
                translation_of: None,
                linkable: record.linkable.unwrap_or_default(),
                note: self.optional_text(record.note.as_ref(), at.key("note")),
                passages: self.passages(&record.passages, at.key("passages")),
            };
            let id = self.dataset.sources.push(row);
            self.dataset.by_slug.insert(slug, Entity::Source(id));
            self.source_at.push(idx);
            waiting.push((idx, id, record));
        }
        waiting
    }

    fn passages<'a>(
        &mut self,
        raw: &[wire::Record<'a, wire::Passage<'a>>],
        at: Pointer<'_>,
    ) -> Vec<Passage> {
        let mut read = Vec::with_capacity(raw.len().min(MOST_ENTRIES));
        for (idx, passage) in entries(self, at, raw, MOST_ENTRIES) {
            let at = at.item(idx);
            if passage.locator.is_none() || passage.text.is_none() {
                self.note(at, Problem::Missing, Effect::FieldLeftOut);
            }
            let stated = self.string(passage.locator.as_deref(), at.key("locator"));
            let text = self.optional_text(passage.text.as_ref(), at.key("text"));
            if let (Some(stated), Some(text)) = (stated, text) {
                let name = quoted(&stated);
                let locator = locator(stated);
                let entry = Passage { locator, text };
                if self.is_new(&read, &entry, &name, at) {
                    read.push(entry);
                }
            }
        }
        read
    }

    pub(super) fn link_sources(&mut self, waiting: &Waiting<SourceId, wire::Source<'_>>) {
        let root = Pointer::root("sources");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let original = self.reference(
                record.translation_of.as_deref(),
                source_id,
                at.key("translation_of"),
                Effect::FieldLeftOut,
            );
            if let Some(row) = self.dataset.sources.records_mut().get_mut(id.idx()) {
                row.translation_of = original;
            }
        }
    }

    /// What the dates of sources hang on, once everything is known.
    pub(super) fn link_dates(&mut self, waiting: &Waiting<SourceId, wire::Source<'_>>) {
        let root = Pointer::root("sources");
        for (idx, id, record) in waiting {
            let at = root.item(*idx);
            let anchor = self.anchor(record.published.as_ref(), at.key("published"));
            if let Some(row) = self.dataset.sources.records_mut().get_mut(id.idx())
                && let Some(published) = &mut row.published
            {
                published.anchor = anchor;
            }
        }
    }

    pub(super) fn places<'a>(&mut self, raw: &[wire::Record<'a, wire::Place<'a>>]) {
        let root = Pointer::root("places");
        for (idx, record) in records(self, "places", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let name = self.text(record.name.as_ref(), at.key("name"));
            let kind = self.text(record.kind.as_ref(), at.key("kind"));
            let (Some(slug), Some(name), Some(kind)) = (slug, name, kind) else {
                continue;
            };
            let within = record.within_id.as_deref();
            let effect = Effect::FieldLeftOut;
            let row = Place {
                slug: slug.clone(),
                name,
                kind,
                within: self.reference(within, jurisdiction_id, at.key("within_id"), effect),
                note: self.optional_text(record.note.as_ref(), at.key("note")),
            };
            let id = self.dataset.places.push(row);
            self.dataset.by_slug.insert(slug, Entity::Place(id));
        }
    }

    pub(super) fn actors<'a>(&mut self, raw: &[wire::Record<'a, wire::Actor<'a>>]) {
        let root = Pointer::root("actors");
        for (idx, record) in records(self, "actors", raw) {
            let at = root.item(idx);
            let slug = self.slug(record.id.as_deref(), at);
            let name = self.text(record.name.as_ref(), at.key("name"));
            let kind = self.code(record.kind.as_ref(), at.key("kind"));
            let (Some(slug), Some(name), Some(kind)) = (slug, name, kind) else {
                continue;
            };
            let role_printed = record.role_printed.as_deref();
            let jurisdiction = record.jurisdiction_id.as_deref();
            let effect = Effect::FieldLeftOut;
            let row = Actor {
                slug: slug.clone(),
                name,
                kind,
                role: self.optional_text(record.role.as_ref(), at.key("role")),
                role_printed: self.quotation(role_printed, at.key("role_printed")),
                jurisdiction: self.reference(
                    jurisdiction,
                    jurisdiction_id,
                    at.key("jurisdiction_id"),
                    effect,
                ),
                note: self.optional_text(record.note.as_ref(), at.key("note")),
            };
            let id = self.dataset.actors.push(row);
            self.dataset.by_slug.insert(slug, Entity::Actor(id));
            self.actor_at.push(idx);
        }
    }
}
