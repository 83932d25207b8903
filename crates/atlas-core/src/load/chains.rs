//! What refers to its own kind: circles, and chains that are too deep.
//!
//! Leaves out what the chains are of. Walks with a stack of its own: nothing here is as deep as the data.

/// Why a reference can't be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It leads back to where it starts.
    Circle,
    /// What it leads to has as many steps below it as there may be.
    TooDeep,
}

/// A reference that can't be followed, by the record it stands in and its place among that record's references.
pub(super) type Fault = (usize, usize, Refused);

/// The references to leave out so that every chain ends after at most `deepest` steps, in the order of the records:
/// one for each circle, at the place where somebody who follows the references from the first record on comes back to
/// where they have been. Complexity: O(records + references).
pub(super) fn faults<'e>(
    n_records: usize,
    references: impl Fn(usize) -> &'e [Option<usize>],
    deepest: usize,
) -> Vec<Fault> {
    let mut steps: Vec<Steps> = vec![Steps::Unseen; n_records];
    let mut faults = Vec::new();
    // The way from a start to where we are: each record, how many of its references are done, the steps below it.
    let mut way: Vec<(usize, usize, usize)> = Vec::new();
    for start in 0..n_records {
        if steps.get(start) == Some(&Steps::Unseen) {
            way.push((start, 0, 0));
            set(&mut steps, start, Steps::OnTheWay);
        }
        while let Some((from, n_done, n_below)) = way.last_mut() {
            let Some(to) = references(*from).get(*n_done) else {
                set(&mut steps, *from, Steps::Below(*n_below));
                way.pop();
                continue;
            };
            let place = (*from, *n_done);
            *n_done += 1;
            let Some(to) = *to else { continue };
            match steps.get(to).copied() {
                None => {}
                Some(Steps::OnTheWay) => faults.push((place.0, place.1, Refused::Circle)),
                Some(Steps::Below(n)) if n >= deepest => {
                    faults.push((place.0, place.1, Refused::TooDeep));
                }
                Some(Steps::Below(n)) => *n_below = (*n_below).max(n + 1),
                Some(Steps::Unseen) => {
                    // It is looked at again once it is known how deep it leads.
                    *n_done -= 1;
                    set(&mut steps, to, Steps::OnTheWay);
                    way.push((to, 0, 0));
                }
            }
        }
    }
    faults.sort_unstable_by_key(|(from, place, _)| (*from, *place));
    faults
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Steps {
    Unseen,
    OnTheWay,
    Below(usize),
}

fn set(steps: &mut [Steps], record: usize, known: Steps) {
    if let Some(steps) = steps.get_mut(record) {
        *steps = known;
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(references: &[Vec<Option<usize>>], deepest: usize, expected: &[Fault]) {
        let found = faults(references.len(), |record| &references[record], deepest);
        assert_eq!(found, expected, "{references:?}");
    }

    #[test]
    fn circles_are_named_once_and_chains_end() {
        use Refused::{Circle, TooDeep};
        let to = |to: usize| vec![Some(to)];
        check(&[to(0)], 9, &[(0, 0, Circle)]);
        check(&[to(1), to(0)], 9, &[(1, 0, Circle)]);
        check(&[to(1), to(2), to(0), to(0)], 9, &[(2, 0, Circle)]);
        check(
            &[to(1), to(0), to(3), to(2)],
            9,
            &[(1, 0, Circle), (3, 0, Circle)],
        );
        check(&[vec![Some(1), Some(1)], vec![]], 9, &[]);
        check(&[to(1), to(2), to(3), vec![None]], 3, &[]);
        check(&[to(1), to(2), to(3), vec![]], 2, &[(0, 0, TooDeep)]);
        check(&[vec![], to(0), to(1), to(2)], 2, &[(3, 0, TooDeep)]);
    }

    #[test]
    fn a_chain_of_a_million_is_walked() {
        let references: Vec<_> = (1..=1_000_000).map(|next| [Some(next)]).collect();
        let found = faults(references.len(), |record| &references[record], 32);
        assert_eq!(
            found.len(),
            1_000_000 / 33 - usize::from(1_000_000 % 33 == 0)
        );
    }

    proptest! {
        /// Without the references that are refused, nothing is deeper than it may be or above itself; and each of
        /// them is needed, as far as circles go.
        #[test]
        fn what_is_left_ends(
            references in prop::collection::vec(
                prop::collection::vec(prop::option::of(0..12_usize), 0..4), 12),
            deepest in 1..12_usize,
        ) {
            let found = faults(references.len(), |record| &references[record], deepest);
            let mut left = references.clone();
            for (from, place, _) in &found {
                prop_assert!(left[*from][*place].take().is_some());
            }
            // How deep each leads, by relaxing as often as there are records.
            let mut depth = vec![0_usize; left.len()];
            for _ in 0..=left.len() {
                for from in 0..left.len() {
                    let below = left[from].iter().flatten().map(|to| depth[*to] + 1);
                    depth[from] = below.max().unwrap_or(0);
                }
            }
            prop_assert!(depth.iter().all(|depth| *depth <= deepest), "{depth:?}");
            let has_circle = !faults(references.len(), |record| &references[record], 99).is_empty();
            prop_assert!(has_circle || found.iter().all(|(_, _, why)| *why == Refused::TooDeep));
        }
    }
}
