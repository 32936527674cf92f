//! How texts of an association are built that have a form of their own.

use crate::spec::form::{Form, in_capitals, mask};
use crate::spec::iso::{self, meant_country};
use crate::spec::words::{amount_of_time, language_code};

/// Three small letters, as in ISO 639-2.
pub static TEACHING_LANGUAGE: Form = Form::binding(
    |text| mask(text, b"lll"),
    "^[a-z]{3}$",
    ["a language as three small letters, such as nld or eng", "een taal als drie kleine letters, zoals nld of eng"],
)
.meant(meant_teaching_language);

/// A language, perhaps with its script, perhaps with its region.
pub static LANGUAGE: Form = Form::binding(
    is_language,
    "^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
    ["a language with its region, such as nl-NL or en-GB", "een taal met de streek erbij, zoals nl-NL of en-GB"],
)
.meant(meant_language);

/// An amount: digits, at most one point, no sign.
pub static AMOUNT: Form = Form::binding(
    is_amount,
    "^[0-9]+(\\.[0-9]+)?$",
    [
        "digits with at most one point between them and without a sign, such as 1250.50",
        "cijfers met hoogstens één punt ertussen en zonder teken, zoals 1250.50",
    ],
)
.meant(meant_amount);

/// Two capitals, as in ISO 3166-1.
pub static COUNTRY: Form = Form::binding(
    |text| mask(text, b"LL"),
    "^[A-Z]{2}$",
    ["a country as two capitals, such as NL", "een land als twee hoofdletters, zoals NL"],
)
.meant(meant_country);

/// A duration of ISO 8601.
pub static DURATION: Form = Form::binding(
    is_duration,
    concat!(
        "^-?P(([0-9]+Y([0-9]+M)?([0-9]+[DW])?|[0-9]+M([0-9]+[DW])?|[0-9]+[DW])(T(",
        "[0-9]+H([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?|[0-9]+M([0-9]+(\\.[0-9]+)?S)?|[0-9]+(\\.[0-9]+)?S))?|T(",
        "[0-9]+H([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?|[0-9]+M([0-9]+(\\.[0-9]+)?S)?|[0-9]+(\\.[0-9]+)?S))$",
    ),
    [
        "a P and then numbers with their units, such as P10W for ten weeks or PT8H for eight hours",
        "een P en dan getallen met hun eenheid, zoals P10W voor tien weken of PT8H voor acht uur",
    ],
)
.meant(meant_duration);

/// A duration that is written in words, such as `10 weken`, or in small letters.
fn meant_duration(text: &str) -> Option<String> {
    let Some((number, unit)) = amount_of_time(text) else { return in_capitals(text) };
    Some(if unit == "Hour" { ["PT", &number, "H"] } else { ["P", &number, unit.get(..1)?] }.concat())
}

/// The domain name by which institutions know each other. Not part of a row: it depends on the type of a code.
pub static DOMAIN: Form = Form::binding(
    is_domain,
    "^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$",
    [
        "a domain name without https:// and without a slash, such as universiteit.example",
        "een domeinnaam zonder https:// en zonder schuine streep, zoals universiteit.example",
    ],
);

/// The code of three letters of a language that is written as a name, a code of two letters or a code with a region.
fn meant_teaching_language(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let language = text.split(['-', '_']).next().unwrap_or_default();
    let two = language_code(&text).unwrap_or(language);
    Some(iso::three_letters(two).unwrap_or(language).to_owned())
}

/// The language in small letters, its script with a capital, its region in capitals, and hyphens between them.
fn meant_language(text: &str) -> Option<String> {
    let text = text.trim();
    let mut meant = String::with_capacity(text.len());
    for (place, part) in text.split(['-', '_']).enumerate() {
        if place > 0 {
            meant.push('-');
        }
        let part = part.to_ascii_lowercase();
        match (place, part.len()) {
            (0, _) => meant.push_str(language_code(&part).unwrap_or(&part)),
            (_, 4) => {
                let (first, rest) = part.split_at_checked(1)?;
                meant.push_str(&first.to_ascii_uppercase());
                meant.push_str(rest);
            }
            _ => meant.push_str(&part.to_ascii_uppercase()),
        }
    }
    Some(meant)
}

fn is_language(text: &[u8]) -> bool {
    let mut parts = text.split(|&byte| byte == b'-');
    let language = parts.next().unwrap_or_default();
    if !(2..=4).contains(&language.len()) || !language.iter().all(u8::is_ascii_lowercase) {
        return false;
    }
    let mut next = parts.next();
    if next.is_some_and(|part| mask(part, b"Llll")) {
        next = parts.next();
    }
    if next.is_some_and(|part| mask(part, b"LL") || mask(part, b"999")) {
        next = parts.next();
    }
    next.is_none()
}

fn is_amount(text: &[u8]) -> bool {
    let mut halves = text.splitn(2, |&byte| byte == b'.');
    halves.all(|half| !half.is_empty() && half.iter().all(u8::is_ascii_digit))
}

/// The amount that is meant by one with a point at an end, and perhaps blanks or a plus around it. How else people write amounts is
/// the same in all systems.
fn meant_amount(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('+');
    if let Some(digits) = text.strip_suffix('.') {
        return Some(digits.to_owned());
    }
    text.starts_with('.').then(|| ["0", text].concat())
}

fn is_duration(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let Some(text) = text.strip_prefix(b"P") else { return false };
    let mut halves = text.splitn(2, |&byte| byte == b'T');
    let date = halves.next().unwrap_or_default();
    let (units, time) = match halves.next() {
        None => (parts(date, &[b"Y", b"M", b"DW"], false), Some(0)),
        Some(time) => (parts(date, &[b"Y", b"M", b"DW"], false), parts(time, &[b"H", b"M", b"S"], true)),
    };
    matches!((units, time), (Some(units), Some(time)) if units + time > 0 && (time > 0) == text.contains(&b'T'))
}

/// How many numbers with a unit a part of a duration has, each unit at most once and in this order; `None` for anything else.
/// Only the last of them may have a fraction.
fn parts(mut text: &[u8], units: &[&[u8]], fraction: bool) -> Option<u8> {
    let mut count = 0u8;
    let mut units = units.iter();
    while !text.is_empty() {
        let end = text.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
        let (number, rest) = text.split_at_checked(end)?;
        let (unit, rest) = rest.split_first()?;
        units.find(|known| known.contains(unit))?;
        let sound = match number.split_last() {
            Some((last, _)) if number.contains(&b'.') => {
                let points = number.iter().filter(|&&byte| byte == b'.').count();
                fraction && *unit == b'S' && points == 1 && *last != b'.' && number.first() != Some(&b'.')
            }
            whole => whole.is_some(),
        };
        if !sound {
            return None;
        }
        count = count.saturating_add(1);
        text = rest;
    }
    Some(count)
}

fn is_domain(text: &[u8]) -> bool {
    let mut labels = text.split(|&byte| byte == b'.');
    let sound = |label: &[u8]| {
        let ends = [label.first(), label.last()].into_iter().flatten().all(u8::is_ascii_alphanumeric);
        !label.is_empty() && ends && label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    let top = labels.next_back().unwrap_or_default();
    let mut below = labels.clone();
    top.len() >= 2 && top.iter().all(u8::is_ascii_alphabetic) && below.next().is_some() && labels.all(sound)
}
