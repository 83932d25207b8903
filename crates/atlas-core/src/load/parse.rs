//! From text to wire values: `serde_json` reads, `serde_path_to_error` says where it stopped.
//!
//! Leaves out what the values must be beyond their types (`read` and its kin).

use serde::Deserialize;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

use super::Expected;
use super::strict::Strict;

/// Why a text is no value of the type that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ParseError {
    /// It is not JSON from this byte on.
    NotJson { at: usize },
    /// A value is of another type.
    WrongType { pointer: String, expected: Expected },
    /// An object has a key twice.
    DuplicateKey { pointer: String, key: String },
}

/// Reads a value. An object must be one: a list of the same values in order won't do.
pub(super) fn parse<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, ParseError> {
    let mut json = serde_json::Deserializer::from_str(text);
    if let Ok(value) = T::deserialize(Strict(&mut json)) {
        json.end().map_err(|err| not_json(text, &err))?;
        return Ok(value);
    }
    // Following the path copies every key, so it is done only where there is something to say.
    let mut json = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(Strict(&mut json))
        .map_err(|err| error(text, err.path(), err.inner()))
}

fn error(text: &str, path: &Path, err: &serde_json::Error) -> ParseError {
    if err.classify() != Category::Data {
        return not_json(text, err);
    }
    // serde's errors are sentences: what they say is in the words between these marks.
    let message = err.to_string();
    let mut pointer = pointer(path);
    if let Some(key) = between(&message, "duplicate field `", "`") {
        let key = key.to_owned();
        return ParseError::DuplicateKey { pointer, key };
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

fn not_json(text: &str, err: &serde_json::Error) -> ParseError {
    let at = byte_of(text, err.line(), err.column());
    ParseError::NotJson { at }
}

fn between<'m>(message: &'m str, before: &str, after: &str) -> Option<&'m str> {
    let (_, rest) = message.split_once(before)?;
    Some(rest.split_once(after).map_or(rest, |(found, _)| found))
}

/// The way to a value as a JSON pointer (RFC 6901).
fn pointer(path: &Path) -> String {
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

fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
}

/// The byte at a line and a column of bytes, both from 1.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines
        .by_ref()
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    before + column.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::super::wire;
    use super::*;

    fn check<'t, T: Deserialize<'t> + std::fmt::Debug>(text: &'t str, expected: &str) {
        let found = match parse::<T>(text) {
            Ok(value) => format!("{value:?}"),
            Err(ParseError::NotJson { at }) => format!("no JSON at {at}"),
            Err(ParseError::WrongType { pointer, expected }) => format!("{pointer} {expected:?}"),
            Err(ParseError::DuplicateKey { pointer, key }) => format!("{pointer} {key} twice"),
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_is_wrong_is_found_at_its_place() {
        check::<wire::Text<'_>>(r#"{"en":7}"#, "/en Text");
        check::<wire::Text<'_>>(r#"["en","zh"]"#, " Object");
        check::<wire::Text<'_>>("7", " Object");
        check::<wire::Text<'_>>(r#"{"en":"a","en":"b"}"#, " en twice");
        check::<wire::Point<'_>>(r#"{"lat":1,"lon":"x"}"#, "/lon Number");
        check::<wire::Point<'_>>(r#"{"lat":1,"lon":2}"#, "/accuracy_km Value");
        check::<wire::Point<'_>>(r#"{"lat":1e400}"#, "no JSON at 11");
        check::<wire::Source<'_>>(r#"{"linkable":"yes"}"#, "/linkable Bool");
        check::<wire::Source<'_>>(r#"{"passages":{}}"#, "/passages List");
        check::<wire::Source<'_>>(
            r#"{"passages":[{},{"text":["a","b"]}]}"#,
            "/passages/1/text Object",
        );
        check::<wire::Conflict<'_>>(r#"{"chosen":-1}"#, "/chosen Count");
        check::<wire::Conflict<'_>>(r#"{"chosen":1.5}"#, "/chosen Count");
        check::<wire::Dataset<'_>>("{\"policies\": 1}", "/policies List");
        check::<wire::Dataset<'_>>("{\n \"policies\": [}", "no JSON at 16");
        check::<wire::Dataset<'_>>("{} {}", "no JSON at 3");
    }
}
