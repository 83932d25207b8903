//! From bytes to text: UTF-8 strictly, and a guess at what a file is written in if not in UTF-8.
//!
//! Leaves out where the bytes come from and what the text says.

/// What a file that is not UTF-8 is most likely written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16, in either order of bytes, or UTF-32.
    Utf16,
    /// GBK or its successor GB 18030, which Windows uses in China.
    Gbk,
    /// No saying: another encoding, or UTF-8 that was damaged.
    Unknown,
}

/// The text of a file: UTF-8, the only encoding of JSON (RFC 8259, section 8.1).
///
/// # Errors
/// If it is not UTF-8, with a guess at what it is. Complexity: O(length).
///
/// ```
/// use atlas_core::load::{Encoding, text_of};
///
/// assert_eq!(text_of("武汉".into()).as_deref(), Ok("武汉"));
/// assert_eq!(text_of(vec![0xce, 0xe4, 0xba, 0xba]), Err(Encoding::Gbk));
/// ```
pub fn text_of(bytes: Vec<u8>) -> Result<String, Encoding> {
    // JSON begins with two letters of ASCII, of which UTF-16 and UTF-32 make a zero each (RFC 4627, section 3). That
    // can be valid UTF-8, too.
    let is_wide = match bytes.as_slice() {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0) || [*first, *second] == [0, 0],
        _ => false,
    };
    if is_wide {
        return Err(Encoding::Utf16);
    }
    String::from_utf8(bytes).map_err(|err| {
        let (valid, bytes) = (err.utf8_error().valid_up_to(), err.as_bytes());
        let before = bytes.get(..valid).map(str::from_utf8);
        // Three bytes that make one letter are hardly ever an accident; then it is UTF-8 up to the fault.
        let is_utf8_so_far = matches!(before, Some(Ok(text)) if text.contains(|c| c >= '\u{800}'));
        if !is_utf8_so_far && is_gbk(bytes) {
            Encoding::Gbk
        } else {
            Encoding::Unknown
        }
    })
}

/// Whether bytes have the form of GB 18030: letters of one, two or four bytes.
fn is_gbk(mut bytes: &[u8]) -> bool {
    loop {
        bytes = match bytes {
            [] => return true,
            [0..=0x7f, rest @ ..]
            | [0x81..=0xfe, 0x40..=0x7e | 0x80..=0xfe, rest @ ..]
            | [
                0x81..=0xfe,
                0x30..=0x39,
                0x81..=0xfe,
                0x30..=0x39,
                rest @ ..,
            ] => rest,
            _ => return false,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_written_in() {
        let wide = |text: &str, to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect();
        let check = |bytes: Vec<u8>, expected: Result<&str, Encoding>| {
            assert_eq!(text_of(bytes), expected.map(str::to_owned));
        };
        let json = "{\"a\": \"武汉\"}";
        check(Vec::new(), Ok(""));
        check(json.into(), Ok(json));
        check(wide(json, u16::to_le_bytes), Err(Encoding::Utf16));
        check(wide(json, u16::to_be_bytes), Err(Encoding::Utf16));
        check(wide("{\"a\": 1}", u16::to_le_bytes), Err(Encoding::Utf16));
        check(wide("\u{feff}{}", u16::to_le_bytes), Err(Encoding::Utf16));
        check(wide("\u{feff}武", u16::to_be_bytes), Err(Encoding::Utf16));
        check(
            b"{\"a\": \"\xce\xe4\xba\xba\"}".to_vec(),
            Err(Encoding::Gbk),
        );
        // 模 in GBK is ģ in UTF-8, 武 is neither.
        check(b"\xc4\xa3\xce\xe4".to_vec(), Err(Encoding::Gbk));
        check(b"\x81\x30\x81\x30\xce\xe4".to_vec(), Err(Encoding::Gbk));
        check(b"caf\xe9".to_vec(), Err(Encoding::Unknown));
        // Cut inside a letter.
        check(b"\xe6\xad\xa6\xe6\xb1".to_vec(), Err(Encoding::Unknown));
        check(b"\xff".to_vec(), Err(Encoding::Unknown));
    }
}
