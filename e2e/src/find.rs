//! Finds things as assistive technology names them: by role and accessible name, both computed by
//! the browser itself. Knows nothing of classes or ids.

use std::fmt;

use serde_json::Value;

use crate::failure::Outcome;
use crate::webdriver::{Element, Session};

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Sought {
    role: &'static str,
    name: Name,
}

#[derive(Clone, Debug)]
enum Name {
    Any,
    Exact(String),
    Containing(String),
}

/// Anything of this role.
pub fn role(role: &'static str) -> Sought {
    Sought {
        role,
        name: Name::Any,
    }
}

impl Sought {
    /// With exactly this accessible name.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Name::Exact(name.into()),
            ..self
        }
    }

    /// With an accessible name that contains `part`.
    pub fn containing(self, part: impl Into<String>) -> Self {
        Self {
            name: Name::Containing(part.into()),
            ..self
        }
    }

    /// The role that is looked for.
    pub(crate) fn role(&self) -> &'static str {
        self.role
    }

    /// Engines differ in the blanks they put between the parts of a name, so those do not count.
    fn fits(&self, name: &str) -> bool {
        match &self.name {
            Name::Any => true,
            Name::Exact(wanted) => dense(name) == dense(wanted),
            Name::Containing(part) => dense(name).contains(&dense(part)),
        }
    }
}

fn dense(name: &str) -> String {
    name.split_whitespace().collect()
}

impl fmt::Display for Sought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Any => f.write_str(self.role),
            Name::Exact(name) => write!(f, "{} “{name}”", self.role),
            Name::Containing(part) => write!(f, "{} “…{part}…”", self.role),
        }
    }
}

/// Everything that fits, with its name, in the order of the page.
pub(crate) fn all(
    session: &Session,
    below: Option<&Element>,
    sought: &Sought,
) -> Outcome<Vec<(Element, String)>> {
    let mut found = Vec::new();
    for element in session.select(below, &candidates(sought.role))? {
        // An element that is gone by now was not there to be found.
        let Ok(mut name) = text(session, &element, "computedlabel") else {
            continue;
        };
        // WebKitGTK's driver knows no name of some elements that are named by their content.
        if name.is_empty() {
            name = text(session, &element, "text").unwrap_or_default();
        }
        if sought.fits(&name)
            && text(session, &element, "computedrole").is_ok_and(|role| is_same(&role, sought.role))
        {
            found.push((element, name));
        }
    }
    Ok(found)
}

fn text(session: &Session, element: &Element, what: &str) -> Outcome<String> {
    let value = session.ask(element, what)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// ARIA renamed a few roles; browsers answer with either name.
fn is_same(computed: &str, wanted: &str) -> bool {
    let plain = |role: &str| {
        match role {
            "img" => "image",
            "DisclosureTriangle" => "button",
            _ => role,
        }
        .to_owned()
    };
    plain(computed) == plain(wanted)
}

/// Which elements may have a role, so that the browser is not asked about every element.
fn candidates(role: &str) -> String {
    let native = match role {
        "article" => "article",
        "banner" => "header",
        "button" => "button, summary, input[type=button], input[type=submit], input[type=reset]",
        "cell" => "td",
        "checkbox" => "input[type=checkbox]",
        "columnheader" | "rowheader" => "th",
        "combobox" => "select, input[list]",
        "complementary" => "aside",
        "contentinfo" => "footer",
        "dialog" => "dialog",
        "figure" => "figure",
        "group" => "fieldset, details, optgroup",
        "heading" => "h1, h2, h3, h4, h5, h6",
        "img" => "img, svg",
        "link" => "a[href]",
        "list" => "ul, ol",
        "listbox" => "select",
        "listitem" => "li",
        "main" => "main",
        "navigation" => "nav",
        "option" => "option",
        "radio" => "input[type=radio]",
        "region" => "section",
        "row" => "tr",
        "search" => "search",
        "searchbox" => "input[type=search]",
        "slider" => "input[type=range]",
        "spinbutton" => "input[type=number]",
        "status" => "output",
        "table" => "table",
        "textbox" => "input:not([type]), input[type=text], input[type=url], textarea",
        _ => return format!("[role={role}]"),
    };
    format!("{native}, [role={role}]")
}

/// The names in `found`, for a sentence.
pub(crate) fn listed(found: &[(Element, String)]) -> String {
    let names: Vec<String> = found.iter().map(|(_, name)| format!("“{name}”")).collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

/// The text of a reply that holds one.
pub(crate) fn words(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
