//! What changes a stored course: a merge patch with the rows of a course, or a JSON Patch.

use super::{COURSE, ROWS, SPECIFICATION};
use crate::json::pointer::steps;
use crate::spec::{Property, Type};
use std::borrow::Cow;

/// A course of which only that is there which changes.
pub static COURSE_PATCH: Property = Property::new("", Type::Object)
    .required()
    .patchable()
    .partial()
    .text(
        ["Course change", "Wijziging van een cursus"],
        [
            "What changes in a stored course: only the properties that change, or a list of operations.",
            "Wat er wijzigt in een opgeslagen cursus: alleen de velden die wijzigen, of een lijst bewerkingen.",
        ],
    )
    .specification(SPECIFICATION)
    .of(ROWS);

/// The operations that JSON Patch has.
pub const OPERATIONS: &[&str] = &["add", "replace", "remove", "move", "copy", "test"];

/// One operation of a JSON Patch. What its value is depends on its path.
pub static OPERATION: Property = Property::plain("", Type::Object)
    .text(
        ["Operation", "Bewerking"],
        ["One change of a JSON Patch: what is done, and where.", "Eén wijziging van een JSON Patch: wat er gebeurt, en waar."],
    )
    .specification("RFC 6902 (JSON Patch)")
    .others(&["value"])
    .of(&[
        Property::plain("op", Type::Enum).required().closed(OPERATIONS).text(
            ["Kind of operation", "Soort bewerking"],
            ["What is done with the value at the path.", "Wat er met de waarde op het pad gebeurt."],
        ),
        Property::plain("path", Type::String).required().text(
            ["Path", "Pad"],
            [
                "The JSON Pointer of what changes: /name, or /learningMethod/costs/details/0.",
                "De JSON Pointer van wat wijzigt: /name, of /learningMethod/costs/details/0.",
            ],
        ),
        Property::plain("from", Type::String).required().when("op", &["move", "copy"]).text(
            ["Path of the source", "Pad van de bron"],
            ["The JSON Pointer of what is moved or copied.", "De JSON Pointer van wat wordt verplaatst of gekopieerd."],
        ),
    ]);

/// What a pointer into a course leads to.
#[derive(Debug)]
pub(crate) enum Target<'p> {
    /// What a row describes.
    Row {
        row: &'static Property,
        /// Whether it is an item of the list that the row describes, and not the list.
        is_item: bool,
        /// The first row on the way that a PATCH may not change.
        fixed: Option<&'static Property>,
        /// Whether it is the place behind the last item.
        is_end: bool,
    },
    /// Something whose inside isn't public.
    Opaque,
    /// A property that no row has. `at`: the number of its step.
    Unknown { table: &'static Property, name: Cow<'p, str>, at: usize },
    /// Nothing that can be in a course.
    Nowhere,
}

/// What a pointer into a course leads to.
pub(crate) fn target(pointer: &str) -> Target<'_> {
    let Some(steps) = steps(pointer) else { return Target::Nowhere };
    let (mut row, mut in_list, mut fixed, mut is_end) = (&COURSE, false, None, false);
    for (at, step) in steps.into_iter().enumerate() {
        if is_end {
            return Target::Nowhere;
        }
        if in_list {
            is_end = step == "-";
            if !is_end && !is_place(&step) {
                return Target::Nowhere;
            }
            in_list = false;
            continue;
        }
        if row.opaque {
            return Target::Opaque;
        }
        if row.properties.is_empty() {
            return Target::Nowhere;
        }
        let Some(child) = row.child(&step) else { return Target::Unknown { table: row, name: step, at } };
        row = child;
        in_list = child.array;
        fixed = fixed.or(Some(child).filter(|child| !child.patchable));
    }
    Target::Row { row, is_item: row.array && !in_list, fixed, is_end }
}

/// Whether a step is the place of an item.
fn is_place(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()) && (step == "0" || !step.starts_with('0'))
}
