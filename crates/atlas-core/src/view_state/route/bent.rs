//! Links that were bent on their way: encoded once more by a mail program, written into HTML, followed by
//! a sentence's full stop, wrapped, or hung with somebody's keys for counting readers.
//!
//! Takes a link apart so that the rest of `route` can read it. A link that this program writes comes out
//! as it went in: it has no character beyond ASCII, none of `#?\)]}>"'*` in its settings, `%` neither in its
//! screen nor in a key, and no `key=` behind an encoded `&` but in words and in the address of a dataset.
//! What a bend leaves open (a full stop behind words searched for could be the reader's own) is not
//! touched. Leaves out what the parts mean.

use percent_encoding::percent_decode_str;

/// How often a link may have been encoded too often and is still understood. Bounds the work on any text.
const MOST_TIMES: usize = 4;

/// Settings whose value may be any text: nothing can be told from it.
const FREE: [&str; 3] = ["q", "s.q", "data"];

/// The path of a link, and its settings in order: keys decoded, values as they are written.
pub(super) fn parts(hash: &str) -> (String, Vec<(String, String)>) {
    let mut link = without_additions(hash);
    let (mut path, mut query) = split(&link);
    // Our paths have no escape: where one stands, this part was encoded, and often all that follows with it.
    for _ in 0..MOST_TIMES {
        let plain = once(path);
        if plain == path {
            break;
        }
        link = plain + query;
        (path, query) = split(&link);
    }
    // A place on the page, hung on by somebody who did not know that ours is a link already.
    let query = match query.starts_with('#') && !query.contains(['=', '/']) {
        true => "",
        false => query.get(1..).unwrap_or_default(),
    };
    let mut settings = Vec::new();
    // Mail in quoted-printable writes "=" as "=3D"; a version that begins so is none.
    match query.starts_with("v=3D") {
        true => read_settings(&query.replace("=3D", "="), MOST_TIMES, &mut settings),
        false => read_settings(query, MOST_TIMES, &mut settings),
    }
    (path.to_owned(), settings)
}

/// A code, date or path decoded as often as it was encoded, and joined where a line broke.
pub(super) fn joined(text: &str) -> String {
    plain(text).split_whitespace().collect()
}

/// A code, date or path without what a sentence puts around it: from its first letter or digit to the last before
/// a character that none of ours has. A text in other letters is none of ours, and stays.
pub(super) fn stem(text: &str) -> String {
    let text = plain(text);
    let is_ascii_letter = |c: char| c.is_ascii_alphanumeric();
    if text.contains(char::is_alphanumeric) && !text.contains(is_ascii_letter) {
        return text;
    }
    let from_letter = text.trim_start_matches(|c| !is_ascii_letter(c));
    let is_ours = |c: char| c.is_ascii_alphanumeric() || "-_.~/".contains(c);
    let end = from_letter
        .find(|c| !is_ours(c))
        .unwrap_or(from_letter.len());
    let stem = from_letter.split_at(end).0;
    stem.trim_end_matches(|c| !is_ascii_letter(c)).to_owned()
}

/// The values that stand in what should be one, where commas were lost or changed. What could be no code,
/// like a sentence in Chinese that runs on behind the link, is left out.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let is_between = |c: char| c.is_whitespace() || ",;|，；、".contains(c);
    let text = plain(text);
    let pieces = text.split(is_between);
    let codes = pieces.filter(|piece| piece.contains(|c: char| c.is_ascii_alphanumeric()));
    codes.map(str::to_owned).collect()
}

/// The link without what can't be in one that we wrote.
fn without_additions(hash: &str) -> String {
    // A browser's own mark for a place in the text; then "&" and "=" as JSON for HTML spells them, then "&sect"
    // as HTML reads it, and the backslashes of Markdown.
    let link = hash.split_once(":~:").map_or(hash, |(link, _)| link);
    let link = link.replace("\\u0026", "&").replace("\\u003d", "=");
    let link = link
        .replace("%C2%A7or=", "§or=")
        .replace("§or=", "&sector=");
    let link: String = link
        .chars()
        .filter(|c| !is_unseen(*c) && *c != '\\')
        .collect();
    // Ours has no brackets, but somebody may have typed words with a pair of them.
    let is_paired = link.contains('(');
    let is_added = |c: char| match c {
        ')' => !is_paired,
        _ if c.is_ascii() => "]}>\"'`*,:! ".contains(c),
        _ => !c.is_alphanumeric(),
    };
    link.trim_end_matches(is_added).to_owned()
}

/// The path, and the settings with the sign before them.
fn split(link: &str) -> (&str, &str) {
    let link = link.trim_start_matches(['#', '/', '!']);
    link.split_at(link.find(['?', '&', '#']).unwrap_or(link.len()))
}

fn read_settings(query: &str, times: usize, into: &mut Vec<(String, String)>) {
    for setting in query.split('&').flat_map(apart) {
        if times > 0 && holds_settings(setting) {
            read_settings(&once(setting), times - 1, into);
            continue;
        }
        let (key, value) = setting.split_once('=').unwrap_or((setting, ""));
        let key = mend_key(key);
        if !is_noise(&key, value) {
            into.push((key, value.to_owned()));
        }
    }
}

/// A second `?` or `#` parts settings where another follows; else it belongs to what somebody typed.
fn apart(settings: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = settings;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|rest| rest.find(['?', '#'])) {
        let (before, sign_and_after) = rest.split_at(from + at);
        let after = sign_and_after.get(1..).unwrap_or_default();
        let next = after.split(['?', '#']).next().unwrap_or_default();
        if next.contains('=') {
            parts.push(before);
            (rest, from) = (after, 0);
        } else {
            from += at + 1;
        }
    }
    parts.push(rest);
    parts
}

/// Whether signs that part settings were encoded along with what they part.
fn holds_settings(setting: &str) -> bool {
    match setting.split_once('=') {
        None => plain(setting).contains('='),
        Some((key, _)) if FREE.contains(&&*mend_key(key)) => false,
        Some((_, value)) => plain(value).split('&').skip(1).any(begins_setting),
    }
}

/// Whether the text is `key=…`, as our keys are spelled.
fn begins_setting(text: &str) -> bool {
    let Some((key, _)) = text.split_once('=') else {
        return false;
    };
    let key = without_references(key);
    let key = key.strip_prefix('!').unwrap_or(key);
    !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '.')
}

/// A key without what HTML and line breaks did to it.
fn mend_key(key: &str) -> String {
    let key: String = plain(key).split_whitespace().collect();
    let key = key.trim_start_matches(['?', '#']);
    without_references(key).to_owned()
}

/// What follows `&` in HTML's own spellings of that sign, however often it was spelled out.
fn without_references(mut key: &str) -> &str {
    while let Some((name, rest)) = key.split_once(';') {
        let name = name.trim_start_matches('#').trim_start_matches('0');
        if !["amp", "38", "x26"].contains(&&*name.to_ascii_lowercase()) {
            break;
        }
        key = rest;
    }
    key
}

/// Whether a setting was never ours: the end of a character reference (`&gt;`), or a key of [`TRACKING`].
fn is_noise(key: &str, value: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let is_reference = value.is_empty() && (key.is_empty() || key == "amp" || key.ends_with(';'));
    let is_tracking = |name: &&str| match name.strip_suffix('*') {
        Some(family) => key.starts_with(family),
        None => key == **name,
    };
    // WeChat notes where a link was opened, under a key that is ours too.
    let is_wechat = key == "from" && WECHAT_FROM.contains(&value);
    is_reference || is_wechat || TRACKING.iter().any(is_tracking)
}

/// Keys that others hang on any link to follow readers; `*` ends a family. From the global rules of ClearURLs'
/// catalogue, those in use; from Matomo's documentation (`mtm_`, `pk_`); and of Chinese platforms those that
/// their shared links show: Alibaba (`spm`, `scm`), Bilibili (`vd_source`, `share_…`), WeChat (`isappinstalled`,
/// `nsukey`, `wxfid`), Baidu (`bd_vid`), Xiaohongshu (`xhsshare`, `apptime`).
const TRACKING: [&str; 53] = [
    "utm*",
    "mtm_*",
    "pk_*",
    "piwik_*",
    "matomo_*",
    "ga_*",
    "_ga",
    "_gl",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "gad_*",
    "srsltid",
    "fbclid",
    "fb_*",
    "msclkid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "yclid",
    "ysclid",
    "_openstat",
    "igsh",
    "igshid",
    "mc_*",
    "mkt_tok",
    "ml_subscriber*",
    "_hs*",
    "__hs*",
    "hsa_*",
    "hsctatracking",
    "oly_*",
    "vero_*",
    "s_cid",
    "cmpid",
    "wt_mc",
    "xtor",
    "ref",
    "ref_*",
    "referrer",
    "trk",
    "spm*",
    "scm*",
    "share_*",
    "vd_source",
    "isappinstalled",
    "nsukey",
    "wxfid",
    "bd_vid",
    "xhsshare",
    "apptime",
];
const WECHAT_FROM: [&str; 3] = ["singlemessage", "groupmessage", "timeline"];

/// The text decoded as often as it was encoded, without what is not seen.
fn plain(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..MOST_TIMES {
        if !text.contains('%') {
            break;
        }
        text = once(&text);
    }
    let is_seen = |c: &char| !is_unseen(*c) || c.is_whitespace();
    text.chars().filter(is_seen).collect()
}

fn once(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// What programs put into a link to break lines or to set its direction, or for what they can't show.
fn is_unseen(c: char) -> bool {
    let is_format = matches!(
        c,
        '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fffc}'
    );
    c.is_control() || is_format
}
