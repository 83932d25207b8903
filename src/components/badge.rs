//! Signs that stand beside a word, never in place of it.

use atlas_core::model::codes::{Confidence, Relevance, Verdict};

use leptos::prelude::*;

/// What a sign stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A verdict.
    Verdict(Verdict),
    /// A strength.
    Strength(Relevance),
    /// A confidence.
    Confidence(Confidence),
    /// Sources that disagree.
    Conflict,
    /// The product.
    Atlas,
}

impl Sign {
    /// The outline, in a box of 16 by 16. Shapes differ as well as colours (WCAG 1.4.1).
    const fn path(self) -> &'static str {
        match self {
            Self::Verdict(Verdict::Corroborated) => "M2 8.5 6.2 13 14 4l-1.6-1.4-6.3 7.3-2.6-2.9z",
            Self::Verdict(Verdict::Corrected) => "M8 1 15 14H1z",
            // Two lines that say the same: the translation and its original.
            Self::Verdict(Verdict::AsInOriginal) => "M1 3.5h14v3H1zm0 6h14v3H1z",
            Self::Verdict(Verdict::Disputed) | Self::Conflict => {
                "M1 5h9V2l5 4.5H1zm14 6H6v3L1 9.5h14z"
            }
            Self::Verdict(Verdict::Unconfirmed) => {
                "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z"
            }
            Self::Verdict(Verdict::Artefact) => "M2 2h12v2.2H9.2V14H6.8V4.2H2z",
            Self::Strength(Relevance::Dedicated) => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
            Self::Strength(Relevance::Section) => {
                "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.4a5.6 5.6 0 0 0 0 11.2z"
            }
            Self::Strength(Relevance::Mention) => {
                "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.4V8h5.6A5.6 5.6 0 1 1 8 2.4z"
            }
            Self::Confidence(Confidence::High) => "M1 10h4v4H1zm5-4h4v8H6zm5-4h4v12h-4z",
            Self::Confidence(Confidence::Medium) => {
                "M1 10h4v4H1zm5-4h4v8H6zm5-4h4v12h-4zm1.2 1.2v9.6h1.6V3.2z"
            }
            Self::Confidence(Confidence::Low) => {
                "M1 10h4v4H1zm5-4h4v8H6zm1.2 1.2v5.6h1.6V7.2zM11 2h4v12h-4zm1.2 1.2v9.6h1.6V3.2z"
            }
            Self::Atlas => {
                "M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zm0 1.3C6.6 3.3 6 5.5 6 8s.6 4.7 2 5.9c1.4-1.2 2-3.4 2-5.9s-.6-4.7-2-5.9zM2.1 8.6a5.9 5.9 0 0 0 3.6 4.8c-.6-1.3-.9-3-.9-4.8zm9.1 0c0 1.8-.3 3.5-.9 4.8a5.9 5.9 0 0 0 3.6-4.8z"
            }
        }
    }

    /// The colour role, as `data-sign`.
    fn role(self) -> &'static str {
        match self {
            Self::Verdict(verdict) => verdict.code(),
            Self::Strength(_) | Self::Confidence(_) => "strength",
            Self::Conflict => "disputed",
            Self::Atlas => "atlas",
        }
    }
}

/// A sign with its word.
#[component]
pub fn Badge(
    /// The sign.
    sign: Sign,
    /// The word.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class="badge"><Icon sign /> " " {text}</span> }
}

/// A sign. Hidden from screen readers: the word beside it says the same.
#[component]
pub fn Icon(
    /// What it stands for.
    sign: Sign,
) -> impl IntoView {
    view! {
        <svg class="icon" data-sign=sign.role() viewBox="0 0 16 16" aria-hidden="true">
            <path d=sign.path() fill-rule="evenodd" />
        </svg>
    }
}
