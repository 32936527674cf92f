//! The tables against the published definition.

use crate::rows::rows;
use aanbod::properties;
use aanbod::spec::enrollment::QUERY;
use aanbod::spec::{Kind, Property, Required, Text, Type, Values};
use serde_json::{Value, json};

/// Rows in the order of the definition: path, required (`R`), type. `C` is required by prose alone, always or under a condition.
const ENROLLMENT: &str = "
beginDate                                R date
dateCreated                              R dateTime
dateLastModified                         R dateTime
endDate                                  - date
enrollmentId                             R guid
enrollmentType                           R enum
location                                 - object
location.locationIds                     C array
location.locationIds[n].locationId       R string
location.locationIds[n].locationIdType   R enum
location.locationMasterIdentifier        C string
location.name                            R string
schoolPeriod                             R string
status                                   R enum
student                                  R object
student.userIds                          C array
student.userIds[n].userId                R string
student.userIds[n].userIdType            R enum
student.userMasterIdentifier             C string
study                                    C guid
studyPublicId                            - guid
studyYear                                - integer
subject                                  C guid
";

const REQUEST: &str = "
school                                       R object
school.organisationIds                       C array
school.organisationIds[n].organisationId     R string
school.organisationIds[n].organisationIdType R enum
school.organisationMasterIdentifier          C string
student                                      R object
student.userIds                              C array
student.userIds[n].userId                    R string
student.userIds[n].userIdType                R enum
student.userMasterIdentifier                 C string
";

const ASKED: &str = "
enrollmentType    - enum
schoolPeriodId    - string
studyOfferingId   - string
subjectOfferingId - string
";

const STATUS: &str = "
status        R integer
statusMessage - string
";

fn tables() -> [(&'static Property, &'static str); 5] {
    [
        (Kind::Enrollment.root(), ENROLLMENT),
        (Kind::Enrollments.root(), ENROLLMENT),
        (Kind::EnrollmentRequest.root(), REQUEST),
        (&QUERY, ASKED),
        (Kind::StatusResponse.root(), STATUS),
    ]
}

fn every_row() -> Vec<(String, &'static Property)> {
    tables().into_iter().flat_map(|(table, _)| rows(table)).collect()
}

fn row(kind: Kind, path: &str) -> &'static Property {
    rows(kind.table()).into_iter().find(|(found, _)| found == path).unwrap_or_else(|| panic!("no {path}")).1
}

#[test]
fn the_tables_hold_the_rows_of_the_definition_in_its_order() {
    for (table, expected) in tables() {
        let expected: Vec<Vec<&str>> = expected.trim().lines().map(|line| line.split_whitespace().collect()).collect();
        let rows = rows(table);
        assert_eq!(
            rows.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            expected.iter().map(|line| line[0]).collect::<Vec<_>>()
        );
        for ((path, row), line) in rows.iter().zip(&expected) {
            let required = match row.required {
                Required::Yes if row.when.is_none() => "R",
                Required::Yes | Required::Conditional => "C",
                Required::No => "-",
            };
            let kind = serde_json::to_value(row.r#type).unwrap();
            let kind = if row.array { "array" } else { kind.as_str().unwrap() };
            assert_eq!([required, kind], line[1..], "{path}");
        }
    }
}

#[test]
fn nothing_may_be_null_and_no_list_needs_an_item() {
    for (path, row) in every_row() {
        assert!(!row.nullable && row.min_items == 0 && row.patchable && !row.server_made, "{path}");
    }
}

#[test]
fn a_reference_needs_one_of_its_two_sorts_of_identifier() {
    let needs = |kind, path: &str| row(kind, path).any_of;
    assert_eq!(needs(Kind::EnrollmentRequest, "school"), ["organisationMasterIdentifier", "organisationIds"]);
    assert_eq!(needs(Kind::Enrollment, "location"), ["locationMasterIdentifier", "locationIds"]);
    for kind in [Kind::EnrollmentRequest, Kind::Enrollment] {
        assert_eq!(needs(kind, "student"), ["userMasterIdentifier", "userIds"]);
    }
    // A student is the same thing in both, told once.
    let students = [Kind::EnrollmentRequest, Kind::Enrollment].map(|kind| row(kind, "student"));
    assert!(std::ptr::eq(students[0].properties, students[1].properties));
    assert_ne!(students[0].description, students[1].description);
}

#[test]
fn what_an_enrollment_is_for_decides_what_belongs_in_it() {
    let conditions: Vec<_> = rows(Kind::Enrollment.table())
        .into_iter()
        .filter_map(|(path, row)| row.when.map(|when| (path, when.property, when.values, row.required == Required::Yes)))
        .collect();
    assert_eq!(
        conditions,
        [
            ("study".to_owned(), "enrollmentType", ["study"].as_slice(), true),
            ("studyPublicId".to_owned(), "enrollmentType", &["study"], false),
            ("studyYear".to_owned(), "enrollmentType", &["study"], false),
            ("subject".to_owned(), "enrollmentType", &["subject"], true),
        ]
    );
}

#[test]
fn every_list_of_values_is_closed() {
    let mut lists: Vec<_> = every_row()
        .into_iter()
        .filter_map(|(_, row)| match row.values {
            Values::Closed(values) => Some((row.name, values.join(" "))),
            Values::Open(_) => panic!("{} is open", row.name),
            Values::Any => None,
        })
        .collect();
    lists.sort_unstable();
    lists.dedup();
    let lists: Vec<_> = lists.iter().map(|(name, values)| (*name, values.as_str())).collect();
    assert_eq!(
        lists,
        [
            ("enrollmentType", "study subject"),
            ("locationIdType", "VE_CODE"),
            ("organisationIdType", "OIE_CODE BP_ID DD_ID AS_ID V_ID"),
            ("status", "active tobedeleted"),
            ("userIdType", "NEPPI BPI eduID NEPRI ASI eckId"),
        ]
    );
    for (path, row) in every_row() {
        assert_eq!(row.r#type == Type::Enum, row.values != Values::Any, "{path}");
    }
}

#[test]
fn only_the_enrollment_s_own_id_is_made_by_who_makes_it() {
    let fresh: Vec<String> =
        rows(Kind::Enrollment.table()).into_iter().filter(|(_, row)| row.fresh).map(|(path, _)| path).collect();
    assert_eq!(fresh, ["enrollmentId"]);
}

#[test]
fn every_row_speaks_both_languages() {
    for (table, _) in tables() {
        for (path, row) in std::iter::once((String::new(), table)).chain(rows(table)) {
            let Text { en, nl } = row.label;
            assert!(!en.is_empty() && (en != nl || en == "Status"), "{path}: {en} / {nl}");
            assert!(en.split(' ').count() <= 4 && nl.split(' ').count() <= 4, "{path}: {en} / {nl} is long for a label");
            assert_ne!(row.description.en, row.description.nl, "{path}");
            for text in [row.description.en, row.description.nl] {
                assert!(text.ends_with('.') && !text.contains("  "), "{path}: {text:?}");
                assert!(text.chars().count() <= 130, "{path}: {text:?} is long for a form");
            }
            for (at, child) in row.properties.iter().enumerate() {
                for other in &row.properties[..at] {
                    assert!(child.label.en != other.label.en && child.label.nl != other.label.nl, "{path}.{}", child.name);
                }
            }
        }
    }
}

#[test]
fn known_status_codes_are_explained_in_both_languages() {
    let explained = row(Kind::StatusResponse, "status").explained;
    assert_eq!(
        explained.iter().map(|known| known.value).collect::<Vec<_>>(),
        ["0", "1", "2", "11", "12", "21", "22", "23", "99", "2001", "2003", "2008"]
    );
    for known in explained {
        assert!(known.meaning.en != known.meaning.nl && !known.meaning.nl.is_empty(), "{}", known.value);
    }
    let tree: Value = serde_json::to_value(properties(Kind::StatusResponse)).unwrap();
    assert_eq!(
        tree["properties"][0]["explained"][9],
        json!({"value": "2001", "meaning": {"en": "the school isn't known", "nl": "de school is niet bekend"}})
    );
}

#[test]
fn the_tree_says_what_goes_with_what() {
    let tree: Value = serde_json::to_value(properties(Kind::Enrollments)).unwrap();
    assert_eq!(tree["array"], true);
    let node = |name: &str| tree["properties"].as_array().unwrap().iter().find(|node| node["name"] == name).unwrap().clone();
    assert_eq!(node("study")["when"], json!({"property": "enrollmentType", "values": ["study"]}));
    assert_eq!(node("study")["required"], "conditional");
    assert_eq!(node("studyYear")["required"], "no");
    assert_eq!(node("student")["anyOf"], json!(["userMasterIdentifier", "userIds"]));
    assert!(node("schoolPeriod")["form"]["nl"].as_str().unwrap().contains("2024-2025"));
}
