//! JSON pointers (RFC 6901): built on the stack while reading, found from an offset after an error.
//!
//! Leaves out reading JSON itself.

use std::fmt;

/// A path into the file, as a chain on the stack: it costs nothing until somebody prints it, so a
/// million good records pay nothing for the pointers of the bad ones.
#[derive(Clone, Copy)]
pub(crate) struct Pointer<'a> {
    parent: Option<&'a Pointer<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> Pointer<'a> {
    /// A member of the top-level object.
    pub(crate) const fn root(key: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Key(key),
        }
    }

    /// A member of the object this points to.
    pub(crate) const fn key(&'a self, key: &'a str) -> Self {
        Self {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// An item of the list this points to, from 0.
    pub(crate) const fn item(&'a self, idx: usize) -> Self {
        Self {
            parent: Some(self),
            step: Step::Item(idx),
        }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent}")?;
        }
        match self.step {
            Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Item(idx) => write!(f, "/{idx}"),
        }
    }
}

/// The pointer of the value that stands at `offset` bytes into `json`.
///
/// serde_json says where it stumbled by line and column only; walking the text once more, after an
/// error, finds the path without a second copy of every deserialiser in the download.
/// Complexity: O(offset). Total: on malformed text it says how far it got.
pub(crate) fn pointer_at(json: &str, offset: usize) -> String {
    let mut path: Vec<Frame> = Vec::new();
    let mut chars = json.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if at >= offset {
            break;
        }
        match c {
            '{' => path.push(Frame::Object(String::new())),
            '[' => path.push(Frame::List(0)),
            '}' | ']' => {
                path.pop();
            }
            ',' => match path.last_mut() {
                Some(Frame::List(idx)) => *idx += 1,
                Some(Frame::Object(key)) => key.clear(),
                None => {}
            },
            '"' => {
                let mut text = String::new();
                let mut is_escaped = false;
                for (_, c) in chars.by_ref() {
                    match c {
                        '"' if !is_escaped => break,
                        '\\' if !is_escaped => is_escaped = true,
                        _ => {
                            is_escaped = false;
                            text.push(c);
                        }
                    }
                }
                // The first string of a member is its key, the next one its value.
                if let Some(Frame::Object(key)) = path.last_mut()
                    && key.is_empty()
                {
                    *key = text;
                }
            }
            _ => {}
        }
    }
    path.iter().map(ToString::to_string).collect()
}

enum Frame {
    Object(String),
    List(usize),
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(key) if key.is_empty() => Ok(()),
            Self::Object(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Self::List(idx) => write!(f, "/{idx}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_prints_its_chain_and_escapes_its_keys() {
        let policies = Pointer::root("policies");
        let third = policies.item(3);
        assert_eq!(third.key("a/b~c").to_string(), "/policies/3/a~1b~0c");
    }

    #[test]
    fn the_pointer_at_an_offset() {
        let check = |json: &str, expected: &str| {
            let offset = json.find('!').unwrap_or(json.len());
            assert_eq!(pointer_at(json, offset), expected, "{json}");
        };
        check(r#"{"a":!1}"#, "/a");
        check(r#"{"a":1,"b":[1,{"c":!2}]}"#, "/b/1/c");
        check(r#"{"a":{"x":"]}"},"b":[[],[!]]}"#, "/b/1/0");
        check(r#"{"a":"\"{","b":!}"#, "/b");
        check(r"[!]", "/0");
        check("!", "");
    }
}
