//! Exact decimal numbers.
//!
//! A figure is a whole number of units of 10^-scale. Every operation is exact or says that it can't be: no digit is ever
//! dropped silently, and only [`Decimal::round`] rounds, because it is asked to.

use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;

/// The most significant digits that a number of a document may have, on either side of the point.
pub const MAX_DIGITS: u32 = 28;

/// The most places behind the point that a result may need: as many as there are powers of ten in 128 bits.
const MAX_SCALE: u32 = 38;

/// An exact decimal number: `units` × 10^-`scale`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    units: i128,
    scale: u32,
}

/// The number has more digits than are kept exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyDigits;

impl fmt::Display for TooManyDigits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "This number has more than {MAX_DIGITS} digits.")
    }
}

impl std::error::Error for TooManyDigits {}

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal { units: 0, scale: 0 };

    /// A whole number.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Decimal { units: value as i128, scale: 0 }
    }

    /// The smallest step with that many digits behind the point: a cent for 2.
    #[must_use]
    pub const fn unit(places: u32) -> Self {
        Decimal { units: 1, scale: places }
    }

    /// Reads a number in JSON's grammar, exactly: `1e2` is 100.
    ///
    /// # Errors
    /// [`TooManyDigits`] when it needs more than 28 digits before or behind the point, or in all.
    ///
    /// ```
    /// use aanbod::price::Decimal;
    /// assert_eq!(Decimal::from_json(b"1.50").unwrap().to_string(), "1.5");
    /// assert_eq!(Decimal::from_json(b"1e2").unwrap(), Decimal::whole(100));
    /// assert!(Decimal::from_json(b"1e28").is_err());
    /// ```
    pub fn from_json(text: &[u8]) -> Result<Self, TooManyDigits> {
        match Decimal::short(text) {
            Some(number) => Ok(number),
            None => Decimal::long(text),
        }
    }

    /// Up to 18 characters without exponent, as nearly all are: these fit 64 bits. `None` for any other number.
    fn short(text: &[u8]) -> Option<Self> {
        if text.len() > 18 {
            return None;
        }
        let mut units = 0i64;
        let mut scale = 0u32;
        let mut fraction = 0u32;
        let mut negative = false;
        for &byte in text {
            match byte {
                b'0'..=b'9' => {
                    units = units.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
                    scale = scale.wrapping_add(fraction);
                }
                b'.' => fraction = 1,
                b'-' => negative = true,
                _ => return None, // e or E
            }
        }
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale = scale.wrapping_sub(1);
        }
        Some(Decimal { units: if negative { -i128::from(units) } else { i128::from(units) }, scale })
    }

    fn long(text: &[u8]) -> Result<Self, TooManyDigits> {
        let mut units: i128 = 0;
        let mut digits = 0u32; // of `units`
        let mut zeros = 0u32; // read, but not in `units` before another digit follows
        let mut whole_zeros = 0u32; // those of them before the point
        let mut places = 0u32; // behind the point so far
        let mut scale = 0i64; // places behind the point that `units` covers
        let mut negative = false;
        let mut fraction = false;
        let mut rest = text.iter();
        for &byte in rest.by_ref() {
            match byte {
                b'-' => negative = true,
                b'.' => fraction = true,
                b'0'..=b'9' => {
                    if fraction {
                        places = places.saturating_add(1);
                    }
                    if byte == b'0' {
                        if digits > 0 {
                            zeros = zeros.saturating_add(1);
                            whole_zeros = if fraction { whole_zeros } else { zeros };
                        }
                        continue;
                    }
                    digits = digits.saturating_add(zeros).saturating_add(1);
                    if digits > MAX_DIGITS {
                        return Err(TooManyDigits);
                    }
                    let shifted = power(zeros.saturating_add(1)).and_then(|factor| units.checked_mul(factor));
                    units = shifted.and_then(|u| u.checked_add(i128::from(byte - b'0'))).ok_or(TooManyDigits)?;
                    scale = i64::from(places);
                    zeros = 0;
                    whole_zeros = 0;
                }
                _ => break, // e or E
            }
        }
        let scale = scale.saturating_sub(i64::from(whole_zeros));
        if units == 0 {
            return Ok(Decimal::ZERO);
        }
        let mut exponent = 0i64;
        let mut below = false;
        for &byte in rest {
            match byte {
                b'-' => below = true,
                b'0'..=b'9' => exponent = exponent.saturating_mul(10).saturating_add(i64::from(byte - b'0')),
                _ => {}
            }
        }
        let scale = if below { scale.saturating_add(exponent) } else { scale.saturating_sub(exponent) };
        let units = if negative { -units } else { units };
        if scale > i64::from(MAX_DIGITS) || i64::from(digits).saturating_sub(scale) > i64::from(MAX_DIGITS) {
            return Err(TooManyDigits);
        }
        match u32::try_from(scale) {
            Ok(scale) => Ok(Decimal { units, scale }),
            Err(_) => {
                let shift = u32::try_from(scale.unsigned_abs()).map_err(|_| TooManyDigits)?;
                let units = power(shift).and_then(|factor| units.checked_mul(factor)).ok_or(TooManyDigits)?;
                Ok(Decimal { units, scale: 0 })
            }
        }
    }

    /// `None` when it can't be held exactly; so units always have an opposite, and a scale a power of ten.
    fn new(units: i128, scale: u32) -> Option<Self> {
        (units != i128::MIN && scale <= MAX_SCALE).then_some(Decimal { units, scale })
    }

    #[inline]
    fn at_scale(self, scale: u32) -> Option<i128> {
        if scale == self.scale {
            return Some(self.units);
        }
        product(self.units, power(scale.checked_sub(self.scale)?)?)
    }

    /// The sum; `None` when it doesn't fit exactly.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let sum = |a: Self, b: Self| {
            let scale = a.scale.max(b.scale);
            Decimal::new(a.at_scale(scale)?.checked_add(b.at_scale(scale)?)?, scale)
        };
        sum(self, other).or_else(|| sum(self.trimmed(), other.trimmed()))
    }

    /// The difference; `None` when it doesn't fit exactly.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(-other)
    }

    /// The product; `None` when it doesn't fit exactly.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let exact = |a: Self, b: Self| Decimal::new(product(a.units, b.units)?, a.scale.checked_add(b.scale)?);
        exact(self, other).or_else(|| exact(self.trimmed(), other.trimmed()))
    }

    /// That many percent of it; `None` when it doesn't fit exactly.
    #[must_use]
    pub fn percent(self, percentage: Self) -> Option<Self> {
        self.checked_mul(percentage)?.checked_mul(Decimal { units: 1, scale: 2 })
    }

    /// Rounded half away from zero to that many digits behind the point, as the tax office does.
    ///
    /// ```
    /// use aanbod::price::Decimal;
    /// let rounded = Decimal::from_json(b"-1622.835").unwrap().round(2).unwrap();
    /// assert_eq!(rounded.money(), "-1622.84");
    /// ```
    #[must_use]
    pub fn round(self, places: u32) -> Option<Self> {
        if self.scale <= places {
            return Some(self);
        }
        let Some(factor) = power(self.scale.checked_sub(places)?) else {
            // So many places are dropped that the number is smaller than any half.
            return Some(Decimal::ZERO);
        };
        let whole = self.units.checked_div(factor)?;
        let left = self.units.checked_rem(factor)?;
        let up = left.unsigned_abs() >= factor.unsigned_abs().div_ceil(2);
        let units = if up { whole.checked_add(self.units.signum())? } else { whole };
        Decimal::new(units, places)
    }

    /// Without needless zeros at the end.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        // Division of 128 bits costs a call; nearly every amount fits 64.
        if let Ok(mut units) = i64::try_from(self.units) {
            while self.scale > 0 && units % 10 == 0 {
                units /= 10;
                self.scale -= 1;
            }
            return Decimal { units: units.into(), scale: self.scale };
        }
        while self.scale > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.scale -= 1;
        }
        self
    }

    /// How many digits behind the point are needed.
    #[must_use]
    pub fn places(self) -> u32 {
        self.trimmed().scale
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.units < 0
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Decimal { units: if self.units < 0 { -self.units } else { self.units }, scale: self.scale }
    }

    /// As money on the wire: exact, with at least two digits behind the point.
    #[must_use]
    pub fn money(self) -> String {
        self.spelled(2)
    }

    /// Its shortest spelling with at least so many digits behind the point.
    fn spelled(self, least: u32) -> String {
        let Decimal { units, scale } = self.trimmed();
        let places = scale.max(least) as usize;
        // From the last digit to the first.
        let mut digits = Vec::with_capacity(24);
        digits.resize(places.saturating_sub(scale as usize), 0u8);
        let mut wide = units.unsigned_abs();
        let mut narrow = loop {
            match u64::try_from(wide) {
                Ok(narrow) => break narrow,
                Err(_) => digits.push(u8::try_from(wide % 10).unwrap_or(0)),
            }
            wide /= 10;
        };
        while narrow > 0 || digits.len() <= places {
            digits.push(u8::try_from(narrow % 10).unwrap_or(0));
            narrow /= 10;
        }
        let mut text = String::with_capacity(digits.len().saturating_add(2));
        if units < 0 {
            text.push('-');
        }
        for (place, digit) in digits.iter().enumerate().rev() {
            text.push(char::from(b'0'.saturating_add(*digit)));
            if place == places && place > 0 {
                text.push('.');
            }
        }
        text
    }
}

#[inline]
fn power(exponent: u32) -> Option<i128> {
    match POWERS.get(exponent as usize) {
        Some(&power) => Some(power.into()),
        None => 10i128.checked_pow(exponent),
    }
}

/// The powers of ten of up to 64 bits.
const POWERS: [i64; 19] = {
    let mut powers = [1; 19];
    let mut rest: &mut [i64] = &mut powers;
    let mut power = 1i64;
    while let [first, more @ ..] = rest {
        *first = power;
        power = power.wrapping_mul(10);
        rest = more;
    }
    powers
};

/// The product, where it fits. Nearly every amount fits 64 bits, and then so does the product fit 128.
#[inline]
fn product(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a).wrapping_mul(i128::from(b))),
        _ => a.checked_mul(b),
    }
}

impl std::ops::Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        // The one value without an opposite is never held.
        Decimal { units: self.units.saturating_neg(), scale: self.scale }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.at_scale(scale), other.at_scale(scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // One is so large that it can't be written at the other's scale: then it alone decides.
            (None, _) if self.units > 0 => Ordering::Greater,
            (None, _) => Ordering::Less,
            (_, None) if other.units > 0 => Ordering::Less,
            (_, None) => Ordering::Greater,
        }
    }
}

/// The shortest spelling: `12.5`, `-3`, `0`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spelled(0))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.money())
    }
}
