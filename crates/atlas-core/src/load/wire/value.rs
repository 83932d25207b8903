//! The values that records are made of: texts of each kind, numbers, codes, and a record as such.
//!
//! Leaves out the records' own shapes (`wire`) and what editors are told of a value (`schema`).

use std::borrow::Cow;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::model::codes::ClosedList;

/// Types that hold a string, borrowed from the file unless it has escapes. They differ in what `schema`
/// says of them; the rules themselves are `load`'s.
macro_rules! strings {
    ($($(#[$about:meta])* $name:ident)+) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name<'a>(#[serde(borrow)] pub Cow<'a, str>);

        impl Deref for $name<'_> {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl<'a> From<&'a str> for $name<'a> {
            fn from(text: &'a str) -> Self {
                Self(Cow::Borrowed(text))
            }
        }

        impl From<String> for $name<'_> {
            fn from(text: String) -> Self {
                Self(Cow::Owned(text))
            }
        }
    )+};
}

strings! {
    /// Any string.
    Str
    /// An id: small letters, digits and hyphens.
    Id
    /// A date in EDTF: `2022-11-03`, `2022-11`, `2022-11~` (about), `2022-11-03/2022-11-10`, `../2022-11-03`.
    Edtf
    /// One day, as in `2022-11-03`.
    Day
    /// An address that begins with `http://` or `https://`.
    Url
}

/// A number. A whole one is written without a point.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Deserialize)]
#[serde(transparent)]
pub struct Number(pub f64);

/// Up to here doubles hold every whole number.
const LAST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() <= LAST_WHOLE {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// `{"en": "...", "zh": "..."}`. A `null` states that nobody has written the text in that language yet;
/// a key that is missing is a breach.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text<'a> {
    /// In English.
    #[serde(borrow, default, deserialize_with = "stated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<Option<Str<'a>>>,
    /// In Chinese.
    #[serde(default, deserialize_with = "stated")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<Option<Str<'a>>>,
}

/// A value that is there, `null` or not: only a missing key gives the outer `None`.
fn stated<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// A code of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code<'a, T> {
    /// One of the list.
    Known(T),
    /// A string that is not in the list.
    Unknown(Str<'a>),
}

impl<T> From<T> for Code<'_, T> {
    fn from(code: T) -> Self {
        Self::Known(code)
    }
}

impl<T: ClosedList> Serialize for Code<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(code) => serializer.serialize_str((*code).into()),
            Self::Unknown(text) => text.serialize(serializer),
        }
    }
}

impl<'de: 'a, 'a, T: ClosedList> Deserialize<'de> for Code<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Str::deserialize(deserializer)?;
        Ok(match text.parse() {
            Ok(code) => Self::Known(code),
            Err(_) => Self::Unknown(text),
        })
    }
}

/// A record of a list: read as text, written as a value. So a broken record never takes the file with it.
#[derive(Debug, Clone)]
pub enum Record<'a, T> {
    /// JSON from a file, of whatever shape: `serde_json::from_str` makes a `T` of it, if it is one.
    Raw(&'a RawValue),
    /// A record to be written.
    Value(T),
}

impl<T: Serialize> Serialize for Record<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Raw(raw) => raw.serialize(serializer),
            Self::Value(record) => record.serialize(serializer),
        }
    }
}

impl<'de: 'a, 'a, T> Deserialize<'de> for Record<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Deserialize::deserialize(deserializer).map(Self::Raw)
    }
}
