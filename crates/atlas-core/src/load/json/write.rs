//! Writing JSON as it comes, without a tree in between.

use std::fmt::Write as _;

/// Writes JSON, indented by two.
#[derive(Default)]
pub struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    /// One object as a text.
    pub fn object(write: impl FnOnce(&mut Self)) -> String {
        let mut writer = Self::default();
        writer.braces('{', '}', write);
        writer.text
    }

    /// A member that is an object.
    pub fn inner(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        self.key(key);
        self.braces('{', '}', write);
    }

    /// A member that is an object, if there is something to write.
    pub fn inner_of<T>(&mut self, key: &str, of: Option<T>, write: impl FnOnce(&mut Self, T)) {
        if let Some(of) = of {
            self.inner(key, |writer| write(writer, of));
        }
    }

    /// A member that is a list of objects.
    pub fn list<T>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = T>,
        write: impl Fn(&mut Self, T),
    ) {
        self.key(key);
        self.braces('[', ']', |writer| {
            for item in items {
                writer.line();
                writer.braces('{', '}', |writer| write(writer, item));
            }
        });
    }

    /// A member that is a list of texts.
    pub fn texts<S: AsRef<str>>(&mut self, key: &str, items: impl IntoIterator<Item = S>) {
        self.key(key);
        self.braces('[', ']', |writer| {
            for item in items {
                writer.line();
                writer.string(item.as_ref());
            }
        });
    }

    /// A member that is a list of texts, or of `null` where there is none.
    pub fn texts_or_null<'t>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = Option<&'t str>>,
    ) {
        self.key(key);
        self.braces('[', ']', |writer| {
            for item in items {
                writer.line();
                writer.string_or_null(item);
            }
        });
    }

    /// A member that is a text; nothing without one.
    pub fn text<'t>(&mut self, key: &str, text: impl Into<Option<&'t str>>) {
        if let Some(text) = text.into() {
            self.key(key);
            self.string(text);
        }
    }

    /// A member that is a text or states with `null` that there is none.
    pub fn text_or_null(&mut self, key: &str, text: Option<&str>) {
        self.key(key);
        self.string_or_null(text);
    }

    /// A member that is a number; nothing without one.
    pub fn number(&mut self, key: &str, number: impl Into<Option<f64>>) {
        if let Some(number) = number.into() {
            self.key(key);
            self.text.push_str(&number.to_string());
        }
    }

    /// A member that is a count.
    pub fn count(&mut self, key: &str, count: usize) {
        self.number(key, count as f64);
    }

    /// A member that is true or false.
    pub fn flag(&mut self, key: &str, flag: bool) {
        self.key(key);
        self.text.push_str(if flag { "true" } else { "false" });
    }

    fn key(&mut self, key: &str) {
        self.line();
        self.string(key);
        self.text.push_str(": ");
    }

    fn braces(&mut self, open: char, close: char, write: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.depth += 1;
        write(self);
        self.close(open, close);
    }

    fn close(&mut self, open: char, close: char) {
        self.depth -= 1;
        if !self.text.ends_with(open) {
            self.indent();
        }
        self.text.push(close);
    }

    /// Begins a line for the next member or item.
    fn line(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        self.indent();
    }

    fn indent(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    fn string_or_null(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.string(text),
            None => self.text.push_str("null"),
        }
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\u{0}'..='\u{1f}' => {
                    // Writing to a string can't fail.
                    let _ok = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}
