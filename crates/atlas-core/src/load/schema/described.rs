//! How `wire` and `codes` say what they look like in the file: shapes, records, spellings.
//!
//! Plain constants, which nothing but `schema` reads. Leaves out how a schema is written.

use crate::load::FORMAT;
use crate::load::wire::{List, Str, Text};

/// A type of `wire`, with the shape that its values have in the file.
pub(crate) trait Described {
    const SHAPE: Shape;
}

/// The shape of a value.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    Text,
    Number,
    Count,
    Flag,
    /// A text in the atlas's languages.
    Texts,
    Record(&'static Record),
    List(&'static Self),
    /// What may be absent or `null`, which is the same.
    Optional(&'static Self),
}

/// An object with known members.
pub(crate) struct Record {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of a record.
pub(crate) struct Member {
    pub(crate) key: &'static str,
    pub(crate) about: &'static str,
    pub(crate) shape: Shape,
    pub(crate) spelling: &'static Spelling,
    pub(crate) presence: Presence,
}

/// Whether `load` notes it when a member is not there, or a list is empty.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    /// As far as its shape goes: only a list or [`Shape::Optional`] may be absent.
    Optional,
}

/// What a text is beyond being a text.
pub(crate) struct Spelling {
    pub(crate) about: &'static str,
    /// Keywords of the schema that hold for such a text.
    pub(crate) keywords: &'static [(&'static str, &'static str)],
    /// The members of a closed list, each with its meaning.
    pub(crate) codes: &'static [(&'static str, &'static str)],
}

impl Spelling {
    /// Any text.
    pub(crate) const ANY: Self = Self {
        about: "",
        keywords: &[],
        codes: &[],
    };
}

/// A name for a spelling: a closed list of `codes`, or one of those below.
pub(crate) trait Spelled {
    const SPELLING: Spelling;
}

macro_rules! spellings {
    ($($(#[doc = $about:literal])* $name:ident { $($keyword:literal: $value:expr),* })*) => {$(
        $(#[doc = $about])*
        pub(crate) enum $name {}

        impl Spelled for $name {
            const SPELLING: Spelling = Spelling {
                about: concat!($($about),*),
                keywords: &[$(($keyword, $value)),*],
                codes: &[],
            };
        }
    )*};
}

spellings! {
    /// The format's name and version.
    Format { "const": FORMAT }
    /// An id: small letters, digits and hyphens.
    Id { "pattern": "^[a-z0-9]+(-+[a-z0-9]+)*$" }
    /// EDTF: 2022-11-03, 2022-11, 2022-11~ (about), 2022-11-03/2022-11-10, ../2022-11-03.
    Edtf {}
    /// One day, as in 2022-11-03.
    Day {}
    /// An address that begins with http:// or https://.
    Url { "format": "uri", "pattern": r"^https?://\S+$" }
}

impl Described for Str<'_> {
    const SHAPE: Shape = Shape::Text;
}

impl Described for f64 {
    const SHAPE: Shape = Shape::Number;
}

impl Described for usize {
    const SHAPE: Shape = Shape::Count;
}

impl Described for bool {
    const SHAPE: Shape = Shape::Flag;
}

impl Described for Text<'_> {
    const SHAPE: Shape = Shape::Texts;
}

impl<T: Described> Described for Option<T> {
    const SHAPE: Shape = Shape::Optional(&T::SHAPE);
}

impl<T: Described> Described for List<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}
