//! Numbers that JSON spells otherwise.

use super::{Broken, Repair};
use crate::json::tape::Shape;

/// Hexadecimal digits that are read at most.
const LONGEST: usize = 15;

impl Broken {
    /// A number in another spelling, and what it comes to.
    pub(super) fn bad_number(&self) -> Vec<Repair> {
        let word = self.between(self.at, self.to);
        // Behind a comma stands a name, so that these are the decimals of the number before it, or more of its thousands.
        if let Some(whole) = self.in_object().then(|| self.number_before(",")).flatten() {
            return self.grouped(whole, self.to);
        }
        // A date, a time or an id goes on, or has other signs: it is a text.
        if self.value_end(self.at) != self.to {
            return self.in_quotes();
        }
        let plain = word.strip_prefix(['+', '-']).unwrap_or(word);
        let minus = if word.starts_with('-') { "-" } else { "" };
        if let Some(number) = other_base(plain).or_else(|| dotted(plain)) {
            return vec![Repair::replaced(self.at, self.to, &(minus.to_owned() + &number)).when_certain(true)];
        }
        let digits = plain.trim_start_matches('0');
        let digits = if digits.starts_with(|c: char| c.is_ascii_digit()) { digits.to_owned() } else { "0".to_owned() + digits };
        if plain.starts_with('0') && is_number(&digits) {
            let mut repairs = vec![Repair::replaced(self.at, self.to, &(minus.to_owned() + &digits))];
            // A code keeps its zeros, as a text.
            if minus.is_empty() {
                repairs.push(Repair::replaced(self.at, self.to, &["\"", plain, "\""].concat()));
            }
            return repairs;
        }
        let readings = self.readings(self.at, self.to);
        if readings.is_empty() { self.in_quotes() } else { readings }
    }

    /// A number with blanks between its thousands: `1 250,00`.
    pub(super) fn apart(&self) -> Vec<Repair> {
        match self.number_before(" ") {
            Some(whole) if self.here().is_some_and(|c| c.is_ascii_digit()) => self.grouped(whole, self.to),
            _ => Vec::new(),
        }
    }

    /// Where the number starts that ends right before the fault, with nothing but this between.
    fn number_before(&self, between: &str) -> Option<usize> {
        let number = self.previous().filter(|node| node.shape == Shape::Number)?;
        let between_numbers = self.between(number.end as usize, self.at);
        (between_numbers == between).then_some(number.start as usize)
    }

    /// The readings of a number that goes on behind a comma or blank, perhaps with decimals behind another.
    fn grouped(&self, from: usize, to: usize) -> Vec<Repair> {
        let rest = self.from(to);
        let more: usize = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | ' '))).unwrap_or(rest.len());
        let more = self.between(to, to.saturating_add(more));
        // A comma may end the number as well: the longest that is one counts.
        let ends = more.rmatch_indices([',', ' ']).map(|(at, _)| at);
        let mut ends = std::iter::once(more.len()).chain(ends).chain([0]);
        ends.find_map(|length| Some(self.readings(from, to.saturating_add(length))).filter(|all| !all.is_empty()))
            .unwrap_or_default()
    }

    /// What a number with commas, points and blanks comes to.
    fn readings(&self, from: usize, to: usize) -> Vec<Repair> {
        let text = self.between(from, to);
        let (minus, plain) = text.strip_prefix('-').map_or(("", text), |plain| ("-", plain));
        let all = amounts(plain);
        let is_certain = all.len() == 1;
        let repair = |amount: String| Repair::replaced(from, to, &(minus.to_owned() + &amount)).when_certain(is_certain);
        all.into_iter().map(repair).collect()
    }
}

/// Whether this is a number without sign as JSON writes it, without exponent.
fn is_number(text: &str) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(decimals) && (whole == "0" || !whole.starts_with('0'))
}

/// A hexadecimal number, or one with underscores.
fn other_base(plain: &str) -> Option<String> {
    if let Some(digits) = plain.strip_prefix("0x").or_else(|| plain.strip_prefix("0X")) {
        let sound = !digits.is_empty() && digits.len() <= LONGEST && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        return u64::from_str_radix(digits, 16).ok().filter(|_| sound).map(|number| number.to_string());
    }
    let joined = plain.replace('_', "");
    (is_number(&joined) && !plain.starts_with('_') && !plain.ends_with('_')).then_some(joined)
}

/// A number that starts or ends with its point.
fn dotted(plain: &str) -> Option<String> {
    // An exponent stays as it is.
    if let Some((start, power)) = plain.split_once(['e', 'E']) {
        let digits = power.strip_prefix(['+', '-']).unwrap_or(power);
        let is_power = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        return dotted(start).filter(|_| is_power).map(|number| [&number, "e", power].concat());
    }
    let number = match plain.strip_suffix('.') {
        Some(whole) => whole.to_owned(),
        None => "0".to_owned() + plain.strip_prefix('.').map(|_| plain)?,
    };
    is_number(&number).then_some(number)
}

/// What an amount comes to as people write it: with a decimal comma, with thousands apart, or both.
fn amounts(text: &str) -> Vec<String> {
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    if !separators.iter().all(|separator| matches!(separator, '.' | ',' | ' ')) {
        return Vec::new();
    }
    let (Some(&last), Some((&end, groups))) = (separators.last(), parts.split_last()) else { return Vec::new() };
    let first = groups.first().copied().unwrap_or_default();
    if parts.iter().any(|part| part.is_empty()) || (first.starts_with('0') && first != "0") {
        return Vec::new();
    }
    let apart = |separators: &[char], groups: &[&str]| {
        separators.windows(2).all(|two| two.first() == two.last())
            && first.len() <= 3
            && first != "0"
            && groups.iter().skip(1).all(|group| group.len() == 3)
    };
    let before = separators.get(..separators.len().saturating_sub(1)).unwrap_or_default();
    let mut all = Vec::new();
    // The last separator is that of the decimals, unless it is one of the thousands.
    if last != ' ' && !before.contains(&last) && (before.is_empty() || apart(before, groups)) {
        all.push([&groups.concat(), ".", end].concat());
    }
    if apart(&separators, &parts) && end.len() == 3 {
        let whole = parts.concat();
        // Three digits behind a separator of its own sort are decimals to nobody.
        if before.is_empty() || before.contains(&last) {
            all.insert(0, whole);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::amounts;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, read) in [
            ("1.210,00", &["1210.00"][..]),
            ("1,210.00", &["1210.00"]),
            ("1 250,00", &["1250.00"]),
            ("1 250", &["1250"]),
            ("12,50", &["12.50"]),
            ("0,5", &["0.5"]),
            ("1,250", &["1250", "1.250"]),
            ("0,250", &["0.250"]),
            ("1.250.000", &["1250000"]),
            ("1.250.000,50", &["1250000.50"]),
            ("12,5000", &["12.5000"]),
            ("1.2.3", &[]),
            ("1,2,3", &[]),
            ("1 25", &[]),
            ("007,5", &[]),
            ("1.210,", &[]),
            ("12", &[]),
            ("12-50", &[]),
        ] {
            assert_eq!(amounts(text), read, "{text}");
        }
    }
}
