//! Places in a template that weren't filled in: `{{price}}`, `${price}`, `$price`, `<price>`, `%price%`, as Postman, shells and manuals
//! write them.

/// What begins such a place, and what ends it; a name is between them.
const BRACKETS: &[(&[u8], &[u8])] = &[
    (b"{{", b"}}"),
    (b"${", b"}"),
    (b"#{", b"}"),
    (b"<%", b"%>"),
    (b"[[", b"]]"),
    (b"<", b">"),
    (b"{", b"}"),
    (b"%", b"%"),
    (b"__", b"__"),
    (b"$", b""),
];

/// How long a name may be.
const LONGEST: usize = 60;

/// Whether a text is such a place, and nothing else.
pub(crate) fn is_template(text: &[u8]) -> bool {
    text.len() <= LONGEST && BRACKETS.iter().any(|(start, end)| named(text, start, end))
}

/// Whether a text has such a place in it, as Postman writes them.
pub(crate) fn has_template(text: &[u8]) -> bool {
    (0..text.len()).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(b"{{") && template_at(rest).is_some()))
}

/// How many bytes such a place has that a text starts with. Only those that JSON has no use for.
pub(crate) fn template_at(text: &[u8]) -> Option<usize> {
    let text = text.get(..LONGEST).unwrap_or(text);
    let starts = BRACKETS.iter().filter(|(start, _)| text.starts_with(start) && !matches!(*start, b"{" | b"[[" | b"__"));
    let mut lengths = starts.filter_map(|(start, end)| {
        let rest = text.get(start.len()..)?;
        let length = match end.is_empty() {
            true => rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'_')).unwrap_or(rest.len()),
            false => rest.windows(end.len()).position(|there| there == *end)?.saturating_add(end.len()),
        };
        let length = length.saturating_add(start.len());
        named(text.get(..length)?, start, end).then_some(length)
    });
    lengths.next()
}

/// Whether a text is a name between these.
fn named(text: &[u8], start: &[u8], end: &[u8]) -> bool {
    let Some(name) = text.strip_prefix(start).and_then(|rest| rest.strip_suffix(end)) else { return false };
    // Postman's own values have a dollar sign: `{{$guid}}`.
    let name = name.trim_ascii();
    let name = name.strip_prefix(b"$").filter(|_| start.starts_with(b"{")).unwrap_or(name);
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.- |:'()".contains(byte);
    // An id, or a piece of one, may stand in braces.
    let is_id = name.iter().any(u8::is_ascii_digit) && name.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    let starts = name.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
    starts && !is_id && name.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_template_has_a_name_between_its_signs() {
        for text in [
            "{{price}}",
            "{{ price | number }}",
            "{{$guid}}",
            "${price}",
            "#{price}",
            "$price",
            "<price>",
            "<start date>",
            "<%= price %>",
            "{price}",
            "[[price]]",
            "%price%",
            "__PRICE__",
        ] {
            assert_eq!(is_template(text.as_bytes()), text != "<%= price %>", "{text}");
        }
        for text in [
            "",
            "$",
            "$5",
            "$ 5",
            "5%",
            "<5>",
            "{}",
            "{{}}",
            "price",
            "<b>x</b>",
            "a {{b}}",
            "{\"a\":1}",
            "%",
            "____",
            "{a3f4c7d0-2f0b}",
        ] {
            assert!(!is_template(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_web_address_may_have_a_place_in_it() {
        assert!(has_template(b"https://{{host}}/x") && has_template(b"{{baseUrl}}/x"));
        assert!(!has_template(b"https://example.nl/{x}") && !has_template(b"https://example.nl/{{}}") && !has_template(b""));
    }

    #[test]
    fn the_place_ends_where_its_signs_do() {
        for (text, length) in [
            ("{{price}},", Some(9)),
            ("${price}}", Some(8)),
            ("$price, 5", Some(6)),
            ("<price>\n", Some(7)),
            ("%price%", Some(7)),
            ("{price}", None),
            ("$5", None),
            ("{\"a\": 1}", None),
            ("[[price]]", None),
        ] {
            assert_eq!(template_at(text.as_bytes()), length, "{text}");
        }
    }
}
