//! Why a text isn't strict JSON: what the reader skipped and noted, and the fault that ended the reading.

use super::joined::Joined;
use std::fmt;

/// Why and where reading ended too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What stands there.
    pub problem: Problem,
    /// First byte of the place.
    pub from: u32,
    /// The byte after its last.
    pub to: u32,
}

/// What ended the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The text isn't JSON.
    Syntax(SyntaxProblem),
    /// Brackets are nested deeper than [`super::MAX_DEPTH`].
    TooDeep,
}

/// Why a text can't be read as JSON at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxProblem {
    /// There is nothing, or nothing but white space.
    Empty,
    /// Something stands before the document.
    TextBefore,
    /// The lines of an HTTP request or answer stand before the document.
    HttpBefore,
    /// Something stands after the last bracket.
    TextAfter,
    /// Another document starts after the last bracket.
    AnotherDocument,
    /// The text ends inside an object or a list.
    UnexpectedEnd,
    /// A value should stand here.
    ExpectedValue,
    /// A key should stand here.
    ExpectedKey,
    /// A colon should stand between a key and its value.
    ExpectedColon,
    /// A comma should stand between two members or items.
    ExpectedComma,
    /// A closing bracket of the other sort, or one that closes nothing.
    MismatchedBracket,
    /// A text or key in single quotes, or in curly ones.
    SingleQuote,
    /// A key without quotes. The sentence names it.
    UnquotedName,
    /// A number that JSON spells otherwise: `.5`, `1.210,00`.
    BadNumber,
    /// A date without quotes.
    UnquotedDate,
    /// A number with zeros in front: `01`.
    LeadingZero,
    /// A bare word other than `true`, `false` and `null`.
    BadLiteral,
    /// A word that other languages have for true, false or null.
    OtherWord,
    /// The sign of a currency where an amount stands.
    CurrencySign,
    /// A place in a template that wasn't filled in. The sentence names it.
    TemplateVariable,
    /// `NaN`, `Infinity` and the like. The sentence names it.
    NotANumber,
    /// A backslash with something after it that JSON doesn't know.
    BadEscape,
    /// A line break or another control character inside a text. The sentence names its code point.
    ControlInString,
    /// A no-break space, a zero-width or another invisible character between values. The sentence names its code point.
    InvisibleCharacter,
    /// A comment that starts with `#`.
    HashComment,
    /// A text without closing quote.
    UnterminatedString,
    /// A block comment without end.
    UnterminatedComment,
    /// Bytes that are no UTF-8 text at all: a binary file, or UTF-16.
    NotText,
    /// HTML: mostly what a browser shows in the place of the document.
    WebPage,
    /// XML.
    Xml,
    /// A table: lines with a comma, a semicolon or a tab between their columns.
    Table,
    /// YAML.
    Yaml,
    /// JSON in Base64.
    Base64,
    /// JSON that was put into a text, with its quotes written otherwise.
    JsonText,
    /// Words, with no document in them.
    NoJson,
    /// The properties of an object without the braces around them.
    NoBraces,
    /// A sign before each line, as in a quoted e-mail or a list of changes.
    LineMarks,
    /// The marks between two versions that couldn't be merged.
    ConflictMarks,
    /// Dots in the place of what was left out.
    LeftOut,
}

impl SyntaxProblem {
    /// Every problem, in the order of the list above.
    pub const ALL: &'static [SyntaxProblem] = &[
        SyntaxProblem::Empty,
        SyntaxProblem::TextBefore,
        SyntaxProblem::HttpBefore,
        SyntaxProblem::TextAfter,
        SyntaxProblem::AnotherDocument,
        SyntaxProblem::UnexpectedEnd,
        SyntaxProblem::ExpectedValue,
        SyntaxProblem::ExpectedKey,
        SyntaxProblem::ExpectedColon,
        SyntaxProblem::ExpectedComma,
        SyntaxProblem::MismatchedBracket,
        SyntaxProblem::SingleQuote,
        SyntaxProblem::UnquotedName,
        SyntaxProblem::BadNumber,
        SyntaxProblem::UnquotedDate,
        SyntaxProblem::LeadingZero,
        SyntaxProblem::BadLiteral,
        SyntaxProblem::OtherWord,
        SyntaxProblem::CurrencySign,
        SyntaxProblem::TemplateVariable,
        SyntaxProblem::NotANumber,
        SyntaxProblem::BadEscape,
        SyntaxProblem::ControlInString,
        SyntaxProblem::InvisibleCharacter,
        SyntaxProblem::HashComment,
        SyntaxProblem::UnterminatedString,
        SyntaxProblem::UnterminatedComment,
        SyntaxProblem::NotText,
        SyntaxProblem::WebPage,
        SyntaxProblem::Xml,
        SyntaxProblem::Table,
        SyntaxProblem::Yaml,
        SyntaxProblem::Base64,
        SyntaxProblem::JsonText,
        SyntaxProblem::NoJson,
        SyntaxProblem::NoBraces,
        SyntaxProblem::LineMarks,
        SyntaxProblem::ConflictMarks,
        SyntaxProblem::LeftOut,
    ];

    /// The name that stands in the params of a finding: `"text-before"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            SyntaxProblem::Empty => "empty",
            SyntaxProblem::TextBefore => "text-before",
            SyntaxProblem::HttpBefore => "http-before",
            SyntaxProblem::TextAfter => "text-after",
            SyntaxProblem::AnotherDocument => "another-document",
            SyntaxProblem::UnexpectedEnd => "unexpected-end",
            SyntaxProblem::ExpectedValue => "expected-value",
            SyntaxProblem::ExpectedKey => "expected-key",
            SyntaxProblem::ExpectedColon => "expected-colon",
            SyntaxProblem::ExpectedComma => "expected-comma",
            SyntaxProblem::MismatchedBracket => "mismatched-bracket",
            SyntaxProblem::SingleQuote => "single-quote",
            SyntaxProblem::UnquotedName => "unquoted-name",
            SyntaxProblem::BadNumber => "bad-number",
            SyntaxProblem::UnquotedDate => "unquoted-date",
            SyntaxProblem::LeadingZero => "leading-zero",
            SyntaxProblem::BadLiteral => "bad-literal",
            SyntaxProblem::OtherWord => "other-word",
            SyntaxProblem::CurrencySign => "currency-sign",
            SyntaxProblem::TemplateVariable => "template-variable",
            SyntaxProblem::NotANumber => "not-a-number",
            SyntaxProblem::BadEscape => "bad-escape",
            SyntaxProblem::ControlInString => "control-in-string",
            SyntaxProblem::InvisibleCharacter => "invisible-character",
            SyntaxProblem::HashComment => "hash-comment",
            SyntaxProblem::UnterminatedString => "unterminated-string",
            SyntaxProblem::UnterminatedComment => "unterminated-comment",
            SyntaxProblem::NotText => "not-text",
            SyntaxProblem::WebPage => "web-page",
            SyntaxProblem::Xml => "xml",
            SyntaxProblem::Table => "table",
            SyntaxProblem::Yaml => "yaml",
            SyntaxProblem::Base64 => "base64",
            SyntaxProblem::JsonText => "json-text",
            SyntaxProblem::NoJson => "no-json",
            SyntaxProblem::NoBraces => "no-braces",
            SyntaxProblem::LineMarks => "line-marks",
            SyntaxProblem::ConflictMarks => "conflict-marks",
            SyntaxProblem::LeftOut => "left-out",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Syntax(problem) => write!(f, "This is no JSON: {}.", problem.name()),
            Problem::TooDeep => write!(f, "Brackets are nested deeper than {} levels.", super::MAX_DEPTH),
        }
    }
}

impl std::error::Error for Problem {}

/// What was read over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The byte order marks at the start and between documents, as byte offsets.
    pub byte_order_marks: Vec<u32>,
    /// The record separators (RFC 7464) before documents, as byte offsets.
    pub record_separators: Vec<u32>,
    /// How documents that stand one after the other are joined.
    pub joined: Joined,
    /// The comments, as byte ranges.
    pub comments: Vec<(u32, u32)>,
    /// The commas before a closing bracket, as byte offsets.
    pub trailing_commas: Vec<u32>,
    /// The texts with bytes that aren't UTF-8: byte offset of the first such byte in each.
    pub not_utf8: Vec<u32>,
    /// The escapes that are half a surrogate pair, as byte offsets.
    pub lone_surrogates: Vec<u32>,
}

impl Notes {
    /// Whether a server will take the text as it is.
    #[must_use]
    pub fn strict(&self) -> bool {
        self.byte_order_marks.is_empty()
            && self.record_separators.is_empty()
            && self.joined.is_plain()
            && self.comments.is_empty()
            && self.trailing_commas.is_empty()
            && self.not_utf8.is_empty()
    }
}
