//! The check: what it says about courses, catalogues and texts, and where.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod amounts;
mod association;
mod association_calls;
mod calls;
mod cases;
mod catalogue;
mod common;
mod course_patch;
mod date_forms;
mod dates;
mod documents;
mod enrollment;
mod exports;
mod fixtures;
mod garbled;
mod hostile;
mod joined;
mod json_text;
mod learning_method;
mod masking;
mod money;
mod options;
mod order;
mod parts;
mod periods;
mod places;
mod planning;
mod priced;
mod structure;
mod templates;
mod text;
mod truncated;
mod unseen;
mod vat;
mod words;
