//! The records of a list, one by one: a broken one is noted and the others stay.
//!
//! Leaves out what a record must say (`entities`, `policies`, `statements`).

use serde::Deserialize;

use super::error::{Effect, Issue, Problem};
use super::parse::{ParseError, line_and_column, parse};
use super::pointer::Pointer;
use super::read::Reader;
use super::wire;

/// The records of one list that have the right types, each with its position in the file.
pub(super) fn records<'a, T: Deserialize<'a>>(
    reader: &mut Reader<'_>,
    list: &'static str,
    records: &[wire::Record<'a, T>],
) -> Vec<(usize, T)> {
    let mut read = Vec::with_capacity(records.len());
    for (idx, record) in records.iter().enumerate() {
        match record {
            // Made by hand and not read from a file, which holds its records as they stand.
            wire::Record::Value(_) => {}
            wire::Record::Raw(raw) => match parse(raw.get()) {
                Ok(record) => read.push((idx, record)),
                Err(err) => reader.refuse(list, idx, raw.get(), err),
            },
        }
    }
    read
}

impl Reader<'_> {
    /// Notes a record that can't be read.
    fn refuse(&mut self, list: &'static str, idx: usize, raw: &str, err: ParseError) {
        let root = Pointer::root(list);
        let record = root.item(idx).to_string();
        let (pointer, problem) = match err {
            // It has the form of JSON and can't be represented: `1e400`, half a surrogate pair.
            ParseError::NotJson { at } => {
                let start = (raw.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
                let (line, column) = line_and_column(self.text, start + at);
                (record, Problem::NotJson { line, column })
            }
            ParseError::WrongType { pointer, expected } => {
                (record + &pointer, Problem::WrongType(expected))
            }
            ParseError::DuplicateKey { pointer, key } => {
                (record + &pointer, Problem::DuplicateKey(key))
            }
        };
        self.issues.push(Issue {
            pointer,
            problem,
            effect: Effect::RecordLeftOut,
        });
    }
}
