//! The list of kinds of documents: one row a kind. Everything that asks which kind a document is reads that row.

use super::context::{Rules, Tables};
use super::edums::table as course;
use super::eduv::table as enrollment;
use super::eduxchange::table as association;
use super::rules;
use super::system::System;
use crate::check::walk::Identity;
use crate::diagnostics::codes::Code;
use crate::spec::Property;
use crate::wire::named;
use serde::Serialize;

/// What there is to know of a kind. A row that forgets something doesn't compile.
pub(crate) struct Row {
    /// The name on the wire.
    pub(crate) name: &'static str,
    /// The system that the documents belong to.
    pub(crate) system: System,
    /// The table of one document; a catalogue's documents are courses.
    pub(crate) table: &'static Property,
    /// The table of a whole document; a catalogue's is a list.
    pub(crate) root: &'static Property,
    /// The table of a document that is stored already.
    pub(crate) stored: &'static Property,
    /// The table of a page, where a list can come as a page with `items`.
    pub(crate) page: Option<&'static Property>,
    /// Whether null takes a value away, and is right where a value may go.
    pub(crate) merges: bool,
    /// The table of an operation, and the rules of all, where a document can also be a JSON Patch.
    pub(crate) operations: Option<(&'static Property, Rules)>,
    /// The kind of one document of a list; of any other kind, the kind itself.
    pub(crate) one: Kind,
    /// Whether the documents of a list can also come one a line.
    pub(crate) lines: bool,
    /// What is unique in a list of this kind.
    pub(crate) identities: &'static [Identity],
    /// The property without which a document seems to be one that is being created. Empty: no property tells that.
    pub(crate) stored_with: &'static str,
    /// The rules that the table can't say.
    pub(crate) rules: Rules,
    /// Whether a document is about a person.
    pub(crate) personal: bool,
    /// Whether a document has prices to order at.
    pub(crate) priceable: bool,
    /// Whether the system takes changes of a document as a PATCH.
    pub(crate) patchable: bool,
}

impl Row {
    /// The tables, and what decides between them.
    pub(crate) const fn tables(&self) -> Tables {
        let Row { system, table, stored, stored_with, merges, .. } = *self;
        Tables { system, table, stored, stored_with, merges }
    }

    /// A kind of one document, as most are. Documents of Edu-V and OOAPI are about a person: what failed is told in words too, and
    /// these may name the student.
    const fn of(name: &'static str, system: System, one: Kind, table: &'static Property, rules: Rules) -> Row {
        Row {
            name,
            system,
            table,
            root: table,
            stored: table,
            page: None,
            merges: false,
            operations: None,
            one,
            lines: false,
            identities: &[],
            stored_with: "",
            rules,
            personal: !matches!(system, System::Edums),
            priceable: false,
            patchable: false,
        }
    }
}

const fn guid(name: &'static str, code: Code) -> Identity {
    Identity { name, code, any_case: true }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident $row:tt)+) => {
        /// A sort of document that the crate knows, by the name that the JavaScript interface uses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Kind {
            /// Every kind, in the order in which a menu shows them.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant,)+];

            /// What there is to know of the kind.
            pub(crate) const fn row(self) -> &'static Row {
                match self {
                    $(Kind::$variant => const { &Row $row },)+
                }
            }
        }
    };
}

kinds! {
    /// One EduMS Provider API course (v1).
    Course {
        stored_with: "id",
        priceable: true,
        patchable: true,
        ..Row::of("course", System::Edums, Kind::Course, &course::COURSE, rules::course)
    }
    /// Many EduMS courses: a JSON array, or one course a line.
    Catalogue {
        root: &course::CATALOGUE,
        lines: true,
        // In the store, and for the provider.
        identities: &[
            guid("id", Code::CatalogueId),
            Identity { name: "externalId", code: Code::CatalogueExternalId, any_case: false },
        ],
        stored_with: "id",
        priceable: true,
        patchable: true,
        ..Row::of("catalogue", System::Edums, Kind::Course, &course::COURSE, rules::course)
    }
    /// What changes an EduMS course: a merge patch, or a JSON Patch.
    CoursePatch {
        merges: true,
        operations: Some((&course::patch::OPERATION, rules::course_operations)),
        ..Row::of("coursePatch", System::Edums, Kind::CoursePatch, &course::patch::COURSE_PATCH, rules::course_patch)
    }
    /// One Edu-V enrollment (Association API 1.1).
    Enrollment {
        ..Row::of("enrollment", System::Eduv, Kind::Enrollment, &enrollment::ENROLLMENT, rules::enrollment)
    }
    /// The answer to an Edu-V request when it succeeds: a JSON array of enrollments.
    Enrollments {
        root: &enrollment::ENROLLMENTS,
        identities: &[guid("enrollmentId", Code::EnrollmentDuplicate)],
        ..Row::of("enrollments", System::Eduv, Kind::Enrollment, &enrollment::ENROLLMENT, rules::enrollment)
    }
    /// The body of an Edu-V request for the enrollments of a student.
    EnrollmentRequest {
        ..Row::of("enrollmentRequest", System::Eduv, Kind::EnrollmentRequest, &enrollment::REQUEST, rules::enrollment_request)
    }
    /// The answer to an Edu-V request when it fails.
    StatusResponse {
        ..Row::of("statusResponse", System::Eduv, Kind::StatusResponse, &enrollment::STATUS, rules::status)
    }
    /// One OOAPI v5 association, as eduXchange exchanges it.
    Association {
        stored: &association::calls::STORED_ASSOCIATION,
        ..Row::of("association", System::Ooapi, Kind::Association, &association::ASSOCIATION, rules::association)
    }
    /// OOAPI v5 associations: a JSON array, or a page with `items`.
    Associations {
        root: &association::calls::ASSOCIATIONS,
        page: Some(&association::calls::ASSOCIATION_PAGE),
        identities: &[guid("associationId", Code::AssociationDuplicate)],
        ..Row::of("associations", System::Ooapi, Kind::Association, &association::calls::STORED_ASSOCIATION, rules::association)
    }
    /// What changes an OOAPI v5 association: a merge patch.
    AssociationPatch {
        merges: true,
        ..Row::of("associationPatch", System::Ooapi, Kind::AssociationPatch, &association::calls::ASSOCIATION_PATCH, rules::association_patch)
    }
    /// The answer to the POST or the PATCH of an OOAPI v5 association.
    AssociationResponse {
        ..Row::of("associationResponse", System::Ooapi, Kind::AssociationResponse, &association::calls::ASSOCIATION_RESPONSE, rules::association_response)
    }
}

named!(Kind, "kind");

/// What a kind is, for programs that treat kinds differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KindInfo {
    /// The kind.
    pub kind: Kind,
    /// The system that the documents belong to.
    pub system: System,
    /// Whether a document is a list of documents.
    pub list: bool,
    /// The kind of one document of a list; of any other kind, the kind itself.
    pub one: Kind,
    /// Whether a document is about a person.
    pub personal: bool,
    /// Whether a document has prices to order at.
    pub priceable: bool,
    /// Whether the system takes changes of a document as a PATCH.
    pub patchable: bool,
}

/// What a kind is.
///
/// ```
/// use aanbod::{Kind, kind_info};
/// assert!(kind_info(Kind::Enrollment).personal && !kind_info(Kind::Course).personal);
/// ```
#[must_use]
pub const fn kind_info(kind: Kind) -> KindInfo {
    let Row { system, one, personal, priceable, patchable, .. } = *kind.row();
    KindInfo { kind, system, list: kind.is_list(), one, personal, priceable, patchable }
}

impl Kind {
    /// The name on the wire: `"course"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The system that the documents belong to.
    #[must_use]
    pub const fn system(self) -> System {
        self.row().system
    }

    /// The table of one document of this kind; a catalogue's documents are courses.
    #[must_use]
    pub const fn table(self) -> &'static Property {
        self.row().table
    }

    /// The table of a whole document of this kind; a catalogue's is a list.
    #[must_use]
    pub const fn root(self) -> &'static Property {
        self.row().root
    }

    /// The table of a document of this kind that is stored already; mostly the same as [`Kind::table`].
    #[must_use]
    pub const fn stored(self) -> &'static Property {
        self.row().stored
    }

    /// The table of a page of documents, where a list can come as one.
    #[must_use]
    pub const fn page(self) -> Option<&'static Property> {
        self.row().page
    }

    /// The kind of one document of a list: a catalogue's is `Course`. Of any other kind, the kind itself.
    #[must_use]
    pub const fn one(self) -> Kind {
        self.row().one
    }

    /// Whether a document of this kind is a list of documents.
    #[must_use]
    pub const fn is_list(self) -> bool {
        self.row().root.array
    }

    /// Whether the documents of such a list may also stand one a line, without the list around them.
    #[must_use]
    pub const fn may_be_lines(self) -> bool {
        self.row().lines
    }
}
