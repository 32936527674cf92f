//! Checks documents of Dutch education: courses (EduMS), enrollments (Edu-V) and associations (OOAPI v5 / eduXchange). Each
//! finding has its place in the text. A course has a price on any order date.
//!
//! - [`validate()`] checks a document and answers with a [`Report`]; with [`ValidateOptions::quote`] it prices in the same reading.
//! - [`validate_exchange`] checks a request for enrollments together with its response.
//! - [`quote()`], [`quotes()`] and [`price_timeline`] price a course.
//! - [`edit()`] changes what a JSON Patch names and not one byte more; [`to_strict_json`] takes away what a server refuses.
//! - [`decode_text`] reads a file in UTF-16 or Windows-1252, too.
//! - [`properties`] and [`json_schema`] are the specification table in other forms.
//!
//! ```
//! use aanbod::{Code, Kind, Locale, ValidateOptions, validate};
//! let options = ValidateOptions::default().locale(Locale::Nl).ignore([Code::Comment]);
//! let report = validate(Kind::Course, br#"{ "name": "Drawing" }"#, &options)?;
//! assert!(!report.valid);
//! # Ok::<(), aanbod::CallError>(())
//! ```
//!
//! Options are set one after the other. Whatever is wrong with a document is in the answer; a [`CallError`] means that the call itself
//! was wrong. The answers serialise to the JSON that the JavaScript interface has.
//!
//! Money is exact: see [`price::Decimal`]. Instants have the resolution of .NET: see [`time::Instant`].
#![forbid(unsafe_code)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod call_error;
mod check;
mod diagnostics;
mod edit;
mod exchange;
mod json;
pub mod options;
pub mod price;
pub mod report;
pub mod spec;
mod status_message;
mod systems;
pub mod time;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod wasm;
mod wire;

pub use call_error::{CallError, CallErrorCode};
pub use check::changes::{Changes, diff, diff_with};
pub use check::exchange::{Call, Exchange, ExchangeRanges};
pub use check::{ListDocument, ListObserver, recounted, validate_part};
pub use check::{validate, validate_with_progress};
pub use diagnostics::codes::Code;
pub use diagnostics::messages::{codes, explain};
pub use edit::{
    MergedAssociation, apply, edit, edit_changes, merge, merge_association, merge_changes, strict_changes, to_strict_json,
};
pub use exchange::validate_exchange;
pub use json::edit::Splice;
pub use json::encoding::decode_text;
pub use options::{
    Dates, DiffOptions, ExemptAmount, Include, OperationMode, PeriodEnd, PriceRequests, Profile, StartMomentItems,
};
pub use options::{QuoteOptions, Readings, ValidateOptions};
pub use price::quote::{quote, quotes};
pub use price::timeline::price_timeline;
pub use price::{Quote, QuoteStatus, Reason, SegmentStatus, Timeline, vat_rates};
pub use report::{Applicability, Diagnostic, Fix, Operation, Range, Report, Severity};
pub use spec::Locale;
pub use status_message::status_message;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub use systems::derived::blank;
pub use systems::derived::{blank_with, json_schema, properties};
pub use systems::detect::detect;
pub use systems::eduxchange::table::{AssociationOutcome, association_outcome};
pub use systems::kinds::{Kind, KindInfo, kind_info};
pub use wire::UnknownName;

/// Every code with its severity and source.
pub mod codes {
    pub use crate::diagnostics::codes::*;
}

/// What findings say, in English and Dutch.
pub mod messages {
    pub use crate::diagnostics::messages::*;
}

/// Reading a document's bytes, and changing them without touching the rest.
pub mod text {
    pub use crate::json::{MAX_BYTES, MAX_DEPTH, document, encoding, fault, joined, pointer, position, reader, tape};

    /// Comparing two documents.
    pub mod diff {
        pub use crate::check::changes::{Changes, diff, diff_with};
    }

    /// Changing a text.
    pub mod edit {
        pub use crate::edit::{apply, edit, edit_changes, merge, merge_changes};
        pub use crate::json::edit::Splice;
    }

    /// Strict JSON of tolerant JSON.
    pub mod strict {
        pub use crate::edit::{strict_changes, to_strict_json};
    }
}

/// The check: a document against its table and the rules of its system.
pub mod validate {
    pub use crate::check::exchange::{Call, Exchange, ExchangeRanges};
    pub use crate::check::*;
    pub use crate::exchange::validate_exchange;
}
