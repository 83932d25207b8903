//! Values that follow from signals, remembered until one of those changes.
//!
//! Leptos's own `Memo` brings code of its own for each type. Here only a count of changes is such a memo, and
//! the value lies beside it: 15 kB of WebAssembly less in all.

use leptos::prelude::*;

/// A value that follows from signals. Readers hear of it only when it differs from before.
pub struct Derived<T: 'static> {
    n_changes: Memo<u32>,
    value: StoredValue<T, LocalStorage>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

impl<T: Default + PartialEq> Derived<T> {
    /// What `make` gives, made anew when a signal that it reads changes and somebody asks.
    pub fn new(make: impl Fn() -> T + 'static) -> Self {
        // Never seen: the count below makes the value before anybody reads it.
        let value = StoredValue::new_local(T::default());
        let has_changed = move || {
            let made = make();
            let is_new = *value.read_value() != made;
            if is_new {
                value.set_value(made);
            }
            is_new
        };
        Self {
            n_changes: counter(Box::new(has_changed)),
            value,
        }
    }

    /// The value, to look at. Tracks it.
    pub fn read(self) -> impl std::ops::Deref<Target = T> {
        // Asked for its value, a memo first sees whether it is still true.
        let _n = self.n_changes.get();
        self.value.read_value()
    }

    /// The value, to look at. Does not track it.
    pub fn read_untracked(self) -> impl std::ops::Deref<Target = T> {
        let _n = self.n_changes.get_untracked();
        self.value.read_value()
    }
}

impl<T: Default + PartialEq + Clone> Derived<T> {
    /// The value. Tracks it.
    pub fn get(self) -> T {
        self.read().clone()
    }

    /// The value. Does not track it.
    pub fn get_untracked(self) -> T {
        self.read_untracked().clone()
    }
}

/// Counts how often something has changed.
fn counter(has_changed: Box<dyn Fn() -> bool>) -> Memo<u32> {
    let has_changed = StoredValue::new_local(has_changed);
    Memo::new(move |n: Option<&u32>| {
        let has_changed = has_changed.with_value(|has_changed| has_changed());
        n.copied().unwrap_or_default() + u32::from(has_changed)
    })
}
