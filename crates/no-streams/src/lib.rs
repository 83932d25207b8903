//! The part of `wasm-streams` 0.5 that Leptos's server functions name, over streams that carry nothing:
//! a site on a static host has no server to stream to or from.
//!
//! Leaves out everything else, so that code which wants real streams does not compile here.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// An empty stream, whatever it is made from.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_stream: S) -> Self {
        Self(web_sys::ReadableStream::new().unwrap_or_else(JsCast::unchecked_into))
    }

    /// Takes a stream of the browser.
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What it carries: nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing(PhantomData)
    }
}

/// A stream that has ended.
#[derive(Debug)]
pub struct Nothing(PhantomData<JsValue>);

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
