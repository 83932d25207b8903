//! Reading values of one shape from a tree: what is there, what should be, and the way to it.
//!
//! Leaves out the shapes of a dataset (`wire`).

use std::borrow::Cow;

use super::{Json, Raw};

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

/// A value that is not what it should be, with the way to it from the record it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The way as a JSON pointer.
    pub(crate) pointer: String,
    /// What should be there.
    pub(crate) expected: Expected,
}

impl Mismatch {
    pub(crate) const fn new(expected: Expected) -> Self {
        let pointer = String::new();
        Self { pointer, expected }
    }

    pub(crate) fn inside(mut self, step: &str) -> Self {
        self.pointer.insert_str(0, step);
        self.pointer.insert(0, '/');
        self
    }
}

/// Reads a value of one shape.
pub(crate) trait FromJson<'a>: Sized {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch>;

    /// What stands for a member that is not there.
    fn absent() -> Result<Self, Mismatch> {
        Err(Mismatch::new(Expected::Value))
    }
}

/// The members of an object, to be taken one by one. Others are nobody's business: a newer format
/// may have more.
pub(crate) struct Members<'a> {
    members: Vec<(Cow<'a, str>, Json<'a>)>,
    mismatch: Option<Mismatch>,
}

impl<'a> Members<'a> {
    pub(crate) fn of(json: Json<'a>) -> Result<Self, Mismatch> {
        match json {
            Json::Object(members) => Ok(Self {
                members,
                mismatch: None,
            }),
            _ => Err(Mismatch::new(Expected::Object)),
        }
    }

    /// The value of a member. Where a name stands twice, the first counts. One of the wrong type gives
    /// the default and makes [`Self::done`] fail: an error after each member would need code to drop
    /// all that came before, four fifths of the whole.
    pub(crate) fn take<T: FromJson<'a> + Default>(&mut self, key: &str) -> T {
        let read = match self.find(key) {
            Some(json) => T::from_json(json),
            None => T::absent(),
        };
        read.unwrap_or_else(|mismatch| {
            self.mismatch.get_or_insert(mismatch.inside(key));
            T::default()
        })
    }

    /// What was made of the members, if each had its type.
    pub(crate) fn done<T>(self, made: T) -> Result<T, Mismatch> {
        match self.mismatch {
            None => Ok(made),
            Some(mismatch) => Err(mismatch),
        }
    }

    pub(crate) fn find(&mut self, key: &str) -> Option<Json<'a>> {
        let member = self.members.iter_mut().find(|(name, _)| name == key);
        member.map(|(_, value)| std::mem::replace(value, Json::Null))
    }
}

impl<'a> FromJson<'a> for Cow<'a, str> {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
        match json {
            Json::Text(text) => Ok(text),
            _ => Err(Mismatch::new(Expected::Text)),
        }
    }
}

impl FromJson<'_> for f64 {
    fn from_json(json: Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Number(number) => Ok(number),
            _ => Err(Mismatch::new(Expected::Number)),
        }
    }
}

impl FromJson<'_> for usize {
    fn from_json(json: Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Number(n) if (0.0..=1e9).contains(&n) && n.trunc() == n => Ok(n as Self),
            _ => Err(Mismatch::new(Expected::Count)),
        }
    }
}

impl FromJson<'_> for bool {
    fn from_json(json: Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Bool(flag) => Ok(flag),
            _ => Err(Mismatch::new(Expected::Bool)),
        }
    }
}

impl<'a> FromJson<'a> for Raw<'a> {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
        match json {
            Json::Raw(raw) => Ok(raw),
            _ => Err(Mismatch::new(Expected::List)),
        }
    }
}

impl<'a, T: FromJson<'a>> FromJson<'a> for Option<T> {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
        match json {
            Json::Null => Ok(None),
            json => T::from_json(json).map(Some),
        }
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(None)
    }
}

impl<'a, T: FromJson<'a>> FromJson<'a> for Vec<T> {
    fn from_json(json: Json<'a>) -> Result<Self, Mismatch> {
        let Json::List(items) = json else {
            return Err(Mismatch::new(Expected::List));
        };
        let mut read = Self::with_capacity(items.len());
        for (idx, item) in items.into_iter().enumerate() {
            read.push(T::from_json(item).map_err(|wrong| wrong.inside(&idx.to_string()))?);
        }
        Ok(read)
    }

    fn absent() -> Result<Self, Mismatch> {
        Ok(Self::new())
    }
}
