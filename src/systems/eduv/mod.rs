//! The Edu-V Association API: enrollments, the request for them, and the answer when it fails.

pub(crate) mod exchange;
pub mod forms;
pub(crate) mod rules;
pub mod table;
