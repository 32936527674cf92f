//! The systems, a folder each: its tables, the forms of its values, its rules and its exchange. `kinds.rs` is the one list of kinds;
//! everything that asks which kind a document is reads a row of it.

pub(crate) mod context;
pub(crate) mod derived;
pub(crate) mod detect;
pub mod edums;
pub mod eduv;
pub mod eduxchange;
pub(crate) mod kinds;
pub(crate) mod other_kind;
pub(crate) mod rules;
pub(crate) mod system;
pub(crate) mod wrapped;
