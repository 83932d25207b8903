//! Starts the program that drives a browser, and ends it. Knows three of them by name.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::failure::{Failure, Outcome};

const PATIENCE: Duration = Duration::from_secs(20);

/// Which browser the journeys run in, chosen by the variable `ATLAS_BROWSER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium by chromedriver: the default, and the one that runs every journey.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser by WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// The engine that the environment asks for.
    pub fn chosen() -> Outcome<Self> {
        match std::env::var("ATLAS_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => Err(Failure::new(format!(
                "ATLAS_BROWSER is `{other}`; say chromium, firefox or webkit"
            ))),
        }
    }

    /// Name and package of the driver, and the variable that names another one.
    const fn driver(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("chromedriver", "CHROMEDRIVER"),
            Self::Firefox => ("geckodriver", "GECKODRIVER"),
            Self::WebKit => ("WebKitWebDriver", "WEBKITDRIVER"),
        }
    }

    /// What a session is asked for: no window, no traffic of the browser's own, a fresh profile
    /// (each driver makes one by itself), and the console where it can be had.
    pub fn capabilities(self) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
                    "--force-color-profile=srgb", "--lang=en-US",
                ] },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless"] },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "args": ["--automation"] },
            }),
        }
    }
}

/// A running driver; it and its browsers end when this is dropped.
pub struct Driver {
    process: Child,
    url: String,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens.
    pub fn start(engine: Engine) -> Outcome<Self> {
        let (name, variable) = engine.driver();
        let program = std::env::var(variable).unwrap_or_else(|_| name.to_owned());
        let port = free_port()?;
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                Failure::new(format!(
                    "{program} did not start ({error}): install it, or name it in {variable}"
                ))
            })?;
        let driver = Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
        };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "{program} does not listen after {PATIENCE:?}"
                )));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(driver)
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A port that was free a moment ago: drivers cannot be asked to choose one and tell it alike.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address
        .map(|address| address.port())
        .map_err(|error| Failure::new(format!("no free port: {error}")))
}
