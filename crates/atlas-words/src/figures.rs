//! Amounts in words: "≥ 300", "10 bn yuan", 100亿元.
//!
//! Leaves out their numbers (`numbers`), and converting or adding them: a figure stays in its own currency.

use std::borrow::Cow;

use atlas_core::evidence::Support;
use atlas_core::model::codes::{Comparator, Lang};
use atlas_core::model::{Amount, Dataset, Target, Text};
use atlas_core::time::Day;

use crate::dates::day;
use crate::numbers::{Numeral, about, file_size};
use crate::pair::Pair;

/// An amount without its unit noun, as a headline: "3", "≥ 300", "5–8", "10 bn yuan", "≥ 6%".
pub fn amount(lang: Lang, dataset: &Dataset, comparator: Comparator, amount: &Amount) -> String {
    let mut text = bare_amount(lang, comparator, amount);
    if let Some(symbol) = symbol(dataset, amount) {
        text.push_str(symbol.get(lang).1);
    }
    text
}

/// What stands right behind a number of this unit.
fn symbol<'d>(dataset: &'d Dataset, amount: &Amount) -> Option<&'d Text> {
    dataset.terms[amount.unit?].symbol.as_ref()
}

fn bare_amount(lang: Lang, comparator: Comparator, amount: &Amount) -> String {
    let numeral = Numeral::product(amount.value, amount.multiplier);
    let mut is_about = comparator == Comparator::Approx || numeral.is_rounded;
    let mut text = numeral.text(lang);
    if let (Comparator::Range, Some(max)) = (comparator, amount.value_max) {
        let end = Numeral::product(max, amount.multiplier);
        is_about |= end.is_rounded;
        if end != numeral {
            // A dash beside a minus is no range any more.
            let has_minus = numeral.is_negative || end.is_negative;
            text.push_str(if has_minus {
                Pair(" to ", "至").of(lang)
            } else {
                "–"
            });
            text.push_str(&end.text(lang));
        }
    }
    if is_about {
        text = about(lang, &text);
    }
    let sign = match comparator {
        Comparator::Ge => "≥ ",
        Comparator::Gt => "> ",
        Comparator::Le => "≤ ",
        Comparator::Lt => "< ",
        _ => "",
    };
    text.insert_str(0, sign);
    match amount.currency.as_deref() {
        None => text,
        Some(code) => text + &currency(lang, code),
    }
}

/// A currency behind an amount: " yuan", 元. One without a name of its own here keeps its code.
fn currency(lang: Lang, code: &str) -> Cow<'static, str> {
    let name = match code {
        "CNY" => Pair(" yuan", "元"),
        "KRW" => Pair(" won", "韩元"),
        "USD" => Pair(" US dollars", "美元"),
        "HKD" => Pair(" Hong Kong dollars", "港元"),
        "EUR" => Pair(" euros", "欧元"),
        _ => return Cow::Owned(format!(" {code}")),
    };
    Cow::Borrowed(name.of(lang))
}

/// An amount with what it counts: "3 enterprises", "about 10 bn yuan per cluster".
pub fn amount_with_unit(lang: Lang, dataset: &Dataset, target: &Target) -> Option<String> {
    let found = target.amount.as_ref()?;
    let mut text = amount(lang, dataset, target.comparator, found);
    let unit = found.unit.filter(|_| symbol(dataset, found).is_none());
    if let Some(unit) = unit {
        if lang == Lang::En {
            text.push(' ');
        }
        text.push_str(dataset.terms[unit].label.get(lang).1);
    }
    if let Some(per) = &found.per {
        let base = per_base(lang, per);
        match lang {
            Lang::En => text = format!("{text} {base}"),
            Lang::Zh => text = base + &text,
        }
    }
    Some(text)
}

/// What a figure is for one of: "per cluster", 每个集群.
pub fn per_base(lang: Lang, per: &Text) -> String {
    let base = per.get(lang).1;
    match lang {
        Lang::En => format!("per {base}"),
        Lang::Zh => format!("每{base}"),
    }
}

/// "6 of 7 statements supported", 7项说法中6项得到印证.
pub fn support(lang: Lang, found: Support) -> String {
    let (n, all) = (found.supported, found.all());
    match (lang, all) {
        (Lang::En, 1) => format!("{n} of 1 statement supported"),
        (Lang::En, _) => format!("{n} of {all} statements supported"),
        (Lang::Zh, _) => format!("{all}项说法中{n}项得到印证"),
    }
}

/// What the parts of [`support`] are: "6 supported, 1 from one origin only".
pub fn support_parts(lang: Lang, found: Support) -> String {
    let Support {
        supported,
        open,
        disputed,
    } = found;
    let parts = [
        (supported, Pair("supported", "项得到印证")),
        (open, Pair("from one origin only", "项仅有一个出处")),
        (disputed, Pair("disputed", "项有争议")),
    ];
    let written = parts.iter().filter(|(n, _)| *n > 0);
    let written = written.map(|(n, what)| match lang {
        Lang::En => format!("{n} {}", what.of(lang)),
        Lang::Zh => format!("{n}{}", what.of(lang)),
    });
    let written: Vec<String> = written.collect();
    written.join(Pair(", ", "，").of(lang))
}

/// What stands behind the link to the edition in one file: its size in bytes, the day of its data, and what it
/// can do.
pub fn offline_note(lang: Lang, n_bytes: usize, released: Option<Day>) -> String {
    let size = about(lang, &file_size(n_bytes));
    let data = released.map_or_else(String::new, |on| match lang {
        Lang::En => format!(" with the data of {}", day(lang, on)),
        Lang::Zh => format!("，数据截至{}", day(lang, on)),
    });
    match lang {
        Lang::En => {
            format!(": one file of {size}{data} that opens without a network, by double click")
        }
        Lang::Zh => format!("：单个文件，{size}{data}，双击即可打开，无需联网"),
    }
}

/// What is on its way: "Loading data/other.json…".
pub fn loading(lang: Lang, file: &str) -> String {
    match lang {
        Lang::En => format!("Loading {file}…"),
        Lang::Zh => format!("正在载入 {file}…"),
    }
}

/// How much of the dataset has arrived: "Loading the data: 40 % of 606 kB". 100 % is all of it, and 0 % nothing.
pub fn loaded_so_far(lang: Lang, n_bytes: usize, total: Option<usize>) -> String {
    let kilobytes = |n: usize| n.div_ceil(1000);
    match (lang, total.filter(|total| *total >= n_bytes && *total > 0)) {
        (_, Some(total)) => {
            let percent = (n_bytes * 100 / total).max(usize::from(n_bytes > 0));
            let kilobytes = kilobytes(total);
            match lang {
                Lang::En => format!("Loading the data: {percent} % of {kilobytes} kB"),
                Lang::Zh => format!("正在载入数据：{kilobytes} kB 的 {percent}%"),
            }
        }
        (Lang::En, None) => format!("Loading the data: {} kB so far", kilobytes(n_bytes)),
        (Lang::Zh, None) => format!("正在载入数据：已收到 {} kB", kilobytes(n_bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts() {
        let check = |comparator, amount_: Amount, en: &str, zh: &str| {
            assert_eq!(bare_amount(Lang::En, comparator, &amount_), en);
            assert_eq!(bare_amount(Lang::Zh, comparator, &amount_), zh);
        };
        let plain = |value, value_max, multiplier, currency: Option<&str>| Amount {
            value,
            value_max,
            multiplier,
            unit: None,
            currency: currency.map(Into::into),
            per: None,
        };
        check(Comparator::Eq, plain(3.0, None, 1.0, None), "3", "3");
        check(
            Comparator::Ge,
            plain(200.0, None, 1.0, None),
            "≥ 200",
            "≥ 200",
        );
        check(
            Comparator::Range,
            plain(5.0, Some(8.0), 1.0, None),
            "5–8",
            "5–8",
        );
        check(
            Comparator::Eq,
            plain(100.0, None, 1e8, Some("CNY")),
            "10 bn yuan",
            "100亿元",
        );
        check(
            Comparator::Approx,
            plain(2.0, None, 1e4, Some("EUR")),
            "about 20,000 euros",
            "约2万欧元",
        );
        check(
            Comparator::Le,
            plain(39.0, None, 1e8, Some("KRW")),
            "≤ 3.9 bn won",
            "≤ 39亿韩元",
        );
        check(
            Comparator::Range,
            plain(5.0, Some(5.0), 1.0, None),
            "5",
            "5",
        );
        check(
            Comparator::Range,
            plain(-0.0, Some(5.0), 1.0, None),
            "0–5",
            "0–5",
        );
        check(
            Comparator::Range,
            plain(0.1, Some(1.0 / 3.0), 1.0, None),
            "about 0.1–0.333333",
            "约0.1–0.333333",
        );
        check(
            Comparator::Range,
            plain(-5.0, Some(-3.0), 1.0, None),
            "-5 to -3",
            "-5至-3",
        );
        check(
            Comparator::Range,
            plain(0.001, Some(0.004), 1.0, None),
            "0.001–0.004",
            "0.001–0.004",
        );
        check(
            Comparator::Range,
            plain(9999.9999, Some(10_000.0), 1e4, None),
            "99,999,999–100 m",
            "9999.9999万–1亿",
        );
        check(
            Comparator::Ge,
            plain(1.0 / 3.0, None, 1.0, Some("CNY")),
            "≥ about 0.333333 yuan",
            "≥ 约0.333333元",
        );
        check(
            Comparator::Approx,
            plain(1.0 / 3.0, None, 1.0, None),
            "about 0.333333",
            "约0.333333",
        );
        check(
            Comparator::Eq,
            plain(5.0, None, 1.0, Some("CHF")),
            "5 CHF",
            "5 CHF",
        );
    }

    #[test]
    fn what_has_arrived_is_neither_nothing_nor_all_too_early() {
        for (n_bytes, total, expected) in [
            (0, 606_000, "Loading the data: 0 % of 606 kB"),
            (1, 606_000, "Loading the data: 1 % of 606 kB"),
            (605_999, 606_000, "Loading the data: 99 % of 606 kB"),
            (606_000, 606_000, "Loading the data: 100 % of 606 kB"),
        ] {
            assert_eq!(loaded_so_far(Lang::En, n_bytes, Some(total)), expected);
        }
    }
}
