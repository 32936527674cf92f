//! Which values are plain: those of which the walk says nothing, as far as that can be told at once.

use super::rows::{Row, Sort};
use crate::check::walk::is_uri;
use crate::diagnostics::suggest::nearest_value;
use crate::json::decimal::Decimal;
use crate::json::guide::Written;
use crate::json::tape::{Shape, same};
use crate::json::template::is_template;
use crate::spec::words::{dutch, has_dutch_words, word as meant};
use crate::spec::{Minimum, Property, Values};
use crate::time::{LAST_DEFAULT, date_time_cut, days};

/// Up to so many characters a number has nothing to lose.
const LONGEST_NUMBER: usize = 18;

impl Row {
    /// Whether a value that isn't null, an object or a list is plain.
    #[inline]
    pub(super) fn is_plain(&self, shape: Shape, raw: &[u8], written: Written) -> bool {
        match (self.sort, shape) {
            (Sort::Boolean, Shape::True | Shape::False) => true,
            (Sort::Integer | Sort::Decimal, Shape::Number) => self.is_plain_number(raw),
            (Sort::Never | Sort::Object | Sort::Boolean | Sort::Integer | Sort::Decimal, _) => {
                self.sort == Sort::Object && shape == Shape::String && self.property.or_guid && is_guid(between(raw))
            }
            (_, Shape::String) => !written.escaped && self.is_plain_text(raw, written),
            _ => false,
        }
    }

    fn is_plain_number(&self, raw: &[u8]) -> bool {
        let is_whole = raw.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
        let is_fit = is_whole || (self.sort == Sort::Decimal && !raw.iter().any(|byte| matches!(byte, b'e' | b'E')));
        let (least, most) = (self.property.minimum, self.property.maximum);
        if !is_fit || raw.len() > LONGEST_NUMBER || (least.is_none() && most.is_none()) {
            return is_fit && raw.len() <= LONGEST_NUMBER;
        }
        let Ok(number) = Decimal::from_json(raw) else { return false };
        let is_enough = match least {
            None => true,
            Some(Minimum::Above(limit)) => number > Decimal::whole(limit.into()),
            Some(Minimum::AtLeast(limit)) => number >= Decimal::whole(limit.into()),
        };
        is_enough && most.is_none_or(|limit| number <= Decimal::whole(limit.into()))
    }

    /// Whether a text without escapes is plain.
    #[inline]
    fn is_plain_text(&self, raw: &[u8], written: Written) -> bool {
        let text = between(raw);
        match self.sort {
            Sort::Text => self.is_plain_string(raw, text, written),
            Sort::Listed => self.is_listed(raw, text, written),
            Sort::DateTime => {
                let Ok((read, is_cut)) = date_time_cut(text) else { return false };
                (self.property.any_digits || !is_cut) && (self.property.any_offset || read.zulu) && !read.instant.may_be_default()
            }
            Sort::Guid => is_guid(text),
            Sort::Date => is_date(text),
            Sort::Uri => is_uri(text) && self.is_plain_string(raw, text, written),
            Sort::Never | Sort::Object | Sort::Boolean | Sort::Integer | Sort::Decimal => false,
        }
    }

    fn is_plain_string(&self, raw: &[u8], text: &[u8], written: Written) -> bool {
        let Some((first, last)) = text.first().zip(text.last()) else { return self.takes_empty };
        let is_code = self.property.is_code;
        *first > b' '
            // Blanks at the edges count of a code, and so does a sign that isn't ASCII there.
            && (!is_code || (*first < 0x80 && *last > b' ' && *last < 0x80))
            // It may be JSON.
            && !matches!(first, b'{' | b'[')
            && (written.ascii || self.is_visible(text))
            && raw.len() <= self.longest as usize
            && self.property.form.is_none_or(|form| (form.matches)(text))
    }

    /// Whether all of a text beyond ASCII is seen, whatever the text is.
    fn is_visible(&self, mut text: &[u8]) -> bool {
        while let Some((first, rest)) = text.split_first() {
            text = match (first, rest) {
                (..0x80, _) => rest,
                // Â to Å, Ë, ð, and â before a sign are rare, and may be a text in another encoding.
                (0xc3, [0x82..=0x85 | 0x8b | 0xb0, ..] | [0xa2, 0xc2 | 0xe2, ..]) => return false,
                // À to ÿ, and more letters of Europe.
                (0xc3..=0xc8, [0x80..=0xbf, rest @ ..]) => rest,
                // – — ‘ ’ “ ” „ • …
                (0xe2, [0x80, 0x93 | 0x94 | 0x98 | 0x99 | 0x9c..=0x9e | 0xa2 | 0xa6, rest @ ..]) => rest,
                // €
                (0xe2, [0x82, 0xac, rest @ ..]) => rest,
                _ => return false,
            };
        }
        // Of a form and a code every sign counts.
        self.property.form.is_none()
    }

    fn is_listed(&self, raw: &[u8], text: &[u8], written: Written) -> bool {
        let (list, is_closed) = match self.property.values {
            Values::Any => return false,
            Values::Open(list) => (list, false),
            Values::Closed(list) => (list, true),
        };
        if list.iter().any(|known| same(known.as_bytes(), text)) {
            return true;
        }
        !is_closed
            && (list.is_empty()
                || self.name == "currencyCode"
                || self.property.in_use.iter().any(|known| same(known.as_bytes(), text)))
            && !has_dutch_words(self.name)
            && !text.is_empty()
            && written.ascii
            && self.is_plain_string(raw, text, written)
    }
}

impl Row {
    /// Whether a text is plain that a list of the table `root` lacks: one that no value of the list is meant by. That takes some
    /// time to tell.
    #[cold]
    pub(super) fn is_plain_other(&self, root: &'static Property, raw: &[u8], written: Written) -> bool {
        let text = between(raw);
        let (Values::Open(list), Ok(word)) = (self.property.values, std::str::from_utf8(text)) else { return false };
        !written.escaped
            && written.ascii
            && !text.is_empty()
            && self.is_plain_string(raw, text, written)
            && !is_template(text.trim_ascii())
            && dutch(self.name, word).is_none()
            && nearest_value(word, list.iter().copied(), Some(root)).is_none()
            && meant(word, list.iter().copied()).is_none()
    }
}

/// A text without its quotes.
#[inline]
fn between(raw: &[u8]) -> &[u8] {
    raw.get(1..raw.len().wrapping_sub(1)).unwrap_or_default()
}

/// Whether a text is a GUID that a thing may have.
#[inline]
fn is_guid(text: &[u8]) -> bool {
    let Some(text) = text.first_chunk::<36>().filter(|_| text.len() == 36) else { return false };
    let mut is_right = true;
    for (at, byte) in text.iter().enumerate() {
        is_right &= if matches!(at, 8 | 13 | 18 | 23) { *byte == b'-' } else { byte.is_ascii_hexdigit() };
    }
    let [first, ..] = text;
    is_right
        && (!matches!(first, b'0' | b'f' | b'F') || text.iter().any(|byte| *byte != b'-' && !byte.eq_ignore_ascii_case(first)))
}

/// Whether a text is a day behind those that programs write when there is no date.
fn is_date(text: &[u8]) -> bool {
    days(text).is_some_and(|days| i64::from(days) > LAST_DEFAULT)
}
