//! The rows of a table, for tests that go through all of them.

use aanbod::spec::Property;

/// Every row with its path, in the order of the table.
pub fn rows(table: &'static Property) -> Vec<(String, &'static Property)> {
    fn below(table: &'static Property, above: &str, found: &mut Vec<(String, &'static Property)>) {
        for row in table.properties {
            let path = format!("{above}{}", row.name);
            found.push((path.clone(), row));
            below(row, &(path + if row.array { "[n]." } else { "." }), found);
        }
    }
    let mut found = Vec::new();
    below(table, "", &mut found);
    found
}
