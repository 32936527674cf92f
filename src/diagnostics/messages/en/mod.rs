//! The texts in English: a file a subject, a constant a code.

pub(super) mod edums;
pub(super) mod eduv;
pub(super) mod eduxchange;
pub(super) mod json;
pub(super) mod price;
pub(super) mod structure;
