//! Where a finding stands: its pointer, its property and what both are called.

use super::{Place, Reporter};
use crate::diagnostics::findings::MASK;
use crate::json::pointer::escape;
use crate::json::tape::{Shape, Value};
use crate::spec::Property;
use crate::systems::edums::table::patch::{COURSE_PATCH, OPERATION, Target, target};

impl Reporter<'_> {
    pub(super) fn root_label(&self, table: &'static Property) -> String {
        table.label.get(self.locale).to_owned()
    }

    /// Where a value stands, or a property that should be in it.
    pub(super) fn place(&self, value: Value<'_>, missing: Option<&'static str>, prefix: &str, table: &'static Property) -> Place {
        let mut chain = vec![value];
        while let Some(parent) = chain.last().and_then(|value| value.parent()) {
            chain.push(parent);
        }
        let mut place =
            Place { pointer: prefix.to_owned(), property: String::new(), label: self.root_label(table), row: Some(table), table };
        let mut known = Some(table);
        for value in chain.iter().rev().skip(1) {
            if value.parent().is_some_and(|parent| parent.shape() == Shape::Array) {
                place.pointer.push_str(&format!("/{}", value.position()));
                place.property.push_str("[n]");
            } else {
                known = self.step(&mut place, known, &value.key());
                if std::ptr::eq(table, &OPERATION) {
                    known = self.changed(&mut place, *value).or(known);
                }
            }
        }
        if let Some(name) = missing {
            self.step(&mut place, known, name);
            if name == "value" {
                self.changes(&mut place, value.get("path"));
            }
        }
        place
    }

    /// Names the member of an operation of a JSON Patch by what the operation changes, and has the row of its value.
    #[cold]
    fn changed(&self, place: &mut Place, member: Value<'_>) -> Option<&'static Property> {
        let operation = member.parent()?;
        if operation.index() == 0 || operation.parent()?.index() != 0 {
            return None;
        }
        let is_value = member.key_is("value");
        let has_source = || operation.get("op").is_some_and(|op| op.text_is("move") || op.text_is("copy"));
        let is_path = member.key_is("path") || (member.key_is("from") && has_source());
        let path = if is_value { operation.get("path") } else { Some(member).filter(|_| is_path) };
        self.changes(place, path).filter(|_| is_value)
    }

    /// Names a place by what a path leads to.
    #[cold]
    fn changes(&self, place: &mut Place, path: Option<Value<'_>>) -> Option<&'static Property> {
        let path = path?.text()?;
        place.table = &COURSE_PATCH;
        let Target::Row { row, .. } = target(&path) else { return None };
        place.row = Some(row);
        place.label = row.label.get(self.locale).to_owned();
        Some(row)
    }

    fn step(&self, place: &mut Place, above: Option<&'static Property>, key: &str) -> Option<&'static Property> {
        let exact = above.and_then(|above| above.child(key));
        let known = exact.or_else(|| above.and_then(|above| above.child_in_other_case(key)));
        let key = match exact {
            None if self.mask && !above.is_some_and(|above| above.others.contains(&key)) => MASK,
            _ => key,
        };
        place.row = known;
        place.label = known.map_or_else(|| key.to_owned(), |known| known.label.get(self.locale).to_owned());
        place.pointer.push('/');
        place.pointer.push_str(&escape(key));
        if !place.property.is_empty() {
            place.property.push('.');
        }
        place.property.push_str(known.map_or(key, |known| known.name));
        known
    }
}
