//! A browser session that waits for every reply. Protocol and HTTP are thirtyfour's; here are its
//! commands by path, as the ones that matter most to the journeys (computed roles and labels,
//! DevTools) are no methods there, and the runtime that the crate wants and the journeys do not.

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{FormatRequestData, MAGIC_ELEMENTID};
use thirtyfour::error::WebDriverError;
use thirtyfour::{Capabilities, RequestData, SessionId, WebDriver};
use tokio::runtime::{Builder, Runtime};

use crate::failure::{Failure, Outcome};

/// A browser session.
pub struct Session {
    driver: WebDriver,
    runtime: Runtime,
}

/// A reference to an element of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    /// As the protocol wants it among the arguments of a script.
    pub fn to_json(&self) -> Value {
        json!({ MAGIC_ELEMENTID: self.0 })
    }

    /// The element that a reply holds.
    pub fn from_json(value: &Value) -> Option<Self> {
        Some(Self(value.get(MAGIC_ELEMENTID)?.as_str()?.to_owned()))
    }
}

/// A command by its path below the session, posted if it has a body.
#[derive(Debug)]
struct Command<'a> {
    path: &'a str,
    body: Option<&'a Value>,
}

impl FormatRequestData for Command<'_> {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("session/{session}{}", self.path);
        match self.body {
            Some(body) => RequestData::new(Method::POST, path).add_body(body.clone()),
            None => RequestData::new(Method::GET, path),
        }
    }
}

impl Session {
    /// Opens a browser through the driver at `driver_url`.
    pub fn open(driver_url: &str, capabilities: &Value) -> Outcome<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::new(format!("no runtime: {error}")))?;
        let opened = runtime.block_on(async {
            let capabilities: Capabilities = serde_json::from_value(capabilities.clone())?;
            WebDriver::new(driver_url, capabilities).await
        });
        let driver = opened.map_err(|error| told("opening", &error))?;
        Ok(Self { driver, runtime })
    }

    /// Sends a command with a body.
    pub fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        let body = Some(body);
        self.send(Command { path, body })
    }

    /// Sends a command that only asks.
    pub fn get(&self, path: &str) -> Outcome<Value> {
        self.send(Command { path, body: None })
    }

    fn send(&self, command: Command<'_>) -> Outcome<Value> {
        let path = command.path;
        let reply = self.runtime.block_on(self.driver.cmd(command));
        let value = reply.and_then(|reply| reply.value_json());
        value.map_err(|error| told(path, &error))
    }

    /// Closes the browser.
    pub fn close(&self) -> Outcome {
        let closed = self.runtime.block_on(self.driver.clone().quit());
        closed.map_err(|error| told("closing", &error))
    }

    /// Asks something of one element.
    pub fn ask(&self, element: &Element, what: &str) -> Outcome<Value> {
        self.get(&format!("/element/{}/{what}", element.0))
    }

    /// Does something to one element.
    pub fn tell(&self, element: &Element, what: &str, body: &Value) -> Outcome<Value> {
        self.post(&format!("/element/{}/{what}", element.0), body)
    }

    /// The elements that a CSS selector finds, in the page or below one element.
    pub fn select(&self, below: Option<&Element>, selector: &str) -> Outcome<Vec<Element>> {
        let body = json!({ "using": "css selector", "value": selector });
        let reply = match below {
            Some(element) => self.tell(element, "elements", &body)?,
            None => self.post("/elements", &body)?,
        };
        Ok(reply
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Element::from_json)
            .collect())
    }

    /// Runs the body of a function in the page and returns its result.
    pub fn script(&self, body: &str, args: &[Value]) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": body, "args": args }))
    }

    /// The same for a body that ends by calling its last argument.
    pub fn async_script(&self, body: &str, args: &[Value]) -> Outcome<Value> {
        self.post("/execute/async", &json!({ "script": body, "args": args }))
    }

    /// A command of Chromium's DevTools.
    pub fn devtools(&self, command: &str, params: &Value) -> Outcome<Value> {
        self.post(
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": params }),
        )
    }
}

fn told(command: &str, error: &WebDriverError) -> Failure {
    Failure::new(format!("WebDriver {command}: {error}"))
}
