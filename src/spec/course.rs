//! EduMS Provider API, course model v1: the table.

use super::{Property, Type};

/// The course.
pub static COURSE: Property = Property::new("", Type::Object).of(&[
    Property::new("id", Type::Guid).required().server_made().text(["Course id", "Cursus-id"], ["…", "…"]),
]);
