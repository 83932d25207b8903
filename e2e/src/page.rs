//! A page as a reader uses it: look for something by role and name, press it, type, wait until
//! something is so. Nothing sleeps and nothing is tried twice: a wait watches the page.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::failure::{Failure, Outcome, ensure};
use crate::find::{self, Sought, listed, role, words};
use crate::webdriver::Element;

/// How long a wait lasts before it is a failure: ample, as a loaded machine is slow.
const PATIENCE: Duration = Duration::from_secs(15);

/// Calls back on the next change of the page or after a while: what a wait does between two looks.
const NEXT_CHANGE: &str = "
    const done = arguments[arguments.length - 1];
    const finish = () => { observer.disconnect(); clearTimeout(timer); done(); };
    const observer = new MutationObserver(finish);
    const timer = setTimeout(finish, 200);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });";

/// A tab of the browser.
pub struct Tab(Value);

/// The page, or a part of it.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    browser: &'a Browser,
    below: Option<&'a Element>,
    url: &'a str,
}

impl<'a> Page<'a> {
    /// The whole page in `browser`, which starts at `url`.
    pub fn new(browser: &'a Browser, url: &'a str) -> Self {
        Self {
            browser,
            below: None,
            url,
        }
    }

    /// The same page, but looked for things only inside `element`.
    pub fn within(self, element: &'a Element) -> Self {
        Self {
            below: Some(element),
            ..self
        }
    }

    /// Goes to `address`, relative to where the site lies.
    pub fn open(self, address: &str) -> Outcome {
        let url = format!("{}{address}", self.url);
        self.browser
            .session()
            .post("/url", &json!({ "url": url }))?;
        Ok(())
    }

    /// Leaves the page, so that the next address opens it anew. A reload is something else: through
    /// WebDriver, Firefox's goes past every copy.
    pub fn leave(self) -> Outcome {
        let nowhere = json!({ "url": "about:blank" });
        self.browser.session().post("/url", &nowhere).map(drop)
    }

    /// Loads the page again.
    pub fn reload(self) -> Outcome {
        self.browser
            .session()
            .post("/refresh", &json!({}))
            .map(drop)
    }

    /// The browser's Back.
    pub fn back(self) -> Outcome {
        self.browser.session().post("/back", &json!({})).map(drop)
    }

    /// Opens another tab and goes there. Returns what leads back and forth: the tab left, the new one.
    pub fn new_tab(self) -> Outcome<(Tab, Tab)> {
        let session = self.browser.session();
        let left = Tab(session.get("/window")?);
        let new = session.post("/window/new", &json!({ "type": "tab" }))?;
        let new = Tab(new.get("handle").cloned().unwrap_or_default());
        self.turn_to(&new)?;
        Ok((left, new))
    }

    /// Goes to another tab.
    pub fn turn_to(self, tab: &Tab) -> Outcome {
        let handle = json!({ "handle": tab.0 });
        self.browser.session().post("/window", &handle).map(drop)
    }

    /// The address the browser shows.
    pub fn address(self) -> Outcome<String> {
        Ok(words(&self.browser.session().get("/url")?))
    }

    /// The title of the page.
    pub fn title(self) -> Outcome<String> {
        Ok(words(&self.browser.session().get("/title")?))
    }

    /// Waits until the app has drawn its first view.
    pub fn ready(self) -> Outcome {
        self.wait(
            "document.documentElement.dataset.atlas !== 'loading'",
            "the app has started",
        )?;
        let state = self.script("return document.documentElement.dataset.atlas", &[])?;
        ensure(state == "ready", || {
            format!(
                "the app is not ready but {state}: {}",
                self.text().unwrap_or_default()
            )
        })
    }

    /// The one thing that fits, waiting until it is there.
    pub fn find(self, sought: &Sought) -> Outcome<Element> {
        let found = self.find_all(sought)?;
        match found.as_slice() {
            [(element, _)] => Ok(element.clone()),
            _ => Err(Failure::new(format!(
                "{} things fit {sought}: {}",
                found.len(),
                listed(&found)
            ))),
        }
    }

    /// All things that fit, waiting until there is at least one.
    pub fn find_all(self, sought: &Sought) -> Outcome<Vec<(Element, String)>> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = find::all(self.browser.session(), self.below, sought)?;
            if !found.is_empty() {
                return Ok(found);
            }
            if Instant::now() > deadline {
                let others = find::all(self.browser.session(), self.below, &role(sought.role()))?;
                return Err(Failure::new(format!(
                    "there is no {sought}; there is {}",
                    listed(&others)
                )));
            }
            self.next_change();
        }
    }

    /// The accessible names of all that fits at this moment, in the order of the page.
    pub fn names(self, sought: &Sought) -> Outcome<Vec<String>> {
        let found = find::all(self.browser.session(), self.below, sought)?;
        Ok(found.into_iter().map(|(_, name)| name).collect())
    }

    /// Presses the one thing that fits, as a mouse would.
    pub fn click(self, sought: &Sought) -> Outcome {
        let element = self.find(sought)?;
        self.browser.session().tell(&element, "click", &json!({}))?;
        Ok(())
    }

    /// Types into the one thing that fits.
    pub fn enter(self, sought: &Sought, text: &str) -> Outcome {
        let element = self.find(sought)?;
        self.browser
            .session()
            .tell(&element, "value", &json!({ "text": text }))?;
        Ok(())
    }

    /// Presses keys where the focus is: all down in order, then all up, so that the first may be
    /// Shift or Control (see `keys`).
    pub fn press(self, keys: &[&str]) -> Outcome {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": down.chain(up).collect::<Vec<_>>() });
        self.browser
            .session()
            .post("/actions", &json!({ "actions": [keyboard] }))?;
        Ok(())
    }

    /// Role and name of what has the focus.
    pub fn focus(self) -> Outcome<String> {
        let session = self.browser.session();
        let reply = session.get("/element/active")?;
        let element =
            Element::from_json(&reply).ok_or_else(|| Failure::new("nothing has the focus"))?;
        let (role, name) = (
            session.ask(&element, "computedrole")?,
            session.ask(&element, "computedlabel")?,
        );
        Ok(format!("{} “{}”", words(&role), words(&name)))
    }

    /// Fails unless what has the focus has `part` in its role or name.
    pub fn is_focused(self, part: &str) -> Outcome {
        let focus = self.focus()?;
        let is_there = focus.contains(part);
        ensure(is_there, || {
            format!("the focus is on {focus}, not on {part}")
        })
    }

    /// The visible text of the page or part.
    pub fn text(self) -> Outcome<String> {
        let below = self.below.map_or(Value::Null, Element::to_json);
        Ok(words(&self.script(
            "return (arguments[0] ?? document.body).innerText",
            &[below],
        )?))
    }

    /// Waits until the address ends so.
    pub fn leads_to(self, end: &str) -> Outcome {
        let end = json!(end);
        let condition = format!("location.href.endsWith({end})");
        self.wait(&condition, &format!("the address ends in {end}"))
    }

    /// Waits until the text is there to be seen.
    pub fn see(self, text: &str) -> Outcome {
        let condition = format!("document.body.innerText.includes({})", json!(text));
        self.wait(&condition, &format!("“{text}” is to be seen"))
    }

    /// Waits until a condition in JavaScript holds; `what` says it in words.
    pub fn wait(self, condition: &str, what: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        // A condition that throws, as when an element is not there yet, does not hold.
        let look = format!("try {{ return Boolean({condition}); }} catch {{ return false; }}");
        while self.script(&look, &[])? != Value::Bool(true) {
            let seen = || {
                format!(
                    "waited in vain until {what}; to be seen is:\n{}",
                    self.text().unwrap_or_default()
                )
            };
            ensure(Instant::now() < deadline, seen)?;
            self.next_change();
        }
        Ok(())
    }

    /// Waits for the next change of the page. That the page goes away meanwhile is one too.
    fn next_change(self) {
        drop(self.browser.session().async_script(NEXT_CHANGE, &[]));
    }

    /// Runs the body of a function in the page.
    pub fn script(self, body: &str, args: &[Value]) -> Outcome<Value> {
        self.browser.session().script(body, args)
    }

    /// Runs the body of a function that may `await`, and waits for what it returns.
    pub fn awaited(self, body: &str) -> Outcome<Value> {
        let body = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{ {body} }})().then(
                (value) => done([value ?? null]),
                (error) => done(`${{error}}`),
            );"
        );
        let reply = self.browser.session().async_script(&body, &[])?;
        match reply {
            Value::Array(mut value) => Ok(value.pop().unwrap_or_default()),
            error => Err(Failure::new(format!("a script broke off: {error}"))),
        }
    }

    /// The browser, for what is not in the page.
    pub fn browser(self) -> &'a Browser {
        self.browser
    }
}
