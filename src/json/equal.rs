//! Whether two values are equal: numbers by their exact value, objects whatever the order of their keys.

use super::tape::{Shape, Value, decoded};
use crate::json::order::{Index, index};
use crate::json::value::Operation;

/// Whether two values are equal as JSON. Of a key that stands twice, the last value counts.
pub(crate) fn equal(a: Value<'_>, b: Value<'_>) -> bool {
    if a.shape() != b.shape() {
        return false;
    }
    if a.raw() == b.raw() {
        return true;
    }
    match a.shape() {
        Shape::Null | Shape::True | Shape::False => true,
        Shape::Number => same_number(a.raw(), b.raw()),
        Shape::String => same_text(a, b),
        Shape::Array => {
            let (mut a, mut b) = (a.children(), b.children());
            loop {
                match (a.next(), b.next()) {
                    (None, None) => return true,
                    (Some(a), Some(b)) if equal(a, b) => {}
                    _ => return false,
                }
            }
        }
        Shape::Object => {
            let (a, b) = (Members::of(a), Members::of(b));
            let mut both = a.places.iter().zip(&b.places);
            a.places.len() == b.places.len()
                && both.all(|((key, &one), (other, &two))| key == other && equal(a.object.at(one), b.object.at(two)))
        }
    }
}

/// The members of an object by their keys; of a key that stands twice, the last.
pub(crate) struct Members<'t> {
    object: Value<'t>,
    places: Index,
    /// How often each key is there; empty when each is there once.
    times: Index,
}

impl<'t> Members<'t> {
    /// Those of this object.
    pub fn of(object: Value<'t>) -> Self {
        let places = index(object.children().map(|child| (child.key().into_owned(), child.index())));
        let mut times = Index::new();
        if object.children().nth(places.len()).is_some() {
            for child in object.children() {
                let count = times.entry(child.key().into_owned()).or_default();
                *count = count.saturating_add(1);
            }
        }
        Members { object, places, times }
    }

    /// The one with this key.
    pub fn get(&self, key: &str) -> Option<Value<'t>> {
        self.places.get(key).map(|&place| self.object.at(place))
    }

    /// What takes a key away: where it stands twice in the text, the other one would be there once the last is gone.
    pub fn removal(&self, key: &str, path: &str) -> impl Iterator<Item = Operation> {
        let times = self.times.get(key).copied().unwrap_or(1);
        std::iter::repeat_n(Operation::Remove { path: path.to_owned() }, times as usize)
    }

    /// In the order of the text.
    pub fn in_order(&self) -> impl Iterator<Item = Value<'t>> {
        self.object.children().filter(|child| self.places.get(&*child.key()) == Some(&child.index()))
    }
}

/// Whether two values are written alike but for the white space and comments between their parts.
pub(super) fn same_spelling(a: Value<'_>, b: Value<'_>) -> bool {
    if a.shape() != b.shape() {
        return false;
    }
    if !matches!(a.shape(), Shape::Array | Shape::Object) {
        return a.raw() == b.raw();
    }
    let (mut a, mut b) = (a.children(), b.children());
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a.raw_key() == b.raw_key() && same_spelling(a, b) => {}
            _ => return false,
        }
    }
}

fn same_text(a: Value<'_>, b: Value<'_>) -> bool {
    // Halves of surrogate pairs all read as U+FFFD.
    let halves = |value: Value<'_>| {
        let mut halves = Vec::new();
        decoded(value.text_bytes().unwrap_or_default(), value.node().escaped, &mut |half| halves.push(half));
        halves
    };
    a.text().is_some_and(|text| b.text().is_some_and(|other| text == other))
        && (!(a.node().escaped || b.node().escaped) || halves(a) == halves(b))
}

fn same_number(a: &[u8], b: &[u8]) -> bool {
    match (Number::read(a), Number::read(b)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// A number as 0.`digits` × 10^`exponent`, with neither zeros in front nor behind, so that equal numbers look equal.
#[derive(PartialEq)]
struct Number {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

impl Number {
    /// `None` when the exponent is beyond all reason.
    fn read(raw: &[u8]) -> Option<Self> {
        let (negative, raw) = raw.strip_prefix(b"-").map_or((false, raw), |rest| (true, rest));
        let mut parts = raw.splitn(2, |byte| matches!(byte, b'e' | b'E'));
        let mantissa = parts.next().unwrap_or_default();
        let mut exponent: i64 = match parts.next() {
            Some(text) => std::str::from_utf8(text).ok()?.parse().ok()?,
            None => 0,
        };
        let whole = mantissa.iter().position(|&byte| byte == b'.').unwrap_or(mantissa.len());
        exponent = exponent.checked_add(i64::try_from(whole).ok()?)?;
        let mut digits: Vec<u8> = mantissa.iter().copied().filter(u8::is_ascii_digit).collect();
        let zeros = digits.iter().take_while(|&&digit| digit == b'0').count();
        digits.drain(..zeros);
        exponent = exponent.checked_sub(i64::try_from(zeros).ok()?)?;
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        if digits.is_empty() {
            return Some(Number { negative: false, digits, exponent: 0 });
        }
        Some(Number { negative, digits, exponent })
    }
}

#[cfg(test)]
mod tests {
    use super::same_number;

    #[test]
    fn numbers_are_equal_by_their_exact_value() {
        for (a, b) in [
            ("1210", "1210.0"),
            ("1e2", "100"),
            ("0.1", "1E-1"),
            ("0.10", "0.1"),
            ("-0", "0.0"),
            ("0e5", "0"),
            ("123456789012345678901234567890e-1", "12345678901234567890123456789"),
        ] {
            assert!(same_number(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
        for (a, b) in [
            ("1", "-1"),
            ("0.1", "0.10000000000000000000000000000000001"),
            ("12345678901234567890123456789", "12345678901234567890123456788"),
            ("1e99999999999999999999", "1e99999999999999999998"),
        ] {
            assert!(!same_number(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
    }
}
