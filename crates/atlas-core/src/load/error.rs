//! What can be wrong with a dataset, as values: [`LoadError`] when there is nothing to show,
//! [`Issue`] when one record or field is.
//!
//! Leaves out the sentences: `atlas-words` makes them, in the reader's language.

use super::standards::Standard;
use crate::time::DateError;

/// Why a file is no dataset at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// The file is empty.
    Empty,
    /// The file is a web page, which a host sends when a file is missing.
    WebPage,
    /// The file is not JSON.
    NotJson {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault, in characters from 1.
        column: usize,
    },
    /// The file is JSON, but a part that everything hangs on has the wrong shape.
    WrongShape {
        /// Where.
        pointer: String,
        /// What should be there.
        expected: Expected,
    },
    /// The file says something twice that everything hangs on.
    DuplicateKey {
        /// What it says twice.
        pointer: String,
    },
    /// The file says it is in a format this program doesn't read.
    WrongFormat {
        /// What the file says, if anything.
        found: Option<String>,
    },
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Anything at all: it must be there.
    Value,
    /// A text.
    Text,
    /// A number.
    Number,
    /// A whole number from 0.
    Count,
    /// `true` or `false`.
    Bool,
    /// A list.
    List,
    /// An object.
    Object,
}

/// One breach of the rules, with its place and what was done about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// JSON pointer (RFC 6901) to the record or field.
    pub pointer: String,
    /// What is wrong.
    pub problem: Problem,
    /// What `load` did.
    pub effect: Effect,
}

/// What `load` did about a breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// The record is not shown.
    RecordLeftOut,
    /// The record is shown without this field or entry.
    FieldLeftOut,
    /// Everything is shown as it stands.
    Kept,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// The record has a value that JSON can write and no program can hold: `1e400`, half a surrogate pair.
    NotJson {
        /// Line of the fault in the file, from 1.
        line: usize,
        /// Column of the fault, in characters from 1.
        column: usize,
    },
    /// A value is not of this type.
    WrongType(Expected),
    /// An object says this twice: nobody knows which of the two is meant.
    DuplicateKey,
    /// A member that the format does not know, a slip of the pen perhaps; noted where it first stands.
    UnknownKey {
        /// Its key.
        key: String,
        /// How often it stands in records of this kind.
        n: usize,
    },
    /// More issues than are kept one by one.
    More(usize),
    /// A field that must be there is not.
    Missing,
    /// A text that must say something is blank.
    Blank,
    /// An id is no slug of `a-z 0-9 -`.
    BadSlug(String),
    /// The id is taken; ids are unique over all kinds.
    DuplicateId(String),
    /// Nothing has this id.
    UnknownId(String),
    /// The id names another kind of thing than is wanted.
    WrongKind(String),
    /// The id names a record that stands in the file and was left out itself; noted where it is first named.
    LeftOutId {
        /// The id.
        id: String,
        /// How often it is named.
        n: usize,
    },
    /// A list has this twice.
    Repeated(String),
    /// The code is not in the list.
    UnknownCode(String),
    /// The code is none of a standard's.
    NotInStandard {
        /// As written.
        code: String,
        /// Whose list it should be in.
        standard: Standard,
    },
    /// The date can't be read.
    BadDate {
        /// As written.
        text: String,
        /// What is wrong with it.
        reason: DateError,
    },
    /// The date lies wholly outside its own `bound_edtf`.
    OutsideBound(String),
    /// A link is not `http` or `https`.
    BadUrl(String),
    /// A question's link leads to no view of this dataset.
    BadLink(String),
    /// A text contains HTML.
    Html(String),
    /// A text has more characters than are read (`limits`).
    LongText(usize),
    /// A list has more entries than are read.
    TooMany {
        /// How many it has.
        n: usize,
        /// How many are read.
        most: usize,
    },
    /// A printed wording is longer than eight words.
    LongQuotation(usize),
    /// A text lacks a language and does not say so with `null`.
    MissingLanguage(&'static str),
    /// A number, event, claim or side rests on nothing.
    NoEvidence,
    /// A target has a number but no claim that carries its evidence.
    NumberWithoutClaim,
    /// A number is out of its range.
    BadNumber(String),
    /// A range's upper end lies below its lower one, or is missing.
    BadRange,
    /// A policy has no event of a kind that opens one: all but amendments, closings and ends.
    NoOpeningEvent,
    /// An event can't have happened so long after the other.
    WrongOrder {
        /// The event that must come first.
        earlier: String,
        /// The event that must come later.
        later: String,
    },
    /// A policy opens only after the day by which it should have met a target.
    AfterDeadline {
        /// The event.
        event: String,
        /// The target.
        target: String,
    },
    /// A target is marked as a result: it says when it was reached, or what came of it without a deadline.
    NotATarget,
    /// A result is marked as a target: it has a deadline, or says what came of it.
    NotAResult,
    /// A figure's comparator is not that of the words that its evidence quotes.
    ComparatorAgainstWord {
        /// The figure.
        figure: String,
        /// The words quoted.
        words: String,
    },
    /// A claim is called corroborated, but all that bears it out is one text, be it in several renderings, and no
    /// primary source.
    OneWitness,
    /// Nothing refers to this source or actor.
    Orphan,
    /// Who follows such references from this record comes back to it: it would be above itself, say.
    Cycle(String),
    /// A chain of such references has more steps than are followed (`limits`).
    TooDeep(String),
    /// A conflict has fewer than two sides.
    OneSided,
    /// A resolved conflict names no side, or a side that is not there.
    BadChoice,
    /// An artefact lacks severity or certainty, or another claim has one.
    ArtefactFields,
    /// An id that the change log says was removed is still there.
    RemovedButPresent(String),
}

/// How many issues there are in all, those among them that were only counted.
pub fn n_issues(issues: &[Issue]) -> usize {
    let n = |issue: &Issue| match issue.problem {
        Problem::More(n) => n,
        _ => 1,
    };
    issues.iter().map(n).sum()
}
