//! A table as a tree on the wire: what forms are drawn from.

use super::schema::limits;
use super::{Property, Required, Values};
pub use crate::systems::derived::properties;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A row and all rows below it, in the wire form of the JavaScript interface's `Property`.
///
/// | key | what |
/// |---|---|
/// | `name` | the key in the JSON; `""` for the root |
/// | `type`, `array` | what the value is; for a list, what each item is |
/// | `required` | `"yes"`, `"no"` or `"conditional"` |
/// | `patchable`, `nullable`, `serverMade`, `deprecated` | whether |
/// | `deprecatedInstead` | `{en, nl}`: what to use instead |
/// | `values`, `closed` | the known values of an enumeration, and whether there are no others |
/// | `explained` | `[{value, meaning: {en, nl}}]`: what known values mean |
/// | `minItems` | the least number of items of a list |
/// | `minimum` or `exclusiveMinimum` | a lower limit of a number, as JSON Schema names it |
/// | `maximum`, `maxLength` | an upper limit of a number, and of the number of characters |
/// | `form` | `{en, nl}`: how a text is built |
/// | `fresh` | `true` for an id that who makes the document makes |
/// | `orGuid` | `true` when a bare UUID may stand for the object |
/// | `when` | `{property, values}`: present only then; with `required` it is required then |
/// | `anyOf` | the rows of which at least one must have a value |
/// | `opaque` | `true` when the inside isn't public |
/// | `label`, `description` | `{en, nl}` |
/// | `properties` | the rows below, of an object; lists of lists are left out |
#[derive(Clone, Copy, Debug)]
pub struct PropertyTree(pub &'static Property);

impl Serialize for PropertyTree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Row { property: self.0, partial: self.0.partial }.serialize(serializer)
    }
}

/// A row; `partial`: in a document that has only what it changes.
struct Row {
    property: &'static Property,
    partial: bool,
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Row { property, partial } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", property.name)?;
        map.serialize_entry("type", &property.r#type)?;
        map.serialize_entry("array", &property.array)?;
        map.serialize_entry(
            "required",
            if partial {
                &Required::No
            } else if property.when.is_some() && property.required == Required::Yes {
                &Required::Conditional
            } else {
                &property.required
            },
        )?;
        map.serialize_entry("patchable", &property.patchable)?;
        map.serialize_entry("nullable", &property.nullable)?;
        map.serialize_entry("serverMade", &property.server_made)?;
        map.serialize_entry("deprecated", &property.deprecated.is_some())?;
        if let Some(instead) = &property.deprecated {
            map.serialize_entry("deprecatedInstead", instead)?;
        }
        if let Some((values, closed)) = match property.values {
            Values::Any => None,
            Values::Open(values) => Some((values, false)),
            Values::Closed(values) => Some((values, true)),
        } {
            map.serialize_entry("values", values)?;
            map.serialize_entry("closed", &closed)?;
        }
        if !property.explained.is_empty() {
            map.serialize_entry("explained", property.explained)?;
        }
        if property.array {
            map.serialize_entry("minItems", &property.min_items)?;
        }
        limits(&mut map, property)?;
        if let Some(form) = property.form {
            map.serialize_entry("form", &form.text)?;
        }
        if property.fresh {
            map.serialize_entry("fresh", &true)?;
        }
        if property.or_guid {
            map.serialize_entry("orGuid", &true)?;
        }
        if let Some(when) = &property.when {
            map.serialize_entry("when", when)?;
        }
        if !property.any_of.is_empty() {
            map.serialize_entry("anyOf", property.any_of)?;
        }
        if property.opaque {
            map.serialize_entry("opaque", &true)?;
        }
        map.serialize_entry("label", &property.label)?;
        map.serialize_entry("description", &property.description)?;
        if !property.properties.is_empty() {
            map.serialize_entry("properties", &Rows(property.properties, partial && !property.array))?;
        }
        map.end()
    }
}

struct Rows(&'static [Property], bool);

impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.0.iter().filter(|row| !row.nested).map(|property| Row { property, partial: self.1 && !property.array }),
        )
    }
}
