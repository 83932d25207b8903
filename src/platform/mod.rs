//! The only door to the browser: everything that names `web_sys`, `js_sys`, `wasm_bindgen` or `gloo`
//! is behind it. It knows browser types and core values, and neither signals nor views.
//!
//! Storage, history and clipboard may refuse (private windows, `file://`, policies of a company):
//! each function says what happens then, and none of them panics.

pub mod clipboard;
pub mod clock;
pub mod data;
pub mod download;
pub mod hash;
pub mod keyboard;
pub mod marks;
pub mod page;
pub mod pointer;
