//! Sources and method: what everything rests on, the article paragraph by paragraph, and what is wrong
//! with the file.

mod about;
mod article;
mod codebook;
mod findings;

use atlas_words::{Pair, ui};
use leptos::prelude::*;

use self::about::{Attributions, Changelog, Issues, Licence};
use self::article::{Article, CirculatingErrors};
use self::codebook::{ClosedLists, Vocabularies};
use self::findings::{Conflicts, Opinions, SourceTable, Verdicts};
use crate::components::{ScreenTitle, Words};
use crate::sharing::Share;
use crate::store::Atlas;

/// The sources screen.
#[component]
pub(crate) fn SourcesPage(
    /// The atlas.
    atlas: Atlas,
) -> impl IntoView {
    let (lang, dataset) = (atlas.lang, atlas.dataset());
    let heading = |title: Pair| view! { <h2>{title.of(lang)}</h2> };
    view! {
        <ScreenTitle class="screen__title">{ui::SOURCES_AND_METHOD.of(lang)}</ScreenTitle>
        <p class="policy__summary" id="results" tabindex="-1">
            <Words text=&dataset.about.description lang />
        </p>
        <p class="tools"><Share atlas /></p>
        {heading(ui::METHOD)}
        <p>{ui::METHOD_TEXT.of(lang)}</p>
        {heading(ui::CONFIDENCE_RULES)}
        <p>{ui::CONFIDENCE_RULES_TEXT.of(lang)}</p>
        {heading(ui::DATES_RULES)}
        <p>{ui::DATES_RULES_TEXT.of(lang)}</p>
        {heading(ui::VERDICTS)}
        <Verdicts atlas />
        {heading(ui::CONFLICTS)}
        <Conflicts atlas />
        <h2 id="sources">{ui::SOURCES.of(lang)}</h2>
        <SourceTable atlas />
        <h2 id="article">{ui::ARTICLE.of(lang)}</h2>
        <Article atlas />
        <CirculatingErrors atlas />
        {heading(ui::VIEWS)}
        <Opinions atlas />
        <h2 id="issues">{ui::ISSUES.of(lang)}</h2>
        <Issues atlas />
        <h2 id="codebook">{ui::CODEBOOK.of(lang)}</h2>
        <p>{ui::CODEBOOK_TEXT.of(lang)}</p>
        <ClosedLists lang />
        <Vocabularies atlas />
        {heading(ui::LICENCE)}
        <Licence atlas />
        {heading(ui::ATTRIBUTIONS)}
        <Attributions atlas />
        {heading(ui::CHANGELOG)}
        <Changelog atlas />
    }
}
