//! Maps and sets of few members, in order: a list and a binary search.
//!
//! The standard library's trees serve millions of members, at some five kilobytes of WebAssembly for
//! each kind. What is counted here (facets, chosen values, terms) has a few hundred. Leaves out what
//! grows with the dataset: that is in hash maps and tables.

/// A map whose keys stand in order. Lookup takes O(log n), insertion O(n) unless at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortedMap<K, V> {
    entries: Vec<(K, V)>,
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        let entries = Vec::new();
        Self { entries }
    }
}

impl<K: Ord + Copy, V> SortedMap<K, V> {
    fn find(&self, key: K) -> Result<usize, usize> {
        self.entries.binary_search_by(|(found, _)| found.cmp(&key))
    }

    /// The value of a key.
    pub fn get(&self, key: K) -> Option<&V> {
        let at = self.find(key).ok()?;
        self.entries.get(at).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: K) -> Option<&mut V> {
        let at = self.find(key).ok()?;
        self.entries.get_mut(at).map(|(_, value)| value)
    }

    /// Sets the value of a key. Returns the one it had.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(key) {
            Ok(at) => {
                let (_, old) = self.entries.get_mut(at)?;
                Some(std::mem::replace(old, value))
            }
            Err(at) => {
                self.entries.insert(at, (key, value));
                None
            }
        }
    }

    /// Changes the value of a key, beginning with the default one.
    pub fn update(&mut self, key: K, change: impl FnOnce(&mut V))
    where
        V: Default,
    {
        let at = self.find(key).unwrap_or_else(|at| {
            self.entries.insert(at, (key, V::default()));
            at
        });
        if let Some((_, value)) = self.entries.get_mut(at) {
            change(value);
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: K) -> Option<V> {
        let at = self.find(key).ok()?;
        Some(self.entries.remove(at).1)
    }

    /// Whether a key is there.
    pub fn contains(&self, key: K) -> bool {
        self.find(key).is_ok()
    }

    /// How many keys there are.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The keys with their values, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        self.entries.iter().map(|(key, value)| (*key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = K> + '_ {
        self.entries.iter().map(|(key, _)| *key)
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The keys with their values, in order, taken out.
    pub fn into_entries(self) -> impl Iterator<Item = (K, V)> {
        self.entries.into_iter()
    }
}

/// A set whose members stand in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortedSet<K> {
    members: SortedMap<K, ()>,
}

impl<K> Default for SortedSet<K> {
    fn default() -> Self {
        let members = SortedMap::default();
        Self { members }
    }
}

impl<K: Ord + Copy> SortedSet<K> {
    /// Puts a member in. Returns whether it is new.
    pub fn insert(&mut self, member: K) -> bool {
        self.members.insert(member, ()).is_none()
    }

    /// Takes a member out. Returns whether it was there.
    pub fn remove(&mut self, member: K) -> bool {
        self.members.remove(member).is_some()
    }

    /// Whether a member is there.
    pub fn contains(&self, member: K) -> bool {
        self.members.contains(member)
    }

    /// How many members there are.
    pub const fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The members, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = K> + '_ {
        self.members.keys()
    }
}

impl<K: Ord + Copy> Extend<K> for SortedSet<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, members: I) {
        for member in members {
            self.insert(member);
        }
    }
}

impl<K: Ord + Copy> FromIterator<K> for SortedSet<K> {
    fn from_iter<I: IntoIterator<Item = K>>(members: I) -> Self {
        let mut set = Self::default();
        set.extend(members);
        set
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn as_a_tree_would(acts in prop::collection::vec((0_u8..4, 0_u8..20, any::<u8>()), 0..80)) {
            let (mut map, mut tree) = (SortedMap::default(), BTreeMap::new());
            for (act, key, value) in acts {
                match act {
                    0 => prop_assert_eq!(map.insert(key, value), tree.insert(key, value)),
                    1 => prop_assert_eq!(map.remove(key), tree.remove(&key)),
                    2 => {
                        map.update(key, |found| *found = value);
                        *tree.entry(key).or_default() = value;
                    }
                    _ => prop_assert_eq!(map.get_mut(key).copied(), tree.get_mut(&key).copied()),
                }
                prop_assert_eq!(map.get(key), tree.get(&key));
                prop_assert_eq!(map.contains(key), tree.contains_key(&key));
                prop_assert_eq!(map.len(), tree.len());
            }
            let keys: SortedSet<u8> = map.keys().rev().collect();
            prop_assert!(keys.iter().eq(tree.keys().copied()));
            prop_assert!(map.values().eq(tree.values()));
            prop_assert!(map.iter().map(|(key, value)| (key, *value)).eq(tree.clone()));
            prop_assert!(map.into_entries().eq(tree));
        }
    }
}
