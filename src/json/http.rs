//! The lines of an HTTP request or answer above a document, as they are copied from documentation or out of a tool.

/// The methods that a request starts with.
const METHODS: &[&[u8]] = &[b"GET", b"POST", b"PUT", b"PATCH", b"DELETE"];

/// Whether a text starts with the first line of a request, `PATCH /associations/1`, or of an answer, `HTTP/1.1 200 OK`.
#[cold]
pub(crate) fn is_first_line(text: &[u8]) -> bool {
    let line = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let is_request =
        |method: &&[u8]| line.strip_prefix(*method).is_some_and(|rest| rest.starts_with(b" ") && rest.contains(&b'/'));
    line.starts_with(b"HTTP/") || METHODS.iter().any(is_request)
}

/// Whether nothing else stands there: behind its first line, an HTTP message has headers, `Accept: application/json`, and an empty
/// line. Documentation adds comments that start with `#`.
#[cold]
pub(crate) fn is_all(text: &str) -> bool {
    let is_header = |line: &str| {
        let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        line.split_once(':').is_some_and(|(name, _)| is_name(name))
    };
    let mut rest = text.lines().skip(1).map(str::trim);
    is_first_line(text.as_bytes()) && rest.all(|line| line.is_empty() || line.starts_with('#') || is_header(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_message_are_told_from_prose() {
        for text in [
            "PATCH /associations/{associationId}\nContent-Type: application/json\n\n",
            "PUT endpoint /a/ooapi/associations/{associationId}\r\n\r\n# associationId = \"1\"\r\n",
            "HTTP/1.1 200 OK\nDate: Tue, 01 Dec 2026 08:00:00 GMT\n\n",
        ] {
            assert!(is_first_line(text.as_bytes()) && is_all(text), "{text}");
        }
        for text in ["POST the course to EduMS:\n", "PATCHES/1\n", "Get /courses\n", ""] {
            assert!(!is_first_line(text.as_bytes()), "{text}");
        }
        assert!(!is_all("GET /courses\n\nand this comes back\n"));
    }
}
