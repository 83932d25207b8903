//! The W3C WebDriver protocol, as much as the journeys need: one command, one JSON reply.
//! A client of our own, as it is this short, needs no async runtime, and the commands that matter
//! here (computed roles and labels, the console, DevTools) are missing from the ready-made ones.

use serde_json::{Value, json};

use crate::failure::{Failure, Outcome};

/// The key under which the protocol wraps the id of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser session.
pub struct Session {
    agent: ureq::Agent,
    url: String,
}

/// A reference to an element of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    /// As the protocol wants it among the arguments of a script.
    pub fn to_json(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// The element that a reply holds.
    pub fn from_json(value: &Value) -> Option<Self> {
        Some(Self(value.get(ELEMENT)?.as_str()?.to_owned()))
    }
}

impl Session {
    /// Opens a browser through the driver at `driver_url`.
    pub fn open(driver_url: &str, capabilities: &Value) -> Outcome<Self> {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        let mut session = Self {
            agent,
            url: format!("{driver_url}/session"),
        };
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let reply = session.post("", &body)?;
        let id = reply.get("sessionId").and_then(Value::as_str);
        let id =
            id.ok_or_else(|| Failure::new(format!("the driver opened no session: {reply}")))?;
        session.url = format!("{}/{id}", session.url);
        Ok(session)
    }

    /// Sends a command with a body.
    pub fn post(&self, command: &str, body: &Value) -> Outcome<Value> {
        let request = self.agent.post(format!("{}{command}", self.url));
        let request = request.header("Content-Type", "application/json; charset=utf-8");
        read(command, request.send(body.to_string()))
    }

    /// Sends a command that only asks.
    pub fn get(&self, command: &str) -> Outcome<Value> {
        read(
            command,
            self.agent.get(format!("{}{command}", self.url)).call(),
        )
    }

    /// Closes the browser.
    pub fn close(&self) -> Outcome<Value> {
        read("closing", self.agent.delete(&self.url).call())
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

type Sent = Result<ureq::http::Response<ureq::Body>, ureq::Error>;

fn read(command: &str, sent: Sent) -> Outcome<Value> {
    let told =
        |problem: &dyn std::fmt::Display| Failure::new(format!("WebDriver {command}: {problem}"));
    let mut response = sent.map_err(|error| told(&error))?;
    // Screenshots of long pages are larger than the ten megabytes that ureq reads by itself.
    let text = response
        .body_mut()
        .with_config()
        .limit(u64::MAX)
        .read_to_string();
    let text = text.map_err(|error| told(&error))?;
    let mut reply: Value = serde_json::from_str(&text).map_err(|error| told(&error))?;
    let value = reply.get_mut("value").map(Value::take).unwrap_or_default();
    match value.get("error") {
        Some(_) => {
            let message = value
                .get("message")
                .and_then(Value::as_str)
                .unwrap_or_default();
            Err(told(&message))
        }
        None => Ok(value),
    }
}
