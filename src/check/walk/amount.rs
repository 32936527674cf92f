//! Numbers that stand in quotes, as people and spreadsheets write them: `"1.250,00"`, `"€ 1.550,00"`, `"1250,-"`, `"21%"`.

use crate::json::tape::Value;
use crate::spec::{Property, Type};

/// What a text means as a number.
pub(super) struct Meant {
    /// The readings, the likelier first, as JSON spells them.
    pub(super) readings: Vec<String>,
    /// Whether there is one reading, and nothing but the number in the text.
    pub(super) is_certain: bool,
}

/// What the text of a value means in a row of numbers; `None` when it is no number.
#[cold]
pub(super) fn meant(value: Value<'_>, row: &Property) -> Option<Meant> {
    let text = value.text()?;
    let is_percentage = row.name.ends_with("Percentage");
    let excludes_vat = row.name == "priceBeforeTax";
    let Some(written) = Written::of(if excludes_vat { without_vat(&text) } else { &text }, is_percentage) else {
        let number = in_words(&text.trim().to_lowercase(), is_percentage, row.r#type)?;
        return Some(Meant { readings: vec![number.to_owned()], is_certain: false });
    };
    let mut readings = written.readings();
    let sole = readings.len() == 1;
    if row.r#type == Type::Integer {
        readings.retain_mut(|number| match number.split_once('.') {
            Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => {
                *number = whole.to_owned();
                true
            }
            Some(_) => false,
            None => true,
        });
    } else if is_percentage && readings.len() > 1 {
        // No rate has thousands.
        readings.retain(|number| number.contains('.'));
        return Some(Meant { readings, is_certain: true });
    }
    let is_certain = sole && !(written.in_euros && in_another_currency(value));
    (!readings.is_empty()).then_some(Meant { readings, is_certain })
}

/// An amount without the words that it is one without VAT: `400 excl. btw`, `400 (ex VAT)`.
fn without_vat(text: &str) -> &str {
    const WITHOUT: &[&str] = &["excl.", "excl", "exclusief", "ex", "ex.", "excluding", "zonder", "without"];
    let end = text.trim_end_matches(['.', ')', ' ']);
    let bare = without_word(end, &["btw", "vat"]).and_then(|rest| without_word(rest, WITHOUT));
    bare.map_or(text, |bare| bare.trim_end_matches([' ', '(', ',']))
}

/// A text without the one of these words that it ends with, in capitals or not.
fn without_word<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| {
        let (rest, end) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
        end.eq_ignore_ascii_case(word).then(|| rest.trim_end())
    })
}

/// The number that people have a word for: a price of nothing, or a Dutch VAT rate.
fn in_words(text: &str, is_percentage: bool, r#type: Type) -> Option<&'static str> {
    let is_one = |words: &[&str]| words.contains(&text);
    match is_percentage {
        true if is_one(&["hoog", "hoog tarief", "high", "standaard", "standard", "algemeen"]) => Some("21"),
        true if is_one(&["laag", "laag tarief", "low", "reduced", "verlaagd"]) => Some("9"),
        true if is_one(&["nul", "nultarief", "vrijgesteld", "geen", "exempt", "zero", "none", "btw-vrij"]) => Some("0"),
        false if r#type == Type::Decimal && is_one(&["gratis", "kosteloos", "free"]) => Some("0"),
        _ => None,
    }
}

/// Whether a price, or the period of an invoice item, has another currency than the euro.
fn in_another_currency(amount: Value<'_>) -> bool {
    let price = amount.parent();
    let period = price.and_then(Value::parent).and_then(Value::parent);
    let code = price.and_then(|price| price.text_at("currency")).or_else(|| period?.text_at("currencyCode"));
    code.is_some_and(|code| !code.trim().is_empty() && code != "EUR")
}

/// A number as it is written: its groups of digits, and the separators between them.
struct Written {
    negative: bool,
    in_euros: bool,
    /// Whether a dash stands for the cents.
    is_whole: bool,
    groups: Vec<String>,
    separators: Vec<char>,
}

/// What stands for all sorts of blanks, among them those that don't break a line, between thousands.
const BLANK: char = ' ';

impl Written {
    fn of(text: &str, percentage: bool) -> Option<Self> {
        let visible: String = text.chars().filter(|sign| !matches!(sign, '\u{200b}'..='\u{200d}' | '\u{feff}')).collect();
        let mut rest = visible.trim();
        let mut written =
            Written { negative: false, in_euros: false, is_whole: false, groups: Vec::new(), separators: Vec::new() };
        if let (true, Some(number)) = (percentage, rest.strip_suffix('%')) {
            rest = number.trim_end();
        }
        // The sign stands before or behind the currency.
        let mut signed = false;
        for _ in 0..2 {
            if let (false, Some(number)) = (signed, rest.strip_prefix(['-', '\u{2212}', '+'])) {
                signed = true;
                written.negative = !rest.starts_with('+');
                rest = number.trim_start();
            }
            if let (false, Some(number)) = (written.in_euros, without_euro(rest)) {
                written.in_euros = true;
                rest = number;
            }
        }
        if let Some(number) = DASHES.iter().find_map(|dash| rest.strip_suffix(dash)) {
            written.is_whole = true;
            rest = number;
        }
        let mut group = String::new();
        for sign in rest.chars() {
            let separator = match sign {
                '0'..='9' => {
                    group.push(sign);
                    continue;
                }
                '.' | ',' => sign,
                '\'' | '\u{2019}' => '\'',
                _ if sign.is_whitespace() => BLANK,
                _ => return None,
            };
            written.groups.push(std::mem::take(&mut group));
            written.separators.push(separator);
        }
        written.groups.push(group);
        written.groups.iter().all(|group| !group.is_empty()).then_some(written)
    }

    /// The readings as JSON spells them, that with thousands first.
    fn readings(&self) -> Vec<String> {
        let mut readings = Vec::new();
        if self.are_thousands(&self.groups, &self.separators) {
            readings.extend(self.number(&self.groups, None));
        }
        if let (Some((fraction, whole)), Some(('.' | ',', before))) = (self.groups.split_last(), self.separators.split_last())
            && !self.is_whole
            && !before.contains(self.separators.last().unwrap_or(&BLANK))
            && self.are_thousands(whole, before)
        {
            readings.extend(self.number(whole, Some(fraction)));
        }
        readings
    }

    /// Whether groups of digits are thousands: three digits in each but the first, and one sort of separator.
    fn are_thousands(&self, groups: &[String], separators: &[char]) -> bool {
        let Some((first, rest)) = groups.split_first() else { return false };
        let kind = separators.first();
        let alike = |separator: &char| Some(separator) == kind || kind == Some(&BLANK);
        rest.is_empty()
            || (first.len() <= 3
                && !first.starts_with('0')
                && rest.iter().all(|group| group.len() == 3)
                && separators.iter().all(alike))
    }

    fn number(&self, whole: &[String], fraction: Option<&String>) -> Option<String> {
        let mut number = whole.concat();
        if number.len() > 1 && number.starts_with('0') {
            return None;
        }
        if self.negative {
            number.insert(0, '-');
        }
        if let Some(fraction) = fraction {
            number.push('.');
            number.push_str(fraction);
        }
        Some(number)
    }
}

/// What is written for no cents.
const DASHES: &[&str] = &[",--", ".--", ",-", ".-", ",\u{2013}", ",\u{2014}", ",\u{2212}", ",="];

/// A number without the euro before or behind it.
fn without_euro(text: &str) -> Option<&str> {
    for name in ["\u{20ac}", "EUR", "euro", "Euro", "eur"] {
        if let Some(rest) = text.strip_prefix(name) {
            return Some(rest.trim_start());
        }
        if let Some(rest) = text.strip_suffix(name) {
            return Some(rest.trim_end());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings(text: &str) -> Vec<String> {
        Written::of(text, false).map_or_else(Vec::new, |written| written.readings())
    }

    #[test]
    fn three_digits_behind_one_separator_have_two_readings() {
        assert_eq!(readings("1.250"), ["1250", "1.250"]);
        assert_eq!(readings("27,500"), ["27500", "27.500"]);
        assert_eq!(readings("-1.250"), ["-1250", "-1.250"]);
        assert_eq!(readings("1 250.000"), ["1250000", "1250.000"]);
    }

    #[test]
    fn all_else_has_one_reading() {
        for (text, number) in [
            ("1250", "1250"),
            ("1250.5", "1250.5"),
            ("262,50", "262.50"),
            ("1.250,00", "1250.00"),
            ("1,250.00", "1250.00"),
            ("1.250.000", "1250000"),
            ("12.345.678,9", "12345678.9"),
            ("0.125", "0.125"),
            ("1250.000", "1250.000"),
            ("1 250", "1250"),
            ("1\u{a0}250,00", "1250.00"),
            ("1\u{202f}250,00", "1250.00"),
            ("1'250.00", "1250.00"),
            ("\u{20ac} 1.550,00", "1550.00"),
            ("\u{20ac}\u{a0}-50", "-50"),
            ("- \u{20ac} 50", "-50"),
            ("EUR 1250", "1250"),
            ("1250 euro", "1250"),
            ("1250,-", "1250"),
            ("1.250,--", "1250"),
            ("\u{2212}12,5", "-12.5"),
            ("\u{200b}99\u{feff}", "99"),
        ] {
            assert_eq!(readings(text), [number], "{text}");
        }
    }

    #[test]
    fn what_is_no_number_has_none() {
        for text in
            ["", "veel", "1.25.00", "1250.00,00", "12.34,567.8", "007", "00,50", "1.250,", "$ 5", "EUR", "1 25", "1,2,3", "--5"]
        {
            assert_eq!(readings(text), [""; 0], "{text}");
        }
    }
}
