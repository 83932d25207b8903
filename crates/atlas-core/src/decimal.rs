//! Numbers in decimal digits.
//!
//! The figures of policies have a few digits, so the general way (shortest digits of any double, some
//! 25 kB of program and tables) is more than visitors should download. Leaves out separators and words
//! (`atlas-words`).

/// How many digits a double always keeps (`DBL_DIG` of C).
const DIGITS: i32 = 15;
/// The least number of more digits than that.
const MOST: f64 = 1e15;

/// The digits of a number of at most 15 significant digits, without needless zeros: `0.75`, `300`,
/// `-1.5`. Of a longer one, the first 15, then zeros.
pub fn shortest(mut number: f64) -> String {
    let mut n_zeros = 0;
    while number.abs() >= MOST && number.is_finite() {
        number /= 10.0;
        n_zeros += 1;
    }
    let mut places = DIGITS;
    let mut below = 1.0;
    while below <= number.abs() && places > 0 {
        below *= 10.0;
        places -= 1;
    }
    with_places(number, places as u32) + &"0".repeat(n_zeros)
}

/// The digits of a number rounded to so many places (15 at most), without needless zeros.
pub fn with_places(number: f64, places: u32) -> String {
    let scale = 10_u64.pow(places.min(DIGITS as u32));
    let scaled = (number.abs() * scale as f64).round() as u64;
    let mut text = (scaled / scale).to_string();
    let mut rest = scaled % scale;
    if rest > 0 {
        text.push('.');
        let mut unit = scale / 10;
        while rest > 0 {
            text.push(char::from(b'0' + (rest / unit) as u8));
            rest %= unit;
            unit = (unit / 10).max(1);
        }
    }
    if number < 0.0 && text != "0" {
        text.insert(0, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits() {
        let check = |number: f64, expected: &str| assert_eq!(shortest(number), expected);
        check(0.0, "0");
        check(-0.0, "0");
        check(300.0, "300");
        check(0.75, "0.75");
        check(-1.5, "-1.5");
        check(30.59276, "30.59276");
        check(0.1 + 0.2, "0.3");
        check(1e12, "1000000000000");
        check(1.05, "1.05");
        check(100_000_000_000.0, "100000000000");
        check(0.000_001, "0.000001");
        check(1e18, "1000000000000000000");
        check(-2.5e21, "-2500000000000000000000");
        assert_eq!(with_places(33.333_33, 1), "33.3");
        assert_eq!(with_places(99.96, 1), "100");
        assert_eq!(with_places(-0.04, 1), "0");
    }

    proptest::proptest! {
        #[test]
        fn any_number_of_fifteen_digits_is_written_as_it_was(
            digits in 0_i64..1_000_000_000_000_000, places in 0_u32..15,
        ) {
            let text = format!("{digits}e-{places}");
            let number: f64 = text.parse().unwrap_or_default();
            let back: f64 = shortest(number).parse().unwrap_or(f64::NAN);
            proptest::prop_assert_eq!(back, number, "{} {}", text, shortest(number));
        }
    }
}
