//! Words for a closed list as a table: the codebook shows all of it, a function gives one of it.

use atlas_core::model::codes::Lang;

use crate::pair::Pair;

/// Words for the codes of a list: a function and the table behind it. The compiler asks for each code, in
/// the order of the list.
macro_rules! words {
    ($(#[$about:meta])* $name:ident in $table:ident: $of:ident {
        $($code:ident => $words:expr,)+
    }) => {
        $(#[$about])*
        pub fn $name(lang: Lang, code: $of) -> &'static str {
            crate::table::word($table, code as usize, lang)
        }

        pub(crate) static $table: &[Pair] = &[$($words,)+];

        const _: fn($of) = |code| match code {
            $($of::$code => (),)+
        };
        const _: () = crate::table::assert_in_order(&[$($of::$code as usize,)+]);
    };
}

/// A code's words in a language.
pub(crate) fn word(table: &[Pair], at: usize, lang: Lang) -> &'static str {
    table.get(at).map_or("", |pair| pair.of(lang))
}

/// Stops the build if a table is not in the order of its list.
pub(crate) const fn assert_in_order(positions: &[usize]) {
    let mut rest = positions;
    while let [before @ .., last] = rest {
        assert!(
            *last == before.len(),
            "words stand in the order of their list"
        );
        rest = before;
    }
}
