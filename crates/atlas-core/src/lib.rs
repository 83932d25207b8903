//! The pure heart of Policy Atlas: what the page shows, as functions of a dataset and a state.
//!
//! Knows no browser, clock, locale or I/O, and does not panic. After [`load::load`] nothing can be
//! malformed and nothing can fail. Visible words are in `atlas-words`, files to take away in
//! `atlas-export`, pixels in the page's shell.
//!
//! # A tour
//!
//! From a file's text to a link that somebody else can open:
//!
//! ```
//! use atlas_core::compare::compare;
//! use atlas_core::load::load;
//! use atlas_core::query::{Query, Sort, index::Index};
//! use atlas_core::timeline::{Plan, timeline};
//! use atlas_core::view_state::route::{hash_from_state, state_from_hash};
//!
//! // A dataset is loaded once. What breaks a rule is left out and named.
//! let loaded = load(include_str!("../examples/two_cities.json"))?;
//! assert!(loaded.issues.is_empty());
//! let dataset = loaded.dataset;
//!
//! // A link is the whole state of the screen; here is what it asks for.
//! let (state, warnings) = state_from_hash(&dataset, "#/timeline?q=robots&strength=dedicated");
//! assert!(warnings.is_empty());
//!
//! // The engine is built once and answers any number of queries.
//! let index = Index::new(&dataset);
//! let answer = index.answer(&dataset, &state.query, state.sort);
//! let titles: Vec<_> = answer.policies().iter().map(|id| dataset.policies[*id].title.en.as_deref()).collect();
//! assert_eq!(titles, [Some("Robot plan")]);
//!
//! // Where the hits lie in time, as fractions of the window.
//! let plan = Plan { lanes: state.lanes, window: state.window, n_columns: 40, n_label_columns: 8 };
//! let drawn = timeline(&dataset, &answer.policies(), plan);
//! assert_eq!(drawn.lanes.len(), 1);
//!
//! // Jurisdictions side by side.
//! let everything = index.answer(&dataset, &Query::default(), Sort::Newest);
//! let cities: Vec<_> = dataset.jurisdictions.ids().collect();
//! let comparison = compare(&dataset, &cities, state.query.reading, &everything.policies());
//! assert_eq!(comparison.columns.len(), 2);
//!
//! // And back to a link.
//! assert_eq!(hash_from_state(&dataset, &state), "#/timeline?v=1&q=robots&strength=dedicated");
//! # Ok::<(), atlas_core::load::LoadError>(())
//! ```
//!
//! The dataset of this and the other examples:
//!
//! ```json
#![doc = include_str!("../examples/two_cities.json")]
//! ```

// In suggested reading order.
pub mod time;
pub mod model;
pub mod load;
pub mod evidence;
pub mod query;
pub mod timeline;
pub mod compare;
pub mod view_state;
