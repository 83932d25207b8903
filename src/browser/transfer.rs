//! A transfer that can be broken off.
//!
//! Leaves out the transfer itself (`api`). Where the browser can't break off, the transfer runs on unheard.

use web_sys::{AbortController, AbortSignal};

/// Breaks a transfer off when it is dropped.
pub(crate) struct Transfer(Option<AbortController>);

/// What a transfer listens to.
#[derive(Clone, Default)]
pub(crate) struct Signal(Option<AbortSignal>);

impl Transfer {
    /// One that nothing has broken off yet.
    pub(crate) fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// What it listens to.
    pub(crate) fn signal(&self) -> Signal {
        Signal(self.0.as_ref().map(AbortController::signal))
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

impl Signal {
    /// As the browser has it.
    pub(crate) const fn as_ref(&self) -> Option<&AbortSignal> {
        self.0.as_ref()
    }
}
