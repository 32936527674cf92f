//! The kinds of documents: one row a kind, which everything reads that asks "which kind?".

use super::{Property, association, course, enrollment};
use crate::codes::Code;
use crate::validate::rules::{self, Rules};
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
    /// The table of an operation, where a document can also be a JSON Patch.
    pub(crate) operations: Option<&'static Property>,
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

/// A property that no two documents of a list share.
pub(crate) struct Identity {
    /// The property.
    pub(crate) name: &'static str,
    /// The code of a second document that has it.
    pub(crate) code: Code,
    /// Whether capitals make no difference, as with the hexadecimal digits of a GUID.
    pub(crate) any_case: bool,
}

const fn guid(name: &'static str, code: Code) -> Identity {
    Identity { name, code, any_case: true }
}

/// The system that documents belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum System {
    /// The EduMS Provider API.
    Edums,
    /// The Edu-V Association API.
    Eduv,
    /// OOAPI v5, as eduXchange exchanges it.
    Ooapi,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident $row:tt)+) => {
        /// A sort of document that the crate knows, by the name that the JavaScript interface uses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "camelCase")]
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
        name: "course",
        system: System::Edums,
        table: &course::COURSE,
        root: &course::COURSE,
        stored: &course::COURSE,
        page: None,
        merges: false,
        operations: None,
        one: Kind::Course,
        lines: false,
        identities: &[],
        stored_with: "id",
        rules: rules::course,
        personal: false,
        priceable: true,
        patchable: true,
    }
    /// Many EduMS courses: a JSON array, or one course a line.
    Catalogue {
        name: "catalogue",
        system: System::Edums,
        table: &course::COURSE,
        root: &course::CATALOGUE,
        stored: &course::COURSE,
        page: None,
        merges: false,
        operations: None,
        one: Kind::Course,
        lines: true,
        // In the store, and for the provider.
        identities: &[
            guid("id", Code::CatalogueId),
            Identity { name: "externalId", code: Code::CatalogueExternalId, any_case: false },
        ],
        stored_with: "id",
        rules: rules::course,
        personal: false,
        priceable: true,
        patchable: true,
    }
    /// What changes an EduMS course: a merge patch, or a JSON Patch.
    CoursePatch {
        name: "coursePatch",
        system: System::Edums,
        table: &course::patch::COURSE_PATCH,
        root: &course::patch::COURSE_PATCH,
        stored: &course::patch::COURSE_PATCH,
        page: None,
        merges: true,
        operations: Some(&course::patch::OPERATION),
        one: Kind::CoursePatch,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::course_patch,
        personal: false,
        priceable: false,
        patchable: false,
    }
    /// One Edu-V enrollment (Association API 1.1).
    Enrollment {
        name: "enrollment",
        system: System::Eduv,
        table: &enrollment::ENROLLMENT,
        root: &enrollment::ENROLLMENT,
        stored: &enrollment::ENROLLMENT,
        page: None,
        merges: false,
        operations: None,
        one: Kind::Enrollment,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::enrollment,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// The answer to an Edu-V request when it succeeds: a JSON array of enrollments.
    Enrollments {
        name: "enrollments",
        system: System::Eduv,
        table: &enrollment::ENROLLMENT,
        root: &enrollment::ENROLLMENTS,
        stored: &enrollment::ENROLLMENT,
        page: None,
        merges: false,
        operations: None,
        one: Kind::Enrollment,
        lines: false,
        identities: &[guid("enrollmentId", Code::EnrollmentDuplicate)],
        stored_with: "",
        rules: rules::enrollment,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// The body of an Edu-V request for the enrollments of a student.
    EnrollmentRequest {
        name: "enrollmentRequest",
        system: System::Eduv,
        table: &enrollment::REQUEST,
        root: &enrollment::REQUEST,
        stored: &enrollment::REQUEST,
        page: None,
        merges: false,
        operations: None,
        one: Kind::EnrollmentRequest,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::enrollment_request,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// The answer to an Edu-V request when it fails.
    StatusResponse {
        name: "statusResponse",
        system: System::Eduv,
        table: &enrollment::STATUS,
        root: &enrollment::STATUS,
        stored: &enrollment::STATUS,
        page: None,
        merges: false,
        operations: None,
        one: Kind::StatusResponse,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::status,
        // What failed is told in words, and these may name the student.
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// One OOAPI v5 association, as eduXchange exchanges it.
    Association {
        name: "association",
        system: System::Ooapi,
        table: &association::ASSOCIATION,
        root: &association::ASSOCIATION,
        stored: &association::calls::STORED_ASSOCIATION,
        page: None,
        merges: false,
        operations: None,
        one: Kind::Association,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::association,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// OOAPI v5 associations: a JSON array, or a page with `items`.
    Associations {
        name: "associations",
        system: System::Ooapi,
        table: &association::calls::STORED_ASSOCIATION,
        root: &association::calls::ASSOCIATIONS,
        stored: &association::calls::STORED_ASSOCIATION,
        page: Some(&association::calls::ASSOCIATION_PAGE),
        merges: false,
        operations: None,
        one: Kind::Association,
        lines: false,
        identities: &[guid("associationId", Code::AssociationDuplicate)],
        stored_with: "",
        rules: rules::association,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// What changes an OOAPI v5 association: a merge patch.
    AssociationPatch {
        name: "associationPatch",
        system: System::Ooapi,
        table: &association::calls::ASSOCIATION_PATCH,
        root: &association::calls::ASSOCIATION_PATCH,
        stored: &association::calls::ASSOCIATION_PATCH,
        page: None,
        merges: true,
        operations: None,
        one: Kind::AssociationPatch,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::association_patch,
        personal: true,
        priceable: false,
        patchable: false,
    }
    /// The answer to the POST or the PATCH of an OOAPI v5 association.
    AssociationResponse {
        name: "associationResponse",
        system: System::Ooapi,
        table: &association::calls::ASSOCIATION_RESPONSE,
        root: &association::calls::ASSOCIATION_RESPONSE,
        stored: &association::calls::ASSOCIATION_RESPONSE,
        page: None,
        merges: false,
        operations: None,
        one: Kind::AssociationResponse,
        lines: false,
        identities: &[],
        stored_with: "",
        rules: rules::association_response,
        personal: true,
        priceable: false,
        patchable: false,
    }
}

/// What a kind is, for programs that treat kinds differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// The system that the documents belong to.
    #[must_use]
    pub const fn system(self) -> System {
        self.row().system
    }

    /// The kind with this name on the wire.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
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
}
