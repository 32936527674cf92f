//! Text of somebody else, made safe for a terminal and a log.

/// Stands for a character that isn't shown.
const DOT: char = '·';

/// What moves the cursor, breaks a line, turns the direction of writing, or can't be seen at all.
const fn is_unprintable(character: char) -> bool {
    matches!(
        character,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

/// A text on one line: control characters do nothing to a terminal, and nothing is a command to what reads a log (`::error` of
/// GitHub, `##vso[` of Azure, `##teamcity[`). As many characters come out as go in.
pub fn printable(text: &str) -> String {
    let mut safe: String = text.chars().map(|character| if is_unprintable(character) { DOT } else { character }).collect();
    let indent = safe.len() - safe.trim_start().len();
    if safe.get(indent..).is_some_and(|rest| rest.starts_with("::")) {
        safe.replace_range(indent..=indent, "·");
    }
    if safe.contains("##") { without_service_commands(&safe) } else { safe }
}

/// `##vso[` becomes `·#vso[`.
fn without_service_commands(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("##") {
        let (before, after) = rest.split_at(at);
        let name =
            after.trim_start_matches('#').trim_start_matches(|character: char| character == '_' || character.is_alphanumeric());
        safe.push_str(before);
        safe.push(if name.starts_with('[') { DOT } else { '#' });
        rest = after.strip_prefix('#').unwrap_or_default();
    }
    safe.push_str(rest);
    safe
}

/// JSON in which every character can be seen: the value is the same for who reads it.
pub fn printable_json(json: &str) -> String {
    if !json.chars().any(|character| character != '\n' && is_unprintable(character)) {
        return json.to_owned();
    }
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '\n' => safe.push('\n'),
            character if is_unprintable(character) => safe.push_str(&format!("\\u{:04x}", u32::from(character))),
            character => safe.push(character),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_speaks_to_a_terminal_or_a_log() {
        assert_eq!(printable("a\n::error\x1b[2J\u{9b}b\u{202e}"), "a·::error·[2J·b·");
        assert_eq!(printable("  ::error::x"), "  ·:error::x");
        assert_eq!(printable("a##[error]b ##vso[x] ###teamcity[ C## [x"), "a·#[error]b ·#vso[x] ··#teamcity[ C## [x");
        assert_eq!(printable("Cursus é 🎓"), "Cursus é 🎓");
    }

    #[test]
    fn json_keeps_its_value() {
        let json = serde_json::to_string_pretty(&["\u{9b}\u{202e}\x1b\n"]).unwrap_or_default();
        let safe = printable_json(&json);
        assert_eq!(safe, "[\n  \"\\u009b\\u202e\\u001b\\n\"\n]");
        assert_eq!(serde_json::from_str::<[String; 1]>(&safe).ok(), serde_json::from_str(&json).ok());
    }
}
