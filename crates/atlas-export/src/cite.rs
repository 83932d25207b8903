//! How to cite a record of the atlas: BibTeX, RIS, APA, GB/T 7714.
//!
//! What is cited is our record of a policy, with the title in our words, the atlas as its author and the
//! dataset's day; the government's own document is another work, which the record names among its sources.
//! Leaves out the address of the record and what day it is: the page knows both.

use atlas_core::model::codes::Lang;
use atlas_core::model::{Dataset, PolicyId};
use atlas_core::time::Day;

use atlas_words::{Pair, cited_title, day, month_name, month_short};

/// A way to write a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CiteFormat {
    /// For LaTeX.
    Bibtex,
    /// For reference managers.
    Ris,
    /// The American Psychological Association's, seventh edition, as text.
    Apa,
    /// The Chinese national standard of 2015, as text.
    Gbt7714,
}

impl CiteFormat {
    /// Every format, files first.
    pub const ALL: [Self; 4] = [Self::Bibtex, Self::Ris, Self::Apa, Self::Gbt7714];

    /// A stable name of the format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
            Self::Apa => "apa",
            Self::Gbt7714 => "gbt7714",
        }
    }

    /// What readers know it as, in any language.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
            Self::Apa => "APA",
            Self::Gbt7714 => "GB/T 7714",
        }
    }
}

/// A citation of the record of a policy. A `link` that is no web address is left out, and with it the day
/// of access (`today`): a file on somebody's disk is said by its version alone.
///
/// ```
/// use atlas_core::load::load;
/// use atlas_core::model::codes::Lang;
/// use atlas_export::cite::{CiteFormat, cite};
///
/// let dataset = load(include_str!("../../atlas-core/examples/two_cities.json"))?.dataset;
/// let mut policies = dataset.policies.ids();
/// let citation = policies.next().map(|id| cite(Lang::En, &dataset, id, CiteFormat::Apa, "", None));
/// assert_eq!(
///     citation.as_deref(),
///     Some(
///         "Policy Atlas. (2026, January 31). Northport: Robot plan [Database record]. \
///          Two cities that do not exist (Version 1.0.0)."
///     )
/// );
/// # Ok::<(), atlas_core::load::LoadError>(())
/// ```
pub fn cite(
    lang: Lang,
    dataset: &Dataset,
    policy: PolicyId,
    format: CiteFormat,
    link: &str,
    today: Option<Day>,
) -> String {
    let row = &dataset.policies[policy];
    let author = Pair("Policy Atlas", "政策图谱").of(lang);
    let about = &dataset.about;
    let mut container = one_line(about.title.get(lang).1);
    if container.is_empty() {
        container.push_str(author);
    }
    let version = one_line(&about.version);
    let mut edition = String::new();
    let (before, after) = (Pair("Version ", ""), Pair("", "版"));
    put(&mut edition, before.of(lang), &version, after.of(lang));
    let link = web_address(link);
    let accessed_on = today.filter(|_| !link.is_empty());
    let record = Record {
        author,
        title: one_line(&cited_title(lang, dataset, policy)),
        container,
        version,
        edition,
        released_on: about.released_on,
        accessed_on,
        released: iso(about.released_on),
        accessed: iso(accessed_on),
        link,
    };
    match format {
        CiteFormat::Bibtex => record.bibtex(&row.slug),
        CiteFormat::Ris => record.ris(),
        CiteFormat::Apa => record.apa(lang),
        CiteFormat::Gbt7714 => record.gbt7714(),
    }
}

/// What every citation is made of. Texts are on one line; an empty one is not there.
struct Record {
    author: &'static str,
    title: String,
    /// The dataset that the record stands in.
    container: String,
    version: String,
    /// The version in words.
    edition: String,
    released_on: Option<Day>,
    accessed_on: Option<Day>,
    /// The same days as 2026-11-24.
    released: String,
    accessed: String,
    link: String,
}

impl Record {
    /// `@misc`, as every style knows it. Double braces keep names from being taken apart and capitals from
    /// being lowered. The version is a `note`, since old styles print no `version`.
    fn bibtex(&self, key: &str) -> String {
        let mut text = String::new();
        put(&mut text, "@misc{", key, ",\n");
        for (before, value) in [
            ("  author = {{", self.author),
            ("  title = {{", &self.title),
            ("  howpublished = {{", &self.container),
            ("  note = {{", &self.edition),
        ] {
            put(&mut text, before, &tex(value), "}},\n");
        }
        put(&mut text, "  year = {", year(&self.released), "},\n");
        if let Some(day) = self.released_on {
            let month = month_short(Lang::En, day).to_ascii_lowercase();
            put(&mut text, "  month = ", &month, ",\n");
        }
        // Verbatim: styles set it with \url, which takes every character as it is.
        put(&mut text, "  url = {", &self.link, "},\n");
        put(&mut text, "  urldate = {", &self.accessed, "},\n");
        text.push_str("}\n");
        text
    }

    /// The specification asks for a line end of two characters, TY first and ER last. A comma after an
    /// author says that it is a body: without it, EndNote cites "Atlas, P.".
    fn ris(&self) -> String {
        let mut text = "TY  - DATA\r\n".to_owned();
        put(&mut text, "AU  - ", self.author, ",\r\n");
        for (before, value) in [
            ("TI  - ", &*self.title),
            ("T2  - ", &self.container),
            ("ET  - ", &self.version),
            ("PY  - ", year(&self.released)),
            ("UR  - ", &self.link),
        ] {
            put(&mut text, before, value, "\r\n");
        }
        for (before, day) in [("DA  - ", &self.released), ("Y2  - ", &self.accessed)] {
            put(&mut text, before, &day.replace('-', "/"), "/\r\n");
        }
        text.push_str("ER  - \r\n");
        text
    }

    /// As a record of a database. The day of access is given, since later versions may change the record.
    fn apa(&self, lang: Lang) -> String {
        let words = |of: Option<Day>| match (of, lang) {
            (Some(of), Lang::En) => month_and_day(of),
            (Some(of), Lang::Zh) => day(lang, of),
            (None, _) => String::new(),
        };
        // In Chinese the year is a part of the words.
        let year = |iso| match lang {
            Lang::En => year(iso),
            Lang::Zh => "",
        };
        let mut text = self.author.to_owned();
        text.push_str(Pair(". (", "（").of(lang));
        put(&mut text, "", year(&self.released), ", ");
        text.push_str(&match self.released_on {
            None => Pair("n.d.", "无日期").of(lang).to_owned(),
            released_on => words(released_on),
        });
        text.push_str(Pair("). ", "）。").of(lang));
        text.push_str(&self.title);
        text.push_str(Pair(" [Database record]. ", "[数据库记录]。").of(lang));
        text.push_str(&self.container);
        let (open, close) = (Pair(" (", "（"), Pair(")", "）"));
        put(&mut text, open.of(lang), &self.edition, close.of(lang));
        text.push_str(Pair(".", "。").of(lang));
        if !self.link.is_empty() {
            text.push_str(Pair(" ", "").of(lang));
        }
        // The manual has the month first here too: "Retrieved November 24, 2026, from".
        let (before, after) = (Pair("Retrieved ", ""), Pair(", ", "取自 "));
        let accessed = words(self.accessed_on);
        put(&mut text, before.of(lang), &accessed, after.of(lang));
        put(&mut text, "", year(&self.accessed), ", from ");
        text.push_str(&self.link);
        text
    }

    /// A part of a larger work (4.2 of the standard). Annex B gives DB for a database, and EB for a bulletin,
    /// which is news without records or versions: DB, then. The carrier is OL for what was read on the web,
    /// DK for a file on a disk. No full stop after an address, where it would be taken for a part of it.
    fn gbt7714(&self) -> String {
        let carrier = match &*self.link {
            "" => "[DB/DK]//",
            _ => "[DB/OL]//",
        };
        let mut text = [self.author, ". ", &self.title, carrier, self.author].concat();
        let mut days = String::new();
        put(&mut days, "(", &self.released, ")");
        put(&mut days, "[", &self.accessed, "]");
        for part in [&self.container, &self.edition, &days, &self.link] {
            put(&mut text, ". ", part, "");
        }
        if self.link.is_empty() {
            text.push('.');
        }
        text
    }
}

/// Adds a value between what belongs before and after it; nothing without one.
fn put(text: &mut String, before: &str, value: &str, after: &str) {
    if !value.is_empty() {
        text.push_str(before);
        text.push_str(value);
        text.push_str(after);
    }
}

/// A text without line breaks and other characters that nobody sees, which would end a field.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for c in text.chars() {
        if !c.is_whitespace() && !c.is_control() {
            line.push(c);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// A web address with nothing in it that would end a field; empty for anything else.
fn web_address(link: &str) -> String {
    if !link.starts_with("http") {
        return String::new();
    }
    let mut address = one_line(link);
    for (c, code) in [(' ', "%20"), ('{', "%7B"), ('}', "%7D"), ('\\', "%5C")] {
        address = address.replace(c, code);
    }
    address
}

/// A text inside the braces of a BibTeX field. BibTeX counts braces even after a backslash, so a brace is
/// written by its name, and `"` in braces of its own, which every encoding can print.
fn tex(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        let written = match c {
            '\\' => "\\textbackslash{}",
            '{' => "\\textbraceleft{}",
            '}' => "\\textbraceright{}",
            '~' => "\\textasciitilde{}",
            '^' => "\\textasciicircum{}",
            '"' => "{\"}",
            '&' => "\\&",
            '%' => "\\%",
            '#' => "\\#",
            '_' => "\\_",
            '$' => "\\$",
            // Two of these in a row would be set as another character.
            '-' if escaped.ends_with('-') => "{}-",
            '\'' if escaped.ends_with('\'') => "{}'",
            '`' if escaped.ends_with('`') => "{}`",
            _ => {
                escaped.push(c);
                continue;
            }
        };
        escaped.push_str(written);
    }
    escaped
}

/// 2026-11-24, or nothing.
fn iso(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// The year of such a day.
fn year(iso: &str) -> &str {
    iso.get(..4).unwrap_or_default()
}

/// "November 24".
fn month_and_day(day: Day) -> String {
    let (_, month, date) = day.ymd();
    format!("{} {date}", month_name(month))
}
