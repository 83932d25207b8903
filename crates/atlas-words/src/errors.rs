//! What went wrong, in words: what happened, what was done with it, what to do.
//!
//! Leaves out finding it (`atlas_core::load`).

use atlas_core::load::limits::{DEEPEST, LONGEST_TEXT};
use atlas_core::load::{Effect, Encoding, Expected, FORMAT, Issue, LoadError, Problem, Standard};
use atlas_core::model::codes::Lang;
use atlas_core::time::DateError;
use atlas_core::view_state::route::LinkWarning;

use crate::pair::Pair;

/// A failure, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// In a few words.
    pub title: String,
    /// What happened.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// Why a file did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// There is no such file (HTTP 404).
    NotFound,
    /// The host refused with this HTTP status.
    Status(u16),
    /// Nothing came: no network, or the browser refused.
    Network,
    /// The atlas in one file, opened from a disk, may not read any other.
    OneFile,
    /// What came is no text in UTF-8, the only encoding of JSON, but most likely in this one.
    NotUtf8(Encoding),
}

const RETRY: Pair = Pair(
    "Try again. If it stays so, the copy on this site is incomplete: tell whoever publishes it.",
    "请重试；如仍失败，说明本站的文件不完整，请告知发布者。",
);

const SAVE_AS_UTF8: Pair = Pair(
    "Save it as UTF-8 and publish it again; editors offer that under “Save as”.",
    "请另存为 UTF-8 后重新发布；编辑器的“另存为”中可选编码。",
);

/// Says that a file is not UTF-8, and what it is by the look of it.
fn not_utf8(lang: Lang, found: Encoding, file: &str) -> String {
    match (found, lang) {
        (Encoding::Utf16, Lang::En) => {
            format!("The file {file} is not encoded in UTF-8 but in UTF-16.")
        }
        (Encoding::Utf16, Lang::Zh) => format!("文件 {file} 的编码不是 UTF-8，而是 UTF-16。"),
        (Encoding::Gbk, Lang::En) => {
            format!("The file {file} is not encoded in UTF-8 but, by the look of it, in GBK.")
        }
        (Encoding::Gbk, Lang::Zh) => format!("文件 {file} 的编码不是 UTF-8，看来是 GBK。"),
        (Encoding::Unknown, Lang::En) => {
            format!("The file {file} is not encoded in UTF-8, or was damaged.")
        }
        (Encoding::Unknown, Lang::Zh) => format!("文件 {file} 的编码不是 UTF-8，或文件已损坏。"),
    }
}

/// Explains why a dataset did not arrive.
pub fn fetch_error(lang: Lang, err: FetchError, file: &str) -> Explained {
    let (what, remedy) = match (err, lang) {
        (FetchError::NotFound, Lang::En) => (
            format!("The file {file} is not there (404)."),
            "Check the address, or try again. If you followed a link, its file may have moved.",
        ),
        (FetchError::NotFound, Lang::Zh) => (
            format!("文件 {file} 不存在（404）。"),
            "请检查地址或重试；如由链接而来，该文件可能已移走。",
        ),
        (FetchError::Status(status), Lang::En) => (
            format!("The host answered {status} instead of sending the file {file}."),
            RETRY.of(lang),
        ),
        (FetchError::Status(status), Lang::Zh) => (
            format!("服务器返回 {status}，未发送文件 {file}。"),
            RETRY.of(lang),
        ),
        (FetchError::Network, Lang::En) => (
            format!("The file {file} did not arrive."),
            "Check the connection and try again.",
        ),
        (FetchError::Network, Lang::Zh) => {
            (format!("文件 {file} 未能送达。"), "请检查网络后重试。")
        }
        (FetchError::OneFile, Lang::En) => (
            format!(
                "This is the atlas in one file. Opened from a disk it can't open another one: {file}."
            ),
            "Open the link on the site, or open the data that this file carries.",
        ),
        (FetchError::OneFile, Lang::Zh) => (
            format!("这是单文件版图集，从磁盘打开时无法载入其他文件：{file}。"),
            "请在网站上打开该链接，或使用本文件自带的数据。",
        ),
        (FetchError::NotUtf8(found), lang) => (not_utf8(lang, found, file), SAVE_AS_UTF8.of(lang)),
    };
    let title = Pair("The dataset could not be fetched", "无法获取数据集").of(lang);
    Explained {
        title: title.to_owned(),
        what,
        remedy: remedy.to_owned(),
    }
}

/// Explains why a file is no dataset.
pub fn load_error(lang: Lang, err: &LoadError, file: &str) -> Explained {
    let title = Pair("The dataset could not be read", "无法读取数据集").of(lang);
    let what = match (err, lang) {
        (LoadError::Empty, Lang::En) => format!("The file {file} is empty."),
        (LoadError::Empty, Lang::Zh) => format!("文件 {file} 是空的。"),
        (LoadError::WebPage, Lang::En) => {
            format!(
                "The file {file} is a web page, not a dataset. Hosts often send one when a file is missing."
            )
        }
        (LoadError::WebPage, Lang::Zh) => {
            format!("文件 {file} 是网页而非数据集，通常是文件缺失时服务器的回应。")
        }
        (LoadError::NotJson { line, column }, Lang::En) => {
            format!("The file {file} is not JSON: it goes wrong at line {line}, column {column}.")
        }
        (LoadError::NotJson { line, column }, Lang::Zh) => {
            format!("文件 {file} 不是有效的 JSON：错在第 {line} 行第 {column} 列。")
        }
        (LoadError::DuplicateKey { pointer }, Lang::En) => {
            format!("The file {file} is JSON, but {pointer} stands in it twice.")
        }
        (LoadError::DuplicateKey { pointer }, Lang::Zh) => {
            format!("文件 {file} 是 JSON，但其中 {pointer} 重复出现。")
        }
        (LoadError::WrongShape { pointer, .. }, Lang::En) if pointer.is_empty() => {
            format!(
                "The file {file} is JSON, but no dataset: the whole of it should be one object, in braces {{ }}."
            )
        }
        (LoadError::WrongShape { pointer, .. }, Lang::Zh) if pointer.is_empty() => {
            format!(
                "文件 {file} 是 JSON，但不是数据集：整个文件应为一个以花括号 {{ }} 括起的对象。"
            )
        }
        (
            LoadError::WrongShape {
                pointer,
                expected: wanted,
            },
            Lang::En,
        ) => {
            format!(
                "The file {file} is JSON, but at {pointer} there should be {}.",
                expected(lang, *wanted)
            )
        }
        (
            LoadError::WrongShape {
                pointer,
                expected: wanted,
            },
            Lang::Zh,
        ) => {
            format!(
                "文件 {file} 是 JSON，但 {pointer} 处应为{}。",
                expected(lang, *wanted)
            )
        }
        (LoadError::WrongFormat { found: Some(found) }, Lang::En) => {
            format!("The file {file} is of the format “{found}”; this page reads “{FORMAT}”.")
        }
        (LoadError::WrongFormat { found: Some(found) }, Lang::Zh) => {
            format!("文件 {file} 的格式为“{found}”，本页只读取“{FORMAT}”。")
        }
        (LoadError::WrongFormat { found: None }, Lang::En) => {
            format!(
                "The file {file} does not say that it is a dataset: its “format” should be “{FORMAT}”."
            )
        }
        (LoadError::WrongFormat { found: None }, Lang::Zh) => {
            format!("文件 {file} 未标明是数据集：其“format”应为“{FORMAT}”。")
        }
    };
    let remedy = match err {
        LoadError::WrongFormat { found: Some(_) } => Pair(
            "Load the page again to get its newest version, or use a dataset of the right format.",
            "请刷新页面以获取最新版本，或改用格式相符的数据集。",
        ),
        LoadError::NotJson { .. }
        | LoadError::DuplicateKey { .. }
        | LoadError::WrongShape { .. }
        | LoadError::WrongFormat { .. } => Pair(
            "Mend the file there, or try again if it may have arrived in part only.",
            "请修正该处；若文件可能未完整送达，请重试。",
        ),
        LoadError::Empty | LoadError::WebPage => RETRY,
    };
    Explained {
        title: title.to_owned(),
        what,
        remedy: remedy.of(lang).to_owned(),
    }
}

/// What a value should have been.
const fn expected(lang: Lang, expected: Expected) -> &'static str {
    match expected {
        Expected::Value => Pair("a value", "某个值"),
        Expected::Text => Pair("a text", "文本"),
        Expected::Number => Pair("a number", "数字"),
        Expected::Count => Pair("a whole number from 0", "非负整数"),
        Expected::Bool => Pair("true or false", "true 或 false"),
        Expected::List => Pair("a list", "列表"),
        Expected::Object => Pair("an object", "对象"),
    }
    .of(lang)
}

/// What a code is not, and how one is written.
const fn not_in(lang: Lang, standard: Standard) -> &'static str {
    match standard {
        Standard::Country => Pair(
            "no country of ISO 3166-1: write its two letters, as in CN",
            "不是 ISO 3166-1 的国家代码：请写两个大写字母，如 CN",
        ),
        Standard::Subdivision => Pair(
            "no code of ISO 3166-2: write the country and the part, as in CN-HB",
            "不是 ISO 3166-2 的代码：请写国家与地区，如 CN-HB",
        ),
        Standard::ChineseDivision => Pair(
            "no code of GB/T 2260: write its six digits, as in 420100",
            "不是 GB/T 2260 的代码：请写六位数字，如 420100",
        ),
        Standard::Currency => Pair(
            "no currency of ISO 4217: write its three letters, as in CNY",
            "不是 ISO 4217 的货币代码：请写三个大写字母，如 CNY",
        ),
        Standard::Language => Pair(
            "no language tag (BCP 47): write one, as in zh, en or zh-Hans",
            "不是语言标签（BCP 47）：请写作 zh、en 或 zh-Hans 等",
        ),
    }
    .of(lang)
}

/// What is wrong with a date.
pub const fn date_error(lang: Lang, err: DateError) -> &'static str {
    match err {
        DateError::Empty => Pair("nothing is there", "内容为空"),
        DateError::Form => Pair(
            "write 2021, 2021-11, 2021-11-05 or an interval (EDTF)",
            "应写作 2021、2021-11、2021-11-05 或区间（EDTF）",
        ),
        DateError::NoSuchDay => Pair(
            "there is no such day, month, season (21 to 24) or quarter (33 to 36)",
            "没有这一天、月、季节（21至24）或季度（33至36）",
        ),
        DateError::YearOutside => Pair(
            "the year is outside what is read; write a year from 0001 to 9999",
            "年份超出可读范围；应在 0001 至 9999 之间",
        ),
        DateError::NotOneDay => Pair(
            "it is not one day; write a day such as 2021-11-05",
            "不是确切的一天；应写作 2021-11-05 这样的一天",
        ),
        DateError::Reversed => Pair("the interval ends before it begins", "区间止于其始之前"),
        DateError::NoEnds => Pair("the interval has no end at all", "区间两端皆空"),
    }
    .of(lang)
}

/// What was done about a breach.
pub const fn effect(lang: Lang, effect: Effect) -> &'static str {
    match effect {
        Effect::RecordLeftOut => Pair("the record is left out", "该记录未采用"),
        Effect::FieldLeftOut => Pair("the field is left out", "该字段未采用"),
        Effect::Kept => Pair("shown as it stands", "按原样显示"),
    }
    .of(lang)
}

/// A breach: what is wrong, what was expected, what was done. Its pointer is kept apart.
pub fn issue(lang: Lang, issue: &Issue) -> String {
    if let Problem::More(n) = issue.problem {
        return match lang {
            Lang::En => format!("{n} more are not listed: mend these first."),
            Lang::Zh => format!("另有 {n} 个问题未列出：请先修正以上各项。"),
        };
    }
    let done = effect(lang, issue.effect);
    match lang {
        Lang::En => format!("{}; {done}.", problem_en(&issue.problem)),
        Lang::Zh => format!("{}；{done}。", problem_zh(&issue.problem)),
    }
}

fn problem_en(problem: &Problem) -> String {
    match problem {
        Problem::NotJson { line, column } => {
            format!("Not JSON: it goes wrong at line {line}, column {column} of the file")
        }
        Problem::WrongType(wanted) => format!("There should be {}", expected(Lang::En, *wanted)),
        Problem::DuplicateKey => "This stands twice in its object: keep one of the two".to_owned(),
        Problem::UnknownKey { key, n: 1 } => {
            format!("The format has no “{key}” here: mend its spelling or take it out")
        }
        Problem::UnknownKey { key, n } => format!(
            "The format has no “{key}” here, {n} times in all: mend its spelling or take it out"
        ),
        // It has a sentence of its own.
        Problem::More(_) => String::new(),
        Problem::Missing => "This field must be there and is not".to_owned(),
        Problem::Blank => "This text is blank".to_owned(),
        Problem::BadSlug(id) => format!("“{id}” is no id: use a-z, 0-9 and hyphens"),
        Problem::DuplicateId(id) => format!("“{id}” stands here a second time: ids are unique"),
        Problem::UnknownId(id) => format!("Nothing in the file has the id “{id}”"),
        Problem::WrongKind(id) => format!("“{id}” names another kind of thing than is wanted here"),
        Problem::LeftOutId { id, n: 1 } => {
            format!("“{id}” stands in the file but was left out itself: mend that record")
        }
        Problem::LeftOutId { id, n } => format!(
            "“{id}”, named {n} times, stands in the file but was left out itself: mend that record"
        ),
        Problem::Repeated(name) => format!("“{name}” is in this list already: take one out"),
        Problem::UnknownCode(code) => format!("“{code}” is not in the list of codes"),
        Problem::NotInStandard { code, standard } => {
            format!("“{code}” is {}", not_in(Lang::En, *standard))
        }
        Problem::BadDate { text, reason } => {
            format!(
                "“{text}” cannot be read here: {}",
                date_error(Lang::En, *reason)
            )
        }
        Problem::OutsideBound(bound) => format!("The date lies outside its bound “{bound}”"),
        Problem::BadUrl(url) => {
            format!("“{url}” is no web address: it must begin with http or https")
        }
        Problem::BadLink(link) => {
            format!(
                "“{link}” leads to no view of this dataset: take a link from the address bar, from #/ on"
            )
        }
        Problem::Html(text) => format!("“{text}” contains HTML: write plain text"),
        Problem::LongText(n) => {
            format!("A text of {n} characters: {LONGEST_TEXT} are the most, so shorten it")
        }
        Problem::TooMany { n, most } => {
            format!(
                "A list of {n} entries: only the first {most} are read, so divide or shorten it"
            )
        }
        Problem::LongQuotation(n) => format!("A quotation of {n} words: eight are the most"),
        Problem::MissingLanguage(code) => {
            format!("The text lacks “{code}”: write it, or null to state the gap")
        }
        Problem::NoEvidence => "It rests on nothing: name a source".to_owned(),
        Problem::NumberWithoutClaim => {
            "A number without evidence: name the claim that carries it".to_owned()
        }
        Problem::BadNumber(number) => {
            format!("{number} lies beyond what can be meant here: check its unit and its zeros")
        }
        Problem::BadRange => {
            "A range needs an upper end above its lower one, and nothing else has one".to_owned()
        }
        Problem::NoOpeningEvent => {
            "No event opens this policy: amendments, closings and ends alone cannot".to_owned()
        }
        Problem::WrongOrder { earlier, later } => {
            format!("“{earlier}” must come before “{later}” and lies after it")
        }
        Problem::AfterDeadline { event, target } => {
            format!("“{event}” lies after the deadline of “{target}”: check both dates")
        }
        Problem::NotATarget => {
            "A figure that was reached stands among the targets: move it to results".to_owned()
        }
        Problem::NotAResult => {
            "A result has no deadline and no progress: say when it was reached in as_of".to_owned()
        }
        Problem::ComparatorAgainstWord { figure, words } => {
            format!("The comparator of “{figure}” is not that of the words quoted: “{words}”")
        }
        Problem::OneWitness => {
            "Corroborated by one text alone: name a second source, or say unconfirmed".to_owned()
        }
        Problem::Orphan => "Nothing refers to this record".to_owned(),
        Problem::Cycle(id) => {
            format!("The reference leads back to “{id}” itself: take one out of the circle")
        }
        Problem::TooDeep(id) => format!(
            "More than {DEEPEST} steps lead on from “{id}”: name something nearer to the end of the chain"
        ),
        Problem::OneSided => "A conflict has two sides at least".to_owned(),
        Problem::BadChoice => "This side of the conflict is not there".to_owned(),
        Problem::ArtefactFields => {
            "An artefact has a severity and a certainty, and nothing else has".to_owned()
        }
        Problem::RemovedButPresent(id) => {
            format!("The change log says “{id}” was removed, and it is still there")
        }
    }
}

fn problem_zh(problem: &Problem) -> String {
    match problem {
        Problem::NotJson { line, column } => {
            format!("不是有效的 JSON：错在文件第 {line} 行第 {column} 列")
        }
        Problem::WrongType(wanted) => format!("此处应为{}", expected(Lang::Zh, *wanted)),
        Problem::DuplicateKey => "此项在所属对象中重复出现：请只保留一个".to_owned(),
        Problem::UnknownKey { key, n: 1 } => {
            format!("此处没有名为“{key}”的字段：请改正拼写或删除")
        }
        Problem::UnknownKey { key, n } => {
            format!("此处没有名为“{key}”的字段（共 {n} 处）：请改正拼写或删除")
        }
        Problem::More(_) => String::new(),
        Problem::Missing => "缺少必填字段".to_owned(),
        Problem::Blank => "文本为空白".to_owned(),
        Problem::BadSlug(id) => format!("“{id}”不是有效的标识：只用 a-z、0-9 和连字符"),
        Problem::DuplicateId(id) => format!("“{id}”重复出现：标识不得重复"),
        Problem::UnknownId(id) => format!("文件中没有标识为“{id}”的记录"),
        Problem::WrongKind(id) => format!("“{id}”所指的记录类型不符"),
        Problem::LeftOutId { id, n: 1 } => {
            format!("“{id}”在文件中，但该记录本身未被采用：请修正该记录")
        }
        Problem::LeftOutId { id, n } => {
            format!("“{id}”在文件中（被引用 {n} 次），但该记录本身未被采用：请修正该记录")
        }
        Problem::Repeated(name) => format!("“{name}”在此列表中重复：请删去一个"),
        Problem::UnknownCode(code) => format!("“{code}”不在代码表中"),
        Problem::NotInStandard { code, standard } => {
            format!("“{code}”{}", not_in(Lang::Zh, *standard))
        }
        Problem::BadDate { text, reason } => {
            format!("“{text}”在此无法读取：{}", date_error(Lang::Zh, *reason))
        }
        Problem::OutsideBound(bound) => format!("日期不在其界限“{bound}”之内"),
        Problem::BadUrl(url) => format!("“{url}”不是网址：须以 http 或 https 开头"),
        Problem::BadLink(link) => {
            format!("“{link}”不指向本数据集的任何视图：请从地址栏复制 #/ 起的部分")
        }
        Problem::Html(text) => format!("“{text}”含 HTML：请写纯文本"),
        Problem::LongText(n) => format!("文本有 {n} 个字符：至多 {LONGEST_TEXT} 个，请缩短"),
        Problem::TooMany { n, most } => {
            format!("列表有 {n} 项：只读取前 {most} 项，请拆分或缩短")
        }
        Problem::LongQuotation(n) => format!("引文有 {n} 个词：至多八个"),
        Problem::MissingLanguage(code) => format!("文本缺少“{code}”：请补写，或以 null 标明缺项"),
        Problem::NoEvidence => "没有依据：请注明来源".to_owned(),
        Problem::NumberWithoutClaim => "数字没有依据：请注明承载依据的说法".to_owned(),
        Problem::BadNumber(number) => {
            format!("{number} 超出此处可能的范围：请核对单位和零的个数")
        }
        Problem::BadRange => "区间须有高于下限的上限，非区间则不应有".to_owned(),
        Problem::NoOpeningEvent => {
            "该政策没有起始事件：仅有修订、征求意见结束或终止不足以构成记录".to_owned()
        }
        Problem::WrongOrder { earlier, later } => {
            format!("“{earlier}”应早于“{later}”，实际却在其后")
        }
        Problem::AfterDeadline { event, target } => {
            format!("“{event}”晚于“{target}”的期限：请核对两处日期")
        }
        Problem::NotATarget => "已实现的数字列在目标之中：请移至 results".to_owned(),
        Problem::NotAResult => "成果没有期限，也没有进展：请以 as_of 注明截至何时".to_owned(),
        Problem::ComparatorAgainstWord { figure, words } => {
            format!("“{figure}”的比较符与所引文字不符：“{words}”")
        }
        Problem::OneWitness => {
            "仅有一份文本印证，不足以称证实：请补充第二个来源，或标为未证实".to_owned()
        }
        Problem::Orphan => "没有任何记录引用它".to_owned(),
        Problem::Cycle(id) => format!("该引用最终又回到“{id}”自身：请删去环中的一处引用"),
        Problem::TooDeep(id) => {
            format!("从“{id}”起的引用超过 {DEEPEST} 级：请改为引用更靠近末端的记录")
        }
        Problem::OneSided => "分歧至少有两方".to_owned(),
        Problem::BadChoice => "所选的一方不存在".to_owned(),
        Problem::ArtefactFields => "失真项须注明严重程度与把握，其他说法则不应有".to_owned(),
        Problem::RemovedButPresent(id) => format!("更新记录称“{id}”已移除，但仍在文件中"),
    }
}

/// A part of a link that was not understood.
pub fn link_warning(lang: Lang, warning: &LinkWarning) -> String {
    match (warning, lang) {
        (LinkWarning::UnknownScreen(name), Lang::En) => {
            format!("There is no view called “{name}”.")
        }
        (LinkWarning::UnknownScreen(name), Lang::Zh) => format!("没有名为“{name}”的视图。"),
        (LinkWarning::UnknownPolicy(slug), Lang::En) => {
            format!("There is no policy “{slug}” in this dataset.")
        }
        (LinkWarning::UnknownPolicy(slug), Lang::Zh) => format!("此数据集中没有政策“{slug}”。"),
        (LinkWarning::UnknownKey(key), Lang::En) => format!("“{key}” is no setting of this page."),
        (LinkWarning::UnknownKey(key), Lang::Zh) => format!("“{key}”不是本页的设置项。"),
        (LinkWarning::UnknownValue { key, value }, Lang::En) => {
            format!("“{value}” is no value of “{key}” in this dataset.")
        }
        (LinkWarning::UnknownValue { key, value }, Lang::Zh) => {
            format!("此数据集中，“{value}”不是“{key}”的取值。")
        }
        (LinkWarning::NewerVersion(version), Lang::En) => {
            format!("The link was made by version {version} of this page: load the page again.")
        }
        (LinkWarning::NewerVersion(version), Lang::Zh) => {
            format!("该链接由本页的版本 {version} 生成：请刷新页面。")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: &str, parts: &[&str]) {
        for part in parts {
            assert!(found.contains(part), "{found}: {part}");
        }
        assert!(!found.contains("  ") && !found.contains("at  "), "{found}");
    }

    #[test]
    fn a_file_that_is_no_text_or_no_object_is_named_for_what_it_is() {
        let fetched = |lang, found| {
            let explained = fetch_error(lang, FetchError::NotUtf8(found), "a.json");
            explained.what + " " + &explained.remedy
        };
        check(
            &fetched(Lang::En, Encoding::Gbk),
            &["a.json", "GBK", "Save it as UTF-8"],
        );
        check(
            &fetched(Lang::Zh, Encoding::Gbk),
            &["a.json", "GBK", "另存为 UTF-8"],
        );
        check(
            &fetched(Lang::En, Encoding::Utf16),
            &["UTF-16", "Save it as UTF-8"],
        );
        check(
            &fetched(Lang::Zh, Encoding::Utf16),
            &["UTF-16", "另存为 UTF-8"],
        );
        check(
            &fetched(Lang::En, Encoding::Unknown),
            &["not encoded in UTF-8"],
        );
        check(&fetched(Lang::Zh, Encoding::Unknown), &["不是 UTF-8"]);
        let root = LoadError::WrongShape {
            pointer: String::new(),
            expected: Expected::Object,
        };
        let explained = load_error(Lang::En, &root, "a.json");
        check(&explained.what, &["the whole of it should be one object"]);
        let explained = load_error(Lang::Zh, &root, "a.json");
        check(&explained.what, &["整个文件应为一个以花括号"]);
    }

    #[test]
    fn what_is_counted_has_its_number_and_limits_are_named() {
        let words = |lang, problem, effect| {
            let pointer = "/policies".to_owned();
            issue(
                lang,
                &Issue {
                    pointer,
                    problem,
                    effect,
                },
            )
        };
        let both = |problem: Problem, effect, parts: &[&str]| {
            for lang in [Lang::En, Lang::Zh] {
                check(&words(lang, problem.clone(), effect), parts);
            }
        };
        let key = "colour".to_owned();
        both(Problem::More(561_504), Effect::Kept, &["561504"]);
        both(
            Problem::UnknownKey { key, n: 7 },
            Effect::FieldLeftOut,
            &["colour", "7"],
        );
        let id = "src-a".to_owned();
        both(
            Problem::LeftOutId { id, n: 7 },
            Effect::FieldLeftOut,
            &["src-a", "7"],
        );
        both(
            Problem::TooDeep("cn".to_owned()),
            Effect::FieldLeftOut,
            &["cn", "32"],
        );
        both(
            Problem::LongText(20_000),
            Effect::FieldLeftOut,
            &["20000", "10000"],
        );
        let problem = Problem::TooMany {
            n: 1_500,
            most: 1_000,
        };
        both(problem, Effect::FieldLeftOut, &["1500", "1000"]);
        let (code, standard) = ("yuan".to_owned(), Standard::Currency);
        let problem = Problem::NotInStandard { code, standard };
        both(problem, Effect::FieldLeftOut, &["yuan", "ISO 4217", "CNY"]);
        let one = Problem::UnknownKey {
            key: "colour".to_owned(),
            n: 1,
        };
        assert!(!words(Lang::En, one, Effect::FieldLeftOut).contains("1 times"));
    }
}
