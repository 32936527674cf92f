//! A call that can't be answered: the call itself was wrong, not the document.

use crate::diagnostics::syntax::named;
use crate::json::MAX_BYTES;
use crate::json::error::{SyntaxPlace, TextError};
use crate::json::fault::Problem;
use crate::json::position::Range;
use crate::spec::Locale;
use crate::time::DateTimeFault;
use crate::wire::named as names_of;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal)+) => {
        /// Why a call can't be answered, for programs. The message says the same to people.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CallErrorCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl CallErrorCode {
            /// Every code.
            pub const ALL: &'static [CallErrorCode] = &[$(CallErrorCode::$variant,)+];

            /// The code as JavaScript has it: `"unknown-option"`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(CallErrorCode::$variant => $name,)+
                }
            }
        }
    };
}

codes! {
    /// The options are no object, or can't be read. A text that can't be read has a range.
    Options "options"
    /// There is no option of that name. `option`: the name.
    UnknownOption "unknown-option"
    /// An option is given twice. `option`: its name.
    OptionTwice "option-twice"
    /// An option has a value that it doesn't take. `option`: its name; `value`: what it has.
    OptionValue "option-value"
    /// A moment is missing, or can't be read as one. `option`: the name; `value`: what it has, where it has something.
    Moment "moment"
    /// There is no code of that name. `value`: the name.
    UnknownCode "unknown-code"
    /// No property of the kind has that full name. `value`: the name.
    UnknownProperty "unknown-property"
    /// A number that is no HTTP status. `value`: the number.
    HttpStatus "http-status"
    /// What should be a report is none.
    Report "report"
    /// A text can't be read. `argument`: which one; the range says where.
    Unreadable "unreadable"
    /// A document or text is too large. `argument`: which one; `size` and `limit` in bytes.
    TooLarge "too-large"
    /// What should be a JSON Patch is none. `index`: of the operation, where one of them is to blame.
    Patch "patch"
    /// An operation of a JSON Patch can't be carried out. `index`: of the operation.
    Operation "operation"
}

names_of!(CallErrorCode, "code of wrong calls");

/// A call that can't be answered: the call itself was wrong, not the document.
///
/// [`CallError::code`] is what a program goes by, the message is for people. A moment or a text that can't be read is the
/// [`source`](std::error::Error::source): a [`DateTimeFault`], or a [`Problem`].
///
/// ```
/// use aanbod::{CallErrorCode, QuoteOptions, time::DateTimeFault};
/// use std::error::Error;
/// let error = QuoteOptions::from_json(r#"{ "orderedAt": "2026-01-15T12:00:00" }"#).unwrap_err();
/// assert_eq!(error.code(), CallErrorCode::Moment);
/// assert_eq!(error.param("value"), Some("2026-01-15T12:00:00"));
/// assert_eq!(error.source().and_then(|source| source.downcast_ref()), Some(&DateTimeFault::NoOffset));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallError(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    code: CallErrorCode,
    message: String,
    params: Vec<(&'static str, String)>,
    range: Option<Range>,
    source: Option<Source>,
}

/// What made the call wrong, where that is an error by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    Moment(DateTimeFault),
    Text(Problem),
}

impl CallError {
    #[cold]
    pub(crate) fn new(code: CallErrorCode, message: impl Into<String>) -> Self {
        CallError(Box::new(Details { code, message: message.into(), params: Vec::new(), range: None, source: None }))
    }

    #[cold]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.params.push((name, value.into()));
        self
    }

    fn with_some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value.to_string()),
            None => self,
        }
    }

    #[cold]
    pub(crate) fn at(mut self, range: Range) -> Self {
        self.0.range = Some(range);
        self
    }

    #[cold]
    pub(crate) fn because(mut self, fault: DateTimeFault) -> Self {
        self.0.source = Some(Source::Moment(fault));
        self
    }

    #[cold]
    pub(crate) fn unreadable(mut self, problem: Problem) -> Self {
        self.0.source = Some(Source::Text(problem));
        self
    }

    /// Why the call can't be answered.
    #[must_use]
    pub const fn code(&self) -> CallErrorCode {
        self.0.code
    }

    /// What the message names, under the names that [`CallErrorCode`] documents.
    #[must_use]
    pub fn params(&self) -> &[(&'static str, String)] {
        &self.0.params
    }

    /// The param of that name.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.0.params.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The place in the text that can't be read.
    #[must_use]
    pub const fn range(&self) -> Option<Range> {
        self.0.range
    }
}

impl From<TextError> for CallError {
    #[cold]
    fn from(error: TextError) -> Self {
        let message = match &error {
            TextError::Syntax { what, place: place @ SyntaxPlace { problem: Problem::Syntax(problem), .. }, .. } => {
                let named = named(*problem, place.text.as_bytes()).unwrap_or_default();
                format!("{what}. {place}: {}", problem.sentence(Locale::En).replace("{found}", &named))
            }
            _ => error.to_string(),
        };
        match error {
            TextError::TooLarge { argument, size, .. } => {
                let error = CallError::new(CallErrorCode::TooLarge, message).with("argument", argument);
                error.with("size", size.to_string()).with("limit", MAX_BYTES.to_string())
            }
            TextError::Syntax { argument, place, .. } => {
                let error = CallError::new(CallErrorCode::Unreadable, message).with("argument", argument);
                error.at(place.range).unreadable(place.problem)
            }
            TextError::Unfit { argument, .. } => {
                CallError::new(CallErrorCode::Unreadable, message).with_some("argument", argument)
            }
            TextError::Patch(_, index) => CallError::new(CallErrorCode::Patch, message).with_some("index", index),
            TextError::Operation(_, index) => CallError::new(CallErrorCode::Operation, message).with_some("index", index),
        }
    }
}

impl std::fmt::Display for CallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.0.source.as_ref()? {
            Source::Moment(fault) => Some(fault),
            Source::Text(problem) => Some(problem),
        }
    }
}
