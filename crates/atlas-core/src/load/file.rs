//! The file as a whole: its outermost members, each read by itself, so that one that is wrong costs itself only.
//!
//! Everything hangs on three of them: `format`, and the lists `jurisdictions` and `policies`. If one of these is of
//! another type or stands twice, there is nothing to show. Leaves out what is in records.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::{Effect, Expected, LoadError, Problem};
use super::issues::Issues;
use super::parse::{Member, Members, ParseError, Place, members, parse};
use super::pointer::Pointer;
use super::strict::Notes;
use super::wire;
use crate::model::codes::Lang;

/// Members of the file that are for others: editors look for the first, programs that know no such datasets for the
/// second, which exports have.
const FOR_OTHERS: [&str; 2] = ["$schema", "json_ld"];

/// The lists of records.
pub(super) const RECORDS: [&str; 8] = [
    "jurisdictions",
    "places",
    "actors",
    "sources",
    "policies",
    "claims",
    "conflicts",
    "views",
];

/// Reads the file's members. Those that can't be read are noted and left out.
///
/// # Errors
/// If the text is no JSON object, or a member that everything hangs on is of another type or stands twice.
pub(super) fn read<'t>(
    text: &'t str,
    issues: &mut Issues<'_>,
) -> Result<wire::Dataset<'t>, LoadError> {
    let found = members(text, &RECORDS).map_err(|err| fatal(text, text, "", err))?;
    let mut file = Object {
        text,
        at: None,
        members: found,
        issues,
    };
    let format = file.essential("format")?;
    let jurisdictions = file.essential_records("jurisdictions")?;
    let policies = file.essential_records("policies")?;
    let dataset = wire::Dataset {
        format,
        dataset_version: file.required("dataset_version"),
        released_on: file.part("released_on"),
        title: file.required("title"),
        description: file.required("description"),
        licence: file.required("licence"),
        cite_as: file.required("cite_as"),
        view: file.part("view"),
        attributions: file.list("attributions"),
        languages: file.languages(),
        questions: file.list("questions"),
        changelog: file.list("changelog"),
        vocabularies: file.vocabularies(),
        jurisdictions,
        places: file.records("places"),
        actors: file.records("actors"),
        sources: file.records("sources"),
        policies,
        claims: file.records("claims"),
        conflicts: file.records("conflicts"),
        views: file.records("views"),
    };
    file.name_the_rest(&FOR_OTHERS);
    Ok(dataset)
}

/// An object whose members are taken one by one.
struct Object<'t, 'i, 'o> {
    /// The file's text.
    text: &'t str,
    /// `None` for the file itself.
    at: Option<Pointer<'static>>,
    members: Members<'t>,
    issues: &'i mut Issues<'o>,
}

impl<'t> Object<'t, '_, '_> {
    /// What stands under a key.
    ///
    /// # Errors
    /// If two things do.
    fn take(&mut self, key: &str) -> Result<Option<Member<'t>>, ParseError> {
        let mut of_key = self.members.extract_if(.., |(found, _)| &**found == key);
        let taken = of_key.next().map(|(_, member)| member);
        match of_key.count() {
            0 => Ok(taken),
            _ => Err(ParseError::DuplicateKey {
                pointer: String::new(),
            }),
        }
    }

    /// What stands under a key, if it is no list of records.
    fn take_value(&mut self, key: &str) -> Result<Option<&'t str>, ParseError> {
        Ok(match self.take(key)? {
            Some(Member::Value(raw)) => Some(raw.get()),
            _ => None,
        })
    }

    /// The records under a key.
    fn take_records<T>(&mut self, key: &str) -> Result<Vec<wire::Record<'t, T>>, ParseError> {
        match self.take(key)? {
            None => Ok(Vec::new()),
            Some(Member::List(entries)) => Ok(as_they_stand(entries)),
            Some(_) => Err(ParseError::WrongType {
                pointer: String::new(),
                expected: Expected::List,
            }),
        }
    }

    /// Records that everything hangs on.
    fn essential_records<T>(
        &mut self,
        key: &'static str,
    ) -> Result<Vec<wire::Record<'t, T>>, LoadError> {
        let at = Pointer::root(key).to_string();
        let taken = self.take_records(key);
        taken.map_err(|err| fatal(self.text, "", &at, err))
    }

    /// Any other records.
    fn records<T>(&mut self, key: &'static str) -> Vec<wire::Record<'t, T>> {
        let taken = self.take_records(key);
        taken.unwrap_or_else(|err| {
            let at = Pointer::root(key);
            self.issues.refuse(at, "", err, Effect::FieldLeftOut);
            Vec::new()
        })
    }

    /// A member that everything hangs on; it may be absent.
    fn essential<T: Deserialize<'t>>(&mut self, key: &'static str) -> Result<Option<T>, LoadError> {
        let at = Pointer::root(key).to_string();
        let taken = self.take_value(key);
        let Some(raw) = taken.map_err(|err| fatal(self.text, "", &at, err))? else {
            return Ok(None);
        };
        let read = parse(raw, &Notes::default());
        read.map(Some)
            .map_err(|err| fatal(self.text, raw, &at, err))
    }

    /// Any other member.
    fn member<T: Deserialize<'t>>(&mut self, key: &'static str) -> Option<T> {
        let taken = self.take_value(key);
        let at = match &self.at {
            Some(at) => at.key(key),
            None => Pointer::root(key),
        };
        match taken {
            Ok(raw) => read_noting(self.issues, raw?, at),
            Err(err) => {
                self.issues.refuse(at, "", err, Effect::FieldLeftOut);
                None
            }
        }
    }

    /// A member for which `null` is the same as absent.
    fn part<T: Deserialize<'t>>(&mut self, key: &'static str) -> Option<T> {
        self.member::<Option<T>>(key).flatten()
    }

    /// A member that every file should have.
    fn required<T: Deserialize<'t>>(&mut self, key: &'static str) -> Option<T> {
        let stands_there = |(found, member): &(wire::Str<'_>, Member<'_>)| {
            let is_null = matches!(member, Member::Value(raw) if raw.get() == "null");
            &**found == key && !is_null
        };
        if !self.members.iter().any(stands_there) {
            let at = Pointer::root(key);
            self.issues.note(at, Problem::Missing, Effect::Kept);
        }
        self.part(key)
    }

    /// A list, its entries as they stand.
    fn list<T>(&mut self, key: &'static str) -> Vec<wire::Record<'t, T>> {
        self.member(key).map(as_they_stand).unwrap_or_default()
    }

    /// A list of codes, each by itself.
    fn languages(&mut self) -> Vec<wire::Code<'t, Lang>> {
        const KEY: &str = "languages";
        let root = Pointer::root(KEY);
        let found: Vec<&RawValue> = self.member(KEY).unwrap_or_default();
        let read = found.iter().enumerate();
        read.filter_map(|(idx, raw)| read_noting(self.issues, raw.get(), root.item(idx)))
            .collect()
    }

    /// The vocabularies, each by itself.
    fn vocabularies(&mut self) -> Option<wire::Vocabularies<'t>> {
        const KEY: &str = "vocabularies";
        let raw = self.part::<&RawValue>(KEY)?.get();
        let found = members(raw, &[]).map_err(|err| {
            let at = Pointer::root(KEY);
            self.issues.refuse(at, raw, err, Effect::FieldLeftOut);
        });
        let mut object = Object {
            text: self.text,
            at: Some(Pointer::root(KEY)),
            members: found.ok()?,
            issues: self.issues,
        };
        let vocabularies = wire::Vocabularies {
            instrument: object.list("instrument"),
            technology: object.list("technology"),
            sector: object.list("sector"),
            indicator: object.list("indicator"),
            unit: object.list("unit"),
        };
        object.name_the_rest(&[]);
        Some(vocabularies)
    }

    /// Names the members that nobody took.
    fn name_the_rest(self, for_others: &[&str]) {
        for (key, _) in &self.members {
            if for_others.contains(&&**key) {
                continue;
            }
            let at = match &self.at {
                Some(at) => at.key(key).to_string(),
                None => Pointer::root(key).to_string(),
            };
            self.issues.note_unknown(&at);
        }
    }
}

/// Reads a value by itself, and notes what is wrong with it.
fn read_noting<'t, T: Deserialize<'t>>(
    issues: &mut Issues<'_>,
    raw: &'t str,
    at: Pointer<'_>,
) -> Option<T> {
    let notes = Notes::default();
    let read = parse(raw, &notes);
    for pointer in notes.into_unknown() {
        issues.note_unknown(&format!("{at}{pointer}"));
    }
    read.map_err(|err| issues.refuse(at, raw, err, Effect::FieldLeftOut))
        .ok()
}

fn as_they_stand<'t, T>(entries: Vec<&'t RawValue>) -> Vec<wire::Record<'t, T>> {
    entries.into_iter().map(wire::Record::Raw).collect()
}

/// Why there is nothing to show. `raw` is the part of the file's text that was read, `at` its pointer.
fn fatal(text: &str, raw: &str, at: &str, err: ParseError) -> LoadError {
    match err {
        ParseError::NotJson { at: byte } => {
            let start = (raw.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            let Place { line, column, .. } = Place::START.of(text, start + byte);
            LoadError::NotJson { line, column }
        }
        ParseError::WrongType { pointer, expected } => LoadError::WrongShape {
            pointer: format!("{at}{pointer}"),
            expected,
        },
        ParseError::DuplicateKey { pointer } => LoadError::DuplicateKey {
            pointer: format!("{at}{pointer}"),
        },
    }
}
