//! What a text is that isn't JSON at all: a table, YAML, XML, Base64, prose, JSON that was put into a text, or JSON with a log's words
//! before it.

use super::characters::is_invisible;
use super::document::{is_property, read};
use super::fault::SyntaxProblem;
use super::tape::{Shape, Tape};

/// What a text is in the place of JSON.
pub(crate) struct Foreign {
    pub problem: SyntaxProblem,
    /// The bytes that show it.
    pub from: usize,
    pub to: usize,
    /// The document that was put into the text, where it can be read.
    pub document: Option<String>,
}

/// Longer texts are looked at no further, so that nothing large is read twice.
const LONGEST: usize = 1 << 20;

/// How often JSON may be put into a text.
const DEEPEST: usize = 3;

/// What a text is that can't be read; `None` when it is JSON with a mistake in it, as far as anybody can tell.
#[cold]
#[inline(never)]
pub(crate) fn foreign(bytes: &[u8]) -> Option<Foreign> {
    let whole = std::str::from_utf8(bytes).ok().filter(|whole| whole.len() <= LONGEST)?;
    let text = whole.trim_start_matches(|sign: char| sign == '\u{feff}' || sign.is_ascii_whitespace());
    let from = whole.len().saturating_sub(text.len());
    let text = text.trim_end();
    let first = text.lines().next()?.trim_end();
    let found = |problem, length: usize| Some(Foreign { problem, from, to: from.saturating_add(length), document: None });
    if ["%PDF-", "PK\u{3}\u{4}", "{\\rtf"].iter().any(|start| text.starts_with(start)) {
        return found(SyntaxProblem::NotText, 4);
    }
    if let Some(document) = without_marks(text) {
        return Some(Foreign { document, ..found(SyntaxProblem::LineMarks, first.len())? });
    }
    if is_in_text(text) {
        let document = document_in(text, DEEPEST);
        return Some(Foreign { document, ..found(SyntaxProblem::JsonText, first.len())? });
    }
    if text.starts_with('"') && text.contains(':') {
        let opened = ["{", text].concat();
        let braced = if read_whole(&opened).is_some() { opened } else { ["{", text.trim_end_matches(','), "}"].concat() };
        // What else is wrong in there is told when the braces are there.
        if is_property(first.as_bytes()) || read_whole(&braced).is_some() {
            return Some(Foreign { document: Some(braced), ..found(SyntaxProblem::NoBraces, first.len())? });
        }
    }
    let is_closed_before = text.split('{').next().is_some_and(|words| words.contains(']'));
    let is_list_of_words =
        is_closed_before && text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(char::is_alphanumeric));
    if text.starts_with(['{', '"', '\'', '`', '/', '#']) || (text.starts_with('[') && !is_list_of_words) {
        return if is_table(text) { found(SyntaxProblem::Table, first.len()) } else { None };
    }
    if let Some(length) = words_before(text) {
        return found(SyntaxProblem::TextBefore, length);
    }
    let is_tag = text.strip_prefix('<').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_alphabetic()));
    let has_bracket = text.contains(['{', '[', '}', ']']);
    let is_page = text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("<html"));
    if is_tag && !is_page && text.ends_with('>') && (text.contains("</") || text.contains("/>")) && !has_bracket {
        return found(SyntaxProblem::Xml, text.find('>')?.saturating_add(1));
    }
    if is_base64(text) {
        return found(SyntaxProblem::Base64, first.len());
    }
    if is_yaml(text) {
        return found(SyntaxProblem::Yaml, first.len());
    }
    if is_table(text) {
        return found(SyntaxProblem::Table, first.len());
    }
    let is_prose = text.starts_with(char::is_alphabetic) && text.contains([' ', '/', '\\', '=']) && !has_bracket;
    if is_prose { found(SyntaxProblem::NoJson, first.len()) } else { None }
}

/// The document whose lines have a sign before them, as in a quoted e-mail; with words above it, none to put in the place of both.
fn without_marks(text: &str) -> Option<Option<String>> {
    let bare = |mark: char| {
        let line = |line: &str| Some(line.trim_start().strip_prefix(mark)?.to_owned());
        let marked =
            || text.lines().skip_while(|line| !line.trim_start().starts_with(mark)).filter(|line| !line.trim().is_empty());
        let lines: Option<Vec<String>> = marked().map(line).collect();
        let document = lines.filter(|lines| lines.len() > 1).and_then(|lines| read_whole(&lines.join("\n")))?;
        Some(text.starts_with(mark).then_some(document))
    };
    ['>', '+'].into_iter().find_map(bare)
}

/// Whether a text starts as JSON does that was put into a text: `{\"`, `[{""`, `{&quot;`, or a quote and a bracket.
fn is_in_text(text: &str) -> bool {
    let mut rest = text;
    for quote in ['"', '\'', '`'] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|inner| inner.strip_suffix(quote)) {
            let start = inner.trim_start();
            if start.starts_with('{') && start.contains(':') && read_whole(inner).is_some() {
                return true;
            }
            rest = inner;
        }
    }
    if !rest.starts_with(['{', '[']) {
        return false;
    }
    let blanks = ["{", "[", "\\n", "\\r", "\\t", " ", "\n", "\r", "\t"];
    while let Some(next) = blanks.iter().find_map(|blank| rest.strip_prefix(blank)) {
        rest = next;
    }
    let is_doubled =
        rest.starts_with("\"\"") && rest.get(2..).is_some_and(|rest| rest.starts_with(|sign: char| sign.is_alphabetic()));
    is_doubled || ["\\\"", "\\\\\\\"", "&quot;", "&#34;"].iter().any(|quote| rest.starts_with(quote))
}

/// The document that was put into a text.
fn document_in(text: &str, depth: usize) -> Option<String> {
    let inner = ['"', '\'', '`'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote)).unwrap_or(text);
    if let Some(document) = read_whole(inner) {
        return Some(document);
    }
    let marked = inner.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&");
    if let Some(document) = read_whole(&inner.replace("\"\"", "\"")).or_else(|| read_whole(&marked)) {
        return Some(document);
    }
    // Line breaks that a person added are white space.
    let quoted = ["\"", &inner.replace(['\n', '\r', '\t'], " "), "\""].concat();
    let mut tape = Tape::default();
    let document = read(quoted.as_bytes(), &mut tape);
    let root = document.root().filter(|root| document.fault.is_none() && root.shape() == Shape::String)?;
    let plain = root.text()?;
    read_whole(&plain).or_else(|| document_in(&plain, depth.checked_sub(1).filter(|left| *left > 0)?))
}

/// A text that can be read as an object or a list.
fn read_whole(text: &str) -> Option<String> {
    let mut tape = Tape::default();
    let document = read(text.as_bytes(), &mut tape);
    let root = document.root().filter(|_| document.fault.is_none())?;
    matches!(root.shape(), Shape::Object | Shape::Array).then(|| text.to_owned())
}

/// How long the words are that stand on the line before a document: the time and level of a log, a command.
fn words_before(text: &str) -> Option<usize> {
    const LONGEST_REST: usize = 8;
    let start = text.find('{')?;
    let words = text.get(..start)?;
    // A command goes on behind a backslash. What nobody sees has a name of its own.
    let is_command = text.trim_start_matches("$ ").starts_with("curl ");
    if (words.contains('\n') && !is_command) || words.chars().all(|sign| sign.is_whitespace() || is_invisible(sign)) {
        return None;
    }
    let mut tape = Tape::default();
    let document = read(text.get(start..)?.as_bytes(), &mut tape);
    let root = document.root()?;
    let rest = text.len().saturating_sub(start).saturating_sub(root.node().end as usize);
    (root.shape() == Shape::Object && !root.node().unclosed && root.children().next().is_some() && rest <= LONGEST_REST)
        .then_some(start)
}

/// Whether a text is Base64 of JSON, by how that starts.
fn is_base64(text: &str) -> bool {
    const SHORTEST: usize = 20;
    const STARTS: &[&str] = &["eyJ", "ewo", "ewk", "ew0", "eyA", "W3s", "Wwo", "Ww0", "WyJ"];
    let text = text.strip_prefix("data:").and_then(|rest| rest.split_once("base64,")).map_or(text, |(_, rest)| rest);
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign.is_ascii_whitespace() || "+/=-_.".contains(sign);
    text.len() >= SHORTEST && text.chars().all(is_sign) && STARTS.iter().any(|start| text.starts_with(start))
}

/// Whether a text is YAML: lines of names with colons behind them, without a bracket.
fn is_yaml(text: &str) -> bool {
    let is_entry = |line: &str| {
        let entry = line.trim_start_matches(['-', ' ']);
        let name = entry.split(':').next().unwrap_or_default();
        let rest = entry.get(name.len().saturating_add(1)..);
        let is_name =
            name.starts_with(char::is_alphabetic) && name.chars().all(|sign| sign.is_alphanumeric() || "_-".contains(sign));
        let is_item = line.trim_start().starts_with("- ");
        is_item || (is_name && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) && !line.ends_with([',', ';']))
    };
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty() && *line != "---");
    !text.contains('{') && lines.next().is_some_and(is_entry) && lines.next().is_some_and(is_entry)
}

/// Whether a text is a table with a line of names above it: as many signs between its columns in the first two lines.
fn is_table(text: &str) -> bool {
    let count = |line: &str, sign: char| {
        let outside = line.split('"').step_by(2);
        outside.map(|part| part.matches(sign).count()).sum::<usize>()
    };
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (Some(names), Some(row)) = (lines.next(), lines.next()) else { return false };
    let is_signed = |sign: char| {
        let columns = count(names, sign);
        columns > 0 && count(row, sign) == columns && !names.ends_with(sign)
    };
    !names.contains([':', '{', '[']) && !names.contains(", ") && [';', '\t', ',', '|'].into_iter().any(is_signed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> &'static str {
        foreign(text.as_bytes()).map_or("", |found| found.problem.name())
    }

    #[test]
    fn what_people_paste_in_the_place_of_json_has_its_name() {
        for (text, right) in [
            ("\"externalId\": \"A1\",\n\"name\": \"Excel\",", "no-braces"),
            ("externalId;name;price\nA1;Excel;1250,00\n", "table"),
            ("externalId,name\nA1,Excel", "table"),
            ("externalId\tname\r\nA1\tExcel", "table"),
            ("\"externalId\";\"name\"\n\"A1\";\"Excel; deel 2\"", "table"),
            ("externalId: A1\nname: Excel\n", "yaml"),
            ("---\nlearningMethod:\n  type: Classroom\n", "yaml"),
            ("- externalId: A1\n  name: Excel\n", "yaml"),
            ("<course><name>Excel</name></course>", "xml"),
            ("\u{feff}<ns:course xmlns:ns=\"urn:x\"/>", "xml"),
            ("eyJleHRlcm5hbElkIjoiQTEifQ==", "base64"),
            ("data:application/json;base64,eyJleHRlcm5hbElkIjoiQTEifQ==", "base64"),
            ("Geachte heer, hierbij de cursus.", "no-json"),
            ("INSERT INTO courses VALUES ('A1', 'Excel');", "no-json"),
            ("https://api.x.nl/courses/1", "no-json"),
            ("name=Excel&price=400", "no-json"),
            ("%PDF-1.7\n%", "not-text"),
            ("PK\u{3}\u{4}\u{14}\u{0}", "not-text"),
            ("{\\rtf1\\ansi {\\fonttbl}}", "not-text"),
            ("2026-01-02 10:00:01 INFO body={\"externalId\":\"A1\"}", "text-before"),
            ("[2026-01-02T10:00:01Z] DEBUG Request: {\"externalId\":\"A1\"}", "text-before"),
            ("curl -X POST https://x.nl -d '{\"externalId\":\"A1\"}'", "text-before"),
        ] {
            assert_eq!(name(text), right, "{text}");
        }
    }

    #[test]
    fn json_with_a_mistake_in_it_is_json() {
        for text in [
            "{\"externalId\": A1}",
            "[{\"externalId\": \"A1\"}, {",
            "{externalId: 'A1',\nname: 'Excel'}",
            "{\"name\": \"a\\\"b\", }x",
            "{\"\": 1 2}",
            "{'a': 1}",
            "nul",
            "<price>",
            "",
            "[1, 2",
            "// uitleg\n{\"a\": 1 2}",
        ] {
            assert_eq!(name(text), "", "{text}");
        }
    }

    #[test]
    fn a_document_that_was_put_into_a_text_comes_out_again() {
        let document = "{\"name\":\"een \\\"goed\\\" vak\",\"x\":[1]}";
        let text = |text: &str| crate::json::edit::quoted(text);
        let once = text(document);
        let twice = text(&once);
        for put in [
            once.trim_matches('"').to_owned(),
            twice.get(3..twice.len().saturating_sub(3)).unwrap_or_default().to_owned(),
            ["\"", document, "\""].concat(),
            ["'", document, "'"].concat(),
            ["\"", &document.replace('"', "\"\""), "\""].concat(),
            document.replace('"', "&quot;"),
        ] {
            let found = foreign(put.as_bytes());
            assert_eq!(found.as_ref().map(|found| found.problem), Some(SyntaxProblem::JsonText), "{put}");
            assert_eq!(found.and_then(|found| found.document).as_deref(), Some(document), "{put}");
        }
        let cut = foreign(b"{\\\"name\\\":\\\"x\\\", \\\"y");
        assert!(cut.is_some_and(|found| found.problem == SyntaxProblem::JsonText && found.document.is_none()));
    }
}
