//! The course table against its published model, and what is derived from it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod rows;

use aanbod::spec::{Kind, Property, Required, Text, Type, Values};
use aanbod::{json_schema, kind_info, properties};
use rows::rows;
use serde_json::{Value, json};

/// The model's rows in its order: path, required (`R`; `C` under a condition), patchable (`P`), type.
/// `!` marks what the model calls deprecated.
const MODEL: &str = "
id                                                                         R - guid
externalId                                                                 R P string
internalId                                                                 - P string
edudexProgramUrl                                                           - - string
status                                                                     R - enum
source                                                                     R - enum
sourceDisplayValue                                                         - - enum
name                                                                       R P string
shortName                                                                  - P string
categoryCode                                                               - P enum !
categoryCodeDisplayValue                                                   - - enum !
domainCode                                                                 - P enum !
domainCodeDisplayValue                                                     - - enum !
domainCodeRijksoverheid                                                    - P enum !
domainCodeRijksoverheidDisplayValue                                        - - enum !
educationLevelCode                                                         - P enum
educationLevelCodeDisplayValue                                             - - enum
segment                                                                    - P object
subSegment                                                                 C P object
providerId                                                                 R - guid
learningMethod                                                             R P object
learningMethod.type                                                        R P enum
learningMethod.typeDisplayValue                                            - P enum
learningMethod.format                                                      - P enum
learningMethod.formatDisplayValue                                          - P enum
learningMethod.language                                                    - P string !
learningMethod.languageCode                                                - P string
learningMethod.languageDisplayValue                                        - P string !
learningMethod.languageCodeDisplayValue                                    - P string
learningMethod.languageMaterial                                            - P string !
learningMethod.languageMaterialCode                                        - P string
learningMethod.languageMaterialCodeDisplayValue                            - P string
learningMethod.studyLoad                                                   - P object
learningMethod.studyLoad.value                                             - P decimal
learningMethod.studyLoad.unit                                              - P enum
learningMethod.contactSessions                                             - P integer
learningMethod.costs                                                       R P object
learningMethod.costs.details                                               R P array
learningMethod.costs.details[n].startDate                                  - P dateTime
learningMethod.costs.details[n].endDate                                    - P dateTime
learningMethod.costs.details[n].currencyCode                               - P enum
learningMethod.costs.details[n].invoiceItems                               R P array
learningMethod.costs.details[n].invoiceItems[n].costType                   R P enum
learningMethod.costs.details[n].invoiceItems[n].costTypeDisplayValue       - P string
learningMethod.costs.details[n].invoiceItems[n].quantity                   - P integer
learningMethod.costs.details[n].invoiceItems[n].priceBeforeTax             R P decimal
learningMethod.costs.details[n].invoiceItems[n].vatAmount                  R P decimal
learningMethod.costs.details[n].invoiceItems[n].vatCountry                 - P string
learningMethod.costs.details[n].invoiceItems[n].vatPercentage              - P decimal
learningMethod.costs.details[n].invoiceItems[n].vatExemptAmount            R P decimal
learningMethod.costs.details[n].invoiceItems[n].vatExemptAmountVAT         R P decimal
learningMethod.costs.details[n].invoiceItems[n].isOptional                 - - boolean
learningMethod.duration                                                    R P object
learningMethod.duration.value                                              R P decimal
learningMethod.duration.unit                                               R P enum
learningMethod.planning                                                    - P object
learningMethod.planning.startMoments                                       - P array
learningMethod.planning.startMoments[n].externalId                         R P string
learningMethod.planning.startMoments[n].type                               - P enum
learningMethod.planning.startMoments[n].contactSessions                    - P integer
learningMethod.planning.startMoments[n].city                               R P string
learningMethod.planning.startMoments[n].houseNumber                        - P string
learningMethod.planning.startMoments[n].postcode                           - P string
learningMethod.planning.startMoments[n].streetName                         - P string
learningMethod.planning.startMoments[n].dayOfWeek                          - P enum
learningMethod.planning.startMoments[n].startDate                          R P object
learningMethod.planning.startMoments[n].startDate.day                      - P integer
learningMethod.planning.startMoments[n].startDate.month                    R P integer
learningMethod.planning.startMoments[n].startDate.year                     R P integer
learningMethod.planning.startMoments[n].cutOffDate                         C P string
learningMethod.planning.startMoments[n].startGuaranteed                    - P boolean
learningMethod.planning.startMoments[n].minParticipants                    - P integer
learningMethod.planning.startMoments[n].maxParticipants                    - P integer
learningMethod.planning.startMoments[n].invoiceItems                       - P array
learningMethod.planning.startMoments[n].invoiceItems[n].costType           R P enum
learningMethod.planning.startMoments[n].invoiceItems[n].quantity           - P integer
learningMethod.planning.startMoments[n].invoiceItems[n].priceBeforeTax     R P decimal
learningMethod.planning.startMoments[n].invoiceItems[n].vatAmount          R P decimal
learningMethod.planning.startMoments[n].invoiceItems[n].vatCountry         - P string
learningMethod.planning.startMoments[n].invoiceItems[n].vatPercentage      - P decimal
learningMethod.planning.startMoments[n].invoiceItems[n].vatExemptAmount    R P decimal
learningMethod.planning.startMoments[n].invoiceItems[n].vatExemptAmountVAT R P decimal
learningMethod.planning.startMoments[n].invoiceItems[n].isOptional         - - boolean
learningMethod.planning.startMoments[n].modules                            R P array
learningMethod.planning.startMoments[n].modules[n].name                    R P string
learningMethod.planning.startMoments[n].modules[n].city                    - P string
learningMethod.planning.startMoments[n].modules[n].dayOfWeek               - P enum
learningMethod.planning.startMoments[n].modules[n].events                  R P array
learningMethod.planning.startMoments[n].modules[n].events[n].externalId    - P string
learningMethod.planning.startMoments[n].modules[n].events[n].eventDate     R P dateTime
learningMethod.planning.startMoments[n].modules[n].events[n].startTime     - P dateTime
learningMethod.planning.startMoments[n].modules[n].events[n].endTime       - P dateTime
learningMethod.planning.startMoments[n].modules[n].events[n].city          - P string
learningMethod.planning.startMoments[n].modules[n].events[n].dayOfWeek     - P enum
learningMethod.planning.startMoments[n].modules[n].events[n].building      - P string
learningMethod.planning.startMoments[n].modules[n].events[n].room          - P string
diplomaType                                                                - P enum
diplomaTypeDisplayValue                                                    - - enum
crebo                                                                      - P string
croho                                                                      - P string
isProfessionalCourse                                                       - - boolean
";

/// The row with this path.
fn row(path: &str) -> &'static Property {
    let found = rows(Kind::Course.table()).into_iter().find(|(name, _)| name == path);
    found.unwrap_or_else(|| panic!("no row {path}")).1
}

#[test]
fn the_table_holds_the_101_rows_of_the_model_in_its_order() {
    let model: Vec<&str> = MODEL.trim().lines().collect();
    assert_eq!(model.len(), 101);
    let table: Vec<String> = rows(Kind::Course.table())
        .iter()
        .map(|(path, row)| {
            let required = match row.required {
                Required::Yes => "R",
                Required::Conditional => "C",
                Required::No => "-",
            };
            let patchable = if row.patchable { "P" } else { "-" };
            let name = match row.r#type {
                Type::Object if row.array => "array",
                Type::Object => "object",
                Type::String => "string",
                Type::Integer => "integer",
                Type::Decimal => "decimal",
                Type::Boolean => "boolean",
                Type::Guid => "guid",
                Type::DateTime => "dateTime",
                Type::Enum => "enum",
                Type::Date | Type::Uri => panic!("{path}: the model has no such type"),
            };
            let deprecated = if row.deprecated.is_some() { " !" } else { "" };
            format!("{path:<74} {required} {patchable} {name}{deprecated}")
        })
        .collect();
    assert_eq!(table, model);
}

#[test]
fn a_catalogue_is_a_list_of_courses() {
    let (course, catalogue) = (Kind::Course.root(), Kind::Catalogue.root());
    assert!(catalogue.array && !course.array);
    assert!(std::ptr::eq(course, Kind::Course.table()));
    assert!(std::ptr::eq(course, Kind::Catalogue.table()));
    assert_eq!(rows(catalogue).len(), 101);
    assert_eq!(Kind::Catalogue.one(), Kind::Course);
}

#[test]
fn what_must_be_there_may_not_be_null_and_everything_else_may() {
    for (path, row) in rows(Kind::Course.table()) {
        assert_eq!(row.nullable, row.required != Required::Yes, "{path}");
    }
}

#[test]
fn the_server_makes_id_status_and_source() {
    let made: Vec<String> =
        rows(Kind::Course.table()).into_iter().filter(|(_, row)| row.server_made).map(|(path, _)| path).collect();
    assert_eq!(made, ["id", "status", "source"]);
}

#[test]
fn only_weekdays_have_a_closed_list() {
    const DAYS: &[&str] = &["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    for (path, row) in rows(Kind::Course.table()) {
        match (row.name, row.r#type) {
            ("dayOfWeek", _) => assert_eq!(row.values, Values::Closed(DAYS), "{path}"),
            (_, Type::Enum) => assert!(matches!(row.values, Values::Open(_)), "{path}"),
            _ => assert_eq!(row.values, Values::Any, "{path}"),
        }
    }
    assert_eq!(row("learningMethod.type").values, Values::Open(&["SelfPlanned", "eLearning", "Incompany"]));
    assert_eq!(row("source").values, Values::Open(&["Edudex"]));
    // EduDex's cost types aren't EduMS's.
    assert_eq!(row("learningMethod.costs.details[n].invoiceItems[n].costType").values, Values::Open(&[]));
}

#[test]
fn prices_and_their_items_can_not_be_empty_lists() {
    let filled: Vec<String> =
        rows(Kind::Course.table()).into_iter().filter(|(_, row)| row.min_items > 0).map(|(path, _)| path).collect();
    assert_eq!(filled, ["learningMethod.costs.details", "learningMethod.costs.details[n].invoiceItems"]);
}

#[test]
fn only_what_the_source_leaves_closed_is_opaque() {
    let opaque: Vec<String> =
        rows(Kind::Course.table()).into_iter().filter(|(_, row)| row.opaque).map(|(path, _)| path).collect();
    assert_eq!(opaque, ["segment", "subSegment"]);
    for (path, row) in rows(Kind::Course.table()) {
        assert_eq!(row.r#type == Type::Object && !row.opaque, !row.properties.is_empty(), "{path}");
    }
}

#[test]
fn every_row_speaks_both_languages() {
    // Words that are the same in English and Dutch.
    const SHARED: &[&str] = &["Status", "Segment", "Subsegment", "Planning", "Postcode", "Modules"];
    for root in [Kind::Course.root(), Kind::Catalogue.root()] {
        for (path, row) in std::iter::once((String::new(), root)).chain(rows(root)) {
            let Text { en, nl } = row.label;
            assert!(!en.is_empty() && !nl.is_empty(), "{path}: no label");
            assert!(en.split(' ').count() <= 4 && nl.split(' ').count() <= 4, "{path}: {en} / {nl} is long for a label");
            assert!(en != nl || SHARED.contains(&en), "{path}: {en} in both languages");
            for text in [row.description, row.deprecated.unwrap_or(row.description)] {
                assert_ne!(text.en, text.nl, "{path}");
                for text in [text.en, text.nl] {
                    assert!(text.ends_with('.') && !text.contains("  "), "{path}: {text:?}");
                    assert!(text.chars().count() <= 130, "{path}: {text:?} is long for a form");
                }
            }
        }
    }
}

/// A form spells moments in its own way, and leaves out what is said of JSON.
#[test]
fn how_a_moment_is_spelled_is_said_last_and_of_json() {
    let tables = [Kind::Course, Kind::Enrollment, Kind::EnrollmentRequest, Kind::StatusResponse, Kind::Association];
    let moments = tables.map(|kind| rows(kind.table())).concat().into_iter().filter(|(_, row)| row.r#type == Type::DateTime);
    for (path, row) in moments {
        for text in [row.description.en, row.description.nl] {
            let plain = text.split(" In JSON: ").next().unwrap();
            assert!(!plain.contains("UTC") && !plain.contains(|c: char| c.is_ascii_digit()), "{path}: {text}");
        }
    }
}

#[test]
fn no_two_properties_of_an_object_share_a_label() {
    for (path, table) in std::iter::once((String::new(), Kind::Course.root())).chain(rows(Kind::Course.table())) {
        for (at, row) in table.properties.iter().enumerate() {
            for other in &table.properties[..at] {
                assert_ne!(row.label.en, other.label.en, "{path}");
                assert_ne!(row.label.nl, other.label.nl, "{path}");
            }
        }
    }
}

/// Every node of the tree on the wire, with its path.
fn nodes(tree: &Value) -> Vec<(String, Value)> {
    fn below(tree: &Value, above: &str, found: &mut Vec<(String, Value)>) {
        for node in tree["properties"].as_array().unwrap_or(&Vec::new()) {
            let path = format!("{above}{}", node["name"].as_str().unwrap());
            found.push((path.clone(), node.clone()));
            below(node, &(path + if node["array"] == true { "[n]." } else { "." }), found);
        }
    }
    let mut found = Vec::new();
    below(tree, "", &mut found);
    found
}

fn wire<T: serde::Serialize>(value: T) -> Value {
    serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap()
}

#[test]
fn the_tree_has_the_promised_shape() {
    let tree = wire(properties(Kind::Course));
    assert_eq!(tree["name"], "");
    assert_eq!((&tree["type"], &tree["array"]), (&json!("object"), &json!(false)));
    assert_eq!(wire(properties(Kind::Catalogue))["array"], true);

    let nodes = nodes(&tree);
    let table = rows(Kind::Course.table());
    assert_eq!(nodes.iter().map(|(path, _)| path).collect::<Vec<_>>(), table.iter().map(|(path, _)| path).collect::<Vec<_>>());
    for ((path, node), (_, row)) in nodes.iter().zip(&table) {
        for key in ["array", "patchable", "nullable", "serverMade", "deprecated"] {
            assert!(node[key].is_boolean(), "{path}: {key}");
        }
        for key in ["label", "description"] {
            assert!(node[key]["en"].is_string() && node[key]["nl"].is_string(), "{path}: {key}");
        }
        assert_eq!(node["deprecated"], row.deprecated.is_some(), "{path}");
        assert_eq!(node.get("deprecatedInstead").is_some(), row.deprecated.is_some(), "{path}");
        assert_eq!(node.get("values").is_some(), row.r#type == Type::Enum, "{path}");
        assert_eq!(node.get("closed").is_some(), row.r#type == Type::Enum, "{path}");
        assert_eq!(node.get("properties").is_some(), !row.properties.is_empty(), "{path}");
    }
}

#[test]
fn a_node_of_the_tree_says_all_that_its_row_says() {
    let nodes = nodes(&wire(properties(Kind::Course)));
    let node = |path: &str| nodes.iter().find(|(found, _)| found == path).unwrap().1.clone();
    assert_eq!(
        node("learningMethod.language"),
        json!({
            "name": "language", "type": "string", "array": false, "required": "no", "patchable": true, "nullable": true,
            "serverMade": false, "deprecated": true,
            "deprecatedInstead": {"en": "Use languageCode instead.", "nl": "Gebruik in plaats daarvan languageCode."},
            "label": {"en": "Language", "nl": "Taal"},
            "description": {
                "en": "The old field for the language of the course.",
                "nl": "Het oude veld voor de taal van de cursus."
            }
        })
    );
    let days = node("learningMethod.planning.startMoments[n].dayOfWeek");
    assert_eq!((&days["closed"], days["values"].as_array().unwrap().len()), (&json!(true), 7));
    let status = node("status");
    assert_eq!((&status["closed"], &status["values"], &status["serverMade"]), (&json!(false), &json!([]), &json!(true)));
    assert_eq!(node("learningMethod.duration.value")["exclusiveMinimum"], 0);
    assert_eq!(node("learningMethod.studyLoad.value")["minimum"], 0);
    assert_eq!(node("learningMethod.costs.details")["minItems"], 1);
    assert_eq!(node("segment")["opaque"], true);
    assert_eq!(node("subSegment")["required"], "conditional");
    assert_eq!(node("learningMethod.costs.details[n].endDate")["type"], "dateTime");
}

#[test]
fn the_schema_of_a_course_holds_every_row() {
    fn count(schema: &Value) -> usize {
        let object = if schema["items"].is_object() { &schema["items"] } else { schema };
        object["properties"].as_object().map_or(0, |rows| rows.len() + rows.values().map(count).sum::<usize>())
    }
    let schema = wire(json_schema(Kind::Course));
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["title"], "Course");
    assert_eq!(count(&schema), 101);
}

#[test]
fn the_schema_demands_what_structure_decides() {
    let schema = wire(json_schema(Kind::Course));
    let at = |pointer: &str| schema.pointer(pointer).unwrap_or_else(|| panic!("no {pointer}")).clone();
    // Not what the server makes.
    assert_eq!(at("/required"), json!(["externalId", "name", "providerId", "learningMethod"]));
    assert_eq!(at("/properties/learningMethod/required"), json!(["type", "costs", "duration"]));
    assert_eq!(at("/properties/id/format"), "uuid");
    assert_eq!(at("/properties/id/type"), json!(["string", "null"]));
    assert_eq!(at("/properties/providerId/type"), "string");
    assert_eq!(at("/properties/shortName/type"), json!(["string", "null"]));
    assert_eq!(at("/properties/categoryCode/deprecated"), true);
    assert_eq!(at("/properties/segment/type"), json!(["object", "null"]));
    assert_eq!(schema.pointer("/properties/segment/properties"), None);
    assert_eq!(schema.pointer("/properties/status/enum"), None);
    assert_eq!(schema.pointer("/additionalProperties"), None);

    let method = "/properties/learningMethod/properties";
    assert_eq!(at(&format!("{method}/type/examples")), json!(["SelfPlanned", "eLearning", "Incompany"]));
    assert_eq!(at(&format!("{method}/contactSessions/type")), json!(["integer", "null"]));
    assert_eq!(at(&format!("{method}/duration/properties/value/exclusiveMinimum")), 0);
    assert_eq!(at(&format!("{method}/studyLoad/properties/value/minimum")), 0);
    let details = format!("{method}/costs/properties/details");
    assert_eq!((at(&format!("{details}/type")), at(&format!("{details}/minItems"))), (json!("array"), json!(1)));
    assert_eq!(at(&format!("{details}/items/type")), "object");
    assert_eq!(at(&format!("{details}/items/properties/endDate/format")), "date-time");
    let start_moments = format!("{method}/planning/properties/startMoments");
    assert_eq!(at(&format!("{start_moments}/type")), json!(["array", "null"]));
    assert_eq!(
        at(&format!("{start_moments}/items/properties/dayOfWeek/enum")),
        json!(["sun", "mon", "tue", "wed", "thu", "fri", "sat", null])
    );
}

#[test]
fn the_schema_of_a_catalogue_refers_to_the_course() {
    let schema = wire(json_schema(Kind::Catalogue));
    assert_eq!((&schema["type"], &schema["title"]), (&json!("array"), &json!("Catalogue")));
    assert_eq!(schema["items"], json!({"$ref": "#/$defs/course"}));
    let mut course = wire(json_schema(Kind::Course));
    course.as_object_mut().unwrap().shift_remove("$schema");
    assert_eq!(schema["$defs"], json!({"course": course}));
}

/// The pointers at which a document breaks the words that our schemas use. `pattern` and `format` aren't read.
fn refused(schema: &Value, document: &Value, pointer: &str, found: &mut Vec<String>) {
    let of_type = |name: &str| match name {
        "null" => document.is_null(),
        "object" => document.is_object(),
        "array" => document.is_array(),
        "string" => document.is_string(),
        "boolean" => document.is_boolean(),
        "number" => document.is_number(),
        "integer" => document.as_f64().is_some_and(|number| number.fract() == 0.0),
        other => panic!("{other} is no type"),
    };
    let fits = match &schema["type"] {
        Value::String(name) => of_type(name),
        Value::Array(names) => names.iter().any(|name| of_type(name.as_str().unwrap())),
        other => panic!("{pointer}: {other} is no type"),
    };
    let listed = schema["enum"].as_array().is_none_or(|values| values.contains(document));
    let below = |limit: &str, refuses: fn(f64, f64) -> bool| {
        schema[limit].as_f64().zip(document.as_f64()).is_some_and(|(limit, number)| refuses(number, limit))
    };
    let short = schema["minItems"].as_u64().zip(document.as_array()).is_some_and(|(least, items)| (items.len() as u64) < least);
    if !fits
        || !listed
        || short
        || below("minimum", |number, limit| number < limit)
        || below("exclusiveMinimum", |n, limit| n <= limit)
    {
        found.push(pointer.to_owned());
    }
    for (at, item) in document.as_array().into_iter().flatten().enumerate() {
        refused(&schema["items"], item, &format!("{pointer}/{at}"), found);
    }
    let Some(members) = document.as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap()) {
        if !members.contains_key(name) {
            found.push(format!("{pointer}/{name}"));
        }
    }
    for (key, value) in members {
        if let Some(row) = schema["properties"].get(key) {
            refused(row, value, &format!("{pointer}/{key}"), found);
        }
    }
}

fn smallest_course() -> Value {
    json!({
        "externalId": "NL-101",
        "name": "Dutch for beginners",
        "providerId": "123e4567-e89b-12d3-a456-426614174000",
        "learningMethod": {
            "type": "SelfPlanned",
            "costs": {"details": [{"invoiceItems": [{
                "costType": "tuition", "priceBeforeTax": 1000, "vatAmount": 210.00, "vatExemptAmount": 1100, "vatExemptAmountVAT": 0
            }]}]},
            "duration": {"value": 0.5, "unit": "month"}
        }
    })
}

#[test]
fn the_schema_takes_the_smallest_course_and_refuses_what_breaks_it() {
    let schema = wire(json_schema(Kind::Course));
    let refused_in = |change: &dyn Fn(&mut Value)| {
        let mut course = smallest_course();
        change(&mut course);
        let mut found = Vec::new();
        refused(&schema, &course, "", &mut found);
        found
    };
    assert_eq!(refused_in(&|_| {}), [""; 0]);
    assert_eq!(refused_in(&|course| course["crebo"] = Value::Null), [""; 0]);
    assert_eq!(refused_in(&|course| course["contentBlocks"] = json!([])), [""; 0]);
    assert_eq!(refused_in(&|course| course["segment"] = json!({"name": "ICT", "any": [1]})), [""; 0]);

    assert_eq!(refused_in(&|course| course["name"] = Value::Null), ["/name"]);
    assert_eq!(refused_in(&|course| course["crebo"] = json!(25655)), ["/crebo"]);
    assert_eq!(
        refused_in(&|course| course["learningMethod"]["duration"]["value"] = json!(0)),
        ["/learningMethod/duration/value"]
    );
    assert_eq!(
        refused_in(&|course| course["learningMethod"]["studyLoad"] = json!({"value": -1})),
        ["/learningMethod/studyLoad/value"]
    );
    assert_eq!(refused_in(&|course| course["learningMethod"]["costs"]["details"] = json!([])), ["/learningMethod/costs/details"]);
    assert_eq!(
        refused_in(&|course| course["learningMethod"]["costs"]["details"][0] = json!({})),
        ["/learningMethod/costs/details/0/invoiceItems"]
    );
    assert_eq!(
        refused_in(&|course| course["learningMethod"]["planning"] = json!({"startMoments": [{
            "externalId": "1", "city": "Utrecht", "startDate": {"month": 9, "year": 2026}, "modules": [], "dayOfWeek": "Mon"
        }]})),
        ["/learningMethod/planning/startMoments/0/dayOfWeek"]
    );
}

/// Each kind has all that programs ask of one. A kind that forgets something fails here, by its name.
#[test]
fn every_kind_is_whole() {
    for &kind in Kind::ALL {
        let name = kind.as_str();
        assert_eq!(wire(kind), name, "{name}: the name on the wire");
        assert_eq!(name.parse::<Kind>().ok(), Some(kind), "{name}");
        let (root, table) = (kind.root(), kind.table());
        for text in [root.label, root.description, table.label] {
            assert!(!text.en.is_empty() && !text.nl.is_empty(), "{name}: {text:?}");
        }
        for table in [root, table] {
            assert!(!table.specification.is_empty(), "{name}: no specification");
        }
        let info = kind_info(kind);
        assert_eq!((info.kind, info.one, info.list), (kind, kind.one(), kind.is_list()), "{name}");
        assert!(!kind.one().is_list(), "{name}: a document of a list is a list");
        assert_eq!(info.list, info.one != kind, "{name}");
        let one = kind_info(info.one);
        assert_eq!(info.system, one.system, "{name}");
        assert_eq!((info.personal, info.priceable, info.patchable), (one.personal, one.priceable, one.patchable), "{name}");
        let names = |table: &Property| table.properties.iter().map(|row| row.name).collect::<Vec<_>>();
        for other in [root, kind.stored(), kind.one().table()] {
            assert_eq!(names(other), names(table), "{name}: other rows");
        }
        assert!(wire(json_schema(kind))["title"].is_string(), "{name}: no schema");
        assert_eq!(wire(aanbod::blank(kind)).is_array(), info.list, "{name}: the blank document");
        assert_eq!(wire(properties(kind))["array"], info.list, "{name}: the tree");
    }
}
