//! A table on its way to a spreadsheet: CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads
//! Chinese, and no cell of it a formula.
//!
//! Every CSV of the project is written here. Leaves out what stands in the cells.

use csv::{Terminator, Writer, WriterBuilder};

/// A table that grows by rows.
///
/// ```
/// let mut table = atlas_export::Table::new(["id", "text"]);
/// table.row(["a", "=1+1"]);
/// assert_eq!(table.into_text(), "\u{feff}id,text\r\na,'=1+1\r\n");
/// ```
pub struct Table {
    writer: Writer<Vec<u8>>,
}

impl Table {
    /// A table with these headings.
    pub fn new<C: AsRef<str>>(header: impl IntoIterator<Item = C>) -> Self {
        let mut builder = WriterBuilder::new();
        builder.terminator(Terminator::CRLF).flexible(true);
        let mut table = Self {
            writer: builder.from_writer(Vec::new()),
        };
        table.row(header);
        table
    }

    /// Adds a row.
    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let cells = cells.into_iter().map(|cell| harmless(cell.as_ref()));
        // Writing into memory does not fail, and rows may be of any length.
        let _written = self.writer.write_record(cells);
    }

    /// The whole table.
    pub fn into_text(self) -> String {
        let bytes = self.writer.into_inner().unwrap_or_default();
        format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
    }
}

/// A text that no spreadsheet takes for a formula: with an apostrophe in front where one might (OWASP, CSV
/// injection: `= + - @`, their full-width forms, tab, carriage return, line feed). Programs trim cells before they
/// read them, so the sign counts behind whatever is blank as well. Negative numbers stay numbers.
fn harmless(text: &str) -> String {
    let seen = text.trim_start_matches(is_blank);
    let begins_with_sign = seen.starts_with(is_sign) && !is_negative_number(text);
    let mut blank = text.chars().take_while(|c| is_blank(*c));
    let begins_with_break = blank.any(|c| matches!(c, '\t' | '\r' | '\n'));
    if begins_with_sign || begins_with_break {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The signs that begin a formula, as they are, full-width (U+FF1D…) and small (U+FE66…): Excel and IMEs of East Asia
/// take one for the other.
fn is_sign(c: char) -> bool {
    "=+-@＝＋－＠﹦﹢﹣﹫".contains(c)
}

/// What shows as nothing: white space, control characters, and those that Unicode says are to be ignored in display
/// (DerivedCoreProperties, Default_Ignorable_Code_Point, the byte order mark among them) or calls formats (category
/// Cf); the blank of Braille, too.
fn is_blank(c: char) -> bool {
    let is_ignorable = matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    );
    let is_format = matches!(
        c,
        '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{110bd}'
        | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
    );
    c.is_whitespace() || c.is_control() || is_ignorable || is_format
}

/// Whether the cell is a minus, digits, and at most one point between them: no spreadsheet reckons anything out of it.
fn is_negative_number(text: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.strip_prefix('-').is_some_and(|number| {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        is_digits(whole) && is_digits(fraction)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use csv::ReaderBuilder;
    use proptest::prelude::*;

    /// The cells of a table, as somebody else reads it.
    fn read_back(table: &str) -> Vec<String> {
        let text = table.trim_start_matches('\u{feff}');
        let mut reader = ReaderBuilder::new()
            .flexible(true)
            .from_reader(text.as_bytes());
        let rows = reader.records().filter_map(Result::ok);
        rows.flat_map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    fn written(text: &str) -> String {
        let mut table = Table::new(["id", "text"]);
        table.row(["a", text]);
        read_back(&table.into_text()).pop().unwrap_or_default()
    }

    #[test]
    fn what_might_be_a_formula_gets_an_apostrophe() {
        let blanks = [
            "",
            " ",
            "  ",
            "\u{a0}",
            "\u{3000}",
            "\u{2003}",
            "\u{202f}",
            "\u{85}",
            "\u{2028}",
            "\u{b}",
            "\u{c}",
            "\u{0}",
            "\u{1b}",
            "\u{7f}",
            "\t",
            "\r",
            "\n",
            "\r\n",
            " \n ",
            "\u{feff}",
            "\u{200b}",
            "\u{200e}",
            "\u{202e}",
            "\u{2060}",
            "\u{ad}",
            "\u{fe0f}",
            "\u{3164}",
            "\u{2800}",
            "\u{e0020}",
            "\u{feff} \u{200d}",
        ];
        for blank in blanks {
            for sign in "=+-@＝＋－＠﹦﹢﹣﹫".chars() {
                let text = format!("{blank}{sign}SUM(1)");
                assert_eq!(written(&text), format!("'{text}"), "{text:?}");
            }
        }
        for text in [
            "\tx",
            "\rx",
            "\nx",
            " \nx",
            "\u{a0}\tx",
            "-",
            "-1+1",
            "-1.",
            "-.5",
            "--1",
            "-1e5",
            " -1",
            "+1",
            "-１",
            "－1",
            "=",
            "-1\n",
        ] {
            assert_eq!(written(text), format!("'{text}"), "{text:?}");
        }
    }

    #[test]
    fn what_is_none_stays_as_it_is() {
        for text in [
            "",
            " ",
            "a",
            " a",
            "\u{a0}元宇宙",
            "1-1",
            "a=b",
            "a@b.c",
            "'=1",
            "\"=1\"",
            "(=1)",
            "-1",
            "-0.25",
            "-1200",
            "−1",
            "–",
            "“=”",
            "a\n=1",
            "你好，\"世界\"",
            "#1",
        ] {
            assert_eq!(written(text), text, "{text:?}");
        }
        // Headings are cells, too.
        assert!(Table::new(["=1"]).into_text().contains("'=1"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn what_is_read_back_is_the_text_and_no_formula(
            blank in "[\\s\\p{Z}\\p{Cc}\\p{Cf}]{0,3}", text in "[=+@＝＋－＠a-c0-9元\",;'\r\n\t .-]{0,6}",
        ) {
            let text = format!("{blank}{text}");
            let cell = written(&text);
            prop_assert!(cell == text || cell == format!("'{text}"), "{:?} gave {:?}", text, cell);
            // Said anew and not by `is_blank`: the first character that is no letter, digit or mark is no sign.
            let seen = cell.trim_start_matches(|c: char| !c.is_alphanumeric() && !"=+-@＝＋－＠'\",;.".contains(c));
            let is_number = cell.starts_with('-') && cell.parse::<f64>().is_ok();
            prop_assert!(is_number || !seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{:?}", cell);
            prop_assert!(!cell.starts_with(['\t', '\r', '\n']), "{:?}", cell);
        }
    }
}
