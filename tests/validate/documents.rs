//! Whole documents of every type.

use crate::common::{check, listed};

#[test]
fn courses_of_every_type_without_mistakes_have_no_findings() {
    for document in [
        include_str!("../data/course/self-planned.json"),
        include_str!("../data/course/e-learning.json"),
        include_str!("../data/course/incompany.json"),
    ] {
        assert_eq!(listed(&check(document)), []);
    }
}

#[test]
fn the_valid_course_uses_every_property_that_is_not_deprecated() {
    let document: serde_json::Value = serde_json::from_str(crate::common::VALID).unwrap();
    let unused = |property: &aanbod::spec::Property| property.deprecated.is_none();
    missing(aanbod::Kind::Course.table(), &[&document], "", &unused);
}

fn missing(
    table: &'static aanbod::spec::Property,
    objects: &[&serde_json::Value],
    path: &str,
    wanted: &dyn Fn(&aanbod::spec::Property) -> bool,
) {
    for row in table.properties.iter().filter(|row| wanted(row)) {
        let values: Vec<_> = objects.iter().filter_map(|object| object.get(row.name)).filter(|value| !value.is_null()).collect();
        assert!(!values.is_empty(), "{path}{} isn't used", row.name);
        let items: Vec<_> = match row.array {
            true => values.iter().flat_map(|value| value.as_array().unwrap()).collect(),
            false => values,
        };
        missing(row, &items, &format!("{path}{}.", row.name), wanted);
    }
}
