//! JSON, and nothing of the domain: reading a document's bytes, and changing them without touching the rest. This room imports
//! nothing of the crate.
//!
//! [`reader`] makes a [`tape::Tape`] of a text in one pass, strict or tolerant alike, and knows no specification.

pub(crate) mod characters;
pub mod decimal;
pub mod diff;
pub mod document;
pub mod edit;
pub mod encoding;
pub(crate) mod equal;
pub(crate) mod error;
pub mod fault;
pub(crate) mod foreign;
pub mod guide;
pub(crate) mod http;
pub mod joined;
pub(crate) mod order;
pub mod pointer;
pub mod position;
pub mod reader;
pub(crate) mod repair;
pub mod strict;
pub mod tape;
pub(crate) mod template;
pub mod value;
pub(crate) mod whole;

/// The most levels of brackets that a document may have.
pub const MAX_DEPTH: u32 = 128;

/// The largest document that is read unless the caller says otherwise, in bytes.
pub const MAX_BYTES: u32 = 64 << 20;
