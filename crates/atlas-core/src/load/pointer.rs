//! JSON pointers (RFC 6901), built on the stack while reading.
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

    /// An item of a top-level list, from 0.
    pub(crate) const fn first(idx: usize) -> Self {
        Self {
            parent: None,
            step: Step::Item(idx),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_prints_its_chain_and_escapes_its_keys() {
        let policies = Pointer::root("policies");
        let third = policies.item(3);
        assert_eq!(third.key("a/b~c").to_string(), "/policies/3/a~1b~0c");
    }
}
