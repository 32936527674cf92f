//! Options from JSON, strictly: an unknown option is an error and isn't ignored.

use super::*;
use crate::call_error::{CallError, CallErrorCode};
use crate::diagnostics::findings::shown;
use crate::json::document::read;
use crate::json::error::{SyntaxPlace, TextError};
use crate::json::order::Index;
use crate::json::tape::{Shape, Tape, Value, View};
use crate::time::DateTimeFault;

/// The options under their names, and where they are, for messages.
struct Fields<'t> {
    values: Vec<Option<Value<'t>>>,
    names: &'static [&'static str],
    path: &'static str,
}

impl ValidateOptions {
    /// Reads options as JavaScript writes them: `{ "locale": "nl", "maxDiagnostics": 10 }`.
    ///
    /// # Errors
    /// When the text isn't plain JSON, or has an unknown option, one that is there twice, or one with a value that it doesn't take.
    ///
    /// ```
    /// use aanbod::{Locale, ValidateOptions};
    /// assert_eq!(ValidateOptions::from_json(r#"{ "locale": "nl" }"#)?.locale, Some(Locale::Nl));
    /// assert!(ValidateOptions::from_json(r#"{ "lokale": "nl" }"#).is_err());
    /// # Ok::<(), aanbod::CallError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, CallError> {
        let mut tape = Tape::default();
        const NAMES: &[&str] = &[
            "locale",
            "operation",
            "profile",
            "allowed",
            "maskValues",
            "maxDiagnostics",
            "periodEnd",
            "exemptAmount",
            "now",
            "quote",
            "maxBytes",
            "ignore",
            "severity",
            "minSeverity",
            "dates",
            "prices",
        ];
        let view = plain(text, &mut tape)?;
        let fields = Fields::of(view.root(), NAMES, "")?;
        Ok(ValidateOptions {
            locale: fields.word(0, Locale::ALL, Locale::as_str)?,
            operation: fields.word(1, OperationMode::ALL, OperationMode::as_str)?,
            profile: fields.word(2, Profile::ALL, Profile::as_str)?,
            allowed: fields.allowed(3)?,
            mask_values: fields.boolean(4)?,
            max_diagnostics: fields.count(5)?,
            period_end: fields.word(6, PeriodEnd::ALL, PeriodEnd::as_str)?,
            exempt_amount: fields.word(7, ExemptAmount::ALL, ExemptAmount::as_str)?,
            now: fields.moment(8, no_moment)?,
            quote: fields.at(9).map(|quote| QuoteOptions::of(Some(quote), "quote.")).transpose()?,
            max_bytes: fields.count(10)?,
            ignore: fields.codes(11)?,
            severity: fields.severities(12)?,
            min_severity: fields.word(13, Severity::ALL, Severity::as_str)?,
            dates: fields.word(14, Dates::ALL, Dates::as_str)?,
            prices: fields.at(15).map(PriceRequests::of).transpose()?,
            ranges: None,
        })
    }
}

impl QuoteOptions {
    /// Reads options as JavaScript writes them: `{ "orderedAt": "2026-01-15", "vatExempt": true }`.
    ///
    /// # Errors
    /// When there is an unknown option, or one with a value that it doesn't take.
    pub fn from_json(text: &str) -> Result<Self, CallError> {
        let mut tape = Tape::default();
        QuoteOptions::of(plain(text, &mut tape)?.root(), "")
    }

    /// Reads a list of such options.
    ///
    /// # Errors
    /// As [`QuoteOptions::from_json`]; the param `index` of the error says of which one. When it is no list.
    pub fn list_from_json(text: &str) -> Result<Vec<Self>, CallError> {
        let mut tape = Tape::default();
        let view = plain(text, &mut tape)?;
        let Some(list) = view.root().filter(|root| root.shape() == Shape::Array) else {
            return Err(not_a_list());
        };
        QuoteOptions::list(list, "")
    }

    fn list(list: Value<'_>, path: &'static str) -> Result<Vec<Self>, CallError> {
        let one = |(index, value): (usize, Value<'_>)| {
            QuoteOptions::of(Some(value), path).map_err(|error| error.with("index", index.to_string()))
        };
        list.children().enumerate().map(one).collect()
    }

    /// Refuses a moment of ordering where the answer covers all time.
    ///
    /// # Errors
    /// When `ordered_at` is there.
    pub(crate) fn without_moment(&self) -> Result<(), CallError> {
        if self.ordered_at.is_none() {
            return Ok(());
        }
        let message = "There is no option orderedAt here: a timeline covers all time.";
        Err(CallError::new(CallErrorCode::UnknownOption, message).with("option", "orderedAt"))
    }

    fn of(value: Option<Value<'_>>, path: &'static str) -> Result<Self, CallError> {
        const NAMES: &[&str] = &[
            "orderedAt",
            "vatExempt",
            "include",
            "startMoment",
            "periodEnd",
            "exemptAmount",
            "startMomentItems",
            "locale",
            "dates",
        ];
        let fields = Fields::of(value, NAMES, path)?;
        Ok(QuoteOptions {
            ordered_at: fields.moment(0, no_order)?,
            vat_exempt: fields.boolean(1)?,
            include: fields.include(2)?,
            start_moment: fields.text(3)?,
            period_end: fields.word(4, PeriodEnd::ALL, PeriodEnd::as_str)?,
            exempt_amount: fields.word(5, ExemptAmount::ALL, ExemptAmount::as_str)?,
            start_moment_items: fields.word(6, StartMomentItems::ALL, StartMomentItems::as_str)?,
            locale: fields.word(7, Locale::ALL, Locale::as_str)?,
            dates: fields.word(8, Dates::ALL, Dates::as_str)?,
            ranges: None,
        })
    }
}

impl PriceRequests {
    fn of(value: Value<'_>) -> Result<Self, CallError> {
        let fields = Fields::of(Some(value), &["quotes", "timelines"], "prices.")?;
        let list = |place: usize, path: &'static str| match fields.at(place) {
            None => Ok(Vec::new()),
            Some(list) if list.shape() == Shape::Array => QuoteOptions::list(list, path),
            Some(_) => Err(not_a_list()),
        };
        let requests = PriceRequests { quotes: list(0, "prices.quotes.")?, timelines: list(1, "prices.timelines.")? };
        for (index, options) in requests.timelines.iter().enumerate() {
            options.without_moment().map_err(|error| error.with("index", index.to_string()))?;
        }
        Ok(requests)
    }
}

#[cold]
fn not_a_list() -> CallError {
    CallError::new(CallErrorCode::Options, "The requests aren't a list. Pass one of options: [{ orderedAt: … }].")
}

impl DiffOptions {
    /// Reads options as JavaScript writes them: `{ "locale": "nl" }`.
    ///
    /// # Errors
    /// When there is an unknown option, or one with a value that it doesn't take.
    pub fn from_json(text: &str) -> Result<Self, CallError> {
        let mut tape = Tape::default();
        Ok(DiffOptions {
            locale: Fields::of(plain(text, &mut tape)?.root(), &["locale"], "")?.word(0, Locale::ALL, Locale::as_str)?,
            ranges: None,
        })
    }
}

/// A text in plain JSON. One that breaks off, or has something behind it, is refused: nobody can say what was meant by
/// the rest.
fn plain<'t>(text: &'t str, tape: &'t mut Tape) -> Result<View<'t>, CallError> {
    let read = read(text.as_bytes(), tape);
    if let Some(fault) = read.fault {
        let what = "The options can't be read".to_owned();
        return Err(TextError::Syntax { argument: "options", what, place: SyntaxPlace::new(text, fault) }.into());
    }
    if !read.notes.strict() {
        let message = "The options aren't plain JSON. Leave a byte order mark, comments and trailing commas out.";
        return Err(CallError::new(CallErrorCode::Options, message));
    }
    Ok(read.view)
}

impl<'t> Fields<'t> {
    fn of(value: Option<Value<'t>>, names: &'static [&'static str], path: &'static str) -> Result<Self, CallError> {
        let Some(value) = value.filter(|value| value.shape() == Shape::Object) else {
            let of = if path.is_empty() { "" } else { " of " };
            let name = path.trim_end_matches('.');
            let message = format!("The options{of}{name} are {}. Pass an object.", value.map_or("nothing".into(), described));
            return Err(CallError::new(CallErrorCode::Options, message));
        };
        if let Some(other) = value.children().find(|child| !names.iter().any(|name| child.key_is(name))) {
            let all = names.join(", ");
            let name = format!("{path}{}", other.key());
            let message = format!("There is no option {name} here. There are: {all}.");
            return Err(CallError::new(CallErrorCode::UnknownOption, message).with("option", name));
        }
        each_once(value, path)?;
        Ok(Fields { values: names.iter().map(|name| value.get(name)).collect(), names, path })
    }

    /// An option that is there; `null` is none.
    fn at(&self, place: usize) -> Option<Value<'t>> {
        self.written(place).filter(|value| !value.is_null())
    }

    fn written(&self, place: usize) -> Option<Value<'t>> {
        self.values.get(place).copied().flatten()
    }

    fn wrong<T>(&self, place: usize, value: Value<'_>, accepted: &str) -> Result<Option<T>, CallError> {
        let name = self.names.get(place).copied().unwrap_or_default();
        Err(wrong_value(&format!("{}{name}", self.path), value, &format!("It takes {accepted}.")))
    }

    fn text(&self, place: usize) -> Result<Option<String>, CallError> {
        let Some(value) = self.at(place) else { return Ok(None) };
        match value.text() {
            Some(text) => Ok(Some(text.into_owned())),
            None => self.wrong(place, value, "a text"),
        }
    }

    fn moment(&self, place: usize, refuse: fn(&str, DateTimeFault) -> CallError) -> Result<Option<Moment>, CallError> {
        if self.written(place).is_some_and(|value| value.is_null()) {
            // What JavaScript writes for such a Date.
            let name = format!("{}{}", self.path, self.names.get(place).copied().unwrap_or_default());
            let message =
                format!("The option {name} is a Date without a valid time, or null. Give a moment: 2026-01-15T12:00:00Z.");
            return Err(CallError::new(CallErrorCode::Moment, message).with("option", name));
        }
        let Some(text) = self.text(place)? else { return Ok(None) };
        text.parse().map(Some).map_err(|fault| refuse(&text, fault))
    }

    fn boolean(&self, place: usize) -> Result<Option<bool>, CallError> {
        let Some(value) = self.at(place) else { return Ok(None) };
        match value.boolean() {
            None => self.wrong(place, value, "true or false"),
            known => Ok(known),
        }
    }

    fn count(&self, place: usize) -> Result<Option<u32>, CallError> {
        // JavaScript writes NaN as null, and that is no number of anything.
        let Some(value) = self.written(place) else { return Ok(None) };
        match value.decimal().and_then(|number| number.to_string().parse().ok()) {
            None => self.wrong(place, value, "a whole number, not below 0"),
            known => Ok(known),
        }
    }

    fn word<T: Copy>(&self, place: usize, all: &[T], name: fn(T) -> &'static str) -> Result<Option<T>, CallError> {
        let Some(value) = self.at(place) else { return Ok(None) };
        match all.iter().find(|known| value.text_is(name(**known))) {
            Some(known) => Ok(Some(*known)),
            None => {
                let words: Vec<String> = all.iter().map(|known| format!("\"{}\"", name(*known))).collect();
                self.wrong(place, value, &words.join(" or "))
            }
        }
    }

    fn include(&self, place: usize) -> Result<Option<Include>, CallError> {
        let Some(value) = self.at(place) else { return Ok(None) };
        match texts(value) {
            Some(pointers) => Ok(Some(Include::Pointers(pointers))),
            None if value.text_is("all") => Ok(Some(Include::All)),
            None => self.wrong(place, value, "a list of JSON Pointers, or \"all\""),
        }
    }

    fn codes(&self, place: usize) -> Result<Vec<Code>, CallError> {
        let Some(value) = self.at(place) else { return Ok(Vec::new()) };
        let Some(names) = texts(value) else { return Ok(self.wrong(place, value, "a list of codes")?.unwrap_or_default()) };
        names.iter().map(|name| known_code(name)).collect()
    }

    fn severities(&self, place: usize) -> Result<Vec<(Code, Severity)>, CallError> {
        let Some(value) = self.at(place) else { return Ok(Vec::new()) };
        if value.shape() != Shape::Object {
            return Ok(self.wrong(place, value, "an object: by code, error, warning or info")?.unwrap_or_default());
        }
        let one = |child: Value<'_>| {
            let known = Severity::ALL.iter().copied().find(|severity| child.text_is(severity.as_str()));
            let wrong = || {
                let message =
                    format!("The option severity gives \"{}\" {}. Give error, warning or info.", child.key(), described(child));
                CallError::new(CallErrorCode::OptionValue, message).with("option", "severity").with("value", shown(child))
            };
            Ok((known_code(&child.key())?, known.ok_or_else(wrong)?))
        };
        each_once(value, "severity.")?;
        value.children().map(one).collect()
    }

    fn allowed(&self, place: usize) -> Result<Option<BTreeMap<String, Vec<String>>>, CallError> {
        let Some(value) = self.at(place) else { return Ok(None) };
        let mut allowed = BTreeMap::new();
        let sound = value.shape() == Shape::Object
            && value.children().all(|child| texts(child).map(|list| allowed.insert(child.key().into_owned(), list)).is_some());
        if sound {
            each_once(value, "allowed.")?;
        }
        match sound {
            true => Ok(Some(allowed)),
            false => self.wrong(place, value, "an object: by full property name, a list of the values that are allowed"),
        }
    }
}

fn known_code(name: &str) -> Result<Code, CallError> {
    name.parse().map_err(|_| {
        let message = format!("There is no code \"{name}\". codes() lists those there are.");
        CallError::new(CallErrorCode::UnknownCode, message).with("value", name)
    })
}

/// The error for a moment of ordering that is none.
#[cold]
fn no_order(text: &str, fault: DateTimeFault) -> CallError {
    let reason = match fault {
        DateTimeFault::NoOffset => "has no offset",
        DateTimeFault::TooFine => "has more than seven fraction digits",
        DateTimeFault::Form => "is no date-time",
    };
    let shown: String = text.chars().take(40).collect();
    let error = CallError::new(CallErrorCode::Moment, format!("orderedAt: \"{shown}\" {reason}. {ORDER_FORMS}"));
    error.with("option", "orderedAt").with("value", shown).because(fault)
}

/// The error for a present that is no moment.
#[cold]
fn no_moment(text: &str, fault: DateTimeFault) -> CallError {
    let message = format!("now: \"{text}\" is no moment. Write it as 2026-01-15T12:00:00Z, or as a date");
    CallError::new(CallErrorCode::Moment, message).with("option", "now").with("value", text).because(fault)
}

/// The error for an option with a value that it doesn't take.
#[cold]
fn wrong_value(name: &str, value: Value<'_>, accepted: &str) -> CallError {
    let message = format!("The option {name} is {}. {accepted}", described(value));
    CallError::new(CallErrorCode::OptionValue, message).with("option", name).with("value", shown(value))
}

/// Refuses an object with a name that is there twice: one of the two values would have no effect.
fn each_once(object: Value<'_>, path: &str) -> Result<(), CallError> {
    let mut names = Index::new();
    let mut twice = object.children().filter_map(|child| {
        let name = child.key().into_owned();
        names.insert(name.clone(), 0).map(|_| name)
    });
    match twice.next() {
        None => Ok(()),
        Some(name) => {
            let name = format!("{path}{name}");
            let message = format!("The option {name} is given twice. Give it once.");
            Err(CallError::new(CallErrorCode::OptionTwice, message).with("option", name))
        }
    }
}

/// The texts of a list; `None` when it is no list, or has something else in it.
fn texts(value: Value<'_>) -> Option<Vec<String>> {
    let list = Some(value).filter(|value| value.shape() == Shape::Array)?;
    list.children().map(|item| item.text().map(Into::into)).collect()
}

/// A value in a message.
fn described(value: Value<'_>) -> String {
    match value.shape() {
        Shape::Array => "an array".to_owned(),
        Shape::Object => "an object".to_owned(),
        Shape::String => format!("\"{}\"", shown(value)),
        _ => shown(value),
    }
}
