//! Sorting and deduplicating, once for all kinds of rows.
//!
//! The standard library's sorts are fast and large: some four kilobytes of WebAssembly for each kind
//! of element and key. Everything here is brought to one kind first. Leaves out what the order means.

use crate::model::table::Id;

/// What items are sorted by: the first number that differs decides.
pub type Rank = [i64; 4];

/// Sorts by rank; equal ranks keep their order. Complexity: O(n log n), and a rank for each item.
pub fn sort_by_rank<T>(items: &mut Vec<T>, mut rank: impl FnMut(&T) -> Rank) {
    let ranks: Vec<Rank> = items.iter().map(&mut rank).collect();
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(
        order_of(&ranks)
            .into_iter()
            .filter_map(|at| slots.get_mut(at)?.take()),
    );
}

/// The positions of some ranks in their order.
fn order_of(ranks: &[Rank]) -> Vec<usize> {
    let mut order: Vec<(Rank, usize)> = ranks.iter().copied().zip(0..).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at).collect()
}

/// Each id once, in file order.
pub fn distinct<T>(ids: impl IntoIterator<Item = Id<T>>) -> Vec<Id<T>> {
    let mut ids: Vec<Id<T>> = ids.into_iter().collect();
    sort_by_rank(&mut ids, |id| [id.idx() as i64, 0, 0, 0]);
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_ranks_keep_their_order() {
        let mut words = vec!["bb", "a", "cc", "d", "ee"];
        sort_by_rank(&mut words, |word| [word.len() as i64, 0, 0, 0]);
        assert_eq!(words, ["a", "d", "bb", "cc", "ee"]);
    }

    #[test]
    fn distinct_ids_stand_in_file_order() {
        let ids: Vec<Id<()>> = [3, 1, 3, 0].map(Id::new).into();
        assert_eq!(distinct(ids), [0, 1, 3].map(Id::new));
    }
}
