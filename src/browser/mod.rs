//! The only door to the browser: everything that names `web_sys` or `js_sys` is behind it. It knows browser types and
//! core values, and neither signals nor views.
//!
//! Storage, history and clipboard may refuse (private windows, `file://`, policies of a company): each function says
//! what happens then, and none of them panics.

pub(crate) mod address;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod download;
pub(crate) mod history;
pub(crate) mod keyboard;
pub(crate) mod language;
pub(crate) mod marks;
pub(crate) mod page;
pub(crate) mod pointer;
pub(crate) mod transfer;
