//! From text to wire values: `serde_json` reads, `strict` says where it stopped.
//!
//! Leaves out what the values must be beyond their types (`read` and its kin).

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::error::Expected;
use super::strict::{Notes, Strict};
use super::wire;

/// Why a text is no value of the type that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ParseError {
    /// It is not JSON from this byte on.
    NotJson { at: usize },
    /// A value is of another type.
    WrongType { pointer: String, expected: Expected },
    /// An object says this twice.
    DuplicateKey { pointer: String },
}

/// Reads a value. An object must be one: a list of the same values in order won't do. Members that nobody asked for are
/// passed over and named.
pub(super) fn parse<'t, T: Deserialize<'t>>(text: &'t str, notes: &Notes) -> Result<T, ParseError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = T::deserialize(Strict::new(&mut json, notes));
    read.and_then(|value| json.end().map(|()| value))
        .map_err(|err| explained(text, &err, notes.fault()))
}

/// The members of an object as they stand, those that stand twice among them.
pub(super) type Members<'t> = Vec<(wire::Str<'t>, Member<'t>)>;

/// A member of an object, not yet read.
#[derive(Debug, Clone)]
pub(super) enum Member<'t> {
    /// Any value.
    Value(&'t RawValue),
    /// A list, by its entries.
    List(Vec<&'t RawValue>),
    /// Something else that should have been a list.
    NoList,
}

/// Reads an object, but not what is in it. Of what stands under the keys of `lists` the entries are told apart: they
/// are most of a file, and going over them once more would take a tenth of the loading.
pub(super) fn members<'t>(text: &'t str, lists: &[&str]) -> Result<Members<'t>, ParseError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_map(AsTheyStand { lists });
    read.and_then(|value| json.end().map(|()| value))
        .map_err(|err| explained(text, &err, String::new()))
}

/// Gathers the members of an object.
struct AsTheyStand<'l> {
    lists: &'l [&'l str],
}

impl<'de> Visitor<'de> for AsTheyStand<'_> {
    type Value = Members<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Members<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = object.next_key::<wire::Str<'_>>()? {
            let member = if self.lists.contains(&&*key) {
                object.next_value_seed(Entries)?
            } else {
                Member::Value(object.next_value()?)
            };
            members.push((key, member));
        }
        Ok(members)
    }
}

/// Gathers the entries of a list, and passes over what is none.
struct Entries;

impl<'de> DeserializeSeed<'de> for Entries {
    type Value = Member<'de>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Member<'de>, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Entries {
    type Value = Member<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Member<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element()? {
            entries.push(entry);
        }
        Ok(Member::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Member<'de>, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Member::NoList)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }

    fn visit_str<E>(self, _: &str) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }

    fn visit_unit<E>(self) -> Result<Member<'de>, E> {
        Ok(Member::NoList)
    }
}

/// `pointer` is that of the value that could not be read.
fn explained(text: &str, err: &serde_json::Error, mut pointer: String) -> ParseError {
    // serde's errors are sentences: what they say is in the words between these marks.
    let message = err.to_string();
    if err.classify() != Category::Data {
        // A fault lies in the letter that was read last, but for one that may not be read at all.
        let is_unread = message.starts_with("control character");
        let at = byte_of(text, err.line(), err.column());
        let at = at.saturating_sub(usize::from(!is_unread));
        return ParseError::NotJson { at };
    }
    if let Some(key) = between(&message, "duplicate field `", "`") {
        push_step(&mut pointer, key);
        return ParseError::DuplicateKey { pointer };
    }
    if let Some(key) = between(&message, "missing field `", "`") {
        push_step(&mut pointer, key);
        let expected = Expected::Value;
        return ParseError::WrongType { pointer, expected };
    }
    let expected = match between(&message, ", expected ", " at line ") {
        Some(words) if words.contains("string") => Expected::Text,
        Some("f64") => Expected::Number,
        Some("usize") => Expected::Count,
        Some("a boolean") => Expected::Bool,
        Some("a sequence") => Expected::List,
        Some(words) if words.starts_with("struct ") || words == "a map" => Expected::Object,
        _ => Expected::Value,
    };
    ParseError::WrongType { pointer, expected }
}

fn between<'m>(message: &'m str, before: &str, after: &str) -> Option<&'m str> {
    let (_, rest) = message.split_once(before)?;
    Some(rest.split_once(after).map_or(rest, |(found, _)| found))
}

fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
}

/// How many bytes stand before the end of a line's column, as `serde_json` counts them: lines from 1, bytes from 1.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines
        .by_ref()
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    before + column
}

/// What stands before a byte; before its letter, if the byte is inside one.
fn up_to(text: &str, at: usize) -> &str {
    text.get(..text.floor_char_boundary(at)).unwrap_or(text)
}

/// A place in a text as editors count: line and column from 1, columns in characters. It only moves on, so that many
/// places of a text cost no more than the last of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    at: usize,
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Place {
    /// Where a text begins.
    pub(super) const START: Self = Self {
        at: 0,
        line: 1,
        column: 1,
    };

    /// The place of a byte of the text.
    pub(super) fn of(self, text: &str, at: usize) -> Self {
        let at = up_to(text, at).len();
        let from = if at < self.at { Self::START } else { self };
        let between = text.get(from.at..at).unwrap_or_default();
        let (line, column) = match between.rsplit_once('\n') {
            None => (from.line, from.column + between.chars().count()),
            Some((lines, last)) => (
                from.line + lines.matches('\n').count() + 1,
                last.chars().count() + 1,
            ),
        };
        Self { at, line, column }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests {
    use serde_json::Value;
    use serde_path_to_error::{Path, Segment};

    use super::super::wire;
    use super::*;

    fn check<'t, T: Deserialize<'t> + std::fmt::Debug>(text: &'t str, expected: &str) {
        let found = match parse::<T>(text, &Notes::default()) {
            Ok(value) => format!("{value:?}"),
            Err(ParseError::NotJson { at }) => format!("no JSON at {at}"),
            Err(ParseError::WrongType { pointer, expected }) => format!("{pointer} {expected:?}"),
            Err(ParseError::DuplicateKey { pointer }) => format!("{pointer} twice"),
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_is_wrong_is_found_at_its_place() {
        check::<wire::Text<'_>>(r#"{"en":7}"#, "/en Text");
        check::<wire::Text<'_>>(r#"["en","zh"]"#, " Object");
        check::<wire::Text<'_>>("7", " Object");
        check::<wire::Text<'_>>(r#"{"en":"a","en":"b"}"#, "/en twice");
        check::<wire::Point<'_>>(r#"{"lat":1,"lon":"x"}"#, "/lon Number");
        check::<wire::Point<'_>>(r#"{"lat":1,"lon":2}"#, "/accuracy_km Value");
        check::<wire::Point<'_>>(r#"{"lat":1e400}"#, "no JSON at 11");
        check::<wire::Source<'_>>(r#"{"linkable":"yes"}"#, "/linkable Bool");
        check::<wire::Source<'_>>(r#"{"passages":{}}"#, "/passages List");
        check::<wire::Source<'_>>(r#"{"id":[]}"#, "/id Text");
        check::<wire::Source<'_>>(r#"{"id":{"a":1}}"#, "/id Text");
        check::<wire::Source<'_>>(r#"{"id":true}"#, "/id Text");
        check::<wire::Source<'_>>(r#"{"language":null,"id":77}"#, "/id Text");
        check::<wire::Jurisdiction<'_>>(r#"{"aliases":["a",{}]}"#, "/aliases/1 Text");
        check::<wire::Jurisdiction<'_>>(r#"{"aliases":[null]}"#, "/aliases/0 Text");
        check::<wire::Jurisdiction<'_>>("{\"note\":{\"zh\":\n [\"武汉\"]}}", "/note/zh Text");
        check::<wire::Conflict<'_>>(
            r#"{"sides":[{},{"value":["a","b"]}]}"#,
            "/sides/1/value Object",
        );
        check::<wire::Conflict<'_>>(r#"{"chosen":-1}"#, "/chosen Count");
        check::<wire::Conflict<'_>>(r#"{"chosen":1.5}"#, "/chosen Count");
        check::<wire::Conflict<'_>>(r#"{"chosen":1e2}"#, "/chosen Count");
        check::<wire::Conflict<'_>>(r#"{"about":["a", -1.5E+3]}"#, "/about/1 Text");
        check::<wire::Dataset<'_>>("{\"policies\": 1}", "/policies List");
        check::<wire::Dataset<'_>>("{\n \"policies\": [}", "no JSON at 16");
        check::<wire::Dataset<'_>>("{} {}", "no JSON at 3");
    }

    /// Every value of a real record is replaced by each kind of value: whatever is wrong then is found where a kept
    /// library finds it.
    #[test]
    fn the_way_is_that_of_a_kept_library() {
        let file: Value =
            serde_json::from_str(include_str!("../../tests/fixtures/article.json")).unwrap();
        let mut n_wrong = 0;
        let notes = Notes::default();
        for record in file["policies"].as_array().unwrap().iter().take(2) {
            for at in pointers(record) {
                for wrong in [
                    "7",
                    "-1.5e3",
                    "true",
                    "null",
                    "\"a\"",
                    "[1]",
                    "[]",
                    "{}",
                    "{\"a\":[2]}",
                ] {
                    let mut broken = record.clone();
                    *broken.pointer_mut(&at).unwrap() = serde_json::from_str(wrong).unwrap();
                    let text = broken.to_string();
                    let mut json = serde_json::Deserializer::from_str(&text);
                    let followed = serde_path_to_error::deserialize::<_, wire::Policy<'_>>(
                        Strict::new(&mut json, &notes),
                    );
                    let found = parse::<wire::Policy<'_>>(&text, &notes);
                    match (followed, found) {
                        (Ok(_), Ok(_)) => {}
                        (Err(followed), Err(ParseError::WrongType { pointer, expected })) => {
                            n_wrong += 1;
                            let way = way_of(followed.path());
                            // Of a member that is not there the path ends where it should be.
                            let is_missing = expected == Expected::Value
                                && pointer
                                    .rsplit_once('/')
                                    .is_some_and(|(object, _)| object == way);
                            assert!(
                                pointer == way || is_missing,
                                "{at} {wrong}: {pointer} {way}"
                            );
                        }
                        other => panic!("{at} {wrong}: {other:?}"),
                    }
                }
            }
        }
        assert!(n_wrong > 500, "{n_wrong}");
    }

    /// The same as `serde_path_to_error` has it.
    fn way_of(path: &Path) -> String {
        let mut pointer = String::new();
        for segment in path {
            match segment {
                Segment::Seq { index } => push_step(&mut pointer, &index.to_string()),
                Segment::Map { key } => push_step(&mut pointer, key),
                // Nothing in a dataset is told apart by the name of a variant.
                Segment::Enum { .. } | Segment::Unknown => {}
            }
        }
        pointer
    }

    #[test]
    fn members_that_nobody_asked_for_are_named() {
        let text = r#"{"lat":1,"x":{"y":[]},"lon":2,"accuracy_km":1,"x":3,"a/b":1,"\u0078":1}"#;
        let notes = Notes::default();
        assert!(parse::<wire::Point<'_>>(text, &notes).is_ok());
        assert_eq!(notes.into_unknown(), ["/x", "/x", "/a~1b", "/x"]);
        let text = r#"{"aliases":["a"],"name":{"en":"a","fr":"b"},"point":{"lat":1,"lon":1,"accuracy_km":1,"z":1}}"#;
        let notes = Notes::default();
        assert!(parse::<wire::Jurisdiction<'_>>(text, &notes).is_ok());
        assert_eq!(notes.into_unknown(), ["/name/fr", "/point/z"]);
    }

    #[test]
    fn a_place_is_counted_in_letters_from_any_place_before() {
        let text = "{\n \"市\": \"\\q市\",\n \"a\": 1}";
        let start = Place::START;
        for from in 0..text.len() {
            for at in 0..=text.len() {
                let before = &text[..text.floor_char_boundary(at)];
                let line = before.matches('\n').count() + 1;
                let last = before.rsplit('\n').next().unwrap();
                let found = start.of(text, from).of(text, at);
                let expected = (line, last.chars().count() + 1);
                assert_eq!((found.line, found.column), expected, "{from} {at}");
            }
        }
    }

    fn pointers(value: &Value) -> Vec<String> {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(members) => members
                .iter()
                .map(|(key, value)| (key.clone(), value))
                .collect(),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(idx, item)| (idx.to_string(), item))
                .collect(),
            _ => Vec::new(),
        };
        let mut found = Vec::new();
        for (step, value) in below {
            found.push(format!("/{step}"));
            found.extend(
                pointers(value)
                    .into_iter()
                    .map(|rest| format!("/{step}{rest}")),
            );
        }
        found
    }
}
