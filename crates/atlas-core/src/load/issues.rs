//! What was found wrong so far: the first issues one by one, the rest as a number; members nobody asked for, once each.
//!
//! Leaves out finding them, and their words.

use std::fmt;

use rustc_hash::FxHashMap;

use super::error::{Effect, Issue, Problem};
use super::limits::{LONGEST_QUOTED, MOST_ISSUES};
use super::parse::{ParseError, Place};
use super::pointer::Pointer;

/// The issues of a dataset, in the order in which they are found.
#[derive(Debug)]
pub(super) struct Issues<'t> {
    /// The file's text, to say where in it something stands.
    text: &'t str,
    place: Place,
    kept: Vec<Issue>,
    n_more: usize,
    /// What may be wrong a thousand times for one reason, in the order in which each was first found.
    often: Vec<Often>,
    /// Where in `often` something stands: members that nobody asked for by the pattern of their pointers
    /// (`/policies/*/budget`), records that were left out by their ids.
    often_at: FxHashMap<String, usize>,
}

/// What is wrong for the same reason in several places.
#[derive(Debug)]
struct Often {
    /// Where it was first found.
    pointer: String,
    n: usize,
    problem: Problem,
}

impl<'t> Issues<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            place: Place::START,
            kept: Vec::new(),
            n_more: 0,
            often: Vec::new(),
            often_at: FxHashMap::default(),
        }
    }

    pub(super) fn note(&mut self, at: impl fmt::Display, problem: Problem, effect: Effect) {
        if self.kept.len() == MOST_ISSUES {
            self.n_more += 1;
            return;
        }
        self.kept.push(Issue {
            pointer: at.to_string(),
            problem,
            effect,
        });
    }

    /// Notes a value that can't be read. `raw` is a part of the file's text.
    pub(super) fn refuse(&mut self, at: Pointer<'_>, raw: &str, err: ParseError, effect: Effect) {
        let at = at.to_string();
        match err {
            // It has the form of JSON and can't be represented: `1e400`, half a surrogate pair.
            ParseError::NotJson { at: byte } => {
                let start = (raw.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
                if self.kept.len() < MOST_ISSUES {
                    self.place = self.place.of(self.text, start + byte);
                }
                let Place { line, column, .. } = self.place;
                self.note(at, Problem::NotJson { line, column }, effect);
            }
            ParseError::WrongType { pointer, expected } => {
                self.note(at + &pointer, Problem::WrongType(expected), effect);
            }
            ParseError::DuplicateKey { pointer } => {
                self.note(at + &pointer, Problem::DuplicateKey, effect);
            }
        }
    }

    /// Notes a member that nobody asked for: a hundred times the same slip is one issue.
    pub(super) fn note_unknown(&mut self, pointer: &str) {
        let is_idx = |step: &str| step.bytes().all(|b| b.is_ascii_digit());
        let (object, key) = pointer.rsplit_once('/').unwrap_or_default();
        let steps = object.split('/');
        let kind: Vec<&str> = steps
            .map(|step| if is_idx(step) { "*" } else { step })
            .collect();
        let pattern = format!("{}/{key}", kind.join("/"));
        let at = format!("{object}/{}", quoted(key));
        let key = quoted(&key.replace("~1", "/").replace("~0", "~"));
        let problem = |n| Problem::UnknownKey {
            key: key.clone(),
            n,
        };
        self.note_often(pattern, at, problem);
    }

    /// Notes a field that names a record which was left out.
    pub(super) fn note_left_out(&mut self, id: &str, at: Pointer<'_>) {
        let problem = |n| Problem::LeftOutId { id: quoted(id), n };
        self.note_often(id.to_owned(), at, problem);
    }

    /// Notes what is counted from the second time on.
    fn note_often(
        &mut self,
        key: String,
        at: impl fmt::Display,
        problem: impl Fn(usize) -> Problem,
    ) {
        let next = self.often.len();
        let idx = *self.often_at.entry(key).or_insert(next);
        match self.often.get_mut(idx) {
            Some(often) => {
                often.n += 1;
                often.problem = problem(often.n);
            }
            None => self.often.push(Often {
                pointer: at.to_string(),
                n: 1,
                problem: problem(1),
            }),
        }
    }

    /// Adds what others found.
    pub(super) fn extend(&mut self, found: Issues<'_>) {
        for Issue {
            pointer,
            problem,
            effect,
        } in found.kept
        {
            self.note(pointer, problem, effect);
        }
        self.n_more += found.n_more;
    }

    /// All of them; last how many more there are.
    pub(super) fn finish(mut self) -> Vec<Issue> {
        for often in std::mem::take(&mut self.often) {
            self.note(often.pointer, often.problem, Effect::FieldLeftOut);
        }
        if self.n_more > 0 {
            self.kept.push(Issue {
                pointer: String::new(),
                problem: Problem::More(self.n_more),
                effect: Effect::Kept,
            });
        }
        self.kept
    }
}

/// What an issue quotes from the file, cut where it is long.
pub(super) fn quoted(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTED) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// A number as an issue quotes it: short, however many zeros it has.
pub(super) fn plain(number: f64) -> String {
    let plain = number.to_string();
    if plain.len() > 20 {
        format!("{number:e}")
    } else {
        plain
    }
}
