//! What a request asks for, and whether an enrollment answers it.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Findings, Param};
use crate::json::order::Index;
use crate::json::tape::{Shape, Value};
use crate::systems::eduv::forms;
use crate::systems::eduv::table::ENROLLMENT_TYPES;
use std::borrow::Cow;
use std::cell::Cell;

/// The filters of a query, each with the property of an enrollment that it is about.
const FILTERS: [(&str, &str); 4] = [
    ("enrollmentType", "enrollmentType"),
    ("schoolPeriodId", "schoolPeriod"),
    ("studyOfferingId", "study"),
    ("subjectOfferingId", "subject"),
];

/// What a request asks for, kept while the response is read.
#[derive(Default)]
pub(crate) struct Asked {
    /// `userMasterIdentifier`.
    main: Option<String>,
    /// The other identifiers of the student by type and identifier, and their types: there can be very many on either side.
    ids: Index,
    types: Index,
    /// The values of [`FILTERS`].
    filters: [Option<String>; 4],
    /// What was told to be incomparable: once is enough.
    reported: Cell<[bool; 5]>,
}

impl Asked {
    /// Takes up whose enrollments are asked for.
    pub(crate) fn request(&mut self, root: Value<'_>) {
        let Some(student) = root.get("student") else { return };
        self.main = text(student.get("userMasterIdentifier")).map(|id| same_form(ECK_ID, &id));
        for (id_type, id) in identifiers(student) {
            self.ids.insert(key(&id_type, &id), 0);
            self.types.insert(id_type.into_owned(), 0);
        }
    }

    /// Takes up which of them.
    pub(crate) fn query(&mut self, root: Value<'_>) {
        self.filters = FILTERS.map(|(name, _)| text(root.get(name)).map(Cow::into_owned));
    }

    /// Holds an enrollment against what was asked for.
    pub(crate) fn check<'t>(&self, enrollment: Value<'t>, findings: &mut Findings<'t>) {
        let values = enrollment.get_all(["enrollmentType", "schoolPeriod", "study", "subject", "student"]);
        let [found_type, _, study, subject, student] = values;
        if let Some(student) = student.filter(|student| student.shape() == Shape::Object) {
            self.student(student, findings);
        }
        let mut reported = false;
        for (at, (asked, value)) in self.filters.iter().zip(values).enumerate() {
            if let (Some(asked), Some(value)) = (asked, value) {
                reported |= self.filter(at, asked, value, findings) && at == 0;
            }
        }
        // Where the other sort of offering is asked for, its property isn't there to be compared.
        for (at, asked_type, there) in [(2, "study", study), (3, "subject", subject)] {
            let asked = self.filters.get(at).is_some_and(Option::is_some);
            if let Some(value) = found_type.filter(|_| asked && there.is_none() && !reported)
                && value.text().is_some_and(|found| found != asked_type && ENROLLMENT_TYPES.contains(&found.as_ref()))
            {
                findings.add(mismatch(at, asked_type, value));
            }
        }
    }

    /// One match is a match; without one a difference is a difference; otherwise there was nothing to compare.
    fn student<'t>(&self, student: Value<'t>, findings: &mut Findings<'t>) {
        let main = text(student.get("userMasterIdentifier")).map(|id| same_form(ECK_ID, &id));
        // An ECK iD is the same under either name; a difference there may come from a segment of its own.
        if let Some(main) = &main
            && (self.main.as_ref() == Some(main) || self.ids.contains_key(&key(ECK_ID, main)))
        {
            return;
        }
        let mut differs = main.is_some() && self.main.is_some();
        let mut any = main.is_some();
        for (id_type, id) in identifiers(student) {
            any = true;
            if self.ids.contains_key(&key(&id_type, &id)) {
                return;
            }
            if id_type == ECK_ID && self.main.as_ref().is_some_and(|main| *main == same_form(ECK_ID, &id)) {
                return;
            }
            differs |= self.types.contains_key(id_type.as_ref());
        }
        let other = Param::Name("/request/student".to_owned());
        if differs {
            findings.add(Finding::at(Code::ExchangeStudent, student).with("other", other));
        } else if any && (self.main.is_some() || !self.ids.is_empty()) && self.first_time(4) {
            findings.add(Finding::at(Code::ExchangeIncomparable, student).with("other", other));
        }
    }

    /// Holds a property against its filter; whether it differs.
    fn filter<'t>(&self, at: usize, asked: &str, value: Value<'t>, findings: &mut Findings<'t>) -> bool {
        let Some(found) = text(Some(value)).filter(|found| !same(asked, found)) else { return false };
        match (sort(at, asked), sort(at, &found)) {
            // What isn't built as it should be has its own finding.
            (_, Sort::Other) => false,
            (Sort::Other, _) if is_misspelt(at, asked) => false,
            (asked, found) if asked != found => {
                if self.first_time(at) {
                    let finding = Finding::at(Code::ExchangeIncomparable, value);
                    findings.add(finding.with("other", Param::Name(place(at))));
                }
                false
            }
            _ => {
                findings.add(mismatch(at, asked, value));
                true
            }
        }
    }

    fn first_time(&self, at: usize) -> bool {
        let mut reported = self.reported.get();
        let first = reported.get_mut(at).is_some_and(|reported| !std::mem::replace(reported, true));
        self.reported.set(reported);
        first
    }
}

/// Filters of a query that leave nothing together.
pub(crate) fn contradictions<'t>(query: Value<'t>, findings: &mut Findings<'t>) {
    let [asked_type, study, subject] = query
        .get_all(["enrollmentType", "studyOfferingId", "subjectOfferingId"])
        .map(|value| value.filter(|value| text(Some(*value)).is_some()));
    let known = asked_type.filter(|value| ENROLLMENT_TYPES.iter().any(|known| value.text_is(known)));
    let (value, other) = match (known, study, subject) {
        (Some(asked), Some(study), _) if asked.text_is("subject") => (study, "enrollmentType"),
        (Some(asked), _, Some(subject)) if asked.text_is("study") => (subject, "enrollmentType"),
        (None, Some(_), Some(subject)) => (subject, "studyOfferingId"),
        _ => return,
    };
    let finding = Finding::at(Code::ExchangeQuery, value).with("name", Param::Name(value.key().into_owned()));
    findings.add(finding.with("other", Param::Name(other.to_owned())));
}

/// What a value is, as far as two of them can be compared.
#[derive(PartialEq)]
enum Sort {
    Word,
    Guid,
    SchoolYear,
    Other,
}

fn sort(at: usize, value: &str) -> Sort {
    let bytes = value.as_bytes();
    match at {
        0 if ENROLLMENT_TYPES.contains(&value) => Sort::Word,
        0 => Sort::Other,
        _ if forms::guid(bytes) => Sort::Guid,
        1 if (forms::SCHOOL_PERIOD.matches)(bytes) => Sort::SchoolYear,
        _ => Sort::Other,
    }
}

/// Whether a filter isn't built as it should be, which has its own finding, and isn't a code of another type.
fn is_misspelt(at: usize, asked: &str) -> bool {
    at == 0 || (at == 1 && forms::SCHOOL_PERIOD.meant_by(asked).is_some())
}

fn mismatch<'t>(at: usize, asked: &str, value: Value<'t>) -> Finding<'t> {
    let finding = Finding::at(Code::ExchangeFilter, value).value(value).with("asked", Param::Value(asked.to_owned()));
    finding.with("other", Param::Name(place(at)))
}

/// The pointer of a filter.
fn place(at: usize) -> String {
    ["/query/", FILTERS.get(at).map_or("", |(name, _)| name)].concat()
}

/// The other identifiers of a student, with their types.
fn identifiers<'t>(student: Value<'t>) -> impl Iterator<Item = (Cow<'t, str>, Cow<'t, str>)> {
    student.items("userIds").filter_map(|item| {
        let [id_type, id] = item.get_all(["userIdType", "userId"]);
        Some((text(id_type)?, text(id)?))
    })
}

/// A text that isn't blank.
fn text(value: Option<Value<'_>>) -> Option<Cow<'_, str>> {
    value?.text().filter(|text| !text.trim().is_empty())
}

/// The type of an ECK iD among the other identifiers.
const ECK_ID: &str = "eckId";

/// An identifier of a type as one key.
fn key(id_type: &str, id: &str) -> String {
    [id_type, "\0", &same_form(id_type, id)].concat()
}

/// An identifier in the one form that all spellings of it share: capitals don't count in hexadecimal digits and in the name of a
/// host.
fn same_form(id_type: &str, id: &str) -> String {
    let small = id.to_ascii_lowercase();
    if forms::guid(id.as_bytes()) || forms::eck_id(small.as_bytes()) {
        return small;
    }
    match id.rsplit_once('@') {
        Some((name, host)) if matches!(id_type, "NEPPI" | "NEPRI") => [name, "@", &host.to_ascii_lowercase()].concat(),
        _ => id.to_owned(),
    }
}

/// Whether two values of a filter are the same.
fn same(a: &str, b: &str) -> bool {
    a == b || (a.eq_ignore_ascii_case(b) && forms::guid(a.as_bytes()))
}
