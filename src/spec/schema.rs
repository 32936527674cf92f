//! A table as JSON Schema, for editors and for checks in other languages.
//!
//! The schema demands only what structure alone decides and what the checks here call an error. A document that it
//! refuses therefore has an error here as well; rules over several properties are beyond it, and unknown properties pass.
//! Two exceptions: what the profile of eduXchange takes beyond the standard (empty optional values, a state of its draft) is only
//! a warning here; and a checker that asserts `format` wants seconds in a date-time, which the checks here don't.

use super::{Keys, Minimum, Property, Required, Type, Values, When};
pub use crate::systems::derived::{JsonSchema, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A UUID of 36 characters.
const GUID: &str = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

/// A date-time with an offset and at most seven fraction digits. `format` alone would take any number of digits.
const DATE_TIME: &str = concat!(
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
    "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?",
    "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
);

/// The schema of a whole document, by the tables that it can have.
pub(crate) struct Schema {
    /// The table of the document.
    pub(crate) root: &'static Property,
    /// The table of a page, where a list can come as one.
    pub(crate) page: Option<&'static Property>,
    /// The table of an operation, where a document can also be a JSON Patch.
    pub(crate) operations: Option<&'static Property>,
    /// The table of a document that is stored already.
    pub(crate) stored: &'static Property,
    /// What an item of a list is: its name, and its table.
    pub(crate) one: (&'static str, &'static Property),
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Schema { root, page, operations, stored, one: (name, one) } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("$schema", "https://json-schema.org/draft/2020-12/schema")?;
        about(&mut map, root)?;
        if let Some(page) = page {
            map.serialize_entry("if", &One("type", &"array"))?;
            map.serialize_entry("then", &Row(root))?;
            map.serialize_entry("else", &Row(page))?;
        } else if let Some(operation) = operations {
            map.serialize_entry("if", &One("type", &"array"))?;
            map.serialize_entry("then", &ListOf(Operation(operation)))?;
            map.serialize_entry("else", &Partial(root))?;
        } else if root.array {
            // The items are documents of a kind of their own, and so worth a name.
            list(&mut map, root, &Reference(name))?;
            map.serialize_entry("$defs", &One(name, &Row(one)))?;
        } else if !std::ptr::eq(stored, root) {
            // Told by its id.
            map.serialize_entry("type", "object")?;
            map.serialize_entry("if", &There("associationId"))?;
            map.serialize_entry("then", &Row(stored))?;
            map.serialize_entry("else", &Row(root))?;
        } else {
            value(&mut map, root, root.nullable)?;
        }
        map.end()
    }
}

/// The schema of a row.
struct Row(&'static Property);

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, self.0)?;
        if self.0.nested {
            list(&mut map, self.0, &Inner(self.0))?;
        } else if self.0.array {
            list(&mut map, self.0, &Item(self.0))?;
        } else {
            // Where the server makes it, a null is as good as a missing key while the document is being created.
            item(&mut map, self.0, self.0.nullable || self.0.server_made)?;
        }
        map.end()
    }
}

/// The schema of a row in a document that has only what it changes.
struct Partial(&'static Property);

impl Serialize for Partial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Partial(property) = *self;
        if property.patchable && (property.array || property.properties.is_empty()) {
            return Row(property).serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, property)?;
        if property.patchable {
            map.serialize_entry("type", &TypeName("object", property.nullable))?;
            map.serialize_entry("properties", &Parts(property.properties))?;
        } else {
            map.serialize_entry("not", &Anything)?;
        }
        map.end()
    }
}

/// The schema of any value.
struct Anything;

impl Serialize for Anything {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

/// The schema of a list.
struct ListOf<T>(T);

impl<T: Serialize> Serialize for ListOf<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "array")?;
        map.serialize_entry("items", &self.0)?;
        map.end()
    }
}

/// The rows below such a row, by name.
struct Parts(&'static [Property]);

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|row| (row.name, Partial(row))))
    }
}

/// The schema of an operation of a JSON Patch, whose value can be anything.
struct Operation(&'static Property);

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const WITH_VALUE: When = When { property: "op", values: &["add", "replace", "test"] };
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, self.0)?;
        map.serialize_entry("anyOf", &[Conditional("value", WITH_VALUE)])?;
        value(&mut map, self.0, false)?;
        map.end()
    }
}

/// The schema of an item of a list.
struct Item(&'static Property);

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        item(&mut map, self.0, false)?;
        map.end()
    }
}

/// The schema of a list in a list.
struct Inner(&'static Property);

impl Serialize for Inner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "array")?;
        map.serialize_entry("minItems", &1)?;
        map.serialize_entry("items", &Item(self.0))?;
        map.end()
    }
}

/// An id, or the object that it stands for.
struct Either(&'static Property, bool);

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.1 {
            map.serialize_entry("type", "string")?;
            map.serialize_entry("format", "uuid")?;
            map.serialize_entry("pattern", GUID)?;
        } else {
            value(&mut map, self.0, false)?;
        }
        map.end()
    }
}

/// What an item of a list, or a value that is no list, must be.
fn item<M: SerializeMap>(map: &mut M, property: &'static Property, nullable: bool) -> Result<(), M::Error> {
    if property.or_guid {
        map.serialize_entry("anyOf", &[Either(property, true), Either(property, false)])
    } else {
        value(map, property, nullable)
    }
}

/// What people read.
fn about<M: SerializeMap>(map: &mut M, property: &'static Property) -> Result<(), M::Error> {
    map.serialize_entry("title", property.label.en)?;
    match &property.deprecated {
        Some(instead) => {
            map.serialize_entry("description", &[property.description.en, instead.en].join(" "))?;
            map.serialize_entry("deprecated", &true)
        }
        None => map.serialize_entry("description", property.description.en),
    }
}

/// What a list must be.
fn list<M: SerializeMap>(map: &mut M, property: &'static Property, items: &impl Serialize) -> Result<(), M::Error> {
    map.serialize_entry("type", &TypeName("array", property.nullable))?;
    if property.min_items > 0 {
        map.serialize_entry("minItems", &property.min_items)?;
    }
    map.serialize_entry("items", items)
}

/// What a value that is no list must be.
fn value<M: SerializeMap>(map: &mut M, property: &'static Property, nullable: bool) -> Result<(), M::Error> {
    let (name, format, mut pattern) = match property.r#type {
        Type::Object => ("object", "", ""),
        Type::String | Type::Enum => ("string", "", ""),
        Type::Integer => ("integer", "", ""),
        Type::Decimal => ("number", "", ""),
        Type::Boolean => ("boolean", "", ""),
        Type::Guid => ("string", "uuid", GUID),
        Type::Date => ("string", "date", ""),
        Type::DateTime if property.any_digits => ("string", "date-time", ""),
        Type::DateTime => ("string", "date-time", DATE_TIME),
        Type::Uri => ("string", "uri", ""),
    };
    map.serialize_entry("type", &TypeName(name, nullable))?;
    if !format.is_empty() {
        map.serialize_entry("format", format)?;
    }
    if let Some(form) = property.form.filter(|form| form.binding) {
        pattern = form.pattern;
    }
    if !pattern.is_empty() {
        map.serialize_entry("pattern", pattern)?;
    }
    match property.values {
        Values::Closed(values) => map.serialize_entry("enum", &Choices(values, nullable))?,
        Values::Open(values) if !values.is_empty() => map.serialize_entry("examples", values)?,
        Values::Open(_) | Values::Any => {}
    }
    limits(map, property)?;
    if !property.properties.is_empty() {
        map.serialize_entry("properties", &Rows(property.properties))?;
        if property.keys == Keys::Forbidden {
            map.serialize_entry("additionalProperties", &false)?;
        }
        if !property.any_of.is_empty() {
            let rows = property.any_of.iter().filter_map(|name| property.child(name));
            map.serialize_entry("anyOf", &rows.map(Filled).collect::<Vec<_>>())?;
        }
        let conditional = property.properties.iter().filter(|row| row.required == Required::Yes);
        let conditional: Vec<_> = conditional.filter_map(|row| row.when.map(|when| Conditional(row.name, when))).collect();
        if !conditional.is_empty() {
            map.serialize_entry("allOf", &conditional)?;
        }
        let needed = |row: &&Property| row.required == Required::Yes && !row.server_made && row.when.is_none();
        let required: Vec<&str> = property.properties.iter().filter(needed).map(|row| row.name).collect();
        if !required.is_empty() {
            map.serialize_entry("required", &required)?;
        }
    }
    Ok(())
}

/// The limits of a number, and of the length of a text.
pub(super) fn limits<M: SerializeMap>(map: &mut M, property: &Property) -> Result<(), M::Error> {
    match property.minimum {
        Some(Minimum::AtLeast(limit)) => map.serialize_entry("minimum", &limit)?,
        Some(Minimum::Above(limit)) => map.serialize_entry("exclusiveMinimum", &limit)?,
        None => {}
    }
    if let Some(limit) = property.maximum {
        map.serialize_entry("maximum", &limit)?;
    }
    if property.max_length > 0 {
        map.serialize_entry("maxLength", &property.max_length)?;
    }
    Ok(())
}

/// That a row has a value.
struct Filled(&'static Property);

impl Serialize for Filled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.0.array {
            return There(self.0.name).serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("required", &[self.0.name])?;
        map.serialize_entry("properties", &One(self.0.name, &NotEmpty))?;
        map.end()
    }
}

/// That a list isn't empty.
struct NotEmpty;

impl Serialize for NotEmpty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "array")?;
        map.serialize_entry("minItems", &1)?;
        map.end()
    }
}

/// That a row is required when another has certain values.
struct Conditional(&'static str, When);

impl Serialize for Conditional {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Conditional(name, When { property, values }) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("if", &Condition(property, values))?;
        map.serialize_entry("then", &There(name))?;
        map.end()
    }
}

/// That a property is there; strict readers of schemas want to see it named among the properties too.
struct There(&'static str);

impl Serialize for There {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("required", &[self.0])?;
        map.serialize_entry("properties", &One(self.0, &true))?;
        map.end()
    }
}

/// That a property has one of some values.
struct Condition(&'static str, &'static [&'static str]);

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("required", &[self.0])?;
        map.serialize_entry("properties", &One(self.0, &One("enum", &self.1)))?;
        map.end()
    }
}

/// The rows below a row, by name.
struct Rows(&'static [Property]);

impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|row| (row.name, Row(row))))
    }
}

/// The name of a JSON type, with or without `null`.
struct TypeName(&'static str, bool);

impl Serialize for TypeName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.1 { serializer.collect_seq([self.0, "null"]) } else { serializer.serialize_str(self.0) }
    }
}

/// The values of a closed enumeration, with or without `null`.
struct Choices(&'static [&'static str], bool);

impl Serialize for Choices {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().copied().map(Some).chain(self.1.then_some(None)))
    }
}

/// A reference to a definition.
struct Reference(&'static str);

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("$ref", ["#/$defs/", self.0].concat())])
    }
}

/// An object with one key.
struct One<'a, T>(&'static str, &'a T);

impl<T: Serialize> Serialize for One<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(self.0, self.1)])
    }
}
