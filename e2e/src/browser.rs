//! A fresh browser as a reader has it: window size, colour scheme, motion. Knows no page.

use serde_json::{Value, json};

use crate::driver::{Driver, Engine};
use crate::failure::{Outcome, ensure};
use crate::webdriver::Session;

/// How a reader's browser is set.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Width and height of the page's window in CSS pixels.
    pub size: (u32, u32),
    /// Media features, as in `("prefers-color-scheme", "dark")`.
    pub media: Vec<(&'static str, &'static str)>,
    /// Scripts that run before the page's own, to take away what a browser may lack.
    pub before: Vec<&'static str>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            size: (1280, 900),
            media: Vec::new(),
            before: Vec::new(),
        }
    }
}

/// A running browser; it closes when dropped.
pub struct Browser {
    engine: Engine,
    session: Session,
    // Last, so that the session closes before its driver ends.
    _driver: Driver,
}

impl Browser {
    /// Starts the chosen engine, set as `reader` has it.
    pub fn start(reader: &Reader) -> Outcome<Self> {
        let engine = Engine::chosen()?;
        let driver = Driver::start(engine)?;
        let session = Session::open(driver.url(), &engine.capabilities())?;
        let browser = Self {
            engine,
            session,
            _driver: driver,
        };
        browser.session.post(
            "/timeouts",
            &json!({ "script": 20_000, "pageLoad": 60_000, "implicit": 0 }),
        )?;
        browser.set(reader)?;
        Ok(browser)
    }

    fn set(&self, reader: &Reader) -> Outcome {
        let (width, height) = reader.size;
        if self.engine != Engine::Chromium {
            ensure(reader.media.is_empty() && reader.before.is_empty(), || {
                format!(
                    "{:?} cannot be set to {reader:?}: run this journey in Chromium",
                    self.engine
                )
            })?;
            self.session
                .post("/window/rect", &json!({ "width": width, "height": height }))?;
            return Ok(());
        }
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.session
            .devtools("Emulation.setDeviceMetricsOverride", &metrics)?;
        let feature = |(name, value): &(_, _)| json!({ "name": name, "value": value });
        let features: Vec<Value> = reader.media.iter().map(feature).collect();
        self.session.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        )?;
        for source in &reader.before {
            let script = json!({ "source": source });
            self.session
                .devtools("Page.addScriptToEvaluateOnNewDocument", &script)?;
        }
        Ok(())
    }

    /// The engine at work.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The session to speak with.
    pub fn session(&self) -> &Session {
        &self.session
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that has crashed cannot be closed; its driver ends it.
        drop(self.session.close());
    }
}
