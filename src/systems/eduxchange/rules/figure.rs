//! The figure in a text that people read, such as “€ 1.250,50”.

use crate::json::decimal::Decimal;

/// Languages that write a comma before the cents.
const COMMA: &str = " bg ca cs da de el es et fi fr fy hr hu is it lt lv nb nl nn no pl pt ro ru sk sl sv tr uk ";

/// The only figure in a text; `None` when there is none, or more than one, or it isn't certain what it says.
pub(super) fn figure(text: &str, language: &str) -> Option<Decimal> {
    let digits = digits(text)?;
    let language = language.split('-').next().unwrap_or_default();
    let (comma, point) = (read(&digits, ','), read(&digits, '.'));
    if language == "en" {
        // What a language doesn't write itself can only be meant as another one writes it.
        point.or(comma)
    } else if !language.is_empty() && COMMA.split(' ').any(|known| known == language) {
        comma.or(point)
    } else {
        match (comma, point) {
            (Some(one), Some(other)) if one != other => None,
            (one, other) => one.or(other),
        }
    }
}

/// The digits of the only figure in a text with the marks between them; a space of any sort is a space.
fn digits(text: &str) -> Option<String> {
    let mut found = String::new();
    let mut over = false;
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let mark = match character {
            '.' | ',' => Some(character),
            ' ' | '\u{a0}' | '\u{202f}' => Some(' '),
            '\'' | '’' => Some('\''),
            _ => None,
        };
        if character.is_ascii_digit() {
            // A second figure, or one that is cut off or below zero.
            if over || (found.is_empty() && matches!(before, '.' | ',' | '-' | '−')) {
                return None;
            }
            found.push(character);
        } else if !found.is_empty() && !over {
            match mark.filter(|_| rest.peek().is_some_and(char::is_ascii_digit)) {
                Some(mark) => found.push(mark),
                None => over = true,
            }
        }
        if character == '%' {
            return None;
        }
        before = character;
    }
    (!found.is_empty()).then_some(found)
}

/// Digits in which `mark` stands before the cents and any other mark between groups of three.
fn read(digits: &str, mark: char) -> Option<Decimal> {
    let mut halves = digits.split(mark);
    let (whole, cents) = (halves.next()?, halves.next());
    let among = whole.chars().find(|character| !character.is_ascii_digit());
    let mut plain = String::with_capacity(digits.len());
    if let Some(among) = among {
        for (place, group) in whole.split(among).enumerate() {
            let fits = if place == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
            if !fits {
                return None;
            }
            plain.push_str(group);
        }
    } else {
        plain.push_str(whole);
    }
    if let Some(cents) = cents {
        plain.push('.');
        plain.push_str(cents);
    }
    let sound = halves.next().is_none() && plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    sound.then(|| Decimal::from_json(plain.as_bytes()).ok())?
}

#[cfg(test)]
mod tests {
    use super::figure;

    fn money(text: &str, language: &str) -> Option<String> {
        figure(text, language).map(|figure| figure.money())
    }

    #[test]
    fn dutch_and_english_differ_in_point_and_comma() {
        assert_eq!(money("€ 1.250", "nl-NL").as_deref(), Some("1250.00"));
        assert_eq!(money("€ 1.250", "en-GB").as_deref(), Some("1.25"));
        assert_eq!(money("€ 1.250,50", "nl-NL").as_deref(), Some("1250.50"));
        assert_eq!(money("EUR 1,250.50", "en").as_deref(), Some("1250.50"));
        assert_eq!(money("1.250.000,5", "nl").as_deref(), Some("1250000.50"));
    }

    #[test]
    fn another_language_s_way_is_read_where_it_is_the_only_one() {
        assert_eq!(money("€ 1250.50", "nl-NL").as_deref(), Some("1250.50"));
        assert_eq!(money("€ 1250,50", "en-GB").as_deref(), Some("1250.50"));
        assert_eq!(money("€ 1250,50", "").as_deref(), Some("1250.50"));
        assert_eq!(money("€ 1.250", "xx"), None);
        assert_eq!(money("€ 1.250", ""), None);
    }

    #[test]
    fn words_and_dashes_around_it_do_not_matter() {
        assert_eq!(money("1250 euro per jaar", "nl-NL").as_deref(), Some("1250.00"));
        assert_eq!(money("€\u{a0}1.250,-", "nl-NL").as_deref(), Some("1250.00"));
        assert_eq!(money("1 250,50 €", "fr-FR").as_deref(), Some("1250.50"));
        assert_eq!(money("CHF 1’250.50", "de-CH").as_deref(), Some("1250.50"));
    }

    #[test]
    fn what_is_not_certain_is_no_figure() {
        for text in ["gratis", "", "€ 100 of € 200", "21%", "100 (21% btw)", "-100", ",50", "1.25.50", "12,34,56", "2.0.1"] {
            assert_eq!(money(text, "nl-NL"), None, "{text}");
        }
        assert_eq!(money(&"9".repeat(40), "nl-NL"), None);
    }
}
