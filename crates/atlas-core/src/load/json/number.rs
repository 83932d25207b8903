//! Reading numbers.

use super::Malformed;
use super::parse::Parser;

/// By how many powers of ten a number is moved at once: a double holds no more than 308.
const STEP: i32 = 300;

impl Parser<'_> {
    /// A number. Exact up to 15 digits and 22 places, which is more than any figure in print has;
    /// beyond that the last digit may be off by one.
    pub(super) fn number(&mut self) -> Result<f64, Malformed> {
        let is_negative = self.peek() == Some(b'-');
        if is_negative {
            self.at += 1;
        }
        let (mut digits, mut exponent) = (0_u64, 0_i32);
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits(&mut digits, &mut exponent)?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            let start = self.at;
            self.digits(&mut digits, &mut exponent)?;
            exponent -= (self.at - start) as i32;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            let is_small = self.peek() == Some(b'-');
            if let Some(b'-' | b'+') = self.peek() {
                self.at += 1;
            }
            let (mut stated, mut lost) = (0, 0);
            self.digits(&mut stated, &mut lost)?;
            let stated = stated.min(9_999) as i32;
            exponent += if is_small { -stated } else { stated };
        }
        let mut size = digits as f64;
        while exponent < -STEP {
            size /= 10_f64.powi(STEP);
            exponent += STEP;
        }
        while exponent > STEP && size > 0.0 {
            size *= 10_f64.powi(STEP);
            exponent -= STEP;
        }
        if exponent < 0 {
            size /= 10_f64.powi(-exponent);
        } else if size > 0.0 {
            size *= 10_f64.powi(exponent);
        }
        if !size.is_finite() {
            return self.malformed();
        }
        Ok(if is_negative { -size } else { size })
    }

    /// At least one digit. Those that do not fit into 64 bits only count.
    fn digits(&mut self, digits: &mut u64, exponent: &mut i32) -> Result<(), Malformed> {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            let more = digits.checked_mul(10);
            match more.and_then(|more| more.checked_add(u64::from(digit - b'0'))) {
                Some(more) => *digits = more,
                None => *exponent += 1,
            }
            self.at += 1;
        }
        if self.at == start {
            return self.malformed();
        }
        Ok(())
    }
}
