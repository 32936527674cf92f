//! Checks and prices course offers for the Dutch market.
#![forbid(unsafe_code)]

pub mod codes;
mod detect;
mod findings;
mod iso;
pub mod messages;
pub mod options;
pub mod price;
pub mod report;
pub mod spec;
pub mod text;
pub mod time;
pub mod validate;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod wasm;

pub use codes::Code;
pub use detect::detect;
pub use messages::{codes, explain};
pub use options::{CallError, QuoteOptions, ValidateOptions};
pub use price::{Quote, Timeline};
pub use report::{Diagnostic, Operation, Report, Severity};
pub use spec::blank::blank;
pub use spec::schema::json_schema;
pub use spec::tree::properties;
pub use spec::{Kind, Locale};
pub use validate::{validate, validate_with};
