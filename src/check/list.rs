//! Many documents in one text, read and forgotten one after the other: a list, or of courses also one a line.

use super::expected::Expected;
use super::part::Part;
use super::seen::SeenTexts;
use super::{Answer, Check, walk};
use crate::check::walk::Identity;
use crate::diagnostics::findings::{Finding, Findings, Param};
use crate::diagnostics::reporter::Reporter;
use crate::diagnostics::syntax as text;
use crate::diagnostics::trial;
use crate::json::document::read;
use crate::json::fault::{Fault, Problem, SyntaxProblem};
use crate::json::joined::{Joined, one_list};
use crate::json::reader::Reader;
use crate::json::repair::Source;
use crate::json::tape::{Shape, Tape, Value};
use crate::systems::kinds::Kind;
use crate::systems::wrapped::{self, Found};

/// Checks the documents of a list, and prices courses, in one reading.
pub(crate) fn check(
    check: &Check<'_>,
    input: &[u8],
    reporter: &mut Reporter<'_>,
    answer: &mut Answer,
    part: Option<&mut Part<'_>>,
) {
    let seen = check.kind.row().identities.iter().map(|identity| (identity, SeenTexts::new(input, identity.any_case))).collect();
    let (count, base) = part.as_ref().map_or((0, 0), |part| part.starts());
    let is_first = part.as_ref().is_none_or(|part| part.is_first());
    let expected = check.expected();
    let mut documents = Documents { check, count, base, seen, part, within: String::new(), alone: false, expected };
    let mut reader = Reader::new(input);
    let mut tape = Tape::default();
    let end = match reader.ahead() {
        Ok(b'[') => documents.lists(&mut reader, &mut tape, reporter, answer),
        Ok(b'{') if check.kind.row().lines && !(is_first && is_wrapped(check.kind, input, &mut tape)) => {
            documents.lines(&mut reader, &mut tape, reporter, answer);
            None
        }
        // A page is one behind words too.
        _ if check.kind.row().page.is_some() => return documents.page(input, &mut tape, reporter, answer),
        // Anything else is no list; reading it as one document says what stands there.
        _ => return documents.neither(input, &mut tape, reporter, answer),
    };
    let mut findings = Findings::default();
    if end.is_none()
        && let Some(part) = &mut documents.part
    {
        part.read(&reader.notes);
    }
    if let Some((start, fault)) = end {
        documents.ended();
        text::fault(Source { bytes: input, start, listed: true }, fault, &mut findings);
    }
    text::notes(&reader.notes, input, &mut findings);
    reporter.report_late(findings, check.kind.root());
}

/// What has to be remembered of the documents that were read.
struct Documents<'c, 'o, 'i, 'p> {
    check: &'c Check<'o>,
    count: u32,
    /// What the numbers in pointers are counted from.
    base: u64,
    /// For each identity of the kind the texts that there were.
    seen: Vec<(&'static Identity, SeenTexts<'i>)>,
    /// Where the documents are in a larger list, and who hears of them.
    part: Option<&'c mut Part<'p>>,
    /// The pointer of the list, where it isn't the whole text.
    within: String,
    /// Whether the only document is the whole text.
    alone: bool,
    expected: Expected,
}

/// Whether a text starts with an object that has the list in it, and no document.
#[cold]
fn is_wrapped(kind: Kind, input: &[u8], tape: &mut Tape) -> bool {
    let read = read(input, tape);
    read.root().is_some_and(|root| matches!(wrapped::found_in(root, kind), Found::Around(_)))
}

impl Documents<'_, '_, '_, '_> {
    /// A list, or several that were joined; where they couldn't be read on, and where the last document starts before that.
    fn lists(
        &mut self,
        reader: &mut Reader<'_>,
        tape: &mut Tape,
        reporter: &mut Reporter<'_>,
        answer: &mut Answer,
    ) -> Option<(u32, Fault)> {
        loop {
            match self.list(reader, tape, reporter, answer) {
                Ok(start) => match (reader.next_document(false), reader.ahead()) {
                    (Ok(true), Ok(b'[')) => {}
                    _ => return reader.end().map(|fault| (start, fault)),
                },
                Err(end) => return end,
            }
        }
    }

    /// `[` document `,` document `]`: where the last document starts; or where it couldn't be read on, too. Inside a document, that
    /// has been told.
    fn list(
        &mut self,
        reader: &mut Reader<'_>,
        tape: &mut Tape,
        reporter: &mut Reporter<'_>,
        answer: &mut Answer,
    ) -> Result<u32, Option<(u32, Fault)>> {
        let open = reader.offset();
        reader.eat(b'[');
        let mut start = reader.offset();
        let mut is_filled = false;
        let mut comma = None;
        loop {
            match reader.ahead() {
                Err(fault) => return Err(Some((start, fault))),
                Ok(b']') => {
                    reader.notes.trailing_commas.extend(comma);
                    let close = reader.offset();
                    reader.eat(b']');
                    reader.notes.joined.list(open, close, is_filled, comma);
                    return Ok(start);
                }
                Ok(_) => {}
            }
            let before = start;
            start = reader.offset();
            is_filled = true;
            let fault = reader.guided(tape, &mut self.expected).err();
            let is_there = tape.view(reader.bytes()).root().is_some();
            let source = Source { bytes: reader.bytes(), start: if is_there { start } else { before }, listed: true };
            self.document(source, tape, fault, reporter, answer);
            if fault.is_some() {
                self.ended();
                return Err(None);
            }
            let next = match reader.ahead() {
                Ok(next) => next,
                Err(fault) => return Err(Some((start, fault))),
            };
            comma = Some(reader.offset());
            if !reader.eat(b',') {
                comma = None;
                let problem = match (next, reader.at_end()) {
                    (b']', _) => continue,
                    (_, Ok(true)) => SyntaxProblem::UnexpectedEnd,
                    (b'}', _) => SyntaxProblem::MismatchedBracket,
                    _ => SyntaxProblem::ExpectedComma,
                };
                return Err(reader.here(problem).map(|fault| (start, fault)));
            }
        }
    }

    /// One course after the other. After one that can't be read the next line that starts a course is tried.
    ///
    /// Where a document that doesn't end has taken other lines for its own, those are read again, each by itself: so a fault stands on
    /// its own line, and no line is read more than twice.
    fn lines(&mut self, reader: &mut Reader<'_>, tape: &mut Tape, reporter: &mut Reporter<'_>, answer: &mut Answer) {
        // Up to where lines have been read as a part of another document; and where the line ends that the next one starts behind.
        let mut doubtful = 0;
        let mut line_end = 0;
        let mut is_first = true;
        while let Ok(true) = reader.next_document(is_first) {
            is_first = false;
            let start = reader.offset();
            let mut fault = None;
            if start >= doubtful {
                fault = reader.guided(tape, &mut self.expected).err();
            }
            if (fault.is_some() || start < doubtful) && start >= line_end {
                line_end = reader.line_end_before(b'{', start);
            }
            // A comment without end reaches to the end of the text, however often it is read.
            let is_comment = |fault: Fault| fault.problem == Problem::Syntax(SyntaxProblem::UnterminatedComment);
            let reached = fault.map_or(0, |fault| if is_comment(fault) { u32::MAX } else { fault.to });
            if start < doubtful || reached > line_end {
                doubtful = doubtful.max(reached);
                reader.go_to(start);
                fault = reader.value_before(line_end, tape, &mut self.expected).err();
            }
            let bytes = if fault.is_some() { reader.bytes_before(line_end) } else { reader.bytes() };
            self.document(Source { bytes, start, listed: false }, tape, fault, reporter, answer);
            if fault.is_some() {
                if line_end == u32::MAX {
                    return;
                }
                reader.go_to(line_end);
            } else if let Some(root) = tape.view(bytes).root() {
                reporter.unreadable |= root.shape() != Shape::Object;
                reader.notes.joined.document(root.node().start, root.node().end);
            }
        }
    }

    /// Nothing is read behind this.
    fn ended(&mut self) {
        if let Some(part) = &mut self.part {
            part.ended();
        }
    }

    /// A page: an object with the documents among its `items`.
    fn page(&mut self, input: &[u8], tape: &mut Tape, reporter: &mut Reporter<'_>, answer: &mut Answer) {
        let read = read(input, tape);
        let table = self.check.kind.row().page;
        let is_page = |root: &Value<'_>| root.get("items").is_some() || root.get("pageSize").is_some();
        let (Some(root), Some(table)) = (read.root().filter(is_page), table) else {
            return self.neither(input, &mut Tape::default(), reporter, answer);
        };
        let mut findings = Findings::default();
        text::whole(&read, &mut findings);
        self.check.walk(root, table, &mut findings);
        for item in root.items("items").filter(|item| item.shape() == Shape::Object) {
            let place = self.count;
            self.count = self.count.saturating_add(1);
            (self.check.kind.row().rules)(&self.check.context, item, &mut findings);
            self.unique(item, place, &[reporter.base, "/items"].concat(), &mut findings);
        }
        reporter.report(findings, "", table);
    }

    /// Documents one after the other, without the list around them.
    #[cold]
    fn several(&mut self, input: &[u8], fault: Fault, reporter: &mut Reporter<'_>, answer: &mut Answer) {
        let mut reader = Reader::new(input);
        self.lines(&mut reader, &mut Tape::default(), reporter, answer);
        let mut findings = Findings::default();
        text::several(fault, one_list(input), &mut findings);
        reader.notes.joined = Joined::default();
        text::notes(&reader.notes, input, &mut findings);
        reporter.report_late(findings, self.check.kind.root());
    }

    fn neither(&mut self, input: &[u8], tape: &mut Tape, reporter: &mut Reporter<'_>, answer: &mut Answer) {
        self.ended();
        let read = read(input, tape);
        if let (Some(root), Some(fault)) = (read.root(), read.fault)
            && fault.problem == Problem::Syntax(SyntaxProblem::AnotherDocument)
            && matches!(wrapped::found_in(root, self.check.kind), Found::One)
        {
            return self.several(input, fault, reporter, answer);
        }
        let mut findings = Findings::default();
        text::notes(&read.notes, input, &mut findings);
        if let Some(fault) = read.fault {
            text::fault(Source::whole(input), fault, &mut findings);
        }
        let found = read.root().map_or(Found::Other, |root| wrapped::found_in(root, self.check.kind));
        match (&found, read.root()) {
            (Found::Around(list), Some(root)) => findings.add(wrapped::around(root, *list)),
            (Found::One, Some(root)) if !self.goes_on(read.fault) => findings.add(wrapped::one(root)),
            (Found::OneIn(one), Some(root)) => findings.add(wrapped::one_in(root, *one)),
            (Found::Other, Some(root)) if read.fault.is_none() => walk::no_list(root, &mut findings),
            _ => {}
        }
        reporter.report(findings, "", self.check.kind.root());
        let documents: Vec<Value<'_>> = match (found, read.root()) {
            (Found::Around(list), _) => {
                self.within = list.pointer();
                list.children().collect()
            }
            (Found::One, root) => {
                self.alone = true;
                root.into_iter().collect()
            }
            (Found::OneIn(one), _) => {
                self.alone = true;
                self.within = one.pointer();
                vec![one]
            }
            (Found::Other, _) => Vec::new(),
        };
        for document in documents {
            self.document(Source::whole(input), &document.alone(), None, reporter, answer);
        }
    }

    /// Whether words before the first document hide that more may follow on it.
    fn goes_on(&self, fault: Option<Fault>) -> bool {
        let behind_words =
            |fault: Fault| matches!(fault.problem, Problem::Syntax(SyntaxProblem::TextBefore | SyntaxProblem::HttpBefore));
        self.check.kind.row().lines && fault.is_some_and(behind_words)
    }

    /// Checks, and perhaps prices, the document on the tape.
    fn document(
        &mut self,
        source: Source<'_>,
        tape: &Tape,
        fault: Option<Fault>,
        reporter: &mut Reporter<'_>,
        answer: &mut Answer,
    ) {
        let mut findings = Findings::default();
        if let Some(fault) = fault {
            text::fault(source, fault, &mut findings);
        }
        let place = self.count;
        let prefix = self.place(place);
        self.count = self.count.saturating_add(1);
        let view = tape.view(source.bytes);
        let before = reporter.counts;
        if let Some(root) = view.root() {
            self.check.check(root, &mut findings);
            self.unique(root, place, reporter.base, &mut findings);
            if let Some(quotes) = &mut answer.quotes {
                quotes.extend(self.check.pricing.catalogue_quote(root, &prefix, reporter.mask));
            }
        }
        if !findings.is_empty() {
            let faults = |text: &[u8]| self.check.faults(text);
            // What is said of an exchange is said once, and its text isn't one that can be edited.
            let tried = view.root().filter(|_| fault.is_none() && self.check.asked.is_none());
            let tried = tried.map(|root| (root, &faults as trial::Check<'_>));
            reporter.report_tried(findings, &prefix, self.check.kind.table(), tried);
        }
        if let Some(part) = &mut self.part {
            part.document(place, view.root(), fault, reporter.counts.minus(before));
        }
        if let Some(watch) = self.check.watch {
            watch(fault.map_or_else(|| view.root().map_or(0, |root| root.node().end), |fault| fault.from) as usize);
        }
    }

    /// The pointer of a document.
    fn place(&self, number: u32) -> String {
        if self.alone { self.within.clone() } else { format!("{}/{}", self.within, self.base.saturating_add(number.into())) }
    }

    /// What identifies a document may stand only once in a list.
    fn unique<'t>(&mut self, root: Value<'t>, place: u32, base: &str, findings: &mut Findings<'t>) {
        let within = &self.within;
        for (identity, seen) in &mut self.seen {
            let Identity { name, code, .. } = **identity;
            let Some(value) = root.get(name) else { continue };
            let other = match &mut self.part {
                Some(part) => part.earlier(seen, name, value, place),
                None => seen.insert(value, place).map(u64::from),
            };
            if let Some(other) = other {
                let other = Param::Pointers(vec![format!("{base}{within}/{other}/{name}")]);
                findings.add(Finding::at(code, value).value(value).with("other", other));
            }
        }
    }
}
