//! A deserializer that takes an object only where an object should be, and says where it failed and which members
//! nobody asked for.
//!
//! What serde derives for a struct also takes a list, its values in the order of the fields: `["Wuhan", "武汉"]` would
//! pass for `{"en": "Wuhan", "zh": "武汉"}` in silence (serde-rs/serde#1587); and it passes over members that it does
//! not know, so that a word misspelt is a word lost. Everything else passes through as it is. The way to what is read
//! is kept on the stack and written down only when there is something to say: good files pay nothing for it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::pointer::Pointer;

/// What is learned while a value is read, by pointers below it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    unknown: RefCell<Vec<String>>,
    fault: RefCell<Option<String>>,
}

impl Notes {
    /// Members that nobody asked for, in the order of the text.
    pub(super) fn into_unknown(self) -> Vec<String> {
        self.unknown.into_inner()
    }

    /// The innermost value that could not be read; none if that is the whole.
    pub(super) fn fault(&self) -> String {
        self.fault.take().unwrap_or_default()
    }

    /// Values fail from the inside out: the first is the innermost.
    fn failed(&self, at: Pointer<'_>) {
        let mut fault = self.fault.borrow_mut();
        fault.get_or_insert_with(|| at.to_string());
    }
}

/// A deserializer, a visitor, or a seed, with strict objects in all that comes of it.
pub(super) struct Strict<'p, T> {
    inner: T,
    /// Where it stands; `None` for what is read as a whole.
    at: Option<&'p Pointer<'p>>,
    notes: &'p Notes,
}

impl<'p, T> Strict<'p, T> {
    /// What is read as a whole.
    pub(super) const fn new(inner: T, notes: &'p Notes) -> Self {
        let at = None;
        Self { inner, at, notes }
    }

    const fn of<U>(&self, inner: U) -> Strict<'p, U> {
        let (at, notes) = (self.at, self.notes);
        Strict { inner, at, notes }
    }
}

macro_rules! pass_through {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.of(visitor);
            self.inner.$method(visitor)
        }
    )+};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<'_, D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    /// Only members that nobody asked for are read as if they did not matter.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        if let Some(at) = self.at {
            self.notes.unknown.borrow_mut().push(at.to_string());
        }
        self.inner.deserialize_ignored_any(visitor)
    }

    pass_through! {
        deserialize_any deserialize_bool deserialize_char deserialize_str deserialize_string
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf
        deserialize_option deserialize_unit deserialize_seq deserialize_map
        deserialize_identifier
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.of(visitor);
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.of(visitor);
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.of(visitor);
        self.inner.deserialize_tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.of(visitor);
        self.inner.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_enum(name, variants, visitor)
    }
}

macro_rules! visit_through {
    ($($method:ident: $value:ty,)+) => {$(
        fn $method<E: serde::de::Error>(self, value: $value) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )+};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<'_, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(formatter)
    }

    visit_through! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
        visit_borrowed_str: &'de str,
        visit_string: String,
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        let value = self.of(value);
        self.inner.visit_some(value)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        let value = self.of(value);
        self.inner.visit_newtype_struct(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let (at, notes) = (self.at, self.notes);
        self.inner.visit_seq(Items {
            inner,
            idx: 0,
            at,
            notes,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let (at, notes) = (self.at, self.notes);
        self.inner.visit_map(Members {
            inner,
            key: Cow::Borrowed(""),
            at,
            notes,
        })
    }
}

/// The items of a list, as they come.
struct Items<'p, A> {
    inner: A,
    /// The next one's place.
    idx: usize,
    at: Option<&'p Pointer<'p>>,
    notes: &'p Notes,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let at = match self.at {
            Some(at) => at.item(self.idx),
            None => Pointer::first(self.idx),
        };
        self.idx += 1;
        let seed = Strict {
            inner: seed,
            at: Some(&at),
            notes: self.notes,
        };
        let read = self.inner.next_element_seed(seed);
        // What was read can be large, and is not to be moved for this.
        if read.is_err() {
            self.notes.failed(at);
        }
        read
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The members of an object, as they come.
struct Members<'de, 'p, A> {
    inner: A,
    /// The key of the member that is read.
    key: Cow<'de, str>,
    at: Option<&'p Pointer<'p>>,
    notes: &'p Notes,
}

/// A key, borrowed unless it has escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let Some(Key(key)) = self.inner.next_key()? else {
            return Ok(None);
        };
        let read = seed.deserialize((*key).into_deserializer())?;
        self.key = key;
        Ok(Some(read))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let at = match self.at {
            Some(at) => at.key(&self.key),
            None => Pointer::root(&self.key),
        };
        let seed = Strict {
            inner: seed,
            at: Some(&at),
            notes: self.notes,
        };
        let read = self.inner.next_value_seed(seed);
        // What was read can be large, and is not to be moved for this.
        if read.is_err() {
            self.notes.failed(at);
        }
        read
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let deserializer = self.of(deserializer);
        self.inner.deserialize(deserializer)
    }
}
