//! What the table of an association can't say: rules over several properties.

mod codes;
mod figure;
mod offering;
mod prices;
mod states;
mod texts;

use super::Check;
use crate::findings::Findings;
use crate::options::{OperationMode, Profile};
use crate::spec::association::ASSOCIATION;
use crate::spec::{Property, Type};
use crate::text::tape::{Shape, Value};

/// An association and what the rules need to know besides.
struct Association<'t> {
    root: Value<'t>,
    /// `offering`, when it is an object.
    offering: Option<Value<'t>>,
    /// Whether eduXchange's rules count, and not only plain OOAPI's.
    eduxchange: bool,
    /// Whether it is stored already, and not just being opened.
    stored: bool,
    /// Whether the caller lists the countries, the currencies or the types of codes that are allowed: then no other list counts.
    own_countries: bool,
    own_currencies: bool,
    own_code_types: bool,
}

/// A named rule: looks at an association and says what it finds.
type Rule = for<'t> fn(&Association<'t>, &mut Findings<'t>);

/// Every rule, in no particular order: findings are put in the order of the text.
const RULES: &[Rule] = &[
    states::opening,
    states::pair,
    states::of_a_result,
    offering::id,
    offering::expanded,
    offering::enrollment,
    offering::flexible_entry,
    offering::students,
    offering::result,
    codes::issuer,
];

/// A named rule about an object that stands in many places, told by the first row of its table.
type ObjectRule = for<'t> fn(&Association<'t>, Value<'t>, &mut Findings<'t>);

const OBJECT_RULES: &[(&str, ObjectRule)] =
    &[("codeType", codes::identifier), ("language", texts::value), ("addressType", codes::country), ("costType", prices::cost)];

pub(super) fn check<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let association = Association {
        root,
        offering: root.get("offering").filter(|offering| offering.shape() == Shape::Object),
        eduxchange: check.readings.profile == Profile::Eduxchange,
        stored: check.readings.operation == OperationMode::Stored,
        own_countries: check.lists("countryCode"),
        own_currencies: check.lists("currency"),
        own_code_types: check.lists("codeType"),
    };
    for rule in RULES {
        rule(&association, findings);
    }
    association.objects(root, &ASSOCIATION, findings);
}

impl<'t> Association<'t> {
    /// Applies the rules about objects to an object and all objects in it that the table knows.
    fn objects(&self, object: Value<'t>, table: &'static Property, findings: &mut Findings<'t>) {
        // What isn't public has rules of its own.
        if !table.opaque {
            offering::dates(object, findings);
        }
        let first = table.properties.first().map_or("", |row| row.name);
        for (_, rule) in OBJECT_RULES.iter().filter(|(name, _)| *name == first) {
            rule(self, object, findings);
        }
        for child in object.children() {
            let Some(row) = table.child(&child.key()).filter(|row| row.r#type == Type::Object) else { continue };
            match child.shape() {
                Shape::Object if !row.array => self.objects(child, row, findings),
                Shape::Array if row.array => {
                    texts::languages(child, row, findings);
                    for item in child.children().filter(|item| item.shape() == Shape::Object) {
                        self.objects(item, row, findings);
                    }
                }
                _ => {}
            }
        }
    }
}
