//! The records of a list, one by one: a broken one is noted and the others stay.
//!
//! Leaves out what a record must say (`entities`, `policies`, `statements`).

use serde::Deserialize;

use super::error::{Effect, Problem};
use super::limits::MOST_RECORDS;
use super::parse::parse;
use super::pointer::Pointer;
use super::read::Reader;
use super::strict::Notes;
use super::wire;

/// The records of one of the file's lists that have the right types, each with its position in the file.
pub(super) fn records<'a, T: Deserialize<'a>>(
    reader: &mut Reader<'_>,
    list: &'static str,
    records: &[wire::Record<'a, T>],
) -> Vec<(usize, T)> {
    entries(reader, Pointer::root(list), records, MOST_RECORDS)
}

/// The entries of any list that is read one by one, `most` at most.
pub(super) fn entries<'a, T: Deserialize<'a>>(
    reader: &mut Reader<'_>,
    at: Pointer<'_>,
    list: &[wire::Record<'a, T>],
    most: usize,
) -> Vec<(usize, T)> {
    let mut read = Vec::with_capacity(list.len().min(most));
    for (idx, entry) in reader.within(list, most, at).iter().enumerate() {
        match entry {
            // Made by hand and not read from a file, which holds its records as they stand.
            wire::Record::Value(_) => {}
            wire::Record::Raw(raw) => {
                let at = at.item(idx);
                let notes = Notes::default();
                match parse(raw.get(), &notes) {
                    Ok(entry) => read.push((idx, entry)),
                    Err(err) => {
                        let effect = Effect::RecordLeftOut;
                        reader.issues.refuse(at, raw.get(), err, effect);
                    }
                }
                for pointer in notes.into_unknown() {
                    reader.issues.note_unknown(&format!("{at}{pointer}"));
                }
            }
        }
    }
    read
}

impl Reader<'_> {
    /// As much of a list as is read.
    pub(super) fn within<'l, T>(&mut self, list: &'l [T], most: usize, at: Pointer<'_>) -> &'l [T] {
        let n = list.len();
        let Some(read) = list.get(..most) else {
            return list;
        };
        if n > most {
            self.note(at, Problem::TooMany { n, most }, Effect::FieldLeftOut);
        }
        read
    }
}
