//! The systems, each with its tables, the forms of its values, its rules and its exchanges; and the one list of kinds.

pub(crate) mod context;
pub(crate) mod derived;
pub(crate) mod detect;
pub mod edums;
pub mod eduv;
pub mod eduxchange;
pub(crate) mod kinds;
pub(crate) mod rules;
pub(crate) mod system;
pub(crate) mod wrapped;
