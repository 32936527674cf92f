//! What stands in a message for its parameters, in words and on the wire.

use super::{Reporter, is_root};
use crate::diagnostics::findings::{MASK, Param};
use crate::diagnostics::messages;
use crate::diagnostics::messages::dates::{self, Dates};
use crate::json::pointer::steps;
use crate::spec::{Locale, Property};
use crate::time::Instant;

impl Reporter<'_> {
    /// A moment on the wire, and as `words` puts it for people.
    fn moment(&self, instant: Instant, words: fn(Instant, Locale) -> String) -> (String, String) {
        let wire = instant.to_string();
        match self.dates {
            Dates::Iso => (wire.clone(), wire),
            Dates::Local => (wire, words(instant, self.locale)),
        }
    }

    /// A stretch of time on the wire, as ISO 8601 has it, and in words.
    fn span(&self, from: Option<Instant>, until: Option<Instant>) -> (String, String) {
        let [from, until] = [from, until].map(|limit| limit.map(|limit| self.moment(limit, dates::limit)));
        let wire = |limit: &Option<(String, String)>| limit.as_ref().map_or("..", |limit| &limit.0).to_owned();
        let wire = [&wire(&from), "/", &wire(&until)].concat();
        let [from, until] = [&from, &until].map(|limit| limit.as_ref().map(|limit| limit.1.as_str()));
        (wire, messages::words::span(self.locale, from, until))
    }

    /// A text that should be a date on the wire, and for people.
    fn date_text(&self, text: &str) -> (String, String) {
        if self.dates == Dates::Iso {
            return (text.to_owned(), text.to_owned());
        }
        let words = dates::date_text(text, self.locale).unwrap_or_else(|| match text.split_once('T') {
            Some((day, time)) if time.starts_with(|sign: char| sign.is_ascii_digit()) => [day, " ", time].concat(),
            _ => text.to_owned(),
        });
        (text.to_owned(), words)
    }

    /// Pointers on the wire, and for people: as they are, or where dates are in words, in the names of what they lead to.
    fn pointers(&self, pointers: &[String], table: &'static Property) -> (String, String) {
        let wire = pointers.join(", ");
        if self.dates == Dates::Iso {
            return (wire.clone(), wire);
        }
        let words: Vec<String> = pointers.iter().map(|pointer| self.place_in_words(pointer, table)).collect();
        (wire, words.join(", "))
    }

    /// A pointer in the labels of the lists on its way and of its end, with the places in the lists: “Price period 2 › End”.
    fn place_in_words(&self, pointer: &str, table: &'static Property) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut known = Some(table);
        let mut label = self.root_label(table);
        let mut is_end = false;
        for key in steps(pointer.strip_prefix(self.base).unwrap_or(pointer)).unwrap_or_default() {
            // A document of a list, which the table knows nothing of, is called as the document is.
            let is_whole = words.is_empty() && is_root(known, table);
            let number = key.parse::<u64>().ok().filter(|_| is_whole || known.is_some_and(|row| row.array));
            if let Some(number) = number {
                let item = known.map_or("", |row| messages::words::item(self.locale, row.name));
                let no = if self.locale == Locale::Nl { " nr." } else { " no." };
                let (item, no) = match (item.is_empty(), is_whole) {
                    (true, true) => (label.as_str(), ""),
                    (true, false) => (label.as_str(), no),
                    (false, _) => (item, ""),
                };
                words.push(format!("{item}{no} {}", number.saturating_add(1)));
                is_end = false;
                continue;
            }
            known = known.and_then(|above| above.child(&key));
            label = known.map_or(key.into_owned(), |row| row.label.get(self.locale).to_owned());
            is_end = true;
        }
        if is_end {
            words.push(label);
        }
        words.join(" › ")
    }

    /// A figure on the wire, and with the comma of the language.
    fn figure(&self, wire: String) -> (String, String) {
        let word = if self.locale == Locale::Nl { wire.replace('.', ",") } else { wire.clone() };
        (wire, word)
    }

    /// An amount on the wire, and as the language writes it: `1.210,00`.
    fn money(&self, wire: String) -> (String, String) {
        let (mark, point) = if self.locale == Locale::Nl { ('.', ',') } else { (',', '.') };
        let whole = wire.find('.').unwrap_or(wire.len());
        let mut word = String::with_capacity(wire.len().saturating_add(whole / 3));
        for (at, sign) in wire.char_indices() {
            let left = whole.saturating_sub(at);
            if left > 0 && left % 3 == 0 && word.ends_with(|before: char| before.is_ascii_digit()) {
                word.push(mark);
            }
            word.push(if sign == '.' { point } else { sign });
        }
        (wire, word)
    }

    /// A param as it goes over the wire, and as people read it.
    pub(super) fn param(&self, param: &Param<'_>, prefix: &str, table: &'static Property) -> (String, String) {
        let same = |text: String| (text.clone(), text);
        if self.mask && param.has_value() {
            let is_unshown = matches!(param, Param::Unshown(_));
            return if is_unshown { (MASK.to_owned(), String::new()) } else { same(MASK.to_owned()) };
        }
        match param {
            Param::Value(text) if self.dates == Dates::Local && dates::is_date_time(text) => self.date_text(text),
            Param::Name(text) | Param::Value(text) => same(text.clone()),
            Param::Nothing => same(String::new()),
            Param::Amount(amount) => self.figure(amount.to_string()),
            Param::Money(amount) => self.money(amount.money()),
            Param::Instant(instant) | Param::Now(instant) => self.moment(*instant, dates::instant),
            Param::Limit(instant) => self.moment(*instant, dates::limit),
            Param::Utc(instant) => self.moment(*instant, dates::utc),
            Param::DateText(text) => self.date_text(text),
            Param::Unshown(text) => (text.clone(), String::new()),
            Param::DateExample(example) => {
                ((*example).to_owned(), messages::words::date_example(self.locale, self.dates, example))
            }
            Param::IsoExample(example) => match self.dates {
                Dates::Iso => same((*example).to_owned()),
                Dates::Local => ((*example).to_owned(), String::new()),
            },
            Param::Span(from, until) => self.span(*from, *until),
            Param::Date(date) => match self.dates {
                Dates::Iso => same(date.to_string()),
                Dates::Local => (date.to_string(), dates::date(*date, self.locale)),
            },
            Param::LastDay(date) => (date.to_string(), dates::month_length(*date, self.locale)),
            Param::Weekday(code) => ((*code).to_owned(), messages::words::weekday(self.locale, code).to_owned()),
            Param::Place(value) => self.pointers(&[self.place(*value, None, prefix, table).pointer], table),
            Param::Pointers(pointers) => self.pointers(pointers, table),
            Param::Word(word) => (word.name().to_owned(), messages::words::type_word(*word, self.locale).to_owned()),
            Param::Problem(problem) => (problem.name().to_owned(), problem.sentence(self.locale).to_owned()),
            Param::Reading(name) => ((*name).to_owned(), messages::words::reading(self.locale, name).to_owned()),
            Param::Bound(name) => ((*name).to_owned(), messages::words::bound(self.locale, name).to_owned()),
            Param::Rows(rows) => (
                rows.iter().map(|row| row.name).collect::<Vec<_>>().join(", "),
                messages::words::quoted(self.locale, rows.iter().map(|row| row.label.get(self.locale))),
            ),
            Param::AllRows(rows) => (
                rows.iter().map(|row| row.name).collect::<Vec<_>>().join(", "),
                messages::words::listed(self.locale, rows.iter().map(|row| row.label.get(self.locale))),
            ),
            Param::AnyOf(values) => (values.join(", "), messages::words::quoted(self.locale, values.iter().copied())),
            Param::Text(text) | Param::Meaning(text) => same(text.get(self.locale).to_owned()),
        }
    }
}
