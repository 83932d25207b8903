//! From a text to a tree.

use std::borrow::Cow;

use super::{Json, Malformed, Raw};

/// Deeper nesting is refused: no dataset has it, and the stack ends somewhere.
const DEEPEST: usize = 100;

impl<'a> Json<'a> {
    /// Parses a text that is one value. O(length).
    pub(crate) fn parse(text: &'a str) -> Result<Self, Malformed> {
        let mut parser = Parser::new(text);
        let value = parser.value(0)?;
        parser.end()?;
        Ok(value)
    }

    /// Parses a file's outer object; the items of the lists with these names stay [`Json::Raw`], with
    /// no more known of them than where they end. So a broken record is one broken record, and a file
    /// of a million is never a tree as a whole.
    pub(crate) fn parse_outside(text: &'a str, lists: &[&str]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(text);
        if parser.peek() != Some(b'{') {
            return Self::parse(text);
        }
        let mut members = Vec::new();
        parser.items(b'}', |parser| {
            let key = parser.key()?;
            let value = if lists.contains(&&*key) && parser.peek() == Some(b'[') {
                let mut records = Vec::new();
                parser.items(b']', |parser| {
                    records.push(Self::Raw(parser.skip()?));
                    Ok(())
                })?;
                Self::List(records)
            } else {
                parser.value(1)?
            };
            members.push((key, value));
            Ok(())
        })?;
        parser.end()?;
        Ok(Self::Object(members))
    }
}

/// Reads from left to right. `at` is always at a character's boundary.
pub(super) struct Parser<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        let mut parser = Self { text, at: 0 };
        parser.skip_blank();
        parser
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn malformed<T>(&self) -> Result<T, Malformed> {
        Err(Malformed { at: self.at })
    }

    fn skip_blank(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Takes one sign of the grammar and the blanks behind it.
    fn take(&mut self, sign: u8) -> Result<(), Malformed> {
        if self.peek() != Some(sign) {
            return self.malformed();
        }
        self.at += 1;
        self.skip_blank();
        Ok(())
    }

    fn end(&self) -> Result<(), Malformed> {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.malformed(),
        }
    }

    /// The items between an opening bracket, which comes next, and its closing one.
    fn items(
        &mut self,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.at += 1;
        self.skip_blank();
        if self.peek() == Some(close) {
            return self.take(close);
        }
        loop {
            item(self)?;
            if self.peek() == Some(close) {
                return self.take(close);
            }
            self.take(b',')?;
        }
    }

    fn key(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let key = self.string()?;
        self.take(b':')?;
        Ok(key)
    }

    fn value(&mut self, depth: usize) -> Result<Json<'a>, Malformed> {
        if depth > DEEPEST {
            return self.malformed();
        }
        let value = match self.peek() {
            Some(b'"') => return self.string().map(Json::Text),
            Some(b'[') => {
                let mut list = Vec::new();
                self.items(b']', |parser| {
                    list.push(parser.value(depth + 1)?);
                    Ok(())
                })?;
                return Ok(Json::List(list));
            }
            Some(b'{') => {
                let mut members = Vec::new();
                self.items(b'}', |parser| {
                    members.push((parser.key()?, parser.value(depth + 1)?));
                    Ok(())
                })?;
                return Ok(Json::Object(members));
            }
            Some(b'-' | b'0'..=b'9') => Json::Number(self.number()?),
            _ => {
                let words = [
                    ("null", Json::Null),
                    ("true", Json::Bool(true)),
                    ("false", Json::Bool(false)),
                ];
                let rest = self.text.get(self.at..).unwrap_or_default();
                let word = words.into_iter().find(|(word, _)| rest.starts_with(word));
                let Some((word, value)) = word else {
                    return self.malformed();
                };
                self.at += word.len();
                value
            }
        };
        self.skip_blank();
        Ok(value)
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Malformed> {
        if self.peek() != Some(b'"') {
            return self.malformed();
        }
        self.at += 1;
        let mut start = self.at;
        let mut unescaped = String::new();
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    unescaped.push_str(self.text.get(start..self.at).unwrap_or_default());
                    unescaped.push(self.escape()?);
                    start = self.at;
                }
                Some(b' '..) => self.at += 1,
                // Control characters must be escaped; a text that ends here is cut off.
                _ => return self.malformed(),
            }
        }
        let rest = self.text.get(start..self.at).unwrap_or_default();
        self.take(b'"')?;
        if unescaped.is_empty() {
            return Ok(Cow::Borrowed(rest));
        }
        unescaped.push_str(rest);
        Ok(Cow::Owned(unescaped))
    }

    fn escape(&mut self) -> Result<char, Malformed> {
        self.at += 1;
        let Some(sign) = self.peek() else {
            return self.malformed();
        };
        self.at += 1;
        Ok(match sign {
            b'"' | b'\\' | b'/' => sign.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.four_digits()?;
                // Beyond the first 65 536 characters: two halves, one behind the other.
                if (0xd800..0xdc00).contains(&code) {
                    if !self
                        .text
                        .get(self.at..)
                        .is_some_and(|rest| rest.starts_with("\\u"))
                    {
                        return self.malformed();
                    }
                    self.at += 2;
                    let low = self.four_digits()?;
                    if !(0xdc00..0xe000).contains(&low) {
                        return self.malformed();
                    }
                    code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                match char::from_u32(code) {
                    Some(found) => found,
                    None => return self.malformed(),
                }
            }
            _ => return self.malformed(),
        })
    }

    fn four_digits(&mut self) -> Result<u32, Malformed> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|c| char::from(c).to_digit(16));
            let Some(digit) = digit else {
                return self.malformed();
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    /// Passes over a value by its brackets and quotation marks alone.
    fn skip(&mut self) -> Result<Raw<'a>, Malformed> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                None => return self.malformed(),
                Some(b'"') => self.skip_string()?,
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                Some(b'}' | b']' | b',') if depth == 0 => break,
                Some(b'}' | b']') => {
                    depth -= 1;
                    self.at += 1;
                }
                Some(_) => self.at += 1,
            }
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        if text.is_empty() {
            return self.malformed();
        }
        Ok(Raw { text, start })
    }

    fn skip_string(&mut self) -> Result<(), Malformed> {
        loop {
            self.at += 1;
            match self.peek() {
                None => return self.malformed(),
                Some(b'"') => break,
                Some(b'\\') => self.at += 1,
                Some(_) => {}
            }
        }
        self.at += 1;
        Ok(())
    }
}
