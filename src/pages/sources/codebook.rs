//! What the codes mean: the format's closed lists and the dataset's own vocabularies, folded.

use atlas_core::model::Vocabulary;
use atlas_core::model::codes::Lang;
use atlas_words::{CODEBOOK, ui, vocabulary};
use leptos::prelude::*;

use crate::components::{TableHead, TableScroll, Words};
use crate::store::Atlas;

/// The closed lists.
#[component]
pub(super) fn ClosedLists(
    /// The language of the words.
    lang: Lang,
) -> impl IntoView {
    let lists = CODEBOOK.iter().map(|list| {
        let rows = list.codes().map(|code| {
            view! {
                <tr>
                    <th scope="row">{code.label.of(lang)}</th>
                    <td><code>{code.code}</code></td>
                    <td>{code.definition.of(lang)}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        view! { <CodeList name=list.name.of(lang) lang>{rows}</CodeList> }
    });
    lists.collect_view()
}

/// The dataset's own vocabularies.
#[component]
pub(super) fn Vocabularies(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let lists = Vocabulary::ALL.into_iter().map(|code| {
        let terms = dataset.terms.iter();
        let terms = terms.filter(|(_, term)| term.vocabulary == code);
        let rows = terms.map(|(_, term)| {
            let meaning = term.definition.as_ref();
            view! {
                <tr>
                    <th scope="row"><Words text=&term.label lang /></th>
                    <td><code>{term.code.to_string()}</code></td>
                    <td>{meaning.map(|text| view! { <Words text lang /> })}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        view! { <CodeList name=vocabulary(lang, code) lang>{rows}</CodeList> }
    });
    lists.collect_view()
}

#[component]
fn CodeList(
    /// What the list is called.
    name: &'static str,
    /// The language of the words.
    lang: Lang,
    /// A row a code.
    children: Children,
) -> impl IntoView {
    let headings = [name, ui::CODE.of(lang), ui::MEANING.of(lang)];
    let rows = children();
    view! {
        <details class="claims">
            <summary>{name}</summary>
            <TableScroll labelled_by="codebook">
                <table class="table codebook">
                    <TableHead headings />
                    <tbody>{rows}</tbody>
                </table>
            </TableScroll>
        </details>
    }
}
