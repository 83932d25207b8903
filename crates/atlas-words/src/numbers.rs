//! Numbers in words: "226,187" and 22.6187万, "10 bn" and 100亿.
//!
//! A number keeps every digit it was given with, and both languages show the same one. Only where a `f64` can't say
//! which digits were meant, it is rounded, and says so. Leaves out units and currencies (`figures`).

use atlas_core::model::codes::Lang;

use crate::pair::Pair;

/// So many significant digits survive a `f64` for certain.
const SURE_DIGITS: usize = 15;
/// Numbers of 17 digits before the point, or of more zeros than this behind it, are written as powers of ten.
const MOST_WHOLE_DIGITS: i32 = 16;
const MOST_ZEROS: i32 = 5;

/// A number with the names and the grouping of its language: "12,000", 1.2万; "about 3.14159" where digits were lost.
pub fn number(lang: Lang, value: f64) -> String {
    let numeral = Numeral::of(value);
    if numeral.is_rounded {
        return about(lang, &numeral.text(lang));
    }
    numeral.text(lang)
}

/// "about 2022", 约2022.
pub(crate) fn about(lang: Lang, words: &str) -> String {
    [Pair("about ", "约").of(lang), words].concat()
}

/// How large a file is, to the tenth of a megabyte: "1.4 MB", "about" being said by whoever asks. A small one in kB, so
/// that it is never nothing.
pub(crate) fn file_size(n_bytes: usize) -> String {
    if n_bytes < 100_000 {
        return format!("{} kB", n_bytes.div_ceil(1000));
    }
    format!("{:.1} MB", n_bytes as f64 / 1e6)
}

/// A decimal number: `0.digits` times ten to the power of `point`, so that 226,187 has `226187` and 6.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Numeral {
    pub(crate) is_negative: bool,
    /// Whether digits are missing at its end.
    pub(crate) is_rounded: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    point: i32,
}

impl Numeral {
    /// The shortest decimal that means this `f64`: what was written, if it had at most 15 digits.
    pub(crate) fn of(value: f64) -> Self {
        let exact = Self::read(&format!("{value:e}"));
        if exact.digits.len() <= SURE_DIGITS {
            return exact;
        }
        Self {
            is_rounded: true,
            ..Self::read(&format!("{value:.5e}"))
        }
    }

    /// The product of two, without the errors of `f64` where one is a power of ten, and beyond its range.
    pub(crate) fn product(value: f64, multiplier: f64) -> Self {
        let (one, other) = (Self::of(value), Self::of(multiplier));
        let is_negative = one.is_negative != other.is_negative;
        if other.digits == "1" {
            return Self {
                is_negative,
                point: one.point + other.point - 1,
                ..one
            };
        }
        let fractions = one.fraction() * other.fraction();
        let mut product = Self::read(&format!("{fractions:.14e}"));
        let is_cut = product.digits.len() == SURE_DIGITS
            && one.digits.len() + other.digits.len() > SURE_DIGITS;
        if is_cut {
            product = Self::read(&format!("{fractions:.5e}"));
        }
        Self {
            is_negative: is_negative && !product.digits.is_empty(),
            is_rounded: is_cut || one.is_rounded || other.is_rounded,
            point: product.point + one.point + other.point,
            ..product
        }
    }

    /// Reads what Rust writes with `{:e}`: "-2.26187e5".
    fn read(text: &str) -> Self {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_end_matches('0').trim_start_matches('0');
        Self {
            // There is no "-0".
            is_negative: text.starts_with('-') && !digits.is_empty(),
            is_rounded: false,
            digits: digits.to_owned(),
            point: exponent.parse().map_or(0, |exponent: i32| exponent + 1),
        }
    }

    /// `0.digits`.
    fn fraction(&self) -> f64 {
        format!("0.{}", self.digits).parse().unwrap_or(0.0)
    }

    /// Its digits in a language, without saying whether they are rounded. The unit is the greatest that leaves so few
    /// places behind the point that the number reads better with it: "2.5 m", but "999,999,999".
    pub(crate) fn text(&self, lang: Lang) -> String {
        let sign = if self.is_negative { "-" } else { "" };
        if self.digits.is_empty() {
            return "0".to_owned();
        }
        if self.point > MOST_WHOLE_DIGITS || self.point < -MOST_ZEROS {
            return format!("{sign}{}", self.power_of_ten());
        }
        let (units, most_places): (&[(i32, &str)], i32) = match lang {
            Lang::En => (&[(12, " trillion"), (9, " bn"), (6, " m")], 3),
            Lang::Zh => (&[(8, "亿"), (4, "万")], 4),
        };
        let n_digits = self.digits.len() as i32;
        let fits = |unit: &&(i32, &str)| {
            self.point > unit.0 && n_digits - (self.point - unit.0) <= most_places
        };
        let (power, name) = units.iter().find(fits).copied().unwrap_or((0, ""));
        format!("{sign}{}{name}", self.plain(lang, self.point - power))
    }

    /// The digits with the point behind so many of them.
    fn plain(&self, lang: Lang, point: i32) -> String {
        let zeros = "0".repeat((-point).max(0) as usize);
        let padded = format!(
            "{zeros}{:0<width$}",
            self.digits,
            width = point.max(0) as usize
        );
        let (whole, fraction) = padded.split_at(point.max(0) as usize);
        let mut text = String::with_capacity(padded.len() + 8);
        for (idx, digit) in whole.chars().enumerate() {
            let left = whole.len() - idx;
            // Chinese counts in ten thousands and does not group by three.
            if lang == Lang::En && idx > 0 && left % 3 == 0 && whole.len() > 4 {
                text.push(',');
            }
            text.push(digit);
        }
        if whole.is_empty() {
            text.push('0');
        }
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(fraction);
        }
        text
    }

    /// "1.5 × 10³⁰⁰".
    fn power_of_ten(&self) -> String {
        let (first, rest) = self.digits.split_at(1);
        let rest = if rest.is_empty() {
            String::new()
        } else {
            format!(".{rest}")
        };
        let raised = |sign: char| match sign {
            '0' => '⁰',
            '1' => '¹',
            '2' => '²',
            '3' => '³',
            '4' => '⁴',
            '5' => '⁵',
            '6' => '⁶',
            '7' => '⁷',
            '8' => '⁸',
            '9' => '⁹',
            _ => '⁻',
        };
        let exponent: String = (self.point - 1).to_string().chars().map(raised).collect();
        format!("{first}{rest} × 10{exponent}")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers() {
        let check = |value: f64, en: &str, zh: &str| {
            assert_eq!(number(Lang::En, value), en);
            assert_eq!(number(Lang::Zh, value), zh);
        };
        check(0.0, "0", "0");
        check(-0.0, "0", "0");
        check(3.0, "3", "3");
        check(0.5, "0.5", "0.5");
        check(0.004, "0.004", "0.004");
        check(-0.001, "-0.001", "-0.001");
        check(0.000_001, "0.000001", "0.000001");
        check(0.000_000_12, "1.2 × 10⁻⁷", "1.2 × 10⁻⁷");
        check(5e-324, "5 × 10⁻³²⁴", "5 × 10⁻³²⁴");
        check(99.995, "99.995", "99.995");
        check(1200.0, "1200", "1200");
        check(9999.0, "9999", "9999");
        check(9_999.5, "9999.5", "9999.5");
        check(9_999.999, "9999.999", "9999.999");
        check(10_000.0, "10,000", "1万");
        check(10_000.5, "10,000.5", "10000.5");
        check(12_000.0, "12,000", "1.2万");
        check(12_345.0, "12,345", "1.2345万");
        check(-45_000.0, "-45,000", "-4.5万");
        check(226_187.0, "226,187", "22.6187万");
        check(300_000.0, "300,000", "30万");
        check(999_999.0, "999,999", "99.9999万");
        check(1e6, "1 m", "100万");
        check(1_000_001.0, "1,000,001", "100.0001万");
        check(2.5e6, "2.5 m", "250万");
        check(1_234_567.0, "1,234,567", "123.4567万");
        check(99_999_999.0, "99,999,999", "9999.9999万");
        check(1e8, "100 m", "1亿");
        check(100_000_001.0, "100,000,001", "10000.0001万");
        check(123_456_000.0, "123.456 m", "12345.6万");
        check(999_999_999.0, "999,999,999", "99999.9999万");
        check(999_999_999.99, "999,999,999.99", "999999999.99");
        check(1e9, "1 bn", "10亿");
        check(1e10, "10 bn", "100亿");
        check(3.5e11, "350 bn", "3500亿");
        check(999_999_999_999.0, "999,999,999,999", "99999999.9999万");
        check(1e12, "1 trillion", "10000亿");
        check(2.2e12, "2.2 trillion", "22000亿");
        check(
            9_007_199_254_740_991.0,
            "about 9007.2 trillion",
            "约90072000亿",
        );
        check(1e16, "1 × 10¹⁶", "1 × 10¹⁶");
        check(1.5e300, "1.5 × 10³⁰⁰", "1.5 × 10³⁰⁰");
        check(-1e300, "-1 × 10³⁰⁰", "-1 × 10³⁰⁰");
        check(core::f64::consts::PI, "about 3.14159", "约3.14159");
        check(1.0 / 3.0, "about 0.333333", "约0.333333");
        check(0.1 + 0.2, "about 0.3", "约0.3");
    }

    #[test]
    fn products() {
        let check = |value: f64, multiplier: f64, en: &str, zh: &str| {
            let found = Numeral::product(value, multiplier);
            assert_eq!(found.text(Lang::En), en);
            assert_eq!(found.text(Lang::Zh), zh);
            assert!(!found.is_rounded);
        };
        // As f64 these have errors in the 17th digit.
        check(1.1, 1e4, "11,000", "1.1万");
        check(4.35, 1e8, "435 m", "4.35亿");
        check(22.6187, 1e4, "226,187", "22.6187万");
        check(7.0, 1e-3, "0.007", "0.007");
        // Fifteen digits that no step of the point can lose.
        check(
            123_456_789.012_345,
            1e4,
            "1,234,567,890,123.45",
            "1234567890123.45",
        );
        check(-2.0, 1e4, "-20,000", "-2万");
        check(-2.0, -1e4, "20,000", "2万");
        check(1.5, 12.0, "18", "18");
        check(0.1, 3.0, "0.3", "0.3");
        check(0.0, -12.0, "0", "0");
        check(0.0, -1e4, "0", "0");
        check(1e308, 1e14, "1 × 10³²²", "1 × 10³²²");
        check(1e308, 2e14, "2 × 10³²²", "2 × 10³²²");
        check(5e-324, 1e-4, "5 × 10⁻³²⁸", "5 × 10⁻³²⁸");
        let cut = Numeral::product(123_456_789.0, 987_654_321.0);
        assert!(cut.is_rounded);
        assert_eq!(cut.text(Lang::En), "1.21933 × 10¹⁷");
    }

    /// Reads a number back, as a reader would; with it whether it says "about".
    fn understood(text: &str) -> (f64, bool) {
        let bare = text.trim_start_matches("about ").trim_start_matches('约');
        let units = [
            (" trillion", 12),
            (" bn", 9),
            (" m", 6),
            ("亿", 8),
            ("万", 4),
        ];
        let unit = units.iter().find(|(name, _)| bare.ends_with(name));
        let (name, mut exponent) = unit.copied().unwrap_or(("", 0));
        let digits = bare.trim_end_matches(name).replace(',', "");
        let (mantissa, raised) = digits.split_once(" × 10").unwrap_or((&digits, ""));
        let lowered = |sign| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|other| other == sign);
        let lowered = |sign| lowered(sign).map_or("-".to_owned(), |digit| digit.to_string());
        if let Ok(raised) = raised
            .chars()
            .map(lowered)
            .collect::<String>()
            .parse::<i32>()
        {
            exponent += raised;
        }
        let value = format!("{mantissa}e{exponent}").parse().unwrap();
        (value, bare.len() < text.len())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4000, ..ProptestConfig::default() })]

        #[test]
        fn both_languages_say_the_number_itself_or_about(
            wild in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO,
            digits in -1_000_000_000_000_000i64..1_000_000_000_000_000, n_digits in 0u32..15, places in 0i32..20,
        ) {
            // Most numbers of sources are short; most f64 are not.
            let short: f64 = format!("{}e-{places}", digits / 10i64.pow(n_digits)).parse().unwrap();
            for value in [wild, short] {
                let said = [Lang::En, Lang::Zh].map(|lang| understood(&number(lang, value)));
                prop_assert_eq!(said[0], said[1]);
                let (found, is_about) = said[0];
                if is_about {
                    // A number below the smallest normal one has fewer digits to be rounded.
                    prop_assert!((found - value).abs() <= value.abs() * 1e-5, "{} for {}", found, value);
                    prop_assert!(found != 0.0);
                } else {
                    prop_assert_eq!(found, value);
                }
            }
            prop_assert!(!understood(&number(Lang::En, short)).1, "{short} has at most 15 digits");
        }
    }

    #[test]
    fn sizes() {
        for (n_bytes, expected) in [
            (0, "0 kB"),
            (1, "1 kB"),
            (49_999, "50 kB"),
            (99_999, "100 kB"),
            (100_000, "0.1 MB"),
            (1_449_000, "1.4 MB"),
        ] {
            assert_eq!(file_size(n_bytes), expected);
        }
    }
}
