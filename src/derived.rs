//! Values that follow from signals, remembered until one of those changes.
//!
//! Leptos's own `Memo` brings code of its own for each type. Here all of them are one type, and what is
//! remembered says itself what it is: 15 kB of WebAssembly less in all.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value that follows from signals. Readers hear of it only when it differs from before.
pub struct Derived<T: 'static> {
    kept: Memo<Kept>,
    kind: PhantomData<fn() -> T>,
}

/// A value of any kind. It is the same for as long as nothing new is made.
#[derive(Clone)]
struct Kept(Arc<dyn Any + Send + Sync>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

impl<T: Default + PartialEq + Send + Sync> Derived<T> {
    /// What `make` gives, made anew when a signal that it reads changes and somebody asks.
    pub fn new(make: impl Fn() -> T + 'static) -> Self {
        let make = move |before: Option<&Kept>| {
            let made = make();
            match before {
                Some(kept) if kept.0.downcast_ref() == Some(&made) => kept.clone(),
                _ => Kept(Arc::new(made)),
            }
        };
        Self {
            kept: memo(Box::new(make)),
            kind: PhantomData,
        }
    }

    /// The value, to look at. Tracks it.
    pub fn read(self) -> Arc<T> {
        Self::value(self.kept.get())
    }

    /// The value, to look at. Does not track it.
    pub fn read_untracked(self) -> Arc<T> {
        Self::value(self.kept.get_untracked())
    }

    fn value(kept: Kept) -> Arc<T> {
        // The default is never seen: what is kept here was made here.
        kept.0.downcast().unwrap_or_default()
    }
}

impl<T: Default + PartialEq + Clone + Send + Sync> Derived<T> {
    /// The value. Tracks it.
    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    /// The value. Does not track it.
    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }
}

/// Makes a value, or hands back the one before where nothing is new.
type Make = Box<dyn Fn(Option<&Kept>) -> Kept>;

fn memo(make: Make) -> Memo<Kept> {
    let make = StoredValue::new_local(make);
    Memo::new(move |before: Option<&Kept>| make.with_value(|make| make(before)))
}
