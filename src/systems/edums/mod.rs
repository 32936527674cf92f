//! The EduMS Provider API: courses, catalogues of them, and changes of a course.

pub(crate) mod rules;
pub mod table;
