//! The kinds of documents.

use super::{Property, association, course, enrollment};
use serde::Serialize;

/// A sort of document that the crate knows, by the name that the JavaScript interface uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Kind {
    /// One EduMS Provider API course (v1).
    Course,
    /// Many EduMS courses: a JSON array, or one course a line.
    Catalogue,
    /// One Edu-V enrollment (Association API 1.1).
    Enrollment,
    /// The answer to an Edu-V request when it succeeds: a JSON array of enrollments.
    Enrollments,
    /// The body of an Edu-V request for the enrollments of a student.
    EnrollmentRequest,
    /// The answer to an Edu-V request when it fails.
    StatusResponse,
    /// One OOAPI v5 association, as eduXchange exchanges it.
    Association,
}

impl Kind {
    /// Every kind, in the order in which a menu shows them.
    pub const ALL: &'static [Kind] = &[
        Kind::Course,
        Kind::Catalogue,
        Kind::Enrollment,
        Kind::Enrollments,
        Kind::EnrollmentRequest,
        Kind::StatusResponse,
        Kind::Association,
    ];

    /// The name on the wire: `"course"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Course => "course",
            Kind::Catalogue => "catalogue",
            Kind::Enrollment => "enrollment",
            Kind::Enrollments => "enrollments",
            Kind::EnrollmentRequest => "enrollmentRequest",
            Kind::StatusResponse => "statusResponse",
            Kind::Association => "association",
        }
    }

    /// The kind with this name on the wire.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The table of one document of this kind; a catalogue's documents are courses.
    #[must_use]
    pub const fn table(self) -> &'static Property {
        match self {
            Kind::Course | Kind::Catalogue => &course::COURSE,
            Kind::Enrollment | Kind::Enrollments => &enrollment::ENROLLMENT,
            Kind::EnrollmentRequest => &enrollment::REQUEST,
            Kind::StatusResponse => &enrollment::STATUS,
            Kind::Association => &association::ASSOCIATION,
        }
    }

    /// The table of a whole document of this kind; a catalogue's is a list.
    #[must_use]
    pub const fn root(self) -> &'static Property {
        match self {
            Kind::Catalogue => &course::CATALOGUE,
            Kind::Enrollments => &enrollment::ENROLLMENTS,
            one => one.table(),
        }
    }

    /// The kind of one document of a list: a catalogue's is `Course`. Of any other kind, the kind itself.
    #[must_use]
    pub const fn one(self) -> Kind {
        match self {
            Kind::Catalogue => Kind::Course,
            Kind::Enrollments => Kind::Enrollment,
            one => one,
        }
    }
}
