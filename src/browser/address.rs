//! The part of the address behind `#`, and what stands before it.
//!
//! Leaves out writing it (`history`) and what it means (`atlas_core::view_state::route`).

use super::page;

/// The present hash, with its `#`; empty if the address can't be read.
pub(crate) fn hash() -> String {
    let hash = web_sys::window().map(|window| window.location().hash());
    hash.and_then(Result::ok).unwrap_or_default()
}

/// The hash of an address, with its `#`; empty if it has none.
pub(crate) fn hash_of(address: &str) -> &str {
    address
        .find('#')
        .and_then(|at| address.get(at..))
        .unwrap_or_default()
}

/// The whole address with this hash, to be copied.
pub(crate) fn with_hash(hash: &str) -> String {
    of_page() + hash
}

/// The address of the page without its hash.
fn of_page() -> String {
    let href = web_sys::window().map(|window| window.location().href());
    let href = href.and_then(Result::ok).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Where what is saved or cited comes from: this site, or the site that this file comes from; empty if nobody
/// knows. Where a file lies on somebody's disk is nobody else's business.
pub(crate) fn of_site() -> String {
    if is_shareable() {
        of_page()
    } else {
        page::home().unwrap_or_default()
    }
}

/// Whether other people can open this page's address.
pub(crate) fn is_shareable() -> bool {
    let protocol = web_sys::window().map(|window| window.location().protocol());
    protocol.and_then(Result::ok).is_some_and(|p| p != "file:")
}
